import { Hono } from 'hono'
import { meetingInput, outcomeInput, workstreamInput } from '../../../schema/contracts/workstreams.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { CycleDeskPage } from '../../../web/pages/workstreams/CycleDeskPage.tsx'
import { OutcomePage } from '../../../web/pages/workstreams/OutcomePage.tsx'
import { WorkstreamFormPage } from '../../../web/pages/workstreams/WorkstreamFormPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { can } from '../accounts/rules.ts'
import { readCall } from '../calls/actions.ts'
import {
  addMeeting,
  browseWorkstreams,
  cancelMeeting,
  changeWorkstream,
  createWorkstream,
  presentInventory,
  setOutcome,
} from './actions.ts'
import { answerable, answerValue, readAnswer } from './answered.ts'
import { type CycleRow, findCycle, findInventory, findWorkstream, readDates, type WorkstreamRow } from './queries.ts'

/** How the Secretariat keeps a cycle: its meetings, what is taken up, what became of each group. */
export const workstreamDesk = new Hono<AppEnv>()

/** Workstreams that the desk and its forms show. */
const mostShown = 100

async function showDesk(c: AppContext, form: FormState, status: 200 | 422): Promise<Response> {
  const ctx = c.get('ctx')
  const cycle = await findCycle(ctx.db, pathPart(c, 'slug'))
  if (cycle === null) return onNotFound(c)
  const [{ calls, meetings }, workstreams] = await Promise.all([
    readDates(ctx.db, cycle.slug),
    browseWorkstreams(ctx, cycle.slug, { limit: mostShown }),
  ])
  return page(
    c,
    <CycleDeskPage
      cycle={cycle}
      calls={calls.map(({ slug }) => slug)}
      meetings={meetings}
      workstreams={workstreams.items}
      mayAddMeetings={can(ctx.actor, 'manage_calls')}
      form={form}
      done={c.req.query('done')}
    />,
    status,
  )
}

workstreamDesk.get(paths.secretariat.cycle(at.locale, at.slug), allow('group_issues'), async (c) =>
  showDesk(c, await blankForm(c, { language: [c.get('ctx').locale] }), 200),
)

/** `2027-05-03` and `09:30` as a moment in UTC; what is incomplete stays as it is and is found wrong. */
const inUtc = (form: Form, name: string) => {
  const [day = '', time = ''] = [form[`${name}Day`]?.[0], form[`${name}Time`]?.[0]]
  return day === '' ? undefined : `${day}T${time === '' ? '00:00' : time}:00Z`
}

workstreamDesk.post(paths.secretariat.newMeeting(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const form = await readForm(c)
  const shaped = shape(form, { title: 'text', language: 'text', place: 'text', url: 'text' })
  const parsed = parse(meetingInput, { ...shaped, startsAt: inUtc(form, 'starts'), endsAt: inUtc(form, 'ends') })
  if (!parsed.ok) {
    const labels = {
      title: t('cycle.meeting.title'),
      startsAt: t('cycle.meeting.starts'),
      endsAt: t('cycle.meeting.ends'),
      place: t('cycle.meeting.place'),
      url: t('cycle.meeting.url'),
    }
    const problems = problemTexts(c, problemsOf(parsed.error), labels)
    return showDesk(c, returnedForm(form, inFields(problems)), 422)
  }
  const result = await addMeeting(ctx, pathPart(c, 'slug'), parsed.value)
  if (!result.ok) return result.why === 'forbidden' ? forbidden(c) : onNotFound(c)
  return c.redirect(withQuery(paths.secretariat.cycle(ctx.locale, pathPart(c, 'slug')), { done: 'meeting' }), 303)
})

/** A moment is typed in two fields, of which the first carries its problem. */
function inFields({ startsAt, endsAt, ...rest }: Record<string, string>): Record<string, string> {
  return {
    ...rest,
    ...(startsAt === undefined ? {} : { startsDay: startsAt }),
    ...(endsAt === undefined ? {} : { endsDay: endsAt }),
  }
}

