import { desc } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A paragraph of one version: `id` is stable over versions, `number` counts from 1 in this one. */
export interface ParagraphRecord {
  id: string
  number: number
  /** Text of the heading it stands under; '' before the first. */
  section: string
  /** Headings that stand directly before it, outermost first; `depth` counts from 0 and skips none. */
  headings: { depth: number; text: string }[]
  html: string
  text: string
}

export const draft = sqliteTable(
  'draft',
  {
    slug: text().primaryKey(),
    cycle: text().notNull(),
    title: text().notNull(),
    language: text().notNull(),
    opensAt: text('opens_at').notNull(),
    closesAt: text('closes_at').notNull(),
    /** `preparing`, `answering` and `final` are set by hand; `public` means that the dates decide. */
    stage: text().notNull(),
    currentVersion: integer('current_version').notNull(),
    /** Published comments by paragraph id, `whole` for the whole draft: one value, however long the text is. */
    counts: text({ mode: 'json' }).$type<Record<string, number>>().notNull().default({}),
    createdAt: text('created_at').notNull(),
  },
  (t) => [index('draft_by_opening').on(t.opensAt, t.slug), index('draft_by_cycle').on(t.cycle, t.stage)],
)

/** Immutable. Paragraphs are held rendered in one value: a page reads one row however long the text is. */
export const draftVersion = sqliteTable(
  'draft_version',
  {
    draft: text().notNull(),
    number: integer().notNull(),
    markdown: text().notNull(),
    paragraphs: text({ mode: 'json' }).$type<ParagraphRecord[]>().notNull(),
    createdAt: text('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.draft, t.number] })],
)

/** The content of a comment; who sent it and its state are in `submission`. */
export const comment = sqliteTable('comment', {
  id: text().primaryKey(),
  draft: text().notNull(),
  /** Version the person read. */
  version: integer().notNull(),
  /** Ids of paragraphs; empty for the whole draft. */
  paragraphs: text({ mode: 'json' }).$type<string[]>().notNull(),
  quote: text(),
  text: text().notNull(),
  stance: text(),
  proposedText: text('proposed_text'),
  inReplyTo: text('in_reply_to'),
})

/** Written by earlier releases; what it held lives in `past_output`. */
export const archiveItem = sqliteTable(
  'archive_item',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    year: integer().notNull(),
    title: text().notNull(),
    language: text().notNull(),
    source: text().notNull(),
  },
  (t) => [index('archive_item_by_year').on(desc(t.year), t.id)],
)
