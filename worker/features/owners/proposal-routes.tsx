import { Hono } from 'hono'
import { type FieldDecision, fieldDecision } from '../../../schema/contracts/owners.ts'
import { at, paths } from '../../../schema/paths.ts'
import { ProposalPage } from '../../../web/pages/owners/ProposalPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { type FieldProblem, problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { fieldName } from '../observatory/words.ts'
import { decideProposal, type ProposalDossier, readProposal } from './deciding.ts'
import { aboutEntry, viewProposal } from './form.ts'
import { fieldsOf } from './proposals.ts'

/** Where moderators decide on what owners and other catalogues propose. */
export const proposalRoutes = new Hono<AppEnv>()

const path = paths.secretariat.ownerProposal(at.locale, at.id)

function show(c: AppContext, dossier: ProposalDossier, form: FormState, status: 200 | 409 | 422): Response {
  const { proposal, entry, decidedBy } = dossier
  return page(
    c,
    <ProposalPage
      proposal={viewProposal(c.get('t'), c.get('ctx').locale, proposal, entry)}
      entry={aboutEntry(entry)}
      version={entry.version}
      source={proposal.word === 'source' ? (proposal.source ?? '') : null}
      decidedBy={decidedBy}
      form={form}
      done={c.req.method === 'GET' && c.req.query('done') !== undefined}
    />,
    status,
  )
}

proposalRoutes.get(path, allow('moderate'), async (c) => {
  const dossier = await readProposal(c.get('ctx'), pathPart(c, 'id'))
  return dossier === null ? onNotFound(c) : show(c, dossier, await blankForm(c), 200)
})

/** What the form says of each field; a button takes all of them. */
function readDecisions(
  form: Form,
  fields: readonly string[],
): { decisions: Record<string, FieldDecision>; problems: FieldProblem[] } {
  const decisions: Record<string, FieldDecision> = {}
  const problems: FieldProblem[] = []
  for (const field of fields) {
    if (form.all?.[0] === 'accept') {
      decisions[field] = { decision: 'accepted' }
      continue
    }
    const names = ['decision', 'reason', 'note'] as const
    const own = Object.fromEntries(names.map((name) => [name, form[`${name}-${field}`] ?? []]))
    const parsed = parse(fieldDecision, shape(own, { decision: 'text', reason: 'text', note: 'text' }))
    if (parsed.ok) decisions[field] = parsed.value
    else
      for (const problem of problemsOf(parsed.error)) {
        // Whether there must be a reason follows from a decision that is not there yet.
        problems.push({ ...problem, path: [`${String(problem.path[0] ?? 'decision')}-${field}`] })
      }
  }
  return { decisions, problems }
}

proposalRoutes.post(path, allow('moderate'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const id = pathPart(c, 'id')
  const dossier = await readProposal(ctx, id)
  if (dossier === null) return onNotFound(c)
  const form = await readForm(c)
  const fields = fieldsOf(dossier.proposal)
  const { decisions, problems } = readDecisions(form, fields)
  const moved = async () =>
    show(c, (await readProposal(ctx, id)) ?? dossier, returnedForm(form, {}, t('proposal.moved')), 409)
  if (dossier.proposal.state !== 'open') return await moved()
  if (problems.length > 0) {
    const labels = Object.fromEntries(
      fields.flatMap((field) => {
        const label = { field: fieldName(t, field) }
        return [
          [`decision-${field}`, t('proposal.decision', label)],
          [`reason-${field}`, t('proposal.reason', label)],
          [`note-${field}`, t('proposal.note', label)],
        ]
      }),
    )
    return show(c, dossier, returnedForm(form, problemTexts(c, problems, labels)), 422)
  }
  const result = await decideProposal(ctx, dossier, decisions, Number(form.version?.[0]))
  if (result.ok) return c.redirect(`${paths.secretariat.ownerProposal(ctx.locale, id)}?done`, 303)
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'no_place':
      return show(c, dossier, returnedForm(form, {}, t('proposal.no_place')), 422)
    case 'stale':
      return await moved()
  }
})
