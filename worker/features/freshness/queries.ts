import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { confirmation, linkCheck } from '../../../schema/tables/freshness.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import { mail } from '../../../schema/tables/platform.ts'
import type { FreshnessView } from '../../../schema/vocabulary.ts'
import type { Reader } from '../../platform/database.ts'
import { failuresUntilUnreachable } from './rules.ts'

export type ConfirmationRow = typeof confirmation.$inferSelect
export type LinkCheckRow = typeof linkCheck.$inferSelect

/** The states that time moves. */
const moving = ['listed', 'due', 'stale'] as const

/** Ids of entries whose freshness is to be looked at, those that wait longest first. @param asked whether they have a contact */
export async function entriesToStep(db: Reader, now: string, asked: boolean, limit: number): Promise<string[]> {
  const contact = asked ? sql`contact_index is not null` : sql`contact_index is null`
  const parts = moving.map(
    (state) =>
      sql`select * from (select id, next_step_at as at from ${entry} where freshness = ${state} and next_step_at <= ${now} and ${contact} order by next_step_at limit ${limit})`,
  )
  const rows = await db.all<{ id: string }>(sql`${sql.join(parts, sql` union all `)} order by at limit ${limit}`)
  return rows.map((row) => row.id)
}

/** Where entries stand in their year, for those that are only moved by the calendar. */
export async function placesInYear(db: Reader, ids: readonly string[]) {
  return await db
    .select({
      id: entry.id,
      freshness: entry.freshness,
      nextStepAt: entry.nextStepAt,
      status: entry.status,
      lastConfirmedAt: entry.lastConfirmedAt,
      publishedAt: submission.publishedAt,
      state: submission.state,
    })
    .from(entry)
    .innerJoin(submission, eq(submission.id, entry.id))
    .where(sql`${entry.id} in (select value from json_each(${JSON.stringify(ids)}))`)
}

/** Whether entries have no date yet at which their freshness is looked at. */
export async function anyUnscheduled(db: Reader): Promise<boolean> {
  const [row] = await db
    .select({ id: entry.id })
    .from(entry)
    .where(and(inArray(entry.freshness, [...moving]), isNull(entry.nextStepAt)))
    .limit(1)
  return row !== undefined
}

/** The statement that gives such entries their date: twelve months on, or tomorrow for what is not public. */
export function scheduleSteps(now: string, limit: number): SQL {
  return sql`update ${entry} set next_step_at = case freshness when 'listed' then coalesce(
      strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(last_confirmed_at, (select published_at from ${submission} where submission.id = entry.id)), '+12 months'),
      strftime('%Y-%m-%dT%H:%M:%fZ', ${now}, '+1 day')) else ${now} end
    where id in (select id from ${entry} where freshness in ('listed', 'due', 'stale') and next_step_at is null limit ${limit})`
}

/** The question that an entry's owner was asked last. */
export async function lastConfirmation(db: Reader, entryId: string): Promise<ConfirmationRow | null> {
  const [row] = await db
    .select()
    .from(confirmation)
    .where(eq(confirmation.entry, entryId))
    .orderBy(desc(confirmation.id))
    .limit(1)
  return row ?? null
}

/** A question by the hash of the token in its mail. */
export async function confirmationByToken(db: Reader, tokenHash: string): Promise<ConfirmationRow | null> {
  const [row] = await db.select().from(confirmation).where(eq(confirmation.tokenHash, tokenHash))
  return row ?? null
}

/** Entries whose link is to be looked at, those never looked at first. */
export async function entriesToCheck(
  db: Reader,
  now: string,
  limit: number,
): Promise<{ id: string; address: string; checkAt: string | null }[]> {
  const columns = sql`id, address, check_at as "checkAt"`
  return await db.all(
    sql`select * from (select ${columns} from ${entry} where check_at is null limit ${limit})
      union all select * from (select ${columns} from ${entry} where check_at <= ${now} order by check_at limit ${limit})
      limit ${limit}`,
  )
}

/** The last looks at an entry's link, newest first. @param since ISO 8601 */
export async function checksOf(db: Reader, entryId: string, since: string, limit: number): Promise<LinkCheckRow[]> {
  return await db
    .select()
    .from(linkCheck)
    .where(and(eq(linkCheck.entry, entryId), gt(linkCheck.at, since)))
    .orderBy(desc(linkCheck.at))
    .limit(limit)
}

