import { eq, sql } from 'drizzle-orm'
import { issueFeatures } from '../../../schema/tables/similarity.ts'
import { chunks, largestValue } from '../../platform/bulk.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { keysOf, listLength, numberWidth, packFeatures, prepare } from './rules.ts'

/** A published issue, as far as finding similar ones needs it. */
export interface ListedIssue {
  id: string
  call: string
  language: string
  title: string
  description: string
  desiredOutcome: string | null
  policyQuestions: readonly string[]
  themes: readonly string[]
}

function rowOf(issue: ListedIssue): { features: string; keys: string[] } {
  const features = prepare({
    ...issue,
    description: [issue.description, issue.desiredOutcome ?? '', ...issue.policyQuestions].join('\n'),
  })
  return { features: packFeatures(features), keys: keysOf(features).map(([key]) => key) }
}

const kept = listLength * numberWidth

/** Statements by which a published issue is found as similar. */
export function listSimilar(issue: ListedIssue): Statement[] {
  const { features, keys } = rowOf(issue)
  const json = JSON.stringify(keys)
  return [
    statement(build.insert(issueFeatures).values({ id: issue.id, call: issue.call, features, keys: json })),
    statement(sql`insert into similar_list (feature, n, numbers)
      select k.value, 1, '.' || printf('%06x', f.number) from json_each(${json}) k, issue_features f where f.id = ${issue.id}
      on conflict (feature) do update set n = n + 1, numbers = substr(numbers || excluded.numbers, ${-kept})`),
  ]
}

/** Takes back what {@link listSimilar} wrote, from what is stored: the words for a concept may have changed since. */
export function unlistSimilar(id: string): Statement[] {
  const keys = sql`(select value from json_each((select keys from issue_features where id = ${id})))`
  return [
    statement(sql`update similar_list set n = n - 1,
      numbers = replace(numbers, (select '.' || printf('%06x', number) from issue_features where id = ${id}), '')
      where feature in ${keys}`),
    // A word that no issue holds any more is forgotten: withdrawn text leaves no trace here.
    statement(sql`delete from similar_list where n <= 0 and feature in ${keys}`),
    statement(build.delete(issueFeatures).where(eq(issueFeatures.id, id))),
  ]
}

/** Statements that list many issues at once, for a seed or an import: each list is written once. */
export function listAllSimilar(issues: readonly ListedIssue[]): Statement[] {
  const rows = issues.map((issue) => ({ ...issue, ...rowOf(issue) }))
  const lists = new Map<string, string[]>()
  for (const { id, keys } of rows) for (const key of keys) lists.set(key, [...(lists.get(key) ?? []), id])
  const features = rows.map(({ id, call, features: packed, keys }) => [id, call, packed, JSON.stringify(keys)])
  const named = [...lists].map(([key, ids]) => [key, ids.length, JSON.stringify(ids.slice(-listLength))])
  return [
    ...chunks(features, largestValue).map((json) =>
      statement(
        sql`insert into issue_features (id, call, features, keys) select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${json})`,
      ),
    ),
    ...chunks(named, largestValue).map((json) =>
      statement(sql`insert into similar_list (feature, n, numbers)
        select k.value ->> 0, k.value ->> 1, (
          select group_concat('.' || printf('%06x', f.number), '') from json_each(k.value ->> 2) i join issue_features f on f.id = i.value)
        from json_each(${json}) k where true
        on conflict (feature) do update set n = n + excluded.n, numbers = substr(numbers || excluded.numbers, ${-kept})`),
    ),
  ]
}
