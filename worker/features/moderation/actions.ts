import { eq } from 'drizzle-orm'
import { revision } from '../../../schema/tables/platform.ts'
import type { DecisionAction, ItemKind, ItemState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { commit, StaleError, touch } from '../../platform/database.ts'
import { namesOfStaff } from '../accounts/queries.ts'
import { can } from '../accounts/rules.ts'
import { decisionMail } from '../notices/decision.ts'
import { advance, settle } from './advance.ts'
import { decideEdit, dropEdit } from './edits.ts'
import { record } from './events.ts'
import { loadModerated } from './kinds.ts'
import { append, readLog, type SealedEntry, sealLog } from './log.ts'
import type { Item, Moderated } from './moderated.ts'
import {
  countQueue,
  findItem,
  type HistoryEntry,
  historyOf,
  listAppeals,
  listQueue,
  type QueuedItem,
} from './queries.ts'
import { type Choice, choicesFor, isAboutEdit, mayDecideAppeal, move, returnWindow } from './rules.ts'
import { moveWaiting } from './waiting.ts'

export interface Decision {
  reference: string
  action: DecisionAction
  reason: string
  note?: string | undefined
  expectedState?: string | undefined
  expectedVersion?: number | undefined
}

export type Decided =
  | { ok: true; item: Item }
  | { ok: false; why: 'forbidden' | 'unknown' | 'reason' | 'own_appeal' }
  | { ok: false; why: 'stale'; item: Item }

/**
 * Decides on an item: state, event, public log, totals, listing and mail in one batch. Of two moderators at once the
 * second gets `stale` with the item as it is now.
 */
export async function decide(ctx: Ctx, decision: Decision): Promise<Decided> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'moderate')) return { ok: false, why: 'forbidden' }
  const item = await findItem(ctx.db, decision.reference)
  if (item === null) return { ok: false, why: 'unknown' }
  const state = item.state as ItemState
  const outdated =
    (decision.expectedState !== undefined && !isIn(item, decision.expectedState)) ||
    (decision.expectedVersion !== undefined && decision.expectedVersion !== item.version)
  if (!outdated && isAboutEdit(item, decision.action)) return await onEdit(ctx, item, decision)
  const moved = move(state, decision.action, decision.reason)
  if (!moved.ok && moved.why === 'reason') return { ok: false, why: 'reason' }
  if (outdated || !moved.ok) return { ok: false, why: 'stale', item }
  const onAppeal = item.appealOpen && decision.reason === 'appeal_upheld'
  if (onAppeal && !mayDecideAppeal(ctx.actor.id, await lastDecisionBy(ctx, item.id))) {
    return { ok: false, why: 'own_appeal' }
  }

  const now = ctx.now.toISOString()
  const kind = item.kind as ItemKind
  const moderated = await loadModerated(ctx.db, item)
  const changes: Partial<Item> = { state: moved.to, appealOpen: false, edit: null }
  if (moved.to === 'published') changes.publishedAt = item.publishedAt ?? now
  if (moved.to === 'changes_requested') changes.returnBy = new Date(ctx.now.getTime() + returnWindow).toISOString()
  const statements = [
    ...advance(item, changes),
    ...record(ctx, {
      subjectKind: kind,
      subjectId: item.id,
      action: decision.action,
      actor: ctx.actor.id,
      fromState: state,
      toState: moved.to,
      reason: decision.reason,
      ...(decision.note === undefined ? {} : { note: decision.note }),
    }),
    append({ at: ctx.now, action: decision.action, kind, subject: item.reference, reason: decision.reason }),
    ...moveWaiting(moderated.scope, kind, state, moved.to),
    ...(moved.to === 'published' ? moderated.publish() : []),
    ...(state === 'published' ? moderated.unpublish() : []),
    ...dropEdit(ctx, item),
    ...(await decisionMail(ctx, item, { action: decision.action, reason: decision.reason, note: decision.note ?? '' })),
    ...touch(moderated.scope, 'moderation-log'),
  ]
  try {
    await commit(ctx.d1, statements)
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
    return await overtaken(ctx, decision.reference)
  }
  await sealLog(ctx.d1, ctx.db)
  return { ok: true, item: { ...item, ...changes, version: item.version + 1 } }
}

/** An item with an edit waiting is both public and pending: a client may expect either. */
function isIn(item: Item, expected: string): boolean {
  return item.state === expected || (item.edit !== null && item.state === 'published' && expected === 'pending')
}

/** Decides on the edit that waits. */
async function onEdit(ctx: Ctx, item: Item, decision: Decision): Promise<Decided> {
  const done = await decideEdit(ctx, item, decision)
  if (done.ok) return done
  if (done.why === 'reason') return { ok: false, why: 'reason' }
  return await overtaken(ctx, decision.reference)
}

/** Somebody else was faster: the item as it is now. */
async function overtaken(ctx: Ctx, reference: string): Promise<Decided> {
  const item = await findItem(ctx.db, reference)
  return item === null ? { ok: false, why: 'unknown' } : { ok: false, why: 'stale', item }
}

