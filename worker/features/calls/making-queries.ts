import { and, desc, eq } from 'drizzle-orm'
import { event, eventNote } from '../../../schema/tables/moderation.ts'
import type { Reader } from '../../platform/database.ts'

export interface CallEvent {
  id: string
  action: string
  actor: string
  at: string
  toState: string | null
  note: string | null
}

/** What happened to a call, latest first, with the notes. */
export async function eventsOfCall(db: Reader, slug: string, limit: number): Promise<CallEvent[]> {
  return await db
    .select({
      id: event.id,
      action: event.action,
      actor: event.actor,
      at: event.at,
      toState: event.toState,
      note: eventNote.note,
    })
    .from(event)
    .leftJoin(eventNote, eq(eventNote.event, event.id))
    .where(and(eq(event.subjectId, slug), eq(event.subjectKind, 'call')))
    .orderBy(desc(event.at), desc(event.id))
    .limit(limit)
}
