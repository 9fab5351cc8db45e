import type { RowError } from '../../../schema/tables/imports.ts'
import type { Ctx } from '../../context.ts'
import type { CallRow } from '../calls/queries.ts'
import { knownIds, takenReferences } from './queries.ts'
import { type LinkedRecord, readReferences } from './renumbering.ts'
import { idOf, type RawRow, type RowDefaults, readRow } from './rules.ts'
import type { Source } from './source.ts'

/** What a file would do, or did. */
export interface Report {
  rows: number
  created: number
  skipped: number
  /** The first of them, at most {@link errorsKept}. */
  errors: RowError[]
  errorsTotal: number
  /** What is loaded otherwise than the file has it; the first of them, at most {@link errorsKept}. */
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
export async function check(ctx: Ctx, call: CallRow, source: Source, defaults: RowDefaults): Promise<Report> {
  const { ignored } = source
  const report: Report = { rows: 0, created: 0, skipped: 0, errors: [], errorsTotal: 0, warnings: [], ignored }
  const references = await readReferences(ctx, call, source)
  const seen = new Set<string>()
  const note = (error: RowError) => {
    report.errorsTotal += 1
    if (report.errors.length < errorsKept) report.errors.push(error)
  }
  for (const column of source.missing) note({ row: 0, title: '', column, code: 'column', parameters: {} })
  for await (const { row, fresh, taken } of told(ctx, call.slug, source)) {
    report.rows += 1
    if (!fresh) report.skipped += 1
    // Without the columns every row would be wrong for the same reason.
    else if (source.missing.length === 0) {
      const title = (row.cells.title ?? '').trim().slice(0, 100)
      const problems = problemsIn(row, source, defaults)
      for (const problem of problems) note({ row: row.number, title, ...problem })
      if (problems.length === 0) report.created += 1
      const reference = referenceOf(row)
      if (reference === '') continue
      const kept = !taken && !seen.has(reference) && references.keeps(reference)
      seen.add(reference)
      if (kept || report.warnings.length >= errorsKept) continue
      const warning = { column: 'reference', code: 'renumbered', parameters: { reference: reference.slice(0, 60) } }
      report.warnings.push({ row: row.number, title, ...warning })
    }
  }
  return report
}

const referenceOf = (row: RawRow): string => (row.cells.reference ?? '').trim()

function problemsIn(row: RawRow, source: Source, defaults: RowDefaults) {
  const unsound = source.sound
    ? undefined
    : Object.entries({ ...row.answers, ...row.cells }).find(([, cell]) => cell.includes('\ufffd'))
  if (unsound !== undefined) return [{ column: unsound[0], code: 'encoding', parameters: {} }]
  const read = readRow(row, defaults)
  return read.ok ? [] : read.problems
}

/** The rows of a checked file that are new, in slices of which each makes one batch. */
export async function* slices(
  ctx: Ctx,
  call: CallRow,
  source: Source,
  defaults: RowDefaults,
): AsyncGenerator<LinkedRecord[]> {
  const references = await readReferences(ctx, call, source)
  let slice: LinkedRecord[] = []
  let size = 0
  for await (const { row, fresh } of told(ctx, call.slug, source)) {
    const read = fresh ? readRow(row, defaults) : null
    if (read === null || !read.ok) continue
    const record = references.link(read.record)
    const length = JSON.stringify(record).length
    if (slice.length > 0 && (slice.length >= rowsInSlice || size + length > charactersInSlice)) {
      yield slice
      slice = []
      size = 0
    }
    slice.push(record)
    size += length
  }
  if (slice.length > 0) yield slice
}

/** Each row, whether its id is new: neither in the call nor further up in the file; and whether its reference is taken. */
async function* told(
  ctx: Ctx,
  call: string,
  source: Source,
): AsyncGenerator<{ row: RawRow; fresh: boolean; taken: boolean }> {
  const seen = new Set<string>()
  let waiting: RawRow[] = []
  const flush = async function* () {
    const [known, taken] = await Promise.all([
      knownIds(ctx.db, call, waiting.map(idOf)),
      takenReferences(
        ctx.db,
        waiting.map(referenceOf).filter((reference) => reference !== ''),
      ),
    ])
    for (const row of waiting) {
      const id = idOf(row)
      // A row without an id is not a repetition of another: it is wrong.
      const fresh = id === '' || !(known.has(id) || seen.has(id))
      seen.add(id)
      yield { row, fresh, taken: taken.has(referenceOf(row)) }
    }
    waiting = []
  }
  for (const row of source.rows()) {
    waiting.push(row)
    if (waiting.length >= lookedUp) yield* flush()
  }
  yield* flush()
}
