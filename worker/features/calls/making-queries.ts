import { and, asc, desc, eq } from 'drizzle-orm'
import { callQuestion, cycle } from '../../../schema/tables/calls.ts'
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

export type QuestionRow = typeof callQuestion.$inferSelect

/** Questions of one call that are read: those of its form, and a long past of others. */
const mostQuestions = 150

/** The questions of a call in the order of its form, those that left it included. */
export async function questionsOf(db: Reader, slug: string): Promise<QuestionRow[]> {
  return await db
    .select()
    .from(callQuestion)
    .where(eq(callQuestion.call, slug))
    .orderBy(asc(callQuestion.position), asc(callQuestion.id))
    .limit(mostQuestions)
}

/** Cycles to choose from, the latest first. */
export async function latestCycles(db: Reader, limit: number): Promise<string[]> {
  const rows = await db
    .select({ slug: cycle.slug })
    .from(cycle)
    .orderBy(desc(cycle.year), desc(cycle.slug))
    .limit(limit)
  return rows.map(({ slug }) => slug)
}
