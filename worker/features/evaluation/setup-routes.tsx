import { Hono } from 'hono'
import { areas, evaluationInput, mostCriteria, reviewerInput } from '../../../schema/contracts/evaluation.ts'
import { translator } from '../../../schema/i18n/index.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { locales } from '../../../schema/vocabulary.ts'
import { NotYetPage } from '../../../web/pages/evaluation/EvaluationFrame.tsx'
import { ReviewersPage } from '../../../web/pages/evaluation/ReviewersPage.tsx'
import { SetupPage } from '../../../web/pages/evaluation/SetupPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { assignReviews } from './assigning.ts'
import { callOf } from './form.ts'
import { addReviewer, browsePanel } from './panel.ts'
import type { EvaluationRow } from './queries.ts'
import { readSetup, saveSetup } from './setup.ts'

export const setupRoutes = new Hono<AppEnv>()

const rows = Array.from({ length: mostCriteria }, (_, i) => i + 1)

/** Criteria that forums have used, offered before the first set-up. */
const usual = ['content', 'question', 'relevance', 'format', 'diversity', 'participation'] as const

function presetForm(c: AppContext): Form {
  const t = c.get('t')
  const typed: Form = { expectedVersion: ['0'], scoring: ['criteria'], wanted: ['4'], names: ['hidden'] }
  for (const [i, name] of usual.entries()) {
    typed[`label${i + 1}`] = [t(`evaluation.usual.${name}`)]
    for (const locale of locales) typed[`label${i + 1}-${locale}`] = [translator(locale)(`evaluation.usual.${name}`)]
    typed[`weight${i + 1}`] = ['1']
  }
  return typed
}

function typedOf(setup: EvaluationRow): Form {
  const typed: Form = {
    expectedVersion: [String(setup.version)],
    scoring: [setup.scoring],
    wanted: [String(setup.wanted)],
    names: [setup.namesHidden ? 'hidden' : 'shown'],
    deadline: [setup.deadline.slice(0, 16).replace('T', ' ')],
  }
  for (const { id, label, labels = {}, weight } of setup.criteria) {
    typed[`label${id.slice(1)}`] = [label]
    for (const [locale, text] of Object.entries(labels)) typed[`label${id.slice(1)}-${locale}`] = [text]
    typed[`weight${id.slice(1)}`] = [String(weight)]
  }
  return typed
}

/** A time as it is typed, read as UTC; anything else is left for the contract to refuse. */
function momentOf(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/.exec(text.trim()) ?? []
  return day === undefined ? text : `${day}T${time}:00Z`
}

setupRoutes.get(paths.secretariat.evaluationSetup(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const setup = await readSetup(c.get('ctx'), found.row.slug)
  const form = await blankForm(c, setup === null ? presetForm(c) : typedOf(setup))
  return page(c, <SetupPage call={found.call} form={form} done={c.req.query('done') !== undefined} />)
})

setupRoutes.post(paths.secretariat.evaluationSetup(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const form = await readForm(c)
  const again = (state: FormState, status: 409 | 422) =>
    page(c, <SetupPage call={found.call} form={state} done={false} />, status)
  const criteria = rows.flatMap((n) => {
    const label = form[`label${n}`]?.[0]?.trim() ?? ''
    const labels = Object.fromEntries(
      locales.flatMap((locale) => {
        const text = form[`label${n}-${locale}`]?.[0]?.trim() ?? ''
        return text === '' ? [] : [[locale, text]]
      }),
    )
    return label === '' ? [] : [{ id: `c${n}`, label, labels, weight: form[`weight${n}`]?.[0] || 1 }]
  })
  const parsed = parse(evaluationInput, {
    scoring: form.scoring?.[0],
    criteria,
    wanted: form.wanted?.[0] || undefined,
    deadline: momentOf(form.deadline?.[0]),
    names: form.names?.[0],
    expectedVersion: form.expectedVersion?.[0],
  })
  if (!parsed.ok) {
    const labels = {
      scoring: t('evaluation.scoring'),
      criteria: t('evaluation.criteria'),
      wanted: t('evaluation.wanted'),
      deadline: t('evaluation.deadline'),
      names: t('evaluation.names'),
    }
    return again(returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  }
  const result = await saveSetup(ctx, found.row.slug, parsed.value)
  if (result.ok) {
    return c.redirect(withQuery(paths.secretariat.evaluationSetup(ctx.locale, found.row.slug), { done: 1 }), 303)
  }
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'unknown':
      return onNotFound(c)
    case 'locked':
      return again(returnedForm(form, { criteria: t('evaluation.locked') }), 409)
    case 'stale': {
      // What is kept now is shown; what was typed would overwrite a colleague's.
      const now = result.now === null ? presetForm(c) : typedOf(result.now)
      return again({ ...(await blankForm(c, now)), notice: t('evaluation.stale.setup') }, 409)
    }
  }
})

async function showReviewers(c: AppContext, status: 200 | 409 | 422, form: FormState | null = null): Promise<Response> {
  const ctx = c.get('ctx')
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const setup = await readSetup(ctx, found.row.slug)
  if (setup === null) return page(c, <NotYetPage call={found.call} step="reviewers" why="no_setup" />)
  const panel = await browsePanel(ctx, found.row.slug)
  if (panel === null) return forbidden(c)
  return page(
    c,
    <ReviewersPage
      call={found.call}
      reviewers={panel.reviewers}
      candidates={panel.candidates}
      areas={areas}
      form={form ?? (await blankForm(c))}
      assignedAt={setup.assignedAt}
      missing={setup.missing}
      wanted={setup.wanted}
      stale={status === 409}
      done={c.req.query('done')}
    />,
    status,
  )
}

setupRoutes.get(paths.secretariat.reviewers(at.locale, at.slug), allow('manage_calls'), (c) => showReviewers(c, 200))

setupRoutes.post(paths.secretariat.reviewers(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const result = await assignReviews(ctx, found.row.slug)
  if (result.ok) {
    return c.redirect(withQuery(paths.secretariat.reviewers(ctx.locale, found.row.slug), { done: 1 }), 303)
  }
  return result.why === 'forbidden' ? forbidden(c) : showReviewers(c, 409)
})

// A reviewer who was refused is shown under this address; reading it again leads back.
setupRoutes.get(paths.secretariat.addReviewer(at.locale, at.slug), allow('manage_calls'), (c) =>
  c.redirect(paths.secretariat.reviewers(c.get('ctx').locale, pathPart(c, 'slug')), 303),
)

setupRoutes.post(paths.secretariat.addReviewer(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const form = await readForm(c)
  const parsed = parse(reviewerInput, shape(form, { staff: 'text', areas: 'many' }))
  if (!parsed.ok) {
    const labels = { staff: t('secretariat.staff.name'), areas: t('evaluation.areas') }
    return showReviewers(c, 422, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)))
  }
  const result = await addReviewer(ctx, found.row.slug, parsed.value)
  if (result.ok) {
    return c.redirect(withQuery(paths.secretariat.reviewers(ctx.locale, found.row.slug), { done: 'added' }), 303)
  }
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'unknown':
      return onNotFound(c)
    case 'unknown_staff': {
      const problem = t('error.unknown', { field: t('secretariat.staff.name') })
      return showReviewers(c, 422, returnedForm(form, { staff: problem }))
    }
  }
})
