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
  '/calls/igf-2027-issues/questions',
  '/calls/igf-2027-issues/statistics/compare',
  '/calls/igf-2027-issues/groups',
  '/calls/igf-2027-issues/priorities',
  '/issues/IGF2027-0001',
  '/participate',
  '/calls/igf-2027-issues/issues?sort=support',
  '/observatory',
  '/observatory?q=censorship&kind=database',
  '/observatory/submit',
  '/observatory/ooni-explorer',
  '/observatory/coverage?basket=security',
  '/observatory/coverage?countries=all',
  '/help/figures',
  '/observatory/embed?limit=5',
  '/observatory/ooni-explorer/history',
  '/observatory/ooni-explorer/correction',
  '/observatory/ooni-explorer/claim',
  '/help',
  '/drafts',
  '/drafts/bpf-local-content-2027',
  '/calls/igf-2018-issues/submit',
  '/drafts/bpf-local-content-2027/v/1',
  '/drafts/bpf-local-content-2027/comment',
  '/drafts/bpf-local-content-2027/comment?choose=1',
  '/comments/C2027-00001',
  '/api',
  '/drafts/bpf-local-content-2027/comments',
  '/archive',
  '/archive/outputs',
  '/archive/outputs?q=gender',
  '/archive/outputs/bpf-2016-2',
  '/moderation-log',
  '/search?q=network',
  '/data',
  '/conduct',
  '/privacy',
  '/accessibility',
  '/nothing-here',
]

const secretariatPages = [
  '/queue',
  '/calls/igf-2027-issues/import',
  '/calls/igf-2027-issues/groups',
  '/calls/igf-2027-issues/priorities?community=civil_society',
  '/communities',
  '/outbox',
  '/observatory/outputs',
  '/observatory/outputs/new',
  '/observatory/outputs/import',
  '/observatory/outputs/bpf-2016-2',
  '/contacts',
  '/contacts/ooni-explorer',
  '/observatory/entries/ooni-explorer',
  '/observatory',
  '/observatory/corrections',
  '/observatory/entries/ooni-explorer/owners',
  '/observatory/freshness?entry=ooni-explorer',
  '/observatory/import',
  '/observatory/sources',
  '/observatory/sources/new',
  '/tokens',
  '/staff',
  '/calls',
  '/calls/new',
  '/calls/igf-2027-issues',
  '/calls/igf-2027-issues/texts',
  '/calls/igf-2027-issues/questions',
  '/calls/igf-2027-issues/stage',
  '/calls/igf-2027-issues/preview?in=ar',
  '/calls/igf-2027-issues/preview?in=fr&part=form',
]

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
      // A long form has steps: each is looked at on the way to the last.
      while (await page.isVisible('[data-next]')) {
        await page.click('[data-next]')
        expect(await violations(page)).toEqual([])
      }
      await page.click('form.narrow button[type="submit"]')
      await page.waitForSelector('.errors')
      expect(await violations(page)).toEqual([])
      await page.close()
    },
  )
})

