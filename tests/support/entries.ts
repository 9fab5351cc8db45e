import { expect } from 'vitest'
import { bindings, request, send, type staffMember } from './app.ts'

type Staff = Awaited<ReturnType<typeof staffMember>>

/** What every entry needs, as the API takes it. */
export const plainEntry = {
  name: 'Harbour Cable Watch',
  kind: 'observatory',
  url: 'https://harbour.example.org/watch',
  summary: 'Measures how often cables near harbours are cut.',
  topics: ['submarine-cables'],
  regions: ['africa'],
  languages: ['en'],
  language: 'en',
}

/** Everything that an entry can say, as the API takes it. */
export const fullEntry = {
  ...plainEntry,
  name: 'Lagoon Help Line',
  kind: 'help_desk',
  url: 'https://lagoon.example.org',
  countries: ['KE', 'CI'],
  requestLanguages: ['fr', 'sw'],
  aliases: ['LHL', 'Ligne d’aide de la lagune'],
  audience: 'Families',
  eligibility: ['children', 'parents'],
  eligibilityNote: 'Those who live near the coast',
  operator: 'Lagoon Trust',
  operatorKind: 'civil_society',
  operatorCountry: 'KE',
  askBy: ['form', 'phone'],
  askUrl: 'https://lagoon.example.org/ask',
  phone: '+254 20 123 4567',
  howToAsk: 'Tell what happened.',
  hours: 'Monday to Friday, 9:00–17:00, UTC+3',
  answerTime: 'day',
  fees: 'free',
  questions: [
    { text: 'How do I report an abusive message?', language: 'en' },
    { text: 'Où signaler une escroquerie ?', language: 'fr' },
  ],
  publisher: 'Lagoon Press',
  since: '2014-06',
  contentUpdatedAt: '2026-10-01',
  updateFrequency: 'monthly',
  access: 'open',
  licence: 'CC BY 4.0',
  apiUrl: 'https://lagoon.example.org/api',
  formats: ['CSV', 'JSON'],
  translations: [
    { language: 'fr', name: 'Ligne de la lagune', summary: 'Aide aux familles de la côte.', origin: 'volunteer' },
    { language: 'ar', name: 'خط البحيرة', summary: 'مساعدة للأسر.', origin: 'machine' },
  ],
}

/** Offers an entry; answers its reference and the address of its tracking page. */
export async function offerEntry(
  content: Record<string, unknown>,
  relation = 'owner',
): Promise<{ reference: string; path: string }> {
  const body = { entry: content, submitter: { name: 'Ottoline Vexworth', relation } }
  const answer = await send('POST', '/api/v1/entries', body)
  expect(answer.status, await answer.clone().text()).toBe(201)
  const { reference, trackingUrl } = (await answer.json()) as { reference: string; trackingUrl: string }
  return { reference, path: new URL(trackingUrl).pathname }
}

/** Decides as a moderator. */
export function decideEntry(reference: string, action: string, reason: string, by: Staff): Promise<Response> {
  return send('POST', '/api/v1/secretariat/decisions', { reference, action, reason }, by.bearer)
}

/** Offers and publishes an entry. */
export async function listEntry(
  content: Record<string, unknown>,
  by: Staff,
  relation = 'owner',
): Promise<{ reference: string; path: string; slug: string }> {
  const offered = await offerEntry(content, relation)
  expect((await decideEntry(offered.reference, 'publish', 'meets_guidelines', by)).status).toBe(200)
  return { ...offered, slug: await slugOf(offered.reference) }
}

async function slugOf(reference: string): Promise<string> {
  const row = await bindings.DB.prepare(
    'SELECT slug FROM entry JOIN submission ON submission.id = entry.id WHERE reference = ?',
  )
    .bind(reference)
    .first<{ slug: string }>()
  return row?.slug ?? ''
}

/** The text of a page or an answer. */
export const read = async (path: string, init: RequestInit = {}): Promise<string> => (await request(path, init)).text()

/** The fields of the form in a page, as a browser would send them back unchanged. */
export function fieldsOf(html: string): Record<string, string[]> {
  const form = /<form[^>]*novalidate[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const fields: Record<string, string[]> = {}
  const put = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), decoded(value)]
  }
  const parts = /<input[^>]*>|<textarea[^>]*>[\s\S]*?<\/textarea>|<select[^>]*>[\s\S]*?<\/select>/g
  for (const [part] of form.matchAll(parts)) {
    const name = /\sname="([^"]*)"/.exec(part)?.[1]
    if (name === undefined || name === 'homepage') continue
    if (part.startsWith('<select')) {
      const chosen = /<option value="([^"]*)" selected/.exec(part) ?? /<option value="([^"]*)"/.exec(part)
      put(name, chosen?.[1] ?? '')
    } else if (part.startsWith('<textarea')) put(name, />([\s\S]*)<\/textarea>/.exec(part)?.[1] ?? '')
    else if (!/type="(?:checkbox|radio)"/.test(part) || / checked/.test(part))
      put(name, /\svalue="([^"]*)"/.exec(part)?.[1] ?? '')
  }
  return fields
}

const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
