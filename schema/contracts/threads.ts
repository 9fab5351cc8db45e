import * as z from 'zod'
import { referralStates } from '../vocabulary.ts'
import { countryCode, languageTag, line, prose, slug } from './common.ts'
import { maxAnswer, maxRequest } from './help.ts'

/** Why the Secretariat closes a request that it was offered. */
export const helpCloseReasons = ['no_desk', 'not_ours', 'answered_elsewhere', 'abuse'] as const
export type HelpCloseReason = (typeof helpCloseReasons)[number]

/** Whether a desk helped, in the person's word. */
export const feedbacks = ['yes', 'partly', 'no'] as const
export type Feedback = (typeof feedbacks)[number]

/** One message of a thread. */
export const messageInput = z.object({ message: prose(maxAnswer) })

/** A desk names what fits better: an entry, or a web address or a few words. */
export const pointerInput = z.object({ words: line(200).optional(), desk: slug.optional(), note: line(500).optional() })

/** One request becomes two; without a first text the first one stays as it is. */
export const splitInput = z.object({ first: prose(maxRequest).optional(), second: prose(maxRequest) })

/** In which language a request is written, and where the person is. */
export const correctionInput = z.object({ language: languageTag, country: countryCode.optional() })

/** States of hand-overs that a desk can list: those it has heard of. */
export const queueStates = referralStates.filter((state) => state !== 'queued')

/** Where a desk's machine is told; empty switches it off. */
export const webhookInput = z.object({
  address: line(500).optional(),
  withText: z.boolean().default(false),
  newSecret: z.boolean().default(false),
})
