import { Hono } from 'hono'
import { reportInput, reportTexts } from '../../../schema/contracts/reports.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { MakeReportPage, ReportTextsPage } from '../../../web/pages/reports/WorkshopPages.tsx'
import { type FormState, typedOf } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { StaleError } from '../../platform/database.ts'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { callTexts } from '../calls/actions.ts'
import type { CallRow } from '../calls/queries.ts'
import { makeReport, publishReport, type Refusal, type ReportSaved, readWorkshop, writeReport } from './actions.ts'
import { findReport, type ReportEntry, type ReportRow } from './queries.ts'
import { presentEntry } from './reading.ts'
import { reportAddress, sendDocument, showReport } from './showing-routes.tsx'

/** Where rapporteurs make reports, write what frames them, and publish them. */
export const workshopRoutes = new Hono<AppEnv>()

const refused = (c: AppContext, why: Refusal) => (why === 'forbidden' ? forbidden(c) : onNotFound(c))

const titled = (c: AppContext, call: CallRow) => ({
  slug: call.slug,
  title: callTexts(call, c.get('ctx').locale).title,
})

function showMaking(
  c: AppContext,
  call: CallRow,
  reports: readonly ReportEntry[],
  form: FormState,
  status: 200 | 409 | 422 = 200,
): Response {
  const id = typedOf(form, 'id') || crypto.randomUUID()
  return page(
    c,
    <MakeReportPage call={titled(c, call)} id={id} reports={reports.map(presentEntry)} form={form} />,
    status,
  )
}

workshopRoutes.get(paths.secretariat.report(at.locale, at.slug), allow('group_issues'), async (c) => {
  const ctx = c.get('ctx')
  const workshop = await readWorkshop(ctx, pathPart(c, 'slug'))
  if (!workshop.ok) return refused(c, workshop.why)
  return showMaking(c, workshop.call, workshop.reports, await blankForm(c, { language: [ctx.locale] }))
})

workshopRoutes.post(paths.secretariat.report(at.locale, at.slug), allow('group_issues'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const workshop = await readWorkshop(ctx, pathPart(c, 'slug'))
  if (!workshop.ok) return refused(c, workshop.why)
  const { call, reports } = workshop
  const form = await readForm(c)
  const parsed = parse(reportInput, shape(form, { id: 'text', language: 'text' }))
  if (!parsed.ok) {
    const problems = problemTexts(c, problemsOf(parsed.error), { language: t('report.make.language') })
    return showMaking(c, call, reports, returnedForm({ language: form.language ?? [] }, problems), 422)
  }
  try {
    const made = await makeReport(ctx, call.slug, parsed.value)
    if (!made.ok) return refused(c, made.why)
    const path = paths.secretariat.reportTexts(ctx.locale, call.slug, String(made.number))
    return c.redirect(withQuery(path, { done: 'made' }), 303)
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
    return showMaking(c, call, reports, returnedForm(form, {}, t('report.busy')), 409)
  }
})

/** The call and the report of the address; null where there is none. */
async function target(c: AppContext): Promise<{ call: CallRow; report: ReportRow } | null> {
  const workshop = await readWorkshop(c.get('ctx'), pathPart(c, 'slug'))
  if (!workshop.ok) return null
  const number = Number(pathPart(c, 'id'))
  if (!Number.isSafeInteger(number)) return null
  const report = await findReport(c.get('ctx').db, workshop.call.slug, number)
  return report === null ? null : { call: workshop.call, report }
}

function showTexts(
  c: AppContext,
  call: CallRow,
  report: ReportRow,
  form: FormState,
  status: 200 | 409 | 422 = 200,
): Response {
  const done = (['made', 'saved', 'published'] as const).find((one) => one === c.req.query('done'))
  return page(
    c,
    <ReportTextsPage
      call={titled(c, call)}
      report={{ ...presentEntry(report), version: report.version }}
      form={form}
      kept={status === 409 ? { intro: report.intro, conclusions: report.conclusions } : null}
      done={c.req.method === 'GET' && done !== undefined ? done : null}
    />,
    status,
  )
}

const textsOf = ({ intro, conclusions }: ReportRow) => ({ intro: [intro], conclusions: [conclusions] })

workshopRoutes.get(paths.secretariat.reportTexts(at.locale, at.slug, at.id), allow('group_issues'), async (c) => {
  const found = await target(c)
  if (found === null) return onNotFound(c)
  return showTexts(c, found.call, found.report, await blankForm(c, textsOf(found.report)))
})

workshopRoutes.post(paths.secretariat.reportTexts(at.locale, at.slug, at.id), allow('group_issues'), async (c) => {
  const t = c.get('t')
  const found = await target(c)
  if (found === null) return onNotFound(c)
  const { call, report } = found
  const form = await readForm(c)
  const parsed = parse(reportTexts, shape(form, { intro: 'text', conclusions: 'text', version: 'text' }))
  if (!parsed.ok) {
    const labels = { intro: t('report.intro'), conclusions: t('report.conclusions') }
    return showTexts(c, call, report, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  }
  const result = await writeReport(c.get('ctx'), call.slug, report.number, parsed.value)
  return after(c, call, result, 'saved', () => form)
})

workshopRoutes.post(paths.secretariat.publishReport(at.locale, at.slug, at.id), allow('group_issues'), async (c) => {
  const found = await target(c)
  if (found === null) return onNotFound(c)
  const { call, report } = found
  const version = Number((await readForm(c)).version?.[0])
  const seen = Number.isSafeInteger(version) ? version : 0
  const result = await publishReport(c.get('ctx'), call.slug, report.number, seen)
  return after(c, call, result, 'published', textsOf)
})

const stale = (c: AppContext, { state }: ReportRow) =>
  c.get('t')(state === 'published' ? 'report.stale.published' : 'report.stale')

/** Leads on after a change, or shows what stands now where somebody else was faster. */
function after(
  c: AppContext,
  call: CallRow,
  result: ReportSaved,
  done: 'saved' | 'published',
  typed: (current: ReportRow) => Form,
): Response | Promise<Response> {
  if (result.ok) {
    const path = paths.secretariat.reportTexts(c.get('ctx').locale, call.slug, String(result.report.number))
    return c.redirect(withQuery(path, { done }), 303)
  }
  if (result.why !== 'stale') return refused(c, result.why)
  const current = result.report
  return showTexts(c, call, current, returnedForm(typed(current), {}, stale(c, current)), 409)
}

workshopRoutes.get(paths.secretariat.reportPreview(at.locale, at.slug, at.id), allow('group_issues'), async (c) => {
  const { locale } = c.get('ctx')
  const found = await target(c)
  if (found === null) return onNotFound(c)
  const { call, report } = found
  const number = String(report.number)
  return await showReport(c, call.slug, report.number, reportAddress.parse(c.req.query()), {
    path: paths.secretariat.reportPreview(locale, call.slug, number),
    query: {},
    others: [],
    draft: true,
    docx: paths.secretariat.reportDocument(locale, call.slug, number),
  })
})

workshopRoutes.get(paths.secretariat.reportDocument(at.locale, at.slug, at.id), allow('group_issues'), async (c) => {
  const found = await target(c)
  return found === null ? onNotFound(c) : await sendDocument(c, found.call.slug, found.report.number)
})
