import { Hono } from 'hono'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { type ImportView, PastOutputsImportPage } from '../../../web/pages/outputs/PastOutputsImportPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import type { AppContext, AppEnv } from '../../middleware/app-env.ts'
import { csv } from '../../platform/csv.ts'
import { blankForm, returnedForm } from '../../platform/forms.ts'
import { BodyError, readUpload, type Upload } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { decodeTable } from '../../platform/table.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import type { Report } from '../imports/checking.ts'
import { importOutputs, largestTable, mostRows } from './importing.ts'
import { cellMessage } from './messages.ts'
import { columns } from './table-rules.ts'

/** Many outputs at once, from a table: checked first, then added as they stand. */
export const pastOutputImports = new Hono<AppEnv>()

function show(c: AppContext, form: FormState, report: ImportView | null, status: 200 | 409 | 413 | 422) {
  return page(c, <PastOutputsImportPage form={form} report={report} most={mostRows} />, status)
}

pastOutputImports.get(paths.secretariat.importPastOutputs(at.locale), allow('manage_calls'), async (c) =>
  show(c, await blankForm(c), null, 200),
)

pastOutputImports.get(paths.secretariat.pastOutputTemplate(at.locale), allow('manage_calls'), (c) =>
  csv(c, 'outputs-template', columns, noRows()),
)

async function* noRows(): AsyncGenerator<Record<(typeof columns)[number], string>[]> {
  yield []
}

pastOutputImports.post(paths.secretariat.importPastOutputs(at.locale), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  let upload: Upload
  try {
    upload = await readUpload(c, largestTable)
  } catch (error) {
    if (!(error instanceof BodyError) || error.status !== 413) throw error
    return show(c, { ...(await blankForm(c)), problems: { file: t('pastOutputs.import.too_large') } }, null, 413)
  }
  const { form, files } = upload
  const pasted = form.text?.[0] ?? ''
  if (files.file === undefined && pasted.trim() === '') {
    return show(c, returnedForm(form, { file: t('imports.nothing') }), null, 422)
  }
  const table = files.file === undefined ? { text: pasted, sound: true } : decodeTable(files.file.bytes)
  const loading = form.step?.[0] === 'load'
  const result = await importOutputs(ctx, table, { dryRun: !loading })
  // What was uploaded stands in the text field, so that it can be loaded without choosing the file again.
  const kept = { ...form, text: [table.text] }
  if (!('report' in result)) {
    if (result.why === 'forbidden') return forbidden(c)
    return show(c, returnedForm(kept, {}, t('pastOutputs.import.stale')), null, 409)
  }
  const view = viewOf(c, result.report)
  if (!result.ok || view.problemsTotal > 0) {
    return show(c, returnedForm(kept, { text: t('pastOutputs.import.wrong') }), view, 422)
  }
  if (!loading) return show(c, returnedForm(kept, {}), view, 200)
  const done = { done: 'imported', n: String(result.report.created) }
  return c.redirect(withQuery(paths.secretariat.pastOutputs(ctx.locale), done), 303)
})

/** Problems that the page shows; the API tells more. */
const problemsShown = 200

function viewOf(c: AppContext, report: Report): ImportView {
  return {
    rows: report.rows,
    fresh: report.created,
    skipped: report.skipped,
    ignored: report.ignored,
    problemsTotal: report.errorsTotal,
    problems: report.errors.slice(0, problemsShown).map((error) => ({
      row: error.row,
      title: error.title,
      column: error.column ?? '',
      message: cellMessage(c.get('t'), error),
    })),
  }
}
