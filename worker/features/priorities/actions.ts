import {
  communitiesOnPage,
  type PublicCommunity,
  type PublicMandate,
  type PublicPriorities,
  type PublicPriority,
} from '../../../schema/contracts/priorities.ts'
import type { BoardCommunity, BoardPick, KeptPriority } from '../../../schema/tables/priorities.ts'
import { isOneOf, stakeholderGroups } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { CursorError, cursorsOf } from '../../platform/cursor.ts'
import type { CallRow } from '../calls/queries.ts'
import { readThemesAndStreams } from '../calls/statistics.ts'
import { withStakeholderGroups } from './names.ts'
import {
  type Board,
  findGroups,
  type GroupName,
  type MandateRow,
  readBoard,
  readBoardOfCall,
  readBoardOfIssue,
  readDetails,
} from './queries.ts'
import {
  basketOf,
  dayOf,
  gapsOf,
  isValid,
  type MatrixPart,
  matrix,
  overTheTop,
  type Pick,
  type Shared,
  takenUp,
} from './rules.ts'

/** A community among those that stand side by side. */
interface Standing {
  id: string
  name: string
  known: BoardCommunity | null
}

/** What the public reads of the priorities of a call: the communities of one page, and what holds for all of them. */
export interface SideBySide {
  answer: PublicPriorities
  /** Of the communities on this page. */
  matrix: MatrixPart[]
  /** Which of all communities are on this page, counted from 1. */
  range: { from: number; to: number; total: number }
  /** Names of all communities. */
  names: ReadonlyMap<string, string>
  groups: ReadonlyMap<string, GroupName & { baskets: string[] }>
  byStream: Record<string, number>
}

/** Parts of an ETag: the board, and the day, since mandates begin and end with it. */
export async function readCallBoard(ctx: Ctx, call: CallRow): Promise<{ board: Board; tag: (string | number)[] }> {
  const board = await readBoard(ctx.db, call.cycle)
  return { board, tag: [call.revision, call.version, board.revision, dayOf(ctx.now)] }
}

/** What the communities put forward in one call. */
function picksIn(call: string, communities: readonly BoardCommunity[]): (Pick & BoardPick)[] {
  return communities.flatMap(({ id, picks }) =>
    picks.filter((pick) => pick.call === call).map((pick) => ({ ...pick, community: id })),
  )
}

const withTarget = ({ theme, group }: { theme: string | null; group: string | null }) => ({
  ...(theme === null ? {} : { theme }),
  ...(group === null ? {} : { group }),
})

function presentMandate(row: MandateRow, day: string): PublicMandate {
  const { roleTitle, holder, nominatedBy, nomination, language, startsOn, endsOn, endedAt } = row
  const until = endedAt === null ? endsOn : endedAt.slice(0, 10)
  return { roleTitle, holder, nominatedBy, nomination, language, from: startsOn, until, valid: isValid(row, day) }
}

function presentCommunity({ id, name, known }: Standing, mandates: PublicMandate[]): PublicCommunity {
  return {
    id,
    kind: isOneOf(stakeholderGroups, id) ? 'stakeholder_group' : 'nri',
    name,
    country: known?.country ?? null,
    region: known?.region ?? null,
    website: known?.website ?? null,
    version: known?.version ?? 0,
    mandates,
  }
}

function presentPriority(
  of: PublicCommunity,
  item: KeptPriority,
  standing: Standings,
  groups: ReadonlyMap<string, GroupName>,
): PublicPriority {
  const group = item.group === undefined ? null : (standing.get(item.group) ?? { id: item.group, state: null })
  const groupTitle = group === null ? undefined : groups.get(group.id)?.title
  return {
    community: of.id,
    communityName: of.name,
    kind: of.kind,
    ...(item.theme === undefined ? {} : { theme: item.theme }),
    ...(group === null ? {} : { group: group.id }),
    ...(group === null || group.state === null ? {} : { groupState: group.state }),
    ...(group === null || group.id === item.group ? {} : { namedGroup: item.group }),
    ...(groupTitle === undefined ? {} : { groupTitle }),
    statement: item.statement,
    statementLanguage: item.language,
    mandate: of.mandates.find(({ valid }) => valid) ?? null,
  }
}

/** Group as it was put forward -> the one that stands for it now. */
type Standings = ReadonlyMap<string, { id: string; state: 'active' | 'dissolved' | null }>

/** What stands for each group that was put forward: itself, or what it was merged into. */
export function standingsOf(picks: readonly BoardPick[]): Standings {
  return new Map(
    picks.flatMap(({ group, named, groupState }) => {
      if (group === null || named === null) return []
      return [[named, { id: group, state: groupState === 'dissolved' ? 'dissolved' : 'active' }] as const]
    }),
  )
}

/**
 * The priorities of a call, side by side.
 * @throws CursorError when the cursor is none of this list
 */
