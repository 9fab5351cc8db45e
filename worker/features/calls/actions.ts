import type {
  AskedQuestion,
  CallInput,
  CallQuestion,
  IssueQuery,
  PublicIssue,
} from '../../../schema/contracts/calls.ts'
import { paths } from '../../../schema/paths.ts'
import type { Capacity, Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { allPages, cursorsOf, type Page } from '../../platform/cursor.ts'
import { type FacetCount, type Filters, facetCounts, languagesFor } from '../../platform/facets.ts'
import { can } from '../accounts/rules.ts'
import { groupScope } from '../groups/listing.ts'
import { type Found, foundInPublic, publicName, publicOrganisation } from '../moderation/rules.ts'
import { publicSupport } from '../participants/rules.ts'
import { askedIn } from './answer-rules.ts'
import { issueScope } from './publication.ts'
import {
  type BriefIssue,
  bestOpenIssues,
  type CallRow,
  findCall,
  findPublicIssue,
  type IssueChoice,
  type IssueRow,
  listCalls,
  listIssues,
  searchIssues,
} from './queries.ts'
import { type Continuing, listContinuing, listQuestions } from './question-queries.ts'
import { callState } from './rules.ts'

/** What the public finds under the reference of an issue; one of a call that is not public is unknown. */
export async function readIssue(ctx: Ctx, reference: string): Promise<Found<IssueRow>> {
  return foundInPublic(await findPublicIssue(ctx.db, reference))
}

/** The filters in a query, by the names of the dimensions. */
export function filtersOf(query: Partial<IssueQuery>): Filters {
  return {
    stakeholderGroup: query.stakeholderGroup,
    region: query.region,
    theme: query.theme,
    language: query.language,
  }
}

/** What a query asks for: the filters, and the members of one group alone. */
function choiceOf(query: Partial<IssueQuery>): IssueChoice {
  return { filters: filtersOf(query), group: query.group === '' ? undefined : query.group }
}

/** Hits of a text query that are ranked: a page that shows the numbers of filters besides has fewer rows left. */
export const rankedForPage = 30
const rankedForClients = 100

/** Hits that are read at once; a page may be short. */
const hitsAtOnce = 25

/**
 * A page of published issues: newest first, or most supported first, or by relevance where words are searched, or the
 * members of one group, newest first. A cursor belongs to one order and one search; others refuse it.
 * @param ranked hits of a text query to rank at most
 */
export async function browseIssues(
  ctx: Ctx,
  target: CallRow,
  query: IssueQuery,
  ranked = rankedForClients,
): Promise<Page<IssueRow>> {
  const choice = choiceOf(query)
  if (query.q !== undefined && query.q.trim() !== '') {
    const cursors = cursorsOf(`issues ${target.slug} found ${query.q}`, ['number'])
    const [from] = cursors.read(query.cursor) ?? [0]
    const reach = { ranked, from, limit: Math.min(query.limit, hitsAtOnce) }
    const { items, more } = await searchIssues(ctx.db, target.slug, query.q, choice, target.published, reach)
    return { items, next: more === null ? null : cursors.write([more]) }
  }
  // The order by support is kept for the whole call, not for a group.
  const sort = choice.group === undefined ? query.sort : 'newest'
  const cursors = cursorsOf(`issues ${target.slug} ${sort}`, ['string'])
  const [before] = cursors.read(query.cursor) ?? [null]
  const rows = await listIssues(ctx.db, { call: target.slug, sort }, choice, before, query.limit + 1)
  return cursors.page(rows, query.limit, (row) => [row.place])
}

/**
 * Issues of the newest open call that hold words of `q`, best first; none when no call is open. One query.
 * @param bounds rows to read at most, and issues to find at most
 */
export function searchOpenCall(
  ctx: Ctx,
  q: string,
  bounds: { corpus: number; rows: number; limit: number },
): Promise<BriefIssue[]> {
  return bestOpenIssues(ctx.db, ctx.now.toISOString(), q, bounds)
}

/** All published issues under the filters, in the order asked for, in pages; the bounded hits where words are searched. */
export async function* issuePages(ctx: Ctx, target: CallRow, query: IssueQuery): AsyncGenerator<IssueRow[]> {
  if (query.q !== undefined && query.q.trim() !== '') {
    for (let cursor: string | undefined; ; ) {
      const page: Page<IssueRow> = await browseIssues(ctx, target, { ...query, cursor, limit: hitsAtOnce })
      yield page.items
      if (page.next === null) return
      cursor = page.next
    }
  }
  const choice = choiceOf(query)
  const list = { call: target.slug, sort: choice.group === undefined ? query.sort : ('newest' as const) }
  yield* allPages(
    (before, limit) => listIssues(ctx.db, list, choice, before, limit),
    (row) => row.place,
  )
}

/** What each further filter would give. */
export function issueFacets(ctx: Ctx, slug: string, query: Partial<IssueQuery>): Promise<FacetCount[]> {
  const filters = filtersOf(query)
  const among = { language: languagesFor(filters) }
  const scope = query.group === undefined || query.group === '' ? issueScope(slug) : groupScope(query.group)
  return facetCounts(ctx.db, scope, filters, ['stakeholderGroup', 'region', 'theme', 'language'], among)
}

/** An issue as the contract shows it; who sent a proposal is withheld while it is evaluated. */
export function presentIssue(ctx: Ctx, row: IssueRow): PublicIssue {
  return {
    reference: row.reference,
    call: row.call,
    title: row.title,
    description: row.description,
    language: row.language,
    name: row.withheld === 1 ? null : publicName(row),
    organisation:
      row.withheld === 1
        ? null
        : publicOrganisation({ capacity: row.capacity as Capacity | null, organisation: row.organisation }),
    capacity: row.capacity as PublicIssue['capacity'],
    stakeholderGroup: row.stakeholderGroup as PublicIssue['stakeholderGroup'],
    country: row.country,
    region: row.region as PublicIssue['region'],
    themes: row.themes,
    policyQuestions: row.policyQuestions,
    desiredOutcome: row.desiredOutcome,
    stream: row.stream as PublicIssue['stream'],
    continues: row.continues,
    answers: row.answers,
    group: row.group,
    ...publicSupport(row),
    publishedAt: row.publishedAt ?? row.receivedAt,
    editedAt: row.editedAt,
    url: ctx.origin + paths.issue(ctx.locale, row.reference),
  }
}

/** The texts of a call in the reader's language, else in the first of its own. */
export function callTexts(row: CallRow, locale: Locale): { title: string; guidance: string; language: string } {
  // A language that was taken off the call keeps its text, unshown.
  const written = [locale, ...row.languages].find((l) => row.languages.includes(l) && row.texts[l] !== undefined)
  const language = written ?? Object.keys(row.texts)[0] ?? 'en'
  const texts = row.texts[language]
  return { title: texts?.title ?? row.slug, guidance: texts?.guidance ?? '', language }
}

/** A call as lists show it. */
export function presentCall(ctx: Ctx, row: CallRow) {
  return {
    slug: row.slug,
    title: callTexts(row, ctx.locale).title,
    kind: row.kind as CallInput['kind'],
    state: callState(row, ctx.now),
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    published: row.published,
  }
}

/**
 * The questions of a call in all their languages.
 * @param which those of its form, or all that it ever asked, for the answers given to them
 */
export function readQuestions(ctx: Ctx, row: CallRow, which: 'asked' | 'all' = 'asked'): Promise<CallQuestion[]> {
  return listQuestions(ctx.db, row.slug, which)
}

/** The questions of a call, each in the reader's language, else in the call's first. */
export async function readAsked(ctx: Ctx, row: CallRow, which: 'asked' | 'all' = 'asked'): Promise<AskedQuestion[]> {
  return askedIn(await readQuestions(ctx, row, which), [ctx.locale, ...row.languages])
}

/** Published issues that say they continue this one. */
export function readContinuing(ctx: Ctx, reference: string): Promise<Continuing[]> {
  return listContinuing(ctx.db, reference)
}

/** A public call by its slug; null for drafts and unknown ones. */
export async function readCall(ctx: Ctx, slug: string): Promise<CallRow | null> {
  const row = await findCall(ctx.db, slug)
  return row === null || row.stage === 'draft' ? null : row
}

/** A page of public calls, latest opening first. */
export async function browseCalls(
  ctx: Ctx,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<CallRow>> {
  return await pageOfCalls(ctx, 'public', query)
}

/** A page of all calls, those in preparation included; null for those who may not see it. */
export async function browseAllCalls(
  ctx: Ctx,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<CallRow> | null> {
  return can(ctx.actor, 'set_priorities') ? await pageOfCalls(ctx, 'all', query) : null
}

async function pageOfCalls(
  ctx: Ctx,
  which: 'public' | 'all',
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<CallRow>> {
  const cursors = cursorsOf(`calls ${which}`, ['string', 'string'])
  const place = cursors.read(query.cursor)
  const after = place === null ? null : { opensAt: place[0], slug: place[1] }
  const rows = await listCalls(ctx.db, which, after, query.limit + 1)
  return cursors.page(rows, query.limit, (row) => [row.opensAt ?? row.cycle.slice(-4), row.slug])
}
