import { and, eq } from 'drizzle-orm'
import type {
  InventoryItem,
  MeetingInput,
  OutcomeInput,
  PublicWorkstream,
  WorkstreamInput,
} from '../../../schema/contracts/workstreams.ts'
import { paths } from '../../../schema/paths.ts'
import { type Answered, groupOutcome, meeting, workstream } from '../../../schema/tables/workstreams.ts'
import type { GroupOutcome, WorkstreamResult } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import {
  build,
  ConflictError,
  commit,
  expectChange,
  StaleError,
  type Statement,
  statement,
  touch,
} from '../../platform/database.ts'
import { summarise } from '../../platform/facets.ts'
import type { FieldProblem } from '../../platform/validation.ts'
import { can } from '../accounts/rules.ts'
import { issueScope } from '../calls/publication.ts'
import { findCall } from '../calls/queries.ts'
import { record } from '../moderation/events.ts'
import { answerValue, publicAnswers } from './answered.ts'
import {
  cycleScope,
  findCycle,
  findInventory,
  findMeeting,
  findWorkstream,
  type InventoryRow,
  listInventory,
  listWorkstreams,
  type WorkstreamRow,
} from './queries.ts'

/** Scope of the kept totals of what became of a call's groups. */
export function inventoryScope(callSlug: string): string {
  return `inventory:${callSlug}`
}

/** A workstream as the public reads it. */
export function presentWorkstream(ctx: Pick<Ctx, 'origin' | 'locale'>, row: WorkstreamRow): PublicWorkstream {
  const { createdAt: _made, ...shown } = row
  return {
    ...shown,
    result: row.result as WorkstreamResult,
    url: ctx.origin + paths.workstream(ctx.locale, row.id),
  }
}

/** A page of the workstreams of a cycle, latest first, each with those of its answers that are public. */
export async function browseWorkstreams(
  ctx: Ctx,
  cycle: string,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<PublicWorkstream>> {
  const cursors = cursorsOf(`workstreams ${cycle}`, ['string'])
  const [before] = cursors.read(query.cursor) ?? [null]
  const rows = await listWorkstreams(ctx.db, cycle, before, query.limit + 1)
  const page = cursors.page(rows, query.limit, (row) => [row.id])
  const open = await publicAnswers(
    ctx.db,
    page.items.flatMap((row) => row.answers),
  )
  const items = page.items.map((row) => {
    const answers = row.answers.filter((answer) => open.has(answerValue(answer)))
    return presentWorkstream(ctx, { ...row, answers })
  })
  return { items, next: page.next }
}

export type Saved<T> =
  | { ok: true; saved: T }
  | { ok: false; why: 'forbidden' | 'unknown' }
  | { ok: false; why: 'stale'; current: T }

export type WorkstreamSaved = Saved<WorkstreamRow> | { ok: false; why: 'invalid'; problems: FieldProblem[] }

/** What a workstream says it answers and the public cannot find: a page of it would name what is still in preparation. */
async function unknownAnswers(ctx: Ctx, answers: readonly Answered[]): Promise<FieldProblem[]> {
  const open = await publicAnswers(ctx.db, answers)
  return answers.flatMap((answer, i) =>
    open.has(answerValue(answer)) ? [] : [{ path: ['answers', i], code: 'unknown', parameters: {} }],
  )
}

/** Takes something up: makes a workstream of a cycle. */
export async function createWorkstream(ctx: Ctx, cycle: string, input: WorkstreamInput): Promise<WorkstreamSaved> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'group_issues')) return { ok: false, why: 'forbidden' }
  if ((await findCycle(ctx.db, cycle)) === null) return { ok: false, why: 'unknown' }
  const problems = await unknownAnswers(ctx, input.answers)
  if (problems.length > 0) return { ok: false, why: 'invalid', problems }
  const { expectedVersion: _none, ...texts } = input
  const row: WorkstreamRow = { id: ctx.newId(), cycle, version: 1, createdAt: ctx.now.toISOString(), ...texts }
  await commit(ctx.d1, [
    statement(build.insert(workstream).values(row)),
    ...record(ctx, { subjectKind: 'workstream', subjectId: row.id, action: 'create', actor: ctx.actor.id }),
    ...touch(cycleScope(cycle)),
  ])
  return { ok: true, saved: row }
}

