import type {
  ReportGroup,
  ReportHead,
  ReportIssue,
  ReportPriority,
  ReportQuestion,
  ReportSection,
} from '../../../schema/contracts/reports.ts'
import { reportSections } from '../../../schema/contracts/reports.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import type { CallRow } from '../calls/queries.ts'
import { findReport, listReports, type ReportEntry, type ReportRow, readParts } from './queries.ts'
import { chooseReport, withholdIssues, withholdQuestions } from './rules.ts'

/** A report with as much of its lists as was asked for. */
export interface ReadReport {
  row: ReportRow
  head: ReportHead
  groups: ReportGroup[]
  priorities: ReportPriority[]
  questions: ReportQuestion[]
  issues: ReportIssue[]
}

/** The published reports of a call, the latest first, and the one that a reader is shown. */
export async function findPublished(
  ctx: Ctx,
  call: string,
  number: number | undefined,
): Promise<{ chosen: ReportEntry; published: ReportEntry[] } | null> {
  const published = (await listReports(ctx.db, call)).filter(({ state }) => state === 'published')
  const chosen = chooseReport(published, ctx.locale, number)
  return chosen === null ? null : { chosen, published }
}

/** What of a report's lists is read besides its head: none, a part or several of each, or one part of one. */
export type Wanted = 'head' | 'first' | 'printed' | 'all' | { section: ReportSection; part: number }

/** What an answer about published reports depends on; a decision on an issue, or a publication, renews the revision. */
export function tagOf(
  call: CallRow,
  { chosen, published }: { chosen: ReportEntry; published: readonly ReportEntry[] },
): (string | number)[] {
  return [call.revision, call.version, chosen.number, published.length]
}

/** Parts of a section that the page for printing holds; the document to edit holds all. */
export const printedParts = 12

function partsWanted(parts: Record<string, number>, wanted: Wanted): { section: ReportSection; part: number }[] {
  if (wanted === 'head') return []
  if (typeof wanted === 'object') return [wanted]
  const most = { first: 1, printed: printedParts, all: Number.POSITIVE_INFINITY }[wanted]
  return reportSections.flatMap((section) =>
    Array.from({ length: Math.min(parts[section] ?? 0, most) }, (_, part) => ({ section, part })),
  )
}

/**
 * Reads a report. Texts of issues that are no longer public are left out of it; null when there is none of this number.
 * Two queries.
 */
export async function readReport(ctx: Ctx, call: string, number: number, wanted: Wanted): Promise<ReadReport | null> {
  const row = await findReport(ctx.db, call, number)
  if (row === null) return null
  const found = await readParts(ctx.db, row.id, [{ section: 'head', part: 0 }, ...partsWanted(row.parts, wanted)])
  const head = found.find(({ section }) => section === 'head')?.content as ReportHead | undefined
  if (head === undefined) throw new Error(`report ${row.id} has no head`)
  const of = (name: ReportSection) =>
    found.filter(({ section }) => section === name).flatMap(({ content }) => content as unknown[])
  const withheld = new Set(row.withheld)
  return {
    row,
    head,
    groups: (of('groups') as ReportGroup[]).map((group) => ({
      ...group,
      members: withholdIssues(group.members, withheld),
    })),
    priorities: of('priorities') as ReportPriority[],
    questions: withholdQuestions(of('questions') as ReportQuestion[], withheld),
    issues: withholdIssues(of('issues') as ReportIssue[], withheld),
  }
}

/** A published report among the others of its call. */
export function presentEntry({ number, language, madeAt, publishedAt }: ReportEntry) {
  return { number, language: language as Locale, madeAt, publishedAt }
}
