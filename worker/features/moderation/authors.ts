import { eq, inArray } from 'drizzle-orm'
import { verification } from '../../../schema/tables/accounts.ts'
import { event, eventNote, submission } from '../../../schema/tables/moderation.ts'
import { type ItemKind, type ItemState, isOneOf, personMoves } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { build, type Statement, statement, touch } from '../../platform/database.ts'
import { eraseReasons } from '../groups/erasure.ts'
import { advance, type PersonResult, settle } from './advance.ts'
import { eraseVersions, keepVersion } from './edits.ts'
import { record } from './events.ts'
import { loadModerated } from './kinds.ts'
import { append } from './log.ts'
import type { Item, Moderated } from './moderated.ts'
import { findItemByTracking, type HistoryEntry, historyOf, type VersionRow, versionsOf } from './queries.ts'
import { mayAppeal, mayResubmit } from './rules.ts'
import { countQueued, moveWaiting } from './waiting.ts'

/** An item as its author follows it. */
export interface Tracked {
  item: Item
  moderated: Moderated
  /** Oldest first. */
  history: HistoryEntry[]
  /** What the author may do now. */
  may: { resubmit: boolean; withdraw: boolean; appeal: boolean; erase: boolean }
  /** What it said before, latest first. */
  versions: VersionRow[]
}

/** The item behind a tracking link; null when the hash belongs to none. */
export async function readTracked(ctx: Ctx, trackingHash: string): Promise<Tracked | null> {
  const item = await findItemByTracking(ctx.db, trackingHash)
  if (item === null) return null
  const [moderated, history, versions] = await Promise.all([
    loadModerated(ctx.db, item),
    historyOf(ctx.db, item.id),
    versionsOf(ctx.db, item.id),
  ])
  const state = item.state as ItemState
  return {
    item,
    moderated,
    history,
    versions,
    may: {
      resubmit: mayResubmit(state, item.returnBy, ctx.now),
      withdraw: isOneOf(personMoves.withdraw.from, state),
      appeal: mayAppeal({ state, appealedAt: item.appealedAt }),
      erase: state !== 'withdrawn' && item.erasedAt === null,
    },
  }
}

/**
 * Takes an item back at its author's wish: the text and who wrote it disappear everywhere, while reference, kind,
 * state and events stay.
 */
export async function withdraw(ctx: Ctx, trackingHash: string): Promise<PersonResult> {
  const item = await findItemByTracking(ctx.db, trackingHash)
  if (item === null) return { ok: false, why: 'unknown' }
  const state = item.state as ItemState
  if (!isOneOf(personMoves.withdraw.from, state)) return { ok: false, why: 'stale' }
  const moderated = await loadModerated(ctx.db, item)
  return await settle(ctx, [
    ...advance(item, { state: 'withdrawn', appealOpen: false, edit: null }),
    ...record(ctx, {
      subjectKind: item.kind,
      subjectId: item.id,
      action: 'withdraw',
      actor: 'person',
      fromState: state,
      toState: 'withdrawn',
    }),
    append({ at: ctx.now, action: 'withdraw', kind: item.kind as ItemKind, subject: item.reference, reason: null }),
    ...moveWaiting(moderated.scope, item.kind as ItemKind, state, 'withdrawn'),
    ...(state === 'published' ? moderated.unpublish() : []),
    ...(item.edit === null ? [] : [countQueued(item.kind as ItemKind, -1)]),
    ...moderated.erase(),
    ...eraseVersions(item.id),
    ...eraseAuthor(item.id),
    ...touch(moderated.scope, 'moderation-log'),
  ])
}

/**
 * Removes the personal data of an item's author at their wish: name, address and the notes, which may quote them, and
 * the organisation where they spoke in their own capacity. The text stays, and so do group, region and country, which
 * are in the published figures.
 */
export async function erasePerson(ctx: Ctx, trackingHash: string): Promise<PersonResult> {
  const item = await findItemByTracking(ctx.db, trackingHash)
  if (item === null) return { ok: false, why: 'unknown' }
  if (item.state === 'withdrawn' || item.erasedAt !== null) return { ok: false, why: 'stale' }
  const moderated = await loadModerated(ctx.db, item)
  return await settle(ctx, [
    ...advance(item, { erasedAt: ctx.now.toISOString() }),
    ...record(ctx, { subjectKind: item.kind, subjectId: item.id, action: 'erase', actor: 'person' }),
    ...erasePersonData(item.id, {
      name: null,
      showName: false,
      organisation: item.capacity === 'organisation' ? item.organisation : null,
      ...noAddress,
    }),
    ...touch(moderated.scope),
  ])
}

const noAddress = { email: null, emailIndex: null, emailVerifiedAt: null, notices: false }

/** Removes who sent an item, and the notes about it, which may quote it. */
function eraseAuthor(id: string): Statement[] {
  return erasePersonData(id, {
    name: null,
    showName: false,
    capacity: null,
    organisation: null,
    stakeholderGroup: null,
    country: null,
    region: null,
    ...noAddress,
    fingerprint: '',
  })
}

function erasePersonData(id: string, blank: Partial<Item>): Statement[] {
  const itsEvents = build.select({ id: event.id }).from(event).where(eq(event.subjectId, id))
  return [
    statement(build.update(submission).set(blank).where(eq(submission.id, id))),
    ...eraseReasons(id),
    statement(build.delete(eventNote).where(inArray(eventNote.event, itsEvents))),
    statement(build.delete(verification).where(eq(verification.subjectId, id))),
  ]
}

/** Sends an item back that was returned for changes; `content` replaces what it said. */
export async function resubmit(
  ctx: Ctx,
  item: Item,
  { scope, edits }: Moderated,
  content: Statement[],
): Promise<PersonResult> {
  if (!mayResubmit(item.state as ItemState, item.returnBy, ctx.now)) return { ok: false, why: 'stale' }
  return await settle(ctx, [
    ...advance(item, { state: 'pending' }),
    ...(edits === undefined ? [] : [keepVersion(ctx, item.id, edits.snapshot(), 'replaced')]),
    ...content,
    ...record(ctx, {
      subjectKind: item.kind,
      subjectId: item.id,
      action: 'resubmit',
      actor: 'person',
      fromState: item.state,
      toState: 'pending',
    }),
    ...moveWaiting(scope, item.kind as ItemKind, item.state as ItemState, 'pending'),
    ...touch(scope),
  ])
}

/** Appeals once against a rejection or hiding. */
export async function appeal(ctx: Ctx, trackingHash: string, note: string): Promise<PersonResult> {
  const item = await findItemByTracking(ctx.db, trackingHash)
  if (item === null) return { ok: false, why: 'unknown' }
  if (!mayAppeal({ state: item.state as ItemState, appealedAt: item.appealedAt })) return { ok: false, why: 'stale' }
  return await settle(ctx, [
    ...advance(item, { appealedAt: ctx.now.toISOString(), appealOpen: true }),
    ...record(ctx, { subjectKind: item.kind, subjectId: item.id, action: 'appeal', actor: 'person', note }),
  ])
}
