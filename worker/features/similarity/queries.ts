import { and, asc, desc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { issueFeatures, similarPair, suggestedGroup } from '../../../schema/tables/similarity.ts'
import type { Reader } from '../../platform/database.ts'
import type { KeyList } from './rules.ts'

/**
 * Values as the first table of a join: a row is read for each that there is, where IN would read one more for every
 * value and could choose another index. @param values at most 90, for the bound parameters of a statement
 */
function asked(values: readonly (string | number)[]): SQL {
  const rows = values.map((value) => sql`(${value})`)
  return sql`(values ${sql.join(rows, sql`, `)}) asked`
}

/** The lists of some keys: a row each, of those that exist. @param keys at most 90 */
export async function findLists(db: Reader, keys: readonly string[]): Promise<KeyList[]> {
  if (keys.length === 0) return []
  return await db.all<KeyList>(
    sql`select l.feature as key, l.n, l.numbers from ${asked(keys)} cross join similar_list l on l.feature = asked.column1`,
  )
}

/** What is kept of an issue to compare it. */
export interface StoredFeatures {
  number: number
  id: string
  call: string
  /** As `packFeatures` wrote them. */
  features: string
}

/** Features of issues by their numbers. @param numbers at most 90 */
export async function findFeatures(db: Reader, numbers: readonly number[], kind: string): Promise<StoredFeatures[]> {
  if (numbers.length === 0) return []
  return await db.all<StoredFeatures>(
    sql`select f.number, f.id, f.call, f.features from ${asked(numbers)} cross join issue_features f on f.number = asked.column1
      where f.call in (select slug from call where kind = ${kind} and stage <> 'draft')`,
  )
}

/** What is shown of published issues of public calls. @param ids at most 90 */
export async function findShown(
  db: Reader,
  ids: readonly string[],
): Promise<{ id: string; reference: string; title: string; call: string }[]> {
  if (ids.length === 0) return []
  return await db.all(sql`
    select s.id, s.reference, i.title, i.call from ${asked(ids)}
    cross join submission s on s.id = asked.column1
    cross join issue i on i.id = s.id
    cross join call c on c.slug = i.call
    where s.state = 'published' and c.stage <> 'draft'`)
}

/** The next issues of a call in the order of their numbers. */
export async function nextIssues(
  db: Reader,
  callSlug: string,
  after: number,
  limit: number,
): Promise<StoredFeatures[]> {
  return await db
    .select({
      number: issueFeatures.number,
      id: issueFeatures.id,
      call: issueFeatures.call,
      features: issueFeatures.features,
    })
    .from(issueFeatures)
    .where(and(eq(issueFeatures.call, callSlug), gt(issueFeatures.number, after)))
    .orderBy(asc(issueFeatures.number))
    .limit(limit)
}

/** A call whose issues are to be grouped, and how far that has come. */
export interface DueRun {
  call: string
  /** Of the call, now. */
  revision: number
  run: { run: string; phase: string; cursor: number; step: number } | null
}

/** A call that is being grouped, else one that has changed since it was. @param before ISO 8601: not begun after it */
export async function dueRun(db: Reader, before: string): Promise<DueRun | null> {
  const [row] = await db.all<{
    call: string
    revision: number
    run: string | null
    phase: string
    cursor: number
    step: number
  }>(sql`
    select c.slug as call, r.value as revision, g.run, g.phase, g.cursor, g.step
    from call c join revision r on r.scope = 'issues:' || c.slug left join grouping_run g on g.call = c.slug
    where c.stage <> 'draft' and (
      g.phase in ('pairs', 'groups')
      or ((g.call is null or (g.revision <> r.value and g.started_at <= ${before}))
        and exists (select 1 from issue_features f where f.call = c.slug)))
    order by g.phase in ('pairs', 'groups') desc, g.started_at, c.slug
    limit 1`)
  if (row === undefined) return null
  const { call, revision, run, phase, cursor, step } = row
  return { call, revision, run: run === null ? null : { run, phase, cursor, step } }
}

/** The lists of any number of keys, for background work. */
export async function findListsOf(db: Reader, keys: readonly string[]): Promise<KeyList[]> {
  return await db.all<KeyList>(
    sql`select l.feature as key, l.n, l.numbers from json_each(${JSON.stringify(keys)}) asked cross join similar_list l on l.feature = asked.value`,
  )
}

/** Features of issues of a call by any number of numbers, for background work. */
export async function findFeaturesOf(db: Reader, call: string, numbers: readonly number[]): Promise<StoredFeatures[]> {
  return await db.all<StoredFeatures>(
    sql`select f.number, f.id, f.call, f.features from json_each(${JSON.stringify(numbers)}) asked cross join issue_features f on f.number = asked.value where f.call = ${call}`,
  )
}

/** Pairs that a grouping clusters at most: twenty neighbours of each of 5,000 issues, each pair found from both sides. */
const mostPairs = 50_000

/** The pairs that a run found, most alike first. */
export async function pairsOf(db: Reader, run: string): Promise<{ a: number; b: number; score: number }[]> {
  return await db
    .select({ a: similarPair.a, b: similarPair.b, score: similarPair.score })
    .from(similarPair)
    .where(eq(similarPair.run, run))
    .orderBy(desc(similarPair.score))
    .limit(mostPairs)
}

/** Number -> id of the issues in the pairs of a run that are still public and in no group yet. */
export async function idsOf(db: Reader, run: string): Promise<Map<number, string>> {
  const rows = await db.all<{ number: number; id: string }>(
    sql`select f.number, f.id from issue_features f join issue i on i.id = f.id
      where i.issue_group is null
        and f.number in (select a from similar_pair where run = ${run} union select b from similar_pair where run = ${run})`,
  )
  return new Map(rows.map(({ number, id }) => [number, id]))
}

/** The groups that rapporteurs have put aside for a call, by their members. */
export async function dismissedKeys(db: Reader, call: string): Promise<Set<string>> {
  const rows = await db
    .select({ key: suggestedGroup.memberKey })
    .from(suggestedGroup)
    .where(and(eq(suggestedGroup.call, call), eq(suggestedGroup.state, 'dismissed')))
  return new Set(rows.map(({ key }) => key))
}
