import { Hono } from 'hono'
import * as z from 'zod'
import { groupChange, groupInput } from '../../../schema/contracts/groups.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { BenchGroupPage } from '../../../web/pages/groups/BenchGroupPage.tsx'
import type { Choosable, Overtaken, Tickable } from '../../../web/pages/groups/bench.tsx'
import { type BenchForm, WorkbenchPage } from '../../../web/pages/groups/WorkbenchPage.tsx'
import type { FormState, Problems } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { callTexts } from '../calls/actions.ts'
import { type CallRow, findCall } from '../calls/queries.ts'
import { acceptSuggestion, changeGroup, createGroup, putAside, type Saved } from './actions.ts'
import { type BenchIssue, readBench, readGroupBench } from './bench.ts'
import type { CountedGroup, GroupRow } from './queries.ts'
import { groupTexts, historyOfGroup, presentGroup, readGroup, whatChanged } from './reading.ts'

export const benchRoutes = new Hono<AppEnv>()

type Refused = Extract<Saved, { ok: false }>
type Status = 200 | 409 | 422

const blank: FormState = { typed: {}, problems: {}, stamp: '' }

/** What the workbench understands of its address; anything else is as if it were not there. */
const benchAddress = z.object({
  q: z.string().max(200).optional().catch(undefined),
  cursor: z.string().max(500).optional().catch(undefined),
  suggested: z.string().max(500).optional().catch(undefined),
  done: z.string().max(60).optional().catch(undefined),
})
type BenchQuery = z.infer<typeof benchAddress>

const first = (form: Form, name: string) => form[name]?.[0]?.trim() ?? ''

benchRoutes.get(paths.secretariat.workbench(at.locale, at.slug), allow('group_issues'), async (c) => {
  const call = await findCall(c.get('ctx').db, pathPart(c, 'slug'))
  if (call === null) return onNotFound(c)
  return await showBench(c, call, { ...blank, suggestion: null }, benchAddress.parse(c.req.query()), null, 200)
})

benchRoutes.post(paths.secretariat.workbench(at.locale, at.slug), allow('group_issues'), async (c) => {
  const ctx = c.get('ctx')
  const call = await findCall(ctx.db, pathPart(c, 'slug'))
  if (call === null) return onNotFound(c)
  const form = await readForm(c)
  const query = benchAddress.parse({ q: first(form, 'q') || undefined, cursor: first(form, 'cursor') || undefined })
  const suggestion = first(form, 'suggestion') || null
  const again = (problems: Problems, status: 409 | 422, overtaken: Overtaken | null = null, notice?: string) =>
    showBench(c, call, { ...returnedForm(form, problems, notice), suggestion }, query, overtaken, status)
  const path = paths.secretariat.workbench(ctx.locale, call.slug)

  const what = first(form, 'do')
  if (what === 'dismiss' && suggestion !== null) {
    const result = await putAside(ctx, suggestion)
    if (result === 'forbidden') return forbidden(c)
    // Whoever comes second finds it gone, which is what they wanted.
    return c.redirect(path, 303)
  }
  const ticked = [...(form.issues ?? []), ...first(form, 'rest').split(' ')].filter((reference) => reference !== '')
  if (ticked.length === 0) return again({ issues: c.get('t')('bench.nothing_ticked') }, 422)
  const reason = first(form, 'reason') || undefined

  if (what === 'add') {
    const chosen = await chosenGroup(c, call.slug, form, 'group')
    if (chosen === null) return again({ group: c.get('t')('bench.choose_group') }, 422)
    const shaped = { expectedVersion: chosen.version, add: ticked, reason }
    const parsed = parse(groupChange, shaped)
    if (!parsed.ok) return again(texts(c, parsed.error), 422)
    const result = await changeGroup(ctx, call.slug, chosen.id, parsed.value)
    if (result.ok) return c.redirect(withQuery(path, { ...query, done: result.id }), 303)
    return await refused(c, call.slug, result, { id: chosen.id, seen: chosen.version }, again)
  }
  const parsed = parse(groupInput, { ...shape(form, { title: 'text', reason: 'text' }), members: ticked })
  if (!parsed.ok) return again(texts(c, parsed.error), 422)
  const result =
    what === 'accept' && suggestion !== null
      ? await acceptSuggestion(ctx, call.slug, parsed.value, suggestion)
      : await createGroup(ctx, call.slug, parsed.value)
  if (result.ok) return c.redirect(withQuery(path, { ...query, done: result.id }), 303)
  return await refused(c, call.slug, result, null, again)
})

