import { and, asc, desc, eq, getTableColumns, lt, type SQL, sql } from 'drizzle-orm'
import { event, eventNote, itemVersion, submission } from '../../../schema/tables/moderation.ts'
import { facet } from '../../../schema/tables/platform.ts'
import type { ItemKind } from '../../../schema/vocabulary.ts'
import type { Reader } from '../../platform/database.ts'
import type { Item } from './moderated.ts'
import { queueScope } from './waiting.ts'

/** An item by its public reference. */
export async function findItem(db: Reader, reference: string): Promise<Item | null> {
  const [row] = await db.select().from(submission).where(eq(submission.reference, reference))
  return row ?? null
}

/** An item by the hash of its tracking token. */
export async function findItemByTracking(db: Reader, trackingHash: string): Promise<Item | null> {
  const [row] = await db.select().from(submission).where(eq(submission.trackingHash, trackingHash))
  return row ?? null
}

export interface QueuePlace {
  risk: number
  receivedAt: string
  id: string
}

/** An item as the queue lists it: with its title, or the beginning of its text where it has none. */
export interface QueuedItem extends Item {
  title: string
}

const queuedColumns = {
  ...getTableColumns(submission),
  title: sql<string>`coalesce(
    (select issue.title from issue where issue.id = submission.id),
    (select entry.name from entry where entry.id = submission.id),
    (select substr(comment.text, 1, 160) from comment where comment.id = submission.id),
    submission.reference)`,
}

/** What waits for a decision; the same words as in the indexes of the queue, which are found by them. */
const isWaiting = sql`(${submission.state} = 'pending' or ${submission.edit} is not null)`

/**
 * Items that wait for a decision: the suspicious first, then the oldest. The order mixes directions, so what follows
 * a place is read in two parts, each in the order of an index: first what has the same risk, then what has less.
 */
export async function listQueue(
  db: Reader,
  kind: ItemKind | undefined,
  after: QueuePlace | null,
  limit: number,
): Promise<QueuedItem[]> {
  const part = (where: SQL | undefined, n: number) =>
    db
      .select(queuedColumns)
      .from(submission)
      .where(and(sql`${isWaiting} = 1`, kind === undefined ? undefined : eq(submission.kind, kind), where))
      .orderBy(desc(submission.risk), asc(submission.receivedAt), asc(submission.id))
      .limit(n)
  if (after === null) return await part(undefined, limit)
  const same = await part(
    and(
      eq(submission.risk, after.risk),
      sql`(${submission.receivedAt}, ${submission.id}) > (${after.receivedAt}, ${after.id})`,
    ),
    limit,
  )
  return same.length === limit ? same : [...same, ...(await part(lt(submission.risk, after.risk), limit - same.length))]
}

/** Items whose rejection or hiding was appealed against, oldest appeal first. */
export async function listAppeals(db: Reader, limit: number): Promise<QueuedItem[]> {
  return await db
    .select(queuedColumns)
    .from(submission)
    .where(eq(submission.appealOpen, true))
    .orderBy(asc(submission.appealedAt))
    .limit(limit)
}

/** How many items of each kind wait for a decision, from kept totals. */
export async function countQueue(db: Reader): Promise<Map<string, number>> {
  const rows = await db
    .select({ kind: facet.value, n: facet.n })
    .from(facet)
    .where(and(eq(facet.scope, queueScope), eq(facet.context, ''), eq(facet.dimension, 'waiting')))
  return new Map(rows.map(({ kind, n }) => [kind, n]))
}

export type VersionRow = typeof itemVersion.$inferSelect

/** Most versions shown of an item. */
const maxVersions = 20

/** What an item said before, latest first. */
export async function versionsOf(db: Reader, item: string): Promise<VersionRow[]> {
  return await db
    .select()
    .from(itemVersion)
    .where(eq(itemVersion.item, item))
    .orderBy(desc(itemVersion.number))
    .limit(maxVersions)
}

export interface HistoryEntry {
  id: string
  action: string
  actor: string
  at: string
  fromState: string | null
  toState: string | null
  reason: string | null
  note: string | null
}

/** Longest history shown; an item has a handful of events. */
const maxHistory = 100

/** What happened to a subject, oldest first, with the notes. */
export async function historyOf(db: Reader, subjectId: string): Promise<HistoryEntry[]> {
  return await db
    .select({
      id: event.id,
      action: event.action,
      actor: event.actor,
      at: event.at,
      fromState: event.fromState,
      toState: event.toState,
      reason: event.reason,
      note: eventNote.note,
    })
    .from(event)
    .leftJoin(eventNote, eq(eventNote.event, event.id))
    .where(eq(event.subjectId, subjectId))
    .orderBy(asc(event.at), asc(event.id))
    .limit(maxHistory)
}
