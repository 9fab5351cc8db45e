import { type PastOutputInput, pastOutputInput } from '../../../schema/contracts/outputs.ts'
import { problemsOf } from '../../platform/validation.ts'
import { readLanguage, readTheme } from '../imports/cells-rules.ts'

/** The columns of a table of outputs, in the order of the empty one; each is named as in the contract. */
export const columns = [
  'title',
  'kind',
  'year',
  'meeting',
  'topics',
  'language',
  'languages',
  'url',
  'body',
  'summary',
  'source',
] as const
export type Column = (typeof columns)[number]

/** Columns that a table must have. */
export const neededColumns: readonly Column[] = ['title', 'kind', 'year', 'language']

/** The column that a header names, whatever its case; null for none. */
export function columnOf(header: string): Column | null {
  const name = header.trim().toLowerCase()
  return columns.find((column) => column === name) ?? null
}

/** What is wrong with a cell. */
export interface CellProblem {
  column: string
  code: string
  parameters: Record<string, string | number>
}

export type ReadRow = { ok: true; input: PastOutputInput } | { ok: false; problems: CellProblem[] }

const parts = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A code as a table writes it: `Best Practice Forum` for `best_practice_forum`. */
const code = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/** How a cell becomes the value that the contract wants; the others are taken as they stand. */
const readings: Partial<Record<Column, (text: string) => unknown>> = {
  title: (text) => text.replace(/\s*\n\s*/g, ' '),
  kind: code,
  body: code,
  topics: (text) => parts(text).map(readTheme),
  language: readLanguage,
  languages: (text) => parts(text).map(readLanguage),
}

/** Reads a row by the contract of an output, as if it had been typed into the form. Empty cells are left out. */
export function readRow(cells: Partial<Record<Column, string>>): ReadRow {
  const shaped: Record<string, unknown> = {}
  for (const column of columns) {
    const text = (cells[column] ?? '').trim()
    if (text !== '') shaped[column] = (readings[column] ?? ((as: string) => as))(text)
  }
  const parsed = pastOutputInput.safeParse(shaped, { reportInput: true })
  if (parsed.success) return { ok: true, input: parsed.data }
  const problems: CellProblem[] = []
  for (const { path, code: found, parameters } of problemsOf(parsed.error)) {
    const column = String(path[0] ?? 'title')
    // A cell is named once, whatever else is wrong with it.
    if (!problems.some((one) => one.column === column)) problems.push({ column, code: found, parameters })
  }
  return { ok: false, problems }
}
