import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { issueFeatures } from '../../../schema/tables/similarity.ts'
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
export async function findFeatures(db: Reader, numbers: readonly number[]): Promise<StoredFeatures[]> {
  if (numbers.length === 0) return []
  return await db.all<StoredFeatures>(
    sql`select f.number, f.id, f.call, f.features from ${asked(numbers)} cross join issue_features f on f.number = asked.column1`,
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
