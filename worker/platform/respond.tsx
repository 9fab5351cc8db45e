import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import {
  buildId,
  deskStylesheet,
  draftStylesheet,
  embedStylesheet,
  figuresStylesheet,
  script,
  stylesheet,
} from '../../.generated/assets.ts'
import { PageProvider, type Preview } from '../../web/page.tsx'
import { permissionsOf } from '../features/accounts/rules.ts'
import type { Answer, AppContext } from '../middleware/app-env.ts'
import { sha256 } from './crypto.ts'

/** Renders a page in the reader's language. @param preview set where it is only looked at before it is public */
export function page(
  c: AppContext,
  content: VNode,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503 = 200,
  preview?: Preview,
): Response {
  return c.html(`<!doctype html>${render(c, content, preview)}`, status)
}

/** Renders a part of a page, for a script that puts it into one. */
export function fragment(c: AppContext, content: VNode, status: 200 | 429 = 200): Response {
  return c.html(render(c, content), status)
}

function render(c: AppContext, content: VNode, preview?: Preview): string {
  const ctx = c.get('ctx')
  const url = new URL(c.req.url)
  const info = {
    locale: ctx.locale,
    t: c.get('t'),
    path: url.pathname + (c.req.method === 'GET' ? url.search : ''),
    origin: ctx.origin,
    staff: ctx.actor.kind === 'staff' ? ctx.actor.name : null,
    permissions: permissionsOf(ctx.actor),
    preview,
    stylesheet: stylesheet.path,
    sheets: {
      desk: deskStylesheet.path,
      drafts: draftStylesheet.path,
      figures: figuresStylesheet.path,
      embed: embedStylesheet.path,
    },
    script: script.path,
  }
  return renderToString(<PageProvider value={info}>{content}</PageProvider>)
}

/**
 * Answers 304 when the client has this revision already; else marks the answer to come with it.
 * @param parts what the answer depends on: revisions of its scope, states that follow from the clock
 */
export function unchanged(c: AppContext, parts: readonly (string | number)[]): Answer | null {
  const ctx = c.get('ctx')
  // Staff see their own navigation; their pages are not kept.
  if (ctx.actor.kind === 'staff') return null
  const tag = `"${[buildId, ctx.locale, ...parts].join('.')}"`
  const etag = `W/${tag}`
  // Weak comparison (RFC 9110, section 13.1.2): a tag matches with and without its `W/`.
  const known = (c.req.header('if-none-match') ?? '').split(/\s*,\s*/).map((one) => one.replace(/^W\//, ''))
  if (known.includes(tag) || known.includes('*')) {
    return c.body(null, 304, { ETag: etag, 'Cache-Control': 'no-cache' }) as Response as Answer
  }
  c.header('ETag', etag)
  c.header('Cache-Control', 'no-cache')
  return null
}

/** What an answer shows of other scopes than its own, as a part for {@link unchanged}: another value, another digest. */
export async function digest(shown: unknown): Promise<string> {
  return (await sha256(JSON.stringify(shown))).slice(0, 32)
}
