import { createMiddleware } from 'hono/factory'
import { readJson } from '../platform/requests.ts'
import type { AppEnv } from './app-env.ts'

/** Largest body of a public request and of one of the Secretariat, in bytes. */
const publicMax = 64 * 1024
const secretariatMax = 2 * 1024 * 1024

/**
 * Reads the JSON body of an unsafe request once, checked for type, size and encoding and with its texts cleaned; the
 * validators that follow read it from the request, made anew.
 */
export const jsonBody = createMiddleware<AppEnv>(async (c, next) => {
  const { method } = c.req
  if (method === 'POST' || method === 'PUT' || method === 'PATCH') {
    const type = c.req.header('content-type') ?? ''
    // A CSV body belongs to an import, which streams it.
    if (!type.startsWith('text/csv')) {
      const body = await readJson(c, c.req.path.includes('/secretariat/') ? secretariatMax : publicMax)
      c.req.raw = new Request(c.req.raw, { body: JSON.stringify(body) })
    }
  }
  await next()
})
