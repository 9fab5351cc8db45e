import { languageTag } from '../../../schema/contracts/common.ts'
import { channels, itemStates } from '../../../schema/vocabulary.ts'
import { readCode, readMoment } from './cells-rules.ts'

/** What the rows of every file that is imported have in common, whatever they become. */

/** The columns of a kind of file. */
export interface Columns {
  /** The column that a header names; null for none. Case, spaces and marks are no matter. */
  columnOf(header: string): string | null
  /** Columns that every row needs and no header names. */
  missing(known: ReadonlySet<string>): string[]
  /** Columns whose parts stand between bars; those of other lists stand between semicolons. */
  barred: readonly string[]
}

const plain = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Tells columns by their headers: each is the snake case of the contract's field, so that the names of the JSON form are
 * found as well.
 * @param others what else people call a column, in small letters and digits
 */
export function headerReader<C extends string>(
  columns: readonly C[],
  others: Readonly<Record<string, C>>,
): (header: string) => C | null {
  const known = new Map([
    ...columns.map((column): [string, C] => [plain(column), column]),
    ...(Object.entries(others) as [string, C][]),
  ])
  return (header) => known.get(plain(header)) ?? null
}

/** A row by its columns. */
export interface RawRow {
  number: number
  cells: Partial<Record<string, string>>
  broken: boolean
}

/** What a cell says, without space around it; '' where it says nothing. */
export function cellOf(row: RawRow, column: string): string {
  return (row.cells[column] ?? '').trim()
}

/** The `id` of a row; '' where there is none. */
export function idOf(row: RawRow): string {
  return cellOf(row, 'id')
}

export interface ColumnProblem {
  column: string
  code: string
  parameters: Record<string, string | number>
}

/** What every row tells of itself as something that was sent in. */
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
}

export type ReadRow<R> = { ok: true; record: R } | { ok: false; problems: ColumnProblem[] }

/** What holds for every row of a file. */
export interface RowDefaults {
  state: 'published' | 'pending'
  /** When a row came in that does not say so; ISO 8601. */
  submittedAt: string
  /** Publication of a row that does not say so, and the latest moment that a row can tell of; ISO 8601. */
  now: string
}

/** Longest id of a row, in characters. */
const maxId = 200

/** A row while it is read, with what was found wrong. */
export interface Reading {
  problems: ColumnProblem[]
  wrong(column: string, code: string, parameters?: ColumnProblem['parameters']): void
  cell(column: string): string
  /** A cell as `read` takes it; undefined where it is empty, and where `read` answers null, which is a problem. */
  given<T>(column: string, read: (text: string) => T | null, code: string): T | undefined
  /** A moment that is past. */
  moment(column: string): string | undefined
}

/** Begins to read a row. */
export function reading(row: RawRow, now: string): Reading {
  const problems: ColumnProblem[] = []
  const wrong: Reading['wrong'] = (column, code, parameters = {}) => {
    problems.push({ column, code, parameters })
  }
  const cell = (column: string) => cellOf(row, column)
  const given: Reading['given'] = (column, read, code) => {
    const text = cell(column)
    if (text === '') return undefined
    const value = read(text)
    if (value === null) wrong(column, code)
    return value ?? undefined
  }
  const moment = (column: string) => {
    const at = given(column, readMoment, 'moment')
    // A row from the future would stand before all others for good.
    if (at !== undefined && at > now) wrong(column, 'future')
    return at
  }
  return { problems, wrong, cell, given, moment }
}

const readState = readCode(itemStates)
const readChannel = readCode(channels)

/** What a row tells of itself as something that was sent in, whatever it holds. */
export function readArrival(row: RawRow, of: Reading, defaults: RowDefaults): ImportRecord {
  const { cell, wrong } = of
  if (idOf(row) === '') wrong('id', 'required')
  if (idOf(row).length > maxId) wrong('id', 'too_long', { n: maxId })
  const stated = of.given('state', readState, 'not_a_choice') ?? defaults.state
  return {
    row: row.number,
    externalId: idOf(row),
    reference: cell('reference') === '' ? null : cell('reference'),
    state: stated === 'published' ? defaults.state : stated,
    channel: of.given('channel', readChannel, 'not_a_choice') ?? 'import',
    language: languageTag.safeParse(cell('language')).data ?? 'und',
    submittedAt: of.moment('submitted_at') ?? defaults.submittedAt,
    publishedAt:
      of.moment('published_at') ?? (stated === 'published' && defaults.state === 'published' ? defaults.now : null),
    editedAt: of.moment('edited_at') ?? null,
  }
}

/** What is wrong with a row whose quotation marks do not close. */
export const unclosed: ColumnProblem = { column: 'id', code: 'quotes', parameters: {} }

/** The column of a field of the contract. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Text of one line, whatever the cell has. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

/** What stands between separators; a separator of their own has a backslash before it. */
export function splitParts(text: string, separator: '|' | ';'): string[] {
  return text
    .split(separator === '|' ? /(?<!\\)\|/ : /(?<!\\);/)
    .map((part) => oneLine(part.trim()).replaceAll(`\\${separator}`, separator))
    .filter((part) => part !== '')
}

/** Writes parts so that {@link splitParts} reads the same ones. The spaces keep a backslash at an end apart from the separator. */
export function joinParts(parts: readonly string[], separator: '|' | ';'): string {
  return parts.map((part) => part.replaceAll(separator, `\\${separator}`)).join(` ${separator} `)
}
