import { and, asc, eq, gt, isNull, or } from 'drizzle-orm'
import { deskAccess, deskWebhook, helpRequest, referral } from '../../../schema/tables/help.ts'
import type { ReferralState } from '../../../schema/vocabulary.ts'
import type { Reader } from '../../platform/database.ts'

export type AccessRow = typeof deskAccess.$inferSelect
export type WebhookRow = typeof deskWebhook.$inferSelect

/** A link to a queue by the hash of its token; null where it was revoked. */
export async function findAccess(db: Reader, tokenHash: string): Promise<AccessRow | null> {
  const [row] = await db
    .select()
    .from(deskAccess)
    .where(and(eq(deskAccess.tokenHash, tokenHash), isNull(deskAccess.revokedAt)))
  return row ?? null
}

/** The webhook of a desk. */
export async function findWebhook(db: Reader, entry: string): Promise<WebhookRow | null> {
  const [row] = await db.select().from(deskWebhook).where(eq(deskWebhook.entry, entry))
  return row ?? null
}

/** One line of a queue; nothing of what the person wrote. */
export interface QueuedRow {
  id: string
  sentAt: string
  reference: string
  language: string
  country: string | null
}

/** The hand-overs of a desk in a state, oldest first, from after a place. */
export async function listQueue(
  db: Reader,
  of: { entry: string; state: ReferralState; after: readonly [string, string] | null },
  limit: number,
): Promise<QueuedRow[]> {
  const rows = await db
    .select({
      id: referral.id,
      sentAt: referral.sentAt,
      reference: helpRequest.reference,
      language: helpRequest.language,
      country: helpRequest.country,
    })
    .from(referral)
    .innerJoin(helpRequest, eq(helpRequest.id, referral.request))
    .where(
      and(
        eq(referral.entry, of.entry),
        eq(referral.state, of.state),
        of.after === null
          ? gt(referral.sentAt, '')
          : or(gt(referral.sentAt, of.after[0]), and(eq(referral.sentAt, of.after[0]), gt(referral.id, of.after[1]))),
      ),
    )
    .orderBy(asc(referral.sentAt), asc(referral.id))
    .limit(limit)
  return rows.map((row) => ({ ...row, sentAt: row.sentAt ?? '' }))
}
