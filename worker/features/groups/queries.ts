import { and, asc, desc, eq, getTableColumns, gt, inArray, isNull, lt, notInArray, or, sql } from 'drizzle-orm'
import { issue } from '../../../schema/tables/calls.ts'
import { groupStep, issueGroup } from '../../../schema/tables/groups.ts'
import { event, eventNote, submission } from '../../../schema/tables/moderation.ts'
import { summary } from '../../../schema/tables/platform.ts'
import type { Reader } from '../../platform/database.ts'
import type { Candidate } from './rules.ts'
import { mostIssues } from './rules.ts'

export type GroupRow = typeof issueGroup.$inferSelect
export type StepRow = typeof groupStep.$inferSelect

/** A step with why it was taken, which its first event tells as long as it is not erased. */
const stepColumns = { ...getTableColumns(groupStep), reason: eventNote.note }

/** A group with the kept totals of its members: `dimension value` -> number. */
export interface CountedGroup extends GroupRow {
  counts: Record<string, number>
}

/** A group of a call, whatever became of it. */
export async function findGroup(db: Reader, call: string, id: string): Promise<CountedGroup | null> {
  const [row] = await db
    .select({ group: issueGroup, counts: summary.counts })
    .from(issueGroup)
    .leftJoin(summary, eq(summary.scope, sql`'group:' || ${issueGroup.id}`))
    .where(and(eq(issueGroup.id, id), eq(issueGroup.call, call)))
  return row === undefined ? null : { ...row.group, counts: row.counts ?? {} }
}

/** Groups of a call by id, at most as many as asked for. */
export async function findGroups(db: Reader, call: string, ids: readonly string[]): Promise<GroupRow[]> {
  if (ids.length === 0) return []
  return await db
    .select()
    .from(issueGroup)
    .where(
      and(sql`${issueGroup.id} in (select value from json_each(${JSON.stringify(ids)}))`, eq(issueGroup.call, call)),
    )
}

/** A place in the list of groups, which runs from the largest to the smallest. */
export interface GroupPlace {
  size: number
  id: string
}

/** Active groups of a call, the largest first, with the totals of their members: two rows a group. */
export async function listGroups(
  db: Reader,
  call: string,
  after: GroupPlace | null,
  limit: number,
): Promise<CountedGroup[]> {
  const rows = await db
    .select({ group: issueGroup, counts: summary.counts })
    .from(issueGroup)
    .leftJoin(summary, eq(summary.scope, sql`'group:' || ${issueGroup.id}`))
    .where(
      and(
        eq(issueGroup.call, call),
        eq(issueGroup.state, 'active'),
        after === null
          ? undefined
          : or(lt(issueGroup.size, after.size), and(eq(issueGroup.size, after.size), lt(issueGroup.id, after.id))),
      ),
    )
    .orderBy(desc(issueGroup.size), desc(issueGroup.id))
    .limit(limit)
  return rows.map((row) => ({ ...row.group, counts: row.counts ?? {} }))
}

const memberColumns = {
  id: submission.id,
  reference: submission.reference,
  state: submission.state,
  version: submission.version,
  group: issue.issueGroup,
  title: issue.title,
  language: submission.language,
  stakeholderGroup: submission.stakeholderGroup,
  region: submission.region,
  country: submission.country,
  receivedAt: submission.receivedAt,
  themes: issue.themes,
  stream: issue.stream,
  continues: issue.continues,
}

const selectMembers = (db: Reader) =>
  db.select(memberColumns).from(issue).innerJoin(submission, eq(submission.id, issue.id))
export type MemberRow = Awaited<ReturnType<typeof selectMembers>>[number] & Candidate

/**
 * Issues of the call, as a check of what another index found: the plus keeps the database from going through all issues
 * of the call instead.
 */
const ofCall = (call: string) => sql`+${issue.call} = ${call}`

/** The same for the state, whose index is that of the queue. */
const isPublished = sql`+${submission.state} = 'published'`

/** Issues of a call by their references; those that are none are left out. */
export async function issuesByReference(
  db: Reader,
  call: string,
  references: readonly string[],
): Promise<Map<string, MemberRow>> {
  if (references.length === 0) return new Map()
  const rows = await selectMembers(db).where(
    and(
      sql`${submission.reference} in (select value from json_each(${JSON.stringify([...new Set(references)])}))`,
      ofCall(call),
    ),
  )
  return new Map(rows.map((row) => [row.reference, row]))
}

/** Issues of a call by their ids, in no order. */
export async function issuesById(db: Reader, call: string, ids: readonly string[]): Promise<MemberRow[]> {
  if (ids.length === 0) return []
  return await selectMembers(db).where(
    and(sql`${issue.id} in (select value from json_each(${JSON.stringify(ids)}))`, ofCall(call)),
  )
}

/** All that stand in a group, hidden ones among them; one more than a step can move, at most. */
export async function issuesInGroup(db: Reader, call: string, group: string): Promise<MemberRow[]> {
  return await selectMembers(db)
    .where(and(eq(issue.call, call), eq(issue.issueGroup, group)))
    .limit(mostIssues + 1)
}