/** Turns an appeal down. Another moderator than the one who decided does it. */
export async function dismissAppeal(
  ctx: Ctx,
  of: { reference: string; note: string; expectedVersion: number },
): Promise<Decided> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'moderate')) return { ok: false, why: 'forbidden' }
  const item = await findItem(ctx.db, of.reference)
  if (item === null) return { ok: false, why: 'unknown' }
  if (!item.appealOpen || item.version !== of.expectedVersion) return { ok: false, why: 'stale', item }
  if (!mayDecideAppeal(ctx.actor.id, await lastDecisionBy(ctx, item.id))) return { ok: false, why: 'own_appeal' }
  const kind = item.kind as ItemKind
  const settled = await settle(ctx, [
    ...advance(item, { appealOpen: false }),
    ...record(ctx, {
      subjectKind: kind,
      subjectId: item.id,
      action: 'dismiss_appeal',
      actor: ctx.actor.id,
      note: of.note,
    }),
    append({ at: ctx.now, action: 'dismiss_appeal', kind, subject: item.reference, reason: null }),
    ...(await decisionMail(ctx, item, { action: 'dismiss_appeal', reason: null, note: of.note })),
    ...touch('moderation-log'),
  ])
  return settled.ok
    ? { ok: true, item: { ...item, appealOpen: false, version: item.version + 1 } }
    : await overtaken(ctx, of.reference)
}

async function lastDecisionBy(ctx: Ctx, id: string): Promise<string | null> {
  return decisionMaker(await historyOf(ctx.db, id))
}

/** Who rejected or hid the item last. */
function decisionMaker(history: readonly HistoryEntry[]): string | null {
  return history.findLast((entry) => entry.action === 'reject' || entry.action === 'hide')?.actor ?? null
}

/** Places in the queue: risk, time of arrival, id. */
export const queueCursors = cursorsOf('queue', ['number', 'string', 'string'])

/** A page of the queue; null for those who may not moderate. */
export async function browseQueue(
  ctx: Ctx,
  query: { kind?: ItemKind | undefined; cursor?: string | undefined; limit: number },
): Promise<Page<QueuedItem> | null> {
  if (!can(ctx.actor, 'moderate')) return null
  const place = queueCursors.read(query.cursor)
  const after = place === null ? null : { risk: place[0], receivedAt: place[1], id: place[2] }
  const rows = await listQueue(ctx.db, query.kind, after, query.limit + 1)
  return queueCursors.page(rows, query.limit, (item) => [item.risk, item.receivedAt, item.id])
}

/** Appeals shown at once; when they are decided the next ones come up. */
const appealsShown = 20

/** Appeals that wait for another moderator, oldest first, and how many items of each kind wait. */
export async function queueOverview(ctx: Ctx): Promise<{ appeals: QueuedItem[]; waiting: Map<string, number> } | null> {
  if (!can(ctx.actor, 'moderate')) return null
  const [appeals, waiting] = await Promise.all([listAppeals(ctx.db, appealsShown), countQueue(ctx.db)])
  return { appeals, waiting }
}

/** What a moderator sees of an item before deciding. */
export interface Dossier {
  item: Item
  /** Null once the person took it back: then nobody reads the text any more. */
  moderated: Moderated | null
  history: HistoryEntry[]
  /** Names of the staff in the history: id -> name. */
  names: Map<string, string>
  /** What can be decided from here. */
  choices: Choice[]
  /** An appeal waits, but against a decision of the reader's own. */
  ownAppeal: boolean
}

/** An item with all that the person wrote and what happened to it; null when unknown or not for the actor. */
export async function readDossier(ctx: Ctx, reference: string): Promise<Dossier | null> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'moderate')) return null
  const item = await findItem(ctx.db, reference)
  if (item === null) return null
  const [moderated, history] = await Promise.all([
    item.state === 'withdrawn' ? null : loadModerated(ctx.db, item),
    historyOf(ctx.db, item.id),
  ])
  const names = await namesOfStaff(
    ctx.db,
    history.map((entry) => entry.actor),
  )
  const ownAppeal = item.appealOpen && !mayDecideAppeal(ctx.actor.id, decisionMaker(history))
  const choices = choicesFor({
    state: item.state as ItemState,
    appealOpen: item.appealOpen,
    ownAppeal,
    edit: item.edit,
  })
  return { item, moderated, history, names, choices, ownAppeal }
}

/** The reference of what comes after an item in the queue, or of its head when nothing does; null when it is empty. */
export async function nextInQueue(ctx: Ctx, item: Item, kind: ItemKind | undefined): Promise<string | null> {
  const [following] = await listQueue(ctx.db, kind, item, 1)
  if (following !== undefined) return following.reference
  const [head] = await listQueue(ctx.db, kind, null, 1)
  return head === undefined || head.id === item.id ? null : head.reference
}

/** Places in the log: the number of an entry. */
export const logCursors = cursorsOf('moderation-log', ['number'])

/** A page of the public log, newest first. */
export async function browseLog(
  ctx: Ctx,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<SealedEntry>> {
  const [before] = logCursors.read(query.cursor) ?? [null]
  const rows = await readLog(ctx.d1, ctx.db, { before, limit: query.limit + 1 })
  return logCursors.page(rows, query.limit, (entry) => [entry.sequence])
}

/** Rows of an export read at a time. */
const exportPage = 1000

/** The whole log, newest first, in pages. */
export async function* logPages(ctx: Ctx): AsyncGenerator<SealedEntry[]> {
  for (let before: number | null = null; ; ) {
    const rows = await readLog(ctx.d1, ctx.db, { before, limit: exportPage })
    yield rows
    before = rows.at(-1)?.sequence ?? null
    if (rows.length < exportPage) return
  }
}

/** Grows with every entry of the log. */
export async function logRevision(ctx: Ctx): Promise<number> {
  const [row] = await ctx.db
    .select({ value: revision.value })
    .from(revision)
    .where(eq(revision.scope, 'moderation-log'))
  return row?.value ?? 0
}
