import type { GroupChange, GroupInput } from '../../../schema/contracts/groups.ts'
import type { GroupTexts } from '../../../schema/tables/groups.ts'
import type { Ctx } from '../../context.ts'
import { commit, StaleError, type Statement } from '../../platform/database.ts'
import type { FieldProblem } from '../../platform/validation.ts'
import { can } from '../accounts/rules.ts'
import { findCall } from '../calls/queries.ts'
import { dismissSuggestion } from '../similarity/suggestions.ts'
import {
  findGroup,
  findGroups,
  type GroupRow,
  issuesById,
  issuesByReference,
  issuesInGroup,
  lastStepsOf,
  type MemberRow,
  movesOfStep,
  partsOfStep,
} from './queries.ts'
import { actionOf, leavers, type Move, mostIssues, newcomers, reversed, wanted } from './rules.ts'
import { type Step, type Touch, take } from './steps.ts'

export type Saved =
  | { ok: true; id: string; version: number; made?: string }
  /** `closed`: the call is archived. */
  | { ok: false; why: 'forbidden' | 'unknown' | 'closed' | 'stale' }
  | { ok: false; why: 'invalid'; problems: FieldProblem[] }
  /** A group that is touched besides is no longer of the version that was seen. */
  | { ok: false; why: 'other_stale'; other: string; seen: number }

const invalid = (...problems: FieldProblem[]): Saved => ({ ok: false, why: 'invalid', problems })
const problemAt = (path: (string | number)[], code: string, parameters = {}): FieldProblem => ({
  path,
  code,
  parameters,
})

/**
 * Makes a group of published issues of a call that stand in none; an archived call is grouped no more.
 * @param along what must be in the same batch
 */
export async function createGroup(
  ctx: Ctx,
  call: string,
  input: GroupInput,
  along: readonly Statement[] = [],
): Promise<Saved> {
  if (!can(ctx.actor, 'group_issues')) return { ok: false, why: 'forbidden' }
  const target = await findCall(ctx.db, call)
  if (target === null) return { ok: false, why: 'unknown' }
  if (target.stage === 'archived') return { ok: false, why: 'closed' }
  const found = newcomers(input.members, await issuesByReference(ctx.db, call, input.members), null, ['members'])
  if (!found.ok) return invalid(...found.problems)
  const id = ctx.newId()
  const { title, summary, language } = input
  const outcome = await take(ctx, {
    call,
    touches: [{ group: null, id, action: 'create', set: { title, summary, language: language ?? ctx.locale } }],
    moves: found.issues.map((issue) => ({ issue, from: null, to: id })),
    reason: input.reason,
    along,
  })
  return outcome === 'done' ? { ok: true, id, version: 1 } : { ok: false, why: 'stale' }
}

/** Makes a group of what was suggested, as far as it was ticked; the suggestion does not come up again. */
export async function acceptSuggestion(ctx: Ctx, call: string, input: GroupInput, suggestion: string): Promise<Saved> {
  return await createGroup(ctx, call, input, dismissSuggestion(ctx, suggestion))
}

/** Puts a suggestion aside; `stale` when somebody else used it or put it aside before. */
export async function putAside(ctx: Ctx, suggestion: string): Promise<'done' | 'stale' | 'forbidden'> {
  if (!can(ctx.actor, 'group_issues')) return 'forbidden'
  try {
    await commit(ctx.d1, dismissSuggestion(ctx, suggestion))
    return 'done'
  } catch (error) {
    if (error instanceof StaleError) return 'stale'
    throw error
  }
}

/**
 * Changes a group of the version that was seen: its texts and members, or one of the steps that touch others. Nothing of an
 * archived call changes.
 */
export async function changeGroup(ctx: Ctx, call: string, id: string, change: GroupChange): Promise<Saved> {
  if (!can(ctx.actor, 'group_issues')) return { ok: false, why: 'forbidden' }
  const [group, row] = await Promise.all([findGroup(ctx.db, call, id), findCall(ctx.db, call)])
  if (group === null || row === null) return { ok: false, why: 'unknown' }
  if (row.stage === 'archived') return { ok: false, why: 'closed' }
  if (group.version !== change.expectedVersion) return { ok: false, why: 'stale' }
  if (change.undo === true) return await undo(ctx, call, group)
  if (group.state !== 'active') return invalid(problemAt([], 'ended'))
  if (change.moveTo !== undefined) return await moveMembers(ctx, call, group, change.moveTo, change.reason)
  if (change.mergeInto !== undefined) return await merge(ctx, call, group, change.mergeInto, change.reason)
  if (change.split !== undefined) return await split(ctx, call, group, change.split, change.reason)
  if (change.dissolve === true) return await dissolve(ctx, call, group, change.reason)
  return await edit(ctx, call, group, change)
}

