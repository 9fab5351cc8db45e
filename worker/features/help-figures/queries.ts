import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { helpRequest, referral } from '../../../schema/tables/help.ts'
import { deskFigure, figureRun, figureWaiting, learnedWeight } from '../../../schema/tables/help-figures.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import { chosen, type Reader } from '../../platform/database.ts'
import { fewest } from '../../platform/disclosure.ts'

export type Run = typeof figureRun.$inferSelect

/** How far the counting is. */
export async function readRun(db: Reader): Promise<Run> {
  const [run] = await db.select().from(figureRun)
  if (run === undefined) throw new Error('the row that says how far the counting is has gone')
  return run
}

/** Requests that were counted and then withdrawn. */
export async function takenBack(db: Reader, after: string, limit: number) {
  return await db
    .select(place)
    .from(helpRequest)
    .where(and(isNotNull(helpRequest.counted), eq(helpRequest.state, 'withdrawn'), gt(helpRequest.id, after)))
    .orderBy(asc(helpRequest.id))
    .limit(limit)
}

const place = {
  id: helpRequest.id,
  topics: helpRequest.topics,
  country: helpRequest.country,
  language: helpRequest.language,
  counted: helpRequest.counted,
}

const ofRequest = sql`${referral.request} = ${helpRequest.id}`
const failed = sql`${referral.state} in ('declined', 'bounced', 'expired')`

/** Requests that are not counted yet, with what became of their hand-overs, in the order of their ids. */
export async function uncountedRequests(db: Reader, after: string, limit: number) {
  return await db
    .select({
      ...place,
      state: helpRequest.state,
      createdAt: helpRequest.createdAt,
      closedAt: helpRequest.closedAt,
      unmatched: helpRequest.unmatched,
      asked: sql<number>`(select count(*) from ${referral} where ${ofRequest})`,
      failed: sql<number>`(select count(*) from ${referral} where ${ofRequest} and ${failed})`,
      lastFailedAt: sql<
        string | null
      >`(select max(${referral.settledAt}) from ${referral} where ${ofRequest} and ${failed})`,
    })
    .from(helpRequest)
    // Written as the index is, so that it is used.
    .where(and(isNull(helpRequest.counted), sql`${helpRequest.state} <> 'withdrawn'`, gt(helpRequest.id, after)))
    .orderBy(asc(helpRequest.id))
    .limit(limit)
}

/** Waiting numbers that may be shown now: those that are large enough, and requests that wait since `old` or longer. */
export async function ripeNumbers(db: Reader, old: string): Promise<(typeof figureWaiting.$inferSelect)[]> {
  return await db
    .select()
    .from(figureWaiting)
    .where(or(gte(figureWaiting.n, fewest), and(ne(figureWaiting.region, ''), lte(figureWaiting.since, old))))
}

/** Exact tallies of desks, and what is shown of them. @param entries at most 90 */
export async function talliesOf(db: Reader, entries: readonly string[]): Promise<(typeof deskFigure.$inferSelect)[]> {
  if (entries.length === 0) return []
  return await db
    .select()
    .from(deskFigure)
    .where(inArray(deskFigure.entry, [...entries]))
}

/** What was learned of desks. @param entries at most 90 */
export async function lessonsOf(
  db: Reader,
  entries: readonly string[],
): Promise<(typeof learnedWeight.$inferSelect)[]> {
  if (entries.length === 0) return []
  return await db.all(sql`select entry, topic, tries, successes, new_tries as "newTries", new_successes as "newSuccesses"
    from ${chosen(entries)} cross join ${learnedWeight} where entry = chosen.column1`)
}

/** Weights that count, by desk and topic; exact numbers, which stay inside. @param limit rows read at most */
export async function countingWeights(
  db: Reader,
  limit: number,
): Promise<{ entry: string; slug: string; topic: string; tries: number; successes: number }[]> {
  return await db
    .select({
      entry: learnedWeight.entry,
      slug: entry.slug,
      topic: learnedWeight.topic,
      tries: learnedWeight.tries,
      successes: learnedWeight.successes,
    })
    .from(learnedWeight)
    .crossJoin(entry)
    .where(and(gt(learnedWeight.tries, 0), eq(entry.id, learnedWeight.entry)))
    .orderBy(asc(learnedWeight.entry), asc(learnedWeight.topic))
    .limit(limit)
}

/** Desks whose figures are shown and which are still public; those asked most first. */
export async function shownDesks(db: Reader, limit: number) {
  return await db
    .select({ slug: entry.slug, name: entry.name, language: entry.language, shown: deskFigure.shown })
    .from(deskFigure)
    // Crossed, so that the few desks with figures are read and not all that is published.
    .crossJoin(entry)
    .crossJoin(submission)
    .where(
      and(
        gt(deskFigure.shownOf, 0),
        eq(entry.id, deskFigure.entry),
        eq(submission.id, deskFigure.entry),
        eq(submission.state, 'published'),
      ),
    )
    .orderBy(desc(deskFigure.shownOf), asc(deskFigure.entry))
    .limit(limit)
}