// What could not be added is shown under this address; reading it again leads back to the desk.
workstreamDesk.get(paths.secretariat.newMeeting(at.locale, at.slug), allow('manage_calls'), (c) =>
  c.redirect(paths.secretariat.cycle(c.get('ctx').locale, pathPart(c, 'slug')), 303),
)

workstreamDesk.post(paths.secretariat.cancelMeeting(at.locale, at.id), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const result = await cancelMeeting(ctx, pathPart(c, 'id'))
  if (result.ok && result.cycle !== undefined) {
    return c.redirect(withQuery(paths.secretariat.cycle(ctx.locale, result.cycle), { done: 'cancelled' }), 303)
  }
  return !result.ok && result.why === 'forbidden' ? forbidden(c) : onNotFound(c)
})

const workstreamReadings = {
  title: 'text',
  language: 'text',
  rationale: 'text',
  desiredOutcome: 'text',
  timeFrame: 'text',
  stakeholders: 'many',
  facilitators: 'text',
  result: 'text',
  resultNote: 'text',
  expectedVersion: 'text',
} as const

async function askWorkstream(
  c: AppContext,
  of: { cycle: string; row: WorkstreamRow | null; action: string },
  form: FormState,
  status: 200 | 409 | 422,
): Promise<Response> {
  const offered = await answerable(c.get('ctx'), of.cycle)
  return page(
    c,
    <WorkstreamFormPage cycle={of.cycle} workstream={of.row} action={of.action} offered={offered} form={form} />,
    status,
  )
}

function readWorkstream(form: Form) {
  const answers = (form.answers ?? []).flatMap((value) => readAnswer(value) ?? [])
  return parse(workstreamInput, { ...shape(form, workstreamReadings), answers })
}

function workstreamLabels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  const names = [
    'title',
    'rationale',
    'desiredOutcome',
    'timeFrame',
    'stakeholders',
    'facilitators',
    'answers',
  ] as const
  return {
    ...Object.fromEntries(names.map((name) => [name, t(`workstream.${name}`)])),
    language: t('list.language'),
    result: t('workstream.result'),
    resultNote: t('workstream.resultNote'),
  }
}

workstreamDesk.get(paths.secretariat.newWorkstream(at.locale, at.slug), allow('group_issues'), async (c) => {
  const ctx = c.get('ctx')
  const cycle = await findCycle(ctx.db, pathPart(c, 'slug'))
  if (cycle === null) return onNotFound(c)
  const form = await blankForm(c, { language: [ctx.locale], result: ['open'] })
  return askWorkstream(c, { cycle: cycle.slug, row: null, action: c.req.path }, form, 200)
})

workstreamDesk.post(paths.secretariat.newWorkstream(at.locale, at.slug), allow('group_issues'), async (c) => {
  const ctx = c.get('ctx')
  const cycle: CycleRow | null = await findCycle(ctx.db, pathPart(c, 'slug'))
  if (cycle === null) return onNotFound(c)
  const form = await readForm(c)
  const parsed = readWorkstream(form)
  if (!parsed.ok) {
    const problems = problemTexts(c, problemsOf(parsed.error), workstreamLabels(c))
    return askWorkstream(c, { cycle: cycle.slug, row: null, action: c.req.path }, returnedForm(form, problems), 422)
  }
  const result = await createWorkstream(ctx, cycle.slug, parsed.value)
  if (!result.ok && result.why === 'invalid') {
    const problems = problemTexts(c, result.problems, workstreamLabels(c))
    return askWorkstream(c, { cycle: cycle.slug, row: null, action: c.req.path }, returnedForm(form, problems), 422)
  }
  if (!result.ok) return result.why === 'forbidden' ? forbidden(c) : onNotFound(c)
  return c.redirect(paths.workstream(ctx.locale, result.saved.id), 303)
})

