import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { findSource, type SourceRow } from '../../worker/features/harvest/queries.ts'
import { reader } from '../../worker/platform/database.ts'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, environment, request, seed, send, staffMember } from './app.ts'

type Staff = Awaited<ReturnType<typeof staffMember>>
export let moderator: Staff
export let administrator: Staff

export interface Run {
  state: string
  counts: Record<string, number>
  problems: { record: string | null; field: string | null; code: string; message: string }[]
  happenings: { record: string; outcome: string; fields: string[] }[]
}

/** What other sites answer: address -> body, or a function that answers. */
export const web = new Map<string, (asked: Request) => Response>()
export const asked: Request[] = []

export const jsonAnswer =
  (body: unknown, headers: Record<string, string> = {}) =>
  () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      headers: { 'content-type': 'application/json', ...headers },
    })

/** Runs the tests of a file over the catalogue, with the web that {@link web} describes. */
export function overTheWeb(): void {
  beforeAll(async () => {
    await seed('catalogue')
    moderator = await staffMember('moderator')
    administrator = await staffMember('administrator')
  })

  beforeEach(() => {
    web.clear()
    asked.length = 0
    vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
      const one = new Request(input as RequestInfo, init as RequestInit)
      // The weekly look at the entries' links goes by here too.
      if (/^(?:other\d+|nri|quiet|large|timely|evil|169)\./.test(new URL(one.url).host)) asked.push(one)
      const address = one.url.split('?')[0] ?? ''
      return Promise.resolve(
        web.get(one.url)?.(one) ?? web.get(address)?.(one) ?? new Response('none', { status: 404 }),
      )
    })
  })

  afterEach(async () => {
    vi.restoreAllMocks()
    // A source of one test is none of the next one's business.
    await bindings.DB.prepare('UPDATE harvest_source SET active = 0').run()
  })
}

let made = 0

export async function addSource(
  change: Record<string, unknown> = {},
): Promise<{ id: string; name: string; address: string }> {
  made += 1
  const name = `Catalogue ${made}`
  const answer = await send(
    'POST',
    '/api/v1/secretariat/sources',
    {
      name,
      address: `https://other${made}.example.org/catalog.jsonld`,
      form: 'dcat',
      kind: 'database',
      topics: ['submarine-cables'],
      regions: ['africa'],
      ...change,
    },
    administrator.bearer,
  )
  expect(answer.status).toBe(201)
  return await answer.json()
}

/** A source as the scheduled work reads it. */
export async function findTheSource(id: string): Promise<SourceRow> {
  const found = await findSource(reader(bindings.DB), id)
  if (found === null) throw new Error('there is no such source')
  return found
}

export async function run(id: string, dryRun = false): Promise<Run> {
  const answer = await send('POST', `/api/v1/secretariat/sources/${id}`, { dryRun }, administrator.bearer)
  expect(answer.status).toBe(200)
  return await answer.json()
}

export const tick = () => runScheduled(environment, () => undefined)

export async function queue(): Promise<{ reference: string }[]> {
  const answer = await request('/api/v1/secretariat/queue?kind=entry', { headers: moderator.bearer })
  return ((await answer.json()) as { items: { reference: string }[] }).items
}

export async function decide(reference: string, action: string, reason: string): Promise<void> {
  const answer = await send('POST', '/api/v1/secretariat/decisions', { reference, action, reason }, moderator.bearer)
  expect(answer.status).toBe(200)
}

export const entryNamed = (name: string) =>
  bindings.DB.prepare(
    'SELECT entry.*, submission.state, submission.reference, submission.channel, submission.name AS author FROM entry JOIN submission ON submission.id = entry.id WHERE entry.name = ?',
  )
    .bind(name)
    .first<Record<string, string>>()

export const proposals = async (entry: string) =>
  (
    await bindings.DB.prepare('SELECT changes, state, word, source FROM entry_proposal WHERE entry = ? ORDER BY id')
      .bind(entry)
      .all<{ changes: string; state: string; word: string; source: string }>()
  ).results

export const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
}

export const dataset = (name: string, change: Record<string, unknown> = {}) => {
  const slug = name.toLowerCase().replace(/\W+/g, '-')
  return {
    '@id': `https://data.example.org/set/${slug}`,
    '@type': 'dcat:Dataset',
    'dct:title': { '@value': name, '@language': 'en' },
    'dct:description': { '@value': `What ${name} measures.`, '@language': 'en' },
    'dcat:landingPage': { '@id': `https://${slug}.example.org/` },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'The Publisher' },
    ...change,
  }
}

export const catalogue = (...datasets: unknown[]) => ({
  '@context': context,
  '@id': 'https://data.example.org/catalogue',
  '@type': 'dcat:Catalog',
  'dct:title': 'A catalogue',
  'dcat:dataset': datasets,
})

/** A source with one record that was published; answers both. */
export async function published(name: string) {
  const source = await addSource()
  web.set(source.address, jsonAnswer(catalogue(dataset(name))))
  await run(source.id)
  const entry = await entryNamed(name)
  await decide(entry?.reference ?? '', 'publish', 'meets_guidelines')
  const now = await entryNamed(name)
  if (now === null) throw new Error('the entry is missing')
  return { source, entry: now }
}
