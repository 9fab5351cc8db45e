import { type CallQuestion, type IssueInput, issueInput } from '../../../schema/contracts/calls.ts'
import { problemsOf } from '../../platform/validation.ts'
import { checkAnswers } from '../calls/answer-rules.ts'
import { readCountry, readGroup, readLanguage, readRegion, readTheme, readYesNo } from '../imports/cells-rules.ts'
import {
  type Columns,
  cellOf,
  headerReader,
  type ImportRecord,
  oneLine,
  type RawRow,
  type ReadRow,
  type RowDefaults,
  readArrival,
  reading,
  snake,
  splitParts,
  unclosed,
} from '../imports/row-rules.ts'

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

const columnNamed = headerReader(columns, {
  organization: 'organisation',
  emailaddress: 'email',
  questions: 'policy_questions',
  receivedat: 'submitted_at',
})

/** Begins the name of a column that holds the answers to one question of the call. */
const answerTo = 'answer:'

/** The columns of a file of issues: `answer:...` stands for an answer to a question of the call. */
export const issueColumns: Columns = {
  columnOf(header) {
    const question = /^\s*answers?\s*[:.]\s*(\S.*)$/i.exec(header)?.[1]
    return question === undefined ? columnNamed(header) : `${answerTo}${question.trim()}`
  },
  missing(known) {
    const missing = neededColumns.filter((column) => !known.has(column))
    return known.has('country') || known.has('region') ? missing : [...missing, 'region']
  },
  barred: ['policy_questions'],
}

/** The answers of a row that stand in columns of their own: question -> answer. */
function ownAnswers(row: RawRow): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row.cells).flatMap(([column, text = '']) =>
      column.startsWith(answerTo) ? [[column.slice(answerTo.length), text.trim()]] : [],
    ),
  )
}

/** A row that can be loaded; all that it says, in the form of the contract. */
export interface IssueRecord extends ImportRecord {
  /** Null in a row whose author took the text back: only that there was something is kept. */
  content: Omit<IssueInput, 'name' | 'stakeholderGroup' | 'region' | 'language'> | null
  /** Null where the author's personal data were erased. */
  author: Pick<IssueInput, 'name' | 'stakeholderGroup' | 'region'> | null
}

/** What holds for every row of a file of issues. */
export interface IssueDefaults extends RowDefaults {
  /** Those that the call asks or ever asked. */
  questions: readonly CallQuestion[]
}

/** Reads a row by the contract of an issue, as if it had been sent in. */
export function readRow(row: RawRow, defaults: IssueDefaults): ReadRow<IssueRecord> {
  if (row.broken) return { ok: false, problems: [unclosed] }
  const of = reading(row, defaults.now)
  const { problems, wrong, cell } = of
  const record: IssueRecord = { ...readArrival(row, of, defaults), content: null, author: null }
  if (record.state !== 'withdrawn') {
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
        if (!problems.some((one) => one.column === column)) wrong(column, problem.code, problem.parameters)
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
    wrong(Object.hasOwn(row.cells, `${answerTo}${question}`) ? `${answerTo}${question}` : 'answers', code)
  }
  return { ...given, ...answers }
}

/** Stands for an author whose data were erased, so that the rest of the row can be checked. */
const someone = { name: '-', stakeholderGroup: 'civil_society', region: 'other' } as const

/** A row in the shape of the contract; empty cells are left out. */
function shapeOf(row: RawRow, wrong: (column: string, code: string) => void): Record<string, unknown> {
  const shape: Record<string, unknown> = {}
  const put = (name: string, column: Column, read: (text: string) => unknown = (text) => text) => {
    const text = cellOf(row, column)
    if (text !== '') shape[name] = read(text)
  }
  put('title', 'title', oneLine)
  put('description', 'description')
  put('desiredOutcome', 'desired_outcome')
  put('language', 'language', readLanguage)
  put('name', 'name', oneLine)
  put('organisation', 'organisation', oneLine)
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
  put('themes', 'themes', (text) => [...new Set(splitParts(text, ';').map(readTheme))])
  put('policyQuestions', 'policy_questions', (text) => splitParts(text, '|'))
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
  const answers = readAnswers(cellOf(row, 'answers'))
  if (answers === null) wrong('answers', 'json')
  shape.answers = { ...answers, ...ownAnswers(row) }
  return shape
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
