import { Hono } from 'hono'
import { mostPriorities, prioritiesInput } from '../../../schema/contracts/priorities.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { type SetItemView, SetPrioritiesPage, type SetView } from '../../../web/pages/priorities/SetPrioritiesPage.tsx'
import { type FormState, typedOf } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { type FieldProblem, problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { callTexts } from '../calls/actions.ts'
import { type CommunitySet, fieldOf, readSetting, type Setting, setPriorities } from './setting.ts'

/** Where priorities are set: for administrators, and for whoever holds a mandate. */
export const settingRoutes = new Hono<AppEnv>()

type Kept = CommunitySet['items'][number]

const slots = Array.from({ length: mostPriorities }, (_, i) => i + 1)

const viewItem = ({ theme, group, ...item }: Kept): SetItemView => ({
  ...item,
  theme: theme ?? null,
  group: group ?? null,
})

function viewSet({ set, communities }: Setting): SetView | null {
  if (set === null) return null
  return {
    community: communities.find(({ id }) => id === set.community) ?? { id: set.community, name: set.community },
    version: set.version,
    items: set.items.map(viewItem),
    elsewhere: set.elsewhere.map(viewItem),
  }
}

function show(c: AppContext, setting: Setting, form: FormState, status: 200 | 409 | 422 = 200, done = false): Response {
  const { call, communities, groups } = setting
  return page(
    c,
    <SetPrioritiesPage
      call={{ slug: call.slug, title: callTexts(call, c.get('ctx').locale).title }}
      communities={communities}
      set={viewSet(setting)}
      groups={groups.map((group) => ({ ...group, baskets: [] }))}
      form={form}
      stale={status === 409 && call.stage !== 'archived'}
      done={done}
    />,
    status,
  )
}

/** What stands, as the form holds it. */
function typedFrom(items: readonly Kept[], locale: string): Form {
  return Object.fromEntries(
    slots.flatMap((slot): [string, string[]][] => {
      const item = items[slot - 1]
      const target = item === undefined ? '' : item.theme === undefined ? `group:${item.group}` : `theme:${item.theme}`
      return [
        [`target${slot}`, [target]],
        [`statement${slot}`, [item?.statement ?? '']],
        [`language${slot}`, [item?.language ?? locale]],
      ]
    }),
  )
}

settingRoutes.get(paths.secretariat.priorities(at.locale, at.slug), allow('set_priorities'), async (c) => {
  const ctx = c.get('ctx')
  const setting = await readSetting(ctx, pathPart(c, 'slug'), c.req.query('community'))
  if (setting === 'forbidden') return forbidden(c)
  if (setting === 'unknown') return onNotFound(c)
  const form = await blankForm(c, typedFrom(setting.set?.items ?? [], ctx.locale))
  return show(c, setting, form, 200, c.req.query('done') !== undefined)
})

settingRoutes.post(paths.secretariat.priorities(at.locale, at.slug), allow('set_priorities'), async (c) => {
  const ctx = c.get('ctx')
  const slug = pathPart(c, 'slug')
  const form = await readForm(c)
  const chosen = form.community?.[0]
  const setting = await readSetting(ctx, slug, chosen)
  if (setting === 'forbidden') return forbidden(c)
  if (setting === 'unknown') return onNotFound(c)
  if (setting.set === null) return show(c, setting, await blankForm(c), 422)
  const state = returnedForm(form, {})
  const filled = slots.filter(
    (slot) => typedOf(state, `target${slot}`) !== '' || typedOf(state, `statement${slot}`).trim() !== '',
  )
  const again = (problems: readonly FieldProblem[]) =>
    show(c, setting, returnedForm(form, problemTexts(c, inForm(problems, filled), labels(c))), 422)
  const parsed = parse(prioritiesInput, {
    items: filled.map((slot) => itemOf(state, slot)),
    expectedVersion: Number(typedOf(state, 'version')),
  })
  if (!parsed.ok) return again(problemsOf(parsed.error))
  const result = await setPriorities(ctx, slug, setting.set.community, parsed.value)
  if (result.ok) {
    const community = setting.communities.length > 1 ? result.set.community : undefined
    return c.redirect(withQuery(paths.secretariat.priorities(ctx.locale, slug), { community, done: 1 }), 303)
  }
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'unknown':
      return onNotFound(c)
    case 'closed':
      return show(c, setting, returnedForm(form, {}, c.get('t')('priorities.set.archived')), 409)
    case 'stale':
      return show(c, { ...setting, set: result.set }, returnedForm(form, {}, c.get('t')('priorities.set.stale')), 409)
    case 'invalid':
      return again([fieldOf(result, parsed.value)])
  }
})

function itemOf(form: FormState, slot: number): Record<string, string | undefined> {
  const [kind = '', id = ''] = typedOf(form, `target${slot}`).split(/:(.*)/s)
  return {
    ...(kind === 'theme' || kind === 'group' ? { [kind]: id } : {}),
    statement: typedOf(form, `statement${slot}`),
    language: typedOf(form, `language${slot}`),
  }
}

/** Problems of the contract under the names of the form's fields. @param filled the slot of each item */
function inForm(problems: readonly FieldProblem[], filled: readonly number[]): FieldProblem[] {
  return problems.map((problem) => {
    const [, item, field] = problem.path
    if (typeof item !== 'number') return { ...problem, path: [problem.path[0] === 'items' ? 'target1' : 'version'] }
    const name = field === 'theme' || field === 'group' ? 'target' : String(field)
    return { ...problem, path: [`${name}${filled[item]}`] }
  })
}

function labels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const which = t(slot === 1 ? 'priorities.set.one' : 'priorities.set.other')
      return [
        [`target${slot}`, `${which}: ${t('priorities.set.target')}`],
        [`statement${slot}`, `${which}: ${t('priorities.set.statement')}`],
        [`language${slot}`, `${which}: ${t('author.language')}`],
      ]
    }),
  )
}
