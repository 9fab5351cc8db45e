import { createApp } from './app.ts'
import type { Env } from './env.ts'
import { receiveMail } from './features/notices/returned.ts'
import { backgroundCtx } from './middleware/context.ts'
import { runScheduled } from './scheduled.ts'

const app = createApp()

export default {
  fetch: (request, env, execution) => app.fetch(request, env, execution),
  scheduled: (_controller, env, execution) => runScheduled(env, (work) => execution.waitUntil(work)),
  email: async (message, env, execution) =>
    receiveMail(await backgroundCtx(env, (work) => execution.waitUntil(work)), message, env.MAIL_INBOX),
} satisfies ExportedHandler<Env>
