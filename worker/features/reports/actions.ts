import { and, eq, sql } from 'drizzle-orm'
import type { ReportTexts } from '../../../schema/contracts/reports.ts'
import { report } from '../../../schema/tables/reports.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
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
import { can } from '../accounts/rules.ts'
import { issueScope } from '../calls/publication.ts'
import { type CallRow, findCall } from '../calls/queries.ts'
import { record } from '../moderation/events.ts'
import { type Gathered, gather } from './gathering.ts'
import { findReport, listReports, type ReportEntry, type ReportRow } from './queries.ts'

export type Refusal = 'forbidden' | 'unknown'

/** A call may move on while a report of it is made; then it is made again, but not for ever. */
const tries = 3

/** Longest JSON in one statement, in characters; the platform takes 2 MB in a value. */
const mostInStatement = 500_000

/**
 * Makes a report of a call as it stands: one batch, and of one state of the call. Intro and conclusions are taken over
 * from the latest report in the same language.
 * @param input.id of the new report; a second press of the button finds the report of the first
 * @throws StaleError when the call moved on each time
 */
export async function makeReport(
  ctx: Ctx,
  slug: string,
  input: { id: string; language: Locale },
): Promise<{ ok: true; number: number } | { ok: false; why: Refusal }> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'group_issues')) return { ok: false, why: 'forbidden' }
  for (let attempt = 1; ; attempt++) {
    const call = await findCall(ctx.db, slug)
    if (call === null || call.stage === 'draft') return { ok: false, why: 'unknown' }
    const before = await listReports(ctx.db, slug)
    const made = before.find(({ id }) => id === input.id)
    if (made !== undefined) return { ok: true, number: made.number }
    const number = (before[0]?.number ?? 0) + 1
    const former = before.find(({ language }) => language === input.language)
    const texts = former === undefined ? null : await findReport(ctx.db, slug, former.number)
    const gathered = await gather(ctx, call, input.language)
    try {
      await commit(ctx.d1, [
        stillAt(call),
        statement(
          build.insert(report).values({
            id: input.id,
            call: slug,
            number,
            language: input.language,
            intro: texts?.intro ?? '',
            conclusions: texts?.conclusions ?? '',
            parts: Object.fromEntries(Object.entries(gathered.sections).map(([name, parts]) => [name, parts.length])),
            madeAt: ctx.now.toISOString(),
            madeBy: ctx.actor.id,
          }),
        ),
        ...keepParts(input.id, gathered),
        ...record(ctx, {
          subjectKind: 'report',
          subjectId: input.id,
          action: 'make_report',
          actor: ctx.actor.id,
          toState: 'draft',
        }),
      ])
      return { ok: true, number }
    } catch (error) {
      if (attempt === tries || !(error instanceof StaleError || error instanceof ConflictError)) throw error
    }
  }
}

/** Aborts the batch when anything was published, hidden or grouped since the call was read. */
function stillAt(call: CallRow): Statement {
  return statement(
    sql`select iif(coalesce((select value from revision where scope = ${issueScope(call.slug)}), 0) = ${call.revision}, 1, json('stale'))`,
  )
}

/** Statements that keep the parts of a report, as many in each as fit. */
function keepParts(id: string, { head, sections }: Gathered): Statement[] {
  const rows = [
    { section: 'head', part: 0, content: JSON.stringify(head) },
    ...Object.entries(sections).flatMap(([section, parts]) =>
      parts.map((items, part) => ({ section, part, content: JSON.stringify(items) })),
    ),
  ]
  const chunks: (typeof rows)[] = []
  let size = 0
  for (const row of rows) {
    if (chunks.length === 0 || size + row.content.length > mostInStatement) {
      chunks.push([])
      size = 0
    }
    chunks.at(-1)?.push(row)
    size += row.content.length
  }
  return chunks.map((chunk) =>
    statement(sql`insert into report_part (report, section, part, content)
      select ${id}, value ->> 'section', value ->> 'part', value ->> 'content' from json_each(${JSON.stringify(chunk)})`),
  )
}

export type ReportSaved =
  | { ok: true; report: ReportRow }
  | { ok: false; why: Refusal }
  /** Somebody else changed or published it; as it stands now. */
  | { ok: false; why: 'stale'; report: ReportRow }

/** Keeps intro and conclusions of a report that is not published yet. */
export async function writeReport(ctx: Ctx, slug: string, number: number, texts: ReportTexts): Promise<ReportSaved> {
  const { version, ...written } = texts
  return await change(ctx, slug, number, version, 'write_report', written)
}

/** Publishes a report: from then on it no longer changes. */
export async function publishReport(ctx: Ctx, slug: string, number: number, version: number): Promise<ReportSaved> {
  const published = { state: 'published', publishedAt: ctx.now.toISOString() }
  return await change(ctx, slug, number, version, 'publish_report', published)
}

async function change(
  ctx: Ctx,
  slug: string,
  number: number,
  version: number,
  action: 'write_report' | 'publish_report',
  to: Partial<ReportRow>,
): Promise<ReportSaved> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'group_issues')) return { ok: false, why: 'forbidden' }
  const before = await findReport(ctx.db, slug, number)
  if (before === null) return { ok: false, why: 'unknown' }
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(report)
          .set({ ...to, version: version + 1 })
          .where(and(eq(report.id, before.id), eq(report.version, version), eq(report.state, 'draft'))),
      ),
      expectChange,
      ...record(ctx, {
        subjectKind: 'report',
        subjectId: before.id,
        action,
        actor: ctx.actor.id,
        fromState: before.state,
        toState: to.state ?? before.state,
      }),
      ...(action === 'publish_report' ? touch(issueScope(slug)) : []),
    ])
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
    const now = await findReport(ctx.db, slug, number)
    return now === null ? { ok: false, why: 'unknown' } : { ok: false, why: 'stale', report: now }
  }
  const after = await findReport(ctx.db, slug, number)
  return after === null ? { ok: false, why: 'unknown' } : { ok: true, report: after }
}

/** The call and its reports for those who make them. */
export async function readWorkshop(
  ctx: Ctx,
  slug: string,
): Promise<{ ok: true; call: CallRow; reports: ReportEntry[] } | { ok: false; why: Refusal }> {
  if (!can(ctx.actor, 'group_issues')) return { ok: false, why: 'forbidden' }
  const call = await findCall(ctx.db, slug)
  if (call === null || call.stage === 'draft') return { ok: false, why: 'unknown' }
  return { ok: true, call, reports: await listReports(ctx.db, slug) }
}
