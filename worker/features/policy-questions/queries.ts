import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { submission } from '../../../schema/tables/moderation.ts'
import { policyQuestion } from '../../../schema/tables/policy-questions.ts'
import type { Reader } from '../../platform/database.ts'

export type QuestionRow = typeof policyQuestion.$inferSelect

/** Issues named beside a question; of more the number tells. */
const issuesNamed = 5

/** Questions that stand for themselves and others, the most asked first. @param after the last one of the page before */
export async function listQuestions(
  db: Reader,
  callSlug: string,
  after: { n: number; id: string } | null,
  limit: number,
): Promise<(QuestionRow & { issues: string[] })[]> {
  const issues = sql<string>`(select json_group_array(reference) from (
    select s.reference from policy_question q join ${submission} s on s.id = q.issue
    where q.representative = policy_question.id order by q.id limit ${issuesNamed}))`
  const rows = await db
    .select({
      id: policyQuestion.id,
      call: policyQuestion.call,
      issue: policyQuestion.issue,
      text: policyQuestion.text,
      language: policyQuestion.language,
      representative: policyQuestion.representative,
      n: policyQuestion.n,
      folded: policyQuestion.folded,
      issues,
    })
    .from(policyQuestion)
    .where(
      and(
        eq(policyQuestion.call, callSlug),
        gt(policyQuestion.n, 0),
        after === null ? undefined : sql`(${policyQuestion.n}, ${policyQuestion.id}) < (${after.n}, ${after.id})`,
      ),
    )
    .orderBy(desc(policyQuestion.n), desc(policyQuestion.id))
    .limit(limit)
  return rows.map((row) => ({ ...row, issues: [...new Set(JSON.parse(row.issues) as string[])] }))
}

/** Questions whose near-duplicates have not been looked for, oldest first. */
export async function listUnfolded(db: Reader, limit: number): Promise<QuestionRow[]> {
  return await db
    .select()
    .from(policyQuestion)
    .where(sql`${policyQuestion.folded} = 0`)
    .orderBy(policyQuestion.id)
    .limit(limit)
}

/** Questions by their ids. @param ids at most 100 */
export async function findQuestions(db: Reader, ids: readonly string[]): Promise<QuestionRow[]> {
  if (ids.length === 0) return []
  return await db
    .select()
    .from(policyQuestion)
    .where(inArray(policyQuestion.id, [...ids]))
}
