import * as z from 'zod'
import { listQuery, nextCursor, reference } from './common.ts'

export const policyQuestionQuery = z.object(listQuery)

/** Questions that ask nearly the same, by the one that stands for them. */
export const compiledQuestion = z
  .object({
    text: z.string(),
    language: z.string(),
    count: z.number().int().meta({ description: 'Questions of the call that ask nearly the same, this one included' }),
    issues: z.array(reference).meta({ description: 'The issues that ask it, at most five' }),
  })
  .meta({ id: 'PolicyQuestion' })
export type CompiledQuestion = z.infer<typeof compiledQuestion>

export const compiledQuestions = z
  .object({ items: z.array(compiledQuestion), next: nextCursor })
  .meta({ id: 'PolicyQuestions' })
