import { beforeAll, describe, expect, it } from 'vitest'
import { contextKey } from '../../worker/platform/facets.ts'
import { bindings, request, run, seed } from '../support/app.ts'
import { manyIssues } from '../support/grouping.ts'
import { metered } from '../support/metered.ts'

const call = 'igf-2027-issues'
const n = 100_000
const mostQueries = 5
const mostRows = 200

/** What the lists, counts and index hold for so many published issues, written by the database itself. */
async function listThem(): Promise<void> {
  const group = "CASE n % 2 WHEN 0 THEN 'government' ELSE 'civil_society' END"
  const region = "CASE n % 3 WHEN 0 THEN 'african' ELSE 'asia_pacific' END"
  const theme = "CASE n % 5 WHEN 0 THEN 'ipv6' ELSE 'encryption' END"
  const numbers = `WITH RECURSIVE number(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < ${n - 1})`
  // Every combination of filters under which an issue is found, its values filled in.
  const key = (chosen: readonly string[]) =>
    `'${contextKey(Object.fromEntries(chosen.map((name) => [name, `{${name}}`])))}'`
      .replace('{stakeholderGroup}', `' || ${group} || '`)
      .replace('{region}', `' || ${region} || '`)
      .replace('{theme}', `' || ${theme} || '`)
      .replace('{language}', 'en')
  const names = ['stakeholderGroup', 'region', 'theme', 'language']
  const subsets = Array.from({ length: 16 }, (_, bits) => names.filter((_name, i) => (bits >> i) & 1))
  for (const chosen of subsets) {
    await run([
      {
        sql: `${numbers} INSERT INTO posting (scope, key, id) SELECT 'issues:${call}', ${key(chosen)}, printf('MANY%06d', n) FROM number`,
        params: [],
      },
      {
        sql: `${numbers} INSERT INTO posting (scope, key, id) SELECT 'issues-by-support:${call}', ${key(chosen)}, '0000000' || printf('MANY%06d', n) FROM number`,
        params: [],
      },
    ])
  }
  await run([
    {
      sql: `${numbers} INSERT INTO search_posting (scope, term, impact, id) SELECT 'issues:${call}', 'many', 500 + n % 400, printf('MANY%06d', n) FROM number`,
      params: [],
    },
    {
      sql: `INSERT INTO search_term (scope, term, n) VALUES ('issues:${call}', 'many', ${n}) ON CONFLICT (scope, term) DO UPDATE SET n = n + excluded.n`,
      params: [],
    },
    {
      sql: `UPDATE facet SET n = n + ${n} WHERE scope = 'issues:${call}' AND context = '' AND dimension = 'all'`,
      params: [],
    },
  ])
}

beforeAll(async () => {
  await seed('demo')
  await run(manyIssues(call, n))
  await listThem()
}, 300_000)

describe('a call of 100,000 issues', () => {
  it.each([
    `/en/calls/${call}`,
    `/en/calls/${call}/issues`,
    `/en/calls/${call}/issues?region=african&stakeholderGroup=government&theme=ipv6`,
    `/en/calls/${call}/issues?sort=support`,
    `/en/calls/${call}/issues?q=many`,
    `/en/calls/${call}/statistics`,
    `/en/calls/${call}/questions`,
    `/en/calls/${call}/groups`,
    `/en/calls/${call}/priorities`,
    `/en/calls/${call}/submit`,
    `/en/cycles/igf-2027/inventory`,
    '/en/issues/MANY-99999',
    `/api/v1/calls/${call}/issues`,
    `/api/v1/calls/${call}/issues?q=many`,
    `/api/v1/calls/${call}/issues?sort=support&region=african`,
    `/api/v1/calls/${call}/statistics`,
    `/en/calls/${call}/issues.atom`,
  ])('%s costs at most 5 queries and 200 rows', async (path) => {
    const meter = metered(bindings.DB)
    const answer = await request(path, {}, { DB: meter.db })
    expect(answer.status).toBe(200)
    await answer.text()
    expect({ queries: meter.queries(), within: meter.queries() <= mostQueries }).toMatchObject({ within: true })
    expect({ rows: meter.rowsRead(), within: meter.rowsRead() <= mostRows }).toMatchObject({ within: true })
  })

  it('goes on from any place of the list at the same cost', async () => {
    let cursor = ''
    for (let page = 0; page < 3; page++) {
      const meter = metered(bindings.DB)
      const answer = await request(`/api/v1/calls/${call}/issues?region=african&cursor=${cursor}`, {}, { DB: meter.db })
      const { items, next } = (await answer.json()) as { items: unknown[]; next: string }
      expect(items).toHaveLength(20)
      expect(meter.rowsRead()).toBeLessThanOrEqual(mostRows)
      cursor = next
    }
  })

  it('streams as CSV, of which a reader takes as little as they want', async () => {
    const meter = metered(bindings.DB)
    const answer = await request(`/api/v1/calls/${call}/issues.csv`, {}, { DB: meter.db })
    const reader = answer.body?.getReader()
    let read = 0
    for (let i = 0; i < 3; i++) read += (await reader?.read())?.value?.byteLength ?? 0
    expect(read).toBeGreaterThan(1000)
    await reader?.cancel()
    // Two pages of 2,000 at most, and not the whole call.
    expect(meter.rowsRead()).toBeLessThan(20_000)
  })
})
