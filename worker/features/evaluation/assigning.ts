import { and, eq, sql } from 'drizzle-orm'
import type { ConflictInput } from '../../../schema/contracts/evaluation.ts'
import { evaluation, reviewConflict } from '../../../schema/tables/evaluation.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, type Statement, statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { assign, type Pair, pairKey } from './assignment-rules.ts'
import { reviews } from './panel.ts'
import { type EvaluationRow, findByCode, findEvaluation, findProposal } from './queries.ts'
import {
  type ConflictRow,
  findReview,
  findReviewer,
  listConflicts,
  listPairs,
  listReviewable,
  listReviewers,
} from './review-queries.ts'
import { areaOf, comparedOrganisation, takesReviews } from './rules.ts'
import { outdated } from './setup.ts'

/** Pairs in one statement: their JSON stays far below what a statement may hold. */
const pairsAtOnce = 400

type Reviewable = Awaited<ReturnType<typeof listReviewable>>[number]

const concerns = (conflict: Pick<ConflictRow, 'proposal' | 'organisation'>, proposal: Reviewable): boolean =>
  conflict.proposal === proposal.id ||
  (conflict.organisation !== null &&
    proposal.organisation !== null &&
    comparedOrganisation(proposal.organisation) === conflict.organisation)

/**
 * Statements that add the reviews that are missing, decided by the rule in `assignment-rules.ts`. What was assigned
 * stays, unless its reviewer left before sending it. Nobody reviews what they sent in themselves.
 *
 * A declared conflict takes what is not reviewed yet off the list. A conflict with a single proposal on the list does so
 * at once, reviewed or not, and then no other declaration takes effect: whoever declares one would see by what has gone
 * who sent which proposal.
 * @param leaving the pair that such a conflict ends
 */
async function topUp(
  ctx: Ctx,
  setup: EvaluationRow,
  leaving: Pair | null,
): Promise<{ statements: Statement[]; made: number; missing: number }> {
  const slug = setup.call
  const [proposals, people, pairs, declared] = await Promise.all([
    listReviewable(ctx.db, slug),
    listReviewers(ctx.db, slug),
    listPairs(ctx.db, slug),
    listConflicts(ctx.db, slug),
  ])
  const present = people.filter(reviews)
  const active = new Set(present.map(({ id }) => id))
  const barred = new Set(
    pairs.filter((pair) => pair.removedAt !== null).map((pair) => pairKey(pair.proposal, pair.reviewer)),
  )
  if (leaving !== null) barred.add(pairKey(leaving.proposal, leaving.reviewer))
  for (const proposal of proposals) {
    for (const conflict of declared) {
      if (concerns(conflict, proposal)) barred.add(pairKey(proposal.id, conflict.reviewer))
    }
    if (proposal.emailIndex === null) continue
    for (const person of present) {
      if (person.emailIndex === proposal.emailIndex) barred.add(pairKey(proposal.id, person.id))
    }
  }
  const kept = pairs.filter((pair) => pair.removedAt === null)
  const removed = kept.filter((pair) =>
    leaving === null
      ? pair.submittedAt === null && barred.has(pairKey(pair.proposal, pair.reviewer))
      : pair.proposal === leaving.proposal && pair.reviewer === leaving.reviewer,
  )
  const gone = new Set(removed.map((pair) => pairKey(pair.proposal, pair.reviewer)))
  const plan = assign({
    proposals: proposals.map(({ id, themes }) => ({ id, area: areaOf(themes) })),
    reviewers: present.map(({ id, areas }) => ({ id, areas })),
    wanted: setup.wanted,
    standing: kept.filter(
      (pair) =>
        !gone.has(pairKey(pair.proposal, pair.reviewer)) && (pair.submittedAt !== null || active.has(pair.reviewer)),
    ),
    barred,
  })
  const now = ctx.now.toISOString()
  const statements = [
    statement(
      build
        .update(evaluation)
        .set({ assignments: setup.assignments + 1, assignedAt: now, missing: plan.missing })
        .where(and(eq(evaluation.call, slug), eq(evaluation.assignments, setup.assignments))),
    ),
    expectChange,
  ]
  for (let i = 0; i < removed.length; i += pairsAtOnce) {
    const rows = JSON.stringify(removed.slice(i, i + pairsAtOnce).map((pair) => [pair.proposal, pair.reviewer]))
    statements.push(
      statement(sql`update review set removed_at = ${now} where removed_at is null
        and (submitted_at is null or ${leaving === null ? 0 : 1})
        and (proposal, reviewer) in (select value ->> 0, value ->> 1 from json_each(${rows}))`),
    )
  }
  for (let i = 0; i < plan.pairs.length; i += pairsAtOnce) {
    const rows = JSON.stringify(plan.pairs.slice(i, i + pairsAtOnce).map((pair) => [pair.proposal, pair.reviewer]))
    statements.push(
      statement(sql`insert into review (proposal, reviewer, call, assigned_at)
        select value ->> 0, value ->> 1, ${slug}, ${now} from json_each(${rows}) where true on conflict do nothing`),
    )
  }
  return { statements, made: plan.pairs.length, missing: plan.missing }
}

