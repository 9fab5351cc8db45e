import type { Ctx } from '../../context.ts'
import { type ColumnProblem, cellOf, type RawRow, splitParts } from '../imports/row-rules.ts'
import { nameKeys } from '../observatory/name-rules.ts'
import { addressKey } from '../observatory/rules.ts'
import { knownEntries, type Marks } from './duplicate-rules.ts'
import { listedAddresses, namedEntries } from './queries.ts'

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

/** Addresses and names are asked for as rows come, so that a short file costs the same however large the observatory is. */
export function readListing(ctx: Ctx): Listing {
  const known = knownEntries()
  return {
    async look(rows) {
      const marks = rows.map(marksOf)
      const [addresses, named] = await Promise.all([
        listedAddresses(ctx.db, [...new Set(marks.flatMap(({ address }) => address ?? []))]),
        namedEntries(ctx.db, [...new Set(marks.flatMap(nameKeys))]),
      ])
      for (const address of addresses) known.add({ address, name: '', aliases: [] })
      for (const one of named) known.add({ address: null, ...one })
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
