import type { LinkLook } from '../../../schema/contracts/freshness.ts'
import type { CheckOutcome } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { checksOf } from './queries.ts'
import { checksKept } from './rules.ts'

const week = 7 * 24 * 60 * 60_000

/** Weeks that a page shows, and the looks among them: one a week, and a few that the Secretariat asked for. */
const weeksShown = 12
const looksShown = 16

/** The looks at an entry's link, newest first: all that are kept, or those of the last twelve weeks. */
export async function readLooks(ctx: Ctx, entryId: string, which: 'all' | 'recent'): Promise<LinkLook[]> {
  const since = which === 'all' ? '' : new Date(ctx.now.getTime() - weeksShown * week).toISOString()
  const rows = await checksOf(ctx.db, entryId, since, which === 'all' ? checksKept : looksShown)
  return rows.map(({ at, outcome, status, finalUrl }) => ({ at, outcome: outcome as CheckOutcome, status, finalUrl }))
}
