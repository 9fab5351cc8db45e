import { and, eq, sql } from 'drizzle-orm'
import { hourlyLimit } from '../../schema/tables/platform.ts'
import type { Ctx } from '../context.ts'
import { type Statement, statement } from './database.ts'

/**
 * Accepted writes from one address within an hour. Generous: a remote hub or a carrier puts a whole room behind one
 * address.
 */
export const writesPerHour = 200

/** From here on items of one address are marked in the queue; nothing is refused for it. */
const busyFrom = 30

/** Writes accepted from this caller in the current hour. */
export async function writesThisHour(ctx: Ctx): Promise<number> {
  if (ctx.caller === null) return 0
  const [row] = await ctx.db
    .select({ n: hourlyLimit.n })
    .from(hourlyLimit)
    .where(and(eq(hourlyLimit.bucket, ctx.caller), eq(hourlyLimit.hour, hourOf(ctx.now))))
  return row?.n ?? 0
}

/** Whether the caller is so busy that a moderator should know. */
export async function busy(ctx: Ctx): Promise<boolean> {
  return (await writesThisHour(ctx)) >= busyFrom
}

/** Statements that count an accepted write; they belong in its batch, so that refused ones cost nobody anything. */
export function countWrite(ctx: Ctx): Statement[] {
  if (ctx.caller === null) return []
  return [
    statement(
      sql`insert into hourly_limit (bucket, hour, n) values (${ctx.caller}, ${hourOf(ctx.now)}, 1) on conflict (bucket, hour) do update set n = n + 1`,
    ),
  ]
}

/**
 * What counts as one caller: an IPv4 address, or the /64 network of an IPv6 address, since one household holds all of
 * it (RFC 6177) and could otherwise change its address at will.
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  if (tail !== undefined) {
    const after = tail.split(':').filter((group) => group !== '')
    while (groups.length + after.length < 8) groups.push('0')
    groups.push(...after)
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`
}

/** Seconds until the hour ends and the count starts anew. */
export function secondsToNextHour(now: Date): number {
  return 3600 - Math.floor((now.getTime() / 1000) % 3600)
}

function hourOf(now: Date): string {
  return now.toISOString().slice(0, 13)
}
