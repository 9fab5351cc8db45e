import { and, eq, sql } from 'drizzle-orm'
import { callQuestion } from '../../../schema/tables/calls.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import type { QuestionRow } from './making-queries.ts'
import type { Question } from './question-rules.ts'

/** Statements that make these the questions of a call's form, in this order; those that are gone stay, closed. */
export function questionStatements(
  slug: string,
  wanted: readonly Question[],
  kept: readonly QuestionRow[],
  now: Date,
): Statement[] {
  const rows = wanted.map((question, position) => ({ ...question, position }))
  const gone = kept.filter(({ id, removedAt }) => removedAt === null && !wanted.some((question) => question.id === id))
  return [
    // One statement for all, since each of thirty would count against the limit of an invocation.
    statement(sql`
      insert into call_question (call, id, position, kind, required, texts, choices)
      select ${slug}, value ->> 'id', value ->> 'position', value ->> 'kind', value ->> 'required', value -> 'texts', value -> 'choices'
      from json_each(${JSON.stringify(rows)}) where true
      on conflict (call, id) do update set position = excluded.position, kind = excluded.kind,
        required = excluded.required, texts = excluded.texts, choices = excluded.choices, removed_at = null`),
    ...gone.map(({ id }) =>
      statement(
        build
          .update(callQuestion)
          .set({ removedAt: now.toISOString() })
          .where(and(eq(callQuestion.call, slug), eq(callQuestion.id, id))),
      ),
    ),
  ]
}
