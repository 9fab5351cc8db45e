import { createMiddleware } from 'hono/factory'
import type { AppContext, AppEnv } from '../../middleware/app-env.ts'
import { problem } from '../../platform/problem.ts'
import { staffByApiToken } from './session.ts'

/** The token that a request of the API carries; undefined where it carries none that could be one. */
export function bearerToken(c: AppContext): string | undefined {
  return /^Bearer ([\w.~+/-]{20,200}=*)$/i.exec(c.req.header('authorization') ?? '')?.[1]
}

/** The Secretariat API takes bearer tokens and never cookies. */
export const bearerActor = createMiddleware<AppEnv>(async (c, next) => {
  const token = bearerToken(c)
  const ctx = c.get('ctx')
  const actor = token === undefined ? null : await staffByApiToken(ctx, token)
  if (actor === null) return problem(c, 'unauthorized')
  c.set('ctx', { ...ctx, actor, caller: null })
  await next()
})
