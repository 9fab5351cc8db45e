import { loadModule } from '../build/load-module.ts'
import type { LocalDatabase, Statement } from './database.ts'

/** The interface of worker/seed/seed.ts. */
export type SeedModule = {
  seedStatements(options: { mode: 'demo' | 'catalogue'; now: Date; secretKey: string }): Promise<Statement[]>
}

const BATCH = 50

/**
 * The mark that goes into the transaction of a new database's first migration. A database that has it, and not the
 * mark of a finished seed, holds nothing but a seed that was cut short. One that has neither is somebody's and is
 * never touched.
 */
export function seedingMark(mode: string): Statement {
  return { sql: "INSERT INTO setting (name, value) VALUES ('seeding', ?)", params: [mode] }
}

/** How far the seed of a database has come. */
export async function seedProgress(database: LocalDatabase): Promise<'unmarked' | 'seeding' | 'seeded'> {
  const { results: tables } = await database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'setting'")
    .all()
  if (tables.length === 0) return 'unmarked'
  const { results } = await database
    .prepare("SELECT name FROM setting WHERE name IN ('seeding', 'seeded')")
    .all<{ name: 'seeding' | 'seeded' }>()
  const marks = results.map((row) => row.name)
  if (marks.includes('seeded')) return 'seeded'
  return marks.includes('seeding') ? 'seeding' : 'unmarked'
}

/** Loads the seed in transactions of at most 50 statements; the mark that it is finished goes into the last. */
export async function loadSeed(
  database: LocalDatabase,
  options: { mode: 'demo' | 'catalogue'; now: Date; secretKey: string },
): Promise<void> {
  const { seedStatements } = await loadModule<SeedModule>('worker/seed/seed.ts')
  const finished = { sql: "INSERT INTO setting (name, value) VALUES ('seeded', ?)", params: [options.mode] }
  const statements = [...(await seedStatements(options)), finished]
  for (let start = 0; start < statements.length; start += BATCH) {
    await database.runAll(statements.slice(start, start + BATCH))
  }
}
