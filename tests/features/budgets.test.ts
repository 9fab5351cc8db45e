import { beforeAll, describe, expect, it } from 'vitest'
import { stylesheet } from '../../.generated/assets.ts'
import { topics } from '../../schema/data/topics.ts'
import { regions, stakeholderGroups } from '../../schema/vocabulary.ts'
import { bindings, request, seed, send, staffMember, submit } from '../support/app.ts'
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
  '/ru/calls/igf-2027-issues/submit',
  '/ar/calls/igf-2027-issues/report',
  '/en/calls/igf-2027-issues/report?section=issues',
  '/ru/calls/igf-2027-issues/report?section=priorities',
  '/en/issues/IGF2027-0001',
  '/ru/observatory',
  '/ar/observatory?kind=help_desk&language=en',
  '/zh/observatory?q=children+phishing+abuse+report+hotline+images',
  '/ru/observatory/submit',
  '/en/observatory/ooni-explorer',
  '/ru/help',
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
    const response = await request(path, {}, { DB: meter.db })
    expect(response.status).toBe(200)
    const bytes = (await gzipped(withoutTexts(await response.text()))) + (await gzipped(stylesheet.body))
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
