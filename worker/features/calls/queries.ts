import { and, desc, eq, gt, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { call, callText, issue } from '../../../schema/tables/calls.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { facet, posting, revision, summary } from '../../../schema/tables/platform.ts'
import type { Reader } from '../../platform/database.ts'
import { contextKey, type FacetCount, type Filters, readSummary } from '../../platform/facets.ts'
import { search, searchAndRead } from '../../platform/search.ts'
import { issueScope } from './publication.ts'
import { issueAt, supportScope } from './ranking.ts'

export type CallRow = typeof call.$inferSelect & {
  texts: Record<string, { title: string; guidance: string }>
  published: number
  reported: number
  selected: number
  waiting: number
  revision: number
}

const total = (dimension: string) =>
  sql<number>`coalesce((select n from ${facet} where scope = 'issues:' || ${call.slug} and context = '' and dimension = ${dimension} and value = ''), 0)`

const callColumns = {
  slug: call.slug,
  cycle: call.cycle,
  kind: call.kind,
  opensAt: call.opensAt,
  closesAt: call.closesAt,
  stage: call.stage,
  languages: call.languages,
  figures: call.figures,
  source: call.source,
  version: call.version,
  createdAt: call.createdAt,
  deadlineZone: call.deadlineZone,
  published: total('all'),
  waiting: total('waiting'),
  revision: sql<number>`coalesce((select value from ${revision} where scope = 'issues:' || ${call.slug}), 0)`,
  /** 1 where a synthesis report of it is published, else 0. */
  reported: sql<number>`exists (select 1 from report r where r.call = ${call.slug} and r.state = 'published')`,
  /** 1 where the selection among its proposals is published, else 0. */
  selected: sql<number>`exists (select 1 from evaluation e where e.call = ${call.slug} and e.published_at is not null)`,
  texts: sql<string>`(select json_group_object(language, json_object('title', title, 'guidance', guidance)) from ${callText} where call = ${call.slug})`,
}

const withTexts = <T extends { texts: string }>(row: T) => ({
  ...row,
  texts: JSON.parse(row.texts) as CallRow['texts'],
})

/** One call with its texts and totals. */
export async function findCall(db: Reader, slug: string): Promise<CallRow | null> {
  const [row] = await db.select(callColumns).from(call).where(eq(call.slug, slug))
  return row === undefined ? null : withTexts(row)
}

/**
 * Calls, latest opening first; of a call without a known day its year counts.
 * @param which the public ones, or all of them, those in preparation included
 */
export async function listCalls(
  db: Reader,
  which: 'public' | 'all',
  after: { opensAt: string; slug: string } | null,
  limit: number,
): Promise<CallRow[]> {
  const opening = sql<string>`coalesce(${call.opensAt}, substr(${call.cycle}, -4))`
  const rows = await db
    .select(callColumns)
    .from(call)
    .where(
      and(
        which === 'all' ? undefined : sql`${call.stage} <> 'draft'`,
        after === null
          ? undefined
          : or(lt(opening, after.opensAt), and(eq(opening, after.opensAt), lt(call.slug, after.slug))),
      ),
    )
    .orderBy(desc(opening), desc(call.slug))
    .limit(limit)
  return rows.map(withTexts)
}

/**
 * 1 while the public pages withhold who sent the issues of a call: its evaluation hides names, and its selection is not
 * published.
 */
export const authorsWithheld = (callSlug: string | typeof issue.call) =>
  sql<number>`exists (select 1 from evaluation e where e.call = ${callSlug} and e.names_hidden and e.published_at is null)`

const issueColumns = {
  id: submission.id,
  reference: submission.reference,
  state: submission.state,
  version: submission.version,
  language: submission.language,
  name: submission.name,
  showName: submission.showName,
  capacity: submission.capacity,
  organisation: submission.organisation,
  stakeholderGroup: submission.stakeholderGroup,
  country: submission.country,
  region: submission.region,
  receivedAt: submission.receivedAt,
  publishedAt: submission.publishedAt,
  editedAt: submission.editedAt,
  call: issue.call,
  title: issue.title,
  description: issue.description,
  desiredOutcome: issue.desiredOutcome,
  themes: issue.themes,
  policyQuestions: issue.policyQuestions,
  stream: issue.stream,
  continues: issue.continues,
  answers: issue.answers,
  supporters: issue.supporters,
  supportersBy: issue.supportersBy,
  group: issue.issueGroup,
}

/** Of a list of one call, what holds for the call is asked once and not for each row. */
const columnsIn = (callSlug: string | typeof issue.call) => ({ ...issueColumns, withheld: authorsWithheld(callSlug) })

const selectIssues = (db: Reader, callSlug: string | typeof issue.call = issue.call) =>
  db.select(columnsIn(callSlug)).from(submission).innerJoin(issue, eq(issue.id, submission.id))
export type IssueRow = Awaited<ReturnType<typeof selectIssues>>[number]

/** Asked of each issue found: joined, the database would go through the issues of all public calls instead. */
export const ofPublicCall = sql`(select ${call.stage} from ${call} where ${call.slug} = ${issue.call}) <> 'draft'`

/** The same, where its call is public: a call in preparation, or taken back into it, shows nothing of what it holds. */
export async function findPublicIssue(db: Reader, reference: string): Promise<IssueRow | null> {
  const [row] = await selectIssues(db).where(and(eq(submission.reference, reference), ofPublicCall))
  return row ?? null
}

/** The content of an issue by its id. */
export async function findIssueContent(db: Reader, id: string): Promise<typeof issue.$inferSelect | null> {
  const [row] = await db.select().from(issue).where(eq(issue.id, id))
  return row ?? null
}

/** What is asked for in a list of issues: filters, and the one group whose members are listed. */
export interface IssueChoice {
  filters: Filters
  group: string | undefined
}

/**
 * Published issues under the filters, from before the place `before`, each with its place in the list. Reads `limit` rows
 * of each table.
 * @param list newest first, or most supported first
 */
export async function listIssues(
  db: Reader,
  list: { call: string; sort: 'newest' | 'support' },
  { filters, group }: IssueChoice,
  before: string | null,
  limit: number,
): Promise<(IssueRow & { place: string })[]> {
  const bySupport = list.sort === 'support'
  const id = bySupport ? issueAt(posting.id) : posting.id
  return await db
    .select({ ...columnsIn(list.call), place: posting.id })
    .from(posting)
    .innerJoin(submission, eq(submission.id, id))
    .innerJoin(issue, eq(issue.id, id))
    .where(
      and(
        eq(posting.scope, bySupport ? supportScope(list.call) : choiceScope(list.call, group)),
        eq(posting.key, contextKey(filters)),
        before === null ? undefined : lt(posting.id, before),
      ),
    )
    .orderBy(desc(posting.id))
    .limit(limit)
}

/** Scope under which the chosen issues are listed: the call's, or that of a group of it. */
function choiceScope(callSlug: string, group: string | undefined) {
  if (group === undefined) return issueScope(callSlug)
  // A group of another call lists nothing here.
  return sql<string>`(select 'group:' || g.id from issue_group g where g.id = ${group} and g.call = ${callSlug})`
}

/** Which of the hits of a text query are read. */
export interface Reach {
  /** Rows of the index to rank at most; also the most that a query can find. */
  ranked: number
  /** Hits to skip, and hits to read. */
  from: number
  limit: number
}

/**
 * Published issues that hold words of `q`, best first, under the filters. Filters are applied to the hits read, so that
 * fewer than `limit` may come although there are more.
 * @returns with the number of hits to skip next time; null at the end
 */
export async function searchIssues(
  db: Reader,
  callSlug: string,
  q: string,
  { filters, group }: IssueChoice,
  corpus: number,
  { ranked, from, limit }: Reach,
): Promise<{ items: IssueRow[]; more: number | null }> {
  const hits = await search(db, issueScope(callSlug), q, { corpus, rows: ranked })
  const more = from + limit < hits.length ? from + limit : null
  const ids = hits.slice(from, from + limit).map((hit) => hit.id)
  if (ids.length === 0) return { items: [], more }
  const key = contextKey(filters)
  const found =
    key === '' && group === undefined
      ? await selectIssues(db, callSlug).where(inArray(submission.id, ids))
      : await db
          .select(columnsIn(callSlug))
          .from(posting)
          .innerJoin(submission, eq(submission.id, posting.id))
          .innerJoin(issue, eq(issue.id, posting.id))
          .where(and(eq(posting.scope, choiceScope(callSlug, group)), eq(posting.key, key), inArray(posting.id, ids)))
  const order = new Map(ids.map((id, i) => [id, i]))
  return { items: found.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)), more }
}

