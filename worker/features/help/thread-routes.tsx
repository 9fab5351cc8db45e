import { Hono } from 'hono'
import {
  correctionInput,
  feedbacks,
  messageInput,
  pointerInput,
  splitInput,
} from '../../../schema/contracts/threads.ts'
import { at, paths } from '../../../schema/paths.ts'
import { isOneOf } from '../../../schema/vocabulary.ts'
import { PointPage } from '../../../web/pages/help/PointPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { arrivalOf, blankForm, limited, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { throttled } from '../../platform/throttle.ts'
import { problemsOf, sentence } from '../../platform/validation.ts'
import { readReferral, sayAsDesk, searchDesks } from './desk.ts'
import { askAgain, correctRequest, judge, splitRequest } from './person.ts'
import { askForQueue } from './queue.ts'
import { writeAsPerson, writeOnDeskPage } from './threads.ts'
import { readTracked } from './tracked.ts'
import { showReferral, trackingPage } from './tracking.tsx'

/** What person and desk do while a request is on its way, beside the few things in routes.tsx. */
export const threadRoutes = new Hono<AppEnv>()

function labels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    message: t('thread.message'),
    first: t('split.first'),
    second: t('split.second'),
    language: t('author.language'),
    country: t('author.country'),
    words: t('point.search'),
    desk: t('point.found'),
    note: t('point.note'),
  }
}

/** The tracking page with a form that came back. */
async function tracking(c: AppContext, form: FormState, status: 409 | 422 | 429): Promise<Response> {
  const token = pathPart(c, 'token')
  const tracked = await readTracked(c.get('ctx'), token)
  return tracked === null ? onNotFound(c) : trackingPage(c, token, tracked, form, status)
}

const toTracking = (c: AppContext, token = pathPart(c, 'token')) =>
  c.redirect(paths.tracking(c.get('ctx').locale, token), 303)

threadRoutes.post(paths.trackingMessage(at.locale, at.token), async (c) => {
  const form = await readForm(c)
  const wait = await throttled(c)
  if (wait !== null) return await limited(c, wait, form, (state) => tracking(c, state, 429))
  const parsed = parse(messageInput, shape(form, { message: 'text' }))
  if (!parsed.ok) {
    return await tracking(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels(c))), 422)
  }
  const { message } = parsed.value
  const wrote = await writeAsPerson(c.get('ctx'), pathPart(c, 'token'), {
    referral: form.referral?.[0] ?? '',
    text: message,
  })
  if (wrote.ok) return toTracking(c)
  if (wrote.why === 'unknown') return onNotFound(c)
  // The desk gave it away meanwhile: what was typed stays with its writer.
  return await tracking(c, returnedForm(form, {}, c.get('t')('thread.settled')), 409)
})

threadRoutes.post(paths.trackingCorrect(at.locale, at.token), async (c) => {
  const form = await readForm(c)
  const parsed = parse(correctionInput, shape(form, { language: 'text', country: 'text' }))
  if (!parsed.ok) {
    return await tracking(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels(c))), 422)
  }
  const { language, country = null } = parsed.value
  const moved = await correctRequest(c.get('ctx'), pathPart(c, 'token'), { language, country })
  return moved.ok || moved.why === 'stale' ? toTracking(c) : onNotFound(c)
})

threadRoutes.post(paths.trackingSplit(at.locale, at.token), async (c) => {
  const form = await readForm(c)
  const wait = await throttled(c)
  if (wait !== null) return await limited(c, wait, form, (state) => tracking(c, state, 429))
  const returned = (problems: Parameters<typeof problemTexts>[1]) =>
    tracking(c, returnedForm(form, problemTexts(c, problems, labels(c))), 422)
  const parsed = parse(splitInput, shape(form, { first: 'text', second: 'text' }))
  if (!parsed.ok) return await returned(problemsOf(parsed.error))
  const { first = null, second } = parsed.value
  const { arrival } = await arrivalOf(c, 'help split', form)
  const split = await splitRequest(c.get('ctx'), pathPart(c, 'token'), { first, second }, arrival.idempotency)
  if (split.ok) return toTracking(c, split.token)
  if (split.why === 'unknown') return onNotFound(c)
  if (split.why === 'first') return await returned([{ path: ['first'], code: 'required', parameters: {} }])
  return toTracking(c)
})

