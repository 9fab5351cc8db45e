import { Hono } from 'hono'
import { sourceChange, sourceInput } from '../../../schema/contracts/harvest.ts'
import { pickedTopics } from '../../../schema/i18n/names.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { isOneOf } from '../../../schema/vocabulary.ts'
import { SourcePage } from '../../../web/pages/harvest/SourcePage.tsx'
import { SourcesPage } from '../../../web/pages/harvest/SourcesPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { type FieldProblem, problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { entryLabels } from '../observatory/form.ts'
import { presentRun, presentSource } from './messages.ts'
import type { SourceRow } from './queries.ts'
import { startRun } from './running.ts'
import { addSource, browseSources, changeSource, type NotSaved, readSource } from './sources.ts'

export const harvestRoutes = new Hono<AppEnv>()

/** The form of a source tells all of it; only the API can leave something out. */
const sourceForm = sourceInput.extend({ expectedVersion: sourceChange.shape.expectedVersion })

const doings = ['saved', 'added', 'run', 'dry_run'] as const
const perDay = 24

async function showAll(c: AppContext, form: FormState, status: 200 | 409 | 422): Promise<Response> {
  const found = await browseSources(c.get('ctx'))
  if (found === null) return forbidden(c)
  const sources = found.map(({ source, last }) => ({
    ...presentSource(source),
    last: last === null ? null : { ...last, state: last.state as 'done' },
  }))
  return page(c, <SourcesPage sources={sources} form={form} />, status)
}

async function showOne(c: AppContext, form: FormState | null, status: 200 | 409 | 422): Promise<Response> {
  const found = await readSource(c.get('ctx'), pathPart(c, 'id'))
  if (!found.ok) return found.why === 'forbidden' ? forbidden(c) : onNotFound(c)
  const labels = entryLabels(c)
  const done = c.req.query('done')
  return page(
    c,
    <SourcePage
      source={presentSource(found.source)}
      runs={found.runs.map((run) => presentRun(c.get('t'), run, (field) => labels[field] ?? field))}
      running={found.running}
      form={form ?? (await blankForm(c, typedBy(found.source)))}
      done={c.req.method === 'GET' && isOneOf(doings, done) ? done : null}
    />,
    status,
  )
}

/** A source as its form has it. */
function typedBy(source: SourceRow): Form {
  const days = source.everyHours % perDay === 0
  return {
    name: [source.name],
    address: [source.address],
    form: [source.form],
    every: [String(days ? source.everyHours / perDay : source.everyHours)],
    unit: [days ? 'days' : 'hours'],
    active: source.active ? ['yes'] : [],
    language: source.language === null ? [] : [source.language],
    kind: source.entryKind === null ? [] : [source.entryKind],
    topics: source.topics,
    regions: source.regions,
    version: [String(source.version)],
  }
}

/** The form in the shape of the contract. */
function shaped(form: Form): Record<string, unknown> {
  const { every, unit, ...told } = shape(form, {
    name: 'text',
    address: 'text',
    form: 'text',
    every: 'text',
    unit: 'text',
    active: 'tick',
    language: 'text',
    kind: 'text',
    regions: 'many',
  })
  const everyHours = every === undefined ? undefined : Number(every) * (unit === 'hours' ? 1 : perDay)
  return { language: null, kind: null, ...told, everyHours, topics: pickedTopics(form.topics) }
}

function again(c: AppContext, form: Form, problems: readonly FieldProblem[]): FormState {
  const t = c.get('t')
  const labels = {
    name: t('harvest.name'),
    address: t('harvest.address'),
    form: t('harvest.form'),
    every: t('harvest.every'),
    language: t('entry.language'),
    kind: t('entry.kind'),
    topics: t('entry.topics'),
    regions: t('entry.regions'),
  }
  const named = problems.map((problem) =>
    problem.path[0] === 'everyHours' ? { ...problem, path: ['every'], code: 'invalid', parameters: {} } : problem,
  )
  return returnedForm(form, problemTexts(c, named, labels))
}

/** A form that could not be saved, as it comes back; null where the answer is none of the form's. */
function unsaved(c: AppContext, form: Form, why: NotSaved['why']): { form: FormState; status: 409 | 422 } | null {
  const t = c.get('t')
  const wrong = (field: string, code: string) => ({
    form: again(c, form, [{ path: [field], code, parameters: {} }]),
    status: 422 as const,
  })
  switch (why) {
    case 'private':
      return wrong('address', 'private_address')
    case 'exists':
      return wrong('name', 'exists')
    case 'full':
      return { form: returnedForm(form, {}, t('harvest.full')), status: 409 }
    case 'stale':
      return { form: returnedForm(form, {}, t('harvest.moved')), status: 409 }
    default:
      return null
  }
}

harvestRoutes.get(paths.secretariat.sources(at.locale), allow('manage_contacts'), async (c) =>
  showAll(c, await blankForm(c, { every: ['1'], unit: ['days'], active: ['yes'] }), 200),
)

harvestRoutes.post(paths.secretariat.sources(at.locale), allow('manage_contacts'), async (c) => {
  const ctx = c.get('ctx')
  const form = await readForm(c)
  const parsed = parse(sourceInput, shaped(form))
  if (!parsed.ok) return showAll(c, again(c, form, problemsOf(parsed.error)), 422)
  const result = await addSource(ctx, parsed.value)
  if (result.ok) {
    return c.redirect(withQuery(paths.secretariat.source(ctx.locale, result.source.id), { done: 'added' }), 303)
  }
  const back = unsaved(c, form, result.why)
  return back === null ? forbidden(c) : showAll(c, back.form, back.status)
})

harvestRoutes.get(paths.secretariat.source(at.locale, at.id), allow('manage_contacts'), (c) => showOne(c, null, 200))

harvestRoutes.post(paths.secretariat.source(at.locale, at.id), allow('manage_contacts'), async (c) => {
  const ctx = c.get('ctx')
  const id = pathPart(c, 'id')
  const form = await readForm(c)
  const back = (done: (typeof doings)[number]) =>
    c.redirect(withQuery(paths.secretariat.source(ctx.locale, id), { done }), 303)
  const doing = form.do?.[0]
  if (doing === 'run' || doing === 'dry_run') {
    const result = await startRun(ctx, id, doing === 'dry_run')
    if (result.ok) return back(doing)
    if (result.why === 'running') {
      const found = await readSource(ctx, id)
      const typed = found.ok ? typedBy(found.source) : {}
      return showOne(c, returnedForm(typed, {}, c.get('t')('harvest.running')), 409)
    }
    return result.why === 'forbidden' ? forbidden(c) : onNotFound(c)
  }
  const parsed = parse(sourceForm, { ...shaped(form), expectedVersion: form.version?.[0] })
  if (!parsed.ok) return showOne(c, again(c, form, problemsOf(parsed.error)), 422)
  const result = await changeSource(ctx, id, parsed.value)
  if (result.ok) return back('saved')
  const unmade = unsaved(c, form, result.why)
  if (unmade !== null) return showOne(c, unmade.form, unmade.status)
  return result.why === 'forbidden' ? forbidden(c) : onNotFound(c)
})
