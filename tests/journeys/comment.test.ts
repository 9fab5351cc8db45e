import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { decideOver, type Served, serve } from '../support/served.ts'
import { pick, tabTo, typeInto, visit, ways } from '../support/visitor.ts'

const draft = '/en/drafts/bpf-local-content-2027'

let waypost: Served
let browser: Browser

beforeAll(async () => {
  ;[waypost, browser] = await Promise.all([serve(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await waypost.stop()
})

/** Fills in the form for a comment without a mouse, sends it, and answers its reference. */
async function send(page: Page, text: string): Promise<string> {
  await typeInto(page, 'text', text)
  await typeInto(page, 'name', 'Keyboard Person')
  await tabTo(page, '[name="stakeholderGroup"]')
  await page.keyboard.press('Space')
  await pick(page, 'country', 'Peru')
  await tabTo(page, 'form.narrow button[type="submit"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/t/**')
  return /C2027-\d{5}/.exec(await page.innerText('main'))?.[0] ?? ''
}

describe.each(ways)('a person $way, by keyboard alone', ({ way, javaScriptEnabled }) => {
  it('comments on one paragraph, on several and on the whole draft, and finds the comments beside the text', async () => {
    const page = await visit(browser, waypost.origin, javaScriptEnabled)

    await page.goto(draft)
    await tabTo(page, '#p7 a[href*="/comment?paragraph="]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/comment?paragraph=*')
    const onOne = await send(page, `On one paragraph, ${way}.`)

    await page.goto(draft)
    await tabTo(page, 'a[href*="choose=1"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**choose=1**')
    const boxes = await page.locator('[name="paragraph"]').evaluateAll((all) => all.map((box) => box.id))
    for (const box of [boxes[8], boxes[10]]) {
      await tabTo(page, `#${box}`)
      await page.keyboard.press('Space')
    }
    await tabTo(page, 'form.narrow button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[name="text"]')
    const onSeveral = await send(page, `On two paragraphs, ${way}.`)

    await page.goto(draft)
    await tabTo(page, 'main a.button[href$="/comment"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/comment')
    const onWhole = await send(page, `On the whole draft, ${way}.`)

    for (const reference of [onOne, onSeveral, onWhole])
      await decideOver(waypost, reference, 'publish', 'meets_guidelines')
    await page.goto(draft)
    expect(await page.innerText('#p7')).toContain(`On one paragraph, ${way}.`)
    expect(await page.innerText('main')).toContain(`On two paragraphs, ${way}.`)
    expect(await page.innerText('main')).toContain(`On the whole draft, ${way}.`)
    const listed = (await (await fetch(`${waypost.origin}/api/v1${draft.slice(3)}/comments`)).json()) as {
      items: { reference: string; paragraphs: { number: number }[] }[]
    }
    const numbers = (reference: string) =>
      listed.items.find((item) => item.reference === reference)?.paragraphs.map(({ number }) => number)
    expect(numbers(onOne)).toEqual([7])
    expect(numbers(onSeveral)).toEqual([9, 11])
    expect(numbers(onWhole)).toEqual([])
    await page.context().close()
  })
})
