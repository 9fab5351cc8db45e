import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { harvestPart, harvestRecord, harvestRun, harvestSource } from '../../../schema/tables/harvest.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry, entryProposal } from '../../../schema/tables/observatory.ts'
import type { Reader } from '../../platform/database.ts'

export type SourceRow = typeof harvestSource.$inferSelect
export type RunRow = typeof harvestRun.$inferSelect
export type KnownRecord = typeof harvestRecord.$inferSelect

/** Most sources there are; the Secretariat adds each by hand. */
export const mostSources = 100

/** All sources by name. */
export async function listSources(db: Reader): Promise<SourceRow[]> {
  return await db.select().from(harvestSource).orderBy(asc(harvestSource.name)).limit(mostSources)
}

export async function findSource(db: Reader, id: string): Promise<SourceRow | null> {
  const [row] = await db.select().from(harvestSource).where(eq(harvestSource.id, id))
  return row ?? null
}

/** The last run of each source; one row of the index is read for each. */
export async function lastRuns(
  db: Reader,
  sources: readonly string[],
): Promise<Map<string, Pick<RunRow, 'state' | 'dry' | 'startedAt' | 'problemsTotal'>>> {
  if (sources.length === 0) return new Map()
  const rows = await db
    .select({
      source: harvestRun.source,
      state: harvestRun.state,
      dry: harvestRun.dry,
      startedAt: harvestRun.startedAt,
      problemsTotal: harvestRun.problemsTotal,
    })
    .from(harvestRun)
    .where(
      sql`${harvestRun.id} in (select (select max(one.id) from ${harvestRun} one where one.source = asked.value)
        from json_each(${JSON.stringify(sources)}) asked)`,
    )
  return new Map(rows.map(({ source, ...run }) => [source, run]))
}

/** The last runs of a source, newest first. */
export async function listRuns(db: Reader, source: string, limit: number): Promise<RunRow[]> {
  return await db
    .select()
    .from(harvestRun)
    .where(eq(harvestRun.source, source))
    .orderBy(desc(harvestRun.id))
    .limit(limit)
}

export async function findRun(db: Reader, id: string): Promise<RunRow | null> {
  const [row] = await db.select().from(harvestRun).where(eq(harvestRun.id, id))
  return row ?? null
}

/** The run of a source that goes on; null for none. */
export async function openRunOf(db: Reader, source: string): Promise<string | null> {
  const [row] = await db
    .select({ id: harvestRun.id })
    .from(harvestRun)
    .where(and(eq(harvestRun.source, source), inArray(harvestRun.state, ['reading', 'writing'])))
  return row?.id ?? null
}

/** A run that goes on and that nobody works on; the one that waits longest. */
export async function nextOpenRun(db: Reader, now: string): Promise<RunRow | null> {
  const [row] = await db
    .select()
    .from(harvestRun)
    .where(and(sql`${harvestRun.state} in ('reading', 'writing')`, lte(harvestRun.leaseUntil, now)))
    .orderBy(asc(harvestRun.leaseUntil))
    .limit(1)
  return row ?? null
}

/** A source whose time has come, the longest due first. */
export async function nextDueSource(db: Reader, now: string): Promise<SourceRow | null> {
  const [row] = await db
    .select()
    .from(harvestSource)
    .where(
      and(
        eq(harvestSource.active, true),
        lte(harvestSource.nextRunAt, now),
        sql`not exists (select 1 from ${harvestRun} where ${harvestRun.source} = ${harvestSource.id} and ${harvestRun.state} in ('reading', 'writing'))`,
      ),
    )
    .orderBy(asc(harvestSource.nextRunAt))
    .limit(1)
  return row ?? null
}

/** The records of a part, as they were staged; null when it is done. */
export async function findPart(db: Reader, run: string, position: number): Promise<string | null> {
  const [row] = await db
    .select({ records: harvestPart.records })
    .from(harvestPart)
    .where(and(eq(harvestPart.run, run), eq(harvestPart.position, position)))
  return row?.records ?? null
}

