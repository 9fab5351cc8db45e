import { beforeAll, describe, expect, it } from 'vitest'
import { stylesheet } from '../../.generated/assets.ts'
import { topics } from '../../schema/data/topics.ts'
import { locales, regions, stakeholderGroups } from '../../schema/vocabulary.ts'
import { bindings, request, run, seed, send, staffMember, submit } from '../support/app.ts'
import { fullEntry, listEntry } from '../support/entries.ts'
import { manyIssues, referencesOfMany } from '../support/grouping.ts'
import { metered } from '../support/metered.ts'

/** Bytes of the first view, HTML and style sheet together, compressed: what fits into the first flight of TCP. */
const mostBytes = 14_600
const mostQueries = 5
const mostRows = 200

const pages = [
  '/en/',
  '/en/calls',
  '/en/calls/igf-2027-issues',
  '/en/calls/igf-2027-issues/submit',
  '/en/calls/igf-2027-issues/issues',
  '/ar/calls/igf-2027-issues/issues?region=african&stakeholderGroup=government',
  '/fr/calls/igf-2027-issues/issues?sort=support',
  '/ru/participate?to=/ru/issues/IGF2027-0001&support=IGF2027-0001',
  '/ru/calls/igf-2027-issues/issues?q=networks+islands+cables+repair+ships+months',
  '/en/calls/igf-2027-issues/statistics',
  '/ru/calls/igf-2027-issues/statistics/compare',
  '/ru/calls/igf-2027-issues/questions',
  '/en/calls/igf-2027-issues/groups',
  '/ru/calls/igf-2027-issues/groups/G-LARGE',
  '/en/calls/igf-2027-issues/groups/G-MERGED',
  '/ar/calls/igf-2027-issues/issues?group=G-LARGE&region=african',
  '/en/calls/igf-2027-issues/issues?group=G-LARGE&q=networks+islands+cables+repair+ships',
  '/ru/calls/igf-2027-issues/submit',
  '/ru/calls/igf-2027-issues/priorities',
  '/ar/calls/igf-2027-issues/report',
  '/en/calls/igf-2027-issues/report?section=issues',
  '/ru/calls/igf-2027-issues/report?section=groups',
  '/ru/calls/igf-2027-issues/report?section=priorities',
  '/en/issues/IGF2027-0001',
  '/ru/observatory',
  '/ar/observatory?kind=help_desk&language=en',
  '/zh/observatory?q=children+phishing+abuse+report+hotline+images',
  '/en/observatory/ooni-explorer',
  '/ru/observatory/coverage',
  '/ar/observatory/coverage?kind=help_desk&basket=sociocultural',
  '/ru/observatory/coverage?basket=security',
  '/ru/observatory/coverage?countries=all',
  '/ru/data',
  ...locales.map((locale) => `/${locale}/observatory/submit`),
  '/ru/observatory/lagoon-help-line',
  '/fr/observatory/lagoon-help-line',
  '/ru/observatory/lagoon-help-line/history',
  '/ru/archive/outputs',
  '/en/archive/outputs?year=2016&body=best_practice_forum',
  '/zh/archive/outputs?q=gender+access+network+cybersecurity',
  '/ar/archive/outputs/bpf-2016-2',
  '/ru/archive',
  '/ru/observatory/ooni-explorer/correction',
  '/ar/observatory/ooni-explorer/claim',
  '/ru/help',
  '/ru/help/figures',
  '/ar/help/figures?language=fr',
  '/en/drafts',
  '/ru/drafts/bpf-local-content-2027',
  '/en/drafts/bpf-local-content-2027/comments',
  '/en/moderation-log',
  '/en/search?q=network',
  '/ru/privacy',
]

/** Compressed size of a text, in bytes. */
async function gzipped(text: string): Promise<number> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return (await new Response(stream).arrayBuffer()).byteLength
}

/** A page without what people wrote: paragraphs, issues, comments. */
const withoutTexts = (html: string) =>
  html.replace(/<div class="prose"[\s\S]*?<\/div>/g, '').replace(/<bdi lang=[\s\S]*?<\/bdi>/g, '')

beforeAll(async () => {
  await seed('demo')
  // A call that is well filled: every region, group and topic occurs, so that no list of filters is short by chance.
  const moderator = await staffMember('moderator')
  for (const [i, topic] of topics.entries()) {
    const { reference } = (await (
      await send('POST', '/api/v1/calls/igf-2027-issues/issues', {
        title: `Repair of networks on islands ${i}`,
        description: 'Cables are repaired by ships that take months.',
        language: ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'pt', 'sw', 'hi', 'id'][i % 10],
        name: 'A. Person',
        stakeholderGroup: stakeholderGroups[i % stakeholderGroups.length],
        region: regions[i % regions.length],
        themes: [topic.id],
      })
    ).json()) as { reference: string }
    const decision = { reference, action: 'publish', reason: 'meets_guidelines' }
    expect((await send('POST', '/api/v1/secretariat/decisions', decision, moderator.bearer)).status).toBe(200)
  }
}, 60_000)

