import type { CallQuestion } from '../../../schema/contracts/calls.ts'
import type { Ctx } from '../../context.ts'
import { namesOfStaff } from '../accounts/queries.ts'
import { can } from '../accounts/rules.ts'
import { type CallEvent, eventsOfCall, latestCycles, questionsOf } from './making-queries.ts'
import { isPublicHappening } from './making-rules.ts'
import { type CallRow, findCall } from './queries.ts'
import type { Question } from './question-rules.ts'

/** What the Secretariat sees of one call. */
export interface Desk {
  call: CallRow
  /** What happened to it, latest first. */
  history: CallEvent[]
  /** Names of the staff in the history: id -> name. */
  names: Map<string, string>
}

/** Events shown of one call; what is older is in the backup. */
const shownEvents = 50

/** A call with its history; null where there is none, or for those who are not staff. */
export async function readDesk(ctx: Ctx, slug: string): Promise<Desk | null> {
  if (!can(ctx.actor, 'set_priorities')) return null
  const [call, history] = await Promise.all([findCall(ctx.db, slug), eventsOfCall(ctx.db, slug, shownEvents)])
  if (call === null) return null
  const names = await namesOfStaff(
    ctx.db,
    history.map((entry) => entry.actor),
  )
  return { call, history, names }
}

/** The questions that the form of a call asks besides those of every form, in order. */
export async function readQuestions(ctx: Ctx, slug: string): Promise<CallQuestion[]> {
  return (await readAllQuestions(ctx, slug)).open
}

/** The questions of a call: those of its form, and those that left it and stay for their answers. */
export async function readAllQuestions(ctx: Ctx, slug: string): Promise<{ open: Question[]; removed: Question[] }> {
  const rows = await questionsOf(ctx.db, slug)
  const plain = ({ id, kind, required, texts, choices }: (typeof rows)[number]): Question => ({
    id,
    kind: kind as Question['kind'],
    required,
    texts,
    choices,
  })
  return {
    open: rows.filter(({ removedAt }) => removedAt === null).map(plain),
    removed: rows.filter(({ removedAt }) => removedAt !== null).map(plain),
  }
}

/** Changes of the window that the public reads; what is older is told by the dates themselves. */
const shownChanges = 20

/** How the window of a call was changed, and the words on it, latest first. */
export async function publicChanges(ctx: Ctx, slug: string): Promise<CallEvent[]> {
  return (await eventsOfCall(ctx.db, slug, shownChanges)).filter(isPublicHappening)
}

/** Cycles that a new call can belong to, the latest first; another can be named. */
export function knownCycles(ctx: Ctx): Promise<string[]> {
  return latestCycles(ctx.db, 12)
}

/** A call in whatever state, for staff; null where there is none, or for those who are not. */
export async function readAnyCall(ctx: Ctx, slug: string): Promise<CallRow | null> {
  return can(ctx.actor, 'set_priorities') ? await findCall(ctx.db, slug) : null
}
