import { beforeAll, describe, expect, it } from 'vitest'
import type { PublicEntry } from '../../schema/contracts/observatory.ts'
import { recordsOf } from '../../worker/features/harvest/dcat.ts'
import { readResources } from '../../worker/features/harvest/linked-data.ts'
import type { RawRecord } from '../../worker/features/harvest/record.ts'
import { stage } from '../../worker/features/harvest/record.ts'
import { bindings, request, send, staffMember } from '../support/app.ts'
import { addSource, findTheSource, overTheWeb } from '../support/harvest.ts'

overTheWeb()

const api = 'https://waypost.test/api/v1'
let entries: PublicEntry[] = []
let records: RawRecord[] = []
let staged: ReturnType<typeof stage>[] = []

beforeAll(async () => {
  const administrator = await staffMember('administrator')
  const full = {
    aliases: ['The other name'],
    operator: 'Who runs it',
    publisher: 'Who publishes it',
    since: '2014-06',
    contentUpdatedAt: '2026-01-31',
    updateFrequency: 'weekly',
    access: 'restricted',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    apiUrl: 'https://full.example.org/api',
    formats: ['CSV', 'JSON'],
    countries: ['KE', 'TV'],
    languages: ['sw', 'so'],
    translations: [{ language: 'fr', name: 'Le nom', summary: 'Le texte.', origin: 'author' }],
  }
  const path = '/api/v1/secretariat/entries/ooni-explorer'
  expect((await send('PATCH', path, full, administrator.bearer)).status).toBe(200)
  const alone = { operator: 'Who runs it alone' }
  await send('PATCH', '/api/v1/secretariat/entries/cloudflare-radar', alone, administrator.bearer)
  await bindings.DB.prepare(
    "UPDATE entry SET origin = 'https://began.example.org/7' WHERE slug = 'cloudflare-radar'",
  ).run()

  for (let cursor: string | null = ''; cursor !== null; ) {
    const answer = await request(`/api/v1/entries?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`)
    const page = (await answer.json()) as { items: PublicEntry[]; next: string | null }
    entries = [...entries, ...page.items]
    cursor = page.next
  }
  const source = await findTheSource((await addSource({ kind: undefined, topics: [], regions: [] })).id)
  const catalogue = await (await request('/api/v1/catalog.jsonld')).json()
  records = recordsOf(source, await readResources(catalogue, source.address))
  staged = records.map((record) => stage(source, record))
})

/** What the catalogue of another copy says of an entry, as this copy would hold it. */
const saidOf = (slug: string) => staged[records.findIndex(({ externalId }) => externalId.includes(`/${slug}#`))]?.staged

describe('the catalogue of another Waypost', () => {
  it('brings each of its entries, once, with nothing left out', () => {
    expect(records).toHaveLength(entries.length)
    expect(staged.flatMap(({ problems }) => problems)).toEqual([])
    for (const entry of entries) {
      const { name, kind, summary, regions, countries, language } = entry
      const url = new URL(entry.url).href
      expect(saidOf(entry.slug)?.content).toMatchObject({ name, kind, url, summary, regions, countries, language })
      expect(saidOf(entry.slug)?.content?.topics.toSorted()).toEqual(entry.topics.toSorted())
    }
  })

  it('says in the codes of the authorities what comes out again', () => {
    expect(saidOf('ooni-explorer')?.content).toMatchObject({
      aliases: ['The other name'],
      operator: 'Who runs it',
      publisher: 'Who publishes it',
      since: '2014-06',
      contentUpdatedAt: '2026-01-31',
      updateFrequency: 'weekly',
      access: 'restricted',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      apiUrl: 'https://full.example.org/api',
      formats: ['CSV', 'JSON'],
      countries: ['KE', 'TV'],
      languages: ['sw', 'so'],
      translations: [{ language: 'fr', name: 'Le nom', summary: 'Le texte.', origin: 'author' }],
    })
    const alone = saidOf('cloudflare-radar')?.content
    expect([alone?.operator, alone?.publisher]).toEqual(['Who runs it alone', undefined])
  })

  it('tells where an entry began, so that copies know their own', () => {
    expect(saidOf('ooni-explorer')?.origin).toBe(`${api}/entries/ooni-explorer`)
    expect(saidOf('cloudflare-radar')?.origin).toBe('https://began.example.org/7')
  })
})
