import { type CallQuestion, type IssueInput, issueInput } from '../../../schema/contracts/calls.ts'
import { languageTag } from '../../../schema/contracts/common.ts'
import { channels, isOneOf, itemStates } from '../../../schema/vocabulary.ts'
import { type FieldProblem, problemsOf } from '../../platform/validation.ts'
import { checkAnswers } from '../calls/answer-rules.ts'
import { readCountry, readGroup, readLanguage, readMoment, readRegion, readTheme, readYesNo } from './cells-rules.ts'

/**
 * The columns of an import, in the order of an export. Each is the snake case of the contract's field, so that the names of
 * the JSON form are found as well.
 */
export const columns = [
  'id',
  'reference',
  'state',
  'title',
  'description',
  'language',
  'name',
  'show_name',
  'capacity',
  'organisation',
  'stakeholder_group',
  'country',
  'region',
  'email',
  'submitted_at',
  'published_at',
  'edited_at',
  'channel',
  'themes',
  'policy_questions',
  'desired_outcome',
  'stream',
  'continues',
  'first_time',
  'answers',
] as const
export type Column = (typeof columns)[number]

/** Columns that a file must have; region and country stand for each other. */
export const neededColumns: readonly Column[] = ['id', 'title', 'description', 'language', 'name', 'stakeholder_group']

/** The columns that people outside fill in: those of the public contract, for an empty table to begin with. */
export const templateColumns: readonly Column[] = [
  ...(['id', 'title', 'description', 'language', 'name', 'stakeholder_group', 'country', 'region'] as const),
  ...(['organisation', 'email', 'submitted_at', 'themes', 'policy_questions'] as const),
]

/** Longest id of a row, in characters. */
const maxId = 200

const plain = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const headers = new Map<string, Column>([
  ...columns.map((column): [string, Column] => [plain(column), column]),
  ['organization', 'organisation'],
  ['emailaddress', 'email'],
  ['questions', 'policy_questions'],
  ['receivedat', 'submitted_at'],
])

/** The column or the question of the call that a header names; null for neither. Case, spaces and marks are no matter. */
export function columnOf(header: string): Column | { question: string } | null {
  const question = /^\s*answers?\s*[:.]\s*(\S.*)$/i.exec(header)?.[1]
  if (question !== undefined) return { question: question.trim() }
  return headers.get(plain(header)) ?? null
}

/** A row by its columns. */
export interface RawRow {
  number: number
  cells: Partial<Record<Column, string>>
  /** Question -> answer, of the columns `answer:...`. */
  answers: Record<string, string>
  broken: boolean
}

/** A row that can be loaded; all that it says, in the form of the contract. */
export interface ImportRecord {
  row: number
  externalId: string
  /** The reference it had where it was exported; kept where nobody else has it. */
  reference: string | null
  state: (typeof itemStates)[number]
  channel: (typeof channels)[number]
  /** BCP 47; `und` where a withdrawn row does not tell. */
  language: string
  submittedAt: string
  publishedAt: string | null
  editedAt: string | null
  /** Null in a row whose author took the text back: only that there was something is kept. */
  content: Omit<IssueInput, 'name' | 'stakeholderGroup' | 'region' | 'language'> | null
  /** Null where the author's personal data were erased. */
  author: Pick<IssueInput, 'name' | 'stakeholderGroup' | 'region'> | null
}

/** What holds for every row of a file. */
export interface RowDefaults {
  state: 'published' | 'pending'
  /** When a row came in that does not say so; ISO 8601. */
  submittedAt: string
  /** Publication of a row that does not say so, and the latest moment that a row can tell of; ISO 8601. */
  now: string
  /** Those that the call asks or ever asked. */
  questions: readonly CallQuestion[]
}

export interface ColumnProblem {
  column: string
  code: string
  parameters: Record<string, string | number>
}

export type ReadRow = { ok: true; record: ImportRecord } | { ok: false; problems: ColumnProblem[] }

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The `id` of a row; '' where there is none. */
export function idOf(row: RawRow): string {
  return (row.cells.id ?? '').trim()
}

