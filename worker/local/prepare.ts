import { rm } from 'node:fs/promises'
import { loadModule } from '../build/load-module.ts'
import { databaseOf, type LocalDatabase, type Statement } from './database.ts'
import { migrate } from './migrations.ts'
import { databaseFolder, openDatabase } from './runtime.ts'
import { loadSeed, seedingMark, seedProgress } from './seeding.ts'
import type { Settings } from './settings.ts'

/** The interface of worker/seed/local-access.ts. */
export type LocalAccessModule = {
  localAccess(options: {
    now: Date
    secretKey: string
    origin: string
  }): Promise<{ statements: Statement[]; signInPath: string; token: string }>
}

/** What the printed lines need. */
export type Access = { signInPath: string; token: string }

type Run = { now: Date; secretKey: string; origin: string }

/**
 * Brings the database up to date before anybody is served: migrations, the seed of a new database, and an
 * administrator's access for this run.
 */
export async function prepareDatabase(settings: Settings, run: Run): Promise<Access> {
  const access = await tryToPrepare(settings, run)
  if (access !== 'seed cut short') return access
  // Nobody was ever served from such a database, so nothing of anybody's is lost.
  await rm(databaseFolder(settings.dataFolder), { recursive: true })
  const second = await tryToPrepare(settings, run)
  if (second === 'seed cut short') throw new Error('The seed was cut short twice')
  return second
}

/** Applies migrations that came since the start. */
export async function migrateAgain(dataFolder: string): Promise<void> {
  await withDatabase(dataFolder, (database) => migrate(database, []))
}

function tryToPrepare({ dataFolder, seed }: Settings, run: Run): Promise<Access | 'seed cut short'> {
  return withDatabase(dataFolder, async (database) => {
    if ((await seedProgress(database)) === 'seeding') return 'seed cut short'
    await migrate(database, seed === 'none' ? [] : [seedingMark(seed)])
    if (seed !== 'none' && (await seedProgress(database)) === 'seeding') {
      await loadSeed(database, { mode: seed, now: run.now, secretKey: run.secretKey })
    }
    const { localAccess } = await loadModule<LocalAccessModule>('worker/seed/local-access.ts')
    const { statements, signInPath, token } = await localAccess(run)
    await database.runAll(statements)
    return { signInPath, token }
  })
}

async function withDatabase<Result>(
  dataFolder: string,
  use: (database: LocalDatabase) => Promise<Result>,
): Promise<Result> {
  const miniflare = openDatabase(dataFolder)
  try {
    return await use(await databaseOf(miniflare))
  } finally {
    await miniflare.dispose()
  }
}
