import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve } from '../support/served.ts'
import { signIn, visit, ways } from '../support/visitor.ts'

let waypost: Served
let browser: Browser

beforeAll(async () => {
  ;[waypost, browser] = await Promise.all([serve(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await waypost.stop()
})

/** Offers an entry on the public page and answers its tracking address. */
async function offerEntry(page: Page, name: string): Promise<string> {
  await page.goto('/en/observatory/submit')
  await page.fill('[name="name"]', name)
  await page.check('[name="kind"][value="observatory"]')
  await page.fill('[name="url"]', `https://${name.toLowerCase().replaceAll(' ', '-')}.example.org/`)
  await page.fill('[name="summary"]', 'Measures how far web sites can be reached, and explains the figures.')
  await page.locator('fieldset:has([name="topics"]) summary').first().click()
  await page.locator('[name="topics"]').first().check()
  await page.check('[name="regions"][value="global"]')
  await page.check('[name="languages"][value="en"]')
  await page.fill('[name="submitterName"]', 'A. Person')
  await page.check('[name="relation"][value="user"]')
  await page.click('form.narrow button[type="submit"]')
  await page.waitForURL('**/t/**')
  return page.url()
}

describe.each(ways)('a moderator $way', ({ way, javaScriptEnabled }) => {
  it('asks for changes to an entry, its author mends it, and it is found once published', async () => {
    const name = `Reach ${way}`
    const author = await visit(browser, waypost.origin, javaScriptEnabled)
    const tracking = await offerEntry(author, name)
    const moderator = await visit(browser, waypost.origin, javaScriptEnabled)
    await signIn(waypost, moderator)

    await moderator.click(`a:has-text("${name}")`)
    await moderator.selectOption('[name="decision"]', 'request_changes:unclear')
    await moderator.fill('[name="note"]', 'Which countries does it cover?')
    await moderator.click('#decision button[type="submit"]')
    await moderator.waitForURL('**done=**')

    await author.goto(tracking)
    expect(await author.innerText('main')).toContain('Which countries does it cover?')
    await author.click('a[href$="/edit"]')
    await author.fill('[name="summary"]', 'Measures how far web sites can be reached in all countries.')
    await author.click('form.narrow button[type="submit"]')
    await author.waitForURL('**/t/**')

    await moderator.goto('/en/secretariat/queue')
    await moderator.click(`a:has-text("${name}")`)
    await moderator.selectOption('[name="decision"]', 'publish:meets_guidelines')
    await moderator.click('#decision button[type="submit"]')
    await moderator.waitForURL('**done=**')

    await author.goto(`/en/observatory?q=${encodeURIComponent(name)}`)
    expect(await author.locator('.card h2').allInnerTexts()).toContain(name)
    await author.goto('/en/moderation-log')
    expect(await author.innerText('main')).toContain('ENT-')
    await Promise.all([author.context().close(), moderator.context().close()])
  })

  it('is told by a 409 when another moderator was faster, and keeps the note', async () => {
    const author = await visit(browser, waypost.origin, javaScriptEnabled)
    const name = `Twice ${way}`
    await offerEntry(author, name)
    // One session, two windows: links to sign in are few within an hour.
    const first = await visit(browser, waypost.origin, javaScriptEnabled)
    await signIn(waypost, first)
    const second = await first.context().newPage()
    await Promise.all([first, second].map((page) => page.goto('/en/secretariat/queue')))
    for (const page of [first, second]) await page.click(`a:has-text("${name}")`)
    await first.selectOption('[name="decision"]', 'reject:spam')
    await first.click('#decision button[type="submit"]')
    await first.waitForURL('**done=**')
    await second.selectOption('[name="decision"]', 'publish:meets_guidelines')
    await second.fill('[name="note"]', 'Welcome to the observatory.')
    const [response] = await Promise.all([
      second.waitForResponse((answer) => answer.request().method() === 'POST'),
      second.click('#decision button[type="submit"]'),
    ])
    expect(response.status()).toBe(409)
    expect(await second.inputValue('[name="note"]')).toBe('Welcome to the observatory.')
    expect(await second.innerText('main')).toContain('Rejected')
    await Promise.all([author, first].map((page) => page.context().close()))
  })
})

describe.each(ways)('a reader $way', ({ javaScriptEnabled }) => {
  it('finds an entry by words in another language, narrows by a filter, opens it, and stays on it in Arabic', async () => {
    const page = await visit(browser, waypost.origin, javaScriptEnabled)
    await page.goto('/es/')
    await page.click('.doors a[href="/es/observatory"]')
    await page.fill('input[name="q"]', 'apagones de Internet')
    await page.press('input[name="q"]', 'Enter')
    await page.waitForURL('**/es/observatory?q=*')
    await page.locator('.facets summary').first().click()
    await page.locator('.facets a[href*="kind="]').first().click()
    await page.waitForURL('**kind=**')
    const titles = await page.locator('.card h2').allInnerTexts()
    expect(titles.length).toBeGreaterThan(0)
    await page.locator('.card h2 a').first().click()
    await page.waitForURL('**/es/observatory/*')
    expect(await page.innerText('h1')).toBe(titles[0])
    const slug = page.url().split('/').at(-1)
    await page.click('.languages summary')
    await page.click('.languages a[hreflang="ar"]')
    await page.waitForURL(`**/ar/observatory/${slug}`)
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    await page.context().close()
  })
})