/** The group chosen from a list, of the version that was seen, or one given by its address; null when there is none. */
async function chosenGroup(
  c: AppContext,
  call: string,
  form: Form,
  name: string,
): Promise<{ id: string; version: number } | null> {
  const other = first(form, `${name}Other`)
  if (other !== '') {
    const group = await readGroup(c.get('ctx'), call, other.split('/').at(-1) ?? '')
    return group === null ? null : { id: group.id, version: group.version }
  }
  const [id = '', version = ''] = first(form, name).split('.')
  return id === '' || !/^\d{1,9}$/.test(version) ? null : { id, version: Number(version) }
}

/** Sentences for what is wrong with the form, by the fields of the workbench. */
function texts(c: AppContext, error: z.ZodError): Problems {
  return problemTexts(c, problemsOf(error), labels(c))
}

function labels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    title: t('bench.new_title'),
    newTitle: t('bench.new_title'),
    summary: t('groups.summary'),
    language: t('author.language'),
    reason: t('bench.reason'),
    issues: t('bench.tick'),
  }
}

/** Shows the form again with what stood in the way of the step. */
async function refused(
  c: AppContext,
  call: string,
  result: Refused,
  group: { id: string; seen: number } | null,
  again: (problems: Problems, status: 409 | 422, overtaken?: Overtaken | null, notice?: string) => Promise<Response>,
): Promise<Response> {
  const t = c.get('t')
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'unknown':
      return onNotFound(c)
    case 'closed':
      return await again({}, 409, null, t('bench.archived'))
    case 'invalid': {
      const [problem] = result.problems
      const taken = result.problems.some(({ code }) => code === 'grouped' || code === 'unknown')
      if (taken) return await again({}, 409, null, t('bench.taken'))
      return await again({}, 422, null, t(refusal(problem?.code)))
    }
    case 'stale':
    case 'other_stale': {
      const about = result.why === 'other_stale' ? { id: result.other, seen: result.seen } : group
      const now = about === null ? null : await whatChanged(c.get('ctx'), call, about.id, about.seen)
      const overtaken =
        now === null
          ? null
          : {
              group: { id: now.current.id, title: now.current.title, language: now.current.language },
              changes: now.changes,
            }
      return await again({}, 409, overtaken, t('bench.stale'))
    }
  }
}

/** The sentence for a step that cannot be taken. */
function refusal(code: string | undefined) {
  switch (code) {
    case 'depends':
      return 'bench.depends'
    case 'nothing_to_undo':
      return 'bench.nothing_to_undo'
    case 'ended':
      return 'bench.ended'
    default:
      return 'bench.too_many'
  }
}

const choosable = (group: GroupRow, locale: Parameters<typeof groupTexts>[1]): Choosable => ({
  id: group.id,
  version: group.version,
  title: groupTexts(group, locale).title,
  size: group.size,
})

const tickable = ({ reference, title, language, stakeholderGroup, region }: BenchIssue): Tickable => ({
  reference,
  title,
  language,
  stakeholderGroup,
  region,
})

async function showBench(
  c: AppContext,
  call: CallRow,
  form: BenchForm,
  query: BenchQuery,
  overtaken: Overtaken | null,
  status: Status,
): Promise<Response> {
  const ctx = c.get('ctx')
  const ticked = form.suggestion === null ? (form.typed.issues ?? []) : []
  const [bench, done] = await Promise.all([
    readBench(ctx, call, query, ticked),
    query.done === undefined ? null : readGroup(ctx, call.slug, query.done),
  ])
  return page(
    c,
    <WorkbenchPage
      call={{ slug: call.slug, title: callTexts(call, ctx.locale).title }}
      form={form}
      suggestions={bench.suggestions.items.map(({ id, strength, issues, rest }) => ({
        id,
        strength: Math.round(100 * strength),
        issues: issues.map(tickable),
        rest,
      }))}
      nextSuggestions={bench.suggestions.next}
      issues={bench.issues.items.map(tickable)}
      next={bench.issues.next}
      groups={bench.groups.map((group) => choosable(group, ctx.locale))}
      moreGroups={bench.moreGroups}
      query={{ q: query.q, cursor: query.cursor }}
      done={done === null ? null : choosable(done, ctx.locale)}
      overtaken={overtaken}
    />,
    status,
  )
}

