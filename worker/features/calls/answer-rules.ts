import type { AskedQuestion, CallQuestion } from '../../../schema/contracts/calls.ts'
import { type BuiltInAnswer, builtInAnswers, isOneOf, joinChoices } from '../../../schema/vocabulary.ts'
import type { FieldProblem } from '../../platform/validation.ts'

/** Answers by the id of their question. */
export type Answers = Record<string, string>

/**
 * The answers to the questions of a call, and to the built-in ones, as they are kept. What answers no question is left
 * out; numbers come back in Western digits with a point, links as the browser writes them.
 * @param given id of a question -> what was typed or sent
 * @returns with problems whose path is `['answers', id]`; the answers are then not to be used
 */
export function checkAnswers(
  questions: readonly CallQuestion[],
  given: Readonly<Record<string, string>>,
): { answers: Answers; problems: FieldProblem[] } {
  const answers: Answers = {}
  const problems: FieldProblem[] = []
  const refuse = (id: string, code: string) => problems.push({ path: ['answers', id], code, parameters: {} })
  for (const question of [...builtInQuestions, ...questions]) {
    const text = Object.hasOwn(given, question.id) ? (given[question.id] ?? '').trim() : ''
    if (text === '') {
      if (question.required) refuse(question.id, 'required')
      continue
    }
    const read = readAnswer(question, text)
    if (read.ok) answers[question.id] = read.value
    else refuse(question.id, read.code)
  }
  return { answers, problems }
}

const builtInQuestions: readonly Pick<CallQuestion, 'id' | 'kind' | 'required' | 'choices'>[] = builtInAnswers.map(
  (id) => ({
    id,
    kind: id === 'join_others' ? 'choice' : 'text',
    required: false,
    choices: id === 'join_others' ? joinChoices.map((value) => ({ value, labels: {} })) : [],
  }),
)

type Read = { ok: true; value: string } | { ok: false; code: string }

function readAnswer(question: Pick<CallQuestion, 'kind' | 'choices'>, text: string): Read {
  switch (question.kind) {
    case 'text':
      return { ok: true, value: text }
    case 'choice':
      return question.choices.some(({ value }) => value === text)
        ? { ok: true, value: text }
        : { ok: false, code: 'not_a_choice' }
    case 'yes_no':
      return text === 'yes' || text === 'no' ? { ok: true, value: text } : { ok: false, code: 'not_a_choice' }
    case 'number':
      return readNumber(text)
    case 'link':
      return readLink(text)
  }
}

/** A number in Western, Arabic or full-width digits, with a point or a comma before its decimals. */
function readNumber(text: string): Read {
  const western = text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[,\u066b]/, '.')
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(western) ? { ok: true, value: western } : { ok: false, code: 'number' }
}

function readLink(text: string): Read {
  const address = URL.canParse(text) ? new URL(text) : null
  const web = address !== null && (address.protocol === 'https:' || address.protocol === 'http:')
  return web && address.hostname.includes('.') ? { ok: true, value: address.href } : { ok: false, code: 'web_address' }
}

/**
 * Questions as a reader sees them.
 * @param languages the reader's first, then those of the call in their order
 */
export function askedIn(questions: readonly CallQuestion[], languages: readonly string[]): AskedQuestion[] {
  return questions.map((question) => {
    const language =
      languages.find((one) => question.texts[one] !== undefined) ?? Object.keys(question.texts)[0] ?? 'en'
    const text = question.texts[language]
    return {
      id: question.id,
      kind: question.kind,
      required: question.required,
      label: text?.label ?? question.id,
      hint: text?.hint,
      language,
      choices: question.choices.map(({ value, labels }) => ({
        value,
        label: labels[languages.find((one) => labels[one] !== undefined) ?? ''] ?? Object.values(labels)[0] ?? value,
      })),
    }
  })
}

/** An answer with its question, in the order of the form; the built-in ones first. */
export type GivenAnswer =
  | { builtIn: BuiltInAnswer; text: string }
  | { builtIn: null; asked: AskedQuestion; text: string }

/** The answers of an issue beside what was asked. One to a question that is no longer known is left out. */
export function givenAnswers(
  asked: readonly AskedQuestion[],
  answers: Readonly<Record<string, string>>,
): GivenAnswer[] {
  const built = builtInAnswers.flatMap((id): GivenAnswer[] => {
    const text = answers[id]
    return text === undefined ? [] : [{ builtIn: id, text }]
  })
  const added = asked.flatMap((question): GivenAnswer[] => {
    const text = answers[question.id]
    return text === undefined || isOneOf(builtInAnswers, question.id) ? [] : [{ builtIn: null, asked: question, text }]
  })
  return [...built, ...added]
}
