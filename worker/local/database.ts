import type { Miniflare } from 'miniflare'

/** The D1 database as Miniflare hands it to Node: convenient, at one round trip a call. */
type ProxiedDatabase = Awaited<ReturnType<Miniflare['getD1Database']>>

/** The local D1 database, seen from Node. */
export type LocalDatabase = Pick<ProxiedDatabase, 'prepare' | 'batch'> & {
  /** Runs statements in one transaction, all of them sent at once. */
  runAll(statements: readonly Statement[]): Promise<void>
}

/** One SQL statement with the values of its `?` in order. */
export type Statement = { sql: string; params: (string | number | null)[] }

/** The worker of a Miniflare that only prepares a database: it runs the statements it is sent as one batch. */
export const batchRunner = `export default {
  async fetch(request, { DB }) {
    const statements = await request.json()
    await DB.batch(statements.map(({ sql, params }) => DB.prepare(sql).bind(...params)))
    return new Response(null, { status: 204 })
  },
}`

/** The database of a Miniflare that runs {@link batchRunner}. */
export async function databaseOf(miniflare: Miniflare): Promise<LocalDatabase> {
  const proxied = await miniflare.getD1Database('DB')
  // The proxy takes no further members, so its own are handed on.
  return {
    prepare: (sql) => proxied.prepare(sql),
    batch: (statements) => proxied.batch(statements),
    async runAll(statements: readonly Statement[]) {
      if (statements.length === 0) return
      const answer = await miniflare.dispatchFetch('http://prepare/', {
        method: 'POST',
        body: JSON.stringify(statements),
      })
      if (answer.status !== 204) throw new Error(`Statements were not run: ${await answer.text()}`)
    },
  }
}
