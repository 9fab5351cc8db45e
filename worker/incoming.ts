import type { Env } from './env.ts'
import { type IncomingReply, receiveReply } from './features/help/incoming.ts'
import { type Incoming, receiveMail } from './features/notices/returned.ts'
import { backgroundCtx } from './middleware/context.ts'

/** Mail that came to this copy: replies to the address of a hand-over, and what comes to the sender's own address. */
export async function receiveAny(
  env: Env,
  message: Incoming & IncomingReply,
  defer: (work: Promise<unknown>) => void,
): Promise<void> {
  const ctx = await backgroundCtx(env, defer)
  if (!(await receiveReply(ctx, message))) await receiveMail(ctx, message, env.MAIL_INBOX)
}
