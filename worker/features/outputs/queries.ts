import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm'
import { pastOutput } from '../../../schema/tables/outputs.ts'
import { facet, posting, revision } from '../../../schema/tables/platform.ts'
import { locales } from '../../../schema/vocabulary.ts'
import { chosen, type Reader } from '../../platform/database.ts'
import { contextKey, type FacetCount, type Filters, facetCounts } from '../../platform/facets.ts'
import { searchAndRead } from '../../platform/search.ts'
import { outputScope, type PastOutputRow } from './publication.ts'
import { yearsFor } from './rules.ts'

/** One output by its id, taken away or not. */
export async function findOutput(db: Reader, id: string): Promise<PastOutputRow | null> {
  const [row] = await db.select().from(pastOutput).where(eq(pastOutput.id, id))
  return row ?? null
}

/** Most outputs asked for at once; D1 binds at most 100 values. */
const together = 90

/** Outputs by their places in the list; in no order. */
export async function findByPlaces(db: Reader, places: readonly string[]): Promise<PastOutputRow[]> {
  if (places.length === 0) return []
  const rows = await db
    .select({ output: pastOutput })
    .from(chosen(places.slice(0, together)))
    .innerJoin(pastOutput, sql`${pastOutput.place} = chosen.column1`)
  return rows.map(({ output }) => output)
}

/** How many outputs are public, and the revision of what is public. */
export async function outputsState(db: Reader): Promise<{ published: number; revision: number }> {
  const [row] = await db.all<{ published: number; revision: number }>(
    sql`select coalesce((select n from ${facet} where scope = ${outputScope} and context = '' and dimension = 'all' and value = ''), 0) as published,
      coalesce((select value from ${revision} where scope = ${outputScope}), 0) as revision`,
  )
  return row ?? { published: 0, revision: 0 }
}

/** Public outputs under the filters, latest year first, from before `before`. Reads `limit` rows of each table. */
export async function listOutputs(
  db: Reader,
  filters: Filters,
  before: string | null,
  limit: number,
): Promise<PastOutputRow[]> {
  const rows = await db
    .select({ output: pastOutput })
    .from(posting)
    .innerJoin(pastOutput, eq(pastOutput.place, posting.id))
    .where(
      and(
        eq(posting.scope, outputScope),
        eq(posting.key, contextKey(filters)),
        before === null ? undefined : lt(posting.id, before),
      ),
    )
    .orderBy(desc(posting.id))
    .limit(limit)
  return rows.map(({ output }) => output)
}

/** What each further filter would give. The six languages are offered; any other still filters by address. */
export function outputFacets(db: Reader, filters: Filters, now: Date): Promise<FacetCount[]> {
  const { language } = filters
  const languages = language === undefined ? [...locales] : [...new Set([...locales, language])]
  const among = { language: languages, year: yearsFor(filters, now) }
  return facetCounts(db, outputScope, filters, ['kind', 'year', 'topic', 'language', 'body'], among)
}

/** What is shown of an output beside other things. */
export type BriefOutput = Pick<PastOutputRow, 'id' | 'title' | 'language' | 'kind' | 'body' | 'meeting' | 'year'>

/**
 * The best outputs for some words, found and read in one query.
 * @param bounds.rows rows to read at most
 */
export function bestOutputs(
  db: Reader,
  q: string,
  bounds: { corpus: number; rows: number; limit: number },
): Promise<BriefOutput[]> {
  const shown = sql`(select json_object('id', o.id, 'title', o.title, 'language', o.language, 'kind', o.kind,
    'body', o.body, 'meeting', o.meeting, 'year', o.year) from past_output o where o.place = hit.id)`
  return searchAndRead<BriefOutput>(db, outputScope, q, shown, { ...bounds, rowsEach: 1 })
}

/** Outputs that were added last, newest first. */
export async function newestOutputs(db: Reader, limit: number): Promise<PastOutputRow[]> {
  const rows = await db.select().from(pastOutput).orderBy(desc(pastOutput.createdAt), desc(pastOutput.id)).limit(limit)
  return rows.filter((row) => row.removedAt === null)
}

/** Outputs that are taken away, the last first. */
export async function listRemoved(
  db: Reader,
  before: { at: string; id: string } | null,
  limit: number,
): Promise<PastOutputRow[]> {
  return await db
    .select()
    .from(pastOutput)
    .where(
      and(
        isNotNull(pastOutput.removedAt),
        before === null ? undefined : sql`(${pastOutput.removedAt}, ${pastOutput.id}) < (${before.at}, ${before.id})`,
      ),
    )
    .orderBy(desc(pastOutput.removedAt), desc(pastOutput.id))
    .limit(limit)
}

/** Which of these are known already; see `sameness`. */
export async function knownSameness(db: Reader, all: readonly string[]): Promise<Set<string>> {
  const rows = await db.all<{ known: string }>(
    sql`select asked.value as known from json_each(${JSON.stringify(all)}) asked
      cross join ${pastOutput} on ${pastOutput.sameAs} = asked.value`,
  )
  return new Set(rows.map(({ known }) => known))
}