benchRoutes.get(paths.secretariat.benchGroup(at.locale, at.slug, at.id), allow('group_issues'), async (c) => {
  const call = await findCall(c.get('ctx').db, pathPart(c, 'slug'))
  if (call === null) return onNotFound(c)
  return await showGroup(c, call, blank, null, c.req.query('cursor'), null, 200)
})

type FormOfGroup = 'texts' | 'members' | 'merge' | null

benchRoutes.post(paths.secretariat.benchGroup(at.locale, at.slug, at.id), allow('group_issues'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const call = await findCall(ctx.db, pathPart(c, 'slug'))
  const id = pathPart(c, 'id')
  if (call === null) return onNotFound(c)
  const form = await readForm(c)
  const what = first(form, 'do')
  const step: FormOfGroup =
    what === 'texts' || what === 'merge' ? what : ['move', 'split', 'remove'].includes(what) ? 'members' : null
  const again = (problems: Problems, status: 409 | 422, overtaken: Overtaken | null = null, notice?: string) =>
    showGroup(
      c,
      call,
      returnedForm(form, problems, notice),
      step,
      first(form, 'cursor') || undefined,
      overtaken,
      status,
    )
  const seen = Number(first(form, 'version'))
  if (step === 'members' && (form.issues ?? []).length === 0) return again({ issues: t('bench.nothing_ticked') }, 422)

  const chosen = what === 'move' ? 'group' : 'into'
  const other = what === 'move' || what === 'merge' ? await chosenGroup(c, call.slug, form, chosen) : null
  if ((what === 'move' || what === 'merge') && other === null) return again({ [chosen]: t('bench.choose_group') }, 422)
  const to = other === null ? undefined : { group: other.id, expectedVersion: other.version }
  const steps: Record<string, object> = {
    texts: {
      title: first(form, 'title'),
      summary: first(form, 'summary'),
      language: first(form, 'language') || undefined,
    },
    remove: { remove: form.issues },
    move: { moveTo: { ...to, members: form.issues } },
    split: { split: { title: first(form, 'newTitle'), members: form.issues } },
    merge: { mergeInto: to },
    dissolve: { dissolve: true },
    undo: { undo: true },
  }
  const parsed = parse(groupChange, {
    expectedVersion: seen,
    ...(Object.hasOwn(steps, what) ? steps[what] : {}),
    reason: first(form, 'reason') || undefined,
  })
  if (!parsed.ok) {
    const problems = problemsOf(parsed.error).map((problem) =>
      problem.path[0] === 'split' ? { ...problem, path: ['newTitle'] } : problem,
    )
    return again(problemTexts(c, problems, labels(c)), 422)
  }
  const result = await changeGroup(ctx, call.slug, id, parsed.value)
  if (!result.ok) return await refused(c, call.slug, result, { id, seen }, again)
  return c.redirect(withQuery(paths.secretariat.benchGroup(ctx.locale, call.slug, id), { done: 1 }), 303)
})

async function showGroup(
  c: AppContext,
  call: CallRow,
  form: FormState,
  step: FormOfGroup,
  cursor: string | undefined,
  overtaken: Overtaken | null,
  status: Status,
): Promise<Response> {
  const ctx = c.get('ctx')
  const id = pathPart(c, 'id')
  const ticked = step === 'members' ? (form.typed.issues ?? []) : []
  const [bench, history] = await Promise.all([
    readGroupBench(ctx, call.slug, id, cursor, ticked),
    historyOfGroup(ctx, id),
  ])
  if (bench === null) return onNotFound(c)
  const group: CountedGroup = bench.group
  return page(
    c,
    <BenchGroupPage
      call={{ slug: call.slug, title: callTexts(call, ctx.locale).title }}
      group={presentGroup(ctx, group)}
      form={form}
      step={step}
      members={bench.members.items.map(tickable)}
      next={bench.members.next}
      cursor={cursor}
      groups={bench.groups.map((one) => choosable(one, ctx.locale))}
      moreGroups={bench.moreGroups}
      history={history}
      done={c.req.method === 'GET' && c.req.query('done') !== undefined}
      overtaken={overtaken}
    />,
    status,
  )
}
