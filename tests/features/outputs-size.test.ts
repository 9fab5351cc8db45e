import { beforeAll, describe, expect, it } from 'vitest'
import { topics } from '../../schema/data/topics.ts'
import { pastOutput } from '../../schema/tables/outputs.ts'
import { locales, pastOutputBodies, pastOutputKinds } from '../../schema/vocabulary.ts'
import { entryScope } from '../../worker/features/observatory/publication.ts'
import { outputScope, type PastOutputRow, recordOf } from '../../worker/features/outputs/publication.ts'
import { placeOf } from '../../worker/features/outputs/rules.ts'
import { insertAll, largestValue, publishAll } from '../../worker/platform/bulk.ts'
import { bindings, request, run, seed } from '../support/app.ts'
import { metered } from '../support/metered.ts'

const n = 20_000
const mostQueries = 5
const mostRows = 200

/** Outputs of every kind, body, topic and year, all with the words `network` and `meeting` in their titles. */
function output(i: number): PastOutputRow {
  const year = 2006 + (i % 20)
  const id = `many-${String(i).padStart(5, '0')}`
  return {
    id,
    place: placeOf(year, id),
    sameAs: `many ${i}`,
    kind: pastOutputKinds[i % pastOutputKinds.length] ?? 'report',
    title: `Network meeting ${i}`,
    language: 'en',
    languages: [locales[i % locales.length] ?? 'en'],
    meeting: null,
    year,
    topics: [topics[i % topics.length]?.id ?? ''],
    body: pastOutputBodies[i % pastOutputBodies.length] ?? 'other',
    summary: null,
    url: null,
    source: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
    removedAt: null,
    version: 1,
  }
}

beforeAll(async () => {
  await seed('demo')
  const rows = Array.from({ length: n }, (_, i) => output(i))
  for (let i = 0; i < n; i += 2000) {
    const some = rows.slice(i, i + 2000)
    await run([
      ...insertAll(pastOutput, some, largestValue),
      ...publishAll(outputScope, some.map(recordOf), largestValue),
    ])
  }
  // As many entries that hold the word, so that the search of the observatory reads all that it may.
  const [model] = (await bindings.DB.prepare('SELECT * FROM entry LIMIT 1').all<Record<string, unknown>>()).results
  const columns = Object.keys(model ?? {})
  expect(columns).toContain('slug')
  const copied = columns.map((column) => (column === 'id' || column === 'slug' ? `'many-' || value` : `"${column}"`))
  await run([
    {
      sql: `INSERT INTO entry (${columns.map((column) => `"${column}"`).join(', ')}) SELECT ${copied.join(', ')} FROM (SELECT * FROM entry LIMIT 1), json_each(?)`,
      params: [JSON.stringify(Array.from({ length: 300 }, (_, i) => i))],
    },
    {
      sql: `INSERT INTO search_posting (scope, term, impact, id) SELECT '${entryScope}', 'network', 999, 'many-' || value FROM json_each(?)`,
      params: [JSON.stringify(Array.from({ length: 300 }, (_, i) => i))],
    },
  ])
}, 300_000)

describe('an archive of 20,000 outputs', () => {
  it.each([
    '/en/archive/outputs',
    '/ar/archive/outputs?language=ar',
    '/en/archive/outputs?year=2010&kind=report',
    '/en/archive/outputs?q=network',
    '/ru/archive/outputs?q=network+meeting+access',
    '/en/archive/outputs/many-00042',
    '/en/archive',
    '/en/archive/outputs.atom',
    '/en/observatory?q=network',
    '/en/observatory?q=network+meeting+access+children+spam+rights',
    '/en/search?q=network',
    '/en/search?q=network+meeting+access+children+spam+rights',
    '/api/v1/outputs?limit=90',
    '/api/v1/outputs?q=network&limit=100',
    '/api/v1/archive?limit=90',
  ])('%s costs at most 5 queries and 200 rows', async (path) => {
    const meter = metered(bindings.DB)
    const answer = await request(path, {}, { DB: meter.db })
    expect(answer.status).toBe(200)
    await answer.text()
    expect(meter.rowsRead()).toBeGreaterThan(0)
    expect({ queries: meter.queries(), within: meter.queries() <= mostQueries }).toMatchObject({ within: true })
    expect({ rows: meter.rowsRead(), within: meter.rowsRead() <= mostRows }).toMatchObject({ within: true })
  })

  it('counts all of them', async () => {
    expect(await (await request('/en/archive/outputs')).text()).toContain('20,018 records')
  })
})