threadRoutes.post(paths.trackingAgain(at.locale, at.token), async (c) => {
  const form = await readForm(c)
  const wait = await throttled(c)
  if (wait !== null) return await limited(c, wait, form, (state) => tracking(c, state, 429))
  const { arrival } = await arrivalOf(c, 'help again', form)
  const asked = await askAgain(c.get('ctx'), pathPart(c, 'token'), form.desk?.[0] ?? '', arrival.idempotency)
  if (asked.ok) return toTracking(c, asked.token)
  if (asked.why === 'unknown') return onNotFound(c)
  if (asked.why === 'stale') return toTracking(c)
  const problem = { path: ['desks'], code: 'contact_unconfirmed', parameters: {} }
  return await tracking(c, returnedForm(form, {}, sentence(c.get('t'), problem, c.get('t')('help.request.desks'))), 422)
})

threadRoutes.post(paths.trackingFeedback(at.locale, at.token), async (c) => {
  const form = await readForm(c)
  const feedback = form.feedback?.[0]
  if (!isOneOf(feedbacks, feedback)) return toTracking(c)
  const judged = await judge(c.get('ctx'), pathPart(c, 'token'), { referral: form.referral?.[0] ?? '', feedback })
  return judged.ok || judged.why === 'stale' ? toTracking(c) : onNotFound(c)
})

const toReferral = (c: AppContext) => c.redirect(paths.referral(c.get('ctx').locale, pathPart(c, 'token')), 303)

threadRoutes.post(paths.referralMessage(at.locale, at.token), async (c) => {
  const form = await readForm(c)
  const wait = await throttled(c)
  if (wait !== null) return await limited(c, wait, form, (state) => showReferral(c, state, 429))
  const parsed = parse(messageInput, shape(form, { message: 'text' }))
  if (!parsed.ok) {
    return await showReferral(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels(c))), 422)
  }
  const wrote = await writeOnDeskPage(c.get('ctx'), pathPart(c, 'token'), parsed.value.message)
  if (wrote.ok) return toReferral(c)
  return wrote.why === 'unknown' ? onNotFound(c) : await showReferral(c, await blankForm(c), 409)
})

threadRoutes.post(paths.referralQueue(at.locale, at.token), async (c) => {
  const known = await askForQueue(c.get('ctx'), pathPart(c, 'token'))
  return known ? await showReferral(c, await blankForm(c), 200, true) : onNotFound(c)
})

threadRoutes.get(paths.referralPoint(at.locale, at.token), async (c) => showPoint(c, await blankForm(c), 200))

async function showPoint(c: AppContext, form: FormState, status: 200 | 422): Promise<Response> {
  const token = pathPart(c, 'token')
  const ctx = c.get('ctx')
  const view = await readReferral(ctx, token)
  if (view === null) return onNotFound(c)
  if (!view.open) return toReferral(c)
  const words = form.typed.words?.[0]?.slice(0, 200) ?? ''
  const found = words.trim() === '' ? null : await searchDesks(ctx, token, words)
  return page(c, <PointPage token={token} found={found} form={form} />, status)
}

threadRoutes.post(paths.referralPoint(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const form = await readForm(c)
  const parsed = parse(pointerInput, shape(form, { words: 'text', desk: 'text', note: 'text' }))
  if (!parsed.ok) {
    return await showPoint(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels(c))), 422)
  }
  if (form.do?.[0] !== 'point') return await showPoint(c, returnedForm(form, {}), 200)
  const { desk = null, note = null } = parsed.value
  const required = () =>
    showPoint(
      c,
      returnedForm(form, {
        note: sentence(c.get('t'), { path: ['note'], code: 'required', parameters: {} }, c.get('t')('point.note')),
      }),
      422,
    )
  if (desk === null && note === null) return await required()
  const said = await sayAsDesk(ctx, pathPart(c, 'token'), { move: 'point', desk, note })
  if (said.ok) return toReferral(c)
  if (said.why === 'unknown') return onNotFound(c)
  return said.why === 'desk' ? await required() : await showReferral(c, await blankForm(c), 409)
})
