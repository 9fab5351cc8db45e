import type { CallQuestion } from '../../../schema/contracts/calls.ts'
import type { WrittenPart } from '../../../schema/contracts/moderation.ts'
import { type Translate, translator } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import { builtInAnswers, isOneOf, joinChoices, locales } from '../../../schema/vocabulary.ts'
import { eraseEvaluation } from '../evaluation/erasure.ts'
import type { LoadModerated } from '../moderation/moderated.ts'
import { readEdit, writeEdit } from './edit.ts'
import { eraseIssue, issueScope, publishIssue, unpublishIssue } from './publication.ts'
import { findIssueContent } from './queries.ts'
import { listQuestions } from './question-queries.ts'
import { rewriteIssue } from './submission.ts'

/** An issue as moderation sees it. */
export const loadIssue: LoadModerated = async (db, item) => {
  const content = await findIssueContent(db, item.id)
  if (content === null) throw new Error('an issue without content')
  const questions = await listQuestions(db, content.call, 'all')
  return {
    scope: issueScope(content.call),
    title: content.title,
    content: fieldsOf(content, questions),
    publicPath: (locale) => paths.issue(locale, item.reference),
    publish: () => publishIssue(item, content),
    unpublish: () => unpublishIssue(item, content),
    erase: () => [...eraseIssue(item.id), ...eraseEvaluation(item.id)],
    edits: {
      snapshot: () =>
        writeEdit({
          title: content.title,
          description: content.description,
          desiredOutcome: content.desiredOutcome ?? undefined,
          policyQuestions: content.policyQuestions,
          themes: content.themes,
          answers: content.answers,
          language: item.language,
        }),
      show: (edit) => fieldsOf(readEdit(edit), questions),
      rewrite: (edit) => rewriteIssue(item, readEdit(edit)),
      publish(edit) {
        const { language, ...change } = readEdit(edit)
        const changed = { ...content, ...change, desiredOutcome: change.desiredOutcome ?? null }
        return publishIssue({ ...item, language }, changed)
      },
    },
  }
}

/** What an issue says, in the order of its form. */
function fieldsOf(
  content: {
    title: string
    description: string
    desiredOutcome?: string | null | undefined
    policyQuestions: readonly string[]
    themes: readonly string[]
    answers?: Readonly<Record<string, string>> | undefined
  },
  questions: readonly CallQuestion[],
): WrittenPart[] {
  const outcome = content.desiredOutcome ?? ''
  return [
    { field: 'title', text: content.title },
    { field: 'description', text: content.description },
    ...(outcome === '' ? [] : [{ field: 'desiredOutcome', text: outcome }]),
    ...answerParts(content.answers ?? {}, questions),
    ...content.policyQuestions.map((text) => ({ field: 'policyQuestions', text })),
    ...(content.themes.length === 0 ? [] : [{ field: 'themes', text: content.themes.join(', ') }]),
  ]
}

function answerParts(answers: Readonly<Record<string, string>>, questions: readonly CallQuestion[]): WrittenPart[] {
  const given = Object.entries(answers)
  const inAll = (part: (t: Translate) => { label: string; text?: string }) =>
    Object.fromEntries(locales.map((locale) => [locale, part(translator(locale))]))
  return given.map(([field, text]): WrittenPart => {
    if (field === 'join_others' && isOneOf(joinChoices, text)) {
      const named = inAll((t) => ({ label: t(`issue.answer.${field}`), text: t(`submit.join.${text}`) }))
      return { field, text, named }
    }
    if (isOneOf(builtInAnswers, field))
      return { field, text, named: inAll((t) => ({ label: t(`issue.answer.${field}`) })) }
    const asked = questions.find(({ id }) => id === field)
    if (asked === undefined) return { field, text }
    const chosen = asked.choices.find(({ value }) => value === text)
    const named = Object.entries(asked.texts).map(([language, { label }]) => {
      const words = chosen?.labels[language] ?? yesNo(asked.kind, text, language)
      return [language, words === undefined ? { label } : { label, text: words }]
    })
    return { field, text, named: Object.fromEntries(named) }
  })
}

function yesNo(kind: string, text: string, language: string): string | undefined {
  if (kind !== 'yes_no' || !isOneOf(locales, language)) return undefined
  return translator(language)(text === 'yes' ? 'form.yes' : 'form.no')
}
