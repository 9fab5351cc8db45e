import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve } from '../support/served.ts'
import { tabTo, typeInto, visit, ways } from '../support/visitor.ts'

/** Two desks that answer questions of taken-over accounts; their contacts are confirmed for the test. */
const desks = ['the-cyber-helpline', 'digital-first-aid-kit'] as const
const plea = 'Someone took over my account on a social network and writes to my friends for money.'

let waypost: Served
let browser: Browser

beforeAll(async () => {
  ;[waypost, browser] = await Promise.all([serve(), launchBrowser()])
  for (const slug of desks) {
    const answer = await fetch(`${waypost.origin}/api/v1/secretariat/entries/${slug}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${waypost.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ contact: { email: `${slug}@desk.example`, state: 'confirmed' } }),
    })
    expect(answer.status).toBe(200)
  }
})
afterAll(async () => {
  await browser.close()
  await waypost.stop()
})

/** Mails to a desk, oldest first. */
async function mailsTo(slug: string) {
  await waypost.tick()
  return (await waypost.mails()).filter((mail) => mail.to === `${slug}@desk.example`)
}

/** Opens the link of the last mail to a desk, as its operator does, who has no account. */
async function openAsDesk(slug: string, javaScriptEnabled: boolean): Promise<Page> {
  const text = (await mailsTo(slug)).at(-1)?.text ?? ''
  const page = await visit(browser, waypost.origin, javaScriptEnabled)
  await page.goto(/https?:\S+\/referral\/\S+/.exec(text)?.[0] ?? '')
  return page
}

describe.each(ways)('a person $way, by keyboard alone', ({ way, javaScriptEnabled }) => {
  it('asks, sees who answers such questions and why, hands the request over, and follows it to the second desk', async () => {
    const words = `${plea} This was ${way}.`
    const toldOf = async (slug: string) => (await mailsTo(slug)).filter((mail) => mail.text.includes(words))
    const page = await visit(browser, waypost.origin, javaScriptEnabled)
    await page.goto('/en/help')
    await typeInto(page, 'text', words)
    await tabTo(page, 'form.narrow button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[name="consent"]')
    expect(page.url()).not.toContain('friends')
    for (const slug of desks) {
      await tabTo(page, `[name="desks"][value="${slug}"]`)
      await page.keyboard.press('Space')
    }
    await tabTo(page, '[name="consent"]')
    await page.keyboard.press('Space')
    await tabTo(page, 'button[name="do"][value="send"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/t/**')
    const tracking = page.url()

    // The first ticked desk is asked, and nobody else before it has answered.
    const [first, second] = (await toldOf(desks[0])).length > 0 ? desks : ([desks[1], desks[0]] as const)
    expect(await toldOf(second)).toEqual([])
    const [mail] = await toldOf(first)
    expect(mail?.text).toContain(words)
    expect(mail?.subject).not.toMatch(/account|money|friend/i)

    const declining = await openAsDesk(first, javaScriptEnabled)
    await declining
      .check('[name="reason"][value="capacity"]')
      .catch(() => declining.selectOption('[name="reason"]', 'capacity'))
    await declining.click('button[name="do"][value="decline"]')
    await declining.waitForLoadState('load')

    const answering = await openAsDesk(second, javaScriptEnabled)
    await answering.click('button[name="do"][value="accept"]')
    await answering.waitForLoadState('load')
    const again = await openAsDesk(second, javaScriptEnabled)
    await again.fill('[name="answer"]', 'Ask the platform for its recovery form; we go through it with you.')
    await again.click('button[name="do"][value="answered"]')
    await again.waitForLoadState('load')

    await page.goto(tracking)
    const shown = await page.innerText('main')
    expect(shown).toContain('we go through it with you')
    expect(await page.locator('a[data-leave]').count()).toBe(1)
    for (const one of [page, declining, answering, again]) await one.context().close()
  })
})
