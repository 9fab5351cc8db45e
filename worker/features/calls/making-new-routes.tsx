import { Hono } from 'hono'
import { newCallForm } from '../../../schema/contracts/making.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { NewCallPage } from '../../../web/pages/calls/making/NewCallPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import type { AppContext, AppEnv } from '../../middleware/app-env.ts'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { readWindow } from './deadline-rules.ts'
import { knownCycles } from './desk.ts'
import { makeCall } from './making.ts'
import { proposedSlug } from './making-rules.ts'

/** The form that makes a call. */
export const newCallRoutes = new Hono<AppEnv>()

const readings = {
  kind: 'text',
  language: 'text',
  languages: 'many',
  title: 'text',
  guidance: 'text',
  cycle: 'text',
  newCycle: 'text',
  slug: 'text',
  deadlineZone: 'text',
  opensDate: 'text',
  opensTime: 'text',
  closesDate: 'text',
  closesTime: 'text',
} as const

async function show(c: AppContext, form: FormState, status: 200 | 422): Promise<Response> {
  return page(c, <NewCallPage form={form} cycles={await knownCycles(c.get('ctx'))} />, status)
}

newCallRoutes.get(paths.secretariat.newCall(at.locale), allow('manage_calls'), async (c) => {
  const typed = { kind: ['issues'], language: [c.get('ctx').locale], deadlineZone: ['utc'] }
  return show(c, await blankForm(c, typed), 200)
})

newCallRoutes.post(paths.secretariat.newCall(at.locale), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const form = await readForm(c)
  const parsed = parse(newCallForm, shape(form, readings))
  const labels = newCallLabels(c)
  if (!parsed.ok) return show(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  const { value } = parsed
  const window = readWindow(value)
  if (!window.ok) return show(c, returnedForm(form, windowProblems(c, window.problems)), 422)
  const cycle = value.newCycle ?? value.cycle ?? ''
  const slug = value.slug ?? proposedSlug(cycle, value.title, value.kind)
  const result = await makeCall(ctx, {
    slug,
    cycle,
    kind: value.kind,
    opensAt: window.opensAt,
    closesAt: window.closesAt,
    deadlineZone: value.deadlineZone,
    stage: 'draft',
    texts: { [value.language]: { title: value.title, guidance: value.guidance ?? '' } },
    languages: [...new Set([value.language, ...value.languages])],
  })
  if (result.ok) return c.redirect(withQuery(paths.secretariat.call(ctx.locale, slug), { done: 'made' }), 303)
  if (result.why === 'forbidden') return forbidden(c)
  // The address that was proposed is shown, so that it can be made another.
  const problems = problemTexts(c, [{ path: ['slug'], code: 'exists', parameters: {} }], labels)
  return show(c, returnedForm({ ...form, slug: [slug] }, problems), 422)
})

function newCallLabels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    kind: t('making.kind'),
    language: t('making.language'),
    languages: t('making.further'),
    title: t('making.title'),
    guidance: t('making.guidance'),
    cycle: t('making.cycle'),
    newCycle: t('making.newCycle'),
    slug: t('making.slug'),
    ...windowLabels(c),
  }
}

/** Labels of the dates of a call. */
export function windowLabels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    deadlineZone: t('making.zone'),
    opensDate: t('making.opensDate'),
    opensTime: t('making.opensTime'),
    closesDate: t('making.closesDate'),
    closesTime: t('making.closesTime'),
    note: t('making.note'),
    word: t('making.note'),
  }
}

/** Sentences for what is wrong with the dates of a call. */
export function windowProblems(c: AppContext, problems: readonly { field: string; code: string }[]) {
  const found = problems.map(({ field, code }) => ({ path: [field], code, parameters: {} }))
  return problemTexts(c, found, windowLabels(c))
}
