import { cleanText } from '../../platform/requests.ts'
import { type Decoded, readTable } from '../../platform/table.ts'
import { type Columns, joinParts, type RawRow } from './row-rules.ts'

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
export function csvSource({ text, sound }: Decoded, columns: Columns): Source {
  const table = readTable(text, (headers) => headers.filter((header) => columns.columnOf(header) !== null).length)
  const taken = new Set<string>()
  const meanings = table.header.map((header) => {
    const meaning = columns.columnOf(header)
    if (meaning === null || taken.has(meaning)) return null
    taken.add(meaning)
    return meaning
  })
  return {
    ignored: table.header.filter((header, i) => header !== '' && meanings[i] === null),
    missing: columns.missing(taken),
    sound,
    *rows() {
      for (const { number, cells, broken } of table.rows()) {
        const row: RawRow = { number, cells: {}, broken }
        for (const [i, meaning] of meanings.entries()) {
          const cell = cells[i] ?? ''
          if (meaning !== null && cell !== '') row.cells[meaning] = cell
        }
        yield row
      }
    },
  }
}

/** Rows of the JSON form of an export: a list of objects, or that list under `items`. Null for anything else. */
export function jsonSource(body: unknown, columns: Columns): Source | null {
  const items = Array.isArray(body) ? body : (body as { items?: unknown } | null)?.items
  if (!Array.isArray(items)) return null
  const objects = items.map((item: unknown) => (item !== null && typeof item === 'object' ? Object.entries(item) : []))
  const names = new Set(objects.flatMap((entries) => entries.map(([name]) => name)))
  const meanings = new Map([...names].map((name) => [name, columns.columnOf(name)]))
  const known = new Set([...meanings.values()].filter((meaning) => meaning !== null))
  return {
    ignored: [...names].filter((name) => meanings.get(name) === null),
    // Fields without a value are left out of an object, so that only an empty list lacks columns.
    missing: items.length === 0 ? columns.missing(known) : [],
    sound: true,
    *rows() {
      for (const [i, entries] of objects.entries()) {
        const row: RawRow = { number: i + 1, cells: {}, broken: false }
        for (const [name, value] of entries) {
          const meaning = meanings.get(name)
          if (typeof meaning !== 'string') continue
          row.cells[meaning] = cleanText(textOf(value, columns.barred.includes(meaning)))
        }
        yield row
      }
    },
  }
}

/** A value of JSON as the cell of a table would hold it. */
function textOf(value: unknown, barred: boolean): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return barred ? joinParts(value.map(String), '|') : value.join(';')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
