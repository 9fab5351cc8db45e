import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { script, stylesheet } from '../../.generated/assets.ts'
import { PageProvider } from '../../web/page.tsx'
import { permissionsOf } from '../features/accounts/rules.ts'
import type { Answer, AppContext } from '../middleware/app-env.ts'

/** Renders a page in the reader's language. */
export function page(
  c: AppContext,
  content: VNode,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503 = 200,
): Response {
  const ctx = c.get('ctx')
  const url = new URL(c.req.url)
  const info = {
    locale: ctx.locale,
    t: c.get('t'),
    path: url.pathname + (c.req.method === 'GET' ? url.search : ''),
    origin: ctx.origin,
    staff: ctx.actor.kind === 'staff' ? ctx.actor.name : null,
    permissions: permissionsOf(ctx.actor),
    stylesheet: stylesheet.path,
    script: script.path,
  }
  return c.html(`<!doctype html>${renderToString(<PageProvider value={info}>{content}</PageProvider>)}`, status)
}

/**
 * Answers 304 when the client has this revision already; else marks the answer to come with it.
 * @param parts what the answer depends on: revisions of its scope, states that follow from the clock
 */
export function unchanged(c: AppContext, parts: readonly (string | number)[]): Answer | null {
  const ctx = c.get('ctx')
  // Staff see their own navigation; their pages are not kept.
  if (ctx.actor.kind === 'staff') return null
  const etag = `W/"${[stylesheet.path.slice(8, 14), ctx.locale, ...parts].join('.')}"`
  if (
    c.req
      .header('if-none-match')
      ?.split(/\s*,\s*/)
      .includes(etag) === true
  ) {
    return c.body(null, 304, { ETag: etag, 'Cache-Control': 'no-cache' }) as Response as Answer
  }
  c.header('ETag', etag)
  c.header('Cache-Control', 'no-cache')
  return null
}
