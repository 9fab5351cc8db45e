import Papa from 'papaparse'
import type { Answer, AppContext } from '../middleware/app-env.ts'
import { textStream } from './text-stream.ts'

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front; an import takes one away. */
const formula = /^'*[=+\-@\t\r]/

const cellText = (value: unknown): string => {
  const text = Array.isArray(value) ? value.join(';') : value === null || value === undefined ? '' : String(value)
  return formula.test(text) && typeof value !== 'number' ? `'${text}` : text
}

/**
 * Streams rows as CSV (RFC 4180, UTF-8). With `bom=1` in the query it begins with a byte order mark: spreadsheets guess
 * the encoding otherwise, while programmes would take the mark for a part of the first header.
 * @param pages asked for one after the other, so that memory stays flat however long the list is
 */
export function csv<Row extends object>(
  c: AppContext,
  name: string,
  columns: readonly (keyof Row & string)[],
  pages: AsyncIterable<readonly Row[]>,
): Answer {
  const line = (cells: string[]) => `${Papa.unparse([cells], { newline: '\r\n' })}\r\n`
  const lines = async function* () {
    yield `${c.req.query('bom') === '1' ? '\ufeff' : ''}${line([...columns])}`
    for await (const rows of pages)
      yield rows.map((row) => line(columns.map((column) => cellText(row[column])))).join('')
  }
  return c.body(textStream(lines()), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  }) as Response as Answer
}
