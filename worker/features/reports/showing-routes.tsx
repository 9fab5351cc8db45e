import * as z from 'zod'
import { reportSections } from '../../../schema/contracts/reports.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import { ReportPage } from '../../../web/pages/reports/ReportPage.tsx'
import type { EntryView, ReportView } from '../../../web/pages/reports/views.ts'
import type { AppContext } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { markdown } from '../../platform/markdown.ts'
import { page } from '../../platform/respond.tsx'
import { printedParts, type ReadReport, readReport, type Wanted } from './reading.ts'
import { fileName, wordDocument, wordType } from './word/document.ts'

/** What a reader may ask of a report; anything else is as if it were not there. */
export const reportAddress = z.object({
  n: z.coerce.number().int().min(1).optional().catch(undefined),
  section: z
    .enum([...reportSections, 'main', 'all'])
    .default('main')
    .catch('main'),
  part: z.coerce.number().int().min(1).default(1).catch(1),
})
type Address = z.infer<typeof reportAddress>

function wantedOf({ section, part }: Address): Wanted {
  if (section === 'main' || section === 'all') return section === 'main' ? 'head' : 'printed'
  return { section, part: part - 1 }
}

const written = (text: string) => (text === '' ? null : markdown(text))

function view({ row, groups, ...report }: ReadReport): ReportView {
  return {
    ...report,
    number: row.number,
    language: row.language as Locale,
    intro: written(row.intro),
    conclusions: written(row.conclusions),
    groups: groups.map((group) => ({ ...group, summary: written(group.summary) })),
    parts: row.parts,
  }
}

/** Whether a part was asked for that the report does not have; the first is there even where it is empty. */
function beyond({ row }: ReadReport, { section, part }: Address): boolean {
  return section !== 'main' && section !== 'all' && part > Math.max(1, row.parts[section] ?? 0)
}

/**
 * Shows a report, or the part of it that the address asks for.
 * @param of where the page stands: its path, what its links carry, the document to edit
 */
export async function showReport(
  c: AppContext,
  call: string,
  number: number,
  asked: Address,
  of: { path: string; query: Record<string, string | undefined>; others: EntryView[]; draft: boolean; docx: string },
): Promise<Response> {
  const ctx = c.get('ctx')
  const report = await readReport(ctx, call, number, wantedOf(asked))
  if (report === null || beyond(report, asked)) return onNotFound(c)
  const part = asked.section === 'all' ? printedParts : asked.part - 1
  return page(
    c,
    <ReportPage
      report={view(report)}
      place={{ reader: ctx.locale, path: of.path, query: of.query, section: asked.section, part }}
      others={of.others}
      draft={of.draft}
      docx={of.docx}
    />,
  )
}

/** Sends the whole report as a document to edit. */
export async function sendDocument(c: AppContext, call: string, number: number): Promise<Response> {
  const { origin } = c.get('ctx')
  const report = await readReport(c.get('ctx'), call, number, 'all')
  if (report === null) return onNotFound(c)
  return c.body(await wordDocument(report, origin), 200, {
    'Content-Type': wordType,
    'Content-Disposition': `attachment; filename="${fileName(report)}"`,
  })
}
