import type { Miniflare } from 'miniflare'

/** The local D1 database, seen from Node. */
export type LocalDatabase = Awaited<ReturnType<Miniflare['getD1Database']>>

/** One SQL statement with the values of its `?` in order. */
export type Statement = { sql: string; params: (string | number | null)[] }

/** Runs statements in one transaction. */
export async function runAll(database: LocalDatabase, statements: Statement[]): Promise<void> {
  if (statements.length === 0) return
  await database.batch(statements.map(({ sql, params }) => database.prepare(sql).bind(...params)))
}