beforeAll(async () => {
  // An entry that says everything, and changed in every field.
  const moderator = await staffMember('moderator')
  const { slug } = await listEntry({ ...fullEntry, name: 'Lagoon help line' }, moderator)
  for (let i = 0; i < 12; i++) {
    const change = {
      hours: `Day ${i}`,
      phone: `+254 20 ${i}`,
      fees: i % 2 === 0 ? 'free' : 'paid',
      replacedBy: 'ooni-explorer',
    }
    expect((await send('PATCH', `/api/v1/secretariat/entries/${slug}`, change, moderator.bearer)).status).toBe(200)
  }
})

/** Groups that stand in for the placeholders of {@link pages}: one with 5,000 members, one that ended. */
const groups: Record<string, string> = {}

beforeAll(async () => {
  await run(manyIssues('igf-2027-issues', 5000))
  const rapporteur = await staffMember('rapporteur')
  const desk = '/api/v1/secretariat/calls/igf-2027-issues/groups'
  const make = async (title: string, members: string[]) => {
    const answer = await send('POST', desk, { title, members, summary: 'What they share.' }, rapporteur.bearer)
    expect(answer.status).toBe(201)
    return ((await answer.json()) as { id: string }).id
  }
  const large = await make('Large', referencesOfMany(5000))
  const merged = await make('Merged', ['IGF2027-0002', 'IGF2027-0003'])
  for (let i = 0; i < 24; i++) await make(`Small ${i}`, [])
  const change = { expectedVersion: 1, mergeInto: large }
  expect((await send('PATCH', `${desk}/${merged}`, change, rapporteur.bearer)).status).toBe(200)
  groups['G-LARGE'] = large
  groups['G-MERGED'] = merged
}, 60_000)

describe('GET of the API for groups', () => {
  it.each(['/groups?limit=100', '/groups/G-LARGE', '/issues?group=G-LARGE&limit=50'])(
    '%s asks at most 5 queries and reads at most 200 rows, with 5,000 issues in one of them',
    async (path) => {
      const meter = metered(bindings.DB)
      const address = path.replace(/G-[A-Z]+/, (name) => groups[name] ?? name)
      const response = await request(`/api/v1/calls/igf-2027-issues${address}`, {}, { DB: meter.db })
      expect(response.status).toBe(200)
      expect((await response.text()).length).toBeGreaterThan(1000)
      expect({ queries: meter.queries(), within: meter.queries() <= mostQueries }).toMatchObject({ within: true })
      expect({ rows: meter.rowsRead(), within: meter.rowsRead() <= mostRows }).toMatchObject({ within: true })
    },
  )
})

beforeAll(async () => {
  const rapporteur = await staffMember('rapporteur')
  for (const language of ['ar', 'ru']) {
    const path = '/en/secretariat/calls/igf-2027-issues/report'
    const made = await submit(path, { id: crypto.randomUUID(), language }, rapporteur.cookie)
    const number = /report\/(\d+)/.exec(made.headers.get('location') ?? '')?.[1] ?? ''
    expect((await submit(`${path}/${number}/publish`, { version: '1' }, rapporteur.cookie)).status).toBe(303)
  }
})

describe('GET of a public page', () => {
  it.each(pages)('%s asks at most 5 queries, reads at most 200 rows, and fits the first flight', async (path) => {
    const meter = metered(bindings.DB)
    const address = path.replace(/G-[A-Z]+/, (name) => groups[name] ?? name)
    const response = await request(address, {}, { DB: meter.db })
    expect(response.status).toBe(200)
    const html = await response.text()
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href ?? '')
    expect(sheets).toContain(stylesheet.path)
    let bytes = await gzipped(withoutTexts(html))
    for (const sheet of sheets) bytes += await gzipped(await (await request(sheet)).text())
    expect({ queries: meter.queries(), within: meter.queries() <= mostQueries }).toMatchObject({ within: true })
    expect({ rows: meter.rowsRead(), within: meter.rowsRead() <= mostRows }).toMatchObject({ within: true })
    expect({ bytes, within: bytes <= mostBytes }).toMatchObject({ within: true })
  })

  it('needs no script: islands weigh at most 10 kB in all', async () => {
    const { script } = await import('../../.generated/assets.ts')
    expect(script.body.length).toBeLessThanOrEqual(10_000)
  })
})

describe('GET with the ETag of an answer', () => {
  it('answers 304 after few rows, and anew after a decision', async () => {
    const path = '/en/calls/igf-2027-issues/issues'
    const etag = (await request(path)).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const meter = metered(bindings.DB)
    const again = await request(path, { headers: { 'if-none-match': etag } }, { DB: meter.db })
    expect(again.status).toBe(304)
    expect(meter.rowsRead()).toBeLessThan(20)
    const moderator = await staffMember('moderator')
    const decision = { reference: 'IGF2027-0001', action: 'hide', reason: 'by_request' }
    await send('POST', '/api/v1/secretariat/decisions', decision, moderator.bearer)
    expect((await request(path, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })
})
