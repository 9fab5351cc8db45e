import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import type { D1Like, Statement } from '../../worker/platform/database.ts'

/** The database of a copy in this process, for measuring what a request asks of it without a server between. */
export function sqliteD1(): { d1: D1Like; run: (statements: readonly Statement[]) => void } {
  const database = new DatabaseSync(':memory:')
  for (const file of readdirSync('migrations').sort()) database.exec(readFileSync(`migrations/${file}`, 'utf8'))
  const prepared = (text: string, values: SQLInputValue[] = []): unknown => ({
    bind: (...bound: SQLInputValue[]) => prepared(text, bound),
    all: async () => ({ results: database.prepare(text).all(...values), success: true, meta: {} }),
    raw: async () => {
      const asked = database.prepare(text)
      asked.setReturnArrays(true)
      return asked.all(...values)
    },
  })
  return {
    d1: { prepare: (text: string) => prepared(text), batch: () => Promise.reject(new Error('reads only')) } as D1Like,
    run: (statements) => {
      for (const { sql, params } of statements) database.prepare(sql).all(...params)
    },
  }
}
