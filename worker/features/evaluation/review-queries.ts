import { and, eq, isNull, sql } from 'drizzle-orm'
import { staff } from '../../../schema/tables/accounts.ts'
import { issue } from '../../../schema/tables/calls.ts'
import { review, reviewConflict, reviewer, screening } from '../../../schema/tables/evaluation.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import type { Reader } from '../../platform/database.ts'

/** Most proposals and reviewers that one evaluation takes in: ten times a large call. */
export const mostEvaluated = 4000

/** Reviewers of a call who still have access to the Secretariat. */
export async function listReviewers(db: Reader, slug: string) {
  return await db
    .select({
      id: reviewer.staff,
      areas: reviewer.areas,
      code: reviewer.code,
      name: staff.name,
      role: staff.role,
      emailIndex: staff.emailIndex,
    })
    .from(reviewer)
    .innerJoin(staff, eq(staff.id, reviewer.staff))
    .where(and(eq(reviewer.call, slug), isNull(staff.disabledAt)))
    .limit(mostEvaluated)
}
export type ReviewerRow = Awaited<ReturnType<typeof listReviewers>>[number]

/** Members of staff offered as reviewers, at most. */
const staffOffered = 300

/** Members of staff with access, by name. */
export async function listPresentStaff(db: Reader): Promise<{ id: string; name: string; role: string }[]> {
  return await db
    .select({ id: staff.id, name: staff.name, role: staff.role })
    .from(staff)
    .where(isNull(staff.disabledAt))
    .orderBy(staff.name)
    .limit(staffOffered)
}

/** A member of staff with access; null for others. */
export async function findPresentStaff(
  db: Reader,
  id: string,
): Promise<{ id: string; name: string; role: string } | null> {
  const [row] = await db
    .select({ id: staff.id, name: staff.name, role: staff.role })
    .from(staff)
    .where(and(eq(staff.id, id), isNull(staff.disabledAt)))
  return row ?? null
}

/** A reviewer's part in a call; null before they chose their issue areas. */
export async function findReviewer(
  db: Reader,
  slug: string,
  staffId: string,
): Promise<typeof reviewer.$inferSelect | null> {
  const [row] = await db
    .select()
    .from(reviewer)
    .where(and(eq(reviewer.call, slug), eq(reviewer.staff, staffId)))
  return row ?? null
}

/** Proposals that passed the screening and are public. */
export async function listReviewable(db: Reader, slug: string) {
  return await db
    .select({
      id: submission.id,
      themes: issue.themes,
      organisation: submission.organisation,
      emailIndex: submission.emailIndex,
    })
    .from(screening)
    .innerJoin(submission, eq(submission.id, screening.proposal))
    .innerJoin(issue, eq(issue.id, screening.proposal))
    .where(and(eq(screening.call, slug), eq(screening.outcome, 'pass'), eq(submission.state, 'published')))
    .limit(mostEvaluated)
}

/** Every pair of a call that was made, also those taken back. */
export async function listPairs(db: Reader, slug: string) {
  return await db
    .select({
      proposal: review.proposal,
      reviewer: review.reviewer,
      removedAt: review.removedAt,
      submittedAt: review.submittedAt,
    })
    .from(review)
    .where(eq(review.call, slug))
}

export type ConflictRow = typeof reviewConflict.$inferSelect

/** Conflicts of interest in a call, of one reviewer or of all. */
export async function listConflicts(db: Reader, slug: string, staffId?: string): Promise<ConflictRow[]> {
  return await db
    .select()
    .from(reviewConflict)
    .where(and(eq(reviewConflict.call, slug), staffId === undefined ? undefined : eq(reviewConflict.reviewer, staffId)))
    .limit(mostEvaluated)
}

/** Assigned, sent and taken off, by reviewer. */
export async function countByReviewer(db: Reader, slug: string) {
  return await db
    .select({
      reviewer: review.reviewer,
      assigned: sql<number>`sum(${review.removedAt} is null)`,
      sent: sql<number>`sum(${review.removedAt} is null and ${review.submittedAt} is not null)`,
      removed: sql<number>`sum(${review.removedAt} is not null)`,
    })
    .from(review)
    .where(eq(review.call, slug))
    .groupBy(review.reviewer)
}

/** A reviewer's own list: proposals that are still theirs to review. */
export async function listAssigned(db: Reader, staffId: string, limit: number) {
  return await db
    .select({
      call: review.call,
      code: sql<string>`coalesce(${screening.code}, '')`,
      title: issue.title,
      language: submission.language,
      name: submission.name,
      organisation: submission.organisation,
      themes: issue.themes,
      score: review.score,
      submittedAt: review.submittedAt,
    })
    .from(review)
    .innerJoin(screening, eq(screening.proposal, review.proposal))
    .innerJoin(submission, eq(submission.id, review.proposal))
    .innerJoin(issue, eq(issue.id, review.proposal))
    .where(
      and(
        eq(review.reviewer, staffId),
        isNull(review.removedAt),
        eq(screening.outcome, 'pass'),
        eq(submission.state, 'published'),
      ),
    )
    // In the order in which they came, their place would lead to the public list.
    .orderBy(screening.code)
    .limit(limit)
}
export type AssignedRow = Awaited<ReturnType<typeof listAssigned>>[number]

/** Whether proposals of a call are on a reviewer's list. */
export async function holdsReviews(db: Reader, slug: string, staffId: string): Promise<boolean> {
  const rows = await db
    .select({ proposal: review.proposal })
    .from(review)
    .innerJoin(screening, eq(screening.proposal, review.proposal))
    .innerJoin(submission, eq(submission.id, review.proposal))
    .where(
      and(
        eq(review.reviewer, staffId),
        eq(review.call, slug),
        isNull(review.removedAt),
        eq(screening.outcome, 'pass'),
        eq(submission.state, 'published'),
      ),
    )
    .limit(1)
  return rows.length > 0
}

/** A reviewer's own review of a proposal; null where it is not theirs. */
export async function findReview(db: Reader, proposal: string, staffId: string) {
  const [row] = await db
    .select({
      version: review.version,
      scores: review.scores,
      comment: review.comment,
      submittedAt: review.submittedAt,
      mergeWith: review.mergeWith,
      mergeCode: sql<string | null>`(select code from screening s where s.proposal = ${review.mergeWith})`,
    })
    .from(review)
    .where(and(eq(review.proposal, proposal), eq(review.reviewer, staffId), isNull(review.removedAt)))
  return row ?? null
}
export type OwnReview = NonNullable<Awaited<ReturnType<typeof findReview>>>

/** What the other reviewers of a proposal gave. */
export async function othersOf(
  db: Reader,
  proposal: string,
  staffId: string,
): Promise<{ n: number; mean: number | null }> {
  const [row] = await db
    .select({ n: sql<number>`count(*)`, mean: sql<number | null>`avg(${review.score})` })
    .from(review)
    .where(
      and(
        eq(review.proposal, proposal),
        sql`${review.reviewer} <> ${staffId}`,
        isNull(review.removedAt),
        sql`${review.submittedAt} is not null`,
      ),
    )
  return row ?? { n: 0, mean: null }
}
