import { Hono } from 'hono'
import * as z from 'zod'
import {
  deskAnswer,
  furtherDesks,
  type HelpRequestInput,
  helpRequestInput,
  routeInput,
} from '../../../schema/contracts/help.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { at, paths } from '../../../schema/paths.ts'
import { declineReasons, isOneOf } from '../../../schema/vocabulary.ts'
import { HelpPage } from '../../../web/pages/help/HelpPage.tsx'
import { MatchesPage } from '../../../web/pages/help/MatchesPage.tsx'
import type { MatchesView } from '../../../web/pages/help/views.ts'
import { type FormState, typedOf } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { arrivalOf, blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { throttled } from '../../platform/throttle.ts'
import { problemsOf, sentence } from '../../platform/validation.ts'
import { askFurther, closeRequest, requestHelp } from './actions.ts'
import { sayAsDesk } from './desk.ts'
import { presentEmergency } from './emergency-help.ts'
import { type Routed, routeRequest } from './routing.ts'
import { readTracked } from './tracked.ts'
import { deskCard, showReferral, trackingPage, worthNaming } from './tracking.tsx'

export const helpRoutes = new Hono<AppEnv>()

const questionReadings = { text: 'text', language: 'text', country: 'text', topics: 'many' } as const
const requestReadings = {
  text: 'text',
  language: 'text',
  country: 'text',
  name: 'text',
  email: 'text',
  desks: 'many',
  consent: 'tick',
} as const

function labels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    text: t('help.text'),
    language: t('author.language'),
    country: t('author.country'),
    topics: t('help.ask.label'),
    name: t('author.name'),
    email: t('author.email'),
    desks: t('help.request.desks'),
    consent: t('help.request.consent'),
    answer: t('help.desk.answer'),
    reason: t('help.desk.reason'),
  }
}

/** The form with the sentence for one who sent too much. */
function waiting(c: AppContext, form: Form, seconds: number): FormState {
  c.header('Retry-After', String(seconds))
  return returnedForm(form, {}, c.get('t')('error.limited', { n: Math.ceil(seconds / 60) }))
}

helpRoutes.get(paths.help(at.locale), async (c) => page(c, <HelpPage form={await blankForm(c)} />))

// What is typed stands in no address: whoever opens these pages by a link begins anew.
for (const path of [paths.helpMatches(at.locale), paths.helpRequest(at.locale)]) {
  helpRoutes.get(path, (c) => c.redirect(paths.help(c.get('ctx').locale), 303))
}

helpRoutes.post(paths.helpMatches(at.locale), async (c) => {
  const form = await readForm(c)
  const wait = await throttled(c)
  if (wait !== null) return page(c, <HelpPage form={waiting(c, form, wait)} />, 429)
  const parsed = parse(routeInput, shape(form, questionReadings))
  if (!parsed.ok) {
    const problems = problemTexts(c, problemsOf(parsed.error), labels(c))
    return page(c, <HelpPage form={returnedForm(form, problems)} />, 422)
  }
  return await showMatches(c, form, await blankForm(c, form), 200)
})

/** Entries shown on the page. */
const shown = 6

/** The matches for what a form says, and the form below them as it stands. */
async function showMatches(
  c: AppContext,
  form: Form,
  state: FormState,
  status: 200 | 409 | 422 | 429,
): Promise<Response> {
  const parsed = routeInput.safeParse(shape(form, questionReadings))
  if (!parsed.success) {
    const problems = problemTexts(c, problemsOf(parsed.error), labels(c))
    return page(c, <HelpPage form={returnedForm(form, problems)} />, 422)
  }
  const routed = await routeRequest(c.get('ctx'), parsed.data)
  return page(c, <MatchesPage found={viewMatches(c, routed)} form={state} />, status)
}

/** Topics named when saying how a text was understood: the plainest few. */
const namedTopics = 3

function viewMatches(c: AppContext, routed: Routed): MatchesView {
  const { emergency } = routed
  return {
    language: routed.language,
    country: routed.country,
    emergency:
      emergency === null
        ? null
        : {
            // The numbers stand as links below it.
            advice: c.get('t')(`help.emergency.${emergency}` as MessageKey),
            contacts: presentEmergency(c.get('t'), emergency, routed.country).contacts,
          },
    topics: routed.topics.slice(0, namedTopics).map(({ id }) => id),
    abstained: routed.abstained,
    options: routed.options,
    desks: worthNaming(routed.matches.slice(0, shown)).map((match, _i, all) => deskCard(c, match, all[0])),
  }
}

