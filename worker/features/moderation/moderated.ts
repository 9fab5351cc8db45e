import type { WrittenPart } from '../../../schema/contracts/moderation.ts'
import type { submission } from '../../../schema/tables/moderation.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import type { Reader, Statement } from '../../platform/database.ts'

export type Item = typeof submission.$inferSelect

/** What moderation and tracking need to know of an item, whatever its kind. */
export interface Moderated {
  /** Scope of the kept totals and revision that the item changes. */
  scope: string
  title: string
  /** What the person wrote, in the order of its form. Shown to the person and the Secretariat. */
  content: WrittenPart[]
  /** Where the public reads it once published. */
  publicPath(locale: Locale): string
  /** Statements that make the item public. */
  publish(): Statement[]
  /** Statements that take it from the public lists and counts. */
  unpublish(): Statement[]
  /** How it is edited once it is public; absent where a kind cannot be. */
  edits?: Edits
  /** Statements that blank what the person wrote; the row and its id stay, since events tell of it. */
  erase(): Statement[]
}

/** What an edit is to an item: a text that only its kind understands. */
export interface Edits {
  /** What the item says now. */
  snapshot(): string
  /** What an edit or an earlier version says. */
  show(edit: string): WrittenPart[]
  /** Statements that put the edit in place of what was there; lists and counts are `publish` and `unpublish`. */
  rewrite(edit: string): Statement[]
  /** Statements that list and count the item as the edit has it. */
  publish(edit: string): Statement[]
  /** Statements that keep what the edit changed, where a kind has a history of its own. */
  keep?(ctx: Ctx, edit: string): Statement[]
}

/** Reads the content of an item of one kind. */
export type LoadModerated = (db: Reader, item: Item) => Promise<Moderated>
