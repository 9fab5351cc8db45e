import * as z from 'zod'
import { decisionActions, itemKinds, itemStates } from '../vocabulary.ts'
import { listQuery, nextCursor, reference } from './common.ts'

/** A part of what a person wrote, for its author and the Secretariat. */
export interface WrittenPart {
  /** Name of the field in the contract. */
  field: string
  /** What was written, or the code of what was chosen. */
  text: string
  /** Language -> what was asked, and what was chosen, where the name of the field does not tell it. */
  named?: Readonly<Record<string, { label: string; text?: string }>>
}

/** How a part is named to a reader; null where its field says it all. @param languages the reader's first */
export function namedIn(part: WrittenPart, languages: readonly string[]): { label: string; text?: string } | null {
  if (part.named === undefined) return null
  const language = languages.find((one) => part.named?.[one] !== undefined)
  return (language === undefined ? Object.values(part.named)[0] : part.named[language]) ?? null
}

export const logEntry = z
  .object({
    sequence: z.number().int(),
    at: z.string(),
    action: z.string(),
    kind: z.string(),
    subject: z.string().meta({ description: 'Public reference' }),
    reason: z.string().nullable().meta({ description: 'A code; never the note to the person' }),
    hash: z
      .string()
      .meta({ description: 'hex(SHA-256(previousHash + "\\n" + RFC 8785 form of the six fields above))' }),
    previousHash: z.string(),
  })
  .meta({ id: 'LogEntry' })
export const logPage = z.object({ items: z.array(logEntry), next: nextCursor }).meta({ id: 'LogPage' })
export const logQuery = z.object(listQuery)

export const queueQuery = z.object({ kind: z.enum(itemKinds).optional(), ...listQuery })
export const queuePage = z
  .object({
    items: z.array(
      z
        .object({
          reference,
          kind: z.enum(itemKinds),
          state: z.enum(itemStates),
          edit: z.boolean().meta({ description: 'An edit waits, while the old version is public' }),
          version: z.number().int(),
          receivedAt: z.string(),
          language: z.string(),
          risk: z.number().int().meta({ description: '0 to 100; orders the queue, refuses nothing' }),
          signals: z.array(z.string()),
          title: z.string().meta({ description: 'Or the beginning of a text without title' }),
        })
        .meta({ id: 'QueueItem' }),
    ),
    next: nextCursor,
  })
  .meta({ id: 'Queue' })

export const decisionInput = z
  .object({
    reference,
    action: z.enum(decisionActions),
    reason: z.string().max(40),
    note: z
      .string()
      .trim()
      .max(4000)
      .optional()
      .meta({ description: 'For the person, in their language; never public' }),
    expectedState: z.enum(itemStates).optional(),
    expectedVersion: z.number().int().optional(),
  })
  .meta({ id: 'Decision' })

export const decided = z
  .object({ reference, state: z.enum(itemStates), version: z.number().int() })
  .meta({ id: 'Decided' })
