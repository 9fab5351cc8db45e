import { HTTPException } from 'hono/http-exception'
import { apiBase } from '../../schema/paths.ts'
import { ErrorPage } from '../../web/pages/home/ErrorPage.tsx'
import { CursorError } from '../platform/cursor.ts'
import { type ProblemType, problem } from '../platform/problem.ts'
import { BodyError } from '../platform/requests.ts'
import { page } from '../platform/respond.tsx'
import type { AppContext } from './app-env.ts'
import { ForeignOriginError } from './origin-check.ts'

const isApi = (c: AppContext) => c.req.path === apiBase || c.req.path.startsWith(`${apiBase}/`)

function typeOf(error: Error): ProblemType {
  if (error instanceof BodyError)
    return error.status === 413 ? 'too-large' : error.status === 415 ? 'media-type' : 'bad-request'
  if (error instanceof ForeignOriginError) return 'forbidden'
  if (error instanceof HTTPException) {
    if (error.status === 400) return 'bad-request'
    if (error.status === 404) return 'not-found'
    if (error.status === 415) return 'media-type'
  }
  // D1 answers so when its queue is full; the client may come back.
  if (/overloaded|D1 DB is overloaded|Network connection lost/i.test(error.message)) return 'unavailable'
  return 'internal'
}

const pageStatus = {
  'bad-request': 400,
  forbidden: 403,
  'too-large': 413,
  'media-type': 415,
  internal: 500,
  unavailable: 503,
  'not-found': 404,
} as const

/** The one place where the unexpected ends: a page or a problem with a request id, and a line in the log without personal data. */
export function onError(error: Error, c: AppContext): Response {
  // What was to be answered has another tag than what is.
  c.header('ETag', undefined)
  c.header('Cache-Control', undefined)
  if (error instanceof CursorError && isApi(c)) {
    return problem(c, 'invalid', { errors: [{ path: ['cursor'], code: 'invalid', parameters: {} }] })
  }
  const type = error instanceof CursorError ? 'bad-request' : typeOf(error)
  const { requestId } = c.get('ctx')
  if (type === 'internal' || type === 'unavailable') {
    console.error(JSON.stringify({ requestId, path: c.req.routePath, error: error.message, stack: error.stack }))
  }
  const retryAfter = type === 'unavailable' ? { retryAfter: 5 } : {}
  if (isApi(c)) return problem(c, type, retryAfter)
  const status = pageStatus[type as keyof typeof pageStatus] ?? 500
  if (type === 'unavailable') c.header('Retry-After', '5')
  return page(c, <ErrorPage type={type} requestId={requestId} />, status)
}

/** Unknown routes: the address without a slash at its end, a page with search, or a problem. */
export function onNotFound(c: AppContext): Response {
  const { pathname, search } = new URL(c.req.url)
  const safe = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (safe && pathname.endsWith('/') && pathname !== '/') {
    // One slash in front: with two the browser would take what follows for another site.
    return c.redirect(`/${pathname.replace(/^\/+|\/+$/g, '')}${search}`, 301)
  }
  return isApi(c) ? problem(c, 'not-found') : page(c, <ErrorPage type="not-found" requestId={null} />, 404)
}
