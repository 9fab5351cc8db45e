import { eq, sql } from 'drizzle-orm'
import type { ResultOrder } from '../../../schema/contracts/evaluation.ts'
import { isDeveloping } from '../../../schema/data/developing.ts'
import { evaluation, proposalResult } from '../../../schema/tables/evaluation.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { type EvaluationRow, findEvaluation } from './queries.ts'
import {
  countResults,
  exportPage,
  exportResults,
  exportReviews,
  findDue,
  listMarks,
  listResults,
  listScores,
  type ResultRow,
} from './result-queries.ts'
import { stillReviews } from './reviewing.ts'
import { areaOf } from './rules.ts'
import { criteriaOf, figures, ranks } from './scoring-rules.ts'

/** Rows in one statement: their JSON stays far below what a statement may hold. */
const rowsAtOnce = 250

/**
 * Computes the figures of a call anew and keeps them: normalisation looks at all reviews at once, so no page can.
 * They are a function of what is in the database; of two at once the one that saw more stays.
 */
async function compute(ctx: Ctx, slug: string): Promise<void> {
  const setup = await findEvaluation(ctx.db, slug)
  if (setup === null) return
  const [marks, scores] = await Promise.all([listMarks(ctx.db, slug), listScores(ctx.db, slug)])
  const passed = new Set(marks.filter((mark) => mark.screened === 'pass').map((mark) => mark.id))
  const byProposal = figures(scores.filter((one) => passed.has(one.proposal)))
  const rankRaw = ranks(new Map([...byProposal].map(([id, of]) => [id, of.mean])))
  const rankNormalised = ranks(new Map([...byProposal].map(([id, of]) => [id, of.normalised])))
  const rows = marks.map((mark) => {
    const of = byProposal.get(mark.id)
    const developing = isDeveloping(mark.country, new Date(mark.receivedAt))
    return [
      mark.id,
      mark.screened,
      areaOf(mark.themes),
      mark.region,
      mark.stakeholderGroup,
      mark.firstTime === true ? 1 : 0,
      developing === null ? null : developing ? 1 : 0,
      of?.reviews ?? 0,
      of?.mean ?? null,
      of?.spread ?? null,
      of?.normalised ?? null,
      rankRaw.get(mark.id) ?? null,
      rankNormalised.get(mark.id) ?? null,
    ]
  })
  const statements = [
    statement(
      build
        .update(evaluation)
        .set({ computed: setup.changes, computedAt: ctx.now.toISOString() })
        .where(sql`${evaluation.call} = ${slug} and ${evaluation.computed} <= ${setup.changes}`),
    ),
    expectChange,
    statement(build.delete(proposalResult).where(eq(proposalResult.call, slug))),
  ]
  for (let i = 0; i < rows.length; i += rowsAtOnce) {
    const part = JSON.stringify(rows.slice(i, i + rowsAtOnce))
    statements.push(
      statement(sql`insert into proposal_result (proposal, call, screened, area, region, stakeholder_group, newcomer,
          developing, reviews, mean, spread, normalised, rank_raw, rank_normalised)
        select value ->> 0, ${slug}, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
          value ->> 7, value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12 from json_each(${part})`),
    )
  }
  try {
    await commit(ctx.d1, statements)
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
  }
}

/** Work of every minute: brings the figures of one call up to date. */
export async function computeDue(ctx: Ctx): Promise<void> {
  const slug = await findDue(ctx.db)
  if (slug !== null) await compute(ctx, slug)
}

/** Brings the figures of a call up to date at once. */
export async function computeNow(ctx: Ctx, slug: string): Promise<{ ok: boolean }> {
  if (!can(ctx.actor, 'manage_calls')) return { ok: false }
  await compute(ctx, slug)
  return { ok: true }
}

/** Proposals on one page of results. */
const perPage = 40

export interface Results {
  setup: EvaluationRow
  areas: { area: string | null; n: number; sent: number }[]
  page: Page<ResultRow>
}

/** Why a member of staff does not get the figures. */
export type Withheld = { ok: false; why: 'forbidden' | 'no_setup' | 'reviewing' }

/** The set-up of a call for those who may read its figures; whoever can still send or change a review may not yet. */
export async function figuresFor(ctx: Ctx, slug: string): Promise<{ ok: true; setup: EvaluationRow } | Withheld> {
  if (!can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const setup = await findEvaluation(ctx.db, slug)
  if (setup === null) return { ok: false, why: 'no_setup' }
  return (await stillReviews(ctx, setup)) ? { ok: false, why: 'reviewing' } : { ok: true, setup }
}

/** A page of the results of a call. */
export async function browseResults(
  ctx: Ctx,
  slug: string,
  query: { area?: string | undefined; order: ResultOrder; cursor?: string | undefined },
): Promise<({ ok: true } & Results) | Withheld> {
  const allowed = await figuresFor(ctx, slug)
  if (!allowed.ok) return allowed
  const cursors = cursorsOf(`results ${slug} ${query.order} ${query.area ?? ''}`, ['number'])
  const offset = Math.max(0, Math.floor(cursors.read(query.cursor)?.[0] ?? 0))
  const [areas, rows] = await Promise.all([
    countResults(ctx.db, slug),
    listResults(ctx.db, slug, { area: query.area, order: query.order, offset, limit: perPage + 1 }),
  ])
  return {
    ok: true,
    setup: allowed.setup,
    areas,
    page: {
      items: rows.slice(0, perPage),
      next: rows.length > perPage ? cursors.write([offset + perPage]) : null,
    },
  }
}

/** Digits kept of a figure in an export. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10_000) / 10_000)

/** Columns of the export of results. */
export const resultColumns = [
  'reference',
  'title',
  'language',
  'area',
  'stakeholderGroup',
  'region',
  'country',
  'developingCountry',
  'newcomer',
  'screening',
  'screeningReason',
  'reviews',
  'mean',
  'spread',
  'normalised',
  'rankRaw',
  'rankNormalised',
  'decision',
  'mergeWith',
  'reason',
] as const

/** Every proposal of a call with its figures and what was decided, in pages. */
export async function* resultPages(ctx: Ctx, slug: string) {
  for (let after = ''; ; ) {
    const rows = await exportResults(ctx.db, slug, after)
    yield rows.map(({ mergeReference, mean, spread, normalised, ...row }) => ({
      ...row,
      mean: rounded(mean),
      spread: rounded(spread),
      normalised: rounded(normalised),
      mergeWith: mergeReference,
    }))
    after = rows.at(-1)?.id ?? ''
    if (rows.length < exportPage) return
  }
}

/** Columns of the export of reviews; what was scored follows under its id. */
export function reviewColumnsOf(setup: EvaluationRow): string[] {
  const scored = criteriaOf(setup).map(({ id }) => id)
  return ['reference', 'reviewer', 'counts', 'score', 'mergeWith', 'comment', ...scored]
}

/** Every review of a call, in pages; who reviewed is a random number. */
export async function* reviewPages(ctx: Ctx, slug: string): AsyncGenerator<Record<string, unknown>[]> {
  for (let after = { proposal: '', reviewer: '' }; ; ) {
    const rows = await exportReviews(ctx.db, slug, after)
    yield rows.map(({ scores, proposal: _proposal, reviewerId: _reviewer, ...row }) => ({
      ...row,
      ...scores,
      score: rounded(row.score),
    }))
    const last = rows.at(-1)
    if (last === undefined || rows.length < exportPage) return
    after = { proposal: last.proposal, reviewer: last.reviewerId }
  }
}
