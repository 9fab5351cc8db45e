import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../build/paths.ts'
import { PlainError } from '../build/plain-error.ts'
import type { LocalDatabase, Statement } from './database.ts'

const folder = join(root, 'migrations')

// The table of `wrangler d1 migrations apply`, so that both ways of migrating know of each other.
const RECORD = `CREATE TABLE IF NOT EXISTS "d1_migrations"(
		id         INTEGER PRIMARY KEY AUTOINCREMENT,
		name       TEXT UNIQUE,
		applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`

/**
 * Applies the migrations that the database has not seen, in the order of their names, each in one transaction with its
 * record.
 *
 * @param onNew statements that go into the transaction of the very first migration of a new database.
 * @throws PlainError naming the migration that failed; nothing of it remains then.
 */
export async function migrate(database: LocalDatabase, onNew: Statement[]): Promise<void> {
  await database.prepare(RECORD).run()
  const { results } = await database.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  const applied = new Set(results.map((row) => row.name))
  const isNew = applied.size === 0
  const missing = (await migrationNames()).filter((name) => !applied.has(name))
  for (const [index, name] of missing.entries()) {
    const also = isNew && index === 0 ? onNew : []
    await applyMigration(database, name, also)
  }
}

async function migrationNames(): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith('.sql')).sort(byLeadingNumber)
}

/** Wrangler's order: by the number ahead of the first underscore, then by name. */
function byLeadingNumber(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1)
}

async function applyMigration(database: LocalDatabase, name: string, also: Statement[]): Promise<void> {
  // Wrangler's own splitter keeps a trigger's BEGIN … END together. Loading it takes most of a second, hence only here.
  const { unstable_splitSqlQuery } = await import('wrangler')
  const text = await readFile(join(folder, name), 'utf8')
  const statements = [
    ...unstable_splitSqlQuery(text).map((sql) => database.prepare(sql)),
    database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ...also.map(({ sql, params }) => database.prepare(sql).bind(...params)),
  ]
  try {
    await database.batch(statements)
  } catch (error) {
    throw new PlainError(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`)
  }
}
