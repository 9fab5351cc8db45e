import type { AskedQuestion } from '../../../schema/contracts/calls.ts'
import { pickedTopics } from '../../../schema/i18n/names.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { type BuiltInAnswer, builtInAnswers, isOneOf, joinChoices } from '../../../schema/vocabulary.ts'
import type { AnswerView } from '../../../web/pages/calls/IssueAnswers.tsx'
import type { Problems } from '../../../web/ui/form.tsx'
import type { AppContext } from '../../middleware/app-env.ts'
import { authorLabels, authorReadings, problemTexts, shape } from '../../platform/forms.ts'
import { markdown } from '../../platform/markdown.ts'
import type { Form } from '../../platform/requests.ts'
import type { FieldProblem } from '../../platform/validation.ts'
import type { GivenAnswer } from './answer-rules.ts'

/** How the questions about an issue are read from its form. */
const issueReadings = {
  title: 'text',
  description: 'text',
  desiredOutcome: 'text',
  policyQuestions: 'lines',
  stream: 'text',
  continues: 'text',
  firstTime: 'yes_no',
  ...authorReadings,
} as const

/** Fields for the answers to questions begin with this. */
const answerPrefix = 'answer.'

/** Longest id of a question, in characters. */
const longestId = 60

/** Brings a form into the shape of the contract. */
export function shapeIssue(form: Form): Record<string, unknown> {
  const shaped = shape(form, issueReadings)
  const answers = Object.entries(form)
    // A name too long for any question answers none, and would only be named again as wrong.
    .filter(([name]) => name.startsWith(answerPrefix) && name.length <= answerPrefix.length + longestId)
    .map(([name, values]) => [name.slice(answerPrefix.length), values[0] ?? ''])
  return {
    ...shaped,
    themes: pickedTopics(form.themes),
    continues: referenceIn(shaped.continues),
    answers: Object.fromEntries(answers),
  }
}

/** Fields of which several values are read; of any other the first. */
const several = new Set(['themes', 'policyQuestions'])

/**
 * What the page before sending hands on to the form: the fields that the form has, and nothing else that was sent.
 * @param questions those of the call
 */
export function carriedAlong(form: Form, questions: readonly { id: string }[]): Form {
  const answers = [...builtInAnswers, ...questions.map(({ id }) => id)].map((id) => answerPrefix + id)
  const names = ['stamp', 'homepage', 'themes', ...Object.keys(issueReadings), ...answers]
  const kept = names.flatMap((name): [string, string[]][] => {
    const values = [...new Set(form[name] ?? [])].filter((value) => value !== '')
    return values.length === 0 ? [] : [[name, several.has(name) ? values : values.slice(0, 1)]]
  })
  return Object.fromEntries(kept)
}

/** The reference in what was typed: it alone in whatever case, or an issue's whole address. */
function referenceIn(typed: unknown): unknown {
  if (typeof typed !== 'string') return typed
  const last = typed.trim().replace(/\/$/, '').split('/').at(-1)
  return last?.toUpperCase()
}

/** What was typed as the answer to a question; empty where nothing was. */
export function typedAnswer(form: { typed: Readonly<Record<string, readonly string[]>> }, id: string): string {
  return form.typed[answerPrefix + id]?.[0] ?? ''
}

/** Answers as fields of the form. */
export function typedAnswers(answers: Readonly<Record<string, string>>): Form {
  return Object.fromEntries(Object.entries(answers).map(([id, text]) => [answerPrefix + id, [text]]))
}

/** Labels of the fields, for the sentences of the error summary. */
export function issueLabels(c: AppContext, questions: readonly AskedQuestion[] = []): Record<string, string> {
  const t = c.get('t')
  return {
    title: t('issue.title'),
    description: t('issue.description'),
    desiredOutcome: t('issue.desiredOutcome'),
    policyQuestions: t('issue.policyQuestions'),
    themes: t('issue.themes'),
    stream: t('submit.stream'),
    continues: t('submit.continues'),
    firstTime: t('issue.firstTime'),
    ...Object.fromEntries(builtInAnswers.map((id) => [answerPrefix + id, t(`issue.answer.${id}`)])),
    ...Object.fromEntries(questions.map(({ id, label }) => [answerPrefix + id, label])),
    ...authorLabels(c),
  }
}

/** What the question is called whose answer is wrong; undefined for any other field. @param labels of {@link issueLabels} */
export function answerLabel(labels: Readonly<Record<string, string>>, path: FieldProblem['path']): string | undefined {
  return path[0] === 'answers' ? labels[`${answerPrefix}${path[1]}`] : undefined
}

/** Problems under the names of the form's fields. */
export function inForm(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map((problem) => {
    const [first, id, ...rest] = problem.path
    return first === 'answers' && id !== undefined ? { ...problem, path: [answerPrefix + id, ...rest] } : problem
  })
}

/** Sentences for the problems of an issue's form. */
export function issueProblems(
  c: AppContext,
  problems: readonly FieldProblem[],
  questions: readonly AskedQuestion[],
): Problems {
  return problemTexts(c, inForm(problems), issueLabels(c, questions))
}

/** Answers as the page of an issue shows them. */
export function answerViews(c: AppContext, given: readonly GivenAnswer[]): AnswerView[] {
  return given.map((answer) =>
    answer.builtIn === null ? addedView(c, answer.asked, answer.text) : builtInView(c, answer.builtIn, answer.text),
  )
}

const blank = { written: null, plain: null, link: null }

function builtInView(c: AppContext, id: BuiltInAnswer, text: string): AnswerView {
  const t = c.get('t')
  const head = { id, label: t(`issue.answer.${id}`), labelLanguage: c.get('ctx').locale, ...blank }
  if (id !== 'join_others') return { ...head, written: markdown(text) }
  return { ...head, plain: isOneOf(joinChoices, text) ? t(`submit.join.${text}`) : null }
}

function addedView(c: AppContext, asked: AskedQuestion, text: string): AnswerView {
  const { id, label, language, kind, choices } = asked
  const head = { id, label, labelLanguage: language, ...blank }
  switch (kind) {
    case 'text':
      return { ...head, written: markdown(text) }
    case 'link':
      // Nothing but an address of the web becomes a link, however it came to be kept.
      return /^https?:\/\//i.test(text) && URL.canParse(text) ? { ...head, link: text } : { ...head, plain: text }
    case 'number':
      return { ...head, plain: formatNumber(c.get('ctx').locale, Number(text)) }
    case 'yes_no':
      return { ...head, plain: c.get('t')(text === 'yes' ? 'form.yes' : 'form.no') }
    case 'choice':
      return { ...head, plain: choices.find(({ value }) => value === text)?.label ?? text }
  }
}
