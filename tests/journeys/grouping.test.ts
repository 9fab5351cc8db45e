import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve } from '../support/served.ts'
import { press, signIn, tabTo, visit } from '../support/visitor.ts'

const bench = '/en/secretariat/calls/igf-2027-issues/groups'
let waypost: Served
let browser: Browser

beforeAll(async () => {
  ;[waypost, browser] = await Promise.all([serve(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await waypost.stop()
})

/** Puts aside what likeness suggests, so that the list of issues is what the keys go through. */
async function dismissSuggestions(page: Page): Promise<void> {
  const dismiss = page.getByRole('button', { name: 'Dismiss' })
  for (let left = await dismiss.count(); left > 0; left = await dismiss.count()) {
    await Promise.all([page.waitForEvent('load'), dismiss.first().click()])
  }
}

const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value ?? '')
const groupOf = async (reference: string) => {
  const answer = await fetch(`${waypost.origin}/api/v1/issues/${reference}`)
  return ((await answer.json()) as { group: string | null }).group
}

describe('a rapporteur with scripts', () => {
  it('ticks with j and x, makes a group, takes it back with u, and goes on from the same place', async () => {
    const page = await visit(browser, waypost.origin, true)
    await signIn(waypost, page)
    await page.goto(bench)
    await dismissSuggestions(page)
    await page.keyboard.press('j')
    const first = await focused(page)
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    const second = await focused(page)
    expect(second).not.toBe(first)
    await page.keyboard.press('x')
    await page.keyboard.press('n')
    await page.keyboard.type('Jix and unjust: a title with shortcut letters')
    await page.keyboard.press('Tab')
    await Promise.all([page.waitForURL('**done=**'), page.keyboard.press('Enter')])
    expect(await groupOf(first)).not.toBeNull()
    expect(await groupOf(second)).toBe(await groupOf(first))
    expect(await page.innerText('[role="status"]')).toContain('Jix and unjust')
    // The second of the list is in focus, as when the step was sent.
    expect(await page.evaluate(() => document.activeElement?.matches('[data-item]'))).toBe(true)
    await Promise.all([page.waitForURL('**/groups/*done=1'), page.keyboard.press('u')])
    expect(await groupOf(first)).toBeNull()
    await page.context().close()
  })

  it('reads the keys with ?, and switches them off', async () => {
    const page = await visit(browser, waypost.origin, true)
    await signIn(waypost, page)
    await page.goto(bench)
    await page.keyboard.press('?')
    expect(await page.getAttribute('[data-keys]', 'open')).not.toBeNull()
    await page.uncheck('#keys-on')
    await page.reload()
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await page.context().close()
  })
})

describe('a rapporteur without scripts', () => {
  it('makes a group, moves a member into another, merges the two, and the public reads where they went', async () => {
    const page = await visit(browser, waypost.origin, false)
    await signIn(waypost, page)
    const make = async (title: string, references: string[]) => {
      await page.goto(bench)
      for (const reference of references) await page.check(`#u-${reference}`)
      await tabTo(page, '#f-title')
      await page.keyboard.type(title)
      await press(page, 'button[value="create"]')
      await page.waitForURL('**done=**')
      return (await groupOf(references[0] ?? '')) ?? ''
    }
    const one = await make('First group', ['IGF2027-0001', 'IGF2027-0002'])
    const two = await make('Second group', ['IGF2027-0003'])
    await page.goto(`${bench}/${one}`)
    expect(await page.locator('[data-keys]').isVisible()).toBe(false)
    await page.check('#m-IGF2027-0001')
    await page.selectOption('#f-group', { index: 1 })
    await press(page, 'button[value="move"]')
    await page.waitForURL('**done=1')
    expect(await groupOf('IGF2027-0001')).toBe(two)
    await page.selectOption('#f-into', { index: 1 })
    await press(page, 'button[value="merge"]')
    await page.waitForSelector('text=merged into another group')
    await page.goto(`/en/calls/igf-2027-issues/groups/${one}`)
    expect(await page.innerText('main')).toContain('This group was merged into Second group')
    await page.click('.note a')
    await page.waitForURL(`**/${two}`)
    expect(await page.locator('main .card h3').count()).toBe(3)
    expect(await page.innerText('main')).toContain('Administrator')
    await page.context().close()
  })
})
