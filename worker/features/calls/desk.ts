import type { Ctx } from '../../context.ts'
import { namesOfStaff } from '../accounts/queries.ts'
import { can } from '../accounts/rules.ts'
import { type CallEvent, eventsOfCall } from './making-queries.ts'
import { type CallRow, findCall } from './queries.ts'

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
