import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { type CallRow, searchIssues } from '../calls/queries.ts'
import { listSuggestions } from '../similarity/suggestions.ts'
import {
  type CountedGroup,
  findGroup,
  issuesById,
  issuesByReference,
  listGroups,
  listMembers,
  listUngrouped,
  type MemberRow,
} from './queries.ts'

/** Issues on one page of the workbench, and groups that can be chosen from a list. */
const issuesOnBench = 40
const groupsToChoose = 100
/** Suggestions at once; when they are dealt with the next ones come up. */
const suggestionsOnBench = 4
/** Issues of a suggestion that are shown one by one; the rest is taken or left together. */
const suggestedShown = 20

/** A suggested group, with those of its issues that stand in no group yet. */
export interface BenchSuggestion {
  id: string
  strength: number
  issues: MemberRow[]
  /** References of those that are not shown. */
  rest: string[]
}

/** What can be said of an issue in a list to tick. */
export type BenchIssue = Pick<MemberRow, 'id' | 'reference' | 'title' | 'language' | 'stakeholderGroup' | 'region'>

export interface Bench {
  suggestions: Page<BenchSuggestion>
  issues: Page<BenchIssue>
  groups: CountedGroup[]
  /** Whether there are more groups than can be chosen from. */
  moreGroups: boolean
}

/**
 * All that the workbench of a call shows.
 * @param ticked references that were ticked before; they are shown first, whatever the page
 */
export async function readBench(
  ctx: Ctx,
  call: CallRow,
  query: { q?: string | undefined; cursor?: string | undefined; suggested?: string | undefined },
  ticked: readonly string[],
): Promise<Bench> {
  const [suggestions, issues, groups] = await Promise.all([
    suggested(ctx, call.slug, query.suggested),
    ungrouped(ctx, call, query, ticked),
    listGroups(ctx.db, call.slug, null, groupsToChoose + 1),
  ])
  return { suggestions, issues, groups: groups.slice(0, groupsToChoose), moreGroups: groups.length > groupsToChoose }
}

async function suggested(ctx: Ctx, call: string, cursor: string | undefined): Promise<Page<BenchSuggestion>> {
  const found = await listSuggestions(ctx, call, { limit: suggestionsOnBench, cursor })
  const rows = await issuesById(
    ctx.db,
    call,
    found.items.flatMap((one) => one.members),
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  const items = found.items.map(({ id, strength, members }) => {
    const issues = members
      .flatMap((member) => known.get(member) ?? [])
      .filter((issue) => issue.state === 'published' && issue.group === null)
    const rest = issues.slice(suggestedShown).map((issue) => issue.reference)
    return { id, strength, issues: issues.slice(0, suggestedShown), rest }
  })
  return { items, next: found.next }
}

async function ungrouped(
  ctx: Ctx,
  call: CallRow,
  query: { q?: string | undefined; cursor?: string | undefined },
  ticked: readonly string[],
): Promise<Page<BenchIssue>> {
  const kept = [...(await issuesByReference(ctx.db, call.slug, ticked.slice(0, issuesOnBench))).values()].filter(
    (issue) => issue.state === 'published' && issue.group === null,
  )
  const ids = new Set(kept.map((issue) => issue.id))
  if (query.q !== undefined && query.q.trim() !== '') {
    const reach = { ranked: issuesOnBench, from: 0, limit: issuesOnBench }
    const choice = { filters: {}, group: undefined }
    const { items: found } = await searchIssues(ctx.db, call.slug, query.q, choice, call.published, reach)
    return { items: [...kept, ...found.filter((issue) => issue.group === null && !ids.has(issue.id))], next: null }
  }
  const cursors = cursorsOf(`ungrouped ${call.slug}`, ['string'])
  const [before] = cursors.read(query.cursor) ?? [null]
  const rows = await listUngrouped(ctx.db, call.slug, before, issuesOnBench + 1)
  const page = cursors.page(rows, issuesOnBench, (row) => [row.id])
  return { items: [...kept, ...page.items.filter((issue) => !ids.has(issue.id))], next: page.next }
}

export interface GroupBench {
  group: CountedGroup
  members: Page<BenchIssue>
  /** The other active groups. */
  groups: CountedGroup[]
  moreGroups: boolean
}

/** All that the page of a group in the workbench shows; null when there is no such group. */
export async function readGroupBench(
  ctx: Ctx,
  call: string,
  id: string,
  cursor: string | undefined,
  ticked: readonly string[],
): Promise<GroupBench | null> {
  const cursors = cursorsOf(`members ${id}`, ['string'])
  const [before] = cursors.read(cursor) ?? [null]
  const [group, rows, groups, known] = await Promise.all([
    findGroup(ctx.db, call, id),
    listMembers(ctx.db, call, id, before, issuesOnBench + 1),
    listGroups(ctx.db, call, null, groupsToChoose + 2),
    issuesByReference(ctx.db, call, ticked.slice(0, issuesOnBench)),
  ])
  if (group === null) return null
  const kept = [...known.values()].filter((issue) => issue.group === id)
  const ids = new Set(kept.map((issue) => issue.id))
  const page = cursors.page(rows, issuesOnBench, (row) => [row.id])
  const others = groups.filter((one) => one.id !== id)
  return {
    group,
    members: { items: [...kept, ...page.items.filter((issue) => !ids.has(issue.id))], next: page.next },
    groups: others.slice(0, groupsToChoose),
    moreGroups: others.length > groupsToChoose,
  }
}
