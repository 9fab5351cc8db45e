import { createMiddleware } from 'hono/factory'
import { apiBase } from '../../schema/paths.ts'
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
    const secretariat = c.req.path.startsWith(`${apiBase}/secretariat/`)
    const type = c.req.header('content-type') ?? ''
    // A CSV body belongs to an import, which streams it.
    if (!(secretariat && type.startsWith('text/csv'))) {
      const body = await readJson(c, secretariat ? secretariatMax : publicMax)
      const headers = new Headers(c.req.raw.headers)
      // The validators are stricter about how a type is written than readJson is.
      headers.set('Content-Type', 'application/json')
      c.req.raw = new Request(c.req.raw, { body: JSON.stringify(body), headers })
    }
  }
  await next()
})
