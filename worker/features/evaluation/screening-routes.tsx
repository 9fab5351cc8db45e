import { Hono } from 'hono'
import {
  type ScreeningOutcome,
  type ScreeningReason,
  screeningInput,
  screeningOutcomes,
} from '../../../schema/contracts/evaluation.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { isOneOf } from '../../../schema/vocabulary.ts'
import { ScreeningListPage, ScreeningPage, type ScreeningRow } from '../../../web/pages/evaluation/ScreeningPages.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { callOf, textsOf } from './form.ts'
import { browseScreening, nextToScreen, readScreening, type Screened, screen } from './screening.ts'

export const screeningRoutes = new Hono<AppEnv>()

function rowOf({ proposal, hints }: Screened): ScreeningRow {
  return {
    reference: proposal.reference,
    title: proposal.title,
    language: proposal.language,
    outcome: proposal.outcome as ScreeningOutcome | null,
    reason: proposal.reason as ScreeningReason | null,
    hints,
  }
}

screeningRoutes.get(paths.secretariat.screening(at.locale, at.slug), allow('moderate'), async (c) => {
  const ctx = c.get('ctx')
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const asked = c.req.query('outcome')
  const outcome = isOneOf([...screeningOutcomes, 'waiting'] as const, asked) ? asked : undefined
  const cursor = c.req.query('cursor')
  const result = await browseScreening(ctx, found.row.slug, { outcome, cursor })
  if (result === null) return forbidden(c)
  return page(
    c,
    <ScreeningListPage
      call={found.call}
      rows={result.page.items.map(rowOf)}
      counts={result.counts}
      total={found.row.published}
      outcome={outcome}
      cursor={cursor}
      next={result.page.next}
      done={c.req.query('done') !== undefined}
    />,
  )
})

async function show(c: AppContext, form: FormState | null, status: 200 | 409 | 422): Promise<Response> {
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const screened = await readScreening(c.get('ctx'), found.row.slug, pathPart(c, 'reference'))
  if (screened === null) return onNotFound(c)
  const { proposal, questions } = screened
  const kept = {
    expectedVersion: [String(proposal.screeningVersion)],
    outcome: proposal.outcome === null ? [] : [proposal.outcome],
    reason: proposal.reason === null ? [] : [proposal.reason],
  }
  // A form that came back stale carries what was typed on top of the version that is there now.
  const state = form === null ? await blankForm(c, kept) : form
  const typed = { ...state, typed: { ...state.typed, expectedVersion: kept.expectedVersion } }
  return page(
    c,
    <ScreeningPage
      call={found.call}
      proposal={{
        ...rowOf(screened),
        ...textsOf(c, proposal, questions),
        name: proposal.name,
        organisation: proposal.organisation,
        stakeholderGroup: proposal.stakeholderGroup,
        country: proposal.country,
        byPerson: proposal.byPerson,
        byOrganisation: proposal.byOrganisation,
      }}
      form={typed}
    />,
    status,
  )
}

screeningRoutes.get(
  paths.secretariat.screenProposal(at.locale, at.slug, at.reference),
  allow('moderate'),
  async (c) => await show(c, null, 200),
)

screeningRoutes.post(
  paths.secretariat.screenProposal(at.locale, at.slug, at.reference),
  allow('moderate'),
  async (c) => {
    const ctx = c.get('ctx')
    const t = c.get('t')
    const slug = pathPart(c, 'slug')
    const form = await readForm(c)
    const readings = { outcome: 'text', reason: 'text', note: 'text', expectedVersion: 'text' } as const
    const parsed = parse(screeningInput, shape(form, readings))
    if (!parsed.ok) {
      const labels = {
        outcome: t('evaluation.outcome'),
        reason: t('evaluation.outcome.reason'),
        note: t('secretariat.note'),
      }
      return show(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
    }
    if ((await callOf(c)) === null) return onNotFound(c)
    const result = await screen(ctx, slug, pathPart(c, 'reference'), parsed.value)
    if (result.ok) {
      const next = await nextToScreen(ctx, slug, result.proposal.id)
      const onward =
        next === null
          ? withQuery(paths.secretariat.screening(ctx.locale, slug), { done: 1 })
          : paths.secretariat.screenProposal(ctx.locale, slug, next)
      return c.redirect(onward, 303)
    }
    switch (result.why) {
      case 'forbidden':
        return forbidden(c)
      case 'unknown':
        return onNotFound(c)
      case 'stale':
        return show(c, returnedForm(form, {}, t('secretariat.stale')), 409)
    }
  },
)
