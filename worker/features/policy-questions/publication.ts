import { eq, sql } from 'drizzle-orm'
import { policyQuestion } from '../../../schema/tables/policy-questions.ts'
import { indexAll, insertAll, largestValue } from '../../platform/bulk.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { index, unindex } from '../../platform/search.ts'

/** Scope of the search for near-duplicates among the questions of a call. */
export function questionScope(callSlug: string): string {
  return `questions:${callSlug}`
}

interface Asking {
  id: string
  call: string
  language: string
  policyQuestions: readonly string[]
}

/** A question as the row that is kept of it, standing for itself until a background run has folded it. */
export function questionRows(asking: Asking): (typeof policyQuestion.$inferInsert)[] {
  return asking.policyQuestions.map((text, i) => {
    const id = `${asking.id}.${i + 1}`
    const { call, language } = asking
    return { id, call, issue: asking.id, text, language, representative: id, n: 1, folded: false }
  })
}

/** Statements that compile the questions of an issue when it becomes public. */
export function publishQuestions(asking: Asking): Statement[] {
  return questionRows(asking).flatMap((row) => [
    statement(build.insert(policyQuestion).values(row)),
    ...index(questionScope(asking.call), row.id, [{ text: row.text, weight: 1 }]),
  ])
}

/** Statements that compile the questions of many issues of one call: the same as {@link publishQuestions} for each. */
export function publishAllQuestions(callSlug: string, issues: readonly Asking[]): Statement[] {
  const rows = issues.flatMap(questionRows)
  const texts = rows.map(({ id, text }) => ({ id, fields: [{ text, weight: 1 }] }))
  return [...insertAll(policyQuestion, rows, largestValue), ...indexAll(questionScope(callSlug), texts, largestValue)]
}

/** Takes back what {@link publishQuestions} wrote; what was folded under a question that goes stands for itself again. */
export function unpublishQuestions(asking: Asking): Statement[] {
  if (asking.policyQuestions.length === 0) return []
  return [
    statement(
      sql`update policy_question set n = n - (
        select count(*) from policy_question m where m.issue = ${asking.id} and m.representative = policy_question.id
      ) where n > 0 and id in (select representative from policy_question where issue = ${asking.id})`,
    ),
    statement(
      sql`update policy_question set representative = id, n = 1, folded = 0
        where issue <> ${asking.id} and representative in (select id from policy_question where issue = ${asking.id})`,
    ),
    statement(build.delete(policyQuestion).where(eq(policyQuestion.issue, asking.id))),
    ...questionRows(asking).flatMap((row) =>
      unindex(questionScope(asking.call), row.id, [{ text: row.text, weight: 1 }]),
    ),
  ]
}
