import { and, asc, desc, eq, gt, inArray, isNotNull, lt, or } from 'drizzle-orm'
import { event, eventNote, submission } from '../../../schema/tables/moderation.ts'
import type { ItemKind } from '../../../schema/vocabulary.ts'
import type { Reader } from '../../platform/database.ts'
import type { Item } from './moderated.ts'

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

/** Items that wait for a decision: the suspicious first, then the oldest. */
export async function listQueue(
  db: Reader,
  kind: ItemKind | undefined,
  after: QueuePlace | null,
  limit: number,
): Promise<Item[]> {
  return await db
    .select()
    .from(submission)
    .where(
      and(
        eq(submission.state, 'pending'),
        kind === undefined ? undefined : eq(submission.kind, kind),
        after === null
          ? undefined
          : or(
              lt(submission.risk, after.risk),
              and(eq(submission.risk, after.risk), gt(submission.receivedAt, after.receivedAt)),
              and(
                eq(submission.risk, after.risk),
                eq(submission.receivedAt, after.receivedAt),
                gt(submission.id, after.id),
              ),
            ),
      ),
    )
    .orderBy(desc(submission.risk), asc(submission.receivedAt), asc(submission.id))
    .limit(limit)
}

/** Items whose rejection or hiding was appealed against, oldest appeal first. */
export async function listAppeals(db: Reader, limit: number): Promise<Item[]> {
  return await db
    .select()
    .from(submission)
    .where(
      and(
        inArray(submission.state, ['rejected', 'hidden']),
        isNotNull(submission.appealedAt),
        eq(submission.appealOpen, true),
      ),
    )
    .orderBy(asc(submission.appealedAt))
    .limit(limit)
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