/** Reads a row by the contract of an issue, as if it had been sent in. */
export function readRow(row: RawRow, defaults: RowDefaults): ReadRow {
  const problems: ColumnProblem[] = []
  const wrong = (column: string, code: string, parameters: ColumnProblem['parameters'] = {}) => {
    problems.push({ column, code, parameters })
  }
  const cell = (column: Column) => (row.cells[column] ?? '').trim()
  const given = <T>(column: Column, read: (text: string) => T | null, code: string): T | undefined => {
    const text = cell(column)
    if (text === '') return undefined
    const value = read(text)
    if (value === null) wrong(column, code)
    return value ?? undefined
  }

  const moment = (column: 'submitted_at' | 'published_at' | 'edited_at') => {
    const at = given(column, readMoment, 'moment')
    // A row from the future would stand before all others for good.
    if (at !== undefined && at > defaults.now) wrong(column, 'future')
    return at
  }

  if (row.broken) return { ok: false, problems: [{ column: 'id', code: 'quotes', parameters: {} }] }
  if (idOf(row) === '') wrong('id', 'required')
  if (idOf(row).length > maxId) wrong('id', 'too_long', { n: maxId })
  const state = given(
    'state',
    (text) => (isOneOf(itemStates, text.toLowerCase()) ? text.toLowerCase() : null),
    'not_a_choice',
  )
  const stated = (state ?? defaults.state) as ImportRecord['state']
  const record: ImportRecord = {
    row: row.number,
    externalId: idOf(row),
    reference: cell('reference') === '' ? null : cell('reference'),
    state: stated === 'published' ? defaults.state : stated,
    channel: (given(
      'channel',
      (text) => (isOneOf(channels, text.toLowerCase()) ? text.toLowerCase() : null),
      'not_a_choice',
    ) ?? 'import') as ImportRecord['channel'],
    language: languageTag.safeParse(cell('language')).data ?? 'und',
    submittedAt: moment('submitted_at') ?? defaults.submittedAt,
    publishedAt:
      moment('published_at') ?? (stated === 'published' && defaults.state === 'published' ? defaults.now : null),
    editedAt: moment('edited_at') ?? null,
    content: null,
    author: null,
  }
  if (stated !== 'withdrawn') {
    const erased = record.reference !== null && cell('name') === ''
    const parsed = issueInput.safeParse(erased ? { ...shapeOf(row, wrong), ...someone } : shapeOf(row, wrong), {
      reportInput: true,
    })
    if (parsed.success) {
      const { name, stakeholderGroup, region, language, ...content } = parsed.data
      record.language = language
      record.content = { ...content, answers: soundAnswers(row, content.answers, defaults.questions, wrong) }
      record.author = erased ? null : { name, stakeholderGroup, region }
    } else {
      for (const problem of problemsOf(parsed.error)) {
        const column = snake(String(problem.path[0] ?? 'id'))
        // A cell that could not even be read is named once.
        if (!problems.some((one) => one.column === column)) problems.push({ ...withoutPath(problem), column })
      }
    }
  }
  return problems.length === 0 ? { ok: true, record } : { ok: false, problems }
}

/**
 * The answers of a row, those to questions of the call checked as if they had been typed into its form. That a question is
 * required binds no row, which may be older than the question; an answer to another call's question is kept as it is, and
 * shown nowhere.
 */
function soundAnswers(
  row: RawRow,
  given: Readonly<Record<string, string>>,
  questions: readonly CallQuestion[],
  wrong: (column: string, code: string) => void,
): Record<string, string> {
  const { answers, problems } = checkAnswers(
    questions.map((question) => ({ ...question, required: false })),
    given,
  )
  for (const { path, code } of problems) {
    const question = String(path[1])
    wrong(Object.hasOwn(row.answers, question) ? `answer:${question}` : 'answers', code)
  }
  return { ...given, ...answers }
}

/** Stands for an author whose data were erased, so that the rest of the row can be checked. */
const someone = { name: '-', stakeholderGroup: 'civil_society', region: 'other' } as const

const withoutPath = ({ code, parameters }: FieldProblem) => ({ code, parameters })

/** A row in the shape of the contract; empty cells are left out. */
function shapeOf(row: RawRow, wrong: (column: string, code: string) => void): Record<string, unknown> {
  const shape: Record<string, unknown> = {}
  const put = (name: string, column: Column, read: (text: string) => unknown = (text) => text) => {
    const text = (row.cells[column] ?? '').trim()
    if (text !== '') shape[name] = read(text)
  }
  put('title', 'title', (text) => text.replace(/\s*\n\s*/g, ' '))
  put('description', 'description')
  put('desiredOutcome', 'desired_outcome')
  put('language', 'language', readLanguage)
  put('name', 'name', (text) => text.replace(/\s*\n\s*/g, ' '))
  put('organisation', 'organisation', (text) => text.replace(/\s*\n\s*/g, ' '))
  // A table that names an organisation and says nothing of the capacity means that it speaks for it.
  shape.capacity = shape.organisation === undefined ? 'own' : 'organisation'
  put('capacity', 'capacity', (text) => text.toLowerCase())
  put('stakeholderGroup', 'stakeholder_group', (text) => readGroup(text) ?? text)
  put('country', 'country', (text) => {
    const country = readCountry(text)
    if (country !== null) return country
    wrong('country', 'not_a_choice')
    // That no region follows from it need not be said as well.
    shape.region = 'other'
    return undefined
  })
  put('region', 'region', (text) => readRegion(text) ?? text)
  put('email', 'email')
  put('stream', 'stream', (text) => text.toLowerCase())
  put('continues', 'continues')
  put('themes', 'themes', (text) => [...new Set(parts(text, /;/).map(readTheme))])
  put('policyQuestions', 'policy_questions', readQuestions)
  for (const [name, column] of [
    ['showName', 'show_name'],
    ['firstTime', 'first_time'],
  ] as const) {
    put(name, column, (text) => {
      const value = readYesNo(text)
      if (value === null) wrong(column, 'not_a_choice')
      return value ?? false
    })
  }
  const answers = readAnswers((row.cells.answers ?? '').trim())
  if (answers === null) wrong('answers', 'json')
  shape.answers = { ...answers, ...row.answers }
  return shape
}

const parts = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Questions stand between bars; a bar of their own has a backslash before it. */
function readQuestions(text: string): string[] {
  return parts(text, /(?<!\\)\|/).map((part) => part.replaceAll('\\|', '|').replace(/\s*\n\s*/g, ' '))
}

/** Writes questions so that {@link readRow} reads the same ones. The spaces keep a backslash at an end apart from the bar. */
export function writeQuestions(questions: readonly string[]): string {
  return questions.map((question) => question.replaceAll('|', '\\|')).join(' | ')
}

function readAnswers(text: string): Record<string, string> | null {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
    return Object.fromEntries(Object.entries(value).map(([question, answer]) => [question, String(answer)]))
  } catch {
    return null
  }
}
