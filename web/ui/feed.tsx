import type { ComponentChildren } from 'preact'
import { h } from 'preact'

/** One thing in a feed. */
export interface FeedEntry {
  /** Absolute address, also its identity. */
  url: string
  title: string
  /** Plain text. */
  summary: string
  updatedAt: string
  author: string
  language: string
}

export interface FeedProps {
  title: string
  /** Absolute address of the feed itself. */
  self: string
  /** Absolute address of the page it follows. */
  page: string
  updatedAt: string
  language: string
  entries: readonly FeedEntry[]
}

/** XML elements are written with `h`, since HTML's types do not know them. */
const element = (name: string, attributes: Record<string, string>, ...children: ComponentChildren[]) =>
  h(name, attributes, ...children)

/** An Atom feed (RFC 4287). */
export function Feed({ title, self, page, updatedAt, language, entries }: FeedProps) {
  return element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    element('id', {}, self),
    element('title', {}, title),
    element('updated', {}, updatedAt),
    element('link', { rel: 'self', href: self }),
    element('link', { rel: 'alternate', href: page }),
    element('rights', {}, 'CC BY 4.0'),
    entries.map((entry) =>
      element(
        'entry',
        { 'xml:lang': entry.language },
        element('id', {}, entry.url),
        element('title', {}, entry.title),
        element('updated', {}, entry.updatedAt),
        element('author', {}, element('name', {}, entry.author)),
        element('link', { rel: 'alternate', href: entry.url }),
        element('summary', {}, entry.summary),
      ),
    ),
  )
}