export type Assigned =
  | { ok: true; made: number; missing: number }
  | { ok: false; why: 'forbidden' | 'unknown' | 'stale' }

/** Gives every proposal that passed the screening its reviewers; run again, it adds only what is missing. */
export async function assignReviews(ctx: Ctx, slug: string): Promise<Assigned> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const setup = await findEvaluation(ctx.db, slug)
  if (setup === null) return { ok: false, why: 'unknown' }
  const { statements, made, missing } = await topUp(ctx, setup, null)
  try {
    await commit(ctx.d1, [
      ...statements,
      ...record(ctx, {
        subjectKind: 'evaluation',
        subjectId: slug,
        action: 'assign',
        actor: ctx.actor.id,
        note: JSON.stringify({ made, missing }),
      }),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  return { ok: true, made, missing }
}

export interface Part {
  /** Null before the person takes part. */
  areas: string[] | null
  /** What was declared, as it was given: organisations, references and codes. */
  conflicts: string[]
  /** Whether either can still change. */
  open: boolean
}

/** What a reviewer chose and declared in a call; null for those who do not review. */
export async function readPart(ctx: Ctx, slug: string): Promise<Part | null> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'review_proposals')) return null
  const [setup, own, declared] = await Promise.all([
    findEvaluation(ctx.db, slug),
    findReviewer(ctx.db, slug, ctx.actor.id),
    listConflicts(ctx.db, slug, ctx.actor.id),
  ])
  return {
    areas: own?.areas ?? null,
    conflicts: declared.flatMap((one) => one.declared ?? []),
    open: setup === null || takesReviews(setup.deadline, ctx.now),
  }
}

export type Declared =
  | { ok: true }
  | { ok: false; why: 'forbidden' | 'unknown' | 'closed' | 'unknown_proposal' | 'stale' }

/**
 * Declares a conflict of interest. With a proposal on the reviewer's list, given by its code, the proposal leaves the
 * list for good, a review already sent no longer counts, and somebody else takes over in the same batch. One with an
 * organisation or with a public reference is recorded and holds from the next assignment on; nothing that the reviewer
 * sees at once tells which proposals it concerns.
 */
export async function declareConflict(ctx: Ctx, slug: string, input: ConflictInput): Promise<Declared> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'review_proposals')) return { ok: false, why: 'forbidden' }
  const setup = await findEvaluation(ctx.db, slug)
  if (setup === null) return { ok: false, why: 'unknown' }
  if (!takesReviews(setup.deadline, ctx.now)) return { ok: false, why: 'closed' }
  const { id: person } = ctx.actor
  const listed = input.code === undefined ? null : await findByCode(ctx.db, slug, input.code)
  const named = input.reference === undefined ? null : await findProposal(ctx.db, slug, input.reference)
  const target = listed ?? named
  const holds = listed !== null && (await findReview(ctx.db, listed.id, person)) !== null
  if (input.organisation === undefined && (target === null || (input.code !== undefined && !holds))) {
    return { ok: false, why: 'unknown_proposal' }
  }
  const at = ctx.now.toISOString()
  const leaving = listed === null ? null : await topUp(ctx, setup, { proposal: listed.id, reviewer: person })
  try {
    await commit(ctx.d1, [
      ...(leaving === null ? [] : [...leaving.statements, outdated(slug)]),
      statement(
        build.insert(reviewConflict).values({
          id: ctx.newId(),
          call: slug,
          reviewer: person,
          proposal: target?.id ?? null,
          organisation: input.organisation === undefined ? null : comparedOrganisation(input.organisation),
          declared: input.code ?? input.reference ?? input.organisation ?? null,
          at,
        }),
      ),
      ...record(ctx, {
        subjectKind: 'reviewer',
        subjectId: `${slug} ${person}`,
        action: 'declare_conflict',
        actor: person,
      }),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  return { ok: true }
}
