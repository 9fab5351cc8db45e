import { sql } from 'drizzle-orm'
import { helpRequest, referral } from '../../../schema/tables/help.ts'
import type { Reader } from '../../platform/database.ts'

/** A hand-over to be counted, with what its request is about and what the person said of the answer. */
export interface OutcomeRow {
  id: string
  entry: string
  state: string
  reason: string | null
  sentAt: string
  settledAt: string | null
  feedback: string | null
  closedAt: string | null
  requestState: string
  topic: string | null
}

/**
 * Hand-overs that went out and are not counted yet, in the order of their ids. Where `referral` has no column
 * `feedback`, the inner name is that of the outer row: null.
 */
export async function uncountedReferrals(db: Reader, after: string, limit: number): Promise<OutcomeRow[]> {
  return await db.all<OutcomeRow>(sql`
    select step.id as id, entry, step.state as state, reason, sent_at as "sentAt", settled_at as "settledAt",
      (select feedback from ${referral} told where told.id = step.id) as feedback,
      request.closed_at as "closedAt", request.state as "requestState", request.topics ->> 0 as topic
    from (
      select id, request as asked, entry, state, reason, sent_at, settled_at, null as feedback from ${referral}
      where counted is null and sent_at is not null and id > ${after} order by id limit ${limit}
    ) step join ${helpRequest} request on request.id = step.asked order by step.id`)
}
