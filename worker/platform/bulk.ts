import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type Statement, statement } from './database.ts'
import { combinations, contextKey, type Dimensions, type ScopeTotals, totalsOf } from './facets.ts'
import { type Field, impacts } from './search.ts'

/**
 * Writes many records at once, for a seed or an import. What a single record adds to kept totals one by one is summed here
 * first, so that a total is written once.
 */

/** A record to list and count. */
export interface Listed {
  id: string
  dimensions: Dimensions
  totals: ScopeTotals
  /** Dimensions that are combined at most; all of them where this is left out. */
  most?: number
}

/** A record to list, count and index. */
export interface BulkRecord extends Listed {
  fields: readonly Field[]
}

/** Longest JSON in a statement that is written out with its values, as a seed is: D1 takes 100 kB of SQL. */
export const largestWritten = 80_000

/** Longest JSON in a statement whose values are bound: D1 takes values of 2 MB; several of these make a batch. */
export const largestValue = 500_000

/** Cuts rows into JSON arrays of at most `maxJson` bytes of UTF-8 each; a longer row stands alone. */
export function chunks(rows: readonly (readonly unknown[])[], maxJson: number): string[] {
  const encoder = new TextEncoder()
  const made: string[] = []
  let texts: string[] = []
  let size = 0
  for (const row of rows) {
    const text = JSON.stringify(row)
    const bytes = encoder.encode(text).length + 1
    if (size + bytes > maxJson && texts.length > 0) {
      made.push(`[${texts.join(',')}]`)
      texts = []
      size = 0
    }
    texts.push(text)
    size += bytes
  }
  return texts.length === 0 ? made : [...made, `[${texts.join(',')}]`]
}

function add(sums: Map<string, number>, key: string): void {
  sums.set(key, (sums.get(key) ?? 0) + 1)
}

/**
 * Statements that insert rows of a table. Every row has the same columns; what they leave out takes its default.
 * @param maxJson bytes of values in one statement
 */
export function insertAll<T extends SQLiteTable>(
  table: T,
  rows: readonly T['$inferInsert'][],
  maxJson: number,
): Statement[] {
  const columns = getTableColumns(table)
  const names = Object.keys(rows[0] ?? {})
  const values = rows.map((row) =>
    names.map((name) => {
      const value = (row as Record<string, unknown>)[name] ?? null
      return value === null ? null : columns[name]?.mapToDriverValue(value)
    }),
  )
  const into = sql.raw(names.map((name) => `"${columns[name]?.name}"`).join(', '))
  const selected = sql.raw(names.map((_, i) => `value ->> ${i}`).join(', '))
  return chunks(values, maxJson).map((json) =>
    statement(
      sql`insert into ${sql.identifier(getTableName(table))} (${into}) select ${selected} from json_each(${json})`,
    ),
  )
}

/** What the records are listed under, and every total with how many of them count in it. */
function summed(records: readonly Listed[]): {
  postings: [id: string, keys: string[]][]
  counts: [context: string, dimension: string, value: string, n: number][]
} {
  const totals = new Map<string, number>()
  const postings: [string, string[]][] = []
  for (const { id, dimensions, totals: extra, most } of records) {
    postings.push([id, combinations(dimensions, most).map(contextKey)])
    for (const total of totalsOf(dimensions, most)) add(totals, total.join('\n'))
    for (const [dimension, value] of extra) add(totals, ['', dimension, value].join('\n'))
  }
  const counts = [...totals].map(([key, n]): [string, string, string, number] => {
    const [context = '', dimension = '', value = ''] = key.split('\n')
    return [context, dimension, value, n]
  })
  return { postings, counts }
}

const addCounts = (scope: string, rows: string, sign: 1 | -1): Statement =>
  statement(
    sql`insert into facet (scope, context, dimension, value, n) select ${scope}, value ->> 0, value ->> 1, value ->> 2, ${sign} * (value ->> 3) from json_each(${rows}) where true on conflict (scope, context, dimension, value) do update set n = n + excluded.n`,
  )

/**
 * Statements that list and count all records, beside what the scope holds already.
 * @param maxJson bytes of values in one statement
 */
export function listAll(scope: string, records: readonly Listed[], maxJson: number = largestWritten): Statement[] {
  const { postings, counts } = summed(records)
  return [
    ...chunks(postings, maxJson).map((rows) =>
      statement(
        sql`insert into posting (scope, key, id) select ${scope}, listed.value, record.value ->> 0 from json_each(${rows}) record, json_each(record.value, '$[1]') listed`,
      ),
    ),
    ...chunks(counts, maxJson).map((rows) => addCounts(scope, rows, 1)),
  ]
}

/** Takes back what {@link listAll} wrote for the same values. */
export function unlistAll(scope: string, records: readonly Listed[], maxJson: number = largestWritten): Statement[] {
  const { postings, counts } = summed(records)
  return [
    ...chunks(postings, maxJson).map((rows) =>
      statement(
        sql`delete from posting where scope = ${scope} and (key, id) in (select listed.value, record.value ->> 0 from json_each(${rows}) record, json_each(record.value, '$[1]') listed)`,
      ),
    ),
    ...chunks(counts, maxJson).map((rows) => addCounts(scope, rows, -1)),
  ]
}

/**
 * Statements that list, count and index all records, beside what the scope holds already.
 * @param maxJson bytes of values in one statement
 */
export function publishAll(
  scope: string,
  records: readonly BulkRecord[],
  maxJson: number = largestWritten,
): Statement[] {
  return [...listAll(scope, records, maxJson), ...indexAll(scope, records, maxJson)]
}

/**
 * Statements that make texts findable, beside what the scope holds already; the same as `index` for each.
 * @param maxJson bytes of values in one statement
 */
export function indexAll(
  scope: string,
  texts: readonly Pick<BulkRecord, 'id' | 'fields'>[],
  maxJson: number = largestWritten,
): Statement[] {
  const documents = new Map<string, number>()
  const hits: [string, [string, number][]][] = []
  for (const { id, fields } of texts) {
    const terms = impacts(fields)
    hits.push([id, [...terms]])
    for (const term of terms.keys()) add(documents, term)
  }
  return [
    ...chunks(hits, maxJson).map((rows) =>
      statement(
        sql`insert into search_posting (scope, term, impact, id) select ${scope}, hit.value ->> 0, hit.value ->> 1, record.value ->> 0 from json_each(${rows}) record, json_each(record.value, '$[1]') hit`,
      ),
    ),
    ...chunks([...documents], maxJson).map((rows) =>
      statement(
        sql`insert into search_term (scope, term, n) select ${scope}, value ->> 0, value ->> 1 from json_each(${rows}) where true on conflict (scope, term) do update set n = n + excluded.n`,
      ),
    ),
  ]
}