/** Rewrites a workstream from the version that its writer saw; the words before are kept with the event. */
export async function changeWorkstream(ctx: Ctx, id: string, input: WorkstreamInput): Promise<WorkstreamSaved> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'group_issues')) return { ok: false, why: 'forbidden' }
  const before = await findWorkstream(ctx.db, id)
  if (before === null) return { ok: false, why: 'unknown' }
  const problems = await unknownAnswers(ctx, input.answers)
  if (problems.length > 0) return { ok: false, why: 'invalid', problems }
  const { expectedVersion = before.version, ...texts } = input
  const after: WorkstreamRow = { ...before, ...texts, version: expectedVersion + 1 }
  const saved = await attempt(ctx, [
    statement(
      build
        .update(workstream)
        .set({ ...texts, version: after.version })
        .where(and(eq(workstream.id, id), eq(workstream.version, expectedVersion))),
    ),
    expectChange,
    ...record(ctx, {
      subjectKind: 'workstream',
      subjectId: id,
      action: 'change',
      actor: ctx.actor.id,
      fromState: before.result,
      toState: after.result,
      note: JSON.stringify(before),
    }),
    // Groups of other cycles may have been taken up in it, and their inventories name it.
    ...touch(cycleScope(before.cycle), 'calls'),
  ])
  return saved ? { ok: true, saved: after } : await overtaken(() => findWorkstream(ctx.db, id))
}

/** Commits; false when the row had moved on. */
async function attempt(ctx: Ctx, statements: Statement[]): Promise<boolean> {
  try {
    await commit(ctx.d1, statements)
    return true
  } catch (error) {
    if (error instanceof StaleError || error instanceof ConflictError) return false
    throw error
  }
}

async function overtaken<T>(read: () => Promise<T | null>): Promise<Saved<T>> {
  const current = await read()
  return current === null ? { ok: false, why: 'unknown' } : { ok: false, why: 'stale', current }
}

/** A group of a call and what became of it, as the public reads it. */
export function presentInventory(row: InventoryRow): InventoryItem {
  return {
    call: row.call,
    group: row.id,
    title: row.title,
    language: row.language,
    issues: row.size,
    outcome: (row.outcome?.outcome ?? null) as GroupOutcome | null,
    workstream: row.workstream,
    place: row.outcome?.place ?? '',
    reason: row.outcome?.reason ?? '',
    reasonLanguage: row.outcome?.language ?? null,
    version: row.outcome?.version ?? 0,
  }
}

/** Rows of an inventory read at a time: each is three of the database's. */
const inventoryPage = 40

