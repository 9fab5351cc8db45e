import { Hono } from 'hono'
import {
  type ResultOrder,
  resultOrders,
  selectionInput,
  selectionsInput,
} from '../../../schema/contracts/evaluation.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { isOneOf } from '../../../schema/vocabulary.ts'
import { type EvaluatedCall, type EvaluationStep, NotYetPage } from '../../../web/pages/evaluation/EvaluationFrame.tsx'
import { ProposalPage } from '../../../web/pages/evaluation/ProposalPage.tsx'
import { ResultsPage } from '../../../web/pages/evaluation/ResultsPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { csv } from '../../platform/csv.ts'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { callOf, textsOf } from './form.ts'
import {
  browseResults,
  computeNow,
  figuresFor,
  resultColumns,
  resultPages,
  reviewColumnsOf,
  reviewPages,
  type Withheld,
} from './results.ts'
import { decideOn, decideOnSeveral, readProposal } from './selecting.ts'

export const resultRoutes = new Hono<AppEnv>()

/** The page in place of figures that are not for this person now. */
export function withheld(c: AppContext, call: EvaluatedCall, step: EvaluationStep, why: Withheld['why']): Response {
  return why === 'forbidden' ? forbidden(c) : page(c, <NotYetPage call={call} step={step} why={why} />)
}

async function show(c: AppContext, form: FormState | null, status: 200 | 409 | 422): Promise<Response> {
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const asked = c.req.query('order')
  const order: ResultOrder = isOneOf(resultOrders, asked) ? asked : 'normalised'
  const area = c.req.query('area') || undefined
  const cursor = c.req.query('cursor')
  const result = await browseResults(c.get('ctx'), found.row.slug, { area, order, cursor })
  if (!result.ok) return withheld(c, found.call, 'results', result.why)
  return page(
    c,
    <ResultsPage
      call={found.call}
      rows={result.page.items}
      areas={result.areas}
      wanted={result.setup.wanted}
      query={{ area, order, cursor }}
      next={result.page.next}
      computedAt={result.setup.computedAt}
      outdated={result.setup.changes !== result.setup.computed}
      form={form ?? (await blankForm(c))}
      done={c.req.query('done') !== undefined}
    />,
    status,
  )
}

resultRoutes.get(paths.secretariat.evaluation(at.locale, at.slug), allow('manage_calls'), (c) => show(c, null, 200))

