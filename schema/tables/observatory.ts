import { isNotNull } from 'drizzle-orm'
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
    /** The address as it is compared: without scheme, `www.`, fragment and final slash. Two entries may share it. */
    address: text().notNull(),
    /** BCP 47 tag of the language in which name, summary and the rest are written. */
    language: text().notNull(),
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
  (t) => [
    index('entry_by_address').on(t.address),
    index('entry_by_contact').on(t.contactState, t.id).where(isNotNull(t.contactState)),
  ],
)
