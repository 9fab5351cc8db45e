import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { EvaluationInput } from '../../../schema/contracts/evaluation.ts'
import { evaluation, review } from '../../../schema/tables/evaluation.ts'
import type { Ctx } from '../../context.ts'
import {
  build,
  ConflictError,
  commit,
  expectChange,
  StaleError,
  type Statement,
  statement,
  touch,
} from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { readCall } from '../calls/actions.ts'
import { issueScope } from '../calls/publication.ts'
import type { CallRow } from '../calls/queries.ts'
import { record } from '../moderation/events.ts'
import { type EvaluationRow, findEvaluation } from './queries.ts'
import { asksTheSame, isEvaluated } from './rules.ts'

/** A call whose submissions are evaluated; null for others. */
export async function readEvaluatedCall(ctx: Ctx, slug: string): Promise<CallRow | null> {
  const row = await readCall(ctx, slug)
  return row !== null && isEvaluated(row.kind) ? row : null
}

/** The set-up of a call; null before it is made. */
export async function readSetup(ctx: Ctx, slug: string): Promise<(EvaluationRow & { revision: number }) | null> {
  return await findEvaluation(ctx.db, slug)
}

export type Saved =
  | { ok: true }
  | { ok: false; why: 'forbidden' | 'unknown' | 'locked' }
  | { ok: false; why: 'stale'; now: EvaluationRow | null }

/** Statement that says that figures are older than what they depend on. */
export function outdated(slug: string): Statement {
  return statement(
    build
      .update(evaluation)
      .set({ changes: sql`${evaluation.changes} + 1` })
      .where(eq(evaluation.call, slug)),
  )
}

/**
 * Sets up how the proposals of a call are evaluated, or changes it. Once a review is in, what reviewers are asked stays:
 * scores would not mean the same any more.
 */
export async function saveSetup(ctx: Ctx, slug: string, input: EvaluationInput): Promise<Saved> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  if ((await readEvaluatedCall(ctx, slug)) === null) return { ok: false, why: 'unknown' }
  const before = await findEvaluation(ctx.db, slug)
  if ((before?.version ?? 0) !== input.expectedVersion) return { ok: false, why: 'stale', now: before }
  if (before !== null && !asksTheSame(before, input) && (await hasReviews(ctx, slug))) {
    return { ok: false, why: 'locked' }
  }
  const values = {
    scoring: input.scoring,
    criteria: input.criteria,
    wanted: input.wanted,
    deadline: new Date(input.deadline).toISOString(),
    namesHidden: input.names === 'hidden',
  }
  try {
    await commit(ctx.d1, [
      before === null
        ? statement(build.insert(evaluation).values({ call: slug, ...values, changes: 1 }))
        : statement(
            build
              .update(evaluation)
              .set({ ...values, version: before.version + 1 })
              .where(and(eq(evaluation.call, slug), eq(evaluation.version, before.version))),
          ),
      expectChange,
      ...record(ctx, {
        subjectKind: 'evaluation',
        subjectId: slug,
        action: 'set_up',
        actor: ctx.actor.id,
        note: JSON.stringify(values),
      }),
      // Public pages start or end to withhold who sent the proposals.
      ...(values.namesHidden === (before?.namesHidden ?? false) ? [] : touch(issueScope(slug))),
    ])
  } catch (error) {
    if (error instanceof StaleError || error instanceof ConflictError) {
      return { ok: false, why: 'stale', now: await findEvaluation(ctx.db, slug) }
    }
    throw error
  }
  return { ok: true }
}

async function hasReviews(ctx: Ctx, slug: string): Promise<boolean> {
  const rows = await ctx.db
    .select({ proposal: review.proposal })
    .from(review)
    .where(and(eq(review.call, slug), isNotNull(review.submittedAt)))
    .limit(1)
  return rows.length > 0
}
