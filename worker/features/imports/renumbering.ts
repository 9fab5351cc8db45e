import type { Ctx } from '../../context.ts'
import type { CallRow } from '../calls/queries.ts'
import { seriesOf } from '../calls/submission.ts'
import { lastNumber } from './queries.ts'
import { keptNumber, mostAhead } from './reference-rules.ts'
import { type ImportRecord, idOf, type RawRow } from './rules.ts'
import type { Source } from './source.ts'

/** A record with the rows of its file that it names by a reference, or that name it: they go on naming each other. */
export interface LinkedRecord extends ImportRecord {
  /** `id` of the row that this one continues; null where that is none of the file. */
  follows: string | null
  /** The reference that the file gives it, by which those rows name it. */
  asked: string | null
  /** `id`s of the rows that continue this one. */
  followers: string[]
}

/** What the references of a file come to, before any row of it is loaded. */
export interface References {
  /** Whether the reference of a row can be kept, as far as its number tells; it may be taken all the same. */
  keeps(reference: string): boolean
  link(record: ImportRecord): LinkedRecord
}

const cell = (row: RawRow, column: 'reference' | 'continues'): string => (row.cells[column] ?? '').trim()

/**
 * Goes through the references of a file. One whose number lies far ahead of the running ones is not kept: it would make
 * the numbers of the whole cycle jump.
 */
export async function readReferences(ctx: Ctx, call: CallRow, source: Source): Promise<References> {
  const series = seriesOf(call.cycle)
  const bearers = new Map<string, string>()
  const followers = new Map<string, string[]>()
  let rows = 0
  for (const row of source.rows()) {
    rows += 1
    const reference = cell(row, 'reference')
    if (reference !== '' && !bearers.has(reference)) bearers.set(reference, idOf(row))
    const continues = cell(row, 'continues')
    if (continues !== '') followers.set(continues, [...(followers.get(continues) ?? []), idOf(row)])
  }
  const highest = (await lastNumber(ctx.db, series.prefix)) + rows + mostAhead
  const keeps = (reference: string) => {
    const number = keptNumber(reference, series)
    return number !== null && number <= highest
  }
  return {
    keeps,
    link(record) {
      const { reference, externalId } = record
      const bears = reference !== null && bearers.get(reference) === externalId
      return {
        ...record,
        asked: reference,
        reference: reference !== null && keeps(reference) ? reference : null,
        follows: bearers.get(record.content?.continues ?? '') ?? null,
        followers: bears ? (followers.get(reference) ?? []) : [],
      }
    },
  }
}
