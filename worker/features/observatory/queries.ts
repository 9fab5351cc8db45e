import { and, desc, eq, getTableColumns, inArray, lt, ne, sql } from 'drizzle-orm'
import { place } from '../../../schema/tables/finding.ts'
import { deskFigure } from '../../../schema/tables/help-figures.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry, entryName } from '../../../schema/tables/observatory.ts'
import { facet, posting, revision } from '../../../schema/tables/platform.ts'
import { type Reader, type Statement, statement } from '../../platform/database.ts'
import { contextKey, type Filters } from '../../platform/facets.ts'
import { type EntryContent, entryScope } from './publication.ts'

const entryColumns = getTableColumns(entry)

const rowColumns = {
  ...entryColumns,
  reference: submission.reference,
  state: submission.state,
  version: submission.version,
  publishedAt: submission.publishedAt,
  editedAt: submission.editedAt,
}

const selectEntries = (db: Reader) =>
  db.select(rowColumns).from(entry).innerJoin(submission, eq(submission.id, entry.id))

/** An entry with its public reference and state. Holds the encrypted contact: present it before it leaves. */
export type EntryRow = Awaited<ReturnType<typeof selectEntries>>[number]

/** How soon an entry answers, as far as it is public: a step of time. */
const answersWithin = sql<
  string | null
>`(select shown ->> 'answersWithin' from ${deskFigure} where ${deskFigure.entry} = ${entry.id})`

/** One entry by its slug, in whatever state, with how soon it answers requests from here. */
export async function findEntry(
  db: Reader,
  slug: string,
): Promise<(EntryRow & { answersWithin: string | null }) | null> {
  const [row] = await db
    .select({ ...rowColumns, answersWithin })
    .from(entry)
    .innerJoin(submission, eq(submission.id, entry.id))
    .where(eq(entry.slug, slug))
  return row ?? null
}

/** Most entries asked for at once; D1 binds at most 100 values. */
const together = 90

/** Entries by their slugs, in whatever state; in no order, unknown ones left out. */
export async function findEntriesBySlugs(db: Reader, slugs: readonly string[]): Promise<EntryRow[]> {
  return slugs.length === 0 ? [] : await selectEntries(db).where(inArray(entry.slug, slugs.slice(0, together)))
}

/** Entries by their ids, in whatever state; in no order, unknown ones left out. */
export async function findEntriesByIds(db: Reader, ids: readonly string[]): Promise<EntryRow[]> {
  return ids.length === 0 ? [] : await selectEntries(db).where(inArray(entry.id, ids.slice(0, together)))
}

/** The content of an entry by its id. */
export async function findEntryContent(db: Reader, id: string): Promise<EntryContent | null> {
  const [row] = await db.select().from(entry).where(eq(entry.id, id))
  return row ?? null
}

/** Contents of entries by their numbers, in their order; unknown ones left out. Reads two rows of each. */
export async function findEntriesByNumbers(db: Reader, numbers: readonly number[]): Promise<EntryContent[]> {
  if (numbers.length === 0) return []
  const wanted =
    numbers.length <= together
      ? inArray(place.number, [...numbers])
      : sql`${place.number} in (select value from json_each(${JSON.stringify(numbers)}))`
  const rows = await db
    .select({ ...entryColumns, number: place.number })
    .from(place)
    .innerJoin(entry, eq(entry.id, place.id))
    .where(and(eq(place.scope, entryScope), wanted))
  const byNumber = new Map(rows.map(({ number, ...content }) => [number, content]))
  return numbers.flatMap((number) => byNumber.get(number) ?? [])
}

/** An entry that may be the one somebody is about to submit. */
export interface AlikeEntry {
  slug: string
  name: string
  language: string
  /** Whether the address is the same; else a name is. */
  sameAddress: boolean
}

/** Entries of one name that are looked at: more of a name that common tell nothing. */
const namesakes = 50

/**
 * Entries with the same address or a name in common that were not taken back, those with the address first.
 * @param keys names as they are compared
 * @param among all of them, or the published alone
 */
