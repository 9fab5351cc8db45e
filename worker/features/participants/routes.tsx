import { Hono } from 'hono'
import { reference as referenceForm } from '../../../schema/contracts/common.ts'
import { participantInput } from '../../../schema/contracts/participants.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import { ForgottenPage, ParticipatePage, RememberedPage } from '../../../web/pages/participants/ParticipatePages.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import {
  arrivalOf,
  authorLabels,
  authorReadings,
  blankForm,
  limited,
  parse,
  problemTexts,
  returnedForm,
  shape,
} from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { throttled } from '../../platform/throttle.ts'
import { problemsOf } from '../../platform/validation.ts'
import { forget, join, readParticipant } from './actions.ts'
import type { Participant } from './queries.ts'
import { localPath } from './rules.ts'
import { forgetInBrowser, participantOfBrowser, remember } from './session.ts'
import { setSupport } from './support.ts'

export const participantRoutes = new Hono<AppEnv>()

const { name, stakeholderGroup, country, region, email } = authorReadings
const readings = { name, stakeholderGroup, country, region, email } as const

participantRoutes.get(paths.participate(at.locale), async (c) => {
  const known = await participantOfBrowser(c)
  const to = localPath(c.req.query('to'))
  const supporting = asked(c.req.query('support'))
  if (known === null) return page(c, <ParticipatePage form={await blankForm(c)} to={to} supporting={supporting} />)
  // Whom the browser remembers needs the button alone, which stands with the issue: reading an address changes nothing.
  if (supporting !== null) return c.redirect(`${paths.issue(c.get('ctx').locale, supporting)}#support`, 303)
  return page(c, <RememberedPage participant={known.participant} back={to} />)
})

/** The reference of the issue that a person came to support; null for what is none. */
function asked(supporting: string | undefined): string | null {
  return referenceForm.safeParse(supporting).data ?? null
}

participantRoutes.post(paths.participate(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const form = await readForm(c)
  const to = localPath(form.to?.[0])
  const supporting = asked(form.support?.[0])
  const again = (state: FormState, status: 409 | 422 | 429) =>
    page(c, <ParticipatePage form={state} to={to} supporting={supporting} />, status)
  // Supports what the person came for, and leads back there; what cannot be supported any more says so on its own page.
  const goOn = async (participant: Participant | null) => {
    if (supporting === null || participant === null) return c.redirect(to ?? paths.participate(ctx.locale), 303)
    await setSupport(ctx, participant, supporting, 'add')
    return c.redirect(`${to ?? paths.issue(ctx.locale, supporting)}#support`, 303)
  }
  const known = await participantOfBrowser(c)
  if (known !== null) return await goOn(known.participant)
  const wait = await throttled(c)
  if (wait !== null) return limited(c, wait, form, (state) => again(state, 429))
  const parsed = parse(participantInput, { ...shape(form, readings), language: ctx.locale })
  if (!parsed.ok) return again(returnedForm(form, problemTexts(c, problemsOf(parsed.error), authorLabels(c))), 422)
  const { arrival } = await arrivalOf(c, 'participate', form)
  const joined = await join(ctx, parsed.value, arrival.idempotency)
  if (!joined.ok) return again({ ...(await blankForm(c, form)), notice: c.get('t')('form.sent_before') }, 409)
  remember(c, joined.token)
  return await goOn((await readParticipant(ctx, joined.token))?.participant ?? null)
})

participantRoutes.post(paths.forgetParticipant(at.locale), async (c) => {
  const known = await participantOfBrowser(c)
  if (known !== null) await forget(c.get('ctx'), known.participant)
  forgetInBrowser(c)
  return page(c, <ForgottenPage />)
})

participantRoutes.post(paths.supportIssue(at.locale, at.reference), async (c) => {
  const ctx = c.get('ctx')
  const reference = pathPart(c, 'reference')
  const issue = paths.issue(ctx.locale, reference)
  const form = await readForm(c)
  const known = await participantOfBrowser(c)
  const wanted = form.value?.[0] === 'remove' ? 'remove' : 'add'
  if (known === null) {
    const query = { to: issue, support: wanted === 'add' ? reference : null }
    return c.redirect(withQuery(paths.participate(ctx.locale), query), 303)
  }
  const wait = await throttled(c)
  if (wait !== null) {
    c.header('Retry-After', String(wait))
    return page(c, <ErrorPage type="rate-limited" requestId={null} />, 429)
  }
  const result = await setSupport(ctx, known.participant, reference, wanted)
  if (result.ok || result.why === 'stale') return c.redirect(`${issue}#support`, 303)
  switch (result.why) {
    case 'unknown':
      return onNotFound(c)
    case 'gone':
      return page(c, <ErrorPage type="gone" requestId={null} />, 410)
    case 'closed':
      return page(c, <ErrorPage type="closed" requestId={null} />, 409)
  }
})
