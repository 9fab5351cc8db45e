import type { Ctx } from '../../context.ts'
import { commit, type Statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { type CallRow, findCall } from '../calls/queries.ts'
import { listQuestions } from '../calls/question-queries.ts'
import { record } from '../moderation/events.ts'
import { check, type Report, slices } from './checking.ts'
import { loadSlice } from './loading.ts'
import type { RowDefaults } from './rules.ts'
import type { Source } from './source.ts'

/** Why a call takes no import: its figures were published without the single submissions, which a row would contradict. */
export type NotImportable = { ok: false; why: 'forbidden' | 'unknown' | 'figures' }

/**
 * The call that rows go into, in whatever state it is. Drafts and closed ones take imports too, and so do archived ones,
 * whose priorities and groups stand still: submissions of the past are mostly brought in after the call was archived.
 */
export async function importTarget(
  ctx: Ctx,
  slug: string,
): Promise<{ ok: true; call: CallRow; by: string } | NotImportable> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const call = await findCall(ctx.db, slug)
  if (call === null) return { ok: false, why: 'unknown' }
  return call.figures === 'published' ? { ok: false, why: 'figures' } : { ok: true, call, by: ctx.actor.id }
}

/**
 * What holds for a row that does not say it. One without a date came in by the closing of its call, or now where that is
 * still to come.
 */
export async function defaultsFor(ctx: Ctx, call: CallRow, state: RowDefaults['state']): Promise<RowDefaults> {
  const now = ctx.now.toISOString()
  const submittedAt = call.closesAt !== null && call.closesAt < now ? call.closesAt : now
  return { state, now, submittedAt, questions: await listQuestions(ctx.db, call.slug, 'all') }
}

export type Imported = { ok: true; report: Report } | { ok: false; why: 'errors'; report: Report } | NotImportable

/**
 * Imports the rows of a file. Everything is checked before anything is written; then slices go in one after the other, each
 * as a whole, so that after a breakdown the same file goes on where it was cut.
 */
export async function importIssues(
  ctx: Ctx,
  slug: string,
  source: Source,
  options: { dryRun: boolean; state: RowDefaults['state'] },
): Promise<Imported> {
  const target = await importTarget(ctx, slug)
  if (!target.ok) return target
  const defaults = await defaultsFor(ctx, target.call, options.state)
  const report = await check(ctx, target.call, source, defaults)
  if (options.dryRun) return { ok: true, report }
  if (report.errorsTotal > 0) return { ok: false, why: 'errors', report: { ...report, created: 0 } }
  if (report.created > 0) await commit(ctx.d1, importBegun(ctx, slug, target.by))
  let created = 0
  for await (const slice of slices(ctx, target.call, source, defaults)) {
    created += (await loadSlice(ctx, target.call, slice, target.by)).created
  }
  return { ok: true, report: { ...report, created, skipped: report.rows - created } }
}

/** Statements that record who loads a file into a call; each row has an event of its own besides. */
export function importBegun(ctx: Ctx, slug: string, by: string): Statement[] {
  return record(ctx, { subjectKind: 'call', subjectId: slug, action: 'imported', actor: by })
}