export async function findAlike(
  db: Reader,
  address: string,
  keys: readonly string[],
  among: 'any' | 'published',
  limit: number,
): Promise<AlikeEntry[]> {
  const ofName = sql`select entry from ${entryName} where key in (select value from json_each(${JSON.stringify(keys)})) limit ${namesakes}`
  const sameAddress = sql<number>`${entry.address} = ${address}`
  const rows = await db
    .select({ slug: entry.slug, name: entry.name, language: entry.language, sameAddress })
    .from(entry)
    .innerJoin(submission, eq(submission.id, entry.id))
    .where(
      and(
        sql`${entry.id} in (select id from entry where address = ${address} union select entry from (${ofName}))`,
        among === 'published' ? eq(submission.state, 'published') : ne(submission.state, 'withdrawn'),
      ),
    )
    .orderBy(desc(sameAddress), entry.id)
    .limit(limit)
  return rows.map((row) => ({ ...row, sameAddress: row.sameAddress === 1 }))
}

/**
 * Published entries that were never put into sets, the oldest first. Where all were, which two kept totals tell, four
 * rows are read.
 */
export async function findUnplaced(db: Reader, limit: number): Promise<EntryRow[]> {
  const placed = sql`coalesce((select n from place_set where scope = ${entryScope} and dimension = 'all' and value = ''), 0)`
  // From the total on, so that nothing is looked through where it tells that there is none.
  const unplaced = sql`select s.id from facet f cross join submission s on s.kind = 'entry' and s.state = 'published'
    where f.scope = ${entryScope} and f.context = '' and f.dimension = 'all' and f.value = '' and f.n > ${placed}
      and not exists (select 1 from place where place.scope = ${entryScope} and place.id = s.id)
    order by s.id limit ${limit}`
  return await selectEntries(db).where(sql`${submission.id} in (${unplaced})`).orderBy(submission.id)
}

/**
 * Statement that aborts its batch unless the entries are as they were read: published, of the same version and freshness,
 * and in no set.
 */
export function expectUnplaced(rows: readonly EntryRow[]): Statement {
  const seen = JSON.stringify(
    rows.map(({ id, version, freshness, lastConfirmedAt }) => [id, version, freshness, lastConfirmedAt]),
  )
  return statement(sql`select iif(count(*) = ${rows.length}, 1, json('stale')) from json_each(${seen}) seen
    cross join submission s on s.id = seen.value ->> 0 and s.state = 'published' and s.version = seen.value ->> 1
    cross join entry e on e.id = s.id and e.freshness = seen.value ->> 2 and e.last_confirmed_at is seen.value ->> 3
    where not exists (select 1 from place where scope = ${entryScope} and id = s.id)`)
}

/** How many entries are public, how many wait, and the revision of what is public. */
export async function observatoryTotals(db: Reader): Promise<{ published: number; waiting: number; revision: number }> {
  const total = (dimension: string) =>
    sql<number>`coalesce((select n from ${facet} where scope = ${entryScope} and context = '' and dimension = ${dimension} and value = ''), 0)`
  const [row] = await db.all<{ published: number; waiting: number; revision: number }>(
    sql`select ${total('all')} as published, ${total('waiting')} as waiting,
      coalesce((select value from ${revision} where scope = ${entryScope}), 0) as revision`,
  )
  return row ?? { published: 0, waiting: 0, revision: 0 }
}

/** Published entries under the filters, newest first, from before `before`. Reads `limit` rows of each table. */
export async function listEntries(
  db: Reader,
  filters: Filters,
  before: string | null,
  limit: number,
): Promise<EntryContent[]> {
  return await db
    .select(entryColumns)
    .from(posting)
    .innerJoin(entry, eq(entry.id, posting.id))
    .where(
      and(
        eq(posting.scope, entryScope),
        eq(posting.key, contextKey(filters)),
        before === null ? undefined : lt(posting.id, before),
      ),
    )
    .orderBy(desc(posting.id))
    .limit(limit)
}

/** When entries were published and last edited, by id. */
export async function entryDates(
  db: Reader,
  ids: readonly string[],
): Promise<Map<string, { publishedAt: string | null; editedAt: string | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: submission.id, publishedAt: submission.publishedAt, editedAt: submission.editedAt })
    .from(submission)
    .where(inArray(submission.id, ids.slice(0, together)))
  return new Map(rows.map(({ id, ...dates }) => [id, dates]))
}

/** Entries with a contact in a state, newest first, from before `before`. */
export async function listByContactState(
  db: Reader,
  state: string,
  before: string | null,
  limit: number,
): Promise<EntryContent[]> {
  return await db
    .select()
    .from(entry)
    .where(and(eq(entry.contactState, state), before === null ? undefined : lt(entry.id, before)))
    .orderBy(desc(entry.id))
    .limit(limit)
}
