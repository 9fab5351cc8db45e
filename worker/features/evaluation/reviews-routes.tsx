import { Hono } from 'hono'
import { areas, areasInput, conflictInput, reviewInput } from '../../../schema/contracts/evaluation.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { ReviewPage } from '../../../web/pages/evaluation/ReviewPage.tsx'
import { ReviewingPage, ReviewsPage } from '../../../web/pages/evaluation/ReviewsPages.tsx'
import type { FormState, Typed } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { declareConflict, readPart } from './assigning.ts'
import { callOf, inLanguage, textsOf } from './form.ts'
import { chooseAreas } from './panel.ts'
import type { OwnReview } from './review-queries.ts'
import { type ReviewDossier, readReview, readReviews, saveReview } from './reviewing.ts'
import { areaOf, takesReviews } from './rules.ts'
import { labelOf } from './scoring-rules.ts'

export const reviewRoutes = new Hono<AppEnv>()

reviewRoutes.get(paths.secretariat.reviews(at.locale), allow('review_proposals'), async (c) => {
  const { locale, now } = c.get('ctx')
  const found = await readReviews(c.get('ctx'))
  if (found === null) return forbidden(c)
  return page(
    c,
    <ReviewsPage
      calls={found.map(({ setup, assigned }) => ({
        call: { slug: setup.call, title: inLanguage(setup.titles, locale) ?? setup.call },
        deadline: setup.deadline,
        open: takesReviews(setup.deadline, now),
        assigned: assigned.map((one) => ({
          code: one.code,
          title: one.title,
          language: one.language,
          area: areaOf(one.themes),
          score: one.score,
        })),
      }))}
      done={c.req.query('done') !== undefined}
    />,
  )
})

async function showPart(c: AppContext, form: FormState | null, status: 200 | 409 | 422): Promise<Response> {
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const part = await readPart(c.get('ctx'), found.row.slug)
  if (part === null) return forbidden(c)
  const state = form ?? (await blankForm(c))
  const chosen = { areas: part.areas ?? [], ...state.typed }
  return page(
    c,
    <ReviewingPage
      call={found.call}
      areas={areas}
      form={{ ...state, typed: chosen }}
      conflicts={part.conflicts}
      taking={part.areas !== null}
      open={part.open}
      done={c.req.query('done')}
    />,
    status,
  )
}

reviewRoutes.get(
  paths.secretariat.reviewing(at.locale, at.slug),
  allow('review_proposals'),
  async (c) => await showPart(c, null, 200),
)

reviewRoutes.post(paths.secretariat.reviewing(at.locale, at.slug), allow('review_proposals'), async (c) => {
  const ctx = c.get('ctx')
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const form = await readForm(c)
  const parsed = parse(areasInput, shape(form, { areas: 'many' }))
  if (!parsed.ok) {
    const problems = problemTexts(c, problemsOf(parsed.error), { areas: c.get('t')('evaluation.areas') })
    return showPart(c, returnedForm(form, problems), 422)
  }
  const result = await chooseAreas(ctx, found.row.slug, parsed.value.areas)
  if (!result.ok && result.why === 'closed')
    return showPart(c, returnedForm(form, {}, c.get('t')('review.closed')), 409)
  if (!result.ok) return result.why === 'forbidden' ? forbidden(c) : onNotFound(c)
  return c.redirect(withQuery(paths.secretariat.reviewing(ctx.locale, found.row.slug), { done: 'areas' }), 303)
})

// A conflict that was refused is shown under this address; reading it again leads back.
reviewRoutes.get(paths.secretariat.conflicts(at.locale, at.slug), allow('review_proposals'), (c) =>
  c.redirect(paths.secretariat.reviewing(c.get('ctx').locale, pathPart(c, 'slug')), 303),
)

reviewRoutes.post(paths.secretariat.conflicts(at.locale, at.slug), allow('review_proposals'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const form = await readForm(c)
  const capitals = (values: readonly string[] | undefined) => (values ?? []).map((one) => one.trim().toUpperCase())
  const typed = { ...form, reference: capitals(form.reference), code: capitals(form.code) }
  const parsed = parse(conflictInput, shape(typed, { code: 'text', reference: 'text', organisation: 'text' }))
  if (!parsed.ok) {
    const labels = { organisation: t('author.organisation'), reference: t('review.conflict.reference') }
    return showPart(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  }
  const result = await declareConflict(ctx, found.row.slug, parsed.value)
  if (result.ok) {
    const done = parsed.value.code === undefined ? 'conflict' : 'left'
    return c.redirect(withQuery(paths.secretariat.reviewing(ctx.locale, found.row.slug), { done }), 303)
  }
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'unknown':
      return onNotFound(c)
    case 'closed':
      return showPart(c, returnedForm(form, {}, t('review.closed')), 409)
    case 'unknown_proposal':
      return showPart(
        c,
        returnedForm(form, { reference: t('error.unknown', { field: t('review.conflict.reference') }) }),
        422,
      )
    case 'stale':
      return showPart(c, returnedForm(form, {}, t('evaluation.assign.stale')), 409)
  }
})