/** Takes a step from the side of `group`, and answers its new version. */
async function saved(ctx: Ctx, group: GroupRow, step: Step, made?: string): Promise<Saved> {
  if ((await take(ctx, step)) === 'stale') return { ok: false, why: 'stale' }
  return { ok: true, id: group.id, version: group.version + 1, ...(made === undefined ? {} : { made }) }
}

async function edit(ctx: Ctx, call: string, group: GroupRow, change: GroupChange): Promise<Saved> {
  const { add, remove, path } = wanted(change, group.members)
  const known = await issuesByReference(ctx.db, call, [...add, ...remove])
  const come = newcomers(add, known, group.id, [path])
  const leave = leavers(remove, known, group.id, ['remove'])
  if (!come.ok) return invalid(...come.problems)
  if (!leave.ok) return invalid(...leave.problems)
  const set = changedTexts(group, change)
  const texts = set.summary !== undefined || set.language !== undefined || set.translations !== undefined
  const counted = { title: set.title !== undefined, texts, added: come.issues.length, removed: leave.issues.length }
  // Nothing is different: no step, and the version stays.
  if (Object.keys(set).length === 0 && counted.added + counted.removed === 0) {
    return { ok: true, id: group.id, version: group.version }
  }
  return await saved(ctx, group, {
    call,
    touches: [{ group, id: group.id, action: actionOf(counted), set }],
    moves: [
      ...come.issues.map((issue) => ({ issue, from: null, to: group.id })),
      ...leave.issues.map((issue) => ({ issue, from: group.id, to: null })),
    ],
    reason: change.reason,
  })
}

/** The texts that a change makes different. */
function changedTexts(group: GroupRow, change: GroupChange): Touch['set'] {
  const asked = {
    title: change.title,
    summary: change.summary === null ? '' : change.summary,
    language: change.language,
    translations: change.translations as Record<string, GroupTexts> | undefined,
  }
  return Object.fromEntries(
    Object.entries(asked).filter(
      ([name, value]) =>
        value !== undefined && JSON.stringify(value) !== JSON.stringify(group[name as keyof typeof asked]),
    ),
  )
}

/** The other group of a step, if it is active and of the version that was seen. */
async function target(
  ctx: Ctx,
  call: string,
  group: GroupRow,
  to: { group: string; expectedVersion?: number | undefined },
  field: string,
): Promise<{ ok: true; other: GroupRow } | { ok: false; refusal: Saved }> {
  const [other] = await findGroups(ctx.db, call, [to.group])
  if (other === undefined || other.id === group.id) {
    return { ok: false, refusal: invalid(problemAt([field, 'group'], 'unknown')) }
  }
  if (to.expectedVersion !== undefined && to.expectedVersion !== other.version) {
    return { ok: false, refusal: { ok: false, why: 'other_stale', other: other.id, seen: to.expectedVersion } }
  }
  if (other.state !== 'active') return { ok: false, refusal: invalid(problemAt([field, 'group'], 'unknown')) }
  return { ok: true, other }
}

async function moveMembers(
  ctx: Ctx,
  call: string,
  group: GroupRow,
  to: NonNullable<GroupChange['moveTo']>,
  reason: string | undefined,
): Promise<Saved> {
  const found = await target(ctx, call, group, to, 'moveTo')
  if (!found.ok) return found.refusal
  const known = await issuesByReference(ctx.db, call, to.members)
  const leave = leavers(to.members, known, group.id, ['moveTo', 'members'])
  if (!leave.ok) return invalid(...leave.problems)
  const { other } = found
  return await saved(ctx, group, {
    call,
    touches: [
      { group, id: group.id, action: 'move_out', other: other.id, set: {} },
      { group: other, id: other.id, action: 'move_in', other: group.id, set: {} },
    ],
    moves: leave.issues.map((issue) => ({ issue, from: group.id, to: other.id })),
    reason,
  })
}

