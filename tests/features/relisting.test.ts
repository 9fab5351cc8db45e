import { beforeAll, describe, expect, it } from 'vitest'
import type { EntryContent } from '../../worker/features/observatory/publication.ts'
import { findUnplaced } from '../../worker/features/observatory/queries.ts'
import { entryDimensions, entryTotals } from '../../worker/features/observatory/rules.ts'
import { listAll, unlistAll } from '../../worker/platform/bulk.ts'
import { reader } from '../../worker/platform/database.ts'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, environment, request, run, seed, send, staffMember } from '../support/app.ts'
import { listEntry, plainEntry } from '../support/entries.ts'
import { metered } from '../support/metered.ts'

const placed = ['place', 'place_set', 'place_order', 'search_list', 'search_slip']

const all = async (sql: string) => (await bindings.DB.prepare(sql).all<Record<string, unknown>>()).results

/** What is kept of entries to list, count and find them. */
const state = async () => ({
  placed: await Promise.all(
    placed.map((table) => all(`SELECT * FROM ${table} WHERE scope = 'entries' ORDER BY 1, 2, 3`)),
  ),
  names: await all('SELECT key, entry FROM entry_name ORDER BY key, entry'),
  postings: await all("SELECT key, id FROM posting WHERE scope = 'entries' ORDER BY key, id"),
  facets: await all(
    "SELECT context, dimension, value, n FROM facet WHERE scope = 'entries' AND n <> 0 ORDER BY context, dimension, value",
  ),
  coverage: (await all("SELECT scope, counts FROM summary WHERE scope LIKE 'coverage%' ORDER BY scope")).map(
    ({ scope, counts }) => [scope, Object.entries(JSON.parse(String(counts))).sort()],
  ),
  languages: await all('SELECT id, languages FROM entry ORDER BY id'),
})

/** The database as the version before left it: every combination listed, as entries named it, and nothing else kept. */
async function grewOlder(): Promise<void> {
  const rows = (
    await all("SELECT entry.* FROM entry JOIN submission s ON s.id = entry.id WHERE s.state = 'published'")
  ).map((row) => {
    const list = (name: string) => JSON.parse(String(row[name])) as string[]
    const [topics, regions, countries, languages] = ['topics', 'regions', 'countries', 'languages'].map(list)
    return { ...row, topics, regions, countries, languages } as unknown as EntryContent
  })
  const totals = entryTotals
  const before = rows.map((row) => {
    const languages = row.languages.map((tag) => (tag === 'fil' ? 'tl' : tag))
    const { id, topics, regions: region } = row
    return { id, totals, dimensions: { ...entryDimensions(row), topic: topics, region, language: languages } }
  })
  await run([
    ...unlistAll(
      'entries',
      rows.map((row) => ({ id: row.id, totals, most: 2, dimensions: entryDimensions(row) })),
    ),
    ...listAll('entries', before),
    ...placed.map((table) => ({ sql: `DELETE FROM ${table}`, params: [] })),
    { sql: 'DELETE FROM entry_name', params: [] },
    { sql: "DELETE FROM summary WHERE scope LIKE 'coverage%'", params: [] },
    { sql: `UPDATE entry SET languages = replace(languages, '"fil"', '"tl"')`, params: [] },
  ])
}

const left = async () => (await findUnplaced(reader(bindings.DB), 1000)).length

const tick = () => runScheduled(environment, () => undefined)

let moderator: Awaited<ReturnType<typeof staffMember>>
let slugs: string[] = []

beforeAll(async () => {
  await seed('catalogue')
  moderator = await staffMember('moderator')
  const made = [
    await listEntry({ ...plainEntry, countries: ['FR', 'KE', 'TR'], languages: ['fr', 'fil'] }, moderator),
    await listEntry(
      {
        ...plainEntry,
        name: 'Spam desk',
        url: 'https://spam.example.org',
        regions: [],
        countries: ['KE', 'US'],
        topics: ['spam', 'infrastructure'],
      },
      moderator,
    ),
  ]
  slugs = made.map(({ slug }) => slug)
})

describe('entries that an older version published', () => {
  it('are found, filtered and counted, some minutes after, as in a new database', async () => {
    const wanted = await state()
    await grewOlder()
    expect(await state()).not.toEqual(wanted)
    const total = await left()
    expect(total).toBe(150)
    await tick()
    expect(total - (await left())).toBe(10)
    for (let i = 0; i < 20 && (await left()) > 0; i++) await tick()
    expect(await left()).toBe(0)
    const made = await state()
    for (const part of Object.keys(wanted) as (keyof typeof wanted)[]) expect(made[part], part).toEqual(wanted[part])
    await tick()
    expect(await state()).toEqual(wanted)
  }, 60_000)

  it('cannot be changed or hidden before that, and can after', async () => {
    const wanted = await state()
    await grewOlder()
    const path = `/api/v1/secretariat/entries/${slugs[1]}`
    const older = await state()
    expect((await send('PATCH', path, { topics: ['ipv6'] }, moderator.bearer)).status).toBe(409)
    expect(await state()).toEqual(older)
    for (let i = 0; i < 20 && (await left()) > 0; i++) await tick()
    expect((await send('PATCH', path, { topics: ['ipv6'] }, moderator.bearer)).status).toBe(200)
    expect((await send('PATCH', path, { topics: ['spam', 'infrastructure'] }, moderator.bearer)).status).toBe(200)
    const { coverage, facets, postings } = await state()
    expect({ coverage, facets, postings }).toEqual({
      coverage: wanted.coverage,
      facets: wanted.facets,
      postings: wanted.postings,
    })
  }, 60_000)

  it('are looked for at the cost of four rows where there are none', async () => {
    const meter = metered(bindings.DB)
    expect(await findUnplaced(reader(meter.db), 10)).toEqual([])
    expect({ queries: meter.queries(), rows: meter.rowsRead() }).toEqual({ queries: 1, rows: 4 })
    expect((await request('/en/observatory')).status).toBe(200)
  })

  it('are left to the next run where one of them changed meanwhile', async () => {
    await grewOlder()
    const before = await left()
    const hasty = new Proxy(bindings.DB, {
      get(real, name) {
        if (name !== 'withSession') {
          const value: unknown = Reflect.get(real, name, real)
          return typeof value === 'function' ? value.bind(real) : value
        }
        return (constraint?: string) => {
          const session = real.withSession(constraint)
          return new Proxy(session, {
            get(of, member) {
              const value: unknown = Reflect.get(of, member, of)
              if (member !== 'batch') return typeof value === 'function' ? value.bind(of) : value
              return async (statements: D1PreparedStatement[]) => {
                await real.prepare("UPDATE submission SET version = version + 1 WHERE kind = 'entry'").run()
                return await of.batch(statements)
              }
            },
          })
        }
      },
    })
    await runScheduled({ ...environment, DB: hasty }, () => undefined)
    expect(await left()).toBe(before)
    await tick()
    expect(await left()).toBe(before - 10)
  })
})
