import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { staff } from '../../../schema/tables/accounts.ts'
import { call, cycle, issue } from '../../../schema/tables/calls.ts'
import { issueGroup } from '../../../schema/tables/groups.ts'
import {
  type BoardCommunity,
  community,
  type KeptPriority,
  mandate,
  priority,
  priorityBoard,
} from '../../../schema/tables/priorities.ts'
import type { Reader } from '../../platform/database.ts'

export type CommunityRow = typeof community.$inferSelect
export type MandateRow = typeof mandate.$inferSelect
export interface Board {
  revision: number
  communities: BoardCommunity[]
}

/** Initiatives that there can be: pages and boards hold all of them at once. Some 160 are known. */
export const mostInitiatives = 200

/** The board of a cycle; an empty one before anything was recorded. */
export async function readBoard(db: Reader, cycleSlug: string): Promise<Board> {
  const [row] = await db
    .select({ revision: priorityBoard.revision, communities: priorityBoard.communities })
    .from(priorityBoard)
    .where(eq(priorityBoard.cycle, cycleSlug))
  return row ?? { revision: 0, communities: [] }
}

/** The communities on the board of a call's cycle. */
export async function readBoardOfCall(db: Reader, callSlug: string): Promise<BoardCommunity[]> {
  const [row] = await db
    .select({ communities: priorityBoard.communities })
    .from(call)
    .innerJoin(priorityBoard, eq(priorityBoard.cycle, call.cycle))
    .where(eq(call.slug, callSlug))
  return row?.communities ?? []
}

/** An issue with the communities on the board of its call's cycle; null when nothing was put forward there. */
export async function readBoardOfIssue(
  db: Reader,
  issueId: string,
): Promise<{ call: string; themes: string[]; group: string | null; communities: BoardCommunity[] } | null> {
  const [row] = await db
    .select({
      call: issue.call,
      themes: issue.themes,
      group: issue.issueGroup,
      communities: priorityBoard.communities,
    })
    .from(issue)
    .innerJoin(call, eq(call.slug, issue.call))
    .innerJoin(priorityBoard, eq(priorityBoard.cycle, call.cycle))
    .where(eq(issue.id, issueId))
  return row ?? null
}

/** Mandates of one community in a cycle that a page shows: the newest. */
const mandatesShown = 3

export interface Details {
  community: string
  items: KeptPriority[]
  /** Newest first. */
  mandates: MandateRow[]
}

/** What the given communities put forward in a cycle and who speaks for them: at most five rows for each. */
export async function readDetails(db: Reader, cycleSlug: string, ids: readonly string[]): Promise<Details[]> {
  const rows = await db.all<{ community: string; items: string | null; mandates: string }>(sql`
    select one.value as community,
      (select items from ${priority} where cycle = ${cycleSlug} and community = one.value) as items,
      (select json_group_array(json_object('cycle', cycle, 'community', community, 'id', id, 'roleTitle', role_title,
          'holder', holder, 'nominatedBy', nominated_by, 'nomination', nomination, 'language', language,
          'startsOn', starts_on, 'endsOn', ends_on, 'endedAt', ended_at, 'staff', staff))
        from (select * from ${mandate} where cycle = ${cycleSlug} and community = one.value
          order by id desc limit ${mandatesShown})) as mandates
    from json_each(${JSON.stringify(ids)}) one`)
  return rows.map((row) => ({
    community: row.community,
    items: JSON.parse(row.items ?? '[]') as KeptPriority[],
    mandates: JSON.parse(row.mandates) as MandateRow[],
  }))
}

/** What a community puts forward in a cycle. Version 0: nothing was ever set. */
export async function readSet(
  db: Reader,
  cycleSlug: string,
  id: string,
): Promise<{ version: number; items: KeptPriority[] }> {
  const [row] = await db
    .select({ version: priority.version, items: priority.items })
    .from(priority)
    .where(and(eq(priority.cycle, cycleSlug), eq(priority.community, id)))
  return row ?? { version: 0, items: [] }
}

/** Mandates in a cycle that are linked to a member of staff. Nobody speaks for more communities than that. */
export async function mandatesOf(db: Reader, cycleSlug: string, staffId: string): Promise<MandateRow[]> {
  return await db
    .select()
    .from(mandate)
    .where(and(eq(mandate.staff, staffId), isNotNull(mandate.staff), eq(mandate.cycle, cycleSlug)))
    .limit(50)
}

/** An initiative by its id. */
export async function findCommunity(db: Reader, id: string): Promise<CommunityRow | null> {
  const [row] = await db.select().from(community).where(eq(community.id, id))
  return row ?? null
}

/** All initiatives. */
export async function listCommunities(db: Reader): Promise<CommunityRow[]> {
  return await db.select().from(community).orderBy(asc(community.id)).limit(mostInitiatives)
}

/** Mandates of a cycle on the page of the Secretariat, by community, the newest of each first. */
export async function listMandates(db: Reader, cycleSlug: string): Promise<MandateRow[]> {
  return await db
    .select()
    .from(mandate)
    .where(eq(mandate.cycle, cycleSlug))
    .orderBy(asc(mandate.community), desc(mandate.id))
    .limit(2 * mostInitiatives)
}

/** A mandate by its id. */
export async function findMandate(db: Reader, id: string): Promise<MandateRow | null> {
  const [row] = await db.select().from(mandate).where(eq(mandate.id, id))
  return row ?? null
}

/** Cycles, the latest first. */
export async function listCycles(db: Reader): Promise<string[]> {
  const rows = await db.select({ slug: cycle.slug }).from(cycle).orderBy(desc(cycle.year), asc(cycle.slug)).limit(30)
  return rows.map(({ slug }) => slug)
}

/** Members of staff whom a mandate can be linked to: representatives with access. */
export async function listRepresentatives(db: Reader): Promise<{ id: string; name: string }[]> {
  return await db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(and(eq(staff.role, 'representative'), sql`${staff.disabledAt} is null`))
    .orderBy(asc(staff.id))
    .limit(mostInitiatives)
}

export interface GroupName {
  id: string
  title: string
  language: string
  /** Whether issues still stand in it. */
  active: boolean
}

const groupColumns = {
  id: issueGroup.id,
  title: issueGroup.title,
  language: issueGroup.language,
  active: sql<number>`${issueGroup.state} = 'active'`,
}
const named = (row: Omit<GroupName, 'active'> & { active: number }): GroupName => ({ ...row, active: row.active === 1 })

/** Groups of a call by their ids, also those that have ended: one row for each. @param ids at most 50 */
export async function findGroups(db: Reader, callSlug: string, ids: readonly string[]): Promise<GroupName[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select(groupColumns)
    .from(issueGroup)
    // The sign keeps the database from going through all groups of the call instead.
    .where(and(inArray(issueGroup.id, [...ids]), sql`+${issueGroup.call} = ${callSlug}`))
  return rows.map(named)
}

/** Groups of a call that can be put forward, the largest first. */
export async function listGroups(db: Reader, callSlug: string): Promise<GroupName[]> {
  const rows = await db
    .select(groupColumns)
    .from(issueGroup)
    .where(and(eq(issueGroup.call, callSlug), eq(issueGroup.state, 'active')))
    .orderBy(desc(issueGroup.size), desc(issueGroup.id))
    .limit(200)
  return rows.map(named)
}
