import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Translate } from '../schema/i18n/index.ts'
import type { Locale } from '../schema/vocabulary.ts'

/** A way on from a preview. */
interface PreviewLink {
  href: string
  label: string
  current: boolean
}

/** What stands on top of a page that is shown before the public sees it; nothing on it can be sent. */
export interface Preview {
  /** Language of the note and of the links to the parts. */
  locale: Locale
  notice: string
  back: { href: string; label: string }
  parts: readonly PreviewLink[]
  languages: { label: string; links: readonly { locale: Locale; href: string; current: boolean }[] }
}

/** What every component may know of the page it stands on. */
export interface PageInfo {
  locale: Locale
  t: Translate
  /** Path with its query, starting with the language. */
  path: string
  /** Public origin without a trailing slash. */
  origin: string
  /** Name of the signed-in member of staff, else null. */
  staff: string | null
  /** What the signed-in member of staff may do; empty for the public. */
  permissions: readonly string[]
  /** Set where the page is only looked at before it is public. */
  preview?: Preview | undefined
  stylesheet: string
  /** What some pages need besides: those behind the sign-in, those of drafts, those with charts; and what frames need. */
  sheets: { desk: string; drafts: string; figures: string; embed: string }
  script: string
}

const Page = createContext<PageInfo | null>(null)
export const PageProvider = Page.Provider

/** The page that a component is rendered on. */
export function usePage(): PageInfo {
  const page = useContext(Page)
  if (page === null) throw new Error('rendered outside a page')
  return page
}
