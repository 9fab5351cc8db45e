import { Hono } from 'hono'
import { issueInput } from '../../../schema/contracts/calls.ts'
import { formatInZone, formatMoment } from '../../../schema/i18n/dates.ts'
import { pickedTopics } from '../../../schema/i18n/names.ts'
import { at, paths } from '../../../schema/paths.ts'
import type { CallKind } from '../../../schema/vocabulary.ts'
import { BeforeSendingPage } from '../../../web/pages/calls/BeforeSendingPage.tsx'
import type { CallView } from '../../../web/pages/calls/CallCard.tsx'
import { ClosedPage } from '../../../web/pages/calls/ClosedPage.tsx'
import { SimilarFragment } from '../../../web/pages/calls/Similar.tsx'
import { SubmitPage } from '../../../web/pages/calls/SubmitPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { arrivalOf, blankForm, limited, parse, returnedForm } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { fragment, page } from '../../platform/respond.tsx'
import { throttled, throttledReading } from '../../platform/throttle.ts'
import { problemsOf } from '../../platform/validation.ts'
import { readCall } from './actions.ts'
import { askedBy } from './asked.ts'
import { carriedAlong, issueProblems, shapeIssue } from './form.ts'
import { viewCall } from './routes.tsx'
import { resembling, submitIssue, themesIn } from './submission.ts'

/** The form of a call: filled in, looked over, sent. */
export const submitRoutes = new Hono<AppEnv>()

submitRoutes.get(paths.submitIssue(at.locale, at.slug), async (c) => {
  const row = await readCall(c.get('ctx'), pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const view = viewCall(c, row)
  if (view.state !== 'open') return closed(c, view, null)
  const asked = await askedBy(c.get('ctx'), row)
  return page(c, <SubmitPage call={view} form={await blankForm(c)} asked={asked} action={c.req.path} />)
})

submitRoutes.post(paths.submitIssue(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const view = viewCall(c, row)
  const form = await readForm(c)
  const suggested = themesIn(textOf(form), pickedTopics(form.themes))
  const asked = await askedBy(ctx, row, suggested)
  const { questions } = asked
  const again = (state: FormState, status: 200 | 409 | 422 | 429) =>
    page(c, <SubmitPage call={view} form={state} asked={asked} action={c.req.path} />, status)
  const back = form.again !== undefined
  const wait = back ? await throttledReading(c) : await throttled(c)
  if (wait !== null) return limited(c, wait, form, (state) => again(state, 429))
  if (back) return again(returnedForm(form, {}), 200)
  const parsed = parse(issueInput, shapeIssue(form))
  if (!parsed.ok) return again(returnedForm(form, issueProblems(c, problemsOf(parsed.error), questions)), 422)
  const { arrival, stamp } = await arrivalOf(c, row.slug, form)
  const checked = form.checked !== undefined
  const result = await submitIssue(ctx, row.slug, parsed.value, arrival, stamp?.madeAt ?? null, checked)
  if (result.ok) return c.redirect(paths.tracking(ctx.locale, result.token), 303)
  switch (result.why) {
    case 'resembles':
      return page(
        c,
        <BeforeSendingPage
          call={view}
          form={returnedForm(carriedAlong(form, questions), {})}
          similar={result.similar}
          suggested={asked.fields.includes('themes') ? suggested : []}
          action={c.req.path}
        />,
      )
    case 'invalid':
      return again(returnedForm(form, issueProblems(c, result.problems, questions)), 422)
    case 'closed':
      return closed(c, view, `${parsed.value.title}\n\n${parsed.value.description}`)
    case 'unknown_call':
      return onNotFound(c)
    case 'idempotency_mismatch':
      // The form was sent, changed with the back button and sent again: a new stamp makes it a new record.
      return again({ ...(await blankForm(c, form)), notice: c.get('t')('form.sent_before') }, 409)
  }
})

submitRoutes.post(paths.submitSimilar(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const form = await readForm(c)
  const wait = await throttledReading(c)
  if (wait !== null) {
    c.header('Retry-After', String(wait))
    return fragment(c, <SimilarFragment kind={row.kind as CallKind} similar={[]} themes={[]} />, 429)
  }
  const similar = await resembling(ctx, row, textOf(form), pickedTopics(form.themes))
  const themes = themesIn(textOf(form), pickedTopics(form.themes))
  return fragment(c, <SimilarFragment kind={row.kind as CallKind} similar={similar} themes={themes} />)
})

/** What tells the subject of an issue that is being written. */
function textOf(form: Readonly<Record<string, readonly string[]>>): string {
  return [form.title?.[0], form.description?.[0], form.desiredOutcome?.[0]].filter(Boolean).join('\n')
}

function closed(c: AppContext, view: CallView, typed: string | null): Response {
  // Reading a closed form is no fault; sending one is a conflict, and the text comes back.
  const t = c.get('t')
  const moment = view.state === 'scheduled' ? view.opensAt : view.closesAt
  const key =
    view.state === 'scheduled'
      ? 'call.not_open'
      : view.state === 'archived' || moment === null
        ? 'call.is_archived'
        : 'call.is_closed'
  const notice = t(key, { when: moment === null ? '' : sayMoment(c, moment, view) })
  return page(c, <ClosedPage call={view} notice={notice} typed={typed} />, typed === null ? 200 : 409)
}

/** A moment of a call in UTC and, where the deadline is said in a zone of its own, in that too. */
function sayMoment(c: AppContext, moment: string, view: CallView): string {
  const { locale } = c.get('ctx')
  const utc = formatMoment(locale, moment)
  if (view.deadlineZone === 'utc' || moment !== view.closesAt) return utc
  const said = c.get('t')(`deadline.${view.deadlineZone}`, { when: formatInZone(locale, moment, view.deadlineZone) })
  return c.get('t')('deadline.both', { utc, said })
}
