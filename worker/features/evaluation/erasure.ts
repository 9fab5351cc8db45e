import { eq } from 'drizzle-orm'
import { review, selection } from '../../../schema/tables/evaluation.ts'
import { build, type Statement, statement } from '../../platform/database.ts'

/** Statements that blank the words that staff and reviewers wrote about a proposal which its author takes back. */
export function eraseEvaluation(id: string): Statement[] {
  return [
    statement(build.update(selection).set({ note: null, publishedNote: null }).where(eq(selection.proposal, id))),
    statement(build.update(review).set({ comment: null }).where(eq(review.proposal, id))),
  ]
}
