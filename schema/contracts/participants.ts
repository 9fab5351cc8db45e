import * as z from 'zod'
import { authorFields, regionIsKnown } from './author.ts'

const { name, stakeholderGroup, country, region, email, language } = authorFields

/** What a participant says of themselves, once. */
export const participantInput = z
  .object({ name, stakeholderGroup, country, region, email, language })
  .refine(regionIsKnown.check, regionIsKnown.options)
  .meta({ id: 'ParticipantInput' })
export type ParticipantInput = z.infer<typeof participantInput>

export const participantReceipt = z
  .object({
    participant: z.string().meta({ description: 'Secret token: send it as `Authorization: Bearer`' }),
  })
  .meta({ id: 'ParticipantReceipt' })

export const supportAnswer = z
  .object({
    supported: z.boolean().meta({ description: 'Whether the participant supports the issue now' }),
    support: z.object({ total: z.number().int().nullable() }).meta({ description: 'null below 5' }),
  })
  .meta({ id: 'Support' })
