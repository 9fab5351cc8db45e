import { and, asc, eq, gt, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { issue } from '../../../schema/tables/calls.ts'
import {
  evaluation,
  proposalResult,
  review,
  reviewer,
  screening,
  selection,
} from '../../../schema/tables/evaluation.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { posting } from '../../../schema/tables/platform.ts'
import type { Reader } from '../../platform/database.ts'
import { issueScope } from '../calls/publication.ts'
import { mostEvaluated } from './review-queries.ts'
import type { ResultOrder } from './rules.ts'

/** Every published proposal of a call, with what figures and balance are made of. */
export async function listMarks(db: Reader, slug: string) {
  return await db
    .select({
      id: submission.id,
      themes: issue.themes,
      firstTime: issue.firstTime,
      region: submission.region,
      stakeholderGroup: submission.stakeholderGroup,
      country: submission.country,
      receivedAt: submission.receivedAt,
      screened: screening.outcome,
    })
    .from(posting)
    .innerJoin(submission, eq(submission.id, posting.id))
    .innerJoin(issue, eq(issue.id, posting.id))
    .leftJoin(screening, eq(screening.proposal, posting.id))
    .where(and(eq(posting.scope, issueScope(slug)), eq(posting.key, '')))
    .limit(mostEvaluated)
}

/** Reviews of a call that count. */
export async function listScores(db: Reader, slug: string) {
  return await db
    .select({ proposal: review.proposal, reviewer: review.reviewer, score: sql<number>`${review.score}` })
    .from(review)
    .where(and(eq(review.call, slug), isNull(review.removedAt), isNotNull(review.score)))
    .orderBy(asc(review.proposal), asc(review.reviewer))
}

/** A call whose figures are older than what they depend on; null when there is none. */
export async function findDue(db: Reader): Promise<string | null> {
  const [row] = await db
    .select({ call: evaluation.call })
    .from(evaluation)
    .where(sql`${evaluation.changes} <> ${evaluation.computed}`)
    .limit(1)
  return row?.call ?? null
}

const resultColumns = {
  id: proposalResult.proposal,
  reference: submission.reference,
  language: submission.language,
  title: issue.title,
  area: proposalResult.area,
  reviews: proposalResult.reviews,
  mean: proposalResult.mean,
  spread: proposalResult.spread,
  normalised: proposalResult.normalised,
  rankRaw: proposalResult.rankRaw,
  rankNormalised: proposalResult.rankNormalised,
  decision: selection.decision,
  reason: selection.reason,
  mergeWith: selection.mergeWith,
  version: sql<number>`coalesce(${selection.version}, 0)`,
}

const orders: Record<ResultOrder, SQL> = {
  normalised: sql`${proposalResult.rankNormalised} is null, ${proposalResult.rankNormalised}`,
  raw: sql`${proposalResult.rankRaw} is null, ${proposalResult.rankRaw}`,
  spread: sql`${proposalResult.spread} is null, ${proposalResult.spread} desc`,
  reviews: sql`${proposalResult.reviews}`,
}

/** A page of the proposals that passed the screening, with their kept figures. @param offset rows to leave out */
export async function listResults(
  db: Reader,
  slug: string,
  query: { area: string | undefined; order: ResultOrder; offset: number; limit: number },
) {
  return await db
    .select(resultColumns)
    .from(proposalResult)
    .innerJoin(submission, eq(submission.id, proposalResult.proposal))
    .innerJoin(issue, eq(issue.id, proposalResult.proposal))
    .leftJoin(selection, eq(selection.proposal, proposalResult.proposal))
    .where(
      sql`${proposalResult.proposal} in (select r.proposal from proposal_result r
        where r.call = ${slug} and r.screened = 'pass' and (${query.area ?? null} is null or r.area = ${query.area ?? null})
        order by ${sql.raw(inner(query.order))}, r.proposal limit ${query.limit} offset ${query.offset})`,
    )
    .orderBy(orders[query.order], asc(proposalResult.proposal))
}
export type ResultRow = Awaited<ReturnType<typeof listResults>>[number]

/** The same order within the choice of rows, so that the other tables are read for one page only. */
function inner(order: ResultOrder): string {
  return {
    normalised: 'r.rank_normalised is null, r.rank_normalised',
    raw: 'r.rank_raw is null, r.rank_raw',
    spread: 'r.spread is null, r.spread desc',
    reviews: 'r.reviews',
  }[order]
}

/** Kept figures and decision of one proposal. */
export async function findResult(db: Reader, proposal: string) {
  const [row] = await db
    .select({
      ...resultColumns,
      note: selection.note,
      mergeReference: sql<string | null>`(select reference from submission s where s.id = ${selection.mergeWith})`,
    })
    .from(submission)
    .innerJoin(issue, eq(issue.id, submission.id))
    .leftJoin(proposalResult, eq(proposalResult.proposal, submission.id))
    .leftJoin(selection, eq(selection.proposal, submission.id))
    .where(eq(submission.id, proposal))
  return row ?? null
}

/** How far the reviews are: proposals by issue area, and reviews that count. */
export async function countResults(
  db: Reader,
  slug: string,
): Promise<{ area: string | null; n: number; sent: number }[]> {
  return await db
    .select({
      area: proposalResult.area,
      n: sql<number>`count(*)`,
      sent: sql<number>`coalesce(sum(${proposalResult.reviews}), 0)`,
    })
    .from(proposalResult)
    .where(and(eq(proposalResult.call, slug), eq(proposalResult.screened, 'pass')))
    .groupBy(proposalResult.area)
}

/** What each reviewer of a proposal wrote, under the number that stands for them. */
export async function listReviewsOf(db: Reader, slug: string, proposal: string) {
  return await db
    .select({
      code: reviewer.code,
      scores: review.scores,
      score: review.score,
      comment: review.comment,
      submittedAt: review.submittedAt,
      mergeReference: sql<string | null>`(select reference from submission s where s.id = ${review.mergeWith})`,
    })
    .from(review)
    .leftJoin(reviewer, and(eq(reviewer.call, slug), eq(reviewer.staff, review.reviewer)))
    .where(and(eq(review.proposal, proposal), isNull(review.removedAt)))
    .orderBy(asc(reviewer.code))
}

/** Rows of an export that are read at a time. */
export const exportPage = 500

/** Every proposal of a call with figures and decision, by id. @param after id of the last one seen */
export async function exportResults(db: Reader, slug: string, after: string) {
  return await db
    .select({
      ...resultColumns,
      stakeholderGroup: proposalResult.stakeholderGroup,
      region: proposalResult.region,
      country: submission.country,
      developingCountry: proposalResult.developing,
      newcomer: proposalResult.newcomer,
      screening: screening.outcome,
      screeningReason: screening.reason,
      mergeReference: sql<string | null>`(select reference from submission s where s.id = ${selection.mergeWith})`,
    })
    .from(proposalResult)
    .innerJoin(submission, eq(submission.id, proposalResult.proposal))
    .innerJoin(issue, eq(issue.id, proposalResult.proposal))
    .leftJoin(screening, eq(screening.proposal, proposalResult.proposal))
    .leftJoin(selection, eq(selection.proposal, proposalResult.proposal))
    .where(and(eq(proposalResult.call, slug), gt(proposalResult.proposal, after)))
    .orderBy(asc(proposalResult.proposal))
    .limit(exportPage)
}

/** Every sent review of a call in the order of proposals; a reviewer is a random number. */
export async function exportReviews(db: Reader, slug: string, after: { proposal: string; reviewer: string }) {
  return await db
    .select({
      proposal: review.proposal,
      reviewerId: review.reviewer,
      reference: submission.reference,
      reviewer: reviewer.code,
      scores: review.scores,
      score: review.score,
      counts: sql<number>`${review.removedAt} is null`,
      comment: review.comment,
      mergeWith: sql<string | null>`(select reference from submission s where s.id = ${review.mergeWith})`,
    })
    .from(review)
    .innerJoin(submission, eq(submission.id, review.proposal))
    .leftJoin(reviewer, and(eq(reviewer.call, slug), eq(reviewer.staff, review.reviewer)))
    .where(
      and(
        eq(review.call, slug),
        isNotNull(review.submittedAt),
        sql`(${review.proposal}, ${review.reviewer}) > (${after.proposal}, ${after.reviewer})`,
      ),
    )
    .orderBy(asc(review.proposal), asc(review.reviewer))
    .limit(exportPage)
}
