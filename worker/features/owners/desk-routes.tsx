import { Hono } from 'hono'
import * as z from 'zod'
import { listQuery } from '../../../schema/contracts/common.ts'
import { correctionDecision, grantInput } from '../../../schema/contracts/owners.ts'
import { at, paths } from '../../../schema/paths.ts'
import { CorrectionDeskPage, CorrectionsPage } from '../../../web/pages/owners/CorrectionDeskPages.tsx'
import { EntryOwnersPage } from '../../../web/pages/owners/EntryOwnersPage.tsx'
import { ObservatoryDeskPage } from '../../../web/pages/owners/ObservatoryDeskPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { grantOwner, readOwners, revokeOwner } from './claims.ts'
import { mostCounted } from './correction-queries.ts'
import { browseCorrections, type CorrectionDossier, decideCorrection, readCorrection } from './corrections.ts'
import { readDesk } from './deciding.ts'
import { aboutEntry, viewCorrection, viewFacts } from './form.ts'

/** Where the Secretariat keeps the observatory true. */
export const deskRoutes = new Hono<AppEnv>()

const placeQuery = z.object(listQuery)

deskRoutes.get(paths.secretariat.observatory(at.locale), allow('moderate'), async (c) => {
  const read = placeQuery.safeParse(c.req.query())
  const desk = await readDesk(c.get('ctx'), read.success ? read.data : placeQuery.parse({}))
  if (desk === null) return forbidden(c)
  return page(
    c,
    <ObservatoryDeskPage
      waiting={desk.waiting}
      watched={desk.watched}
      mostCounted={mostCounted}
      proposals={desk.proposals.items}
      next={desk.proposals.next}
      cursor={c.req.query('cursor')}
    />,
  )
})

deskRoutes.get(paths.secretariat.corrections(at.locale), allow('moderate'), async (c) => {
  const read = placeQuery.safeParse(c.req.query())
  const found = await browseCorrections(c.get('ctx'), read.success ? read.data : placeQuery.parse({}))
  if (found === null) return forbidden(c)
  return page(
    c,
    <CorrectionsPage
      corrections={found.items.map(viewCorrection)}
      open={found.open}
      mostCounted={mostCounted}
      next={found.next}
      cursor={c.req.query('cursor')}
      done={c.req.query('done') !== undefined}
    />,
  )
})

function correctionPage(c: AppContext, dossier: CorrectionDossier, form: FormState, status: 200 | 409 | 422): Response {
  return page(
    c,
    <CorrectionDeskPage
      correction={viewCorrection(dossier.correction)}
      facts={viewFacts(c.get('t'), c.get('ctx').locale, dossier.entry)}
      decidedBy={dossier.decidedBy}
      form={form}
    />,
    status,
  )
}

deskRoutes.get(paths.secretariat.correction(at.locale, at.id), allow('moderate'), async (c) => {
  const dossier = await readCorrection(c.get('ctx'), pathPart(c, 'id'))
  return dossier === null ? onNotFound(c) : correctionPage(c, dossier, await blankForm(c), 200)
})

deskRoutes.post(paths.secretariat.correction(at.locale, at.id), allow('moderate'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const id = pathPart(c, 'id')
  const dossier = await readCorrection(ctx, id)
  if (dossier === null) return onNotFound(c)
  const form = await readForm(c)
  const parsed = parse(correctionDecision, shape(form, { outcome: 'text', note: 'text' }))
  if (!parsed.ok) {
    const labels = { outcome: t('corrections.outcome'), note: t('corrections.note') }
    return correctionPage(c, dossier, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  }
  const result = await decideCorrection(ctx, id, parsed.value)
  if (result.ok) return c.redirect(`${paths.secretariat.corrections(ctx.locale)}?done`, 303)
  if (result.why === 'forbidden') return forbidden(c)
  const now = (await readCorrection(ctx, id)) ?? dossier
  return correctionPage(c, now, returnedForm(form, {}, t('corrections.moved')), 409)
})

async function ownersPage(
  c: AppContext,
  form: FormState,
  status: 200 | 409 | 422,
  done: 'granted' | 'revoked' | null = null,
): Promise<Response> {
  const found = await readOwners(c.get('ctx'), pathPart(c, 'slug'))
  if (found === null) return forbidden(c)
  if (found === 'unknown') return await onNotFound(c)
  return page(
    c,
    <EntryOwnersPage entry={aboutEntry(found.entry)} owners={found.owners} form={form} done={done} />,
    status,
  )
}

deskRoutes.get(paths.secretariat.entryOwners(at.locale, at.slug), allow('manage_contacts'), async (c) => {
  const asked = c.req.query('done')
  const done = asked === 'granted' || asked === 'revoked' ? asked : null
  return await ownersPage(c, await blankForm(c), 200, done)
})

deskRoutes.post(paths.secretariat.entryOwners(at.locale, at.slug), allow('manage_contacts'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const slug = pathPart(c, 'slug')
  const form = await readForm(c)
  const parsed = parse(grantInput, shape(form, { email: 'text', locale: 'text' }))
  if (!parsed.ok) {
    const labels = { email: t('owners.email'), locale: t('secretariat.staff.language') }
    return await ownersPage(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  }
  const outcome = await grantOwner(ctx, slug, parsed.value)
  switch (outcome) {
    case 'granted':
      return c.redirect(`${paths.secretariat.entryOwners(ctx.locale, slug)}?done=granted`, 303)
    case 'exists':
      return await ownersPage(c, returnedForm(form, { email: t('owners.exists') }), 409)
    case 'unknown':
      return await onNotFound(c)
    case 'forbidden':
      return forbidden(c)
  }
})

const reOwners = paths.secretariat.revokeOwner(at.locale, at.slug, at.id)

// The address of a button, opened as a page after a sign-in, leads to the page with the button.
deskRoutes.get(reOwners, allow('manage_contacts'), (c) =>
  c.redirect(paths.secretariat.entryOwners(c.get('ctx').locale, pathPart(c, 'slug')), 303),
)

deskRoutes.post(reOwners, allow('manage_contacts'), async (c) => {
  const ctx = c.get('ctx')
  const slug = pathPart(c, 'slug')
  const outcome = await revokeOwner(ctx, slug, pathPart(c, 'id'))
  if (outcome === 'forbidden') return forbidden(c)
  if (outcome === 'unknown') return await onNotFound(c)
  return c.redirect(`${paths.secretariat.entryOwners(ctx.locale, slug)}?done=revoked`, 303)
})
