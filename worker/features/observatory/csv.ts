import { type EntryQuery, type PublicEntry, publicEntry } from '../../../schema/contracts/observatory.ts'
import type { Ctx } from '../../context.ts'
import { entryPages } from './finding.ts'

/** The columns of the public CSV: every field of an entry, under its name in JSON. */
export const entryColumns = Object.keys(publicEntry.shape) as (keyof PublicEntry)[]

/** All entries that a query finds, in pages, as rows of cells: what has parts of its own is written as JSON. */
export async function* csvPages(ctx: Ctx, query: EntryQuery): AsyncGenerator<Record<keyof PublicEntry, unknown>[]> {
  for await (const page of entryPages(ctx, query)) {
    yield page.map((one) => ({
      ...one,
      questions: jsonOf(one.questions),
      translations: jsonOf(one.translations),
      reachability: JSON.stringify(one.reachability),
    }))
  }
}

/** No list at all stays an empty cell. */
function jsonOf(list: readonly unknown[]): string {
  return list.length === 0 ? '' : JSON.stringify(list)
}