/** Published issues of a call by their references, each with the group where it stands. */
export async function issuesWithGroups(
  db: Reader,
  call: string,
  references: readonly string[],
): Promise<{ issue: MemberRow; now: { id: string; title: string; language: string } | null }[]> {
  if (references.length === 0) return []
  const rows = await db
    .select({
      issue: memberColumns,
      now: { id: issueGroup.id, title: issueGroup.title, language: issueGroup.language },
    })
    .from(issue)
    .innerJoin(submission, eq(submission.id, issue.id))
    .leftJoin(issueGroup, eq(issueGroup.id, issue.issueGroup))
    .where(
      and(
        sql`${submission.reference} in (select value from json_each(${JSON.stringify(references)}))`,
        ofCall(call),
        isPublished,
      ),
    )
  // Sorted here: asked for an order, the database would go through all references in it.
  const place = new Map(references.map((reference, i) => [reference, i]))
  return rows.sort((a, b) => (place.get(a.issue.reference) ?? 0) - (place.get(b.issue.reference) ?? 0))
}

/** Published issues of a call that stand in no group, newest first, from before `before`. */
export async function listUngrouped(
  db: Reader,
  call: string,
  before: string | null,
  limit: number,
  without: readonly string[] = [],
): Promise<MemberRow[]> {
  return await selectMembers(db)
    .where(
      and(
        eq(issue.call, call),
        isNull(issue.issueGroup),
        isPublished,
        before === null ? undefined : lt(issue.id, before),
        without.length === 0 ? undefined : notInArray(issue.id, [...without]),
      ),
    )
    .orderBy(desc(issue.id))
    .limit(limit)
}

/** Published members of a group, newest first, from before `before`. */
export async function listMembers(
  db: Reader,
  call: string,
  group: string,
  before: string | null,
  limit: number,
): Promise<MemberRow[]> {
  return await selectMembers(db)
    .where(
      and(
        eq(issue.call, call),
        eq(issue.issueGroup, group),
        isPublished,
        before === null ? undefined : lt(issue.id, before),
      ),
    )
    .orderBy(desc(issue.id))
    .limit(limit)
}

/** What happened to a group after a version, oldest first, or its latest steps, newest first. */
export async function stepsOf(
  db: Reader,
  group: string,
  options: { after: number; limit: number } | { latest: number },
): Promise<StepRow[]> {
  const after = 'after' in options ? options.after : 0
  return await db
    .select(stepColumns)
    .from(groupStep)
    .leftJoin(eventNote, eq(eventNote.event, sql`${groupStep.step} || '.g0'`))
    .where(and(eq(groupStep.issueGroup, group), gt(groupStep.version, after)))
    .orderBy('latest' in options ? desc(groupStep.version) : asc(groupStep.version))
    .limit('latest' in options ? options.latest : options.limit)
}

/** The last step of each group that was not taken back; steps that take back others do not count. */
export async function lastStepsOf(db: Reader, groups: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.all<{ issueGroup: string; step: string }>(sql`
    select g.value as issueGroup, (
      select s.step from group_step s where s.issue_group = g.value and s.undoes is null and not exists (
        select 1 from group_step u where u.issue_group = s.issue_group and u.undoes = s.step
      ) order by s.version desc limit 1
    ) as step from json_each(${JSON.stringify(groups)}) g`)
  return new Map(rows.filter((row) => row.step !== null).map((row) => [row.issueGroup, row.step]))
}

/** What a step did to each group that it touched. */
export async function partsOfStep(db: Reader, step: string): Promise<StepRow[]> {
  return await db.select().from(groupStep).where(eq(groupStep.step, step))
}

/** Where a step took issues from and to, by the events that begin with its id. */
export async function movesOfStep(
  db: Reader,
  step: string,
): Promise<{ id: string; from: string | null; to: string | null }[]> {
  return await db
    .select({ id: event.subjectId, from: event.fromState, to: event.toState })
    .from(event)
    .where(and(gt(event.id, `${step}.i`), lt(event.id, `${step}.j`)))
}

/** References of issues that steps moved, the first few of each: step -> references. */
export async function referencesOfSteps(
  db: Reader,
  steps: readonly string[],
  each: number,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  if (steps.length === 0) return found
  const rows = await db.all<{ step: string; reference: string }>(sql`
    select st.value as step, s.reference as reference from json_each(${JSON.stringify(steps)}) st
    join event e on e.id > st.value || '.i' and e.id < st.value || ${`.i${issueNumber(each)}`}
    join submission s on s.id = e.subject_id order by e.id`)
  for (const { step, reference } of rows) found.set(step, [...(found.get(step) ?? []), reference])
  return found
}

/** The number of an issue within a step, as the ids of its events end. */
export function issueNumber(n: number): string {
  return String(n).padStart(6, '0')
}

/** The group in which an issue stands, and why it was put there. */
export async function groupOfIssue(
  db: Reader,
  issueId: string,
): Promise<{ id: string; call: string; title: string; language: string; reason: string | null } | null> {
  const reason = sql<string | null>`(
    select n.note from event e left join event_note n on n.event = e.id
    where e.subject_id = ${issueId} and e.to_state = ${issueGroup.id} and e.action in ('grouped', 'regrouped')
    order by e.at desc, e.id desc limit 1)`
  const [row] = await db
    .select({
      id: issueGroup.id,
      call: issueGroup.call,
      title: issueGroup.title,
      language: issueGroup.language,
      reason,
    })
    .from(issue)
    .innerJoin(issueGroup, eq(issueGroup.id, issue.issueGroup))
    .where(eq(issue.id, issueId))
  return row ?? null
}

/** Titles of groups: id -> title and its language. */
export async function titlesOfGroups(
  db: Reader,
  ids: readonly string[],
): Promise<Map<string, { title: string; language: string }>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const rows = await db
    .select({ id: issueGroup.id, title: issueGroup.title, language: issueGroup.language })
    .from(issueGroup)
    .where(inArray(issueGroup.id, wanted.slice(0, 90)))
  return new Map(rows.map(({ id, ...texts }) => [id, texts]))
}
