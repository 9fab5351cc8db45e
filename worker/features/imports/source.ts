import { cleanText } from '../../platform/requests.ts'
import { type Decoded, readTable } from '../../platform/table.ts'
import { type Column, columnOf, neededColumns, type RawRow, writeQuestions } from './rules.ts'

/** Rows to import, whatever form they came in; they can be gone through more than once. */
export interface Source {
  /** Headers that mean nothing here, as they were written. */
  ignored: string[]
  /** Columns that every row needs and no header names. */
  missing: string[]
  /** False where the text is no UTF-8; the cells concerned hold U+FFFD. */
  sound: boolean
  rows(): Iterable<RawRow>
}

/** Rows of a CSV file. The first of two headers for the same column counts. */
export function csvSource({ text, sound }: Decoded): Source {
  const table = readTable(text, (headers) => headers.filter((header) => columnOf(header) !== null).length)
  const taken = new Set<string>()
  const meanings = table.header.map((header) => {
    const meaning = columnOf(header)
    const key = meaning === null ? '' : typeof meaning === 'string' ? meaning : `answer:${meaning.question}`
    if (meaning === null || taken.has(key)) return null
    taken.add(key)
    return meaning
  })
  return {
    ignored: table.header.filter((header, i) => header !== '' && meanings[i] === null),
    missing: missingOf(taken),
    sound,
    *rows() {
      for (const { number, cells, broken } of table.rows()) {
        const row: RawRow = { number, cells: {}, answers: {}, broken }
        for (const [i, meaning] of meanings.entries()) {
          const cell = cells[i] ?? ''
          if (meaning === null || cell === '') continue
          if (typeof meaning === 'string') row.cells[meaning] = cell
          else row.answers[meaning.question] = cell.trim()
        }
        yield row
      }
    },
  }
}

/** Rows of the JSON form of an export: a list of objects, or that list under `items`. Null for anything else. */
export function jsonSource(body: unknown): Source | null {
  const items = Array.isArray(body) ? body : (body as { items?: unknown } | null)?.items
  if (!Array.isArray(items)) return null
  const objects = items.map((item: unknown) => (item !== null && typeof item === 'object' ? Object.entries(item) : []))
  const names = new Set(objects.flatMap((entries) => entries.map(([name]) => name)))
  const meanings = new Map([...names].map((name) => [name, columnOf(name)]))
  const known = new Set([...meanings.values()].filter((meaning) => typeof meaning === 'string'))
  return {
    ignored: [...names].filter((name) => meanings.get(name) === null),
    // Fields without a value are left out of an object, so that only an empty list lacks columns.
    missing: items.length === 0 ? missingOf(known) : [],
    sound: true,
    *rows() {
      for (const [i, entries] of objects.entries()) {
        const row: RawRow = { number: i + 1, cells: {}, answers: {}, broken: false }
        for (const [name, value] of entries) {
          const meaning = meanings.get(name)
          if (typeof meaning === 'string') row.cells[meaning] = cleanText(cellOf(meaning, value))
        }
        yield row
      }
    },
  }
}

/** A value of JSON as the cell of a table would hold it. */
function cellOf(column: Column, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return column === 'policy_questions' ? writeQuestions(value.map(String)) : value.join(';')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function missingOf(known: ReadonlySet<string>): string[] {
  const missing = neededColumns.filter((column) => !known.has(column))
  return known.has('country') || known.has('region') ? missing : [...missing, 'region']
}
