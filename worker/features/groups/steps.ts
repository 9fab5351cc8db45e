import { and, eq, sql } from 'drizzle-orm'
import { type GroupBefore, groupStep, issueGroup } from '../../../schema/tables/groups.ts'
import type { GroupAction } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import { issueScope } from '../calls/publication.ts'
import { record } from '../moderation/events.ts'
import { renewBoardOfCall } from '../priorities/board.ts'
import { delist, enlist } from './listing.ts'
import type { GroupRow, MemberRow } from './queries.ts'
import { byGroup, happeningOf, type Move } from './rules.ts'

/** What a step does to one group. */
export interface Touch {
  /** The group as it was read; null where the step makes it. */
  group: GroupRow | null
  id: string
  action: GroupAction
  /** The other group, of a move, split or merger. */
  other?: string
  /** Texts of a new group, or what changes in one that is there. */
  set: Partial<Pick<GroupRow, 'title' | 'summary' | 'language' | 'translations' | 'state' | 'mergedInto'>>
}

/** One step of a rapporteur: what it does to groups, and which issues it moves. */
export interface Step {
  call: string
  touches: readonly Touch[]
  moves: readonly Move<MemberRow>[]
  /** Why, as the submitters of the moved issues read it. */
  reason?: string | undefined
  /** The step that this one takes back. */
  undoes?: string | undefined
  /** What must go along in the same batch, such as putting a suggestion aside. */
  along?: readonly Statement[]
}

/**
 * Takes a step: groups, membership, lists, totals and events in one batch, or nothing of it.
 * @returns `stale` when a group or an issue has changed since it was read
 */
export async function take(ctx: Ctx, step: Step): Promise<'done' | 'stale'> {
  const { actor } = ctx
  if (actor.kind !== 'staff') throw new Error('a step of nobody')
  const id = ctx.newId()
  const changed = byGroup(step.moves)
  const statements = [
    ...step.touches.flatMap((touched) => saveGroup(ctx, step.call, touched)),
    ...moveIssues(step.moves),
    ...[...changed].flatMap(([group, { leave, come }]) => [
      ...delist(group, leave.filter(isPublished)),
      ...enlist(group, come.filter(isPublished)),
    ]),
    ...step.touches.flatMap((touched, i) => {
      const { leave = [], come = [] } = changed.get(touched.id) ?? {}
      return recordTouch(ctx, actor, { ...step, id, index: i }, touched, leave.length + come.length)
    }),
    ...recordMoves(ctx, actor.id, id, step),
    ...(step.along ?? []),
    renewBoardOfCall(step.call),
    ...touch(issueScope(step.call)),
  ]
  try {
    await commit(ctx.d1, statements)
    return 'done'
  } catch (error) {
    if (error instanceof StaleError) return 'stale'
    throw error
  }
}

const isPublished = (issue: MemberRow) => issue.state === 'published'

/** Writes the group, if it is still of the version that was read. */
function saveGroup(ctx: Ctx, call: string, { group, id, set }: Touch): Statement[] {
  if (group === null) {
    const { title = '', language = ctx.locale, ...rest } = set
    const values = { id, call, title, language, ...rest, createdAt: ctx.now.toISOString() }
    return [statement(build.insert(issueGroup).values(values))]
  }
  // A group that ends keeps on its page who its members were.
  const former = set.state === undefined ? {} : { former: set.state === 'active' ? null : sql`${issueGroup.members}` }
  return [
    statement(
      build
        .update(issueGroup)
        .set({ ...set, ...former, version: group.version + 1 })
        .where(and(eq(issueGroup.id, id), eq(issueGroup.version, group.version))),
    ),
    expectChange,
  ]
}

/** Puts issues into their new places, if each is still where it was and as it was. */
function moveIssues(moves: readonly Move<MemberRow>[]): Statement[] {
  if (moves.length === 0) return []
  const rows = moves.map(({ issue, from, to }) => [issue.id, from, to, issue.version])
  return [
    statement(sql`update issue set issue_group = j.value ->> 2 from json_each(${JSON.stringify(rows)}) j
      where issue.id = j.value ->> 0 and issue.issue_group is (j.value ->> 1)
        and (select s.version from submission s where s.id = issue.id) = j.value ->> 3`),
    statement(sql`select iif(changes() = ${moves.length}, 1, json('stale'))`),
  ]
}

function recordTouch(
  ctx: Ctx,
  actor: { id: string; role: string },
  step: Pick<Step, 'reason' | 'undoes'> & { id: string; index: number },
  { group, id, action, other }: Touch,
  issues: number,
): Statement[] {
  const before: GroupBefore | null =
    group === null
      ? null
      : {
          title: group.title,
          summary: group.summary,
          language: group.language,
          translations: group.translations,
          state: group.state,
          mergedInto: group.mergedInto,
        }
  const reason = step.reason === undefined ? {} : { note: step.reason }
  const eventId = `${step.id}.g${step.index}`
  const happening = { subjectKind: 'issue_group', subjectId: id, action, actor: actor.id, ...reason }
  return [
    ...record({ now: ctx.now, newId: () => eventId }, happening),
    statement(
      build.insert(groupStep).values({
        issueGroup: id,
        version: group === null ? 1 : group.version + 1,
        step: step.id,
        action,
        actor: actor.id,
        role: actor.role,
        at: ctx.now.toISOString(),
        issues,
        other: other ?? null,
        undoes: step.undoes ?? null,
        before,
      }),
    ),
  ]
}

/** An event in the history of each issue that moved, with the reason for its submitter; one statement for all. */
function recordMoves(ctx: Ctx, actor: string, id: string, { moves, reason }: Step): Statement[] {
  if (moves.length === 0) return []
  const rows = JSON.stringify(moves.map((move) => [move.issue.id, happeningOf(move), move.from, move.to]))
  const eventIds = sql`${`${id}.i`} || printf('%06d', key)`
  return [
    statement(
      sql`insert into event (id, subject_kind, subject_id, action, actor, at, from_state, to_state)
        select ${eventIds}, 'issue', value ->> 0, value ->> 1, ${actor}, ${ctx.now.toISOString()}, value ->> 2, value ->> 3 from json_each(${rows})`,
    ),
    ...(reason === undefined
      ? []
      : [statement(sql`insert into event_note (event, note) select ${eventIds}, ${reason} from json_each(${rows})`)]),
  ]
}
