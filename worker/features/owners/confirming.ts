import type { Ctx } from '../../context.ts'
import { commit, StaleError, touch } from '../../platform/database.ts'
import { contactConfirmed, isClosed, stillTrueStatements } from '../freshness/confirming.ts'
import { entryScope } from '../observatory/publication.ts'
import type { EntryRow } from '../observatory/queries.ts'
import { readOwned } from './claims.ts'

/**
 * Takes an owner's word that their entry is still true, as the yearly mail does. Pressed again on the same day it does
 * nothing more.
 * @returns `ended` where the link opens no page, `closed` where the Secretariat closed the record
 */
export async function confirmAsOwner(ctx: Ctx, token: string): Promise<'confirmed' | 'closed' | 'ended' | 'stale'> {
  // Time may move the entry between reading and writing; its owner's word is taken all the same.
  for (let tries = 0; tries < 3; tries++) {
    const owned = await readOwned(ctx, token)
    if (owned === null || owned === 'gone') return 'ended'
    const { owner, entry } = owned
    if (isClosed(entry)) return 'closed'
    if (confirmedToday(ctx, entry)) return 'confirmed'
    try {
      await commit(ctx.d1, [
        ...stillTrueStatements(ctx, entry),
        // The link to the page came by mail, so the address of a contact who is an owner works.
        ...(owner.emailIndex === entry.contactIndex ? contactConfirmed(entry) : []),
        ...touch(entryScope),
      ])
      return 'confirmed'
    } catch (error) {
      if (!(error instanceof StaleError)) throw error
    }
  }
  return 'stale'
}

function confirmedToday(ctx: Ctx, { freshness, lastConfirmedAt }: EntryRow): boolean {
  return freshness === 'listed' && lastConfirmedAt?.slice(0, 10) === ctx.now.toISOString().slice(0, 10)
}
