import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A record of the observatory; who offered it and its state are in `submission`. */
export const entry = sqliteTable(
  'entry',
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    kind: text().notNull(),
    url: text().notNull(),
    summary: text().notNull(),
    topics: text({ mode: 'json' }).$type<string[]>().notNull(),
    regions: text({ mode: 'json' }).$type<string[]>().notNull(),
    countries: text({ mode: 'json' }).$type<string[]>().notNull(),
    languages: text({ mode: 'json' }).$type<string[]>().notNull(),
    requestLanguages: text('request_languages', { mode: 'json' }).$type<string[]>().notNull(),
    audience: text(),
    howToAsk: text('how_to_ask'),
    operator: text(),
    operatorCountry: text('operator_country'),
    status: text().notNull().default('active'),
    freshness: text().notNull().default('listed'),
    lastConfirmedAt: text('last_confirmed_at'),
    /** Whether name and address were seen on a public page when the record was made. */
    seen: integer({ mode: 'boolean' }).notNull().default(false),
    relation: text(),
    /** Encrypted address for hand-overs, its blind index and its state. */
    contact: text(),
    contactIndex: text('contact_index'),
    contactState: text('contact_state'),
    contactVersion: integer('contact_version').notNull().default(1),
  },
  (t) => [index('entry_by_url').on(t.url)],
)
