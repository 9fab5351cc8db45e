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
  // A PUT can say all by its address, as support does.
  const bodiless = method === 'PUT' && (c.req.raw.body === null || c.req.header('content-length') === '0')
  if (method === 'POST' || (method === 'PUT' && !bodiless) || method === 'PATCH') {
    const secretariat = c.req.path.startsWith(`${apiBase}/secretariat/`)
    const type = c.req.header('content-type') ?? ''
    // A CSV body belongs to an import, which streams it.
    if (!(secretariat && type.startsWith('text/csv'))) {
      const read = await readJson(c, secretariat ? secretariatMax : publicMax)
      // Answers write null for what is unknown; a client may send the same back. A PATCH says null to empty a field.
      const body = method === 'POST' ? withoutNulls(read) : read
      const headers = new Headers(c.req.raw.headers)
      // The validators are stricter about how a type is written than readJson is.
      headers.set('Content-Type', 'application/json')
      c.req.raw = new Request(c.req.raw, { body: JSON.stringify(body), headers })
    }
  }
  await next()
})

/** Leaves out the members of an object that are null, one level into its objects. */
function withoutNulls(body: unknown, depth = 1): unknown {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return body
  const known = Object.entries(body).filter(([, value]) => value !== null)
  return Object.fromEntries(known.map(([name, value]) => [name, depth === 0 ? value : withoutNulls(value, depth - 1)]))
}