workstreamDesk.get(paths.secretariat.workstream(at.locale, at.id), allow('group_issues'), async (c) => {
  const row = await findWorkstream(c.get('ctx').db, pathPart(c, 'id'))
  if (row === null) return onNotFound(c)
  const form = await blankForm(c, {
    title: [row.title],
    language: [row.language],
    rationale: [row.rationale],
    desiredOutcome: [row.desiredOutcome],
    timeFrame: [row.timeFrame],
    stakeholders: row.stakeholders,
    facilitators: [row.facilitators],
    answers: row.answers.map(answerValue),
    result: [row.result],
    resultNote: [row.resultNote],
  })
  return askWorkstream(c, { cycle: row.cycle, row, action: c.req.path }, form, 200)
})

workstreamDesk.post(paths.secretariat.workstream(at.locale, at.id), allow('group_issues'), async (c) => {
  const ctx = c.get('ctx')
  const row = await findWorkstream(ctx.db, pathPart(c, 'id'))
  if (row === null) return onNotFound(c)
  const form = await readForm(c)
  const again = (state: FormState, status: 409 | 422, current: WorkstreamRow) =>
    askWorkstream(c, { cycle: row.cycle, row: current, action: c.req.path }, state, status)
  const parsed = readWorkstream(form)
  if (!parsed.ok) {
    return again(returnedForm(form, problemTexts(c, problemsOf(parsed.error), workstreamLabels(c))), 422, row)
  }
  const result = await changeWorkstream(ctx, row.id, parsed.value)
  if (result.ok) return c.redirect(paths.workstream(ctx.locale, row.id), 303)
  if (result.why === 'stale') return again(returnedForm(form, {}, c.get('t')('workstream.stale')), 409, result.current)
  if (result.why === 'invalid') {
    return again(returnedForm(form, problemTexts(c, result.problems, workstreamLabels(c))), 422, row)
  }
  return result.why === 'forbidden' ? forbidden(c) : onNotFound(c)
})

async function askOutcome(c: AppContext, form: FormState | null, status: 200 | 409 | 422): Promise<Response> {
  const ctx = c.get('ctx')
  const found = await findInventory(ctx.db, pathPart(c, 'slug'), pathPart(c, 'id'))
  if (found === null) return onNotFound(c)
  const item = presentInventory(found)
  const workstreams = await browseWorkstreams(ctx, await cycleOfCall(c), { limit: mostShown })
  const state =
    form ??
    (await blankForm(c, {
      outcome: [item.outcome ?? ''],
      workstream: [item.workstream?.id ?? ''],
      place: [item.place],
      reason: [item.reason],
      language: [item.reasonLanguage ?? ctx.locale],
    }))
  return page(c, <OutcomePage item={item} workstreams={workstreams.items} form={state} action={c.req.path} />, status)
}

async function cycleOfCall(c: AppContext): Promise<string> {
  return (await readCall(c.get('ctx'), pathPart(c, 'slug')))?.cycle ?? ''
}

workstreamDesk.get(paths.secretariat.outcome(at.locale, at.slug, at.id), allow('group_issues'), (c) =>
  askOutcome(c, null, 200),
)

workstreamDesk.post(paths.secretariat.outcome(at.locale, at.slug, at.id), allow('group_issues'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const form = await readForm(c)
  const readings = {
    outcome: 'text',
    workstream: 'text',
    place: 'text',
    reason: 'text',
    language: 'text',
    expectedVersion: 'text',
  } as const
  const parsed = parse(outcomeInput, shape(form, readings))
  if (!parsed.ok) {
    const labels = {
      outcome: t('inventory.outcome'),
      workstream: t('inventory.workstream'),
      place: t('inventory.place'),
      reason: t('inventory.reason'),
      language: t('list.language'),
    }
    return askOutcome(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  }
  const result = await setOutcome(ctx, pathPart(c, 'slug'), pathPart(c, 'id'), parsed.value)
  if (result.ok) {
    const cycle = await cycleOfCall(c)
    return c.redirect(withQuery(paths.inventory(ctx.locale, cycle), { call: pathPart(c, 'slug') }), 303)
  }
  if (result.why === 'stale') return askOutcome(c, returnedForm(form, {}, t('workstream.stale')), 409)
  return result.why === 'forbidden' ? forbidden(c) : onNotFound(c)
})
