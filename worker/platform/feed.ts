import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Feed, type FeedProps } from '../../web/ui/feed.tsx'
import type { AppContext } from '../middleware/app-env.ts'

/** Characters that XML 1.0 cannot hold even escaped. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Answers an Atom feed. */
export function feed(c: AppContext, props: FeedProps): Response {
  // The renderer writes HTML, where `]]>` is text; in XML it may only end a CDATA section, of which there are none.
  const xml = renderToString(h(Feed, props)).replace(notXml, '').replaceAll(']]>', ']]&gt;')
  return c.body(`<?xml version="1.0" encoding="utf-8"?>\n${xml}`, 200, {
    'Content-Type': 'application/atom+xml; charset=utf-8',
  })
}
