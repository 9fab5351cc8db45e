import * as z from 'zod'
import { changeWords } from '../vocabulary.ts'
import { listQuery, nextCursor } from './common.ts'

/** What changed in one field of an entry. Whoever changed it is told by their part alone, never by name. */
export const entryHistoryItem = z
  .object({
    at: z.string(),
    field: z.string().meta({ description: 'Name of the field as in an entry; `lastConfirmedAt` for a confirmation' }),
    before: z.unknown().nullable().meta({ description: 'Value of the field; null where there was none' }),
    after: z.unknown().nullable().meta({ description: 'Value of the field; null where there is none now' }),
    word: z.enum(changeWords).meta({ description: 'On whose word' }),
    source: z.string().nullable().meta({ description: 'The catalogue that said so, where the word is `source`' }),
  })
  .meta({ id: 'EntryHistoryItem' })
export type EntryHistoryItem = z.infer<typeof entryHistoryItem>

export const entryHistory = z
  .object({ items: z.array(entryHistoryItem), next: nextCursor })
  .meta({ id: 'EntryHistory' })

export const entryHistoryQuery = z.object(listQuery)
