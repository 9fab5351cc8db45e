import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Criterion, ReviewInput } from '../../../schema/contracts/evaluation.ts'
import { isDeveloping } from '../../../schema/data/developing.ts'
import { review } from '../../../schema/tables/evaluation.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import {
  type EvaluationRow,
  findByCode,
  findEvaluation,
  listEvaluations,
  listQuestions,
  type ProposalRow,
} from './queries.ts'
import { type AssignedRow, findReview, holdsReviews, listAssigned, type OwnReview, othersOf } from './review-queries.ts'
import { blind, takesReviews } from './rules.ts'
import { criteriaOf, scoreOf } from './scoring-rules.ts'
import { outdated } from './setup.ts'

/** Proposals on a reviewer's page: a reviewer gets about seventy. */
const assignedShown = 300

/** An assigned proposal as its reviewer may read it. */
export type BlindAssigned = Omit<AssignedRow, 'name' | 'organisation'>

/** What a reviewer has to do, by call; null for those who do not review. */
export async function readReviews(
  ctx: Ctx,
): Promise<{ setup: EvaluationRow & { titles: Record<string, string> }; assigned: BlindAssigned[] }[] | null> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'review_proposals')) return null
  const [setups, rows] = await Promise.all([listEvaluations(ctx.db), listAssigned(ctx.db, ctx.actor.id, assignedShown)])
  const assigned = rows.map(({ name, organisation, ...row }) => ({
    ...row,
    title: blind(row.title, { name, organisation }),
  }))
  return setups.map((setup) => ({ setup, assigned: assigned.filter(({ call }) => call === setup.call) }))
}

/** A proposal as a reviewer reads it: nothing here tells who sent it, as far as rules can see. */
export interface BlindProposal {
  code: string
  language: string
  title: string
  description: string
  desiredOutcome: string | null
  policyQuestions: string[]
  themes: string[]
  /** By what was asked. */
  answers: Record<string, string>
  firstTime: boolean
  developing: boolean | null
}

export interface ReviewDossier {
  setup: EvaluationRow
  criteria: readonly Criterion[]
  proposal: BlindProposal
  questions: Awaited<ReturnType<typeof listQuestions>>
  own: OwnReview
  open: boolean
  /** What others gave; null while reviews can be changed, since nobody may score with it in view. */
  others: { n: number; mean: number | null } | null
}

/** A proposal on the actor's list; null when it is not theirs. */
export async function readReview(ctx: Ctx, slug: string, code: string): Promise<ReviewDossier | null> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'review_proposals')) return null
  const [setup, row, questions] = await Promise.all([
    findEvaluation(ctx.db, slug),
    findByCode(ctx.db, slug, code),
    listQuestions(ctx.db, slug),
  ])
  if (setup === null || row === null) return null
  const own = await findReview(ctx.db, row.id, ctx.actor.id)
  if (own === null) return null
  const open = takesReviews(setup.deadline, ctx.now)
  return {
    setup,
    criteria: criteriaOf(setup),
    proposal: blinded(row),
    questions,
    own,
    open,
    others: open ? null : await othersOf(ctx.db, row.id, ctx.actor.id),
  }
}

function blinded(row: ProposalRow): BlindProposal {
  const hide = (text: string) => blind(text, row)
  return {
    code: row.code ?? '',
    language: row.language,
    title: hide(row.title),
    description: hide(row.description),
    desiredOutcome: row.desiredOutcome === null ? null : hide(row.desiredOutcome),
    policyQuestions: row.policyQuestions.map(hide),
    themes: row.themes,
    answers: Object.fromEntries(Object.entries(row.answers).map(([id, text]) => [id, hide(text)])),
    firstTime: row.firstTime === true,
    developing: isDeveloping(row.country, new Date(row.receivedAt)),
  }
}

export type ReviewSaved =
  | { ok: true }
  | { ok: false; why: 'forbidden' | 'unknown' | 'closed' | 'scores' | 'unknown_merge' }
  | { ok: false; why: 'stale'; now: OwnReview }

/** Sends a review, or changes it until the deadline. */
export async function saveReview(ctx: Ctx, slug: string, code: string, input: ReviewInput): Promise<ReviewSaved> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'review_proposals')) return { ok: false, why: 'forbidden' }
  const dossier = await readReview(ctx, slug, code)
  const row = dossier === null ? null : await findByCode(ctx.db, slug, code)
  if (dossier === null || row === null) return { ok: false, why: 'unknown' }
  if (!dossier.open) return { ok: false, why: 'closed' }
  const score = scoreOf(dossier.criteria, input.scores)
  if (score === null) return { ok: false, why: 'scores' }
  const merge = input.mergeWith === undefined ? null : await findByCode(ctx.db, slug, input.mergeWith)
  if (input.mergeWith !== undefined && (merge === null || merge.id === row.id)) {
    return { ok: false, why: 'unknown_merge' }
  }
  const reviewerId = ctx.actor.id
  const now = ctx.now.toISOString()
  const scores = Object.fromEntries(dossier.criteria.map(({ id }) => [id, input.scores[id] ?? 0]))
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(review)
          .set({
            scores,
            score,
            comment: input.comment ?? null,
            mergeWith: merge?.id ?? null,
            version: sql`${review.version} + 1`,
            submittedAt: sql`coalesce(${review.submittedAt}, ${now})`,
          })
          .where(
            and(
              eq(review.proposal, row.id),
              eq(review.reviewer, reviewerId),
              eq(review.version, input.expectedVersion),
              isNull(review.removedAt),
            ),
          ),
      ),
      expectChange,
      ...record(ctx, {
        subjectKind: 'review',
        subjectId: `${row.id} ${reviewerId}`,
        action: input.expectedVersion === 0 ? 'review' : 'change_review',
        actor: reviewerId,
        // What was said before a change stays to be read.
        note: JSON.stringify(scores),
      }),
      outdated(slug),
    ])
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
    const own = await findReview(ctx.db, row.id, reviewerId)
    return own === null ? { ok: false, why: 'unknown' } : { ok: false, why: 'stale', now: own }
  }
  return { ok: true }
}

/** Whether the actor reviews in a call that takes reviews: while they can change theirs, others' scores stay closed. */
export async function stillReviews(ctx: Ctx, setup: EvaluationRow): Promise<boolean> {
  if (ctx.actor.kind !== 'staff' || !takesReviews(setup.deadline, ctx.now)) return false
  return await holdsReviews(ctx.db, setup.call, ctx.actor.id)
}
