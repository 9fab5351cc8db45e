import type { Browser, Page } from 'playwright-core'
import type { Served } from './served.ts'

/** How a person visits: with scripts or without. */
export const ways = [
  { way: 'with scripts', javaScriptEnabled: true },
  { way: 'without scripts', javaScriptEnabled: false },
] as const

/** A page of a new visitor, who has no cookies. */
export async function visit(browser: Browser, origin: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled,
    viewport: { width: 390, height: 800 },
    locale: 'en-GB',
  })
  return await context.newPage()
}

/** More stops than any page has; a visitor who needs more is lost. */
const mostStops = 250

/** Presses Tab until the element has the focus, as one does without a mouse. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < mostStops; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${selector} cannot be reached with the Tab key`)
}

/** Goes to a field with the Tab key and types. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, `[name="${name}"]`)
  await page.keyboard.type(text)
}

/** Goes to a list with the Tab key and picks a value by typing its beginning. */
export async function pick(page: Page, name: string, beginning: string): Promise<void> {
  await tabTo(page, `select[name="${name}"]`)
  await page.keyboard.type(beginning)
}

/** Goes to a button or link with the Tab key and presses it. */
export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await Promise.all([page.waitForLoadState('load'), page.keyboard.press('Enter')])
}

/** Signs in as the local administrator, by the mail that the form sends. */
export async function signIn(waypost: Served, page: Page): Promise<void> {
  const before = (await waypost.mails()).length
  await page.goto('/en/secretariat')
  await page.waitForURL('**/sign-in')
  await page.fill('[name="email"]', 'secretariat@example.org')
  await page.click('form.narrow button[type="submit"]')
  await page.waitForLoadState('load')
  await waypost.tick()
  const mail = (await waypost.mails()).slice(before).at(-1)
  await page.goto(/https?:\S+/.exec(mail?.text ?? '')?.[0] ?? '')
  await page.click('main button[type="submit"]')
  await page.waitForURL('**/secretariat/queue*')
}
