import * as z from 'zod'
import { correctionOutcomes, locales, refusalReasons } from '../vocabulary.ts'
import { emailAddress, languageTag, line, onObjects, prose } from './common.ts'

/** Longest report of a reader, in characters. */
export const maxReport = 3000

/** What is wrong with an entry, in the words of a reader. */
export const correctionInput = z
  .object({
    text: prose(maxReport).meta({ description: 'What is wrong; read by the Secretariat, never published' }),
    language: languageTag.optional().meta({ description: 'Language of the text; that of the request if left out' }),
  })
  .meta({ id: 'EntryCorrectionInput' })
export type CorrectionInput = z.infer<typeof correctionInput>

export const correctionReceipt = z
  .object({ state: z.literal('open'), receivedAt: z.string() })
  .meta({ id: 'EntryCorrectionReceipt' })

/** What the Secretariat makes of a report. */
export const correctionDecision = z.object({
  outcome: z.enum(correctionOutcomes),
  note: prose(1000).optional(),
})
export type CorrectionDecision = z.infer<typeof correctionDecision>

/** The address at the entry's own domain by which somebody claims it. */
export const claimInput = z.object({ email: emailAddress })

/** An address that the Secretariat vouches for, and the language of its mails. */
export const grantInput = z.object({ email: emailAddress, locale: z.enum(locales) })
export type GrantInput = z.infer<typeof grantInput>

const refusalHasReason = {
  check: (of: unknown) => {
    const { decision, reason } = of as { decision?: unknown; reason?: unknown }
    return decision !== 'refused' || reason !== undefined
  },
  options: { path: ['reason'], params: { code: 'required' }, when: onObjects },
}

/** What a moderator decides on one field of a proposal; a refusal has a reason. */
export const fieldDecision = z
  .object({
    decision: z.enum(['accepted', 'refused']),
    reason: z.enum(refusalReasons).optional(),
    note: line(300).optional(),
  })
  .refine(refusalHasReason.check, refusalHasReason.options)
export type FieldDecision = z.infer<typeof fieldDecision>