resultRoutes.post(paths.secretariat.evaluation(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const form = await readForm(c)
  const proposals = (form.proposals ?? []).map((one) => {
    const [reference, expectedVersion] = one.split(':')
    return { reference, expectedVersion }
  })
  const parsed = parse(selectionsInput, { proposals, ...shape(form, { decision: 'text', reason: 'text' }) })
  if (!parsed.ok) {
    const labels = {
      proposals: t('evaluation.decide'),
      decision: t('evaluation.decision'),
      reason: t('evaluation.reason'),
    }
    return show(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  }
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const result = await decideOnSeveral(ctx, found.row.slug, parsed.value)
  if (result.ok) {
    const { area, order } = c.req.query()
    return c.redirect(
      withQuery(paths.secretariat.evaluation(ctx.locale, found.row.slug), { area, order, done: 1 }),
      303,
    )
  }
  switch (result.why) {
    case 'unknown':
    case 'unknown_merge':
    case 'stale':
      return show(c, returnedForm(form, {}, t('evaluation.stale.selection')), 409)
    default:
      return withheld(c, found.call, 'results', result.why)
  }
})

// Figures that were just computed are shown at the address of the results.
resultRoutes.get(paths.secretariat.computeResults(at.locale, at.slug), allow('manage_calls'), (c) =>
  c.redirect(paths.secretariat.evaluation(c.get('ctx').locale, pathPart(c, 'slug')), 303),
)

resultRoutes.post(paths.secretariat.computeResults(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const result = await computeNow(ctx, found.row.slug)
  return result.ok ? c.redirect(paths.secretariat.evaluation(ctx.locale, found.row.slug), 303) : forbidden(c)
})

async function showProposal(c: AppContext, form: FormState | null, status: 200 | 409 | 422): Promise<Response> {
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const dossier = await readProposal(c.get('ctx'), found.row.slug, pathPart(c, 'reference'))
  if (!dossier.ok) {
    return dossier.why === 'unknown' ? onNotFound(c) : withheld(c, found.call, 'results', dossier.why)
  }
  const { proposal, result, reviews, questions, similar } = dossier
  const kept = {
    expectedVersion: [String(result.version)],
    decision: result.decision === null ? [] : [result.decision],
    mergeWith: result.mergeReference === null ? [] : [result.mergeReference],
    reason: result.reason === null ? [] : [result.reason],
    note: result.note === null ? [] : [result.note],
  }
  const state = form ?? (await blankForm(c, kept))
  const typed = { ...state, typed: { ...state.typed, expectedVersion: kept.expectedVersion } }
  return page(
    c,
    <ProposalPage
      call={found.call}
      proposal={{
        ...textsOf(c, proposal, questions),
        reference: proposal.reference,
        code: proposal.code ?? '–',
        title: proposal.title,
        normalised: result.normalised,
        mean: result.mean,
        spread: result.spread,
        rankNormalised: result.rankNormalised,
        rankRaw: result.rankRaw,
        decision: result.decision,
        reviews: reviews.map(({ code, score, comment, mergeReference }) => ({
          code: code ?? '–',
          score,
          comment,
          mergeReference,
        })),
        similar,
      }}
      form={typed}
    />,
    status,
  )
}

resultRoutes.get(paths.secretariat.proposal(at.locale, at.slug, at.reference), allow('manage_calls'), (c) =>
  showProposal(c, null, 200),
)

resultRoutes.post(paths.secretariat.proposal(at.locale, at.slug, at.reference), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const form = await readForm(c)
  const typed = { ...form, mergeWith: (form.mergeWith ?? []).map((one) => one.trim().toUpperCase()) }
  const readings = {
    decision: 'text',
    mergeWith: 'text',
    reason: 'text',
    note: 'text',
    expectedVersion: 'text',
  } as const
  const parsed = parse(selectionInput, shape(typed, readings))
  if (!parsed.ok) {
    const labels = {
      decision: t('evaluation.decision'),
      mergeWith: t('evaluation.merge_with'),
      reason: t('evaluation.reason'),
      note: t('secretariat.note'),
    }
    return showProposal(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  }
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const result = await decideOn(ctx, found.row.slug, pathPart(c, 'reference'), parsed.value)
  if (result.ok) {
    return c.redirect(withQuery(paths.secretariat.evaluation(ctx.locale, found.row.slug), { done: 1 }), 303)
  }
  switch (result.why) {
    case 'unknown':
      return onNotFound(c)
    case 'unknown_merge': {
      const problems = { mergeWith: t('error.unknown', { field: t('evaluation.merge_with') }) }
      return showProposal(c, returnedForm(form, problems), 422)
    }
    case 'stale':
      return showProposal(c, returnedForm(form, {}, t('secretariat.stale')), 409)
    default:
      return withheld(c, found.call, 'results', result.why)
  }
})

resultRoutes.get(paths.secretariat.resultsCsv(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const allowed = await figuresFor(c.get('ctx'), found.row.slug)
  if (!allowed.ok) return withheld(c, found.call, 'results', allowed.why)
  return csv(c, `${found.row.slug}-results`, resultColumns, resultPages(c.get('ctx'), found.row.slug))
})

resultRoutes.get(paths.secretariat.reviewsCsv(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const allowed = await figuresFor(c.get('ctx'), found.row.slug)
  if (!allowed.ok) return withheld(c, found.call, 'results', allowed.why)
  const columns = reviewColumnsOf(allowed.setup)
  return csv(c, `${found.row.slug}-reviews`, columns, reviewPages(c.get('ctx'), found.row.slug))
})
