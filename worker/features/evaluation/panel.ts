import type { ReviewerInput } from '../../../schema/contracts/evaluation.ts'
import { reviewer } from '../../../schema/tables/evaluation.ts'
import type { StaffRole } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { findEvaluation } from './queries.ts'
import {
  countByReviewer,
  findPresentStaff,
  listPresentStaff,
  listReviewers,
  type ReviewerRow,
} from './review-queries.ts'
import { takesReviews } from './rules.ts'

/** Whether a member of staff reviews, whatever else they do. */
export const reviews = (person: Pick<ReviewerRow, 'id' | 'role' | 'name'>): boolean =>
  can({ kind: 'staff', id: person.id, name: person.name, role: person.role as StaffRole }, 'review_proposals')

export interface ReviewerOverview extends ReviewerRow {
  assigned: number
  sent: number
  removed: number
}

export interface Panel {
  reviewers: ReviewerOverview[]
  /** Members of staff who may review and do not take part yet. */
  candidates: { id: string; name: string }[]
}

/** The reviewers of a call with their loads, and who could be added; null for those who may not see them. */
export async function browsePanel(ctx: Ctx, slug: string): Promise<Panel | null> {
  if (!can(ctx.actor, 'manage_calls')) return null
  const [people, counts, present] = await Promise.all([
    listReviewers(ctx.db, slug),
    countByReviewer(ctx.db, slug),
    listPresentStaff(ctx.db),
  ])
  const of = new Map(counts.map((count) => [count.reviewer, count]))
  const none = { assigned: 0, sent: 0, removed: 0 }
  const taking = new Set(people.map(({ id }) => id))
  return {
    reviewers: people
      .filter(reviews)
      .map((person) => ({ ...person, ...none, ...of.get(person.id) }))
      .sort((a, b) => b.assigned - a.assigned || (a.name < b.name ? -1 : 1)),
    candidates: present
      .filter((person) => reviews(person) && !taking.has(person.id))
      .map(({ id, name }) => ({ id, name })),
  }
}

export type TakenPart = { ok: true } | { ok: false; why: 'forbidden' | 'unknown' | 'closed' }

/** Takes part as a reviewer, in some issue areas or in all. It holds from the next assignment on. */
export async function chooseAreas(ctx: Ctx, slug: string, areas: readonly string[]): Promise<TakenPart> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'review_proposals')) return { ok: false, why: 'forbidden' }
  const setup = await findEvaluation(ctx.db, slug)
  if (setup === null) return { ok: false, why: 'unknown' }
  if (!takesReviews(setup.deadline, ctx.now)) return { ok: false, why: 'closed' }
  await seat(ctx, slug, { staff: ctx.actor.id, areas }, { action: 'choose_areas', actor: ctx.actor.id })
  return { ok: true }
}

export type ReviewerAdded = { ok: true } | { ok: false; why: 'forbidden' | 'unknown' | 'unknown_staff' }

/** Adds a member of staff as a reviewer with issue areas chosen for them, which they can change themselves. */
export async function addReviewer(ctx: Ctx, slug: string, input: ReviewerInput): Promise<ReviewerAdded> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  if ((await findEvaluation(ctx.db, slug)) === null) return { ok: false, why: 'unknown' }
  const person = await findPresentStaff(ctx.db, input.staff)
  if (person === null || !reviews(person)) return { ok: false, why: 'unknown_staff' }
  await seat(ctx, slug, { staff: person.id, areas: input.areas }, { action: 'add_reviewer', actor: ctx.actor.id })
  return { ok: true }
}

async function seat(
  ctx: Ctx,
  slug: string,
  of: { staff: string; areas: readonly string[] },
  by: { action: string; actor: string },
): Promise<void> {
  const areas = [...new Set(of.areas)].sort()
  const at = ctx.now.toISOString()
  // The number says nothing of the person, and is kept so that all exports of a call tell the same people apart.
  const code = String(crypto.getRandomValues(new Uint32Array(1))[0])
  await commit(ctx.d1, [
    statement(
      build
        .insert(reviewer)
        .values({ call: slug, staff: of.staff, areas, code, at })
        .onConflictDoUpdate({ target: [reviewer.call, reviewer.staff], set: { areas, at } }),
    ),
    ...record(ctx, {
      subjectKind: 'reviewer',
      subjectId: `${slug} ${of.staff}`,
      ...by,
      note: areas.join(' '),
    }),
  ])
}
