import { Hono } from 'hono'
import { claimInput, correctionInput } from '../../../schema/contracts/owners.ts'
import { at, paths } from '../../../schema/paths.ts'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import { ClaimedPage, ClaimPage, EndedPage, TakePage } from '../../../web/pages/owners/ClaimPages.tsx'
import { CorrectedPage, CorrectionPage } from '../../../web/pages/owners/CorrectionPages.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { arrivalOf, blankForm, limited, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { throttled } from '../../platform/throttle.ts'
import { problemsOf } from '../../platform/validation.ts'
import { readEntry } from '../observatory/actions.ts'
import type { EntryRow } from '../observatory/queries.ts'
import { askToOwn, readClaim, takeEntry } from './claims.ts'
import { report } from './corrections.ts'
import { aboutEntry } from './form.ts'
import { claimableDomain } from './rules.ts'

/** What anybody can do about an entry: say what is wrong, or say that it is theirs. */
export const claimRoutes = new Hono<AppEnv>()

/** The public entry of the path, or the answer where there is none. */
async function entryOf(c: AppContext): Promise<EntryRow | Response> {
  const found = await readEntry(c.get('ctx'), pathPart(c, 'slug'))
  if (found.is === 'unknown') return await onNotFound(c)
  return found.is === 'gone' ? page(c, <ErrorPage type="gone" requestId={null} />, 410) : found.item
}

claimRoutes.get(paths.entryCorrection(at.locale, at.slug), async (c) => {
  const entry = await entryOf(c)
  if (entry instanceof Response) return entry
  const about = aboutEntry(entry)
  if (c.req.query('sent') !== undefined) return page(c, <CorrectedPage entry={about} />)
  return page(c, <CorrectionPage entry={about} form={await blankForm(c)} />)
})

claimRoutes.post(paths.entryCorrection(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const entry = await entryOf(c)
  if (entry instanceof Response) return entry
  const form = await readForm(c)
  const again = (state: FormState, status: 409 | 422 | 429) =>
    page(c, <CorrectionPage entry={aboutEntry(entry)} form={state} />, status)
  const wait = await throttled(c)
  if (wait !== null) return limited(c, wait, form, (state) => again(state, 429))
  const parsed = parse(correctionInput, shape(form, { text: 'text' }))
  if (!parsed.ok) {
    const problems = problemTexts(c, problemsOf(parsed.error), { text: t('correction.text') })
    return again(returnedForm(form, problems), 422)
  }
  const { arrival } = await arrivalOf(c, `correction ${entry.id}`, form)
  const result = await report(ctx, entry, parsed.value, arrival)
  if (result.ok) return c.redirect(`${paths.entryCorrection(ctx.locale, entry.slug)}?sent`, 303)
  return again({ ...(await blankForm(c, form)), notice: t('form.sent_before') }, 409)
})

claimRoutes.get(paths.entryClaim(at.locale, at.slug), async (c) => {
  const entry = await entryOf(c)
  if (entry instanceof Response) return entry
  const about = aboutEntry(entry)
  if (c.req.query('sent') !== undefined) return page(c, <ClaimedPage entry={about} />)
  const domain = claimableDomain(entry.url)
  return page(
    c,
    <ClaimPage
      entry={about}
      domain={domain}
      form={await blankForm(c)}
      elsewhere={false}
      secretariat={c.env.MAIL_FROM}
    />,
  )
})

claimRoutes.post(paths.entryClaim(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const entry = await entryOf(c)
  if (entry instanceof Response) return entry
  const form = await readForm(c)
  const domain = claimableDomain(entry.url)
  const again = (state: FormState, status: 422 | 429, elsewhere = false) =>
    page(
      c,
      <ClaimPage
        entry={aboutEntry(entry)}
        domain={domain}
        form={state}
        elsewhere={elsewhere}
        secretariat={c.env.MAIL_FROM}
      />,
      status,
    )
  const wait = await throttled(c)
  if (wait !== null) return limited(c, wait, form, (state) => again(state, 429))
  const parsed = parse(claimInput, shape(form, { email: 'text' }))
  if (!parsed.ok) {
    const problems = problemTexts(c, problemsOf(parsed.error), { email: t('claim.email') })
    return again(returnedForm(form, problems), 422)
  }
  const outcome = await askToOwn(ctx, entry, parsed.value.email)
  switch (outcome) {
    case 'sent':
      return c.redirect(`${paths.entryClaim(ctx.locale, entry.slug)}?sent`, 303)
    case 'no_domain':
      return again(returnedForm(form, {}), 422)
    case 'other_domain':
      return again(returnedForm(form, { email: t('claim.other_domain', { domain: `@${domain ?? ''}` }) }), 422, true)
  }
})

claimRoutes.get(paths.takeEntry(at.locale, at.token), async (c) => {
  const token = pathPart(c, 'token')
  const entry = await readClaim(c.get('ctx'), token)
  if (entry === null) return page(c, <EndedPage link="claim" />, 410)
  return page(c, <TakePage entry={aboutEntry(entry)} token={token} />)
})

claimRoutes.post(paths.takeEntry(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const token = await takeEntry(ctx, pathPart(c, 'token'))
  if (token === null) return page(c, <EndedPage link="claim" />, 410)
  return c.redirect(`${paths.owner(ctx.locale, token)}?done=taken`, 303)
})