/** Sends JSON to the API; with the administrator's token below /secretariat. */
async function send<T>(method: string, path: string, body: unknown): Promise<T> {
  const response = await fetch(`${waypost.origin}/api/v1${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(path.startsWith('/secretariat') ? { authorization: `Bearer ${waypost.token}` } : {}),
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

interface Receipt {
  reference: string
  trackingUrl: string
}

/** An issue that a decision was taken on; answers the path of its tracking page without the language. */
async function decided(action: string, reason: string): Promise<{ path: string; reference: string }> {
  const issue = {
    title: 'For the tracking pages',
    description: 'Text',
    language: 'en',
    name: 'N',
    stakeholderGroup: 'government',
    region: 'other',
    email: 'person@example.org',
    notices: true,
  }
  const { reference, trackingUrl } = await send<Receipt>('POST', '/calls/igf-2027-issues/issues', issue)
  await send('POST', '/secretariat/decisions', { reference, action, reason, note: 'A note' })
  return { reference, path: new URL(trackingUrl, waypost.origin).pathname.slice(3) }
}

const deskAddress = 'desk@harbour.example.org'

/** The path of the last link of a kind in the mails to the desk, without the language. */
async function mailedLink(kind: string): Promise<string> {
  await waypost.tick()
  const mails = (await waypost.mails()).filter((mail) => mail.to === deskAddress)
  const links = mails.flatMap(({ text }) => [...text.matchAll(new RegExp(`/en(/${kind}/[\\w-]{20,})`, 'g'))])
  return links.at(-1)?.[1] ?? 'missing'
}

async function becomeOwner(): Promise<{ claim: string; owner: string }> {
  const entry = {
    name: 'Harbour Desk',
    kind: 'help_desk',
    url: 'https://harbour.example.org/',
    summary: 'Answers questions about cables near harbours.',
    topics: ['submarine-cables'],
    regions: ['africa'],
    languages: ['en'],
    questions: [{ text: 'Who repairs a cable?', language: 'en' }],
  }
  const { reference } = await send<Receipt>('POST', '/entries', { entry, submitter: { name: 'A.', relation: 'user' } })
  await send('POST', '/secretariat/decisions', { reference, action: 'publish', reason: 'meets_guidelines' })
  await send('POST', '/entries/harbour-desk/corrections', { text: 'The summary is too short.' })
  const page = await context.newPage()
  await page.goto('/en/observatory/harbour-desk/claim')
  await page.fill('[name="email"]', deskAddress)
  await page.click('form.narrow button[type="submit"], main form button[type="submit"]')
  await page.waitForURL('**sent')
  expect(await violations(page)).toEqual([])
  const claim = await mailedLink('owner/claim')
  await page.goto(`/en${claim}`)
  expect(await violations(page)).toEqual([])
  await page.click('main form button[type="submit"]')
  await page.waitForURL('**done=taken')
  const owner = new URL(page.url()).pathname.slice('/en'.length)
  await page.goto(`/en${owner}/edit`)
  await page.fill('[name="summary"]', 'Answers questions about cables near harbours, within a day.')
  await page.click('form.narrow button[type="submit"]')
  await page.waitForURL('**done=sent')
  await page.close()
  return { claim, owner }
}

let owned: ReturnType<typeof becomeOwner> | undefined
/** An entry whose owner has proposed a change, and about which a reader reported something. */
const ownedEntry = () => {
  owned ??= becomeOwner()
  return owned
}

describe('pages that only their own link opens', () => {
  it('have nothing that axe objects to, in English and Arabic', async () => {
    const [changes, rejected, published] = [
      await decided('request_changes', 'unclear'),
      await decided('reject', 'spam'),
      await decided('publish', 'meets_guidelines'),
    ]
    await send('PATCH', '/secretariat/entries/the-cyber-helpline', {
      contact: { email: 'desk@example.org', state: 'confirmed' },
    })
    const help = await send<Receipt>('POST', '/help-requests', {
      text: 'Somebody took over my account.',
      desks: ['the-cyber-helpline'],
      consent: true,
    })
    await waypost.tick()
    const mails = await waypost.mails()
    const linkIn = (pattern: RegExp) => pattern.exec(mails.map((mail) => mail.text).join('\n'))?.[1] ?? 'missing'
    const addresses = [
      changes.path,
      `${changes.path}/edit`,
      `${changes.path}/withdraw`,
      rejected.path,
      `${rejected.path}/appeal`,
      published.path,
      new URL(help.trackingUrl, waypost.origin).pathname.slice(3),
      linkIn(/\/en(\/verify\/[\w-]+)/),
      linkIn(/\/en(\/referral\/[\w-]+)/),
    ]
    const page = await context.newPage()
    for (const locale of ['en', 'ar']) {
      for (const address of addresses) {
        const response = await page.goto(`/${locale}${address}`)
        expect({ address, status: response?.status() }).toEqual({ address, status: 200 })
        expect({ address, violations: await violations(page) }).toEqual({ address, violations: [] })
      }
      await page.goto(`/${locale}/help`)
      await page.fill('[name="text"]', 'Somebody took over my account.')
      await page.click('form.narrow button[type="submit"]')
      await page.waitForSelector('[name="consent"]')
      expect(await violations(page)).toEqual([])
    }
    await page.close()
  })
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
    const { reference } = await decided('reject', 'spam')
    const { id } = await send<{ id: string }>('POST', '/secretariat/calls/igf-2027-issues/groups', {
      title: 'A group',
      summary: 'What its issues share.',
      members: ['IGF2027-0001', 'IGF2027-0002'],
      reason: 'They ask for the same.',
    })
    await page.goto(`/en/calls/igf-2027-issues/groups/${id}`)
    expect(await violations(page)).toEqual([])
    await ownedEntry()
    await page.goto('/en/secretariat/observatory')
    const proposal = await page.getAttribute('a[href*="/observatory/proposals/"]', 'href')
    await page.goto('/en/secretariat/observatory/corrections')
    const correction = await page.getAttribute('.card a[href*="/observatory/corrections/"]', 'href')
    const found = [proposal, correction].map((href) => (href ?? 'missing').slice('/en/secretariat'.length))
    const own = [`/items/${reference}`, `/calls/igf-2027-issues/groups/${id}`, ...found]
    for (const locale of ['en', 'ar']) {
      for (const path of [...secretariatPages, ...own]) {
        await page.goto(`/${locale}/secretariat${path}`)
        expect({ path, violations: await violations(page) }).toEqual({ path, violations: [] })
      }
    }
    await page.goto('/en/secretariat/calls/igf-2027-issues/report')
    await page.click('form.narrow button[type="submit"]')
    await page.waitForURL('**done=made')
    const texts = new URL(page.url()).pathname.slice('/en'.length)
    for (const locale of ['en', 'ar']) {
      for (const path of ['/secretariat/calls/igf-2027-issues/report', texts, `${texts}/preview?section=all`]) {
        await page.goto(`/${locale}${path}`)
        expect({ path, violations: await violations(page) }).toEqual({ path, violations: [] })
      }
    }
    await page.goto(`/en${texts}`)
    await page.click('form[action$="/publish"] button')
    await page.waitForURL('**done=published')
    for (const section of ['main', 'groups', 'priorities', 'questions', 'issues']) {
      await page.goto(`/ar/calls/igf-2027-issues/report?section=${section}`)
      expect({ section, violations: await violations(page) }).toEqual({ section, violations: [] })
      await page.setViewportSize({ width: 320, height: 640 })
      expect({ section, overflow: await overflow(page) }).toEqual({ section, overflow: 0 })
    }
    await page.close()
  })
})

describe('pages of those who answer for an entry', () => {
  it('have nothing that axe objects to, in English and Arabic, and fit a phone', async () => {
    const { claim, owner } = await ownedEntry()
    await send('PATCH', '/secretariat/entries/harbour-desk', {
      contact: { email: deskAddress, state: 'unconfirmed' },
    })
    const page = await context.newPage()
    const look = async (path: string, status: number) => {
      for (const locale of ['en', 'ar']) {
        await page.setViewportSize({ width: 360, height: 740 })
        const response = await page.goto(`/${locale}${path}`)
        expect({ path, status: response?.status() }).toEqual({ path, status })
        expect({ path, violations: await violations(page) }).toEqual({ path, violations: [] })
        await page.setViewportSize({ width: 320, height: 640 })
        expect({ path, overflow: await overflow(page) }).toEqual({ path, overflow: 0 })
      }
    }
    await look(owner, 200)
    await look(`${owner}/edit`, 200)
    await look(claim, 410)
    // The clock goes on by thirteen months: last in this file, for the calls are closed by then.
    await waypost.tick(new Date(Date.now() + 395 * 24 * 60 * 60_000).toISOString())
    const confirm = await mailedLink('confirm')
    await look(confirm, 200)
    await look(owner, 200)
    await page.goto(`/en${confirm}`)
    await page.click('main form button[type="submit"] >> nth=0')
    await page.waitForSelector('[role="status"]')
    await look(confirm, 200)
    await page.close()
  })
})
