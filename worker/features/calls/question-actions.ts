import { maxQuestions } from '../../../schema/contracts/calls.ts'
import type { Ctx } from '../../context.ts'
import { readAllQuestions } from './desk.ts'
import { type CallSaved, changeCall } from './making.ts'
import { edited, type QuestionEdit } from './question-rules.ts'

/** Changes one question of a call's form, or its place. @param expectedVersion version of the call that was seen */
export async function editQuestions(
  ctx: Ctx,
  slug: string,
  edit: QuestionEdit,
  expectedVersion: number,
): Promise<CallSaved> {
  const { open, removed } = await readAllQuestions(ctx, slug)
  const questions = edited(open, removed, edit)
  // What is no longer there was taken away by somebody else.
  if (questions === null || questions.length > maxQuestions) return { ok: false, why: 'stale' }
  return await changeCall(ctx, slug, { questions, expectedVersion })
}
