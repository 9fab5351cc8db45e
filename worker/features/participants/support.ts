import { eq, sql } from 'drizzle-orm'
import { call, issue } from '../../../schema/tables/calls.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { participant, support } from '../../../schema/tables/participants.ts'
import type { Ctx } from '../../context.ts'
import {
  build,
  ConflictError,
  commit,
  expectChange,
  StaleError,
  type Statement,
  statement,
} from '../../platform/database.ts'
import { fewest } from '../../platform/disclosure.ts'
import { countWrite } from '../../platform/limits.ts'
import { readCall, readIssue } from '../calls/actions.ts'
import { issueScope } from '../calls/publication.ts'
import type { IssueRow } from '../calls/queries.ts'
import { moveBy } from '../calls/ranking.ts'
import { issueDimensions } from '../calls/rules.ts'
import { record } from '../moderation/events.ts'
import { isSupported, type Participant } from './queries.ts'

export type Supporting =
  | { ok: true; supported: boolean; issue: IssueRow }
  | { ok: false; why: 'unknown' | 'gone' | 'closed' | 'stale' }

/** How often a change is tried anew when the issue or the support itself changed meanwhile. */
const tries = 4

/**
 * Supports an issue, or takes support back: the support, its event, the kept totals and the place in the list by support
 * in one batch. Doing either twice, or many times at once, is doing it once. Support is open from the issue's publication
 * until its call is archived, and stays with the issue whatever becomes of it.
 *
 * The event belongs to the support and not to the issue, whose history its author reads: it would tell the author of
 * numbers that are not public.
 */
export async function setSupport(
  ctx: Ctx,
  by: Participant,
  reference: string,
  wanted: 'add' | 'remove',
): Promise<Supporting> {
  for (let attempt = 1; ; attempt++) {
    const found = await readIssue(ctx, reference)
    if (found.is !== 'published') return { ok: false, why: found.is }
    const target = await readCall(ctx, found.item.call)
    if (target === null) return { ok: false, why: 'unknown' }
    if (target.stage === 'archived') return { ok: false, why: 'closed' }
    const supported = wanted === 'add'
    if ((await isSupported(ctx.db, found.item.id, by.id)) === supported) {
      return { ok: true, supported, issue: found.item }
    }
    try {
      await commit(ctx.d1, changes(ctx, by, found.item, wanted))
    } catch (error) {
      const raced = error instanceof StaleError || error instanceof ConflictError
      if (!raced) throw error
      // Erased meanwhile, or pressing both buttons faster than the database answers.
      if (attempt === tries) return { ok: false, why: 'stale' }
      continue
    }
    // What was recorded is acknowledged, even when the issue was hidden the moment after.
    const after = await readIssue(ctx, reference)
    return { ok: true, supported, issue: after.is === 'published' ? after.item : found.item }
  }
}

/** Holds while the issue is as it was read, its call is not archived and the participant is not erased. */
const stillOpen = (item: IssueRow, by: Participant) =>
  sql`exists (select 1 from ${submission} s where s.id = ${item.id} and s.state = 'published' and s.version = ${item.version})
    and exists (select 1 from ${call} c where c.slug = ${item.call} and c.stage <> 'archived')
    and exists (select 1 from ${participant} p where p.id = ${by.id} and p.token_hash is not null)`

function changes(ctx: Ctx, by: Participant, item: IssueRow, wanted: 'add' | 'remove'): Statement[] {
  const now = ctx.now.toISOString()
  const listed = { call: item.call, id: item.id, dimensions: issueDimensions(item) }
  const row =
    wanted === 'add'
      ? sql`insert into ${support} (issue, participant, stakeholder_group, region, at) select ${item.id}, ${by.id}, ${by.stakeholderGroup}, ${by.region}, ${now} where ${stillOpen(item, by)}`
      : sql`delete from ${support} where issue = ${item.id} and participant = ${by.id} and ${stillOpen(item, by)}`
  return [
    statement(row),
    expectChange,
    ...moveBy(listed, wanted === 'add' ? 1 : -1, counted(item.id, by, wanted === 'add' ? 1 : -1)),
    ...record(ctx, {
      subjectKind: 'support',
      subjectId: `${item.id}.${by.id}`,
      action: wanted === 'add' ? 'support' : 'take_back_support',
      actor: 'person',
    }),
    statement(build.update(participant).set({ activeAt: now }).where(eq(participant.id, by.id))),
    ...countWrite(ctx),
    touchWhenPublic(item, wanted),
  ]
}

/**
 * Renews what was cached of the call, but only when a number changed that the public sees: a tag that moved with every
 * support would tell the numbers below 5.
 */
function touchWhenPublic(item: IssueRow, wanted: 'add' | 'remove'): Statement {
  const least = wanted === 'add' ? fewest : fewest - 1
  return statement(
    sql`insert into revision (scope, value) select ${issueScope(item.call)}, 1 from ${issue} where id = ${item.id} and supporters >= ${least} on conflict (scope) do update set value = value + 1`,
  )
}

/** Adds to the numbers that an issue keeps of its supporters, or takes away. */
function counted(id: string, by: Participant, n: 1 | -1): Statement {
  const path = (dimension: string, value: string) => `$.${dimension}.${value}`
  const group = path('stakeholderGroup', by.stakeholderGroup)
  const region = path('region', by.region)
  const plus = (at: string) => sql`coalesce(json_extract(supporters_by, ${at}), 0) + ${n}`
  return statement(
    sql`update ${issue} set supporters = supporters + ${n}, supporters_by = json_set(supporters_by, ${group}, ${plus(group)}, ${region}, ${plus(region)}) where id = ${id}`,
  )
}
