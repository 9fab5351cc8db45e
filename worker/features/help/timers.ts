import type { Ctx } from '../../context.ts'

/** Reminds desks and ends referrals nobody answered. */
export function runHelpTimers(_ctx: Ctx): Promise<void> {
  return Promise.resolve()
}
