import { and, eq, inArray, sql } from 'drizzle-orm'
import { helpMessage, helpRequest, referral } from '../../../schema/tables/help.ts'
import { mail } from '../../../schema/tables/platform.ts'
import type { DeclineReason, HelpState, ReferralState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import { record } from '../moderation/events.ts'
import { markBouncing } from '../observatory/contact.ts'
import { entryScope } from '../observatory/publication.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import { deskMail, type Handed, personMail } from './mails.ts'
import { type HelpRow, type ReferralRow, referralsOf } from './queries.ts'
import { type Failed, nextStep, offersSecretariat } from './rules.ts'
import { tellWebhook } from './webhooks.ts'

/** Whether requests may be handed to an entry now. */
export function takesRequests(row: EntryRow): boolean {
  return (
    row.state === 'published' && row.status === 'active' && row.contactState === 'confirmed' && row.contact !== null
  )
}

/** The compare-and-set of a request: whoever else moved it meanwhile wins, and this batch leaves no trace. */
export function moveRequest(ctx: Ctx, request: HelpRow, changes: Partial<HelpRow>): Statement[] {
  return [
    statement(
      build
        .update(helpRequest)
        .set({ ...changes, updatedAt: ctx.now.toISOString(), version: sql`${helpRequest.version} + 1` })
        .where(
          and(
            eq(helpRequest.id, request.id),
            eq(helpRequest.version, request.version),
            eq(helpRequest.state, request.state),
          ),
        ),
    ),
    expectChange,
  ]
}

/** The compare-and-set of a hand-over. */
export function moveReferral(of: ReferralRow, changes: Partial<ReferralRow>): Statement[] {
  return [
    statement(
      build
        .update(referral)
        .set({ ...changes, version: sql`${referral.version} + 1` })
        .where(and(eq(referral.id, of.id), eq(referral.version, of.version), eq(referral.state, of.state))),
    ),
    expectChange,
  ]
}

/**
 * The event of a hand-over; its subject is the hand-over, so that each step belongs to a desk. The desk's machine is told.
 * @param actor `desk`, `system`, `person`, or the id of a member of staff
 */
export function referralEvent(
  ctx: Ctx,
  of: { id: string; state: string },
  action: string,
  actor: string,
  toState: ReferralState,
  reason?: string,
): Statement[] {
  return [
    ...record(ctx, {
      subjectKind: 'referral',
      subjectId: of.id,
      action,
      actor,
      fromState: of.state,
      toState,
      ...(reason === undefined ? {} : { reason }),
    }),
    tellWebhook(ctx, of.id, action),
  ]
}

/** What a desk gets to read of a request. */
export async function handed(ctx: Ctx, request: HelpRow, referralId: string): Promise<Handed> {
  if (request.text === null) throw new Error('the text of this request is gone')
  return {
    reference: request.reference,
    referralId,
    text: await ctx.keys.decrypt(request.text, request.id),
    name: request.name === null ? null : await ctx.keys.decrypt(request.name, request.id),
    language: request.language,
    country: request.country,
  }
}

/** What is done with a hand-over to make it the one that waits for its desk. */
export async function handOver(
  ctx: Ctx,
  request: HelpRow,
  to: { step: ReferralRow; desk: EntryRow; actor: string },
): Promise<Statement[]> {
  return [
    ...moveReferral(to.step, {
      state: 'sent',
      sentAt: ctx.now.toISOString(),
      remindedAt: null,
      settledAt: null,
      reason: null,
    }),
    ...referralEvent(ctx, to.step, 'referred', to.actor, 'sent'),
    await deskMail(ctx, to.desk, await handed(ctx, request, to.step.id), 'referral'),
  ]
}

/**
 * Statements that hand a request to the next desk ticked. A desk that can no longer be reached is passed over as
 * bounced. None where a desk has it already or nobody is left.
 * @returns the hand-overs as they stand afterwards too
 */
export async function tryNext<S extends ReferralRow>(
  ctx: Ctx,
  request: HelpRow,
  steps: readonly S[],
): Promise<{ statements: Statement[]; steps: readonly S[] }> {
  const queued = steps.filter(({ state }) => state === 'queued')
  const entries = new Map(
    (
      await findEntriesByIds(
        ctx.db,
        queued.map((step) => step.entry),
      )
    ).map((row) => [row.id, row]),
  )
  const statements: Statement[] = []
  let left: readonly S[] = steps
  for (let next = nextStep(left); next !== null; next = nextStep(left)) {
    const desk = entries.get(next.entry)
    if (desk !== undefined && takesRequests(desk)) {
      statements.push(...(await handOver(ctx, request, { step: next, desk, actor: 'system' })))
      return { statements, steps: left }
    }
    const unreachable = next.id
    statements.push(
      ...moveReferral(next, { state: 'bounced', settledAt: ctx.now.toISOString() }),
      ...referralEvent(ctx, next, 'bounced', 'system', 'bounced'),
    )
    left = left.map((step) => (step.id === unreachable ? { ...step, state: 'bounced' } : step))
  }
  return { statements, steps: left }
}

/**
 * Ends a hand-over without help and passes the request on to the next desk ticked. After three tries the Secretariat is
 * offered it.
 * @param how.pointer what the desk names instead of itself
 * @returns false when somebody else moved it meanwhile
 */
export async function giveUp(
  ctx: Ctx,
  at: { referral: ReferralRow; request: HelpRow },
  how: {
    to: Failed
    actor: 'desk' | 'system'
    reason?: DeclineReason
    pointer?: Pick<ReferralRow, 'pointer' | 'pointerNote'>
  },
): Promise<boolean> {
  const now = ctx.now.toISOString()
  const steps = (await referralsOf(ctx.db, at.request.id)).map((step) =>
    step.id === at.referral.id ? { ...step, state: how.to } : step,
  )
  const next = await tryNext(ctx, at.request, steps)
  const offered = at.request.offeredAt === null && offersSecretariat(at.request.state as HelpState, next.steps)
  return await settled(ctx, [
    ...moveReferral(at.referral, { state: how.to, reason: how.reason ?? null, settledAt: now, ...how.pointer }),
    ...moveRequest(ctx, at.request, offered ? { offeredAt: now } : {}),
    ...referralEvent(ctx, at.referral, how.to, how.actor, how.to, how.reason),
    ...(how.to === 'bounced' ? [...markBouncing(ctx, at.referral.entry), ...touch(entryScope)] : []),
    ...next.statements,
    ...(await personMail(ctx, at.request)),
  ])
}

/** Statements that remove what a person wrote and who they are; topics, language and country stay for the figures. */
export function forget(request: HelpRow): Statement[] {
  return [
    statement(build.delete(helpMessage).where(eq(helpMessage.request, request.id))),
    statement(build.update(referral).set({ pointerNote: null }).where(eq(referral.request, request.id))),
    // A mail to a desk holds the text: what was not sent is not sent any more, and what was given up is emptied.
    statement(
      build
        .delete(mail)
        .where(
          and(
            inArray(mail.state, ['queued', 'failed', 'dead']),
            inArray(mail.kind, ['referral', 'referral_reminder', 'referral_message']),
            eq(mail.subjectReference, request.reference),
          ),
        ),
    ),
  ]
}

/** The columns that {@link forget} goes with. */
export const forgotten = { text: null, name: null, email: null, emailIndex: null } as const

/** Commits; false when somebody else was faster. */
export async function settled(ctx: Ctx, statements: readonly Statement[]): Promise<boolean> {
  try {
    await commit(ctx.d1, statements)
    return true
  } catch (error) {
    if (error instanceof StaleError) return false
    throw error
  }
}
