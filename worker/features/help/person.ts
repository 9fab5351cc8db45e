import { and, eq, exists, isNotNull, sql } from 'drizzle-orm'
import { helpRequest, referral } from '../../../schema/tables/help.ts'
import type { HelpState, ReferralState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { sha256, sortableId } from '../../platform/crypto.ts'
import { build, ConflictError, expectChange, type Statement, statement } from '../../platform/database.ts'
import { claim, type Idempotency } from '../../platform/idempotency.ts'
import { countWrite } from '../../platform/limits.ts'
import { record } from '../moderation/events.ts'
import { askFurther, findDesks, keptTopicsOf, type Moved, queueDesks } from './actions.ts'
import { findByTracking, type HelpRow, referralsOf } from './queries.ts'
import { turnOf } from './rules.ts'
import { moveRequest, settled } from './steps.ts'
import { mayJudge } from './thread-rules.ts'

/** Says again in which language a request is written and where the person is; only while no desk has it. */
export async function correctRequest(
  ctx: Ctx,
  token: string,
  to: { language: string; country: string | null },
): Promise<Moved> {
  const request = await findByTracking(ctx.db, await sha256(token))
  if (request === null || request.text === null) return { ok: false, why: 'unknown' }
  if (turnOf(request.state as HelpState, await referralsOf(ctx.db, request.id)) !== 'person') {
    return { ok: false, why: 'stale' }
  }
  const text = await ctx.keys.decrypt(request.text, request.id)
  const done = await settled(ctx, [
    ...moveRequest(ctx, request, { ...to, topics: keptTopicsOf(text, to.language) }),
    ...requestEvent(ctx, request, 'corrected'),
  ])
  return done ? { ok: true } : { ok: false, why: 'stale' }
}

export type Split = { ok: true; token: string } | { ok: false; why: 'unknown' | 'stale' | 'first' | 'desks' }

/**
 * Makes two requests of one. The second is a request of its own, kept and not handed over, which only the person can
 * connect with the first. While a desk has the first one, that one stays as it was read.
 * @param parts.first null keeps the text as it is
 */
export async function splitRequest(
  ctx: Ctx,
  token: string,
  parts: { first: string | null; second: string },
  idempotency: Idempotency | null,
): Promise<Split> {
  const request = await findByTracking(ctx.db, await sha256(token))
  if (request === null || request.text === null) return { ok: false, why: 'unknown' }
  const turn = turnOf(request.state as HelpState, await referralsOf(ctx.db, request.id))
  if (turn === 'nobody') return { ok: false, why: 'stale' }
  if (turn === 'person' && parts.first === null) return { ok: false, why: 'first' }
  const first = turn === 'person' ? parts.first : null
  const copy = await copyOf(ctx, request, parts.second)
  return await once(ctx, token, copy, idempotency, [
    ...moveRequest(
      ctx,
      request,
      first === null
        ? {}
        : { text: await ctx.keys.encrypt(first, request.id), topics: keptTopicsOf(first, request.language) },
    ),
    ...requestEvent(ctx, request, 'split'),
    statement(build.insert(helpRequest).values(copy)),
    ...requestEvent(ctx, copy, 'submitted'),
  ])
}

/**
 * Makes the same request to one more desk: on the same request while it runs, as a new one when it is closed.
 * Pressing the button that names the desk is the consent.
 */
export async function askAgain(ctx: Ctx, token: string, desk: string, idempotency: Idempotency | null): Promise<Split> {
  const request = await findByTracking(ctx.db, await sha256(token))
  if (request === null || request.text === null || request.state === 'withdrawn') return { ok: false, why: 'unknown' }
  if (request.state === 'open' || request.state === 'referred') {
    const asked = await askFurther(ctx, token, { desks: [desk], consent: true })
    if (asked.ok) return { ok: true, token }
    return { ok: false, why: asked.why === 'unknown' || asked.why === 'stale' ? asked.why : 'desks' }
  }
  const desks = await findDesks(ctx, [desk])
  if (!desks.ok) return { ok: false, why: 'desks' }
  // Whoever declined is never asked again for it, whatever it is called now.
  const asked = (await referralsOf(ctx.db, request.id)).some(({ slug }) => slug === desk)
  if (asked) return { ok: false, why: 'desks' }
  const copy = {
    ...(await copyOf(ctx, request, await ctx.keys.decrypt(request.text, request.id))),
    state: 'referred',
  }
  return await once(ctx, token, copy, idempotency, [
    // As it was when it was read: one that is taken back meanwhile is not repeated.
    ...moveRequest(ctx, request, {}),
    statement(build.insert(helpRequest).values(copy)),
    ...requestEvent(ctx, copy, 'submitted'),
    ...(await queueDesks(ctx, copy, desks.entries, 1, true)),
  ])
}

/** Whether a hand-over helped; said once for each, and changeable while the request is kept. */
export async function judge(
  ctx: Ctx,
  token: string,
  word: { referral: string; feedback: 'yes' | 'partly' | 'no' },
): Promise<Moved> {
  const request = await findByTracking(ctx.db, await sha256(token))
  if (request === null) return { ok: false, why: 'unknown' }
  const step = (await referralsOf(ctx.db, request.id)).find(({ id }) => id === word.referral)
  if (step === undefined) return { ok: false, why: 'unknown' }
  if (!mayJudge(step.state as ReferralState, request.text !== null)) return { ok: false, why: 'stale' }
  const kept = build
    .select({ one: sql`1` })
    .from(helpRequest)
    .where(and(eq(helpRequest.id, request.id), isNotNull(helpRequest.text)))
  const done = await settled(ctx, [
    statement(
      build
        .update(referral)
        .set({ feedback: word.feedback })
        .where(and(eq(referral.id, step.id), exists(kept))),
    ),
    expectChange,
    ...record(ctx, {
      subjectKind: 'referral',
      subjectId: step.id,
      action: 'feedback',
      actor: 'person',
      reason: word.feedback,
    }),
  ])
  return done ? { ok: true } : { ok: false, why: 'stale' }
}

/** A new request of the same person, in the same place, with a text of its own. */
async function copyOf(ctx: Ctx, from: HelpRow, text: string): Promise<HelpRow> {
  const id = ctx.newId()
  const now = ctx.now.toISOString()
  const again = async (sealed: string | null) =>
    sealed === null ? null : await ctx.keys.encrypt(await ctx.keys.decrypt(sealed, from.id), id)
  return {
    ...from,
    id,
    reference: `H-${sortableId(ctx.now).slice(-10)}`,
    state: 'open',
    version: 1,
    text: await ctx.keys.encrypt(text, id),
    name: await again(from.name),
    email: await again(from.email),
    topics: keptTopicsOf(text, from.language),
    trackingHash: await sha256(await ctx.keys.trackingToken(id)),
    channel: 'web',
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    offeredAt: null,
    splitFrom: from.id,
  }
}

/** Commits what makes a new request; a second press of the same button makes none, and leads to where it came from. */
async function once(
  ctx: Ctx,
  token: string,
  copy: HelpRow,
  idempotency: Idempotency | null,
  statements: readonly Statement[],
): Promise<Split> {
  try {
    const done = await settled(ctx, [
      ...(idempotency === null ? [] : [claim(idempotency, copy.id, ctx.now)]),
      ...statements,
      ...countWrite(ctx),
    ])
    return done ? { ok: true, token: await ctx.keys.trackingToken(copy.id) } : { ok: false, why: 'stale' }
  } catch (error) {
    if (error instanceof ConflictError) return { ok: true, token }
    throw error
  }
}

function requestEvent(ctx: Ctx, of: HelpRow, action: string): Statement[] {
  return record(ctx, {
    subjectKind: 'help_request',
    subjectId: of.id,
    action,
    actor: 'person',
    fromState: of.state,
    toState: of.state,
  })
}
