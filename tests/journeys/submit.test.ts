import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { decideOver, type Served, serve } from '../support/served.ts'
import { pick, tabTo, typeInto, visit, ways } from '../support/visitor.ts'

let waypost: Served
let browser: Browser

beforeAll(async () => {
  ;[waypost, browser] = await Promise.all([serve(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await waypost.stop()
})

describe.each(ways)('a person $way, by keyboard alone', ({ javaScriptEnabled }) => {
  it('submits an issue, mends what is missing, and sees it published', async () => {
    const page = await visit(browser, waypost.origin, javaScriptEnabled)
    await page.goto('/en/')
    await tabTo(page, '.doors a[href="/en/calls"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/calls')
    await tabTo(page, 'a[href="/en/calls/igf-2027-issues"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/igf-2027-issues')
    await tabTo(page, 'a[href$="/submit"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/submit')

    await typeInto(page, 'title', 'Repairable networks for small islands')
    await typeInto(page, 'name', 'Keyboard Person')
    await tabTo(page, 'form.narrow button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.errors')
    expect(await page.title()).toMatch(/^Error:/)
    expect(await page.inputValue('[name="title"]')).toBe('Repairable networks for small islands')

    // The summary leads to the field that is wrong.
    await tabTo(page, '.errors a[href="#f-description"]')
    await page.keyboard.press('Enter')
    await typeInto(page, 'description', 'Spare parts take three months to arrive by ship.')
    await tabTo(page, '[name="stakeholderGroup"]')
    await page.keyboard.press('Space')
    await pick(page, 'country', 'Fiji')
    await tabTo(page, 'form.narrow button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/t/**')

    const reference = /IGF2027-\d{4}/.exec(await page.innerText('main'))?.[0] ?? ''
    expect(reference).not.toBe('')
    const tracking = page.url()

    await decideOver(waypost, reference, 'publish', 'meets_guidelines')

    await page.goto(tracking)
    await tabTo(page, `a[href="/en/issues/${reference}"]`)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/issues/${reference}`)
    expect(await page.innerText('h1')).toBe('Repairable networks for small islands')
    expect(await page.innerText('article')).toContain('Fiji')
    await page.context().close()
  })
})
