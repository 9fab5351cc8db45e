import { Hono } from 'hono'
import * as z from 'zod'
import { type EntryChange, entryContent, entryFields } from '../../../schema/contracts/observatory.ts'
import { at, paths } from '../../../schema/paths.ts'
import { entryStatuses } from '../../../schema/vocabulary.ts'
import { EditEntryPage } from '../../../web/pages/observatory/EditEntryPage.tsx'
import type { ChangeShown } from '../../../web/pages/observatory/HistoryPage.tsx'
import { translationFields } from '../../../web/pages/observatory/TranslationFields.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { type FieldProblem, problemsOf } from '../../platform/validation.ts'
import { allow } from '../accounts/guard.tsx'
import { type Edited, openEntry, saveEntry, untouched } from './editing.ts'
import { entryLabels, shapeEntry, typedEntry } from './form.ts'
import { keptFields } from './history.ts'
import { shownChange } from './words.ts'

/** Where the Secretariat changes an entry. */
export const editingRoutes = new Hono<AppEnv>()

/** All that the form says, with what only the Secretariat may. */
const editing = entryContent.safeExtend({
  status: z.enum(entryStatuses),
  replacedBy: z.string().trim().max(80).optional(),
})

const seenBefore = z.object({ version: z.coerce.number().int(), seen: z.string().max(60).default('') })

function typedOf(c: AppContext, { entry }: Edited): Form {
  return {
    ...typedEntry(c.get('ctx').locale, entry),
    status: [entry.status],
    replacedBy: [entry.replacedBy ?? ''],
  }
}

function show(
  c: AppContext,
  { entry, seen }: Edited,
  form: FormState,
  status: 200 | 409 | 422,
  meanwhile: readonly ChangeShown[] = [],
): Response {
  const { slug, name, version, state } = entry
  return page(
    c,
    <EditEntryPage
      entry={{ slug, name, version, published: state === 'published' }}
      form={form}
      seen={seen}
      meanwhile={meanwhile}
      saved={status === 200 && c.req.query('saved') !== undefined}
    />,
    status,
  )
}

editingRoutes.get(paths.secretariat.entryEditing(at.locale, at.slug), allow('moderate'), async (c) => {
  const opened = await openEntry(c.get('ctx'), pathPart(c, 'slug'))
  return opened === null ? onNotFound(c) : show(c, opened, await blankForm(c, typedOf(c, opened)), 200)
})

editingRoutes.post(paths.secretariat.entryEditing(at.locale, at.slug), allow('moderate'), async (c) => {
  const ctx = c.get('ctx')
  const slug = pathPart(c, 'slug')
  const opened = await openEntry(ctx, slug)
  if (opened === null) return onNotFound(c)
  const form = await readForm(c)
  const given = seenBefore.safeParse(shape(form, { version: 'text', seen: 'text' }))
  // What was not seen can have changed, and is shown before anything is saved.
  const of = given.success ? given.data : { version: -1, seen: '' }
  const labels = entryLabels(c)
  const wrong = (problems: readonly FieldProblem[]) => {
    const state = returnedForm(form, problemTexts(c, problems, labels))
    return show(c, { entry: { ...opened.entry, version: of.version }, seen: of.seen }, state, 422)
  }
  const parsed = parse(editing, {
    ...shapeEntry(ctx.locale, form),
    ...shape(form, { status: 'text', replacedBy: 'text' }),
  })
  if (!parsed.ok) return wrong(problemsOf(parsed.error))
  const change = everyField(parsed.value)
  const result = await saveEntry(ctx, slug, change, of)
  if (result.ok) return c.redirect(`${paths.secretariat.entryEditing(ctx.locale, slug)}?saved`, 303)
  switch (result.why) {
    case 'moved': {
      const now = await openEntry(ctx, slug)
      if (now === null) return onNotFound(c)
      const kept = { ...form, ...typedAnew(typedOf(c, now), untouched(result.meanwhile, change)) }
      const shown = result.meanwhile.map((item) => shownChange(c.get('t'), ctx.locale, item))
      return show(c, now, returnedForm(kept, {}, c.get('t')('entry.editing.moved')), 409, shown)
    }
    case 'no_replacement':
      return wrong([{ path: ['replacedBy'], code: 'unknown', parameters: {} }])
    default:
      return onNotFound(c)
  }
})

/** A form says all of an entry: what is empty in it is emptied. */
function everyField(content: z.infer<typeof editing>): EntryChange {
  const given: Record<string, unknown> = content
  return Object.fromEntries(keptFields.map((field) => [field, emptied(field, given[field])])) as EntryChange
}

function emptied(field: string, value: unknown): unknown {
  if (value !== undefined) return value
  // The language of the texts is the one thing that an entry cannot be without though it may be left out.
  return field === 'language' || !(field in entryFields || field === 'replacedBy') ? undefined : null
}

/** The fields of a form that hold what an entry says in the fields named. */
function typedAnew(typed: Form, fields: readonly string[]): Form {
  const names = fields.flatMap((field) => (field === 'translations' ? Object.values(translationFields) : [field]))
  return Object.fromEntries(names.map((name) => [name, typed[name] ?? []]))
}
