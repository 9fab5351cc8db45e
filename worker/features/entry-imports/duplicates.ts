import type { Ctx } from '../../context.ts'
import { type ColumnProblem, cellOf, type RawRow, splitParts } from '../imports/row-rules.ts'
import { addressKey } from '../observatory/rules.ts'
import { knownEntries, type Marks } from './duplicate-rules.ts'
import { listedAddresses, listedNames } from './queries.ts'

function marksOf(row: RawRow): Marks {
  const url = cellOf(row, 'url')
  const address = URL.canParse(url) ? addressKey(url) : null
  return { address, name: cellOf(row, 'name'), aliases: splitParts(cellOf(row, 'aliases'), ';') }
}

/** What the observatory lists, and what was kept further up in the file: what the next row could repeat. */
export interface Listing {
  /** Looks up rows before they are asked for. */
  look(rows: readonly RawRow[]): Promise<void>
  /** In which cell a row repeats an entry; null where in none. */
  repeated(row: RawRow): ColumnProblem | null
  /** Takes a row for listed. */
  keep(row: RawRow): void
}

/** Reads the names once, since they are compared by a form that no column holds; addresses are asked for as rows come. */
export async function readListing(ctx: Ctx): Promise<Listing> {
  const known = knownEntries()
  for await (const page of listedNames(ctx.db)) for (const one of page) known.add({ address: null, ...one })
  return {
    async look(rows) {
      const asked = rows.flatMap((row) => marksOf(row).address ?? [])
      for (const address of await listedAddresses(ctx.db, [...new Set(asked)])) {
        known.add({ address, name: '', aliases: [] })
      }
    },
    repeated(row) {
      const column = known.repeated(marksOf(row))
      return column === null
        ? null
        : { column, code: 'listed', parameters: { value: cellOf(row, column).slice(0, 100) } }
    },
    keep: (row) => known.add(marksOf(row)),
  }
}