const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`

/** What is known of records of a source, by their identities. */
export async function knownRecords(db: Reader, source: string, ids: readonly string[]): Promise<KnownRecord[]> {
  return ids.length === 0
    ? []
    : await db
        .select()
        .from(harvestRecord)
        .where(and(eq(harvestRecord.source, source), sql`${harvestRecord.externalId} in ${among(ids)}`))
}

/** Which records of a source are these entries. */
export async function recordsOfEntries(db: Reader, source: string, entries: readonly string[]): Promise<KnownRecord[]> {
  return entries.length === 0
    ? []
    : await db
        .select()
        .from(harvestRecord)
        .where(and(sql`${harvestRecord.entry} in ${among(entries)}`, eq(harvestRecord.source, source)))
}

/** Entries that are here and not refused, with one of these addresses or origins; the published first. */
export async function entriesAt(
  db: Reader,
  addresses: readonly string[],
  origins: readonly string[],
): Promise<{ id: string; address: string; origin: string | null }[]> {
  if (addresses.length === 0) return []
  const ids = sql`(select id from ${entry} where address in ${among(addresses)} union select id from ${entry} where origin in ${among(origins)})`
  return await db
    .select({ id: entry.id, address: entry.address, origin: entry.origin })
    .from(entry)
    .innerJoin(submission, eq(submission.id, entry.id))
    .where(
      and(
        sql`${entry.id} in ${ids}`,
        inArray(submission.state, ['published', 'pending', 'changes_requested', 'hidden']),
      ),
    )
    .orderBy(desc(eq(submission.state, 'published')))
}

/** The last change of each field of an entry. */
export async function lastWords(db: Reader, id: string): Promise<Map<string, { word: string; source: string | null }>> {
  const rows = await db.all<{ field: string; word: string; source: string | null }>(
    sql`select field, word, source, max(id) as last from entry_change where entry = ${id} group by field`,
  )
  return new Map(rows.map(({ field, word, source }) => [field, { word, source }]))
}

export type ProposalRow = Pick<typeof entryProposal.$inferSelect, 'changes' | 'state' | 'decisions'>

/** What sources of these names proposed for an entry, newest first. */
export async function proposalsFor(db: Reader, id: string, names: readonly string[]): Promise<ProposalRow[]> {
  return await db
    .select({ changes: entryProposal.changes, state: entryProposal.state, decisions: entryProposal.decisions })
    .from(entryProposal)
    .where(
      and(
        eq(entryProposal.entry, id),
        eq(entryProposal.word, 'source'),
        sql`${entryProposal.source} in ${among(names)}`,
      ),
    )
    .orderBy(desc(entryProposal.id))
    .limit(50)
}

/** Entries whose records a run did not see though it saw the whole catalogue, and that were not missed before. */
export async function missedRecords(
  db: Reader,
  source: string,
  run: string,
  dry: boolean,
  limit: number,
): Promise<{ externalId: string; name: string }[]> {
  const seen = dry ? harvestRecord.seenDry : harvestRecord.seenRun
  return await db
    .select({ externalId: harvestRecord.externalId, name: entry.name })
    .from(harvestRecord)
    .innerJoin(entry, eq(entry.id, harvestRecord.entry))
    .where(and(eq(harvestRecord.source, source), or(isNull(seen), ne(seen, run)), isNull(harvestRecord.goneAt)))
    .limit(limit)
}

/** Ids of ended runs of a source older than its newest ones. */
export async function oldRuns(db: Reader, source: string, kept: number): Promise<string[]> {
  const rows = await db
    .select({ id: harvestRun.id })
    .from(harvestRun)
    .where(and(eq(harvestRun.source, source), isNotNull(harvestRun.finishedAt)))
    .orderBy(desc(harvestRun.id))
    .limit(50)
    .offset(kept)
  return rows.map(({ id }) => id)
}
