import { eq } from 'drizzle-orm'
import { entry } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { largestValue, listAll, unlistAll } from '../../platform/bulk.ts'
import { build, commit, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import { cover } from '../coverage/publication.ts'
import { canonical } from './content.ts'
import { keepAllNames } from './names.ts'
import { type EntryContent, entryScope, listedEntry, makeAllFindable } from './publication.ts'
import { type EntryRow, expectUnplaced, findUnplaced } from './queries.ts'
import { entryTotals, formerDimensions } from './rules.ts'

/** Entries listed anew in one run, by one batch; a catalogue of 150 takes a quarter of an hour. */
const perRun = 10

/**
 * Lists entries anew that an older version published: by baskets and the regions of their countries, in sets and lists of
 * words, by their names, and in the overviews. Where there is none left, this is one query that reads four rows.
 */
export async function relistEntries(ctx: Ctx): Promise<void> {
  const rows = await findUnplaced(ctx.db, perRun)
  if (rows.length === 0) return
  try {
    await commit(ctx.d1, [expectUnplaced(rows), ...relist(rows), ...touch(entryScope)])
  } catch (error) {
    // One of them was changed, hidden or confirmed meanwhile: the next run sees it as it is then.
    if (!(error instanceof StaleError)) throw error
  }
}

function relist(rows: readonly EntryRow[]): Statement[] {
  const former = rows.map((row) => ({ id: row.id, dimensions: formerDimensions(row), totals: entryTotals }))
  // Tags of languages were not always kept in one form.
  const contents = rows.map((row): EntryContent => ({ ...row, languages: canonical(row.languages) }))
  const retagged = contents.filter(({ languages }, i) => languages.join() !== rows[i]?.languages.join())
  return [
    ...unlistAll(entryScope, former, largestValue),
    ...retagged.map(({ id, languages }) => statement(build.update(entry).set({ languages }).where(eq(entry.id, id)))),
    ...listAll(entryScope, contents.map(listedEntry), largestValue),
    ...makeAllFindable(contents, largestValue),
    ...keepAllNames(contents, largestValue),
    ...cover(contents, 1),
  ]
}
