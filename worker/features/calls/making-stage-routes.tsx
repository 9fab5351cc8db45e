import { Hono } from 'hono'
import type { CallChange } from '../../../schema/contracts/calls.ts'
import { type StageStep, stageForm, windowForm } from '../../../schema/contracts/making.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import type { DeadlineZone } from '../../../schema/vocabulary.ts'
import { CallStagePage } from '../../../web/pages/calls/making/CallStagePage.tsx'
import type { MovedOnView } from '../../../web/pages/calls/making/MovedOn.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { clockIn, readWindow } from './deadline-rules.ts'
import { readAnyCall } from './desk.ts'
import { changeCall } from './making.ts'
import { madeCall, movedOn, versionOf } from './making-desk-routes.tsx'
import { windowLabels, windowProblems } from './making-new-routes.tsx'
import { missing, stepsFrom } from './making-rules.ts'
import type { CallRow } from './queries.ts'
import { callState } from './rules.ts'

/** The dates of a call, and the steps from one state to the next. */
export const stageRoutes = new Hono<AppEnv>()

interface Shown {
  form: FormState
  moved?: MovedOnView
  status?: 200 | 409 | 422
  done?: boolean
}

function show(c: AppContext, row: CallRow, { form, moved, status = 200, done = false }: Shown): Response {
  const state = callState(row, c.get('ctx').now)
  const lacks = state === 'draft' ? missing(row) : []
  const content = (
    <CallStagePage
      call={madeCall(c, row)}
      version={row.version}
      form={form}
      steps={stepsFrom(state, lacks.length === 0)}
      lacks={lacks}
      moved={moved}
      done={done}
    />
  )
  return page(c, content, status)
}

/** The dates as they are kept, on the clock of the call's zone. */
function typedWindow(row: CallRow): Form {
  const zone = row.deadlineZone as DeadlineZone
  const opens = row.opensAt === null ? { date: '', time: '' } : clockIn(zone, row.opensAt)
  const closes = row.closesAt === null ? { date: '', time: '' } : clockIn(zone, row.closesAt)
  return {
    deadlineZone: [zone],
    opensDate: [opens.date],
    opensTime: [opens.time],
    closesDate: [closes.date],
    closesTime: [closes.time],
  }
}

stageRoutes.get(paths.secretariat.callStage(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const row = await readAnyCall(c.get('ctx'), pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  return show(c, row, { form: await blankForm(c, typedWindow(row)), done: c.req.query('done') !== undefined })
})

stageRoutes.post(paths.secretariat.callStage(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const slug = pathPart(c, 'slug')
  const row = await readAnyCall(ctx, slug)
  if (row === null) return onNotFound(c)
  const form = await readForm(c)
  const read = form.step?.[0] === 'dates' ? readDates(c, row, form) : readStep(c, row, form)
  // Of the two forms on the page only one was sent; the other keeps what is saved.
  const typed = { ...typedWindow(row), ...form }
  if (!read.ok) return show(c, row, { form: returnedForm(typed, read.problems), status: 422 })
  const result = await changeCall(ctx, slug, { ...read.change, expectedVersion: versionOf(form) })
  if (result.ok) return c.redirect(withQuery(c.req.path, { done: 'saved' }), 303)
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'order':
      return show(c, row, {
        form: returnedForm(typed, windowProblems(c, [{ field: 'closesDate', code: 'order' }])),
        status: 422,
      })
    case 'incomplete':
      return show(c, row, { form: returnedForm(typed, {}, c.get('t')('making.lacks')), status: 422 })
    default:
      return await overtaken(c, row, form)
  }
})

/** Somebody else was faster: how the call stands now, and what was typed. */
async function overtaken(c: AppContext, before: CallRow, form: Form): Promise<Response> {
  const t = c.get('t')
  const now = (await readAnyCall(c.get('ctx'), before.slug)) ?? before
  const kept = typedWindow(now)
  const labels = windowLabels(c)
  const different = Object.keys(kept).filter((name) => form[name] !== undefined && form[name]?.[0] !== kept[name]?.[0])
  const saved = (name: string) =>
    name === 'deadlineZone' ? t(`making.zone.${now.deadlineZone as DeadlineZone}`) : (kept[name]?.[0] ?? '')
  const differences = different.map((name) => ({ label: labels[name] ?? name, saved: saved(name) }))
  return show(c, now, {
    form: returnedForm({ ...kept, ...form }, {}, t('making.stale')),
    moved: await movedOn(c, before.slug, form, differences),
    status: 409,
  })
}

type Read = { ok: true; change: CallChange } | { ok: false; problems: Record<string, string> }

const windowReadings = {
  deadlineZone: 'text',
  opensDate: 'text',
  opensTime: 'text',
  closesDate: 'text',
  closesTime: 'text',
  note: 'text',
} as const

function readDates(c: AppContext, row: CallRow, form: Form): Read {
  const parsed = parse(windowForm, shape(form, windowReadings))
  if (!parsed.ok) return { ok: false, problems: problemTexts(c, problemsOf(parsed.error), windowLabels(c)) }
  const window = readWindow(parsed.value)
  if (!window.ok) return { ok: false, problems: windowProblems(c, window.problems) }
  const { deadlineZone, note } = parsed.value
  const emptied = (['opensAt', 'closesAt'] as const).filter((name) => window[name] === null && row[name] !== null)
  if (emptied.length > 0) {
    const fields = emptied.map((name) => ({ field: name.replace('At', 'Date'), code: 'required' }))
    return { ok: false, problems: windowProblems(c, fields) }
  }
  // The form shows minutes: a deadline at the last second of one does not move when nobody moved it.
  const settled = (name: 'opensAt' | 'closesAt') => {
    const read = window[name]
    const old = row[name]
    if (read === null) return {}
    return { [name]: old !== null && old.slice(0, 16) === read.slice(0, 16) ? old : read }
  }
  const words = note === undefined ? {} : { note }
  return { ok: true, change: { ...settled('opensAt'), ...settled('closesAt'), deadlineZone, ...words } }
}

function readStep(c: AppContext, row: CallRow, form: Form): Read {
  const { now } = c.get('ctx')
  const parsed = parse(stageForm, shape(form, { step: 'text', word: 'text' }))
  if (!parsed.ok) return { ok: false, problems: problemTexts(c, problemsOf(parsed.error), { ...windowLabels(c) }) }
  const { step, word } = parsed.value
  const state = callState(row, now)
  // A version that was seen in another state is overtaken, and answered as such.
  if (versionOf(form) === row.version && !stepsFrom(state, true).includes(step)) {
    return {
      ok: false,
      problems: { step: c.get('t')('making.step.late', { state: c.get('t')(`call.state.${state}`) }) },
    }
  }
  return { ok: true, change: { ...changeOf(step, now), ...(word === undefined ? {} : { note: word }) } }
}

/** What a step changes in a call. */
function changeOf(step: StageStep, now: Date): CallChange {
  switch (step) {
    case 'publish':
      return { state: 'open' }
    case 'unpublish':
      return { state: 'draft' }
    case 'close':
      return { closesAt: now.toISOString() }
    case 'archive':
      return { state: 'archived' }
    case 'unarchive':
      return { state: 'closed' }
  }
}