export async function readPriorities(
  ctx: Ctx,
  call: CallRow,
  board: Board,
  cursor: string | undefined,
): Promise<SideBySide> {
  const all = withStakeholderGroups(ctx.locale, board.communities)
  const cursors = cursorsOf(`priorities ${call.slug}`, ['string'])
  const start = placeAfter(all, cursors.read(cursor))
  const here = all.slice(start, start + communitiesOnPage)
  const picks = picksIn(call.slug, board.communities)
  const shared = overTheTop(picks)
  const onPage = new Set(here.map(({ id }) => id))
  const picksHere = picks.filter(({ community }) => onPage.has(community))
  const groupIds = [...new Set([...picksHere, ...shared].flatMap(({ group }) => group ?? []))].slice(0, groupsNamed)
  const [statistics, details, named] = await Promise.all([
    readThemesAndStreams(ctx, call),
    readDetails(
      ctx.db,
      call.cycle,
      here.map(({ id }) => id),
    ),
    findGroups(ctx.db, call.slug, groupIds),
  ])
  const groups = new Map(named.map((group) => [group.id, { ...group, baskets: basketsOf(picks, group.id) }]))
  const last = here.at(-1)
  const communities = presentAll(ctx, here, details)
  return {
    answer: {
      items: itemsOf(call.slug, communities, details, standingsOf(picks), groups),
      overTheTop: shared.map((one) => ({ ...withTarget(one), communities: inStandingOrder(one, all) })),
      gaps: gapsOf(
        picks,
        picks.flatMap(({ groupThemes }) => groupThemes),
        statistics.byTheme,
      ),
      communities,
      next: last === undefined || start + here.length >= all.length ? null : cursors.write([last.id]),
    },
    matrix: matrix(picksHere),
    range: { from: start + 1, to: start + here.length, total: all.length },
    names: new Map(all.map(({ id, name }) => [id, name])),
    groups,
    byStream: statistics.byStream,
  }
}

/** Groups whose titles one page reads: those of its communities first, then what is shared elsewhere. */
const groupsNamed = 2 * communitiesOnPage

function placeAfter(all: readonly Standing[], place: readonly [string] | null): number {
  if (place === null) return 0
  const index = all.findIndex(({ id }) => id === place[0])
  if (index === -1) throw new CursorError('not a cursor of this list')
  return index + 1
}

const inStandingOrder = ({ communities }: Shared, all: readonly Standing[]): string[] =>
  all.filter(({ id }) => communities.includes(id)).map(({ id }) => id)

/** The baskets that a group touches: those of the themes which its members carry. */
function basketsOf(picks: readonly (Pick & { groupThemes: string[] })[], group: string): string[] {
  return [...new Set(picks.find((pick) => pick.group === group)?.groupThemes.map(basketOf) ?? [])].sort()
}

type AllDetails = Awaited<ReturnType<typeof readDetails>>

function presentAll(ctx: Ctx, here: readonly Standing[], details: AllDetails): PublicCommunity[] {
  const day = dayOf(ctx.now)
  const mandates = new Map(details.map((one) => [one.community, one.mandates]))
  return here.map((one) =>
    presentCommunity(
      one,
      (mandates.get(one.id) ?? []).map((row) => presentMandate(row, day)),
    ),
  )
}

function itemsOf(
  call: string,
  communities: readonly PublicCommunity[],
  details: AllDetails,
  standings: Standings,
  groups: ReadonlyMap<string, GroupName>,
): PublicPriority[] {
  const kept = new Map(details.map((one) => [one.community, one.items]))
  return communities.flatMap((community) =>
    (kept.get(community.id) ?? [])
      .filter((item) => item.call === call)
      .map((item) => presentPriority(community, item, standings, groups)),
  )
}

/** All priorities of a call, a page of communities at a time. */
export async function* priorityPages(ctx: Ctx, call: CallRow, board: Board): AsyncGenerator<PublicPriority[]> {
  const all = withStakeholderGroups(ctx.locale, board.communities)
  const picks = picksIn(call.slug, board.communities)
  for (let start = 0; start < all.length; start += communitiesOnPage) {
    const here = all.slice(start, start + communitiesOnPage)
    const details = await readDetails(
      ctx.db,
      call.cycle,
      here.map(({ id }) => id),
    )
    const ids = new Set(here.map(({ id }) => id))
    const groupIds = picks.flatMap(({ community, group }) => (group !== null && ids.has(community) ? group : []))
    const groups = new Map((await findGroups(ctx.db, call.slug, groupIds)).map((group) => [group.id, group]))
    yield itemsOf(call.slug, presentAll(ctx, here, details), details, standingsOf(picks), groups)
  }
}

/** A theme or group with the names of the communities that put it forward. */
export interface PutForward {
  theme: string | null
  group: string | null
  communities: string[]
}

/** Which communities put the group or a theme of an issue forward, by a board that was read already. */
export function putForward(
  ctx: Ctx,
  call: string,
  board: readonly BoardCommunity[],
  issue: { themes: readonly string[]; group: string | null },
): PutForward[] {
  const taken = new Map<string, PutForward>()
  const named = withStakeholderGroups(ctx.locale, board)
  for (const { name, known } of named) {
    if (known === null) continue
    for (const { theme, group } of takenUp(picksIn(call, [known]), issue)) {
      const key = `${theme} ${group}`
      const one = taken.get(key) ?? { theme, group, communities: [] }
      one.communities.push(name)
      taken.set(key, one)
    }
  }
  return [...taken.values()]
}

/** Which communities put the group or a theme of an issue forward as a priority. One query. */
export async function prioritiesFor(
  ctx: Ctx,
  callSlug: string,
  issue: { themes: readonly string[]; group: string | null },
): Promise<PutForward[]> {
  return putForward(ctx, callSlug, await readBoardOfCall(ctx.db, callSlug), issue)
}

/** The same by the id of an issue, for those who hold nothing else of it. One query. */
export async function prioritiesOfIssue(ctx: Ctx, issueId: string): Promise<PutForward[]> {
  const found = await readBoardOfIssue(ctx.db, issueId)
  return found === null ? [] : putForward(ctx, found.call, found.communities, found)
}
