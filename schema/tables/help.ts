import { isNotNull, sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** What a person asks. Text, name and address are encrypted and go 90 days after closing. */
export const helpRequest = sqliteTable(
  'help_request',
  {
    id: text().primaryKey(),
    reference: text().notNull().unique(),
    state: text().notNull(),
    version: integer().notNull().default(1),
    text: text(),
    name: text(),
    email: text(),
    emailIndex: text('email_index'),
    emailVerifiedAt: text('email_verified_at'),
    language: text().notNull(),
    country: text(),
    locale: text().notNull(),
    /** Topics the words were understood as; kept for figures when the text is gone. */
    topics: text({ mode: 'json' }).$type<string[]>().notNull(),
    trackingHash: text('tracking_hash').notNull().unique(),
    channel: text().notNull(),
    createdAt: text('created_at').notNull(),
    /** When anything last happened to it. */
    updatedAt: text('updated_at').notNull(),
    closedAt: text('closed_at'),
    /** Whether the router knew nobody when it came in. */
    unmatched: integer({ mode: 'boolean' }).notNull().default(false),
    /** As what and in which month it was counted: `gap 2026-11` or `met 2026-11`. */
    counted: text(),
  },
  (t) => [
    index('help_request_uncounted').on(t.id).where(sql`${t.counted} is null and ${t.state} <> 'withdrawn'`),
    index('help_request_taken_back').on(t.id).where(sql`${t.counted} is not null and ${t.state} = 'withdrawn'`),
    index('help_request_by_state').on(t.state, t.updatedAt),
    // Holds only those whose text is still to go, so that the timer reads nothing else.
    index('help_request_by_closing').on(t.closedAt).where(isNotNull(t.text)),
  ],
)

/** One hand-over to one desk. Desks are tried in the order of `position`. */
export const referral = sqliteTable(
  'referral',
  {
    id: text().primaryKey(),
    request: text().notNull(),
    entry: text().notNull(),
    position: integer().notNull(),
    state: text().notNull(),
    version: integer().notNull().default(1),
    reason: text(),
    tokenHash: text('token_hash').notNull().unique(),
    sentAt: text('sent_at'),
    remindedAt: text('reminded_at'),
    settledAt: text('settled_at'),
    /** The month in which it was counted. */
    counted: text(),
  },
  (t) => [
    index('referral_uncounted').on(t.id).where(sql`${t.counted} is null and ${t.sentAt} is not null`),
    index('referral_by_request').on(t.request, t.position),
    // Nobody is asked twice for one request.
    uniqueIndex('referral_once').on(t.request, t.entry),
    index('referral_by_state').on(t.state, t.sentAt),
  ],
)

/** What a desk wrote to the person; encrypted under the hand-over's id, and gone with the request's text. */
export const helpMessage = sqliteTable(
  'help_message',
  {
    id: text().primaryKey(),
    request: text().notNull(),
    referral: text().notNull(),
    at: text().notNull(),
    text: text().notNull(),
  },
  (t) => [index('help_message_by_request').on(t.request, t.at)],
)

/** What the router knows of an entry: a pure function of its content, made again when that has another version. */
export const routeProfile = sqliteTable('route_profile', {
  entry: text().primaryKey(),
  /** Version of the entry's record that it was made of. */
  version: integer().notNull(),
  /** JSON of a `Profile`. */
  profile: text().notNull(),
})

/** The router's index, base64url, in parts that fit a row. */
export const routeIndex = sqliteTable(
  'route_index',
  { version: text().notNull(), part: integer().notNull(), bytes: text().notNull() },
  (t) => [primaryKey({ columns: [t.version, t.part] })],
)
