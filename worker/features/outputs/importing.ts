import { event } from '../../../schema/tables/moderation.ts'
import { pastOutput } from '../../../schema/tables/outputs.ts'
import type { Ctx } from '../../context.ts'
import { insertAll, largestValue, publishAll } from '../../platform/bulk.ts'
import { ConflictError, commit } from '../../platform/database.ts'
import { type Decoded, readTable } from '../../platform/table.ts'
import { errorsKept, type Report } from '../imports/checking.ts'
import { keeperOf, newOutput } from './changing.ts'
import { outputScope, type PastOutputRow, recordOf, touchOutputs } from './publication.ts'
import { knownSameness } from './queries.ts'
import { type CellProblem, type Column, columnOf, neededColumns, readRow } from './table-rules.ts'

/** Largest table, in bytes. */
export const largestTable = 1024 * 1024

/** Most rows of one table: they go into the database as one batch, all or none. */
export const mostRows = 500

export type OutputsImported =
  | { ok: true; report: Report }
  | { ok: false; why: 'errors'; report: Report }
  | { ok: false; why: 'forbidden' | 'stale' }

/**
 * Adds the outputs of a table, all or none. A row whose output is there already is skipped, one that was taken away among
 * them: it would otherwise come back with every table.
 * @param options.dryRun tells what would be done and writes nothing
 */
export async function importOutputs(ctx: Ctx, table: Decoded, options: { dryRun: boolean }): Promise<OutputsImported> {
  const by = keeperOf(ctx)
  if (by === null) return { ok: false, why: 'forbidden' }
  const { report, rows } = await check(ctx, table)
  if (options.dryRun) return { ok: true, report }
  if (report.errorsTotal > 0) return { ok: false, why: 'errors', report: { ...report, created: 0 } }
  if (rows.length === 0) return { ok: true, report }
  const events = rows.map((row) => ({
    id: ctx.newId(),
    at: row.createdAt,
    subjectKind: 'output',
    subjectId: row.id,
    action: 'imported',
    actor: by,
  }))
  try {
    await commit(ctx.d1, [
      ...insertAll(pastOutput, rows, largestValue),
      ...publishAll(outputScope, rows.map(recordOf), largestValue),
      ...insertAll(event, events, largestValue),
      ...touchOutputs(),
    ])
  } catch (error) {
    // Somebody else added one of them meanwhile.
    if (error instanceof ConflictError) return { ok: false, why: 'stale' }
    throw error
  }
  return { ok: true, report }
}

async function check(ctx: Ctx, { text, sound }: Decoded): Promise<{ report: Report; rows: PastOutputRow[] }> {
  const table = readTable(text, (headers) => headers.filter((header) => columnOf(header) !== null).length)
  const meanings = table.header.map((header, i) => {
    const column = columnOf(header)
    const first = table.header.findIndex((other) => columnOf(other) === column)
    return column !== null && first === i ? column : null
  })
  const ignored = table.header.filter((header, i) => header !== '' && meanings[i] === null)
  const report: Report = { rows: 0, created: 0, skipped: 0, errors: [], errorsTotal: 0, warnings: [], ignored }
  const note = (row: number, title: string, problem: CellProblem) => {
    report.errorsTotal += 1
    if (report.errors.length < errorsKept) report.errors.push({ row, title, ...problem })
  }
  for (const column of neededColumns.filter((needed) => !meanings.includes(needed))) {
    note(0, '', { column, code: 'column', parameters: {} })
  }
  const complete = report.errorsTotal === 0
  const read: PastOutputRow[] = []
  for (const { number, cells, broken } of table.rows()) {
    report.rows += 1
    if (number > mostRows) {
      note(number, '', { column: 'title', code: 'too_many_rows', parameters: { n: mostRows } })
      break
    }
    // Without the columns every row would be wrong for the same reason.
    if (!complete) continue
    const named: Partial<Record<Column, string>> = {}
    for (const [i, column] of meanings.entries()) if (column !== null) named[column] = cells[i] ?? ''
    const title = (named.title ?? '').trim().slice(0, 100)
    const unsound = sound ? undefined : Object.entries(named).find(([, cell]) => cell.includes('\ufffd'))
    if (broken) note(number, title, { column: 'title', code: 'quotes', parameters: {} })
    else if (unsound !== undefined) note(number, title, { column: unsound[0], code: 'encoding', parameters: {} })
    else {
      const result = readRow(named)
      if (result.ok) read.push(newOutput(ctx, result.input))
      else for (const problem of result.problems) note(number, title, problem)
    }
  }
  const known = await knownSameness(
    ctx.db,
    read.map((row) => row.sameAs),
  )
  const rows = read.filter((row) => {
    const fresh = !known.has(row.sameAs)
    known.add(row.sameAs)
    return fresh
  })
  return { report: { ...report, created: rows.length, skipped: read.length - rows.length }, rows }
}
