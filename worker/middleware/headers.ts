import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env.ts'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** For what other sites may show in a frame: a page without scripts and forms. */
const framablePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

/** Security headers on every answer. Scripts and styles come from our own files only, never inline. */
export const headers = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const set = (name: string, value: string) => {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
  const framable = c.get('framable') === true
  set('Content-Security-Policy', framable ? framablePolicy : policy)
  set('X-Content-Type-Options', 'nosniff')
  if (!framable) set('X-Frame-Options', 'DENY')
  // With `no-referrer` browsers would send `Origin: null` with forms, and the origin check would fail.
  set('Referrer-Policy', 'same-origin')
  set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()')
  set('Cross-Origin-Opener-Policy', 'same-origin')
  set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  set('Cache-Control', 'no-store')
})
