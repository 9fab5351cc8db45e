import type { Ctx } from '../../context.ts'
import { searchOpenCall } from '../calls/actions.ts'
import { searchEntries } from '../observatory/finding.ts'
import { outputsBeside } from '../outputs/actions.ts'

/** Rows of the index of issues that a search over the site reads: with what is found it stays below 200 rows. */
const rows = 28

/** Only words are compared with one another here, not scopes: a usual size of each weighs them well. */
const corpus = 1000

/** Things of one kind that are shown. */
const shown = 10

/** What the site holds on some words: entries of the observatory, past outputs, and issues of the newest open call. */
export async function searchSite(ctx: Ctx, q: string) {
  const [entries, outputs, issues] = await Promise.all([
    searchEntries(ctx, q, corpus, shown),
    outputsBeside(ctx, q),
    searchOpenCall(ctx, q, { corpus, rows, limit: shown }),
  ])
  return { entries, outputs, issues }
}
