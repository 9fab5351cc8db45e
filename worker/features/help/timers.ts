import type { Ctx } from '../../context.ts'
import { record } from '../moderation/events.ts'
import { findEntriesByIds } from '../observatory/queries.ts'
import { deskMail, personMail } from './mails.ts'
import { bouncedReferrals, idleRequests, overdueErasures, silentReferrals } from './queries.ts'
import { expireAfter, hasHad, idleBeforeClosing, keptAfterClosing, remindAfter } from './rules.ts'
import {
  forget,
  forgotten,
  giveUp,
  handed,
  moveReferral,
  moveRequest,
  referralEvent,
  settled,
  takesRequests,
} from './steps.ts'

/** Each kind of work done in one run; the next run is a minute later, and an invocation has a limit of queries. */
const perRun = 5

const day = 24 * 60 * 60_000

/**
 * What time does to help requests: desks that say nothing are reminded and then passed over, mail that was given up
 * counts as bounced, requests on which nobody works are closed, and what was kept long enough goes. Bounded, and each
 * step is a compare-and-set, so that two runs at once do it once.
 */
export async function runHelpTimers(ctx: Ctx): Promise<void> {
  await expire(ctx)
  await bounce(ctx)
  await remind(ctx)
  await closeIdle(ctx)
  await erase(ctx)
}

const ago = (ctx: Ctx, milliseconds: number): string => new Date(ctx.now.getTime() - milliseconds).toISOString()

async function expire(ctx: Ctx): Promise<void> {
  // Working days are never shorter than days: the query may find some that still have time, the rule decides.
  for (const found of await silentReferrals(ctx.db, ago(ctx, expireAfter * day), 'any', perRun)) {
    if (found.referral.sentAt !== null && hasHad(expireAfter, found.referral.sentAt, ctx.now)) {
      await giveUp(ctx, found, { to: 'expired', actor: 'system' })
    }
  }
}

async function bounce(ctx: Ctx): Promise<void> {
  for (const found of await bouncedReferrals(ctx.db, ago(ctx, 2 * day), perRun)) {
    await giveUp(ctx, found, { to: 'bounced', actor: 'system' })
  }
}

async function remind(ctx: Ctx): Promise<void> {
  for (const { referral, request } of await silentReferrals(ctx.db, ago(ctx, remindAfter * day), 'not_yet', perRun)) {
    if (referral.sentAt === null || !hasHad(remindAfter, referral.sentAt, ctx.now)) continue
    const [desk] = await findEntriesByIds(ctx.db, [referral.entry])
    const reachable = desk !== undefined && takesRequests(desk)
    await settled(ctx, [
      ...moveReferral(referral, { remindedAt: ctx.now.toISOString() }),
      ...moveRequest(ctx, request, {}),
      ...referralEvent(ctx, referral, 'reminded', 'system', 'sent'),
      ...(reachable ? [await deskMail(ctx, desk, await handed(ctx, request, referral.id), 'referral_reminder')] : []),
    ])
  }
}

async function closeIdle(ctx: Ctx): Promise<void> {
  for (const request of await idleRequests(ctx.db, ago(ctx, idleBeforeClosing), perRun)) {
    await settled(ctx, [
      ...moveRequest(ctx, request, { state: 'closed_unanswered', closedAt: ctx.now.toISOString() }),
      ...record(ctx, {
        subjectKind: 'help_request',
        subjectId: request.id,
        action: 'closed_unanswered',
        actor: 'system',
        fromState: request.state,
        toState: 'closed_unanswered',
      }),
      ...(await personMail(ctx, request)),
    ])
  }
}

async function erase(ctx: Ctx): Promise<void> {
  for (const request of await overdueErasures(ctx.db, ago(ctx, keptAfterClosing), perRun)) {
    await settled(ctx, [
      ...moveRequest(ctx, request, forgotten),
      ...forget(request),
      ...record(ctx, {
        subjectKind: 'help_request',
        subjectId: request.id,
        action: 'erased',
        actor: 'system',
        fromState: request.state,
        toState: request.state,
      }),
    ])
  }
}
