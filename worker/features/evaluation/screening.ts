import { and, eq, sql } from 'drizzle-orm'
import type { ScreeningInput, ScreeningOutcome, ScreeningReason } from '../../../schema/contracts/evaluation.ts'
import { screening } from '../../../schema/tables/evaluation.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import {
  type CountedProposal,
  countScreened,
  findCountedProposal,
  findProposal,
  listQuestions,
  listToScreen,
  type ProposalRow,
} from './queries.ts'
import { screeningHints } from './rules.ts'
import { outdated } from './setup.ts'

/** Proposals on one page of the screening. */
const perPage = 25

export interface Screened {
  proposal: CountedProposal
  hints: ScreeningReason[]
}

/** A page of the proposals of a call with what rules notice about them; null for those who may not screen. */
export async function browseScreening(
  ctx: Ctx,
  slug: string,
  query: { outcome?: ScreeningOutcome | 'waiting' | undefined; cursor?: string | undefined },
): Promise<{ page: Page<Screened>; counts: Record<ScreeningOutcome, number> } | null> {
  if (!can(ctx.actor, 'moderate')) return null
  const cursors = cursorsOf(`screening ${slug}`, ['string'])
  const [place] = cursors.read(query.cursor) ?? [null]
  const [rows, questions, counts] = await Promise.all([
    listToScreen(ctx.db, slug, query.outcome, place, perPage + 1),
    listQuestions(ctx.db, slug),
    countScreened(ctx.db, slug),
  ])
  const found = cursors.page(rows, perPage, (row) => [row.id])
  return {
    page: {
      items: found.items.map((proposal) => ({ proposal, hints: screeningHints({ ...proposal, questions }) })),
      next: found.next,
    },
    counts,
  }
}

/** One proposal to be screened; null when unknown or not for the actor. */
export async function readScreening(
  ctx: Ctx,
  slug: string,
  reference: string,
): Promise<(Screened & { questions: Awaited<ReturnType<typeof listQuestions>> }) | null> {
  if (!can(ctx.actor, 'moderate')) return null
  const [proposal, questions] = await Promise.all([
    findCountedProposal(ctx.db, slug, reference),
    listQuestions(ctx.db, slug),
  ])
  return proposal === null ? null : { proposal, questions, hints: screeningHints({ ...proposal, questions }) }
}

/** The next proposal that nobody has screened, after one that was; null when there is none. */
export async function nextToScreen(ctx: Ctx, slug: string, after: string): Promise<string | null> {
  if (!can(ctx.actor, 'moderate')) return null
  const [following] = await listToScreen(ctx.db, slug, 'waiting', after, 1)
  return following?.reference ?? null
}

/** A random name for a proposal, which tells nothing of it: eight hexadecimal digits. */
function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4))
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

export type ScreeningSaved =
  | { ok: true; proposal: ProposalRow }
  | { ok: false; why: 'forbidden' | 'unknown' }
  | { ok: false; why: 'stale'; now: ProposalRow }

/**
 * Lets a proposal pass to the reviewers, or fail with a reason. An event that the person reads on the tracking page; the
 * state that moderation gave stays as it is.
 */
export async function screen(
  ctx: Ctx,
  slug: string,
  reference: string,
  input: ScreeningInput,
): Promise<ScreeningSaved> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'moderate')) return { ok: false, why: 'forbidden' }
  const proposal = await findProposal(ctx.db, slug, reference)
  if (proposal === null) return { ok: false, why: 'unknown' }
  if (proposal.screeningVersion !== input.expectedVersion) return { ok: false, why: 'stale', now: proposal }
  const values = {
    outcome: input.outcome,
    reason: input.outcome === 'fail' ? (input.reason ?? null) : null,
    actor: ctx.actor.id,
    at: ctx.now.toISOString(),
  }
  try {
    await commit(ctx.d1, [
      input.expectedVersion === 0
        ? statement(
            build
              .insert(screening)
              .values({ proposal: proposal.id, call: slug, ...values, code: newCode() })
              .onConflictDoNothing(),
          )
        : statement(
            build
              .update(screening)
              .set({ ...values, version: sql`${screening.version} + 1` })
              .where(and(eq(screening.proposal, proposal.id), eq(screening.version, input.expectedVersion))),
          ),
      expectChange,
      ...record(ctx, {
        subjectKind: 'issue',
        subjectId: proposal.id,
        action: `screening_${input.outcome}`,
        actor: ctx.actor.id,
        ...(values.reason === null ? {} : { reason: values.reason }),
        ...(input.note === undefined ? {} : { note: input.note }),
      }),
      outdated(slug),
    ])
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
    const now = await findProposal(ctx.db, slug, reference)
    return now === null ? { ok: false, why: 'unknown' } : { ok: false, why: 'stale', now }
  }
  return { ok: true, proposal }
}
