import type {
  ReportGroup,
  ReportHead,
  ReportIssue,
  ReportPriority,
  ReportQuestion,
  ReportSection,
  Taken,
} from '../../../schema/contracts/reports.ts'
import type { Capacity, Locale, StakeholderGroup } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { callTexts } from '../calls/actions.ts'
import type { CallRow } from '../calls/queries.ts'
import { callState } from '../calls/rules.ts'
import { compareCalls, readStatistics } from '../calls/statistics.ts'
import type { CountedGroup } from '../groups/queries.ts'
import { browseGroups, groupTexts } from '../groups/reading.ts'
import { publicOrganisation } from '../moderation/rules.ts'
import { priorityPages, readCallBoard } from '../priorities/actions.ts'
import { communityName } from '../priorities/names.ts'
import { findGroups } from '../priorities/queries.ts'
import type { Shared } from '../priorities/rules.ts'
import { listWorkstreams } from '../workstreams/queries.ts'
import {
  callsToCome,
  countGroups,
  countQuestions,
  draftsToCome,
  findIssues,
  type ListedIssue,
  listIssuesAfter,
  listQuestionsOf,
} from './queries.ts'
import {
  convergenceOf,
  cut,
  mostGroups,
  mostIssues,
  mostMembers,
  mostQuestions,
  mostWorkstreams,
  weightOfGroup,
} from './rules.ts'

/** All that a report says, cut into parts as they are kept. */
export interface Gathered {
  head: ReportHead
  sections: Record<ReportSection, unknown[][]>
}

/** Rows read at a time. */
const slice = 1000

/**
 * Gathers what a call has brought forth so far. Many reads; whoever keeps the result must make sure that the call has
 * not moved on meanwhile.
 * @param language of names: groups where they are translated, communities, the call
 */
export async function gather(reader: Ctx, call: CallRow, language: Locale): Promise<Gathered> {
  const ctx: Ctx = { ...reader, locale: language }
  const now = ctx.now.toISOString()
  const [statistics, comparison, { board }, groupTotals, questionTotal, questions, calls, drafts, workstreams] =
    await Promise.all([
      readStatistics(ctx, call),
      compareCalls(ctx, call),
      readCallBoard(ctx, call),
      countGroups(ctx.db, call.slug),
      countQuestions(ctx.db, call.slug),
      listQuestionsOf(ctx.db, call.slug, mostQuestions),
      callsToCome(ctx.db, call.cycle, now),
      draftsToCome(ctx.db, call.cycle, now),
      listWorkstreams(ctx.db, call.cycle, null, mostWorkstreams),
    ])
  const listed = await readIssues(ctx, call.slug)
  const groups = await readGroups(ctx, call.slug)
  const numbers = new Map(groups.map(({ id }, i) => [id, i + 1]))
  const issues = listed.map((issue) => presentIssue(issue, numbers))
  const groupParts = cut('groups', await presentGroups(ctx, call.slug, groups, issues, numbers), weightOfGroup)

  const picks = board.communities.flatMap(({ id, picks: all }) =>
    all.filter((pick) => pick.call === call.slug).map((pick) => ({ ...pick, community: id })),
  )
  const named = await findGroups(ctx.db, call.slug, [...new Set(picks.flatMap(({ group }) => group ?? []))])
  const titles = new Map(named.map(({ id, title, language: of }) => [id, { title, language: of }]))
  for (const group of groups) titles.set(group.id, groupTexts(group, language))
  const convergence = convergenceOf(picks, statistics.byTheme)
  const putForward = new Set(picks.map(({ community }) => community))
  const priorities = await readStatements(ctx, call, board, titles)
  const title = callTexts(call, language)

  return {
    head: {
      call: {
        slug: call.slug,
        title: title.title,
        language: title.language,
        cycle: call.cycle,
        kind: call.kind as ReportHead['call']['kind'],
        opensAt: call.opensAt,
        closesAt: call.closesAt,
        state: callState(call, ctx.now),
      },
      asOf: now,
      statistics,
      comparison: comparison.items.length > 1 ? comparison.items : [],
      totals: {
        ...groupTotals,
        ungrouped: Math.max(0, call.published - groupTotals.grouped),
        priorities: priorities.length,
        questions: questionTotal,
        issues: call.published,
      },
      groups: groupParts.flatMap((part, i) =>
        part.map(({ number, title: name, language: of, size }) => ({
          number,
          title: name,
          language: of,
          size,
          part: i,
        })),
      ),
      communities: Object.fromEntries(
        board.communities
          .filter(({ id }) => putForward.has(id))
          .map(({ id, names }) => [id, communityName(language, id, names)]),
      ),
      convergence: {
        shared: convergence.shared.map((one) => taken(one, titles)),
        alone: convergence.alone.map((one) => taken(one, titles)),
        gaps: convergence.gaps,
      },
      workstreams: workstreams.map(
        ({ id, title: name, language: of, rationale, desiredOutcome, timeFrame, result }) => ({
          id,
          title: name,
          language: of,
          rationale,
          desiredOutcome,
          timeFrame,
          result: result as ReportHead['workstreams'][number]['result'],
        }),
      ),
      deadlines: [
        ...calls.map(({ slug, titles: texts, languages, opensAt, closesAt }) => {
          const of = [language, ...languages].find((one) => texts[one] !== undefined) ?? languages[0] ?? 'en'
          return { kind: 'call' as const, slug, title: texts[of] ?? slug, language: of, opensAt, closesAt }
        }),
        ...drafts.map((draft) => ({ kind: 'draft' as const, ...draft })),
      ],
    },
    sections: {
      groups: groupParts,
      priorities: cut('priorities', priorities),
      questions: cut(
        'questions',
        questions.map((question, i): ReportQuestion => ({ number: i + 1, ...question })),
      ),
      issues: cut('issues', issues),
    },
  }
}