helpRoutes.post(paths.helpRequest(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const form = await readForm(c)
  const again = (state: FormState, status: 409 | 422 | 429) => showMatches(c, form, state, status)
  const wait = await throttled(c)
  if (wait !== null) return await again(waiting(c, form, wait), 429)

  const send = form.do?.[0] !== 'keep'
  const shaped = shape(form, requestReadings)
  // To keep a request is to ask nobody, whatever is ticked.
  const parsed = parse(helpRequestInput, send ? shaped : { ...shaped, desks: [], consent: false })
  const problems = parsed.ok ? [] : problemsOf(parsed.error)
  if (send && (form.desks ?? []).length === 0) problems.push({ path: ['desks'], code: 'too_few', parameters: { n: 1 } })
  if (!parsed.ok || problems.length > 0) {
    return await again(returnedForm(form, problemTexts(c, problems, labels(c))), 422)
  }
  const input: HelpRequestInput = parsed.value
  const { arrival } = await arrivalOf(c, 'help', form)
  const result = await requestHelp(ctx, input, arrival)
  if (result.ok) return c.redirect(paths.tracking(ctx.locale, result.token), 303)
  if (result.why === 'desks') {
    return await again(
      returnedForm(form, { desks: t('error.contact_unconfirmed', { field: labels(c).desks ?? '' }) }),
      422,
    )
  }
  // Sent, changed with the back button and sent again: a new stamp makes it a new request.
  return await again({ ...(await blankForm(c, form)), notice: t('form.sent_before') }, 409)
})

helpRoutes.post(paths.trackingDesks(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const token = pathPart(c, 'token')
  const form = await readForm(c)
  const again = async (state: FormState, status: 409 | 422 | 429) => {
    const tracked = await readTracked(ctx, token)
    return tracked === null ? onNotFound(c) : trackingPage(c, token, tracked, state, status)
  }
  const wait = await throttled(c)
  if (wait !== null) return await again(waiting(c, form, wait), 429)
  const parsed = parse(furtherDesks, shape(form, { desks: 'many', consent: 'tick' }))
  if (!parsed.ok) return await again(returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels(c))), 422)
  const result = await askFurther(ctx, token, parsed.value)
  if (result.ok) return c.redirect(paths.tracking(ctx.locale, token), 303)
  if (result.why === 'unknown') return onNotFound(c)
  // Overtaken by something else: the page shows how things stand.
  if (result.why === 'stale') return c.redirect(paths.tracking(ctx.locale, token), 303)
  const [name, code] = furtherProblems[result.why]
  const problem = { path: [name], code, parameters: { n: 1 } }
  return await again(returnedForm(form, { [name]: sentence(c.get('t'), problem, labels(c)[name] ?? name) }), 422)
})

const furtherProblems = {
  none: ['desks', 'too_few'],
  too_many: ['desks', 'too_many'],
  desks: ['desks', 'contact_unconfirmed'],
  consent: ['consent', 'consent'],
} as const

helpRoutes.post(paths.trackingClose(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const token = pathPart(c, 'token')
  const form = await readForm(c)
  const outcome = form.outcome?.[0] === 'answered' ? 'answered' : 'closed_unanswered'
  const result = await closeRequest(ctx, token, outcome)
  if (!result.ok && result.why === 'unknown') return onNotFound(c)
  return c.redirect(paths.tracking(ctx.locale, token), 303)
})

helpRoutes.get(paths.referral(at.locale, at.token), async (c) => showReferral(c, await blankForm(c), 200))

const answerInput = z.object({ answer: deskAnswer.optional() })

helpRoutes.post(paths.referral(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const token = pathPart(c, 'token')
  const form = await readForm(c)
  const returned = (name: string, code: string, parameters: Record<string, number> = {}) => {
    const text = sentence(t, { path: [name], code, parameters }, labels(c)[name] ?? name)
    return showReferral(c, returnedForm(form, { [name]: text }), 422)
  }
  const move = form.do?.[0]
  if (move !== 'accept' && move !== 'decline' && move !== 'answered')
    return await showReferral(c, await blankForm(c), 422)
  const reason = typedOf({ typed: form, problems: {}, stamp: '' }, 'reason')
  if (move === 'decline' && !isOneOf(declineReasons, reason)) return await returned('reason', 'required')
  const parsed = parse(answerInput, shape(form, { answer: 'text' }))
  if (!parsed.ok)
    return await showReferral(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels(c))), 422)

  const word =
    move === 'decline' && isOneOf(declineReasons, reason)
      ? ({ move: 'decline', reason } as const)
      : move === 'answered'
        ? ({ move: 'answered', answer: parsed.value.answer ?? null } as const)
        : ({ move: 'accept' } as const)
  const result = await sayAsDesk(ctx, token, word)
  if (!result.ok && result.why === 'unknown') return onNotFound(c)
  // Said already, by this click's twin or by somebody else of the desk: the page says how things stand.
  if (!result.ok) return await showReferral(c, await blankForm(c), 409)
  return c.redirect(paths.referral(ctx.locale, token), 303)
})
