import { eq } from 'drizzle-orm'
import { regionOf } from '../../../schema/contracts/author.ts'
import type { ParticipantInput } from '../../../schema/contracts/participants.ts'
import { verification } from '../../../schema/tables/accounts.ts'
import { participant } from '../../../schema/tables/participants.ts'
import type { Ctx } from '../../context.ts'
import { sha256 } from '../../platform/crypto.ts'
import { build, ConflictError, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { claim, earlier, type Idempotency } from '../../platform/idempotency.ts'
import { countWrite } from '../../platform/limits.ts'
import { record } from '../moderation/events.ts'
import { verificationMail } from '../notices/verification.ts'
import { findParticipant, type Participant, publicSupportOf } from './queries.ts'

export type Joined = { ok: true; token: string } | { ok: false; why: 'idempotency_mismatch' }

/**
 * Makes a participant: record, event and verification mail in one batch. A repeat with the same idempotency key is shown
 * the same token, which is derived from the record and kept as a hash only.
 */
export async function join(ctx: Ctx, input: ParticipantInput, of: Idempotency | null): Promise<Joined> {
  const before = await repeated(ctx, of)
  if (before !== null) return before
  const id = ctx.newId()
  const token = await ctx.keys.participantToken(id)
  const now = ctx.now.toISOString()
  const { email } = input
  try {
    await commit(ctx.d1, [
      ...(of === null ? [] : [claim(of, id, ctx.now)]),
      statement(
        build.insert(participant).values({
          id,
          tokenHash: await sha256(token),
          name: input.name,
          stakeholderGroup: input.stakeholderGroup,
          region: regionOf(input) ?? null,
          country: input.country ?? null,
          language: input.language,
          email: email === undefined ? null : await ctx.keys.encrypt(email, id),
          emailIndex: email === undefined ? null : await ctx.keys.addressIndex(email),
          createdAt: now,
          activeAt: now,
        }),
      ),
      ...record(ctx, { subjectKind: 'participant', subjectId: id, action: 'joined', actor: 'person' }),
      ...(email === undefined ? [] : await verificationMail(ctx, { subjectKind: 'participant', subjectId: id, email })),
      ...countWrite(ctx),
    ])
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    // Two copies of one request raced: the other one won, and its answer is ours.
    const other = await repeated(ctx, of)
    if (other === null) throw error
    return other
  }
  return { ok: true, token }
}

/** What an earlier request with this key was answered; null when there was none. */
async function repeated(ctx: Ctx, of: Idempotency | null): Promise<Joined | null> {
  if (of === null) return null
  const before = await earlier(ctx.db, of)
  if (before.is === 'none') return null
  if (before.is === 'different') return { ok: false, why: 'idempotency_mismatch' }
  const token = await ctx.keys.participantToken(before.recordId)
  // Whoever was forgotten since is nobody any more: the token would open nothing, and the key is used.
  const known = await findParticipant(ctx.db, await sha256(token), '')
  return known === null ? { ok: false, why: 'idempotency_mismatch' } : { ok: true, token }
}

/**
 * The participant with a token, and whether they support an issue; null when the token opens nothing.
 * @param issueId left out where no issue is asked about
 */
export async function readParticipant(
  ctx: Ctx,
  token: string,
  issueId = '',
): Promise<{ participant: Participant; supports: boolean } | null> {
  return await findParticipant(ctx.db, await sha256(token), issueId)
}

/**
 * Removes all that a participant said of themselves and ends the token. What they support stays counted, and the events
 * stay: neither tells any more who it was. Nothing happens when it was done before.
 */
export async function forget(ctx: Ctx, of: Participant): Promise<void> {
  const blank = {
    tokenHash: null,
    name: null,
    stakeholderGroup: null,
    region: null,
    country: null,
    language: null,
    email: null,
    emailIndex: null,
    emailVerifiedAt: null,
    erasedAt: ctx.now.toISOString(),
  }
  const token = await sha256(await ctx.keys.participantToken(of.id))
  try {
    await commit(ctx.d1, [
      statement(build.update(participant).set(blank).where(eq(participant.tokenHash, token))),
      expectChange,
      statement(build.delete(verification).where(eq(verification.subjectId, of.id))),
      ...record(ctx, { subjectKind: 'participant', subjectId: of.id, action: 'erased', actor: 'person' }),
    ])
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
  }
}

/**
 * The support of a call that can be added to its statistics: how many issues have at least 5 supporters, and how many
 * supports these have together. It is a sum of numbers that are public one by one, so that it gives none of the others
 * away; a sum over all issues would, and so would sums by stakeholder group or region, by subtracting what the issues
 * show. Supports are counted, not participants: one may support several issues.
 */
export async function readPublicSupport(ctx: Ctx, callSlug: string): Promise<{ issues: number; total: number }> {
  return await publicSupportOf(ctx.db, callSlug)
}
