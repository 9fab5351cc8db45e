import type { AppContext } from '../middleware/app-env.ts'
import { secondsToNextHour, writesPerHour, writesThisHour } from './limits.ts'

/** Seconds of the binding's window: see wrangler.toml. */
const window = 60

/**
 * Seconds that the caller must wait before the next write, or null when it may go on. First the platform's counter,
 * which costs no query, then the hour's accepted writes.
 */
export async function throttled(c: AppContext): Promise<number | null> {
  const ctx = c.get('ctx')
  if (ctx.caller === null) return null
  if (c.env.WRITE_LIMIT !== undefined) {
    const { success } = await c.env.WRITE_LIMIT.limit({ key: ctx.caller })
    if (!success) return window
  }
  return (await writesThisHour(ctx)) >= writesPerHour ? secondsToNextHour(ctx.now) : null
}