/** All that stand in a group on their way elsewhere; null when they are more than one step can move. */
async function everyone(ctx: Ctx, group: GroupRow, to: string | null): Promise<Move<MemberRow>[] | null> {
  const issues = await issuesInGroup(ctx.db, group.call, group.id)
  return issues.length > mostIssues ? null : issues.map((issue) => ({ issue, from: group.id, to }))
}

async function merge(
  ctx: Ctx,
  call: string,
  group: GroupRow,
  into: NonNullable<GroupChange['mergeInto']>,
  reason: string | undefined,
): Promise<Saved> {
  const found = await target(ctx, call, group, into, 'mergeInto')
  if (!found.ok) return found.refusal
  const { other } = found
  const moves = await everyone(ctx, group, other.id)
  if (moves === null) return invalid(problemAt(['mergeInto'], 'too_many', { n: mostIssues }))
  const merged = { state: 'merged', mergedInto: other.id }
  return await saved(ctx, group, {
    call,
    touches: [
      { group, id: group.id, action: 'merged', other: other.id, set: merged },
      { group: other, id: other.id, action: 'merge', other: group.id, set: {} },
    ],
    moves,
    reason,
  })
}

async function split(
  ctx: Ctx,
  call: string,
  group: GroupRow,
  off: NonNullable<GroupChange['split']>,
  reason: string | undefined,
): Promise<Saved> {
  const known = await issuesByReference(ctx.db, call, off.members)
  const leave = leavers(off.members, known, group.id, ['split', 'members'])
  if (!leave.ok) return invalid(...leave.problems)
  const made = ctx.newId()
  const texts = { title: off.title, summary: off.summary, language: group.language }
  const step = {
    call,
    touches: [
      { group, id: group.id, action: 'split', other: made, set: {} },
      { group: null, id: made, action: 'split_off', other: group.id, set: texts },
    ] satisfies Touch[],
    moves: leave.issues.map((issue) => ({ issue, from: group.id, to: made })),
    reason,
  }
  return await saved(ctx, group, step, made)
}

async function dissolve(ctx: Ctx, call: string, group: GroupRow, reason: string | undefined): Promise<Saved> {
  const moves = await everyone(ctx, group, null)
  if (moves === null) return invalid(problemAt(['dissolve'], 'too_many', { n: mostIssues }))
  const touches: Touch[] = [{ group, id: group.id, action: 'dissolve', set: { state: 'dissolved' } }]
  return await saved(ctx, group, { call, touches, moves, reason })
}

/**
 * Takes the last step of a group back, in every group that it touched; only as long as none of them has seen a later
 * step. A group that the step made is dissolved.
 */
async function undo(ctx: Ctx, call: string, group: GroupRow): Promise<Saved> {
  const step = (await lastStepsOf(ctx.db, [group.id])).get(group.id)
  if (step === undefined) return invalid(problemAt(['undo'], 'nothing_to_undo'))
  const [parts, moved] = await Promise.all([partsOfStep(ctx.db, step), movesOfStep(ctx.db, step)])
  const ids = parts.map((part) => part.issueGroup)
  const [groups, last, issues] = await Promise.all([
    findGroups(ctx.db, call, ids),
    lastStepsOf(ctx.db, ids),
    issuesById(
      ctx.db,
      call,
      moved.map((move) => move.id),
    ),
  ])
  if (ids.some((id) => last.get(id) !== step)) return invalid(problemAt(['undo'], 'depends'))
  const rows = new Map([...groups.filter((one) => one.id !== group.id), group].map((one) => [one.id, one]))
  const known = new Map(issues.map((issue) => [issue.id, issue]))
  const moves = moved.flatMap(({ id, from, to }) => {
    const issue = known.get(id)
    return issue === undefined ? [] : [{ issue, from, to }]
  })
  // An issue that the step let go may stand in another group by now.
  if (moves.some(({ issue, to }) => issue.group !== to)) return invalid(problemAt(['undo'], 'depends'))
  const touches = parts.flatMap((part): Touch[] => {
    const touched = rows.get(part.issueGroup)
    if (touched === undefined) return []
    const other = ids.find((id) => id !== part.issueGroup)
    const set = part.before ?? { state: 'dissolved' }
    // What the step left as it was stays untouched, so that a group which did not end keeps no former members.
    const { state, ...texts } = set
    return [
      {
        group: touched,
        id: touched.id,
        action: 'undo',
        ...(other === undefined ? {} : { other }),
        set: state === touched.state ? texts : set,
      },
    ]
  })
  return await saved(ctx, group, { call, touches, moves: reversed(moves), undoes: step })
}
