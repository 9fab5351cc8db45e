import type { Ctx } from '../../context.ts'
import { searchOpenCall } from '../calls/actions.ts'
import { searchEntries } from '../observatory/actions.ts'
import { outputsBeside } from '../outputs/actions.ts'

/** Rows that a search over the site reads of the entries' index, and of issues: with outputs it stays below 200 rows. */
const rows = { entries: 28, issues: 90 }

/** Things of one kind that are shown. */
const shown = 10

/** What the site holds on some words: entries of the observatory, past outputs, and issues of the newest open call. */
export async function searchSite(ctx: Ctx, q: string) {
  const [entries, outputs, ofCall] = await Promise.all([
    // Only words are compared with one another here, not scopes: a usual size of the observatory weighs them well.
    searchEntries(ctx, q, rows.entries, 1000, shown),
    outputsBeside(ctx, q),
    searchOpenCall(ctx, q, { rows: rows.issues, limit: shown }),
  ])
  return {
    entries: entries.map(({ entry }) => entry),
    outputs,
    call: ofCall?.call ?? null,
    issues: ofCall?.issues ?? [],
  }
}
