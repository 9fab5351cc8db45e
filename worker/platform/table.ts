import Papa from 'papaparse'
import { cleanText } from './requests.ts'

/** Text of a table, and whether its bytes were what they should be. */
export interface Decoded {
  text: string
  /** False where bytes are no UTF-8, or no UTF-16; what they break stands as U+FFFD in the text. */
  sound: boolean
}

/**
 * The text of a file that a spreadsheet saved: UTF-8 with or without a byte order mark, or UTF-16 with one. Any other
 * encoding cannot be told from its bytes, so it is not guessed at.
 */
export function decodeTable(bytes: Uint8Array<ArrayBuffer>): Decoded {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes), sound: true }
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), sound: false }
  }
}

/** A row of a table. */
export interface TableRow {
  /** Counts from 1 without the header; rows without any content do not count. */
  number: number
  cells: string[]
  /** Whether its quotation marks do not close, so that nobody knows where its cells end. */
  broken: boolean
}

/** A table in text: its header, and its rows as often as they are asked for. */
export interface Table {
  header: string[]
  rows(): Generator<TableRow>
}

const delimiters = [',', ';', '\t'] as const

/** Rows parsed at a time: of a file of 16 MB only the text and these are in memory. */
const atOnce = 250

/**
 * Reads delimited text (RFC 4180): quoted cells may hold line breaks, and an apostrophe that an export put before a formula
 * is taken away.
 * @param known how many headers of a row are known; the delimiter under which most are is the file's own
 */
export function readTable(text: string, known: (headers: readonly string[]) => number): Table {
  const heads = delimiters.map((delimiter) => {
    const { data, meta } = Papa.parse<string[]>(text, { delimiter, preview: 1, fastMode: false })
    const header = (data[0] ?? []).map((cell) => cellText(cell).trim())
    return { delimiter, header, newline: meta.linebreak as '\n', start: meta.cursor, score: known(header) }
  })
  const best = heads.reduce((a, b) => (b.score > a.score ? b : a))
  return { header: best.header, rows: () => rowsFrom(text, best) }
}

function* rowsFrom(
  text: string,
  of: { delimiter: string; newline: '\n'; start: number },
): Generator<TableRow, void, undefined> {
  let number = 0
  for (let at = of.start; at < text.length; ) {
    const { data, errors, meta } = Papa.parse<string[]>(text.slice(at), {
      delimiter: of.delimiter,
      newline: of.newline,
      preview: atOnce,
      // The fast way would split the whole rest of the text each time.
      fastMode: false,
    })
    const broken = new Set(errors.filter((error) => error.type === 'Quotes').map((error) => error.row))
    for (const [i, raw] of data.entries()) {
      const cells = raw.map(cellText)
      if (cells.every((cell) => cell.trim() === '')) continue
      number += 1
      yield { number, cells, broken: broken.has(i) }
    }
    if (meta.cursor === 0) return
    at += meta.cursor
  }
}

/** Takes one apostrophe from before what a spreadsheet would take for a formula. */
function cellText(raw: string): string {
  return cleanText(raw.replace(/^'(?='*[=+\-@\t\r])/, ''))
}
