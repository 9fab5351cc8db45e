import type { RowError } from '../../../schema/tables/imports.ts'
import type { Ctx } from '../../context.ts'
import { knownIds } from './queries.ts'
import { type ColumnProblem, cellOf, type ImportRecord, idOf, type RawRow } from './row-rules.ts'
import type { Source } from './source.ts'
import type { Finding, ImportOptions, Pass, Target } from './target.ts'

/** What a file would do, or did. */
export interface Report {
  rows: number
  created: number
  skipped: number
  /** The first of them, at most {@link errorsKept}. */
  errors: RowError[]
  errorsTotal: number
  /** What is loaded otherwise than the file has it, or left out; the first of them, at most {@link errorsKept}. */
  warnings: RowError[]
  ignored: string[]
}

/** Errors of one file that are told; who has more mends these first. */
export const errorsKept = 1000

/** A slice is loaded in one batch: so many rows at most, */
const rowsInSlice = 200
/** and so many characters of JSON, unless a single row is longer. Lists, counts and index make five times of it. */
const charactersInSlice = 300_000
/** Rows whose ids are looked up at a time. */
const lookedUp = 500

/**
 * Goes through a file without writing: rows that are there already are skipped unread, every other is checked.
 * @returns the report as it would be; `created` counts the rows that can be loaded
 */
export async function check<R extends ImportRecord>(
  ctx: Ctx,
  target: Target<R>,
  source: Source,
  options: ImportOptions,
): Promise<Report> {
  const { ignored } = source
  const report: Report = { rows: 0, created: 0, skipped: 0, errors: [], errorsTotal: 0, warnings: [], ignored }
  const note = (error: RowError) => {
    report.errorsTotal += 1
    if (report.errors.length < errorsKept) report.errors.push(error)
  }
  for (const column of source.missing) note({ row: 0, title: '', column, code: 'column', parameters: {} })
  const pass = await target.begin(ctx, source, options)
  for await (const { row, found } of told(ctx, target, source, pass)) {
    report.rows += 1
    if (found === null) report.skipped += 1
    // Without the columns every row would be wrong for the same reason.
    else if (source.missing.length === 0) {
      const title = cellOf(row, target.title).slice(0, 100)
      const problems = problemsIn(row, source, pass)
      for (const problem of problems) note({ row: row.number, title, ...problem })
      if (problems.length === 0) report[found.leaveOut ? 'skipped' : 'created'] += 1
      const room = errorsKept - report.warnings.length
      for (const warning of found.warnings.slice(0, room)) report.warnings.push({ row: row.number, title, ...warning })
    }
  }
  return report
}

function problemsIn(row: RawRow, source: Source, pass: Pass<ImportRecord>): ColumnProblem[] {
  const unsound = source.sound ? undefined : Object.entries(row.cells).find(([, cell]) => cell?.includes('\ufffd'))
  if (unsound !== undefined) return [{ column: unsound[0], code: 'encoding', parameters: {} }]
  const read = pass.read(row)
  return read.ok ? [] : read.problems
}

/** The rows of a checked file that are new, in slices of which each makes one batch. */
export async function* slices<R extends ImportRecord>(
  ctx: Ctx,
  target: Target<R>,
  source: Source,
  options: ImportOptions,
): AsyncGenerator<R[]> {
  const pass = await target.begin(ctx, source, options)
  let slice: R[] = []
  let size = 0
  for await (const { row, found } of told(ctx, target, source, pass)) {
    const read = found === null || found.leaveOut ? null : pass.read(row)
    if (read === null || !read.ok) continue
    const length = target.sizeOf(read.record)
    if (slice.length > 0 && (slice.length >= rowsInSlice || size + length > charactersInSlice)) {
      yield slice
      slice = []
      size = 0
    }
    slice.push(read.record)
    size += length
  }
  if (slice.length > 0) yield slice
}

/**
 * Each row, and what was found of it if its id is new: neither in the target nor further up in the file. A row whose id
 * is known has null there.
 */
async function* told<R extends ImportRecord>(
  ctx: Ctx,
  target: Target<R>,
  source: Source,
  pass: Pass<R>,
): AsyncGenerator<{ row: RawRow; found: Finding | null }> {
  const seen = new Set<string>()
  let waiting: RawRow[] = []
  const flush = async function* () {
    const [known, find] = await Promise.all([knownIds(ctx.db, target, waiting.map(idOf)), pass.look(waiting)])
    for (const row of waiting) {
      const id = idOf(row)
      // A row without an id is not a repetition of another: it is wrong.
      const fresh = id === '' || !(known.has(id) || seen.has(id))
      seen.add(id)
      yield { row, found: fresh ? find(row) : null }
    }
    waiting = []
  }
  for (const row of source.rows()) {
    waiting.push(row)
    if (waiting.length >= lookedUp) yield* flush()
  }
  yield* flush()
}