/** What is shown of an issue beside other things. */
export type BriefIssue = Pick<IssueRow, 'reference' | 'title' | 'description' | 'language'> & { call: string }

/**
 * The best published issues of the newest open call for some words, found and read in one query.
 * @param now ISO 8601, UTC
 * @param bounds.rows rows to read at most, beside those of calls
 */
export function bestOpenIssues(
  db: Reader,
  now: string,
  q: string,
  bounds: { corpus: number; rows: number; limit: number },
): Promise<BriefIssue[]> {
  const open = and(eq(call.stage, 'public'), lte(call.opensAt, now), or(isNull(call.closesAt), gt(call.closesAt, now)))
  const scope = sql`(select 'issues:' || ${call.slug} from ${call} where ${open} order by ${call.opensAt} desc limit 1)`
  const shown = sql`(select json_object('call', i.call, 'reference', s.reference, 'title', i.title, 'description', i.description,
    'language', s.language) from issue i cross join submission s on s.id = i.id where i.id = hit.id)`
  return searchAndRead<BriefIssue>(db, scope, q, shown, { ...bounds, rowsEach: 2 })
}

/** All totals of a call that are not under a filter: the one query behind every statistic. */
export function callTotals(db: Reader, callSlug: string): Promise<FacetCount[]> {
  return readSummary(db, issueScope(callSlug))
}

