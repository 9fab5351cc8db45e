import { Hono } from 'hono'
import { type CallQuestion, type QuestionInput, questionInput } from '../../../schema/contracts/calls.ts'
import { questionForm } from '../../../schema/contracts/making.ts'
import { languageName } from '../../../schema/i18n/names.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { CallQuestionsPage } from '../../../web/pages/calls/making/CallQuestionsPage.tsx'
import type { MovedOnView } from '../../../web/pages/calls/making/MovedOn.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf, sentence } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { readAllQuestions, readAnyCall } from './desk.ts'
import { madeCall, movedOn, versionOf } from './making-desk-routes.tsx'
import { mayBeAnswered } from './making-rules.ts'
import type { CallRow } from './queries.ts'
import { editQuestions } from './question-actions.ts'
import { choicesFrom, type QuestionEdit } from './question-rules.ts'

/** The questions that a call asks besides those of every form. */
export const questionRoutes = new Hono<AppEnv>()

const maxQuestionForm = 512 * 1024

interface Shown {
  form: FormState
  editing?: CallQuestion | undefined
  moved?: MovedOnView
  status?: 200 | 409 | 422
}

async function show(c: AppContext, row: CallRow, { form, editing, moved, status = 200 }: Shown): Promise<Response> {
  const ctx = c.get('ctx')
  const { open, removed } = await readAllQuestions(ctx, row.slug)
  const content = (
    <CallQuestionsPage
      call={madeCall(c, row)}
      version={row.version}
      form={form}
      open={open}
      removed={removed}
      editing={editing}
      fixed={mayBeAnswered(row, ctx.now)}
      moved={moved}
      done={c.req.method === 'GET' && c.req.query('done') !== undefined}
    />
  )
  return page(c, content, status)
}

/** A question as the form holds it. */
function typedQuestion(question: CallQuestion | undefined, languages: readonly string[]): Form {
  if (question === undefined) return {}
  const fields = languages.flatMap((language) => [
    [`label-${language}`, [question.texts[language]?.label ?? '']],
    [`hint-${language}`, [question.texts[language]?.hint ?? '']],
    [`choices-${language}`, [linesOf(question, language)]],
  ])
  return { ...Object.fromEntries(fields), kind: [question.kind], required: question.required ? ['yes'] : [] }
}

/** The labels of the choices in a language, one on each line; empty where none is written in it. */
function linesOf({ choices }: CallQuestion, language: string): string {
  if (choices.every(({ labels }) => labels[language] === undefined)) return ''
  return choices.map(({ value, labels }) => labels[language] ?? value).join('\n')
}

questionRoutes.get(paths.secretariat.callQuestions(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const row = await readAnyCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const asked = c.req.query('edit')
  const editing =
    asked === undefined ? undefined : (await readAllQuestions(ctx, row.slug)).open.find(({ id }) => id === asked)
  return show(c, row, { form: await blankForm(c, typedQuestion(editing, row.languages)), editing })
})

questionRoutes.post(paths.secretariat.callQuestions(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const slug = pathPart(c, 'slug')
  const row = await readAnyCall(ctx, slug)
  if (row === null) return onNotFound(c)
  const form = await readForm(c, maxQuestionForm)
  const id = form.id?.[0] ?? ''
  const { open } = await readAllQuestions(ctx, slug)
  const before = open.find((question) => question.id === id)
  const read = readEdit(c, row, form, id, before)
  if (!read.ok) return show(c, row, { form: returnedForm(form, read.problems), editing: before, status: 422 })
  const result = await editQuestions(ctx, slug, read.edit, versionOf(form))
  if (result.ok) return c.redirect(withQuery(c.req.path, { done: 'saved' }), 303)
  if (result.why === 'forbidden') return forbidden(c)
  if (result.why === 'answered') {
    const problems = { [`choices-${row.languages[0] ?? 'en'}`]: t('making.question.loses') }
    return show(c, row, { form: returnedForm(form, problems), editing: before, status: 422 })
  }
  const now = (await readAnyCall(ctx, slug)) ?? row
  const after = (await readAllQuestions(ctx, slug)).open.find((question) => question.id === id)
  const kept = typedQuestion(after, now.languages)
  const labels = questionLabels(c, now)
  const typed = form.do?.[0] === 'save' ? form : {}
  const different = Object.keys(kept).filter(
    (name) => labels[name] !== undefined && typed[name] !== undefined && typed[name]?.[0]?.trim() !== kept[name]?.[0],
  )
  const saved = (name: string) =>
    name === 'kind' ? t(`making.question.kind.${after?.kind ?? 'text'}`) : (kept[name]?.[0] ?? '')
  const differences = different.map((name) => ({ label: labels[name] ?? name, saved: saved(name) }))
  return show(c, now, {
    form: { ...returnedForm(typed, {}, t('making.stale')), stamp: form.stamp?.[0] ?? '' },
    editing: after,
    moved: await movedOn(c, slug, form, differences),
    status: 409,
  })
})

