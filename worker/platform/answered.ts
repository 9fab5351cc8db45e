import { sql } from 'drizzle-orm'
import { answered } from '../../schema/tables/platform.ts'
import type { Ctx } from '../context.ts'
import { commit, type Statement, statement } from './database.ts'
import type { Idempotency } from './idempotency.ts'

/** How long a request may hold its key without an answer: one that takes longer has died with its Worker. */
const mostWorking = 60_000

/** Waits between looks at a request that is being answered; together some six seconds. */
const looks = [50, 100, 200, 400, 800, 1500, 3000]

export type Claimed =
  | { is: 'ours'; claim: string }
  | { is: 'answered'; status: number; body: string }
  | { is: 'different' }
  /** The same request is still being answered. */
  | { is: 'working' }

/** Claims the key for this request, unless another one holds it. */
async function tryClaim(ctx: Ctx, of: Idempotency): Promise<Claimed> {
  const mine = ctx.newId()
  const dead = new Date(ctx.now.getTime() - mostWorking).toISOString()
  const [, rows = []] = await commit(ctx.d1, [
    statement(sql`insert into ${answered} (key_hash, body_hash, claim, created_at)
      values (${of.keyHash}, ${of.bodyHash}, ${mine}, ${ctx.now.toISOString()})
      on conflict (key_hash) do update set body_hash = excluded.body_hash, claim = excluded.claim,
        created_at = excluded.created_at
      where status is null and created_at < ${dead}`),
    statement(sql`select body_hash, claim, status, body from ${answered} where key_hash = ${of.keyHash}`),
  ])
  const row = rows[0] as { body_hash: string; claim: string; status: number | null; body: string | null } | undefined
  if (row === undefined) throw new Error('a claim that was just made is gone')
  if (row.claim === mine) return { is: 'ours', claim: mine }
  if (row.body_hash !== of.bodyHash) return { is: 'different' }
  return row.status === null ? { is: 'working' } : { is: 'answered', status: row.status, body: row.body ?? '' }
}

/**
 * Claims the key before the work is done, so that of two at once only one does it; the other waits for the answer. A
 * claim whose Worker died is free again after a minute.
 */
export async function claimAnswer(ctx: Ctx, of: Idempotency): Promise<Claimed> {
  for (const wait of looks) {
    const claimed = await tryClaim(ctx, of)
    if (claimed.is !== 'working') return claimed
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
  return await tryClaim(ctx, of)
}

/** Keeps the answer for whoever sends the same again. Without effect where somebody else took the claim over. */
export function keepAnswer(of: Idempotency, claim: string, answer: { status: number; body: string }): Statement {
  return statement(sql`update ${answered} set status = ${answer.status}, body = ${answer.body}
    where key_hash = ${of.keyHash} and claim = ${claim}`)
}

/** Frees a key whose request was refused or failed: the same may be tried again, or put right. */
export function releaseAnswer(of: Idempotency, claim: string): Statement {
  return statement(sql`delete from ${answered} where key_hash = ${of.keyHash} and claim = ${claim}`)
}
