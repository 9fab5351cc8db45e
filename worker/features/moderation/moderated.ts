import type { submission } from '../../../schema/tables/moderation.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import type { Reader, Statement } from '../../platform/database.ts'

export type Item = typeof submission.$inferSelect

/** What moderation and tracking need to know of an item, whatever its kind. */
export interface Moderated {
  /** Scope of the kept totals and revision that the item changes. */
  scope: string
  title: string
  /** What the person wrote: field name in the contract -> text. Shown to the person and the Secretariat. */
  content: { field: string; text: string }[]
  /** Where the public reads it once published. */
  publicPath(locale: Locale): string
  /** Statements that make the item public. */
  publish(): Statement[]
  /** Statements that take it from the public lists and counts. */
  unpublish(): Statement[]
  /** Statements that blank what the person wrote; the row and its id stay, since events tell of it. */
  erase(): Statement[]
}

/** Reads the content of an item of one kind. */
export type LoadModerated = (db: Reader, item: Item) => Promise<Moderated>
