import { and, asc, eq, sql } from 'drizzle-orm'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import { entryCorrection } from '../../../schema/tables/owners.ts'
import type { Reader } from '../../platform/database.ts'

export type CorrectionRow = typeof entryCorrection.$inferSelect

/** A report as the list shows it, with the entry that it is about. */
export interface ListedCorrection extends CorrectionRow {
  entryName: string
  entryLanguage: string
  entrySlug: string
}

/** Where a report stands in the list: open before decided, by risk, oldest first. */
export interface CorrectionPlace {
  decided: number
  risk: number
  id: string
}

const selectCorrections = (db: Reader) =>
  db
    .select({
      correction: entryCorrection,
      entryName: entry.name,
      entryLanguage: entry.language,
      entrySlug: entry.slug,
    })
    .from(entryCorrection)
    .innerJoin(entry, eq(entry.id, entryCorrection.entry))

/** Reports after a place in the order of the list; reads `limit` rows of each table. */
export async function listCorrections(
  db: Reader,
  after: CorrectionPlace | null,
  limit: number,
): Promise<ListedCorrection[]> {
  const rows = await selectCorrections(db)
    .where(
      after === null
        ? undefined
        : sql`(${entryCorrection.decided}, ${entryCorrection.risk}, ${entryCorrection.id}) > (${after.decided}, ${after.risk}, ${after.id})`,
    )
    .orderBy(asc(entryCorrection.decided), asc(entryCorrection.risk), asc(entryCorrection.id))
    .limit(limit)
  return rows.map(({ correction, ...of }) => ({ ...correction, ...of }))
}

/** One report with its entry. */
export async function findCorrection(db: Reader, id: string): Promise<ListedCorrection | null> {
  const [row] = await selectCorrections(db).where(eq(entryCorrection.id, id))
  return row === undefined ? null : { ...row.correction, ...pick(row) }
}

const pick = ({ entryName, entryLanguage, entrySlug }: Omit<ListedCorrection, keyof CorrectionRow>) => ({
  entryName,
  entryLanguage,
  entrySlug,
})

/** When a report came in. */
export async function receivedAtOf(db: Reader, id: string): Promise<string | null> {
  const [row] = await db
    .select({ receivedAt: entryCorrection.receivedAt })
    .from(entryCorrection)
    .where(eq(entryCorrection.id, id))
  return row?.receivedAt ?? null
}

/** Whether the same words came in about the same entry before. */
export async function reportedBefore(db: Reader, entryId: string, fingerprint: string): Promise<boolean> {
  const rows = await db
    .select({ id: entryCorrection.id })
    .from(entryCorrection)
    .where(and(eq(entryCorrection.entry, entryId), eq(entryCorrection.fingerprint, fingerprint)))
    .limit(1)
  return rows.length > 0
}

/** Beyond this a count is not told apart, so that counting costs the same however many there are. */
export const mostCounted = 99

/** How many reports, proposals and submitted entries wait, at most {@link mostCounted} + 1 of each. */
export async function countWaiting(db: Reader): Promise<{ corrections: number; proposals: number; entries: number }> {
  const most = mostCounted + 1
  const [row] = await db.all<{ corrections: number; proposals: number; entries: number }>(
    sql`select (select count(*) from (select 1 from entry_correction where decided = 0 limit ${most})) as corrections,
      (select count(*) from (select 1 from entry_proposal where state = 'open' limit ${most})) as proposals,
      (select count(*) from (select 1 from ${submission} where (state = 'pending' or edit is not null) = 1 and kind = 'entry' limit ${most})) as entries`,
  )
  return row ?? { corrections: 0, proposals: 0, entries: 0 }
}
