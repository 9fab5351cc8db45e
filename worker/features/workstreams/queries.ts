import { and, asc, desc, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { call, cycle, issue } from '../../../schema/tables/calls.ts'
import { draft } from '../../../schema/tables/drafts.ts'
import { issueGroup } from '../../../schema/tables/groups.ts'
import { revision, summary } from '../../../schema/tables/platform.ts'
import type { BoardCommunity } from '../../../schema/tables/priorities.ts'
import { groupOutcome, meeting, workstream } from '../../../schema/tables/workstreams.ts'
import type { Reader } from '../../platform/database.ts'
import { type CallRow, callsOfCycle } from '../calls/queries.ts'
import type { CountedGroup } from '../groups/queries.ts'

export type WorkstreamRow = typeof workstream.$inferSelect
export type MeetingRow = typeof meeting.$inferSelect
export type OutcomeRow = typeof groupOutcome.$inferSelect

/** Scope of the revision of all that a cycle shows. */
export function cycleScope(slug: string): string {
  return `cycle:${slug}`
}

export interface CycleRow {
  slug: string
  year: number
  revision: number
}

const cycleColumns = {
  slug: cycle.slug,
  year: cycle.year,
  revision: sql<number>`coalesce((select value from ${revision} where scope = 'cycle:' || cycle.slug), 0)
    + coalesce((select value from ${revision} where scope = 'calls'), 0)
    + coalesce((select value from ${revision} where scope = 'drafts'), 0)`,
}

/** A cycle, also one that holds nothing public yet; null when there is none of that name. */
export async function findCycle(db: Reader, slug: string): Promise<CycleRow | null> {
  const [row] = await db.select(cycleColumns).from(cycle).where(eq(cycle.slug, slug))
  return row ?? null
}

/** Whether a cycle has something that the public reads: a call, a draft output, a meeting or a workstream. */
const isPublic = sql`(
  exists (select 1 from ${call} where ${call.cycle} = ${cycle.slug} and ${call.stage} <> 'draft')
  or exists (select 1 from ${draft} where ${draft.cycle} = ${cycle.slug} and ${draft.stage} <> 'preparing')
  or exists (select 1 from ${meeting} where ${meeting.cycle} = ${cycle.slug} and ${meeting.cancelledAt} is null)
  or exists (select 1 from ${workstream} where ${workstream.cycle} = ${cycle.slug}))`

/** A cycle as the public finds it; null where there is nothing public in it. */
export async function findPublicCycle(db: Reader, slug: string): Promise<CycleRow | null> {
  const [row] = await db
    .select(cycleColumns)
    .from(cycle)
    .where(and(eq(cycle.slug, slug), isPublic))
  return row ?? null
}

/** Cycles shown at most: one a year for longer than the forum exists. */
const mostCycles = 50

/** All cycles that have something public, latest first. */
export async function listCycles(db: Reader): Promise<CycleRow[]> {
  return await db
    .select(cycleColumns)
    .from(cycle)
    .where(isPublic)
    .orderBy(desc(cycle.year), asc(cycle.slug))
    .limit(mostCycles)
}

/** Dates of one kind in a calendar. */
export const mostDates = 40

/** What a cycle's calendar is made of: its calls, the comment windows of its drafts, and its meetings. */
export async function readDates(
  db: Reader,
  slug: string,
): Promise<{ calls: CallRow[]; drafts: (typeof draft.$inferSelect)[]; meetings: MeetingRow[] }> {
  const [calls, drafts, meetings] = await Promise.all([
    callsOfCycle(db, slug, mostDates),
    db
      .select()
      .from(draft)
      .where(and(eq(draft.cycle, slug), sql`${draft.stage} <> 'preparing'`))
      .limit(mostDates),
    db
      .select()
      .from(meeting)
      .where(and(eq(meeting.cycle, slug), isNull(meeting.cancelledAt)))
      .orderBy(meeting.startsAt)
      .limit(mostDates),
  ])
  return { calls, drafts, meetings }
}

/** A meeting by its id. */
export async function findMeeting(db: Reader, id: string): Promise<MeetingRow | null> {
  const [row] = await db.select().from(meeting).where(eq(meeting.id, id))
  return row ?? null
}

/** Workstreams of a cycle, latest first. */
export async function listWorkstreams(
  db: Reader,
  slug: string,
  before: string | null,
  limit: number,
): Promise<WorkstreamRow[]> {
  return await db
    .select()
    .from(workstream)
    .where(and(eq(workstream.cycle, slug), before === null ? undefined : lt(workstream.id, before)))
    .orderBy(desc(workstream.id))
    .limit(limit)
}

/** A workstream by its id. */
export async function findWorkstream(db: Reader, id: string): Promise<WorkstreamRow | null> {
  const [row] = await db.select().from(workstream).where(eq(workstream.id, id))
  return row ?? null
}

/** A group of issues with what became of it. */
export interface InventoryRow {
  call: string
  id: string
  title: string
  language: string
  size: number
  outcome: OutcomeRow | null
  workstream: { id: string; title: string; language: string } | null
}

const inventoryOf = (db: Reader) =>
  db
    .select({
      call: issueGroup.call,
      id: issueGroup.id,
      title: issueGroup.title,
      language: issueGroup.language,
      size: issueGroup.size,
      outcome: groupOutcome,
      workstreamId: workstream.id,
      workstreamTitle: workstream.title,
      workstreamLanguage: workstream.language,
    })
    .from(issueGroup)
    .leftJoin(groupOutcome, eq(groupOutcome.issueGroup, issueGroup.id))
    .leftJoin(workstream, eq(workstream.id, groupOutcome.workstream))

type Joined = Awaited<ReturnType<typeof inventoryOf>>[number]

function present({ workstreamId, workstreamTitle, workstreamLanguage, ...row }: Joined): InventoryRow {
  const found =
    workstreamId === null
      ? null
      : { id: workstreamId, title: workstreamTitle ?? '', language: workstreamLanguage ?? 'en' }
  return { ...row, workstream: found }
}

/** Active groups of a call with what became of them, the largest first: three rows each. */
export async function listInventory(
  db: Reader,
  callSlug: string,
  after: { size: number; id: string } | null,
  limit: number,
): Promise<InventoryRow[]> {
  const rows = await inventoryOf(db)
    .where(
      and(
        eq(issueGroup.call, callSlug),
        eq(issueGroup.state, 'active'),
        after === null
          ? undefined
          : or(lt(issueGroup.size, after.size), and(eq(issueGroup.size, after.size), lt(issueGroup.id, after.id))),
      ),
    )
    .orderBy(desc(issueGroup.size), desc(issueGroup.id))
    .limit(limit)
  return rows.map(present)
}

/** One group with what became of it. */
export async function findInventory(db: Reader, callSlug: string, id: string): Promise<InventoryRow | null> {
  const [row] = await inventoryOf(db).where(and(eq(issueGroup.id, id), eq(issueGroup.call, callSlug)))
  return row === undefined ? null : present(row)
}

/**
 * Groups of public calls that the cycle before carried over into this one, at most `limit`, each with the reference of its
 * first issue.
 */
export async function listCarriedOver(
  db: Reader,
  of: { slug: string; year: number },
  limit: number,
): Promise<{ call: string; id: string; title: string; language: string; cycle: string; first: string | null }[]> {
  // A copy may hold cycles of several forums: the one before has the same name but for the year.
  const before = db
    .select({ slug: cycle.slug })
    .from(cycle)
    .where(
      and(lt(cycle.year, of.year), sql`substr(${cycle.slug}, 1, length(${cycle.slug}) - 4) = ${of.slug.slice(0, -4)}`),
    )
    .orderBy(desc(cycle.year))
    .limit(1)
  return await db
    .select({
      call: issueGroup.call,
      id: issueGroup.id,
      title: issueGroup.title,
      language: issueGroup.language,
      cycle: groupOutcome.cycle,
      first: sql<string | null>`json_extract(${issueGroup.members}, '$[0]')`,
    })
    .from(groupOutcome)
    .innerJoin(issueGroup, eq(issueGroup.id, groupOutcome.issueGroup))
    .innerJoin(call, eq(call.slug, issueGroup.call))
    .where(
      and(
        sql`${groupOutcome.cycle} = (${before})`,
        eq(groupOutcome.outcome, 'carried_over'),
        eq(issueGroup.state, 'active'),
        sql`${call.stage} <> 'draft'`,
      ),
    )
    .orderBy(asc(groupOutcome.issueGroup))
    .limit(limit)
}

/** What became of the group in which an issue stands. */
export async function findOutcomeOfIssue(db: Reader, issueId: string): Promise<OutcomeOfGroup | null> {
  const [row] = await db
    .select({ outcome: groupOutcome, workstream })
    .from(issue)
    .innerJoin(groupOutcome, eq(groupOutcome.issueGroup, issue.issueGroup))
    .leftJoin(workstream, eq(workstream.id, groupOutcome.workstream))
    .where(eq(issue.id, issueId))
  return row === undefined ? null : told(row.outcome, row.workstream)
}

/** A group of a call, what became of it, and the communities on the board of the call's cycle: one query. */
export async function findFateOfGroup(
  db: Reader,
  callSlug: string,
  id: string,
): Promise<{ group: CountedGroup; outcome: OutcomeOfGroup | null; communities: BoardCommunity[] } | null> {
  const [row] = await db
    .select({
      group: issueGroup,
      counts: summary.counts,
      outcome: groupOutcome,
      workstream,
      communities: sql<string>`coalesce((select b.communities from call c join priority_board b on b.cycle = c.cycle where c.slug = ${callSlug}), '[]')`,
    })
    .from(issueGroup)
    .leftJoin(groupOutcome, eq(groupOutcome.issueGroup, issueGroup.id))
    .leftJoin(workstream, eq(workstream.id, groupOutcome.workstream))
    .leftJoin(summary, eq(summary.scope, sql`'group:' || ${issueGroup.id}`))
    .where(and(eq(issueGroup.id, id), eq(issueGroup.call, callSlug)))
  if (row === undefined) return null
  return {
    group: { ...row.group, counts: row.counts ?? {} },
    outcome: row.outcome === null ? null : told(row.outcome, row.workstream),
    communities: JSON.parse(row.communities) as BoardCommunity[],
  }
}

/** What is told of an outcome where its group or issue is shown. */
export type OutcomeOfGroup = Pick<OutcomeRow, 'outcome' | 'place' | 'reason' | 'language'> & {
  workstream: { id: string; title: string; language: string } | null
}

function told({ outcome, place, reason, language }: OutcomeRow, taken: WorkstreamRow | null): OutcomeOfGroup {
  const into = taken === null ? null : { id: taken.id, title: taken.title, language: taken.language }
  return { outcome, place, reason, language, workstream: into }
}