/**
 * A call and the public calls of its kind that opened before it, latest first, each with its kept totals in one row.
 * @param limit calls to read at most
 */
export async function findComparable(
  db: Reader,
  row: CallRow,
  limit: number,
): Promise<(CallRow & { counts: Record<string, number> })[]> {
  const opening = sql<string>`coalesce(${call.opensAt}, substr(${call.cycle}, -4))`
  const own = row.opensAt ?? row.cycle.slice(-4)
  const rows = await db
    .select({ ...callColumns, counts: summary.counts })
    .from(call)
    .leftJoin(summary, sql`${summary.scope} = 'issues:' || ${call.slug}`)
    .where(
      or(
        eq(call.slug, row.slug),
        and(eq(call.kind, row.kind), sql`${call.stage} <> 'draft'`, sql`${opening} < ${own}`),
      ),
    )
    .orderBy(desc(opening), desc(call.slug))
    .limit(limit)
  return rows.map((one) => ({ ...withTexts(one), counts: one.counts ?? {} }))
}

/** Whether anything was ever sent to a call, whatever became of it. */
export async function hasSubmissions(db: Reader, callSlug: string): Promise<boolean> {
  const rows = await db.select({ id: issue.id }).from(issue).where(eq(issue.call, callSlug)).limit(1)
  return rows.length > 0
}

/** Public calls of a cycle, in the order in which they open. */
export async function callsOfCycle(db: Reader, cycleSlug: string, limit: number): Promise<CallRow[]> {
  const rows = await db
    .select(callColumns)
    .from(call)
    .where(and(eq(call.cycle, cycleSlug), sql`${call.stage} <> 'draft'`))
    .orderBy(call.opensAt, call.slug)
    .limit(limit)
  return rows.map(withTexts)
}
