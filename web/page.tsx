import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Translate } from '../schema/i18n/index.ts'
import type { Locale } from '../schema/vocabulary.ts'

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
  stylesheet: string
  /** For paper alone: a browser fetches it after all that the screen needs. */
  printStylesheet: string
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
