import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { mail } from '../../../schema/tables/platform.ts'
import { type MailState, mailStates } from '../../../schema/vocabulary.ts'
import type { Reader } from '../../platform/database.ts'

/** A mail as the Secretariat sees it: neither its address nor its content. */
export interface MailRow {
  id: string
  kind: string
  about: string | null
  state: string
  attempts: number
  createdAt: string
  nextAt: string
  sentAt: string | null
  error: string | null
}

const columns = {
  id: mail.id,
  kind: mail.kind,
  about: mail.subjectReference,
  state: mail.state,
  attempts: mail.attempts,
  createdAt: mail.createdAt,
  nextAt: mail.nextAt,
  sentAt: mail.sentAt,
  error: mail.lastError,
}

/** A page of the outbox, newest first (ids sort by time). @param before id of the last one seen */
export async function listMail(
  db: Reader,
  state: MailState | undefined,
  before: string | null,
  limit: number,
): Promise<MailRow[]> {
  return await db
    .select(columns)
    .from(mail)
    .where(
      and(state === undefined ? undefined : eq(mail.state, state), before === null ? undefined : lt(mail.id, before)),
    )
    .orderBy(desc(mail.id))
    .limit(limit)
}

/** Beyond this a count of mails is not told apart, so that counting them costs the same however many there are. */
export const mostCounted = 500

/** How many mails are in each state, at most {@link mostCounted} + 1 of each. */
export async function countMail(db: Reader): Promise<Record<MailState, number>> {
  const rows = await db.all<{ state: MailState; n: number }>(
    sql`select value as state, (select count(*) from (select 1 from mail where mail.state = states.value limit ${mostCounted + 1})) as n
      from json_each(${JSON.stringify(mailStates)}) states`,
  )
  const counts: Record<MailState, number> = { queued: 0, sending: 0, sent: 0, failed: 0, dead: 0 }
  for (const { state, n } of rows) counts[state] = n
  return counts
}
