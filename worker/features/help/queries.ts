import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, notExists, or, sql } from 'drizzle-orm'
import { helpMessage, helpRequest, referral } from '../../../schema/tables/help.ts'
import { event } from '../../../schema/tables/moderation.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import { mail } from '../../../schema/tables/platform.ts'
import type { Reader } from '../../platform/database.ts'

export type HelpRow = typeof helpRequest.$inferSelect
export type ReferralRow = typeof referral.$inferSelect

/** A request by the hash of its tracking token. */
export async function findByTracking(db: Reader, trackingHash: string): Promise<HelpRow | null> {
  const [row] = await db.select().from(helpRequest).where(eq(helpRequest.trackingHash, trackingHash))
  return row ?? null
}

/** A request by its id. */
export async function findRequest(db: Reader, id: string): Promise<HelpRow | null> {
  const [row] = await db.select().from(helpRequest).where(eq(helpRequest.id, id))
  return row ?? null
}

/** A hand-over and its request, by the hash of the token in the desk's mail. */
export async function findReferral(
  db: Reader,
  tokenHash: string,
): Promise<{ referral: ReferralRow; request: HelpRow } | null> {
  const [row] = await db
    .select({ referral, request: helpRequest })
    .from(referral)
    .innerJoin(helpRequest, eq(helpRequest.id, referral.request))
    .where(eq(referral.tokenHash, tokenHash))
  return row ?? null
}

/** A hand-over and its request, by the hash of the token in the address for replies. */
export async function findByReply(
  db: Reader,
  replyHash: string,
): Promise<{ referral: ReferralRow; request: HelpRow } | null> {
  const [row] = await db
    .select({ referral, request: helpRequest })
    .from(referral)
    .innerJoin(helpRequest, eq(helpRequest.id, referral.request))
    .where(eq(referral.replyHash, replyHash))
  return row ?? null
}

/** Requests that were split from this one, or that this one was split from; at most ten. */
export async function findSiblings(db: Reader, of: HelpRow): Promise<HelpRow[]> {
  return await db
    .select()
    .from(helpRequest)
    .where(or(eq(helpRequest.splitFrom, of.id), of.splitFrom === null ? undefined : eq(helpRequest.id, of.splitFrom)))
    .orderBy(asc(helpRequest.id))
    .limit(10)
}

/** A hand-over with the name of its desk. */
export type NamedReferral = ReferralRow & { slug: string; name: string; language: string; url: string }

/** The hand-overs of a request in the order in which its desks are tried; at most ten. */
export async function referralsOf(db: Reader, request: string): Promise<NamedReferral[]> {
  const rows = await db
    .select({ referral, slug: entry.slug, name: entry.name, language: entry.language, url: entry.url })
    .from(referral)
    .innerJoin(entry, eq(entry.id, referral.entry))
    .where(eq(referral.request, request))
    .orderBy(asc(referral.position))
  return rows.map(({ referral: of, ...desk }) => ({ ...of, ...desk }))
}

export interface Happened {
  id: string
  subjectId: string
  action: string
  at: string
  reason: string | null
}

/** Steps shown; ten desks with four steps each fit. */
const mostSteps = 100

/** What happened to a request and to its hand-overs, oldest first. */
export async function happenedTo(db: Reader, ids: readonly string[]): Promise<Happened[]> {
  return await db
    .select({ id: event.id, subjectId: event.subjectId, action: event.action, at: event.at, reason: event.reason })
    .from(event)
    .where(inArray(event.subjectId, [...ids]))
    .orderBy(asc(event.at), asc(event.id))
    .limit(mostSteps)
}

/** Messages read of one request: somewhat more than the rules let in, for those that race. */
const mostRead = 250

/** What person, desks and Secretariat wrote to one another, oldest first; still encrypted. */
export async function messagesOf(db: Reader, request: string): Promise<(typeof helpMessage.$inferSelect)[]> {
  return await db
    .select()
    .from(helpMessage)
    .where(eq(helpMessage.request, request))
    .orderBy(asc(helpMessage.at), asc(helpMessage.id))
    .limit(mostRead)
}

/** Hand-overs without a word since `sentBefore`, oldest first. @param reminded whether a reminder went out already */
export async function silentReferrals(
  db: Reader,
  sentBefore: string,
  reminded: 'any' | 'not_yet',
  limit: number,
): Promise<{ referral: ReferralRow; request: HelpRow }[]> {
  return await db
    .select({ referral, request: helpRequest })
    .from(referral)
    .innerJoin(helpRequest, eq(helpRequest.id, referral.request))
    .where(
      and(
        eq(referral.state, 'sent'),
        lte(referral.sentAt, sentBefore),
        reminded === 'any' ? undefined : isNull(referral.remindedAt),
        eq(helpRequest.state, 'referred'),
      ),
    )
    .orderBy(asc(referral.sentAt))
    .limit(limit)
}

/** Hand-overs whose mail was given up; only such as were tried last after `triedSince`, since none waits longer. */
export async function bouncedReferrals(
  db: Reader,
  triedSince: string,
  limit: number,
): Promise<{ referral: ReferralRow; request: HelpRow }[]> {
  return await db
    .select({ referral, request: helpRequest })
    .from(mail)
    .innerJoin(helpRequest, eq(helpRequest.reference, mail.subjectReference))
    .innerJoin(
      referral,
      and(eq(referral.request, helpRequest.id), eq(referral.sentAt, mail.createdAt), eq(referral.state, 'sent')),
    )
    .where(and(eq(mail.state, 'dead'), gt(mail.nextAt, triedSince), eq(mail.kind, 'referral')))
    .limit(limit)
}

/** Requests on which nobody works and nothing happened since `before`, oldest first. */
export async function idleRequests(db: Reader, before: string, limit: number): Promise<HelpRow[]> {
  return await db
    .select()
    .from(helpRequest)
    .where(
      and(
        inArray(helpRequest.state, ['open', 'referred']),
        lte(helpRequest.updatedAt, before),
        notExists(
          db
            .select({ one: sql`1` })
            .from(referral)
            .where(and(eq(referral.request, helpRequest.id), eq(referral.state, 'sent'))),
        ),
      ),
    )
    .orderBy(asc(helpRequest.updatedAt))
    .limit(limit)
}

/** Closed requests whose text is still here although they were closed before `before`. */
export async function overdueErasures(db: Reader, before: string, limit: number): Promise<HelpRow[]> {
  return await db
    .select()
    .from(helpRequest)
    .where(and(isNotNull(helpRequest.text), lte(helpRequest.closedAt, before)))
    .orderBy(desc(helpRequest.closedAt))
    .limit(limit)
}
