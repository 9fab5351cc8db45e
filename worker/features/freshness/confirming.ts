import { and, eq, isNull, sql } from 'drizzle-orm'
import { confirmation } from '../../../schema/tables/freshness.ts'
import { entry, entryChange } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { sha256 } from '../../platform/crypto.ts'
import { build, commit, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import { record } from '../moderation/events.ts'
import type { ChangedBy } from '../observatory/history.ts'
import { entryScope } from '../observatory/publication.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import { masked } from '../observatory/rules.ts'
import { moveEntry } from './cycle.ts'
import { confirmationByToken, lastConfirmation } from './queries.ts'
import { dueAfter } from './rules.ts'

/** What the link in a yearly mail leads to. */
export type Asked =
  | { is: 'unknown' }
  | { is: 'gone' }
  /** A later mail, or one to another address, took its place. */
  | { is: 'old'; entry: EntryRow }
  /** The Secretariat closed the record. */
  | { is: 'closed'; entry: EntryRow }
  | { is: 'confirmed'; entry: EntryRow; confirmedAt: string }
  | { is: 'open'; entry: EntryRow; id: string; contact: string | null }

/** Whether the Secretariat closed the record of an entry: only it can open that again. */
export function isClosed({ freshness }: Pick<EntryRow, 'freshness'>): boolean {
  return freshness === 'archived' || freshness === 'defunct'
}

/** What a token of a yearly mail stands for. */
export async function readAsked(ctx: Ctx, token: string): Promise<Asked> {
  const asked = await confirmationByToken(ctx.db, await sha256(token))
  if (asked === null) return { is: 'unknown' }
  const [row] = await findEntriesByIds(ctx.db, [asked.entry])
  if (row === undefined || row.state !== 'published') return { is: 'gone' }
  const last = await lastConfirmation(ctx.db, row.id)
  if (last?.id !== asked.id || asked.recipientIndex !== row.contactIndex) return { is: 'old', entry: row }
  if (asked.confirmedAt !== null) return { is: 'confirmed', entry: row, confirmedAt: asked.confirmedAt }
  if (isClosed(row)) return { is: 'closed', entry: row }
  const contact = row.contact === null ? null : masked(await ctx.keys.decrypt(row.contact, row.id))
  return { is: 'open', entry: row, id: asked.id, contact }
}

/**
 * Takes the owner's word that an entry is still true. The answer came from the contact's address, which is so confirmed.
 * Pressed twice it does nothing more.
 */
export async function confirmByOwner(ctx: Ctx, token: string): Promise<Asked> {
  // Time may move the entry between reading and writing; its word is taken all the same.
  for (let tries = 0; tries < 3; tries++) {
    const asked = await readAsked(ctx, token)
    if (asked.is !== 'open') return asked
    try {
      await commit(ctx.d1, [
        ...stillTrueStatements(ctx, asked.entry),
        ...contactConfirmed(asked.entry),
        ...touch(entryScope),
      ])
    } catch (error) {
      if (!(error instanceof StaleError)) throw error
    }
  }
  return await readAsked(ctx, token)
}

/** Statements that take the word of somebody who answers for an entry. */
export function stillTrueStatements(ctx: Ctx, row: EntryRow): Statement[] {
  return [
    ...confirmStatements(ctx, row, { actor: 'desk', word: 'owner' }),
    ...record(ctx, {
      subjectKind: 'entry',
      subjectId: row.id,
      action: 'still_true',
      actor: 'desk',
      fromState: row.freshness,
      toState: 'listed',
    }),
  ]
}

/** Statement that confirms the contact from whose address an answer came. */
export function contactConfirmed(row: EntryRow): Statement[] {
  return [
    statement(
      build
        .update(entry)
        .set({ contactState: 'confirmed', contactVersion: sql`${entry.contactVersion} + 1` })
        .where(
          and(
            eq(entry.id, row.id),
            eq(entry.contactState, 'unconfirmed'),
            sql`${entry.contactIndex} is ${row.contactIndex}`,
          ),
        ),
    ),
  ]
}

/** Statements that confirm an entry: listed for another year, the open question answered, the history told on whose word. */
export function confirmStatements(ctx: Ctx, row: EntryRow, by: ChangedBy): Statement[] {
  const now = ctx.now.toISOString()
  return [
    ...moveEntry(row, { freshness: 'listed', nextStepAt: dueAfter(now), lastConfirmedAt: now }),
    statement(
      build
        .update(confirmation)
        .set({ confirmedAt: now })
        .where(and(eq(confirmation.entry, row.id), isNull(confirmation.confirmedAt))),
    ),
    statement(
      build.insert(entryChange).values({
        id: ctx.newId(),
        entry: row.id,
        at: now,
        field: 'lastConfirmedAt',
        before: row.lastConfirmedAt === null ? null : JSON.stringify(row.lastConfirmedAt),
        after: JSON.stringify(now),
        actor: by.actor,
        word: by.word,
      }),
    ),
  ]
}
