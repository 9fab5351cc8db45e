import { createApp } from './app.ts'
import type { Env } from './env.ts'
import { receiveAny } from './incoming.ts'
import { runScheduled } from './scheduled.ts'

const app = createApp()

export default {
  fetch: (request, env, execution) => app.fetch(request, env, execution),
  scheduled: (_controller, env, execution) => runScheduled(env, (work) => execution.waitUntil(work)),
  email: (message, env, execution) => receiveAny(env, message, (work) => execution.waitUntil(work)),
} satisfies ExportedHandler<Env>
