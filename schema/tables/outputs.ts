import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** A past meeting or something that came of one: a report, a transcript, a recording, held as a link. */
export const pastOutput = sqliteTable(
  'past_output',
  {
    id: text().primaryKey(),
    /** Year and a sortable id: the order of the list, latest year and newest record last. */
    place: text().notNull(),
    /** What two records of the same output share; see `sameness` of its rules. */
    sameAs: text('same_as').notNull(),
    /** A code of `pastOutputKinds`. */
    kind: text().notNull(),
    title: text().notNull(),
    /** Of title and summary. */
    language: text().notNull(),
    /** In which the output can be read or heard. */
    languages: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Such as `IGF 2016, Guadalajara`. */
    meeting: text(),
    year: integer().notNull(),
    topics: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** A code of `pastOutputBodies`. */
    body: text().notNull(),
    summary: text(),
    /** Null where no public address is known. */
    url: text(),
    /** Where this record was taken from. */
    source: text(),
    createdAt: text('created_at').notNull(),
    changedAt: text('changed_at').notNull(),
    /** Set while it is taken away. */
    removedAt: text('removed_at'),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('past_output_by_place').on(t.place),
    uniqueIndex('past_output_by_same_as').on(t.sameAs),
    index('past_output_by_creation').on(t.createdAt, t.id),
    index('past_output_removed').on(t.removedAt, t.id).where(sql`removed_at IS NOT NULL`),
  ],
)
