import { inArray, lt, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { session, signInLink, verification } from '../../../schema/tables/accounts.ts'
import { entryClaim } from '../../../schema/tables/owners.ts'
import { answered, hourlyLimit, idem } from '../../../schema/tables/platform.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, statement } from '../../platform/database.ts'
import { sealLog } from '../moderation/log.ts'

const hour = 60 * 60_000

/** Rows of one table that a run takes away; the next run is a minute later. */
const perRun = 500

/**
 * Takes away what has served its time: keys of repeated requests after 24 hours, counts of past hours, links and
 * sessions that have ended. Also seals entries of the log whose Worker died before it could.
 */
export async function keepHouse(ctx: Ctx): Promise<void> {
  const before = (hours: number) => new Date(ctx.now.getTime() - hours * hour).toISOString()
  const old: [SQLiteTable, SQLiteColumn, SQL][] = [
    [idem, idem.keyHash, lt(idem.createdAt, before(24))],
    [answered, answered.keyHash, lt(answered.createdAt, before(24))],
    [hourlyLimit, hourlyLimit.bucket, lt(hourlyLimit.hour, before(2).slice(0, 13))],
    // A link that has ended is kept for a day, so that who follows it is told why it no longer works.
    [signInLink, signInLink.tokenHash, lt(signInLink.expiresAt, before(24))],
    [verification, verification.tokenHash, lt(verification.expiresAt, before(24))],
    [entryClaim, entryClaim.tokenHash, lt(entryClaim.expiresAt, before(24))],
    [session, session.tokenHash, lt(session.expiresAt, before(0))],
  ]
  await commit(
    ctx.d1,
    old.map(([table, key, condition]) =>
      statement(
        build.delete(table).where(inArray(key, build.select({ key }).from(table).where(condition).limit(perRun))),
      ),
    ),
  )
  await sealLog(ctx.d1, ctx.db)
}
