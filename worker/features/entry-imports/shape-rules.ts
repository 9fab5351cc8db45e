import { languageTag } from '../../../schema/contracts/common.ts'
import {
  accessKinds,
  answerTimes,
  askWays,
  eligibilities,
  entryKinds,
  feeKinds,
  operatorKinds,
  updateFrequencies,
} from '../../../schema/vocabulary.ts'
import { readCode, readCountry, readLanguage, readServiceRegion, readTheme } from '../imports/cells-rules.ts'
import { joinParts, oneLine, type Reading, snake, splitParts } from '../imports/row-rules.ts'

/** Fields of one line that stand in the contract as they stand in their cell. */
const lines = [
  'name',
  'url',
  'audience',
  'eligibilityNote',
  'operator',
  'askUrl',
  'phone',
  'hours',
  'publisher',
  'since',
  'contentUpdatedAt',
  'licence',
  'apiUrl',
] as const

const choices = {
  kind: readCode(entryKinds),
  operatorKind: readCode(operatorKinds),
  answerTime: readCode(answerTimes),
  fees: readCode(feeKinds),
  updateFrequency: readCode(updateFrequencies),
  access: readCode(accessKinds),
}

/** How each part of a list is read; null for one that is none of its choices. */
const lists: Readonly<Record<string, (text: string) => string | null>> = {
  topics: readTheme,
  regions: readServiceRegion,
  countries: readCountry,
  languages: readLanguage,
  requestLanguages: readLanguage,
  aliases: (text) => text,
  eligibility: readCode(eligibilities),
  askBy: readCode(askWays),
  formats: (text) => text,
}

/** A row in the shape of the contract; empty cells are left out. `confirmed` are the questions that the owner confirmed. */
export function shapeOf(of: Reading, language: string): { shape: Record<string, unknown>; confirmed: string[] } {
  const shape: Record<string, unknown> = { language }
  const put = (field: string, read: (text: string) => unknown) => {
    const text = of.cell(snake(field))
    if (text !== '') shape[field] = read(text)
  }
  for (const field of lines) put(field, oneLine)
  for (const field of ['summary', 'howToAsk']) put(field, (text) => text)
  for (const [field, read] of Object.entries(choices)) put(field, (text) => read(text) ?? text)
  for (const [field, read] of Object.entries(lists)) {
    put(field, (text) => {
      const parts = splitParts(text, ';').map(read)
      if (parts.includes(null)) of.wrong(snake(field), 'not_a_choice')
      return [...new Set(parts.filter((part) => part !== null))]
    })
  }
  put('operatorCountry', (text) => readCountry(text) ?? text)
  put('language', readLanguage)
  put('translations', (text) => readTranslations(text) ?? of.wrong('translations', 'translations'))
  const questions = splitParts(of.cell('questions'), '|').map((text) => readQuestion(text, String(shape.language)))
  if (questions.length > 0) shape.questions = questions
  return { shape, confirmed: confirmedOf(of, questions) }
}

/** The questions that a row says its owner confirmed, by their numbers. */
function confirmedOf(of: Reading, questions: readonly { text: string }[]): string[] {
  const numbers = splitParts(of.cell('questions_confirmed'), ';').map(Number)
  if (numbers.some((n) => questions[n - 1] === undefined)) of.wrong('questions_confirmed', 'not_a_choice')
  return numbers.flatMap((n) => questions[n - 1]?.text ?? [])
}

const prefixed = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*):\s*(\S.*)$/

let names: Intl.DisplayNames | undefined

/** A language that has a name; `how` in `how: …` has none. */
function isLanguage(tag: string): boolean {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  return languageTag.safeParse(tag).success && names.of(tag) !== undefined
}

/** A typical question, in the language that stands before it, else in that of the row. */
function readQuestion(text: string, language: string): { text: string; language: string } {
  const [, tag, words] = prefixed.exec(text) ?? []
  return tag !== undefined && words !== undefined && isLanguage(tag)
    ? { text: words, language: tag }
    : { text, language }
}

/** Writes questions so that {@link shapeOf} reads the same ones. */
export function writeQuestions(questions: readonly { text: string; language: string }[]): string {
  return joinParts(
    questions.map(({ text, language }) => `${language}: ${text}`),
    '|',
  )
}

function readTranslations(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
