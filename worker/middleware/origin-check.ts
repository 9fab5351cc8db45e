import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { sessionCookie } from '../features/accounts/session.ts'
import type { AppEnv } from './app-env.ts'

/** An unsafe request that another site made the browser send. */
export class ForeignOriginError extends Error {
  override name = 'ForeignOriginError'
}

/**
 * Refuses unsafe requests that come from another site. Browsers say where a request comes from; a client that says
 * nothing (an old phone, a script) is let through unless it carries a session, which is all that could be misused.
 */
export const originCheck = createMiddleware<AppEnv>(async (c, next) => {
  const { method } = c.req
  if (method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS') {
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const own = origin === new URL(c.req.url).origin || origin === c.env.ORIGIN
    const silent = site === undefined && origin === undefined
    const foreign =
      site !== undefined && site !== 'same-origin' && site !== 'none' ? true : origin !== undefined && !own
    if (foreign || (silent && getCookie(c, sessionCookie) !== undefined)) throw new ForeignOriginError()
  }
  await next()
})
