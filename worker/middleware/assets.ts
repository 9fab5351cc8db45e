import { createMiddleware } from 'hono/factory'
import {
  deskStylesheet,
  draftStylesheet,
  embedStylesheet,
  figuresStylesheet,
  script,
  stylesheet,
} from '../../.generated/assets.ts'
import type { AppEnv } from './app-env.ts'

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#14506b"/><path d="M14 5h3v3h8l3 3.5-3 3.5h-8v12h-3V15H7V8h7z" fill="#fff"/></svg>'

const files = new Map<string, { body: string; type: string }>([
  ...[stylesheet, deskStylesheet, draftStylesheet, figuresStylesheet, embedStylesheet].map(
    ({ path, body }) => [path, { body, type: 'text/css; charset=utf-8' }] as const,
  ),
  [script.path, { body: script.body, type: 'text/javascript; charset=utf-8' }],
  ['/assets/icon.svg', { body: icon, type: 'image/svg+xml' }],
])

/** Our own style sheets, script and icon. Their names hold a hash of their content, so they are kept for ever. */
export const assets = createMiddleware<AppEnv>(async (c, next) => {
  const file = files.get(c.req.path)
  if (file === undefined) return await next()
  return c.body(file.body, 200, { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=31536000, immutable' })
})
