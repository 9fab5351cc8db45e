import { and, eq } from 'drizzle-orm'
import { regionOf } from '../../../schema/contracts/author.ts'
import type {
  CallChange,
  CallInput,
  IssueChange,
  IssueInput,
  IssueQuery,
  PublicIssue,
  Statistics,
} from '../../../schema/contracts/calls.ts'
import { paths } from '../../../schema/paths.ts'
import { call, callText, cycle, issue } from '../../../schema/tables/calls.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { facet } from '../../../schema/tables/platform.ts'
import { type CallKind, type Capacity, type Locale, regions, stakeholderGroups } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { allPages, type Page, pageOf, readCursor } from '../../platform/cursor.ts'
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
import { type FacetCount, type Filters, facetCounts, languagesFor, summarise } from '../../platform/facets.ts'
import { can } from '../accounts/rules.ts'
import { type Arrival, type Received, receive } from '../moderation/intake.ts'
import type { Item } from '../moderation/moderated.ts'
import { type Found, foundInPublic, publicName, publicOrganisation } from '../moderation/rules.ts'
import { issueScope } from './publication.ts'
import {
  type CallRow,
  callTotals,
  findCall,
  findIssue,
  findOpenCall,
  type IssueRow,
  listCalls,
  listIssues,
  searched,
  searchIssues,
} from './queries.ts'
import { accepts, callState, stageFor } from './rules.ts'

export type Submitted = Received | { ok: false; why: 'unknown_call' | 'closed' | 'unknown_continues' }

/**
 * Submits an issue to a call.
 * @param formOpenedAt when the form was made; null for the API
 */
export async function submitIssue(
  ctx: Ctx,
  slug: string,
  input: IssueInput,
  arrival: Arrival,
  formOpenedAt: Date | null,
): Promise<Submitted> {
  const target = await findCall(ctx.db, slug)
  if (target === null || target.stage === 'draft') return { ok: false, why: 'unknown_call' }
  if (!accepts(target, ctx.now, formOpenedAt)) return { ok: false, why: 'closed' }
  if (input.continues !== undefined && (await readIssue(ctx, input.continues)).is === 'unknown') {
    return { ok: false, why: 'unknown_continues' }
  }
  return await receive(
    ctx,
    {
      kind: 'issue',
      parent: slug,
      scope: issueScope(slug),
      series: { prefix: `${seriesOf(target.cycle)}-`, width: 4 },
      language: input.language,
      author: {
        name: input.name,
        showName: input.showName,
        capacity: input.capacity,
        organisation: input.organisation ?? null,
        stakeholderGroup: input.stakeholderGroup,
        country: input.country ?? null,
        region: regionOf(input) ?? null,
        email: input.email ?? null,
        notices: input.notices,
      },
      text: [input.title, input.description, input.desiredOutcome ?? '', ...input.policyQuestions].join('\n'),
      content: (id) => [statement(build.insert(issue).values({ id, ...contentOf(slug, input) }))],
    },
    arrival,
  )
}

/** `igf-2027` -> `IGF2027`: the cycle as public references begin with it. */
function seriesOf(cycleSlug: string): string {
  return cycleSlug.replaceAll('-', '').toUpperCase()
}

function contentOf(slug: string, input: IssueInput): Omit<typeof issue.$inferInsert, 'id'> {
  return {
    call: slug,
    title: input.title,
    description: input.description,
    desiredOutcome: input.desiredOutcome ?? null,
    themes: [...new Set(input.themes)],
    policyQuestions: input.policyQuestions,
    stream: input.stream ?? null,
    continues: input.continues ?? null,
    firstTime: input.firstTime ?? null,
    answers: input.answers,
  }
}

/** Statements that put a changed issue in place of what was sent before; the item's own move is `resubmit`. */
export function rewriteIssue(item: Item, change: IssueChange): Statement[] {
  const { language, ...content } = change
  return [
    statement(
      build
        .update(issue)
        .set({ ...content, desiredOutcome: content.desiredOutcome ?? null, themes: [...new Set(content.themes)] })
        .where(eq(issue.id, item.id)),
    ),
    statement(build.update(submission).set({ language }).where(eq(submission.id, item.id))),
  ]
}

