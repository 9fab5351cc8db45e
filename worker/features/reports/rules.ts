import type {
  ReportGroup,
  ReportHead,
  ReportIssue,
  ReportQuestion,
  ReportSection,
} from '../../../schema/contracts/reports.ts'
import { gapsOf, matrix, overTheTop, type Pick, type Shared } from '../priorities/rules.ts'

/** Issues that a report lists; the annex says where the rest is. */
export const mostIssues = 5000
/** Groups that a report holds, the largest first. */
export const mostGroups = 500
/** Members listed of one group. */
export const mostMembers = 200
/** Policy questions that a report holds, the most asked first. */
export const mostQuestions = 500

/** Workstreams of the cycle that a report names. */
export const mostWorkstreams = 40

/** What one item of a section weighs, and what a part may weigh: a part is one page. */
const weights: Record<ReportSection, { most: number; items: number }> = {
  groups: { most: 120, items: 20 },
  priorities: { most: 40, items: 40 },
  questions: { most: 50, items: 50 },
  issues: { most: 100, items: 100 },
}

/** A row holds 2 MB; a part stays far below. */
const mostBytes = 400_000

const encoder = new TextEncoder()

/**
 * Cuts a section into parts: in order, each within what a page and a row may hold, at least one item in each.
 * @param weigh how much of a page an item takes
 */
export function cut<T>(section: ReportSection, items: readonly T[], weigh: (item: T) => number = () => 1): T[][] {
  const { most, items: mostItems } = weights[section]
  const parts: T[][] = []
  let part: T[] = []
  let weight = 0
  let bytes = 0
  for (const item of items) {
    const size = encoder.encode(JSON.stringify(item)).length
    const full = part.length >= mostItems || weight + weigh(item) > most || bytes + size > mostBytes
    if (full && part.length > 0) {
      parts.push(part)
      part = []
      weight = 0
      bytes = 0
    }
    part.push(item)
    weight += weigh(item)
    bytes += size
  }
  return part.length === 0 ? parts : [...parts, part]
}

/** How much of a page a group takes. */
export const weightOfGroup = ({ members }: { members: ReportGroup['members'] }): number => 1 + members.length

/** What the communities put forward, told apart by how many put it forward; nothing is ranked and nothing is added up. */
export function convergenceOf(
  picks: readonly (Pick & { groupThemes: readonly string[] })[],
  byTheme: Readonly<Record<string, number>>,
): { shared: Shared[]; alone: Shared[]; gaps: ReportHead['convergence']['gaps'] } {
  const all = matrix(picks).flatMap(({ rows }) => rows)
  const shared = new Set(overTheTop(picks).map(({ theme, group }) => `${theme} ${group}`))
  return {
    shared: all.filter(({ theme, group }) => shared.has(`${theme} ${group}`)),
    alone: all.filter(({ communities }) => communities.length === 1),
    gaps: gapsOf(
      picks,
      picks.flatMap(({ groupThemes }) => groupThemes),
      byTheme,
    ),
  }
}

/** An issue without its texts: what is left of one that is no longer public. */
const withoutTexts = (issue: ReportIssue): ReportIssue => ({
  ...issue,
  title: null,
  organisation: null,
  stakeholderGroup: null,
  region: null,
})

/** Leaves the texts of issues out that are no longer public. Figures stay as they were. */
export function withholdIssues(issues: readonly ReportIssue[], withheld: ReadonlySet<string>): ReportIssue[] {
  return issues.map((issue) => (withheld.has(issue.reference) ? withoutTexts(issue) : issue))
}

/** The same for questions: the words go with the issue that they stand in. */
export function withholdQuestions(
  questions: readonly ReportQuestion[],
  withheld: ReadonlySet<string>,
): ReportQuestion[] {
  return questions.map((question) => (withheld.has(question.issue) ? { ...question, text: null } : question))
}

/** The report that a reader sees: the one asked for, else the latest in the reader's language, else the latest. */
export function chooseReport<R extends { number: number; language: string }>(
  published: readonly R[],
  language: string,
  number: number | undefined,
): R | null {
  if (number !== undefined) return published.find((one) => one.number === number) ?? null
  const latestFirst = [...published].sort((a, b) => b.number - a.number)
  return latestFirst.find((one) => one.language === language) ?? latestFirst[0] ?? null
}
