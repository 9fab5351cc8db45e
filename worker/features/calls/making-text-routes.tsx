import { Hono } from 'hono'
import * as z from 'zod'
import { callText } from '../../../schema/contracts/calls.ts'
import { languageTag } from '../../../schema/contracts/common.ts'
import { languageName } from '../../../schema/i18n/names.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { CallTextsPage } from '../../../web/pages/calls/making/CallTextsPage.tsx'
import type { MovedOnView } from '../../../web/pages/calls/making/MovedOn.tsx'
import type { FormState, Problems } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { markdown } from '../../platform/markdown.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf, sentence } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { readAnyCall } from './desk.ts'
import { changeCall } from './making.ts'
import { madeCall, movedOn, versionOf } from './making-desk-routes.tsx'
import type { CallRow } from './queries.ts'

/** Title and guidance of a call in its languages. */
export const textRoutes = new Hono<AppEnv>()

/** Largest form: guidance in six languages, at nine bytes for a letter of three. */
const maxTexts = 1024 * 1024

const languagesForm = z.object({ language: languageTag, languages: z.array(languageTag).max(20) })

interface Shown {
  form: FormState
  shown?: Record<string, { html: string }>
  moved?: MovedOnView
  status?: 200 | 409 | 422
  done?: boolean
}

function show(c: AppContext, row: CallRow, { form, shown = {}, moved, status = 200, done = false }: Shown): Response {
  const content = (
    <CallTextsPage call={madeCall(c, row)} version={row.version} form={form} shown={shown} moved={moved} done={done} />
  )
  return page(c, content, status)
}

/** The texts as they are kept, as the form holds them. */
function typedTexts(row: CallRow): Form {
  const fields = row.languages.flatMap((language) => [
    [`title-${language}`, [row.texts[language]?.title ?? '']],
    [`guidance-${language}`, [row.texts[language]?.guidance ?? '']],
  ])
  return { ...Object.fromEntries(fields), language: row.languages.slice(0, 1), languages: row.languages.slice(1) }
}

textRoutes.get(paths.secretariat.callTexts(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const row = await readAnyCall(c.get('ctx'), pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  return show(c, row, { form: await blankForm(c, typedTexts(row)), done: c.req.query('done') !== undefined })
})

textRoutes.post(paths.secretariat.callTexts(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const slug = pathPart(c, 'slug')
  const row = await readAnyCall(ctx, slug)
  if (row === null) return onNotFound(c)
  const form = await readForm(c, maxTexts)
  if (form.look !== undefined) {
    const written = row.languages.filter((language) => (form[`guidance-${language}`]?.[0] ?? '').trim() !== '')
    const shown = Object.fromEntries(written.map((l) => [l, markdown(form[`guidance-${l}`]?.[0] ?? '')]))
    return show(c, row, { form: returnedForm(form, {}), shown })
  }
  const read = readTexts(c, row, form)
  if (!read.ok) return show(c, row, { form: returnedForm(form, read.problems), status: 422 })
  const back = withQuery(c.req.path, { done: 'saved' })
  const sameLanguages = JSON.stringify(read.languages) === JSON.stringify(row.languages)
  if (versionOf(form) === row.version && sameLanguages && Object.keys(read.texts).length === 0) {
    return c.redirect(back, 303)
  }
  const result = await changeCall(ctx, slug, {
    texts: read.texts,
    ...(sameLanguages ? {} : { languages: read.languages }),
    expectedVersion: versionOf(form),
  })
  if (result.ok) return c.redirect(back, 303)
  if (result.why === 'forbidden') return forbidden(c)
  const now = (await readAnyCall(ctx, slug)) ?? row
  const kept = typedTexts(now)
  const labels = textLabels(c, now)
  const different = Object.keys(labels).filter(
    (name) => form[name] !== undefined && (form[name]?.[0] ?? '').trim() !== (kept[name]?.[0] ?? ''),
  )
  const differences = different.map((name) => ({ label: labels[name] ?? name, saved: kept[name]?.[0] ?? '' }))
  return show(c, now, {
    form: returnedForm(form, {}, c.get('t')('making.stale')),
    moved: await movedOn(c, slug, form, differences),
    status: 409,
  })
})

function textLabels(c: AppContext, row: CallRow): Record<string, string> {
  const t = c.get('t')
  const labels = row.languages.flatMap((tag) => {
    const language = languageName(c.get('ctx').locale, tag)
    return [
      [`title-${tag}`, t('making.title_in', { language })],
      [`guidance-${tag}`, t('making.guidance_in', { language })],
    ]
  })
  return Object.fromEntries(labels)
}

type ReadTexts =
  | { ok: true; languages: string[]; texts: Record<string, { title: string; guidance: string }> }
  | { ok: false; problems: Problems }

/** The texts that differ from what is kept, and the languages; a translation is whole or not begun. */
function readTexts(c: AppContext, row: CallRow, form: Form): ReadTexts {
  const t = c.get('t')
  const labels = textLabels(c, row)
  const problems: Record<string, string> = {}
  const texts: Record<string, { title: string; guidance: string }> = {}
  const chosen = parse(languagesForm, shape(form, { language: 'text', languages: 'many' }))
  if (!chosen.ok) {
    const names = { language: t('making.language'), languages: t('making.further') }
    Object.assign(problems, problemTexts(c, problemsOf(chosen.error), names))
  }
  for (const language of row.languages) {
    const title = form[`title-${language}`]?.[0] ?? ''
    const guidance = form[`guidance-${language}`]?.[0] ?? ''
    const kept = row.texts[language]
    const begun = title.trim() !== '' || guidance.trim() !== ''
    if (!begun && kept === undefined) continue
    const parsed = parse(callText, { title, guidance })
    if (!parsed.ok) {
      for (const problem of problemsOf(parsed.error)) {
        const name = `${String(problem.path[0])}-${language}`
        problems[name] ??= sentence(t, problem, labels[name] ?? name)
      }
    } else if (parsed.value.title !== kept?.title || parsed.value.guidance !== kept.guidance) {
      texts[language] = parsed.value
    }
  }
  if (chosen.ok) {
    const first = chosen.value.language
    if (texts[first] === undefined && row.texts[first] === undefined) problems.language ??= t('making.first_needs_text')
  }
  if (!chosen.ok || Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, languages: [...new Set([chosen.value.language, ...chosen.value.languages])], texts }
}