/** A page of the groups of a call with what became of them, the largest first. */
export async function browseInventory(
  ctx: Ctx,
  callSlug: string,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<InventoryItem>> {
  const limit = Math.min(query.limit, inventoryPage)
  const cursors = cursorsOf(`inventory ${callSlug}`, ['number', 'string'])
  const place = cursors.read(query.cursor)
  const after = place === null ? null : { size: place[0], id: place[1] }
  const rows = await listInventory(ctx.db, callSlug, after, limit + 1)
  const page = cursors.page(rows, limit, (row) => [row.size, row.id])
  return { items: page.items.map(presentInventory), next: page.next }
}

/**
 * Says what became of a group at the end of its cycle. `stale` when somebody else said it meanwhile.
 * @param input.expectedVersion 0 where nothing was said before
 */
export async function setOutcome(
  ctx: Ctx,
  callSlug: string,
  groupId: string,
  input: OutcomeInput,
): Promise<Saved<InventoryRow>> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'group_issues')) return { ok: false, why: 'forbidden' }
  const [target, before] = await Promise.all([findCall(ctx.db, callSlug), findInventory(ctx.db, callSlug, groupId)])
  if (target === null || before === null) return { ok: false, why: 'unknown' }
  if (input.workstream !== undefined && (await findWorkstream(ctx.db, input.workstream)) === null) {
    return { ok: false, why: 'unknown' }
  }
  const { expectedVersion = before.outcome?.version ?? 0, workstream: taken, ...texts } = input
  const values = { ...texts, workstream: taken ?? null, changedAt: ctx.now.toISOString() }
  const was = before.outcome?.outcome
  const saved = await attempt(ctx, [
    ...(expectedVersion === 0
      ? [
          statement(
            build.insert(groupOutcome).values({ issueGroup: groupId, call: callSlug, cycle: target.cycle, ...values }),
          ),
        ]
      : [
          statement(
            build
              .update(groupOutcome)
              .set({ ...values, version: expectedVersion + 1 })
              .where(and(eq(groupOutcome.issueGroup, groupId), eq(groupOutcome.version, expectedVersion))),
          ),
          expectChange,
        ]),
    summarise(inventoryScope(callSlug), [
      ['outcome', input.outcome, 1],
      ...(was === undefined ? [] : [['outcome', was, -1] as const]),
    ]),
    ...record(ctx, {
      subjectKind: 'group',
      subjectId: groupId,
      action: 'outcome',
      actor: ctx.actor.id,
      ...(was === undefined ? {} : { fromState: was }),
      toState: input.outcome,
      ...(before.outcome === null ? {} : { note: JSON.stringify(before.outcome) }),
    }),
    // The pages of issues and of the call tell it as well.
    ...touch(cycleScope(target.cycle), issueScope(callSlug), 'calls'),
  ])
  if (!saved) return await overtaken(() => findInventory(ctx.db, callSlug, groupId))
  const after = await findInventory(ctx.db, callSlug, groupId)
  return after === null ? { ok: false, why: 'unknown' } : { ok: true, saved: after }
}

export type MeetingSaved = { ok: true; id: string } | { ok: false; why: 'forbidden' | 'unknown' | 'stale' }

/** Puts a meeting into the calendar of a cycle. */
export async function addMeeting(ctx: Ctx, cycle: string, input: MeetingInput): Promise<MeetingSaved> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  if ((await findCycle(ctx.db, cycle)) === null) return { ok: false, why: 'unknown' }
  const id = ctx.newId()
  await commit(ctx.d1, [
    statement(
      build.insert(meeting).values({
        id,
        cycle,
        titles: { [input.language]: input.title },
        startsAt: new Date(input.startsAt).toISOString(),
        endsAt: new Date(input.endsAt).toISOString(),
        place: input.place,
        url: input.url ?? null,
      }),
    ),
    ...record(ctx, { subjectKind: 'meeting', subjectId: id, action: 'create', actor: ctx.actor.id }),
    ...touch(cycleScope(cycle)),
  ])
  return { ok: true, id }
}

/** Takes a meeting out of the calendar; the row stays. */
export async function cancelMeeting(ctx: Ctx, id: string): Promise<MeetingSaved & { cycle?: string }> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const before = await findMeeting(ctx.db, id)
  if (before === null) return { ok: false, why: 'unknown' }
  if (before.cancelledAt !== null) return { ok: true, id, cycle: before.cycle }
  const done = await attempt(ctx, [
    statement(
      build
        .update(meeting)
        .set({ cancelledAt: ctx.now.toISOString(), version: before.version + 1 })
        .where(and(eq(meeting.id, id), eq(meeting.version, before.version))),
    ),
    expectChange,
    ...record(ctx, { subjectKind: 'meeting', subjectId: id, action: 'cancel', actor: ctx.actor.id }),
    ...touch(cycleScope(before.cycle)),
  ])
  return done ? { ok: true, id, cycle: before.cycle } : { ok: false, why: 'stale' }
}
