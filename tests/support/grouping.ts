import { issueDimensions, issueTotals, totalsOfIssue } from '../../worker/features/calls/rules.ts'
import type { Statement } from '../../worker/platform/database.ts'
import { combinations, contextKey, totalsOf } from '../../worker/platform/facets.ts'
import { bindings } from './app.ts'

interface MemberRow {
  id: string
  reference: string
  group: string
  stakeholderGroup: string | null
  region: string | null
  country: string | null
  language: string
  themes: string
  stream: string | null
  continues: string | null
  receivedAt: string
}

/** What is kept about the members of every group: lists, facets, totals and the references in its row. */
export interface Kept {
  postings: string[]
  facets: string[]
  totals: string[]
  members: string[]
}

/** What should be kept, counted from nothing but the published issues and the groups they stand in. */
export async function recount(call: string): Promise<Kept> {
  const { results } = await bindings.DB.prepare(
    `SELECT i.id, s.reference, i.issue_group AS "group", s.stakeholder_group AS stakeholderGroup, s.region, s.country,
       s.language, i.themes, i.stream, i.continues, s.received_at AS receivedAt
     FROM issue i JOIN submission s ON s.id = i.id
     WHERE i.call = ? AND i.issue_group IS NOT NULL AND s.state = 'published'`,
  )
    .bind(call)
    .all<MemberRow>()
  const postings: string[] = []
  const members: string[] = []
  const facets = new Map<string, number>()
  const totals = new Map<string, number>()
  const add = (sums: Map<string, number>, key: string) => sums.set(key, (sums.get(key) ?? 0) + 1)
  for (const row of results) {
    const issue = { ...row, themes: JSON.parse(row.themes) as string[] }
    members.push(`${row.group} ${row.reference}`)
    const dimensions = issueDimensions(issue)
    for (const filters of combinations(dimensions)) postings.push(`group:${row.group} ${contextKey(filters)} ${row.id}`)
    for (const total of totalsOf(dimensions)) add(facets, `group:${row.group} ${total.join(' ')}`)
    for (const [dimension, value] of issueTotals(issue)) add(facets, `group:${row.group}  ${dimension} ${value}`)
    for (const [dimension, value] of totalsOfIssue(issue, 1)) add(totals, `group:${row.group} ${dimension} ${value}`)
  }
  const numbered = (sums: Map<string, number>) => [...sums].map(([key, n]) => `${key}=${n}`).sort()
  return { postings: postings.sort(), facets: numbered(facets), totals: numbered(totals), members: members.sort() }
}

/** What is kept. */
export async function kept(): Promise<Kept> {
  const rows = async <T>(sql: string) => (await bindings.DB.prepare(sql).all<T>()).results
  const postings = await rows<{ line: string }>(
    "SELECT scope || ' ' || key || ' ' || id AS line FROM posting WHERE scope LIKE 'group:%'",
  )
  const facets = await rows<{ line: string }>(
    "SELECT scope || ' ' || context || ' ' || dimension || ' ' || value || '=' || n AS line FROM facet WHERE scope LIKE 'group:%' AND n <> 0",
  )
  const totals = await rows<{ line: string }>(
    "SELECT s.scope || ' ' || j.key || '=' || j.value AS line FROM summary s, json_each(s.counts) j WHERE s.scope LIKE 'group:%'",
  )
  const members = await rows<{ line: string }>(
    "SELECT g.id || ' ' || j.value AS line FROM issue_group g, json_each(g.members) j",
  )
  const wrong = await rows<{ id: string }>('SELECT id FROM issue_group WHERE size <> json_array_length(members)')
  if (wrong.length > 0) throw new Error(`the sizes of ${wrong.length} groups are wrong`)
  const lines = (found: { line: string }[]) => found.map(({ line }) => line).sort()
  return { postings: lines(postings), facets: lines(facets), totals: lines(totals), members: lines(members) }
}

/** References of the issues that {@link manyIssues} makes. */
export function referencesOfMany(n: number): string[] {
  return Array.from({ length: n }, (_, i) => `MANY-${i}`)
}

/** Statements that put published issues into a call without listing them there: enough for what only grouping reads. */
export function manyIssues(call: string, n: number): Statement[] {
  const numbers = `WITH RECURSIVE number(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < ${n - 1})`
  return [
    {
      sql: `${numbers} INSERT INTO submission (id, kind, reference, parent, state, language, channel, received_at, published_at,
          stakeholder_group, region, locale, tracking_hash)
        SELECT printf('MANY%06d', n), 'issue', 'MANY-' || n, ?, 'published', 'en', 'import', '2026-11-01T00:00:00.000Z',
          '2026-11-01T00:00:00.000Z', CASE n % 2 WHEN 0 THEN 'government' ELSE 'civil_society' END,
          CASE n % 3 WHEN 0 THEN 'african' ELSE 'asia_pacific' END, 'en', 'many' || n FROM number`,
      params: [call],
    },
    {
      sql: `${numbers} INSERT INTO issue (id, call, title, description, themes, policy_questions, answers)
        SELECT printf('MANY%06d', n), ?, 'One of many ' || n, 'Text', '["access-connectivity"]', '[]', '{}' FROM number`,
      params: [call],
    },
  ]
}
