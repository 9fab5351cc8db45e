import { and, asc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { call, issue } from '../../../schema/tables/calls.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { issueFeatures } from '../../../schema/tables/similarity.ts'
import type { Reader } from '../../platform/database.ts'
import type { KeyList } from './rules.ts'

/** The lists of some keys: a row each, of those that exist. @param keys at most 90 */
export async function findLists(db: Reader, keys: readonly string[]): Promise<KeyList[]> {
  if (keys.length === 0) return []
  // Joined and not asked for by IN, which reads a row more for every key there is none of.
  return await db.all<KeyList>(sql`
    select l.feature as key, l.n, l.numbers from (values ${sql.join(
      keys.map((key) => sql`(${key})`),
      sql`, `,
    )}) asked cross join similar_list l on l.feature = asked.column1`)
}

/** Features of issues by their numbers. @param numbers at most 90 */
export async function findFeatures(db: Reader, numbers: readonly number[]) {
  if (numbers.length === 0) return []
  return await db
    .select({
      number: issueFeatures.number,
      id: issueFeatures.id,
      call: issueFeatures.call,
      features: issueFeatures.features,
    })
    .from(issueFeatures)
    .where(inArray(issueFeatures.number, [...numbers]))
}

/** What is shown of published issues of public calls. @param ids at most 90 */
export async function findShown(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return []
  return await db
    .select({ id: submission.id, reference: submission.reference, title: issue.title, call: issue.call })
    .from(submission)
    .innerJoin(issue, eq(issue.id, submission.id))
    .innerJoin(call, eq(call.slug, issue.call))
    .where(and(inArray(submission.id, [...ids]), eq(submission.state, 'published'), ne(call.stage, 'draft')))
}

/** The next issues of a call in the order of their numbers. */
export async function nextIssues(db: Reader, callSlug: string, after: number, limit: number) {
  return await db
    .select({
      number: issueFeatures.number,
      features: issueFeatures.features,
    })
    .from(issueFeatures)
    .where(and(eq(issueFeatures.call, callSlug), gt(issueFeatures.number, after)))
    .orderBy(asc(issueFeatures.number))
    .limit(limit)
}
