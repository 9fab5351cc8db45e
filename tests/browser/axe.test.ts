import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve } from '../support/served.ts'

/** Every page of the public, below the language. */
const publicPages = [
  '/',
  '/calls',
  '/calls/igf-2027-issues',
  '/calls/igf-2018-issues/statistics',
  '/calls/igf-2027-issues/submit',
  '/calls/igf-2027-issues/issues',
  '/calls/igf-2027-issues/statistics',
  '/issues/IGF2027-0001',
  '/observatory',
  '/observatory?q=censorship&kind=database',
  '/observatory/submit',
  '/observatory/ooni-explorer',
  '/help',
  '/drafts',
  '/drafts/bpf-local-content-2027',
  '/drafts/bpf-local-content-2027/comment',
  '/drafts/bpf-local-content-2027/comments',
  '/archive',
  '/moderation-log',
  '/search?q=network',
  '/data',
  '/conduct',
  '/privacy',
  '/accessibility',
  '/nothing-here',
]

const secretariatPages = ['/queue', '/outbox', '/contacts', '/contacts/ooni-explorer', '/tokens', '/staff']

let waypost: Served
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  ;[waypost, browser] = await Promise.all([serve(), launchBrowser()])
  // The rules are brought into the page as a script, which our policy would refuse.
  context = await browser.newContext({
    baseURL: waypost.origin,
    bypassCSP: true,
    viewport: { width: 360, height: 740 },
  })
})
afterAll(async () => {
  await browser.close()
  await waypost.stop()
})

/** What axe finds wrong on the page as it is, with the elements. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe.run
    const { violations: list } = await run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return list.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    )
  })
  return found
}

/** The page scrolls in one direction only, down to the narrowest phone. */
async function overflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

describe.each(['en', 'ar'])('in %s', (locale) => {
  it.each(publicPages)('%s has nothing that axe objects to, and fits a phone', async (path) => {
    const page = await context.newPage()
    const response = await page.goto(`/${locale}${path}`)
    expect(response?.status()).toBe(path === '/nothing-here' ? 404 : 200)
    expect(await page.getAttribute('html', 'dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr')
    expect(await page.locator('h1').count()).toBe(1)
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflow(page)).toBe(0)
    await page.close()
  })

  it.each(['/calls/igf-2027-issues/submit', '/observatory/submit', '/drafts/bpf-local-content-2027/comment'])(
    '%s, sent empty, shows its errors without a fault',
    async (path) => {
      const page = await context.newPage()
      await page.goto(`/${locale}${path}`)
      await page.click('form.narrow button[type="submit"]')
      await page.waitForSelector('.errors')
      expect(await violations(page)).toEqual([])
      await page.close()
    },
  )
})

describe('in the dark', () => {
  it.each(['/en/', '/en/calls/igf-2027-issues/submit', '/ar/observatory', '/en/drafts/bpf-local-content-2027'])(
    '%s keeps its contrast',
    async (path) => {
      const dark = await browser.newContext({ baseURL: waypost.origin, bypassCSP: true, colorScheme: 'dark' })
      const page = await dark.newPage()
      await page.goto(path)
      expect(await violations(page)).toEqual([])
      await dark.close()
    },
  )
})

describe('the Secretariat', () => {
  it('has nothing that axe objects to on any of its pages, in English and Arabic', async () => {
    const page = await context.newPage()
    await page.goto('/en/secretariat/sign-in')
    expect(await violations(page)).toEqual([])
    await page.goto(waypost.signInUrl)
    expect(await violations(page)).toEqual([])
    await page.click('main button[type="submit"]')
    await page.waitForURL('**/secretariat/queue*')
    for (const locale of ['en', 'ar']) {
      for (const path of secretariatPages) {
        await page.goto(`/${locale}/secretariat${path}`)
        expect({ path, violations: await violations(page) }).toEqual({ path, violations: [] })
      }
    }
    await page.close()
  })
})
