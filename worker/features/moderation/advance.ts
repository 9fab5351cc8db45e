import { and, eq, sql } from 'drizzle-orm'
import { submission } from '../../../schema/tables/moderation.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, type Statement, statement } from '../../platform/database.ts'
import { sealLog } from './log.ts'
import type { Item } from './moderated.ts'

/** The compare-and-set that every change of an item begins with. */
export function advance(item: Item, changes: Partial<Item>): Statement[] {
  return [
    statement(
      build
        .update(submission)
        .set({ ...changes, version: sql`${submission.version} + 1` })
        .where(and(eq(submission.id, item.id), eq(submission.state, item.state), eq(submission.version, item.version))),
    ),
    expectChange,
  ]
}

/** What came of something that the author of an item did. */
export type PersonResult = { ok: true } | { ok: false; why: 'unknown' | 'stale' }

/** Commits what an author does to their item; `stale` when it has moved on. */
export async function settle(ctx: Ctx, statements: Statement[]): Promise<PersonResult> {
  try {
    await commit(ctx.d1, statements)
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  await sealLog(ctx.d1, ctx.db)
  return { ok: true }
}
