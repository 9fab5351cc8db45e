import { type SQL, sql } from 'drizzle-orm'
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'

/** One SQL statement with its values, before it meets a database: batches, the seed and tests use the same form. */
export interface Statement {
  sql: string
  params: (string | number | null)[]
}

export type Reader = DrizzleD1Database<Record<string, never>>

/**
 * Values as a table `chosen` with one column `column1`, to be joined with: asked for by IN, or taken from `json_each`, the
 * database would read a row more for each of them. They are bound as one, since D1 binds 100.
 * @param values at least one
 */
export function chosen(values: readonly string[]): SQL {
  const places = sql.raw(values.map((_, i) => `(${i})`).join(', '))
  return sql`(select told ->> column1 as column1 from (select ${JSON.stringify(values)} as told) cross join (values ${places})) chosen`
}

/** What D1 gives for a database and for a session of it. */
export type D1Like = Pick<D1Database, 'prepare' | 'batch'>

/** A typed reader over a database or a session of it. */
export function reader(d1: D1Like): Reader {
  return drizzle(d1 as D1Database)
}

/** Builds inserts, updates and deletes; it has no database, so nothing can run by accident. */
export const build = drizzle({} as D1Database)

const dialect = new SQLiteSyncDialect()

/** Turns a drizzle builder or `sql` fragment into a plain statement (D1's batch fails on fragments with values). */
export function statement(query: SQL | { toSQL(): { sql: string; params: unknown[] } }): Statement {
  const { sql: text, params } =
    'toSQL' in query && typeof query.toSQL === 'function' ? query.toSQL() : dialect.sqlToQuery(query as SQL)
  return { sql: text, params: params.map(plainValue) }
}

function plainValue(value: unknown): string | number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  throw new TypeError(`a ${typeof value} cannot be bound`)
}

/** The row was no longer in the state or version that the caller had seen. */
export class StaleError extends Error {
  override name = 'StaleError'
}

/** A row with the same key exists already. */
export class ConflictError extends Error {
  override name = 'ConflictError'
}

/**
 * Aborts the whole batch when the statement before it changed no row: the compare-and-set of this platform,
 * which has no interactive transactions.
 */
export const expectChange: Statement = { sql: "SELECT iif(changes() = 1, 1, json('stale'))", params: [] }

/**
 * Runs the statements as one atomic batch and answers the rows of each.
 * @throws StaleError when an {@link expectChange} found nothing changed
 * @throws ConflictError when a unique key exists already
 */
export async function commit(d1: D1Like, statements: readonly Statement[]): Promise<Record<string, unknown>[][]> {
  try {
    const results = await d1.batch<Record<string, unknown>>(
      statements.map(({ sql: text, params }) => d1.prepare(text).bind(...params)),
    )
    return results.map((result) => result.results)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (message.includes('malformed JSON')) throw new StaleError('the record has moved on')
    if (message.includes('UNIQUE constraint failed')) throw new ConflictError(message)
    throw error
  }
}

/** Adds one to the revision of each scope: what was cached of it is no longer current. */
export function touch(...scopes: string[]): Statement[] {
  return scopes.map((scope) =>
    statement(
      sql`insert into revision (scope, value) values (${scope}, 1) on conflict (scope) do update set value = value + 1`,
    ),
  )
}
