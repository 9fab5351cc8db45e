/** A database that counts what is asked of it. */
export interface Metered {
  db: D1Database
  /** Queries since it was made. */
  queries(): number
  /** Rows that the database says it read for them. */
  rowsRead(): number
}

/**
 * Wraps a database so that queries and rows read are counted, through its sessions as well. `.raw()` tells no rows,
 * so the same query runs a second time as `.all()`: use it for reading only.
 */
export function metered(db: D1Database): Metered {
  let queries = 0
  let rows = 0
  const note = (result: D1Result) => {
    queries += 1
    rows += result.meta.rows_read
  }
  // D1's objects check what they are called on, so that each method is called on the real one.
  const over = <T extends object>(target: T, methods: Partial<Record<keyof T, unknown>>): T =>
    new Proxy(target, {
      get(real, name) {
        const own = methods[name as keyof T]
        if (own !== undefined) return own
        const value: unknown = Reflect.get(real, name, real)
        return typeof value === 'function' ? value.bind(real) : value
      },
    })
  const originals = new WeakMap<object, D1PreparedStatement>()
  const statement = (real: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = over(real, {
      bind: (...values: unknown[]) => statement(real.bind(...values)),
      all: async () => {
        const result = await real.all()
        note(result)
        return result
      },
      run: async () => {
        const result = await real.run()
        note(result)
        return result
      },
      first: async (column?: string) => {
        const result = await real.all<Record<string, unknown>>()
        note(result)
        const row = result.results[0] ?? null
        return column === undefined || row === null ? row : row[column]
      },
      raw: async () => {
        note(await real.all())
        return await real.raw()
      },
    })
    originals.set(wrapped, real)
    return wrapped
  }
  const asking = (real: D1Database | D1DatabaseSession) => ({
    prepare: (sql: string) => statement(real.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await real.batch(statements.map((one) => originals.get(one) ?? one))
      for (const result of results) note(result)
      return results
    },
  })
  const wrapped = over(db, {
    ...asking(db),
    withSession: (constraint?: string) => {
      const session = db.withSession(constraint)
      return over(session, asking(session))
    },
  })
  return { db: wrapped, queries: () => queries, rowsRead: () => rows }
}
