import { and, eq, inArray, sql } from 'drizzle-orm'
import { helpMessage, helpRequest, referral } from '../../../schema/tables/help.ts'
import { mail } from '../../../schema/tables/platform.ts'
import type { DeclineReason, ReferralState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import { record } from '../moderation/events.ts'
import { markBouncing } from '../observatory/contact.ts'
import { entryScope } from '../observatory/publication.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import { deskMail, type Handed, personMail } from './mails.ts'
import { type HelpRow, type ReferralRow, referralsOf } from './queries.ts'
import { type Failed, nextStep } from './rules.ts'

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

/** The event of a hand-over; its subject is the hand-over, so that each step belongs to a desk. */
export function referralEvent(
  ctx: Ctx,
  of: { id: string; state: string },
  action: string,
  actor: 'desk' | 'system' | 'person',
  toState: ReferralState,
  reason?: string,
): Statement[] {
  return record(ctx, {
    subjectKind: 'referral',
    subjectId: of.id,
    action,
    actor,
    fromState: of.state,
    toState,
    ...(reason === undefined ? {} : { reason }),
  })
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

/**
 * Statements that hand a request to the next desk ticked. A desk that can no longer be reached is passed over as
 * bounced. None where a desk has it already or nobody is left.
 */
export async function tryNext(ctx: Ctx, request: HelpRow, steps: readonly ReferralRow[]): Promise<Statement[]> {
  const queued = steps.filter(({ state }) => state === 'queued')
  const entries = new Map(
    (
      await findEntriesByIds(
        ctx.db,
        queued.map((step) => step.entry),
      )
    ).map((row) => [row.id, row]),
  )
  const now = ctx.now.toISOString()
  const statements: Statement[] = []
  let left: readonly ReferralRow[] = steps
  for (let next = nextStep(left); next !== null; next = nextStep(left)) {
    const desk = entries.get(next.entry)
    if (desk !== undefined && takesRequests(desk)) {
      return [
        ...statements,
        ...moveReferral(next, { state: 'sent', sentAt: now }),
        ...referralEvent(ctx, next, 'referred', 'system', 'sent'),
        await deskMail(ctx, desk, await handed(ctx, request, next.id), 'referral'),
      ]
    }
    const unreachable = next.id
    statements.push(
      ...moveReferral(next, { state: 'bounced', settledAt: now }),
      ...referralEvent(ctx, next, 'bounced', 'system', 'bounced'),
    )
    left = left.map((step) => (step.id === unreachable ? { ...step, state: 'bounced' } : step))
  }
  return statements
}

/**
 * Ends a hand-over without help and passes the request on to the next desk ticked.
 * @returns false when somebody else moved it meanwhile
 */
export async function giveUp(
  ctx: Ctx,
  at: { referral: ReferralRow; request: HelpRow },
  how: { to: Failed; actor: 'desk' | 'system'; reason?: DeclineReason },
): Promise<boolean> {
  const steps = (await referralsOf(ctx.db, at.request.id)).map((step) =>
    step.id === at.referral.id ? { ...step, state: how.to } : step,
  )
  return await settled(ctx, [
    ...moveReferral(at.referral, { state: how.to, reason: how.reason ?? null, settledAt: ctx.now.toISOString() }),
    ...moveRequest(ctx, at.request, {}),
    ...referralEvent(ctx, at.referral, how.to, how.actor, how.to, how.reason),
    ...(how.to === 'bounced' ? [...markBouncing(ctx, at.referral.entry), ...touch(entryScope)] : []),
    ...(await tryNext(ctx, at.request, steps)),
    ...(await personMail(ctx, at.request)),
  ])
}

/** Statements that remove what a person wrote and who they are; topics, language and country stay for the figures. */
export function forget(request: HelpRow): Statement[] {
  return [
    statement(build.delete(helpMessage).where(eq(helpMessage.request, request.id))),
    // A mail to a desk holds the text: what was not sent is not sent any more, and what was given up is emptied.
    statement(
      build
        .delete(mail)
        .where(
          and(
            inArray(mail.state, ['queued', 'failed', 'dead']),
            inArray(mail.kind, ['referral', 'referral_reminder']),
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