/** What the public finds under the reference of an issue. */
export async function readIssue(ctx: Ctx, reference: string): Promise<Found<IssueRow>> {
  return foundInPublic(await findIssue(ctx.db, reference))
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

/** A page of published issues: newest first, or by relevance where words are searched (a single page). */
export async function browseIssues(ctx: Ctx, target: CallRow, query: IssueQuery): Promise<Page<IssueRow>> {
  const filters = filtersOf(query)
  // No issue belongs to a group before a rapporteur has made one.
  if (query.group !== undefined) return { items: [], next: null }
  if (query.q !== undefined && query.q.trim() !== '') {
    const found = await searchIssues(ctx.db, target.slug, query.q, filters, target.published)
    return { items: found.slice(0, Math.min(query.limit, searched)), next: null }
  }
  const place = readCursor(query.cursor, 1)
  const rows = await listIssues(ctx.db, target.slug, filters, place === null ? null : String(place[0]), query.limit + 1)
  return pageOf(rows, query.limit, (row) => [row.id])
}

/**
 * Issues of the newest open call that hold words of `q`, best first; null when no call is open.
 * @param bounds rows of the index to read at most, and issues to find at most
 */
export async function searchOpenCall(
  ctx: Ctx,
  q: string,
  bounds: { rows: number; limit: number },
): Promise<{ call: CallRow; issues: IssueRow[] } | null> {
  const call = await findOpenCall(ctx.db, ctx.now.toISOString())
  return call === null ? null : { call, issues: await searchIssues(ctx.db, call.slug, q, {}, call.published, bounds) }
}

/** All published issues under the filters, newest first, in pages; the bounded hits where words are searched. */
export async function* issuePages(ctx: Ctx, target: CallRow, query: IssueQuery): AsyncGenerator<IssueRow[]> {
  if (query.q !== undefined || query.group !== undefined) {
    yield (await browseIssues(ctx, target, query)).items
    return
  }
  yield* allPages((before, limit) => listIssues(ctx.db, target.slug, filtersOf(query), before, limit))
}

/** What each further filter would give. */
export function issueFacets(ctx: Ctx, slug: string, query: Partial<IssueQuery>): Promise<FacetCount[]> {
  const filters = filtersOf(query)
  const among = { language: languagesFor(filters) }
  return facetCounts(ctx.db, issueScope(slug), filters, ['stakeholderGroup', 'region', 'theme', 'language'], among)
}

/** An issue as the contract shows it. */
export function presentIssue(ctx: Ctx, row: IssueRow): PublicIssue {
  return {
    reference: row.reference,
    call: row.call,
    title: row.title,
    description: row.description,
    language: row.language,
    name: publicName(row),
    organisation: publicOrganisation({ capacity: row.capacity as Capacity | null, organisation: row.organisation }),
    capacity: row.capacity as PublicIssue['capacity'],
    stakeholderGroup: row.stakeholderGroup as PublicIssue['stakeholderGroup'],
    country: row.country,
    region: row.region as PublicIssue['region'],
    themes: row.themes,
    policyQuestions: row.policyQuestions,
    desiredOutcome: row.desiredOutcome,
    stream: row.stream as PublicIssue['stream'],
    continues: row.continues,
    group: null,
    support: { total: null },
    publishedAt: row.publishedAt ?? row.receivedAt,
    editedAt: row.editedAt,
    url: ctx.origin + paths.issue(ctx.locale, row.reference),
  }
}

/** The texts of a call in the reader's language, else in the first of its own. */
export function callTexts(row: CallRow, locale: Locale): { title: string; guidance: string; language: string } {
  const language =
    [locale, ...row.languages, 'en'].find((l) => row.texts[l] !== undefined) ?? Object.keys(row.texts)[0] ?? 'en'
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
  const place = readCursor(query.cursor, 2)
  const after = place === null ? null : { opensAt: String(place[0]), slug: String(place[1]) }
  const rows = await listCalls(ctx.db, after, query.limit + 1)
  return pageOf(rows, query.limit, (row) => [row.opensAt ?? row.cycle.slice(-4), row.slug])
}

/** The statistics of a call, from kept totals: one definition for page, API and export. */
export async function readStatistics(ctx: Ctx, row: CallRow): Promise<Statistics> {
  const totals = await callTotals(ctx.db, row.slug)
  const of = (dimension: string) => totals.filter((total) => total.dimension === dimension)
  const byValue = (dimension: string, values: readonly string[] = []) => ({
    ...Object.fromEntries(values.map((value) => [value, 0])),
    ...Object.fromEntries(of(dimension).map(({ value, n }) => [value, n])),
  })
  const development = byValue('development')
  return {
    total: row.published,
    waiting: row.waiting,
    figures: row.figures as Statistics['figures'],
    source: row.source,
    byStakeholderGroup: byValue('stakeholderGroup', stakeholderGroups),
    byRegion: byValue('region', regions),
    byTheme: byValue('theme'),
    byLanguage: byValue('language'),
    byDevelopmentStatus:
      row.figures === 'published'
        ? { leastDeveloped: null, other: null }
        : { leastDeveloped: development.leastDeveloped ?? 0, other: development.other ?? 0 },
    byDay: of('day')
      .map(({ value, n }) => ({ date: value, count: n }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    cross: of('cross').map(({ value, n }) => {
      const [stakeholderGroup = '', region = ''] = value.split('|')
      return { stakeholderGroup, region, count: n }
    }),
    asOf: ctx.now.toISOString(),
  }
}

export type CallSaved =
  | { ok: true; call: CallRow }
  | { ok: false; why: 'forbidden' | 'exists' | 'unknown' | 'stale' | 'order' }

/** Makes a call; public at once unless its state is `draft`. */
export async function createCall(ctx: Ctx, input: CallInput): Promise<CallSaved> {
  if (!can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  try {
    await commit(ctx.d1, [...callStatements(recordOf(input), ctx.now), ...touch('calls')])
  } catch (error) {
    if (error instanceof ConflictError) return { ok: false, why: 'exists' }
    throw error
  }
  const made = await findCall(ctx.db, input.slug)
  return made === null ? { ok: false, why: 'unknown' } : { ok: true, call: made }
}

/** A call as it is kept; dates are null where the record of a past one does not tell. */
export interface CallRecord {
  slug: string
  cycle: string
  kind: CallKind
  opensAt: string | null
  closesAt: string | null
  stage: 'draft' | 'archived' | 'public'
  /** Language -> title and guidance; the first of `languages` must be among them. */
  texts: Readonly<Record<string, { title: string; guidance: string }>>
  languages: string[]
  /** Where the figures of a past call were published, when its single submissions are not held here. */
  source?: string
}

/** Statements that make a call; the seed uses them too. */
export function callStatements(record: CallRecord, now: Date): Statement[] {
  const { texts, source, ...columns } = record
  const year = Number(/(\d{4})$/.exec(record.cycle)?.[1] ?? now.getUTCFullYear())
  return [
    statement(build.insert(cycle).values({ slug: record.cycle, year }).onConflictDoNothing()),
    statement(
      build.insert(call).values({
        ...columns,
        figures: source === undefined ? 'counted' : 'published',
        source: source ?? null,
        createdAt: now.toISOString(),
      }),
    ),
    ...Object.entries(texts).map(([language, text]) =>
      statement(build.insert(callText).values({ call: record.slug, language, ...text })),
    ),
  ]
}

function recordOf(input: CallInput): CallRecord {
  const opensAt = new Date(input.opensAt).toISOString()
  return {
    slug: input.slug,
    cycle: input.cycle ?? `igf-${opensAt.slice(0, 4)}`,
    kind: input.kind,
    opensAt,
    closesAt: new Date(input.closesAt).toISOString(),
    stage: stageFor(input.state),
    texts: { [input.languages[0] ?? 'en']: { title: input.title, guidance: input.guidance } },
    languages: input.languages,
  }
}

/** Changes a call. */
export async function changeCall(ctx: Ctx, slug: string, change: CallChange): Promise<CallSaved> {
  if (!can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const before = await findCall(ctx.db, slug)
  if (before === null) return { ok: false, why: 'unknown' }
  const opensAt = change.opensAt === undefined ? before.opensAt : new Date(change.opensAt).toISOString()
  const closesAt = change.closesAt === undefined ? before.closesAt : new Date(change.closesAt).toISOString()
  if (opensAt !== null && closesAt !== null && opensAt >= closesAt) return { ok: false, why: 'order' }
  const languages = change.languages ?? before.languages
  const language = languages[0] ?? 'en'
  const texts = {
    ...callTexts(before, language as Locale),
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.guidance === undefined ? {} : { guidance: change.guidance }),
  }
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(call)
          .set({
            opensAt,
            closesAt,
            languages,
            stage: change.state === undefined ? before.stage : stageFor(change.state),
            version: before.version + 1,
          })
          .where(and(eq(call.slug, slug), eq(call.version, before.version))),
      ),
      expectChange,
      statement(
        build
          .insert(callText)
          .values({ call: slug, language, title: texts.title, guidance: texts.guidance })
          .onConflictDoUpdate({
            target: [callText.call, callText.language],
            set: { title: texts.title, guidance: texts.guidance },
          }),
      ),
      ...touch('calls', issueScope(slug)),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  const after = await findCall(ctx.db, slug)
  return after === null ? { ok: false, why: 'unknown' } : { ok: true, call: after }
}

/** Statements that record figures which the forum published without the single submissions. */
export function publishedFigures(
  slug: string,
  figures: { stakeholderGroup: Record<string, number>; region: Record<string, number> },
): Statement[] {
  const total = Object.values(figures.stakeholderGroup).reduce((a, b) => a + b, 0)
  const rows = [
    ['all', '', total] as const,
    ...Object.entries(figures.stakeholderGroup).map(([value, n]) => ['stakeholderGroup', value, n] as const),
    ...Object.entries(figures.region).map(([value, n]) => ['region', value, n] as const),
  ]
  const scope = issueScope(slug)
  return [
    // Lists of calls read the total alone.
    statement(build.insert(facet).values({ scope, context: '', dimension: 'all', value: '', n: total })),
    summarise(scope, rows),
  ]
}
