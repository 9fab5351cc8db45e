import { sql } from 'drizzle-orm'
import { type Statement, statement } from './database.ts'
import { combinations, contextKey, type Dimensions, type ScopeTotals, totalsOf } from './facets.ts'
import { type Field, impacts } from './search.ts'

/**
 * Publishes many records at once, for a seed or an import into an empty scope: what a single record adds to kept
 * totals one by one is summed here first, so that a total is written once.
 */

/** A record to list and count. */
export interface Listed {
  id: string
  dimensions: Dimensions
  totals: ScopeTotals
}

/** A record to list, count and index. */
export interface BulkRecord extends Listed {
  fields: readonly Field[]
}

/** Longest JSON in one statement: D1 takes 100 kB when a statement is written out with its values. */
const maxJson = 80_000

/** Cuts rows into JSON arrays that each fit into a statement; counted in UTF-8 bytes. */
function chunks(rows: readonly (readonly (string | number)[])[]): string[] {
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

/** Every posting of the records, and every total with how many of them count in it. */
function summed(records: readonly Listed[]): {
  postings: [key: string, id: string][]
  counts: [context: string, dimension: string, value: string, n: number][]
} {
  const totals = new Map<string, number>()
  const postings: [string, string][] = []
  for (const { id, dimensions, totals: extra } of records) {
    for (const filters of combinations(dimensions)) postings.push([contextKey(filters), id])
    for (const total of totalsOf(dimensions)) add(totals, total.join('\n'))
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

/** Statements that list and count all records. */
export function listAll(scope: string, records: readonly Listed[]): Statement[] {
  const { postings, counts } = summed(records)
  return [
    ...chunks(postings).map((rows) =>
      statement(
        sql`insert into posting (scope, key, id) select ${scope}, value ->> 0, value ->> 1 from json_each(${rows})`,
      ),
    ),
    ...chunks(counts).map((rows) => addCounts(scope, rows, 1)),
  ]
}

/** Takes back what {@link listAll} wrote for the same values. */
export function unlistAll(scope: string, records: readonly Listed[]): Statement[] {
  const { postings, counts } = summed(records)
  return [
    ...chunks(postings).map((rows) =>
      statement(
        sql`delete from posting where scope = ${scope} and (key, id) in (select value ->> 0, value ->> 1 from json_each(${rows}))`,
      ),
    ),
    ...chunks(counts).map((rows) => addCounts(scope, rows, -1)),
  ]
}

/** Statements that list, count and index all records. */
export function publishAll(scope: string, records: readonly BulkRecord[]): Statement[] {
  const documents = new Map<string, number>()
  const hits: [string, number, string][] = []
  for (const { id, fields } of records) {
    for (const [term, impact] of impacts(fields)) {
      hits.push([term, impact, id])
      add(documents, term)
    }
  }
  return [
    ...listAll(scope, records),
    ...chunks(hits).map((rows) =>
      statement(
        sql`insert into search_posting (scope, term, impact, id) select ${scope}, value ->> 0, value ->> 1, value ->> 2 from json_each(${rows})`,
      ),
    ),
    ...chunks([...documents]).map((rows) =>
      statement(
        sql`insert into search_term (scope, term, n) select ${scope}, value ->> 0, value ->> 1 from json_each(${rows}) where true on conflict (scope, term) do update set n = n + excluded.n`,
      ),
    ),
  ]
}
