import type { Hono } from 'hono'
import type { VNode } from 'preact'
import type { ImportPageProps, ImportPlace, UploadState } from '../../../web/pages/imports/ImportPage.tsx'
import { UploadPage, type UploadView } from '../../../web/pages/imports/UploadPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { csv } from '../../platform/csv.ts'
import { blankForm, returnedForm } from '../../platform/forms.ts'
import { BodyError, maxFile, readUpload as readSent, type Upload } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { decodeTable } from '../../platform/table.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { messageOf } from './messages.ts'
import type { ImportJob } from './queries.ts'
import { csvSource } from './source.ts'
import type { ImportOptions, Opened } from './target.ts'
import { lastUploads, readUpload, startLoading, uploadFile } from './uploads.ts'

/** A target as its pages need it. */
export interface OpenedPages extends Opened {
  ok: true
  /** False where it takes no rows, as its page says. */
  importable: boolean
}

export type NotOpened = { ok: false; why: 'forbidden' | 'unknown' }

/** What the pages of one kind of target do otherwise than those of another. */
export interface ImportRoom<O extends OpenedPages> {
  /** Address patterns. */
  at: { form: string; template: string; job: string }
  open(c: AppContext): Promise<O | NotOpened>
  place(c: AppContext, opened: O): ImportPlace
  formPage(props: ImportPageProps): VNode
  template: { name(opened: O): string; columns: readonly string[] }
  /** What its form asks besides. */
  options(form: Record<string, string[]>): Pick<ImportOptions, 'duplicates'>
}

/** Answers to those whom a target was not opened. */
export function refuse(c: AppContext, why: 'forbidden' | 'unknown'): Response {
  return why === 'forbidden' ? forbidden(c) : onNotFound(c)
}

const stateOf = (state: string, errors: number): UploadState =>
  state === 'checked' && errors > 0 ? 'wrong' : (state as UploadState)

/** Seconds after which the page of a running import asks again; it works without scripts. */
const renewal = '3'

/** Mounts the pages on which a file comes in, is checked, and is loaded. */
export function importPages<O extends OpenedPages>(routes: Hono<AppEnv>, room: ImportRoom<O>): void {
  async function show(c: AppContext, opened: O, form: FormState, status: 200 | 409 | 413 | 422): Promise<Response> {
    const uploads = (await lastUploads(c.get('ctx'), opened.target)).map(({ errorsTotal, ...upload }) => ({
      ...upload,
      state: stateOf(upload.state, errorsTotal),
    }))
    const { importable } = opened
    return page(c, room.formPage({ place: room.place(c, opened), form, uploads, importable }), status)
  }

  routes.get(room.at.form, allow('manage_calls'), async (c) => {
    const opened = await room.open(c)
    return opened.ok ? show(c, opened, await blankForm(c), 200) : refuse(c, opened.why)
  })

  routes.post(room.at.form, allow('manage_calls'), async (c) => {
    const t = c.get('t')
    const opened = await room.open(c)
    if (!opened.ok) return refuse(c, opened.why)
    let upload: Upload
    try {
      upload = await readSent(c, maxFile)
    } catch (error) {
      if (!(error instanceof BodyError) || error.status !== 413) throw error
      return show(c, opened, { ...(await blankForm(c)), problems: { file: t('imports.too_large') } }, 413)
    }
    const { form, files } = upload
    const text = form.text?.[0] ?? ''
    if (files.file === undefined && text.trim() === '') {
      return show(c, opened, returnedForm(form, { file: t('imports.nothing') }), 422)
    }
    if (!opened.importable) return show(c, opened, await blankForm(c), 409)
    const decoded = files.file === undefined ? { text, sound: true } : decodeTable(files.file.bytes)
    const job = await uploadFile(c.get('ctx'), opened, csvSource(decoded, opened.target.columns), {
      file: files.file?.name ?? '',
      state: form.pending === undefined ? 'published' : 'pending',
      ...room.options(form),
    })
    return c.redirect(room.place(c, opened).job(job), 303)
  })

  routes.get(room.at.template, allow('manage_calls'), async (c) => {
    const opened = await room.open(c)
    if (!opened.ok) return refuse(c, opened.why)
    return csv(c, room.template.name(opened), room.template.columns, noRows())
  })

  routes.get(room.at.job, allow('manage_calls'), async (c) => {
    const opened = await room.open(c)
    if (!opened.ok) return refuse(c, opened.why)
    const job = await readUpload(c.get('ctx'), opened.target, pathPart(c, 'id'))
    if (job === null) return onNotFound(c)
    if (job.state === 'loading') c.header('Refresh', renewal)
    return page(c, <UploadPage place={room.place(c, opened)} upload={uploadView(c, job)} />)
  })

  routes.post(room.at.job, allow('manage_calls'), async (c) => {
    const opened = await room.open(c)
    if (!opened.ok) return refuse(c, opened.why)
    const id = pathPart(c, 'id')
    const result = await startLoading(c.get('ctx'), opened, id)
    // A file with wrong rows has no button; its report says what to do.
    if (result.ok || result.why === 'errors') return c.redirect(room.place(c, opened).job(id), 303)
    return onNotFound(c)
  })
}

async function* noRows(): AsyncGenerator<Record<string, string>[]> {
  yield []
}

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
