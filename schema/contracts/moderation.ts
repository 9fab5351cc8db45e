import * as z from 'zod'
import { decisionActions, itemKinds, itemStates } from '../vocabulary.ts'
import { listQuery, nextCursor, reference } from './common.ts'

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
