import { event, eventNote } from '../../../schema/tables/moderation.ts'
import type { Ctx } from '../../context.ts'
import { build, type Statement, statement } from '../../platform/database.ts'

/** Something that happened. */
export interface Happening {
  subjectKind: string
  subjectId: string
  action: string
  /** `person`, `desk`, `system`, or the id of a member of staff. */
  actor: string
  fromState?: string
  toState?: string
  reason?: string
  /** Words for the person concerned; kept apart so that they can be erased. */
  note?: string
}

/** Statements that record an event; they belong in the batch of the change. */
export function record(ctx: Pick<Ctx, 'now' | 'newId'>, happening: Happening): Statement[] {
  const { note, ...rest } = happening
  const id = ctx.newId()
  const statements = [statement(build.insert(event).values({ id, at: ctx.now.toISOString(), ...rest }))]
  if (note !== undefined && note !== '') statements.push(statement(build.insert(eventNote).values({ event: id, note })))
  return statements
}
