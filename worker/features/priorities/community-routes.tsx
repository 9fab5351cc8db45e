import { Hono } from 'hono'
import { communityInput, mandateInput } from '../../../schema/contracts/priorities.ts'
import { languageName } from '../../../schema/i18n/names.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { isOneOf, locales } from '../../../schema/vocabulary.ts'
import { CommunitiesPage } from '../../../web/pages/priorities/CommunitiesPage.tsx'
import { type FormState, typedOf } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { type FieldProblem, problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { addCommunity, browseCommunities, endMandate, giveMandate } from './communities.ts'

/** Who the communities are, and who speaks for them. */
export const communityRoutes = new Hono<AppEnv>()

const doings = ['added', 'given', 'ended'] as const

async function show(
  c: AppContext,
  form: FormState,
  status: 200 | 409 | 422,
  cycle: string | undefined = c.req.query('cycle'),
): Promise<Response> {
  const view = await browseCommunities(c.get('ctx'), cycle)
  if (view === null) return forbidden(c)
  const done = c.req.query('done')
  const preset = { cycle: [view.cycle ?? ''], language: [c.get('ctx').locale], ...form.typed }
  return page(
    c,
    <CommunitiesPage
      view={view}
      form={{ ...form, typed: preset }}
      done={c.req.method === 'GET' && isOneOf(doings, done) ? done : null}
    />,
    status,
  )
}

const back = (c: AppContext, done: (typeof doings)[number], cycle?: string) =>
  c.redirect(withQuery(paths.secretariat.communities(c.get('ctx').locale), { cycle, done }), 303)

communityRoutes.get(paths.secretariat.communities(at.locale), allow('manage_calls'), async (c) =>
  show(c, await blankForm(c), 200),
)

communityRoutes.post(paths.secretariat.communities(at.locale), allow('manage_calls'), async (c) => {
  const t = c.get('t')
  const form = await readForm(c)
  const labels = {
    name: t('communities.name'),
    ...Object.fromEntries(
      locales.map((l) => [`name_${l}`, t('communities.name_in', { language: languageName(c.get('ctx').locale, l) })]),
    ),
    slug: t('communities.slug'),
    country: t('author.country'),
    region: t('author.region'),
    website: t('communities.website'),
  }
  const again = (problems: readonly FieldProblem[]) =>
    show(c, returnedForm(form, problemTexts(c, problems, labels)), 422)
  const state = returnedForm(form, {})
  const names = Object.fromEntries(
    locales.map((l) => [l, typedOf(state, `name_${l}`)]).filter(([, name]) => name?.trim() !== ''),
  )
  const plain = shape(form, { name: 'text', slug: 'text', country: 'text', region: 'text', website: 'text' })
  const parsed = parse(communityInput, { ...plain, names })
  if (!parsed.ok) return again(problemsOf(parsed.error).map(underField))
  const result = await addCommunity(c.get('ctx'), parsed.value)
  if (result.ok) return back(c, 'added')
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'full':
      return show(c, returnedForm(form, {}, t('communities.full')), 409)
    case 'exists':
      return again([{ path: ['slug'], code: 'exists', parameters: {} }])
  }
})

/** A name in a language has a field of its own in the form. */
function underField(problem: FieldProblem): FieldProblem {
  return problem.path[0] === 'names' ? { ...problem, path: [`name_${problem.path[1]}`] } : problem
}

const mandateFields = [
  'cycle',
  'community',
  'holder',
  'roleTitle',
  'nominatedBy',
  'nomination',
  'language',
  'from',
  'until',
  'staff',
] as const

communityRoutes.post(paths.secretariat.mandates(at.locale), allow('manage_calls'), async (c) => {
  const t = c.get('t')
  const form = await readForm(c)
  const labels = Object.fromEntries(mandateFields.map((field) => [field, t(`communities.${field}`)]))
  const again = (problems: readonly FieldProblem[]) =>
    show(c, returnedForm(form, problemTexts(c, problems, labels)), 422, form.cycle?.[0])
  const readings = Object.fromEntries(mandateFields.map((field) => [field, 'text' as const]))
  const parsed = parse(mandateInput, shape(form, readings))
  if (!parsed.ok) return again(problemsOf(parsed.error))
  const result = await giveMandate(c.get('ctx'), parsed.value)
  if (result.ok) return back(c, 'given', parsed.value.cycle)
  if (result.why === 'forbidden') return forbidden(c)
  return again([{ path: [result.field], code: 'unknown', parameters: {} }])
})

communityRoutes.post(paths.secretariat.endMandate(at.locale, at.id), allow('manage_calls'), async (c) => {
  const result = await endMandate(c.get('ctx'), pathPart(c, 'id'))
  if (result.ok) return back(c, 'ended', result.cycle)
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'unknown':
      return onNotFound(c)
    case 'ended':
      return show(c, returnedForm({}, {}, c.get('t')('communities.ended_before')), 409)
  }
})

// A form that was refused is shown under these addresses; reading them again leads back to the page.
for (const path of [paths.secretariat.mandates(at.locale), paths.secretariat.endMandate(at.locale, at.id)]) {
  communityRoutes.get(path, allow('manage_calls'), (c) =>
    c.redirect(paths.secretariat.communities(c.get('ctx').locale), 303),
  )
}
