import { and, asc, desc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import { call, callText, issue } from '../../../schema/tables/calls.ts'
import { draft } from '../../../schema/tables/drafts.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { posting } from '../../../schema/tables/platform.ts'
import { report, reportPart } from '../../../schema/tables/reports.ts'
import type { Reader } from '../../platform/database.ts'
import { issueScope } from '../calls/publication.ts'
import { authorsWithheld } from '../calls/queries.ts'

export type ReportRow = typeof report.$inferSelect

/** A report as lists show it. */
export type ReportEntry = Omit<ReportRow, 'intro' | 'conclusions' | 'withheld'>

/** Reports of one call that a list shows, the latest first. */
const mostReports = 60

const entryColumns = {
  id: report.id,
  call: report.call,
  number: report.number,
  language: report.language,
  state: report.state,
  version: report.version,
  parts: report.parts,
  madeAt: report.madeAt,
  madeBy: report.madeBy,
  publishedAt: report.publishedAt,
}

/** The reports of a call, the latest first. */
export async function listReports(db: Reader, callSlug: string): Promise<ReportEntry[]> {
  return await db
    .select(entryColumns)
    .from(report)
    .where(eq(report.call, callSlug))
    .orderBy(desc(report.number))
    .limit(mostReports)
}

/** One report of a call, draft or published. */
export async function findReport(db: Reader, callSlug: string, number: number): Promise<ReportRow | null> {
  const [row] = await db
    .select()
    .from(report)
    .where(and(eq(report.call, callSlug), eq(report.number, number)))
  return row ?? null
}

/** Parts of a report by section and number, those of a section in their order. */
export async function readParts(
  db: Reader,
  id: string,
  wanted: readonly { section: string; part: number }[],
): Promise<{ section: string; part: number; content: unknown }[]> {
  const pairs = JSON.stringify(wanted.map(({ section, part }) => [section, part]))
  return await db
    .select({ section: reportPart.section, part: reportPart.part, content: reportPart.content })
    .from(reportPart)
    .where(
      and(
        eq(reportPart.report, id),
        sql`(${reportPart.section}, ${reportPart.part}) in (select value ->> 0, value ->> 1 from json_each(${pairs}))`,
      ),
    )
    .orderBy(asc(reportPart.section), asc(reportPart.part))
}

const issueColumns = {
  id: submission.id,
  reference: submission.reference,
  title: issue.title,
  language: submission.language,
  capacity: submission.capacity,
  organisation: submission.organisation,
  stakeholderGroup: submission.stakeholderGroup,
  region: submission.region,
  group: issue.issueGroup,
}

const columnsIn = (callSlug: string) => ({ ...issueColumns, withheld: authorsWithheld(callSlug) })

/** Published issues of a call in the order in which they came, from after an id. */
export async function listIssuesAfter(db: Reader, callSlug: string, after: string, limit: number) {
  return await db
    .select(columnsIn(callSlug))
    .from(posting)
    .innerJoin(submission, eq(submission.id, posting.id))
    .innerJoin(issue, eq(issue.id, posting.id))
    .where(and(eq(posting.scope, issueScope(callSlug)), eq(posting.key, ''), gt(posting.id, after)))
    .orderBy(asc(posting.id))
    .limit(limit)
}
export type ListedIssue = Awaited<ReturnType<typeof listIssuesAfter>>[number]

/** Published issues of a call by their references. @param references at most some thousand */
export async function findIssues(db: Reader, callSlug: string, references: readonly string[]): Promise<ListedIssue[]> {
  return await db
    .select(columnsIn(callSlug))
    .from(submission)
    .innerJoin(issue, eq(issue.id, submission.id))
    .where(
      and(
        inArray(submission.reference, sql`(select value from json_each(${JSON.stringify(references)}))`),
        eq(issue.call, callSlug),
        eq(submission.state, 'published'),
      ),
    )
}

/** Policy questions that stand for themselves and others, the most asked first, each with the issues that ask it. */
export async function listQuestionsOf(
  db: Reader,
  callSlug: string,
  limit: number,
): Promise<{ text: string; language: string; count: number; issue: string; issues: string[] }[]> {
  const rows = await db.all<{ text: string; language: string; count: number; issue: string; issues: string }>(sql`
    select q.text, q.language, q.n as count, s.reference as issue,
      (select json_group_array(reference) from (
        select distinct s2.reference from policy_question q2 join ${submission} s2 on s2.id = q2.issue
        where q2.representative = q.id order by q2.id limit 5)) as issues
    from policy_question q join ${submission} s on s.id = q.issue
    where q.call = ${callSlug} and q.n > 0 order by q.n desc, q.id desc limit ${limit}`)
  return rows.map((row) => ({ ...row, issues: JSON.parse(row.issues) as string[] }))
}

/** How many questions stand for themselves in a call. */
export async function countQuestions(db: Reader, callSlug: string): Promise<number> {
  const [row] = await db.all<{ n: number }>(
    sql`select count(*) as n from policy_question where call = ${callSlug} and n > 0`,
  )
  return row?.n ?? 0
}

/** How many active groups a call has, and how many published issues stand in them. */
export async function countGroups(db: Reader, callSlug: string): Promise<{ groups: number; grouped: number }> {
  const [row] = await db.all<{ groups: number; grouped: number }>(
    sql`select count(*) as groups, coalesce(sum(size), 0) as grouped from issue_group
      where call = ${callSlug} and state = 'active' and size > 0`,
  )
  return row ?? { groups: 0, grouped: 0 }
}

/** Dates of a cycle that a report names. */
const mostDates = 20

/** Public calls of a cycle that open or close after a moment, the next to close first. @param now ISO 8601 */
export async function callsToCome(db: Reader, cycle: string, now: string) {
  const texts = sql<string>`(select json_group_object(language, title) from ${callText} where call = ${call.slug})`
  const rows = await db
    .select({
      slug: call.slug,
      opensAt: call.opensAt,
      closesAt: call.closesAt,
      languages: call.languages,
      titles: texts,
    })
    .from(call)
    .where(and(eq(call.cycle, cycle), eq(call.stage, 'public'), or(gt(call.opensAt, now), gt(call.closesAt, now))))
    .orderBy(asc(call.closesAt))
    .limit(mostDates)
  return rows.map((row) => ({ ...row, titles: JSON.parse(row.titles) as Record<string, string> }))
}

/** Public drafts of a cycle whose window for comments opens or closes after a moment. @param now ISO 8601 */
export async function draftsToCome(db: Reader, cycle: string, now: string) {
  return await db
    .select({
      slug: draft.slug,
      title: draft.title,
      language: draft.language,
      opensAt: draft.opensAt,
      closesAt: draft.closesAt,
    })
    .from(draft)
    .where(and(eq(draft.cycle, cycle), eq(draft.stage, 'public'), gt(draft.closesAt, now)))
    .orderBy(asc(draft.closesAt))
    .limit(mostDates)
}