function kept(own: OwnReview): Form {
  const typed: Form = {
    expectedVersion: [String(own.version)],
    comment: own.comment === null ? [] : [own.comment],
    mergeWith: own.mergeCode === null ? [] : [own.mergeCode],
  }
  for (const [id, score] of Object.entries(own.scores ?? {})) typed[`score-${id}`] = [String(score)]
  return typed
}

async function showReview(
  c: AppContext,
  answer: { status: 200 | 409 | 422; form: (dossier: ReviewDossier) => Promise<FormState> | FormState },
): Promise<Response> {
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const dossier = await readReview(c.get('ctx'), found.row.slug, pathPart(c, 'reference'))
  if (dossier === null) return onNotFound(c)
  const { proposal } = dossier
  const { locale } = c.get('ctx')
  return page(
    c,
    <ReviewPage
      call={found.call}
      proposal={{
        ...textsOf(c, proposal, dossier.questions),
        code: proposal.code,
        title: proposal.title,
        firstTime: proposal.firstTime,
        developing: proposal.developing,
      }}
      criteria={dossier.criteria.map((one) => ({ ...one, label: labelOf(one, locale) }))}
      deadline={dossier.setup.deadline}
      open={dossier.open}
      sent={dossier.own.submittedAt !== null}
      others={dossier.others}
      form={await answer.form(dossier)}
    />,
    answer.status,
  )
}

reviewRoutes.get(
  paths.secretariat.review(at.locale, at.slug, at.reference),
  allow('review_proposals'),
  async (c) => await showReview(c, { status: 200, form: ({ own }) => blankForm(c, kept(own)) }),
)

reviewRoutes.post(paths.secretariat.review(at.locale, at.slug, at.reference), allow('review_proposals'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const slug = pathPart(c, 'slug')
  if ((await callOf(c)) === null) return onNotFound(c)
  const form = await readForm(c)
  const refused = (problems: Typed | Record<string, string>, status: 409 | 422, notice?: string) =>
    showReview(c, { status, form: () => returnedForm(form, problems as Record<string, string>, notice) })
  const scores = Object.fromEntries(
    Object.entries(form).flatMap(([name, values]) =>
      name.startsWith('score-') && values[0] !== undefined && values[0] !== '' ? [[name.slice(6), values[0]]] : [],
    ),
  )
  const typed = { ...form, mergeWith: (form.mergeWith ?? []).map((one) => one.trim().toUpperCase()) }
  const fields = shape(typed, { comment: 'text', mergeWith: 'text', expectedVersion: 'text' })
  const parsed = parse(reviewInput, { ...fields, scores })
  if (!parsed.ok) {
    const labels = { scores: t('review.title'), comment: t('review.comment'), mergeWith: t('review.merge') }
    return refused(problemTexts(c, problemsOf(parsed.error), labels), 422)
  }
  const result = await saveReview(ctx, slug, pathPart(c, 'reference'), parsed.value)
  if (result.ok) return c.redirect(withQuery(paths.secretariat.reviews(ctx.locale), { done: 1 }), 303)
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'unknown':
      return onNotFound(c)
    case 'closed':
      return refused({}, 409, t('review.closed'))
    case 'scores':
      return showReview(c, {
        status: 422,
        form: ({ criteria }) => {
          const missing = criteria.filter(({ id }) => scores[id] === undefined)
          return returnedForm(
            form,
            Object.fromEntries(
              missing.map((one) => [
                `score-${one.id}`,
                t('error.required', { field: labelOf(one, ctx.locale) || t('review.overall') }),
              ]),
            ),
          )
        },
      })
    case 'unknown_merge':
      return refused({ mergeWith: t('error.unknown', { field: t('review.merge') }) }, 422)
    case 'stale':
      // What is kept now is shown, with the version it has; it was sent by the same person elsewhere.
      return showReview(c, {
        status: 409,
        form: async ({ own }) => ({ ...(await blankForm(c, kept(own))), notice: t('review.stale') }),
      })
  }
})
