import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env.ts'

/** Says that an answer follows Accept-Language, for caches between us and the client. */
export const vary = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  c.header('Vary', 'Accept-Language', { append: true })
})
