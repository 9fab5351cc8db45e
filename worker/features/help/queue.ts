import { and, eq, isNull, sql } from 'drizzle-orm'
import { deskAccess, deskWebhook } from '../../../schema/tables/help.ts'
import type { ReferralState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { sha256 } from '../../platform/crypto.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, commit, expectChange, type Statement, statement } from '../../platform/database.ts'
import { record } from '../moderation/events.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import { queueMail, referralToken } from './mails.ts'
import { findReferral } from './queries.ts'
import { findAccess, findWebhook, listQueue, type QueuedRow, type WebhookRow } from './queue-queries.ts'
import { settled, takesRequests } from './steps.ts'
import { mayTell, webhookSecret } from './webhooks.ts'

/** Hand-overs on one page. */
const perPage = 25

/** Links to one queue that are mailed in a day: the page of a hand-over must not become a way to flood its desk. */
const linksPerDay = 3

/** Mails the link to a desk's queue to its confirmed contact, and to nobody else. @returns false for an unknown token */
export async function askForQueue(ctx: Ctx, token: string): Promise<boolean> {
  const found = await findReferral(ctx.db, await sha256(token))
  if (found === null) return false
  const [desk] = await findEntriesByIds(ctx.db, [found.referral.entry])
  if (desk === undefined || !takesRequests(desk)) return true
  const id = ctx.newId()
  const secret = await ctx.keys.trackingToken(`desk ${id}`)
  const since = new Date(ctx.now.getTime() - 24 * 60 * 60_000).toISOString()
  await commit(ctx.d1, [
    statement(
      sql`insert into desk_access (id, entry, token_hash, contact_version, created_at)
        select ${id}, ${desk.id}, ${await sha256(secret)}, ${desk.contactVersion}, ${ctx.now.toISOString()}
        where (select count(*) from desk_access where entry = ${desk.id} and created_at > ${since}) < ${linksPerDay}`,
    ),
    ...(await queueMail(ctx, desk, secret, linksPerDay)),
  ])
  return true
}

export interface Queue {
  desk: EntryRow
  rows: Page<QueuedRow & { token: string }>
  webhook: (WebhookRow & { secret: string }) | null
}

async function deskOf(ctx: Ctx, token: string): Promise<{ id: string; desk: EntryRow } | null> {
  const access = await findAccess(ctx.db, await sha256(token))
  if (access === null) return null
  const [desk] = await findEntriesByIds(ctx.db, [access.entry])
  // Whoever reads another address now has not asked for this link.
  if (desk === undefined || !takesRequests(desk) || desk.contactVersion !== access.contactVersion) return null
  return { id: access.id, desk }
}

/** The queue behind a link; null where the link is none, or no more. */
export async function readQueue(
  ctx: Ctx,
  token: string,
  query: { state: ReferralState; cursor?: string | undefined },
): Promise<Queue | null> {
  const found = await deskOf(ctx, token)
  if (found === null) return null
  const { desk } = found
  const cursors = cursorsOf(`queue ${desk.id} ${query.state}`, ['string', 'string'])
  const after = cursors.read(query.cursor)
  const [rows, webhook] = await Promise.all([
    listQueue(ctx.db, { entry: desk.id, state: query.state, after }, perPage + 1),
    findWebhook(ctx.db, desk.id),
  ])
  const page = cursors.page(rows, perPage, (row) => [row.sentAt, row.id])
  const current = webhook?.contactVersion === desk.contactVersion ? webhook : null
  return {
    desk,
    rows: {
      next: page.next,
      items: await Promise.all(page.items.map(async (row) => ({ ...row, token: await referralToken(ctx, row.id) }))),
    },
    webhook: current === null ? null : { ...current, secret: await webhookSecret(ctx, current) },
  }
}

export type Changed = { ok: true } | { ok: false; why: 'unknown' | 'address' }

/** Ends the link with which the queue was opened. */
export async function revokeQueue(ctx: Ctx, token: string): Promise<Changed> {
  const found = await deskOf(ctx, token)
  if (found === null) return { ok: false, why: 'unknown' }
  await settled(ctx, [
    statement(
      build
        .update(deskAccess)
        .set({ revokedAt: ctx.now.toISOString() })
        .where(and(eq(deskAccess.id, found.id), isNull(deskAccess.revokedAt))),
    ),
    expectChange,
    ...deskEvent(ctx, found.desk, 'queue_revoked'),
  ])
  return { ok: true }
}

/** Sets where the desk's machine is told, or switches that off. @param address empty switches it off */
export async function setWebhook(
  ctx: Ctx,
  token: string,
  to: { address: string; withText: boolean; newSecret: boolean },
): Promise<Changed> {
  const found = await deskOf(ctx, token)
  if (found === null) return { ok: false, why: 'unknown' }
  const { desk } = found
  if (to.address === '') {
    await commit(ctx.d1, [
      statement(build.delete(deskWebhook).where(eq(deskWebhook.entry, desk.id))),
      ...deskEvent(ctx, desk, 'webhook_removed'),
    ])
    return { ok: true }
  }
  if (!mayTell(ctx, to.address)) return { ok: false, why: 'address' }
  // Seconds since 1970, so that a webhook that was removed and set again has a new key.
  const version = Math.floor(ctx.now.getTime() / 1000)
  const set = {
    address: to.address,
    withText: to.withText,
    contactVersion: desk.contactVersion,
    updatedAt: ctx.now.toISOString(),
  }
  await commit(ctx.d1, [
    statement(
      build
        .insert(deskWebhook)
        .values({ entry: desk.id, ...set, secretVersion: version })
        .onConflictDoUpdate({
          target: deskWebhook.entry,
          set: {
            ...set,
            // A contact that came later learns no key of the one before.
            secretVersion: sql`case when ${to.newSecret ? 1 : 0} or contact_version <> ${desk.contactVersion} then ${version} else secret_version end`,
          },
        }),
    ),
    ...deskEvent(ctx, desk, 'webhook_set'),
  ])
  return { ok: true }
}

function deskEvent(ctx: Ctx, desk: EntryRow, action: string): Statement[] {
  return record(ctx, { subjectKind: 'desk_queue', subjectId: desk.id, action, actor: 'desk' })
}
