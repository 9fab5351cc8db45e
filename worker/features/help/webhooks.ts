import { and, asc, eq, inArray, lt, lte, sql } from 'drizzle-orm'
import { paths } from '../../../schema/paths.ts'
import { deskWebhook, helpRequest, referral, webhookDelivery } from '../../../schema/tables/help.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import type { HelpState, ReferralState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, type Statement, statement } from '../../platform/database.ts'
import { mayVisit, visitorName } from '../../platform/visit.ts'
import { afterFailure, lease } from '../notices/rules.ts'
import { deskLocale, referralToken } from './mails.ts'
import { mayMove } from './rules.ts'
import { signatureOf } from './signature.ts'

/** Tellings sent in one run; the next run is a minute later. */
const perRun = 20

/** Milliseconds that another site may take. */
const patience = 10_000

/** How long a telling is kept, so that somebody who looks for a fault finds it. */
const kept = 30 * 24 * 60 * 60_000

/** The key with which tellings to a desk are signed. Derived, so that its page can show it again. */
export function webhookSecret(ctx: Pick<Ctx, 'keys'>, of: { entry: string; secretVersion: number }): Promise<string> {
  return ctx.keys.trackingToken(`webhook ${of.entry} ${of.secretVersion}`)
}

/** Whether an address may be told of hand-overs: public and encrypted, or on the list of a local run. */
export function mayTell(ctx: Pick<Ctx, 'localHosts'>, address: string): boolean {
  if (!mayVisit(ctx, address)) return false
  const url = new URL(address)
  return url.protocol === 'https:' || ctx.localHosts.includes(url.host)
}

/** The statement that queues a telling where the desk of a hand-over has a webhook; it belongs in the batch of the change. */
export function tellWebhook(ctx: Pick<Ctx, 'now' | 'newId'>, referralId: string, event: string): Statement {
  const now = ctx.now.toISOString()
  return statement(
    sql`insert into webhook_delivery (id, entry, referral, event, next_at, created_at)
      select ${ctx.newId()}, told.entry, told.id, ${event}, ${now}, ${now} from referral told
      join desk_webhook on desk_webhook.entry = told.entry where told.id = ${referralId}`,
  )
}

/** Sends what is due, each by compare-and-set, and tries again as outgoing mail does. */
export async function runWebhooks(ctx: Ctx): Promise<void> {
  const due = await ctx.db
    .select()
    .from(webhookDelivery)
    .where(
      and(
        inArray(webhookDelivery.state, ['queued', 'failed', 'sending']),
        lte(webhookDelivery.nextAt, ctx.now.toISOString()),
      ),
    )
    .orderBy(asc(webhookDelivery.nextAt))
    .limit(perRun)
  // Together, since each waits for another site.
  await Promise.all(due.map((one) => deliver(ctx, one)))
  await commit(ctx.d1, [
    statement(
      build
        .delete(webhookDelivery)
        .where(lt(webhookDelivery.createdAt, new Date(ctx.now.getTime() - kept).toISOString())),
    ),
  ])
}

type Delivery = typeof webhookDelivery.$inferSelect

async function deliver(ctx: Ctx, one: Delivery): Promise<void> {
  const attempts = one.attempts + 1
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(webhookDelivery)
          .set({ state: 'sending', attempts, nextAt: new Date(ctx.now.getTime() + lease).toISOString() })
          .where(and(eq(webhookDelivery.id, one.id), eq(webhookDelivery.attempts, one.attempts))),
      ),
      expectChange,
    ])
  } catch (error) {
    if (error instanceof StaleError) return
    throw error
  }
  const failure = await tell(ctx, one)
  const next = failure === null ? null : afterFailure(new Date(one.createdAt), ctx.now, attempts)
  const outcome =
    next === null
      ? { state: 'sent', lastError: null }
      : {
          state: next.state,
          lastError: failure,
          ...(next.state === 'failed' ? { nextAt: next.nextAt.toISOString() } : {}),
        }
  await commit(ctx.d1, [statement(build.update(webhookDelivery).set(outcome).where(eq(webhookDelivery.id, one.id)))])
}

/** @returns null when it arrived, else why not: a status, or a word */
async function tell(ctx: Ctx, one: Delivery): Promise<string | null> {
  const [found] = await ctx.db
    .select({ hook: deskWebhook, step: referral, request: helpRequest, desk: entry })
    .from(referral)
    .innerJoin(helpRequest, eq(helpRequest.id, referral.request))
    .innerJoin(deskWebhook, eq(deskWebhook.entry, referral.entry))
    .innerJoin(entry, eq(entry.id, referral.entry))
    .where(eq(referral.id, one.referral))
  // Switched off meanwhile, or set up by a contact that the desk no longer has: nobody is to be told.
  if (found === undefined || found.hook.contactVersion !== found.desk.contactVersion) return null
  const { hook, step, request, desk } = found
  if (!mayTell(ctx, hook.address)) return 'private'
  const state = step.state as ReferralState
  const withText = hook.withText && request.text !== null && mayMove('decline', state, request.state as HelpState)
  const body = JSON.stringify({
    id: one.id,
    event: one.event,
    at: one.createdAt,
    reference: request.reference,
    state,
    link: ctx.origin + paths.referral(deskLocale(desk), await referralToken(ctx, step.id)),
    ...(withText && request.text !== null
      ? { text: await ctx.keys.decrypt(request.text, request.id), language: request.language, country: request.country }
      : {}),
  })
  const timestamp = Math.floor(ctx.now.getTime() / 1000)
  try {
    const answer = await fetch(hook.address, {
      method: 'POST',
      // A redirect could lead to a private host, and would carry the signature with it.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        'content-type': 'application/json',
        'user-agent': `${visitorName}/1.0 (+${ctx.origin})`,
        'x-waypost-id': one.id,
        'x-waypost-timestamp': String(timestamp),
        'x-waypost-signature': await signatureOf(await webhookSecret(ctx, hook), timestamp, body),
      },
      body,
    })
    await answer.body?.cancel()
    return answer.ok ? null : String(answer.status)
  } catch {
    return 'unreachable'
  }
}
