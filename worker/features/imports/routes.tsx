import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { ImportPage, type UploadState } from '../../../web/pages/imports/ImportPage.tsx'
import { UploadPage, type UploadView } from '../../../web/pages/imports/UploadPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { csv } from '../../platform/csv.ts'
import { blankForm, returnedForm } from '../../platform/forms.ts'
import { jsonList } from '../../platform/json-list.ts'
import { BodyError, maxFile, readUpload, type Upload } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { decodeTable } from '../../platform/table.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { callTexts } from '../calls/actions.ts'
import type { CallRow } from '../calls/queries.ts'
import { exportIssues, tablePages } from './exporting.ts'
import { messageOf } from './messages.ts'
import type { ImportJob } from './queries.ts'
import { columns, templateColumns } from './rules.ts'
import { csvSource } from './source.ts'
import { readImportPage, readUploadedJob, startLoading, uploadFile } from './uploads.ts'

export const importRoutes = new Hono<AppEnv>()

async function show(c: AppContext, form: FormState, status: 200 | 409 | 413 | 422): Promise<Response> {
  const ctx = c.get('ctx')
  const found = await readImportPage(ctx, pathPart(c, 'slug'))
  if (!found.ok) return refuse(c, found.why)
  const uploads = found.uploads.map(({ errorsTotal, ...upload }) => ({
    ...upload,
    state: stateOf(upload.state, errorsTotal),
  }))
  return page(
    c,
    <ImportPage
      call={named(c, found.call)}
      form={form}
      uploads={uploads}
      importable={found.call.figures !== 'published'}
    />,
    status,
  )
}

const stateOf = (state: string, errors: number): UploadState =>
  state === 'checked' && errors > 0 ? 'wrong' : (state as UploadState)

const named = (c: AppContext, call: CallRow) => ({ slug: call.slug, ...callTexts(call, c.get('ctx').locale) })

function refuse(c: AppContext, why: 'forbidden' | 'unknown'): Response {
  return why === 'forbidden' ? forbidden(c) : onNotFound(c)
}

importRoutes.get(paths.secretariat.imports(at.locale, at.slug), allow('manage_calls'), async (c) =>
  show(c, await blankForm(c), 200),
)

importRoutes.post(paths.secretariat.imports(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const slug = pathPart(c, 'slug')
  const found = await readImportPage(ctx, slug)
  if (!found.ok) return refuse(c, found.why)
  let upload: Upload
  try {
    upload = await readUpload(c, maxFile)
  } catch (error) {
    if (!(error instanceof BodyError) || error.status !== 413) throw error
    return show(c, { ...(await blankForm(c)), problems: { file: t('imports.too_large') } }, 413)
  }
  const { form, files } = upload
  const text = form.text?.[0] ?? ''
  if (files.file === undefined && text.trim() === '') {
    return show(c, returnedForm(form, { file: t('imports.nothing') }), 422)
  }
  const source = csvSource(files.file === undefined ? { text, sound: true } : decodeTable(files.file.bytes))
  const state = form.pending === undefined ? 'published' : 'pending'
  const result = await uploadFile(ctx, slug, source, { file: files.file?.name ?? '', state })
  if (result.ok) return c.redirect(paths.secretariat.importJob(ctx.locale, slug, result.job), 303)
  return result.why === 'figures' ? show(c, await blankForm(c), 409) : refuse(c, result.why)
})

importRoutes.get(paths.secretariat.importTemplate(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const found = await readImportPage(c.get('ctx'), pathPart(c, 'slug'))
  if (!found.ok) return refuse(c, found.why)
  return csv(c, `${found.call.slug}-template`, templateColumns, noRows())
})

async function* noRows(): AsyncGenerator<Record<(typeof templateColumns)[number], string>[]> {
  yield []
}

importRoutes.get(paths.secretariat.issuesCsv(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const found = await exportIssues(c.get('ctx'), pathPart(c, 'slug'))
  return found.ok ? csv(c, `${found.call.slug}-all`, columns, tablePages(found.pages)) : refuse(c, found.why)
})

importRoutes.get(paths.secretariat.issuesJson(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const found = await exportIssues(c.get('ctx'), pathPart(c, 'slug'))
  return found.ok ? jsonList(c, `${found.call.slug}-all`, found.pages) : refuse(c, found.why)
})

/** Seconds after which the page of a running import asks again; it works without scripts. */
const renewal = '3'

importRoutes.get(paths.secretariat.importJob(at.locale, at.slug, at.id), allow('manage_calls'), async (c) => {
  const found = await readUploadedJob(c.get('ctx'), pathPart(c, 'slug'), pathPart(c, 'id'))
  if (!found.ok) return refuse(c, found.why)
  if (found.job.state === 'loading') c.header('Refresh', renewal)
  return page(c, <UploadPage call={named(c, found.call)} upload={uploadView(c, found.job)} />)
})

function uploadView(c: AppContext, job: ImportJob): UploadView {
  return {
    id: job.id,
    file: job.file,
    state: stateOf(job.state, job.errorsTotal),
    rows: job.rows,
    fresh: job.fresh,
    skipped: job.skipped,
    created: job.created,
    pending: job.toState === 'pending',
    problems: job.errors.map((error) => ({
      row: error.row,
      title: error.title,
      column: error.column ?? '',
      message: messageOf(c.get('t'), error),
    })),
    problemsTotal: job.errorsTotal,
    warnings: job.warnings.map((warning) => ({
      row: warning.row,
      title: warning.title,
      message: messageOf(c.get('t'), warning),
    })),
    ignored: job.ignored,
  }
}

importRoutes.post(paths.secretariat.importJob(at.locale, at.slug, at.id), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const slug = pathPart(c, 'slug')
  const id = pathPart(c, 'id')
  const result = await startLoading(ctx, slug, id)
  // A file with wrong rows has no button; its report says what to do.
  if (result.ok || result.why === 'errors') return c.redirect(paths.secretariat.importJob(ctx.locale, slug, id), 303)
  return refuse(c, result.why)
})
