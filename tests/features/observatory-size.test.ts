import { beforeAll, describe, expect, it } from 'vitest'
import { topics } from '../../schema/data/topics.ts'
import { writeMembers } from '../../worker/platform/places.ts'
import { forgive, listLength, writePlace } from '../../worker/platform/search-lists.ts'
import { bindings, request, run, seed } from '../support/app.ts'
import { metered } from '../support/metered.ts'

const n = 20_000
const first = 1000
const mostQueries = 5
const mostRows = 200

const numbers = `WITH RECURSIVE number(n) AS (SELECT ${first} UNION ALL SELECT n + 1 FROM number WHERE n < ${first + n - 1})`

/** Copies of one entry, and of its submission, under names and ids of their own. */
async function copies(): Promise<void> {
  const columns = async (table: string) =>
    (await bindings.DB.prepare(`SELECT name FROM pragma_table_info('${table}')`).all<{ name: string }>()).results.map(
      ({ name }) => name,
    )
  const own: Record<string, string> = {
    id: "printf('MANY%06d', n)",
    slug: "'many-' || n",
    name: "'Many ' || n",
    address: "'many.example.org/' || n",
    reference: "'ENT-' || n",
    tracking_hash: "'many' || n",
  }
  for (const table of ['submission', 'entry']) {
    const names = await columns(table)
    const values = names.map((name) => own[name] ?? `old.${name}`)
    await run([
      {
        sql: `${numbers} INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM number, ${table} old WHERE old.id = (SELECT id FROM entry WHERE slug = 'ooni-explorer')`,
        params: [],
      },
    ])
  }
}

/** What the sets, orders and lists hold for them, as publishing each would write it. */
async function listThem(): Promise<void> {
  const every = (each: number) => Array.from({ length: n / each }, (_, i) => first + i * each)
  const sets: [string, string, number[]][] = [
    ['all', '', every(1)],
    ['kind', 'database', every(2)],
    ['kind', 'observatory', every(4)],
    ['status', 'active', every(1)],
    ['freshness', 'listed', every(1)],
    ['freshness', 'due', every(5)],
    ...['global', 'africa', 'europe', 'cis'].map((region): [string, string, number[]] => ['region', region, every(4)]),
    ...['ar', 'zh', 'en', 'fr', 'ru', 'es', 'pt'].map((tag): [string, string, number[]] => ['language', tag, every(2)]),
    ...topics.map(({ id }): [string, string, number[]] => ['topic', id, every(4)]),
  ]
  await run(
    sets.map(([dimension, value, held]) => ({
      sql: 'INSERT INTO place_set (scope, dimension, value, n, members) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = excluded.n, members = excluded.members',
      params: ['entries', dimension, value, held.length, writeMembers(held)],
    })),
  )
  await run([
    {
      sql: `${numbers} INSERT INTO place (scope, id, number) SELECT 'entries', printf('MANY%06d', n), n FROM number`,
      params: [],
    },
    ...Array.from({ length: n / 1000 }, (_, chunk) => ({
      sql: 'INSERT INTO place_order (scope, kind, chunk, keys) VALUES (?, ?, ?, ?), (?, ?, ?, ?)',
      params: [
        ...['entries', 'name', chunk + first / 1000, 'many12345678'.repeat(1000)],
        ...['entries', 'freshness', chunk + first / 1000, '2026-11-01T00:00'.repeat(1000)],
      ],
    })),
  ])
  const asked = ['many', 'internet', 'data', 'rights', 'children', 'security', 'access', 'women', 'network', 'policy']
  const concepts = ['~children', '~security', '~access', '#shutdowns-censorship']
  const terms = [...asked, ...asked.flatMap((word) => [`=${word}`, `${word}s`, `-${word.slice(0, 6)}`]), ...concepts]
  const places = Array.from({ length: listLength }, (_, i) =>
    writePlace(first + ((i * 19) % n), i % 2 ? 'C' : 'H'),
  ).join('')
  await run(
    [...new Set(terms)].map((term) => ({
      sql: 'INSERT INTO search_list (scope, term, n, places) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = excluded.n, places = excluded.places',
      params: ['entries', term, n, places],
    })),
  )
  // Words that look much alike, so that a slip meets as many as it can.
  const alike = Array.from({ length: 26 }, (_, i) => `censorshi${String.fromCharCode(97 + i)}`)
  await run([
    forgive('entries', alike),
    ...alike.map((term) => ({
      sql: "INSERT INTO search_list (scope, term, n, places) VALUES ('entries', ?, 5, ?) ON CONFLICT DO NOTHING",
      params: [term, places],
    })),
    { sql: `UPDATE facet SET n = ${n} WHERE scope = 'entries' AND context = '' AND dimension = 'all'`, params: [] },
  ])
}

beforeAll(async () => {
  await seed('catalogue')
  await copies()
  await listThem()
}, 300_000)

const long = 'q=many+internet+data+rights+children+security+access+women+network'

describe('an observatory of 20,000 entries', () => {
  it.each([
    '/en/observatory',
    '/en/observatory?kind=database&topic=rights&region=africa&language=fr&status=active&freshness=due',
    '/en/observatory?sort=name',
    '/en/observatory?sort=freshness&kind=database&topic=data-protection',
    '/en/observatory?q=internet',
    `/en/observatory?${long}`,
    `/en/observatory?${long}&sort=name&topic=rights&region=africa`,
    '/en/observatory?q=censoorshi+intrnet',
    '/en/observatory?q=censoorshi+securitty+many+data+rights+children+women+network&sort=freshness&topic=security&language=fr',
    `/ar/observatory?q=${encodeURIComponent('حماية بيانات الأطفال')}`,
    '/en/observatory/many-5000',
    '/en/observatory.atom',
    '/api/v1/entries',
    `/api/v1/entries?${long}`,
    '/api/v1/entries?sort=name&region=africa&kind=database&language=fr',
    '/api/v1/entries/many-5000',
    `/en/search?${long}`,
    '/en/search?q=censoorshi+securitty+many+data+rights+children+women+network',
  ])('%s costs at most 5 queries and 200 rows', async (path) => {
    const meter = metered(bindings.DB)
    const answer = await request(path, {}, { DB: meter.db })
    expect(answer.status).toBe(200)
    await answer.text()
    expect({ queries: meter.queries(), within: meter.queries() <= mostQueries }).toMatchObject({ within: true })
    expect({ rows: meter.rowsRead(), within: meter.rowsRead() <= mostRows }).toMatchObject({ within: true })
  })

  it('counts choices exactly, whatever is chosen', async () => {
    const html = await (await request('/en/observatory?kind=database&region=africa')).text()
    expect(html).toContain('5,000 entries')
    expect(html).toMatch(/French<\/a> <span class="n">5,000</)
  })

  it('goes on from any place of the list at the same cost', async () => {
    let cursor = ''
    for (let page = 0; page < 3; page++) {
      const meter = metered(bindings.DB)
      const answer = await request(`/api/v1/entries?region=africa&sort=name&cursor=${cursor}`, {}, { DB: meter.db })
      const { items, next } = (await answer.json()) as { items: unknown[]; next: string }
      expect(items).toHaveLength(20)
      expect(meter.rowsRead()).toBeLessThanOrEqual(mostRows)
      cursor = next
    }
  })
})
