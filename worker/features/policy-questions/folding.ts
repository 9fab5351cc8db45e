import { and, eq, sql } from 'drizzle-orm'
import { policyQuestion } from '../../../schema/tables/policy-questions.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, statement, touch } from '../../platform/database.ts'
import { search } from '../../platform/search.ts'
import { issueScope } from '../calls/publication.ts'
import { questionLikeness, sameQuestion } from '../similarity/grouping-rules.ts'
import { questionScope } from './publication.ts'
import { findQuestions, listUnfolded, type QuestionRow } from './queries.ts'

/** Questions looked at in one run; each costs two reads and a batch. */
const perRun = 60

/** Candidates compared with a question: those that share its rarest words. */
const mostCandidates = 12

/**
 * Folds near-duplicate questions under the one that came first. Runs in the background, a slice at a time; two runs at
 * once do no harm, since each fold is a compare-and-set.
 */
export async function foldQuestions(ctx: Ctx): Promise<void> {
  for (const question of await listUnfolded(ctx.db, perRun)) {
    try {
      await fold(ctx, question, await nearest(ctx, question))
    } catch (error) {
      // It was folded, withdrawn or chosen by another run meanwhile: the next run sees it as it is then.
      if (!(error instanceof StaleError)) throw error
    }
  }
}

/** The question that stands for one that asks nearly the same; null where there is none. */
async function nearest(ctx: Ctx, question: QuestionRow): Promise<QuestionRow | null> {
  const hits = await search(ctx.db, questionScope(question.call), question.text, { corpus: 1000, rows: 120 })
  const ids = hits
    .map((hit) => hit.id)
    .filter((id) => id !== question.id)
    .slice(0, mostCandidates)
  const best = (await findQuestions(ctx.db, ids))
    // Of two new ones the later goes under the earlier; an old group takes in whatever comes.
    .filter((candidate) => candidate.folded || candidate.id < question.id)
    .filter((candidate) => candidate.representative !== question.id)
    .map((candidate) => ({ candidate, score: questionLikeness(question.text, candidate.text) }))
    .filter(({ score }) => score >= sameQuestion)
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))[0]
  if (best === undefined) return null
  const [standsFor] = await findQuestions(ctx.db, [best.candidate.representative])
  return standsFor ?? null
}

/** One batch: the question goes under the other, together with what was folded under itself. */
async function fold(ctx: Ctx, question: QuestionRow, under: QuestionRow | null): Promise<void> {
  const itself = and(eq(policyQuestion.id, question.id), eq(policyQuestion.n, question.n))
  if (under === null) {
    await commit(ctx.d1, [statement(build.update(policyQuestion).set({ folded: true }).where(itself))])
    return
  }
  await commit(ctx.d1, [
    statement(
      build
        .update(policyQuestion)
        .set({ n: sql`${policyQuestion.n} + ${question.n}` })
        .where(and(eq(policyQuestion.id, under.id), eq(policyQuestion.representative, under.id))),
    ),
    expectChange,
    statement(build.update(policyQuestion).set({ folded: true, n: 0, representative: under.id }).where(itself)),
    expectChange,
    statement(
      build
        .update(policyQuestion)
        .set({ representative: under.id })
        .where(eq(policyQuestion.representative, question.id)),
    ),
    ...touch(issueScope(question.call)),
  ])
}
