import type { EntryHistoryItem } from '../../../schema/contracts/entry-history.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { type EntryChangeRow, readChanges } from './history.ts'

/** A change as the public reads it: neither who made it nor its id. */
function presentChange(row: EntryChangeRow): EntryHistoryItem {
  const { at, field, before, after, source } = row
  return {
    at,
    field,
    before: parsed(before),
    after: parsed(after),
    word: row.word as EntryHistoryItem['word'],
    source,
  }
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}

/** A page of what changed in an entry, newest first. @param id of the entry */
export async function entryHistoryPage(
  ctx: Ctx,
  id: string,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<EntryHistoryItem>> {
  const cursors = cursorsOf(`history ${id}`, ['string'])
  const [before] = cursors.read(query.cursor) ?? [null]
  const rows = await readChanges(ctx.db, id, query.limit + 1, before)
  const { items, next } = cursors.page(rows, query.limit, (row) => [row.id])
  return { items: items.map(presentChange), next }
}

/** Most changes that are shown to somebody whose form was overtaken. */
const shownMeanwhile = 100

/** What changed in an entry since a change, newest first. @param seen id of the last change that was seen; '' for none */
export async function changedSince(ctx: Ctx, id: string, seen: string): Promise<EntryHistoryItem[]> {
  return (await readChanges(ctx.db, id, shownMeanwhile)).filter((row) => row.id > seen).map(presentChange)
}

/** Id of the last change of an entry; '' where nothing changed yet. */
export async function lastChange(ctx: Ctx, id: string): Promise<string> {
  return (await readChanges(ctx.db, id, 1))[0]?.id ?? ''
}
