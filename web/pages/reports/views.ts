import type {
  ReportGroup,
  ReportHead,
  ReportIssue,
  ReportPriority,
  ReportQuestion,
  ReportSection,
} from '../../../schema/contracts/reports.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import type { SafeHtml } from '../../ui/text.tsx'

/** A list, the whole report for printing, or the summary that leads to them. */
export type ShownSection = ReportSection | 'main' | 'all'

export interface GroupView extends Omit<ReportGroup, 'summary'> {
  summary: SafeHtml | null
}

/** A report with what of its lists is shown. */
export interface ReportView {
  number: number
  language: Locale
  head: ReportHead
  /** null where the rapporteur wrote none. */
  intro: SafeHtml | null
  conclusions: SafeHtml | null
  groups: readonly GroupView[]
  priorities: readonly ReportPriority[]
  questions: readonly ReportQuestion[]
  issues: readonly ReportIssue[]
  /** How many parts each list has. */
  parts: Readonly<Record<string, number>>
}

/** A report in a list of reports. */
export interface EntryView {
  number: number
  language: Locale
  madeAt: string
  publishedAt: string | null
}

/** Where the parts of a report are. */
export interface Place {
  /** The language of the reader, in which links go on. */
  reader: Locale
  path: string
  /** What every link within the report carries, such as the number of an earlier one. */
  query: Record<string, string | undefined>
  section: ShownSection
  /** Counts from 0. */
  part: number
}
