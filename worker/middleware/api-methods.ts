import type { OpenAPIHono } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'
import { problem } from '../platform/problem.ts'
import type { AppEnv } from './app-env.ts'
import { onNotFound } from './errors.tsx'

interface Known {
  path: RegExp
  method: string
}

/** Every operation that a router describes. */
function operationsOf(router: Pick<OpenAPIHono, 'openAPIRegistry'>): Known[] {
  return router.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return []
    const { method, path } = definition.route
    const pattern = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')
    return [{ path: new RegExp(`^${pattern}$`), method: method.toUpperCase() }]
  })
}

/**
 * Tells a wrong method from an unknown address before anything is asked of the body: 405 with `Allow`, or 404.
 * @param router asked at the first request, when all its parts are in place
 */
export function apiMethods(router: Pick<OpenAPIHono, 'openAPIRegistry'>) {
  let known: Known[] | undefined
  return createMiddleware<AppEnv>(async (c, next) => {
    known ??= operationsOf(router)
    const methods = known.filter(({ path }) => path.test(c.req.path)).map(({ method }) => method)
    if (methods.length === 0) return onNotFound(c)
    const allowed = new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])
    if (allowed.has(c.req.method)) return await next()
    c.header('Allow', [...allowed].join(', '))
    return problem(c, 'method-not-allowed')
  })
}
