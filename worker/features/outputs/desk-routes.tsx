import { Hono } from 'hono'
import { type PastOutputInput, pastOutputInput, pastOutputQuery } from '../../../schema/contracts/outputs.ts'
import { pickedTopics } from '../../../schema/i18n/names.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { PastOutputFormPage } from '../../../web/pages/outputs/PastOutputFormPage.tsx'
import { PastOutputsDeskPage } from '../../../web/pages/outputs/PastOutputsDeskPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, type Parsed, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { presentOutput } from './actions.ts'
import { addOutput, browseHeld, changeOutput, readHeld } from './changing.ts'
import type { PastOutputRow } from './publication.ts'

/** How the Secretariat keeps the archive of past outputs. */
export const pastOutputDesk = new Hono<AppEnv>()

const deskQuery = pastOutputQuery.pick({ q: true, cursor: true, limit: true })

pastOutputDesk.get(paths.secretariat.pastOutputs(at.locale), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const read = deskQuery.safeParse(c.req.query())
  const asked = read.success ? read.data : deskQuery.parse({})
  const removed = c.req.query('removed') !== undefined
  const found = await browseHeld(ctx, asked, removed)
  if (found === null) return forbidden(c)
  return page(
    c,
    <PastOutputsDeskPage
      outputs={found.items.map((row) => presentOutput(ctx, row))}
      next={found.next}
      query={{ q: asked.q, cursor: asked.cursor, removed: removed ? '1' : undefined }}
      done={c.req.query('done')}
      added={Number(c.req.query('n') ?? 0)}
    />,
  )
})

const readings = {
  kind: 'text',
  title: 'text',
  language: 'text',
  languages: 'many',
  meeting: 'text',
  year: 'text',
  body: 'text',
  summary: 'text',
  url: 'text',
  source: 'text',
} as const

function readOutputForm(form: Form): Parsed<PastOutputInput> {
  const { languages, ...rest } = shape(form, readings)
  const ticked = Array.isArray(languages) && languages.length > 0 ? { languages } : {}
  return parse(pastOutputInput, { ...rest, ...ticked, topics: pickedTopics(form.topics) })
}

function labels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    kind: t('pastOutput.kind'),
    title: t('pastOutput.title'),
    language: t('author.language'),
    languages: t('pastOutput.languages'),
    meeting: t('pastOutput.meeting'),
    year: t('pastOutput.year'),
    topics: t('entry.topics'),
    body: t('pastOutput.body'),
    summary: t('entry.summary'),
    url: t('entry.url'),
    source: t('pastOutput.source'),
  }
}

const wrong = (c: AppContext, form: Form, read: Extract<Parsed<PastOutputInput>, { ok: false }>) =>
  returnedForm(form, problemTexts(c, problemsOf(read.error), labels(c)))

const taken = (c: AppContext, form: Form) => returnedForm(form, { url: c.get('t')('pastOutput.exists') })

pastOutputDesk.get(paths.secretariat.newPastOutput(at.locale), allow('manage_calls'), async (c) => {
  const { locale } = c.get('ctx')
  const form = await blankForm(c, { language: [locale], languages: [locale], body: ['other'] })
  return page(c, <PastOutputFormPage output={null} form={form} />)
})

pastOutputDesk.post(paths.secretariat.newPastOutput(at.locale), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const form = await readForm(c)
  const again = (state: FormState) => page(c, <PastOutputFormPage output={null} form={state} />, 422)
  const read = readOutputForm(form)
  if (!read.ok) return again(wrong(c, form, read))
  const saved = await addOutput(ctx, read.value)
  if (saved.ok) return c.redirect(withQuery(paths.secretariat.pastOutputs(ctx.locale), { done: 'added' }), 303)
  return saved.why === 'exists' ? again(taken(c, form)) : forbidden(c)
})

const typedFrom = (row: PastOutputRow): Form => ({
  kind: [row.kind],
  title: [row.title],
  language: [row.language],
  languages: row.languages,
  meeting: [row.meeting ?? ''],
  year: [String(row.year)],
  topics: row.topics,
  body: [row.body],
  summary: [row.summary ?? ''],
  url: [row.url ?? ''],
  source: [row.source ?? ''],
})

async function showForm(c: AppContext, row: PastOutputRow, form: FormState, status: 200 | 409 | 422 = 200) {
  const ctx = c.get('ctx')
  const output = { ...presentOutput(ctx, row), removed: row.removedAt !== null }
  return page(c, <PastOutputFormPage output={output} form={form} moved={status === 409} />, status)
}

pastOutputDesk.get(paths.secretariat.pastOutput(at.locale, at.id), allow('manage_calls'), async (c) => {
  const found = await readHeld(c.get('ctx'), pathPart(c, 'id'))
  if (!found.ok) return found.why === 'forbidden' ? forbidden(c) : onNotFound(c)
  return await showForm(c, found.output, await blankForm(c, typedFrom(found.output)))
})

pastOutputDesk.post(paths.secretariat.pastOutput(at.locale, at.id), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const found = await readHeld(ctx, pathPart(c, 'id'))
  if (!found.ok) return found.why === 'forbidden' ? forbidden(c) : onNotFound(c)
  const form = await readForm(c)
  const expectedVersion = Number(form.expectedVersion?.[0] ?? 0)
  const step = form.step?.[0] ?? 'save'
  const moving = step === 'remove' || step === 'restore'
  const read = moving ? null : readOutputForm(form)
  if (read !== null && !read.ok) return await showForm(c, found.output, wrong(c, form, read), 422)
  const told = read === null ? { removed: step === 'remove' } : whole(read.value)
  const saved = await changeOutput(ctx, found.output.id, { ...told, expectedVersion })
  if (saved.ok) return c.redirect(withQuery(paths.secretariat.pastOutputs(ctx.locale), { done: doneWord(step) }), 303)
  switch (saved.why) {
    case 'stale': {
      // Taking away and bringing back carry no texts: there the form shows what the record says now.
      const typed = moving ? typedFrom(saved.current) : form
      return await showForm(c, saved.current, returnedForm(typed, {}, c.get('t')('pastOutput.stale')), 409)
    }
    case 'exists':
      return await showForm(c, found.output, taken(c, form), 422)
    case 'unknown':
      return onNotFound(c)
    default:
      return forbidden(c)
  }
})

const doneWord = (step: string): string => (step === 'remove' ? 'removed' : step === 'restore' ? 'restored' : 'saved')

/** All that a form says as a change: a field that was left empty is emptied. */
function whole(input: PastOutputInput) {
  return {
    ...input,
    languages: input.languages ?? [input.language],
    meeting: input.meeting ?? null,
    summary: input.summary ?? null,
    url: input.url ?? null,
    source: input.source ?? null,
  }
}
