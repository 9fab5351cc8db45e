import { isNotNull } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Small facts about this copy, such as that its seed is complete. */
export const setting = sqliteTable('setting', {
  name: text().primaryKey(),
  value: text().notNull(),
})

/** Running numbers behind public references, one row a series. */
export const counter = sqliteTable('counter', {
  name: text().primaryKey(),
  value: integer().notNull(),
})

/** A retried request finds its first answer here; rows are kept for 24 hours. */
export const idem = sqliteTable('idem', {
  keyHash: text('key_hash').primaryKey(),
  bodyHash: text('body_hash').notNull(),
  recordId: text('record_id').notNull(),
  createdAt: text('created_at').notNull(),
})

/** A POST of the Secretariat API that carried a key, and how it was answered; rows are kept for 24 hours. */
export const answered = sqliteTable(
  'answered',
  {
    keyHash: text('key_hash').primaryKey(),
    bodyHash: text('body_hash').notNull(),
    /** The request that does the work. */
    claim: text().notNull(),
    createdAt: text('created_at').notNull(),
    /** Null while it is being done. */
    status: integer(),
    body: text(),
  },
  (t) => [index('answered_by_age').on(t.createdAt)],
)

/** Accepted writes per caller and hour; `bucket` is a keyed hash that changes daily, never an address. */
export const hourlyLimit = sqliteTable(
  'hourly_limit',
  { bucket: text().notNull(), hour: text().notNull(), n: integer().notNull() },
  (t) => [primaryKey({ columns: [t.bucket, t.hour] })],
)

/** Grows in every batch that changes what is public in `scope`; ETags are made of it. */
export const revision = sqliteTable('revision', {
  scope: text().primaryKey(),
  value: integer().notNull(),
})

/** One row for each combination of filters under which a published record is listed. */
export const posting = sqliteTable(
  'posting',
  { scope: text().notNull(), key: text().notNull(), id: text().notNull() },
  (t) => [primaryKey({ columns: [t.scope, t.key, t.id] })],
)

/** Kept totals: how many published records have `value` in `dimension` under the filters of `context`. */
export const facet = sqliteTable(
  'facet',
  {
    scope: text().notNull(),
    context: text().notNull(),
    dimension: text().notNull(),
    value: text().notNull(),
    n: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.scope, t.context, t.dimension, t.value] })],
)

/** The unfiltered totals of a scope in one value, for statistics: `dimension value` -> number. */
export const summary = sqliteTable('summary', {
  scope: text().primaryKey(),
  counts: text({ mode: 'json' }).$type<Record<string, number>>().notNull(),
})

/** Inverted index ordered by impact, so that a query reads only the best rows of each term. */
export const searchPosting = sqliteTable(
  'search_posting',
  {
    scope: text().notNull(),
    term: text().notNull(),
    impact: integer().notNull(),
    id: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.scope, t.term, t.impact, t.id] })],
)

/** In how many documents of `scope` a term occurs. */
export const searchTerm = sqliteTable(
  'search_term',
  { scope: text().notNull(), term: text().notNull(), n: integer().notNull() },
  (t) => [primaryKey({ columns: [t.scope, t.term] })],
)

/** Outgoing mail. The payload is encrypted and removed once the mail is sent. */
export const mail = sqliteTable(
  'mail',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    subjectReference: text('subject_reference'),
    recipientIndex: text('recipient_index').notNull(),
    locale: text().notNull(),
    payload: text(),
    state: text().notNull().default('queued'),
    attempts: integer().notNull().default(0),
    nextAt: text('next_at').notNull(),
    createdAt: text('created_at').notNull(),
    sentAt: text('sent_at'),
    lastError: text('last_error'),
    /** Under which the mail service sent it; it may differ from ours. */
    messageId: text('message_id'),
    /** When it was seen that it did not arrive. */
    bouncedAt: text('bounced_at'),
  },
  (t) => [
    index('mail_by_due').on(t.state, t.nextAt),
    index('mail_by_recipient').on(t.recipientIndex, t.createdAt),
    index('mail_by_age').on(t.createdAt),
    index('mail_by_state').on(t.state, t.id),
    index('mail_by_message').on(t.messageId).where(isNotNull(t.messageId)),
  ],
)