function questionLabels(c: AppContext, row: CallRow): Record<string, string> {
  const t = c.get('t')
  const labels = row.languages.flatMap((tag) => {
    const language = languageName(c.get('ctx').locale, tag)
    return [
      [`label-${tag}`, t('making.question.label_in', { language })],
      [`hint-${tag}`, t('making.question.hint_in', { language })],
      [`choices-${tag}`, t('making.question.choices_in', { language })],
    ]
  })
  return { ...Object.fromEntries(labels), kind: t('making.question.kind') }
}

type Read = { ok: true; edit: QuestionEdit } | { ok: false; problems: Record<string, string> }

const steps = ['up', 'down', 'remove', 'restore'] as const

/** What a form asks for: a step of one question, or a question that is new or changed. */
function readEdit(c: AppContext, row: CallRow, form: Form, id: string, before: CallQuestion | undefined): Read {
  const step = steps.find((name) => name === form.do?.[0])
  if (step !== undefined) return { ok: true, edit: { do: step, id } }
  const t = c.get('t')
  const labels = questionLabels(c, row)
  const shaped = shape(form, { id: 'text', kind: 'text', required: 'tick' })
  const basics = parse(questionForm, shaped)
  const problems = basics.ok ? {} : { ...problemTexts(c, problemsOf(basics.error), labels) }
  const first = row.languages[0] ?? 'en'
  const text = (name: string, language: string) => (form[`${name}-${language}`]?.[0] ?? '').trim()
  const written = row.languages.filter((language) => text('label', language) !== '')
  if (!written.includes(first)) {
    const name = `label-${first}`
    problems[name] = sentence(t, { path: [name], code: 'required', parameters: {} }, labels[name] ?? name)
  }
  const choices = basics.ok && basics.value.kind === 'choice' ? readChoices(row, form, before) : []
  if (choices === null) problems[`choices-${first}`] = t('making.question.uneven')
  if (!basics.ok || choices === null || Object.keys(problems).length > 0) return { ok: false, problems }
  const { kind, required } = basics.value
  const own = written.map((language) => {
    const hint = text('hint', language)
    return [language, hint === '' ? { label: text('label', language) } : { label: text('label', language), hint }]
  })
  // What is written in languages that the call does not have stays: it may have them again.
  const unseen = Object.entries(before?.texts ?? {}).filter(([language]) => !row.languages.includes(language))
  const parsed = parse(questionInput, {
    kind,
    required,
    texts: Object.fromEntries([...unseen, ...own]),
    choices,
    ...(before === undefined ? {} : { id: before.id }),
  })
  if (!parsed.ok) {
    for (const problem of problemsOf(parsed.error)) {
      const [part, language] = problem.path
      const name =
        part === 'choices' ? `choices-${first}` : `${problem.path[2] === 'hint' ? 'hint' : 'label'}-${language}`
      problems[name] ??= sentence(t, problem, labels[name] ?? name)
    }
    return { ok: false, problems }
  }
  const question: QuestionInput = parsed.value
  return { ok: true, edit: id === '' ? { do: 'add', question } : { do: 'change', id, question } }
}

function readChoices(row: CallRow, form: Form, before: CallQuestion | undefined) {
  const lines = row.languages.map((language) => [
    language,
    (form[`choices-${language}`]?.[0] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ])
  return choicesFrom(Object.fromEntries(lines), row.languages, before?.choices ?? [])
}
