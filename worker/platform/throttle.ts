import type { AppContext } from '../middleware/app-env.ts'
import { secondsToNextHour, writesPerHour, writesThisHour } from './limits.ts'

/** Seconds of the binding's window: see wrangler.toml. */
const window = 60

/**
 * Seconds that the caller must wait where something is reckoned and nothing written, or null when it may go on: the
 * platform's counter alone, under a key of its own, so that looking costs no query and uses up no writes.
 */
export async function throttledReading(c: AppContext): Promise<number | null> {
  const { caller } = c.get('ctx')
  return caller === null ? null : await counted(c, `${caller} looking`)
}

async function counted(c: AppContext, key: string): Promise<number | null> {
  if (c.env.WRITE_LIMIT === undefined) return null
  const { success } = await c.env.WRITE_LIMIT.limit({ key })
  return success ? null : window
}

/**
 * Seconds that the caller must wait before the next write, or null when it may go on. First the platform's counter,
 * which costs no query, then the hour's accepted writes.
 */
export async function throttled(c: AppContext): Promise<number | null> {
  const ctx = c.get('ctx')
  if (ctx.caller === null) return null
  const wait = await counted(c, ctx.caller)
  if (wait !== null) return wait
  return (await writesThisHour(ctx)) >= writesPerHour ? secondsToNextHour(ctx.now) : null
}
