import type { Ctx } from '../../context.ts'
import { commit, type Statement } from '../../platform/database.ts'
import { record } from '../moderation/events.ts'
import { check, type Report, slices } from './checking.ts'
import { loadSlice } from './loading.ts'
import type { ImportRecord } from './row-rules.ts'
import type { Source } from './source.ts'
import type { ImportOptions, Opened, Target } from './target.ts'

/** Why nothing was imported: rows are wrong, as the report says. */
export type Imported = { ok: true; report: Report } | { ok: false; report: Report }

/**
 * Imports the rows of a file. Everything is checked before anything is written; then slices go in one after the other, each
 * as a whole, so that after a breakdown the same file goes on where it was cut.
 */
export async function importRows<R extends ImportRecord>(
  ctx: Ctx,
  opened: Opened<Target<R>>,
  source: Source,
  options: ImportOptions & { dryRun: boolean },
): Promise<Imported> {
  const { target } = opened
  const report = await check(ctx, target, source, options)
  if (options.dryRun) return { ok: true, report }
  if (report.errorsTotal > 0) return { ok: false, report: { ...report, created: 0 } }
  if (report.created > 0) await commit(ctx.d1, importBegun(ctx, opened))
  let created = 0
  for await (const slice of slices(ctx, target, source, options)) {
    created += (await loadSlice(ctx, opened, slice)).created
  }
  return { ok: true, report: { ...report, created, skipped: report.rows - created } }
}

/** Statements that record who loads a file into a target; each row has an event of its own besides. */
export function importBegun(ctx: Ctx, { target, by }: Opened): Statement[] {
  return record(ctx, { ...target.subject, action: 'imported', actor: by })
}