const viewed: Readonly<Record<FreshnessView, SQL>> = {
  due: sql`${entry.freshness} = 'due'`,
  stale: sql`${entry.freshness} = 'stale'`,
  unreachable: sql`${entry.failures} >= ${sql.raw(String(failuresUntilUnreachable))}`,
  bouncing: sql`${entry.contactState} = 'bouncing'`,
  moved: sql`${entry.movedAway} = 1`,
  archived: sql`${entry.freshness} = 'archived'`,
  defunct: sql`${entry.freshness} = 'defunct'`,
}

/** The views that are one state of the calendar: they are listed by its date, the others newest first. */
const byDate: readonly FreshnessView[] = ['due', 'stale', 'archived', 'defunct']

/** What the Secretariat's list shows of an entry. */
const listed = {
  id: entry.id,
  slug: entry.slug,
  name: entry.name,
  language: entry.language,
  url: entry.url,
  freshness: entry.freshness,
  nextStepAt: entry.nextStepAt,
  lastConfirmedAt: entry.lastConfirmedAt,
  contactState: entry.contactState,
  checkedAt: entry.checkedAt,
  failures: entry.failures,
  finalUrl: entry.finalUrl,
  movedAway: entry.movedAway,
}

/** Published entries of a view; those of one state by its next or last date, the others newest first. */
export async function listView(
  db: Reader,
  view: FreshnessView,
  after: readonly [at: string, id: string] | null,
  limit: number,
) {
  const byTime = byDate.includes(view)
  const beyond =
    after === null
      ? undefined
      : byTime
        ? or(gt(entry.nextStepAt, after[0]), and(eq(entry.nextStepAt, after[0]), gt(entry.id, after[1])))
        : lt(entry.id, after[1])
  return await db
    .select(listed)
    .from(entry)
    .innerJoin(submission, and(eq(submission.id, entry.id), eq(submission.state, 'published')))
    .where(and(viewed[view], byTime ? isNotNull(entry.nextStepAt) : undefined, beyond))
    .orderBy(...(byTime ? [asc(entry.nextStepAt), asc(entry.id)] : [desc(entry.id)]))
    .limit(limit)
}
export type ViewedEntry = Awaited<ReturnType<typeof listView>>[number]

/** Beyond this a count is not told apart, so that counting costs the same however large the observatory is. */
export const mostCounted = 200

/** How many published entries each view holds, at most {@link mostCounted} + 1. */
export async function countViews(db: Reader): Promise<Record<FreshnessView, number>> {
  const counts = Object.entries(viewed).map(
    ([view, condition]) =>
      sql`(select count(*) from (select 1 from ${entry} join ${submission} on submission.id = entry.id and submission.state = 'published' where ${condition} limit ${mostCounted + 1})) as ${sql.identifier(view)}`,
  )
  const [row] = await db.all<Record<FreshnessView, number>>(sql`select ${sql.join(counts, sql`, `)}`)
  return row ?? { due: 0, stale: 0, unreachable: 0, bouncing: 0, moved: 0, archived: 0, defunct: 0 }
}

/** Mails to desks and owners that were given up and of which nothing followed yet. @param triedSince ISO 8601 */
export async function undeliveredMails(
  db: Reader,
  kinds: readonly string[],
  triedSince: string,
  limit: number,
): Promise<{ id: string; recipientIndex: string }[]> {
  return await db
    .select({ id: mail.id, recipientIndex: mail.recipientIndex })
    .from(mail)
    .where(
      and(eq(mail.state, 'dead'), gt(mail.nextAt, triedSince), isNull(mail.bouncedAt), inArray(mail.kind, [...kinds])),
    )
    .limit(limit)
}

/** Entries whose requests go to an address. Bounded: one owner keeps a few. */
export async function entriesOfContact(db: Reader, contactIndex: string): Promise<string[]> {
  const rows = await db.select({ id: entry.id }).from(entry).where(eq(entry.contactIndex, contactIndex)).limit(20)
  return rows.map((row) => row.id)
}
