import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** A synthesis report of a call, as things stood when it was made. */
export const report = sqliteTable(
  'report',
  {
    id: text().primaryKey(),
    call: text().notNull(),
    /** Counts from 1 in each call. */
    number: integer().notNull(),
    /** The language of its headings and names. */
    language: text().notNull(),
    /** `draft` or `published`; what is published no longer changes. */
    state: text().notNull().default('draft'),
    version: integer().notNull().default(1),
    /** What the rapporteur wrote before and after it, in a subset of Markdown; '' where there is nothing. */
    intro: text().notNull().default(''),
    conclusions: text().notNull().default(''),
    /** Section -> number of its parts. */
    parts: text({ mode: 'json' }).$type<Record<string, number>>().notNull(),
    /** References of issues that were public and are no longer: their texts are left out wherever the report is shown. */
    withheld: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    madeAt: text('made_at').notNull(),
    /** Id of a member of staff. */
    madeBy: text('made_by').notNull(),
    publishedAt: text('published_at'),
  },
  (t) => [uniqueIndex('report_by_number').on(t.call, t.number)],
)

/** A part of a section of a report, never changed once it is made. */
export const reportPart = sqliteTable(
  'report_part',
  {
    report: text().notNull(),
    /** `head`, which is a single part, or a section of `reportSections`. */
    section: text().notNull(),
    /** Counts from 0. */
    part: integer().notNull(),
    /** The head, or a list of items. */
    content: text({ mode: 'json' }).$type<unknown>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.report, t.section, t.part] })],
)
