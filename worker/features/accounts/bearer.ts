import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../../middleware/app-env.ts'
import { problem } from '../../platform/problem.ts'
import { staffByApiToken } from './session.ts'

/** The Secretariat API takes bearer tokens and never cookies. */
export const bearerActor = createMiddleware<AppEnv>(async (c, next) => {
  const token = /^Bearer ([\w.~+/-]{20,200}=*)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  const ctx = c.get('ctx')
  const actor = token === undefined ? null : await staffByApiToken(ctx, token)
  if (actor === null) return problem(c, 'unauthorized')
  c.set('ctx', { ...ctx, actor, caller: null })
  await next()
})