type Titles = ReadonlyMap<string, { title: string; language: string }>

const taken = ({ theme, group, communities }: Shared, titles: Titles): Taken => ({
  ...namedTarget({ theme, group }, titles),
  communities,
})

const namedTarget = ({ theme, group }: { theme: string | null; group: string | null }, titles: Titles) => ({
  theme,
  group,
  groupTitle: titles.get(group ?? '')?.title ?? null,
  groupLanguage: titles.get(group ?? '')?.language ?? null,
})

async function readIssues(ctx: Ctx, call: string): Promise<ListedIssue[]> {
  const issues: ListedIssue[] = []
  while (issues.length < mostIssues) {
    const rows = await listIssuesAfter(ctx.db, call, issues.at(-1)?.id ?? '', slice)
    issues.push(...rows)
    if (rows.length < slice) break
  }
  return issues
}

async function readGroups(ctx: Ctx, call: string): Promise<CountedGroup[]> {
  const groups: CountedGroup[] = []
  for (let cursor: string | null = ''; cursor !== null && groups.length < mostGroups; ) {
    const page: Awaited<ReturnType<typeof browseGroups>> = await browseGroups(ctx, call, { cursor, limit: 100 })
    groups.push(...page.items)
    cursor = page.next
  }
  return groups.filter(({ size }) => size > 0)
}

function presentIssue(issue: ListedIssue, numbers: ReadonlyMap<string, number>): ReportIssue {
  const { reference, title, language, capacity, stakeholderGroup, region, group } = issue
  const organisation = issue.withheld === 1 ? null : issue.organisation
  return {
    reference,
    title,
    language,
    organisation: publicOrganisation({ capacity: capacity as Capacity | null, organisation }),
    stakeholderGroup: stakeholderGroup as StakeholderGroup | null,
    region,
    group: numbers.get(group ?? '') ?? null,
  }
}

/** The groups with their members; those of a call too large to be listed whole are read besides. */
async function presentGroups(
  ctx: Ctx,
  call: string,
  groups: readonly CountedGroup[],
  issues: readonly ReportIssue[],
  numbers: ReadonlyMap<string, number>,
): Promise<ReportGroup[]> {
  const known = new Map(issues.map((issue) => [issue.reference, issue]))
  const missing = groups.flatMap(({ members }) => members.slice(0, mostMembers)).filter((one) => !known.has(one))
  for (let i = 0; i < Math.min(missing.length, mostIssues); i += slice) {
    for (const row of await findIssues(ctx.db, call, missing.slice(i, i + slice)))
      known.set(row.reference, presentIssue(row, numbers))
  }
  return groups.map((group, i) => {
    const counted = (dimension: string) =>
      Object.fromEntries(
        Object.entries(group.counts)
          .filter(([name, n]) => name.startsWith(`${dimension} `) && n > 0)
          .map(([name, n]) => [name.slice(dimension.length + 1), n]),
      )
    return {
      number: i + 1,
      id: group.id,
      ...groupTexts(group, ctx.locale),
      size: group.size,
      byStakeholderGroup: counted('stakeholderGroup'),
      byRegion: counted('region'),
      members: group.members.slice(0, mostMembers).flatMap((reference) => known.get(reference) ?? []),
    }
  })
}

async function readStatements(
  ctx: Ctx,
  call: CallRow,
  board: Parameters<typeof priorityPages>[2],
  titles: Titles,
): Promise<ReportPriority[]> {
  const found: ReportPriority[] = []
  for await (const items of priorityPages(ctx, call, board)) {
    for (const { community, communityName: name, kind, theme = null, group = null, ...item } of items) {
      const { statement, statementLanguage, mandate } = item
      const target = namedTarget({ theme, group }, titles)
      found.push({ community, communityName: name, kind, ...target, statement, statementLanguage, mandate })
    }
  }
  return found
}
