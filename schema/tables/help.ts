import { inArray, isNotNull, sql } from 'drizzle-orm'
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
    /** The request that this one was split from, or repeats; only its person sees the two together. */
    splitFrom: text('split_from'),
    /** When the Secretariat was offered it: after three tries. */
    offeredAt: text('offered_at'),
  },
  (t) => [
    index('help_request_uncounted').on(t.id).where(sql`${t.counted} is null and ${t.state} <> 'withdrawn'`),
    index('help_request_taken_back').on(t.id).where(sql`${t.counted} is not null and ${t.state} = 'withdrawn'`),
    index('help_request_by_state').on(t.state, t.updatedAt),
    // Holds only those whose text is still to go, so that the timer reads nothing else.
    index('help_request_by_closing').on(t.closedAt).where(isNotNull(t.text)),
    index('help_request_by_split').on(t.splitFrom).where(isNotNull(t.splitFrom)),
    index('help_request_by_offer').on(t.state, t.offeredAt, t.id).where(isNotNull(t.offeredAt)),
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
    /** Whether it helped, in the person's word: yes, partly, no. Stays when the text is gone. */
    feedback: text(),
    /** Hash of the token in the address to which its desk replies. */
    replyHash: text('reply_hash'),
    /** The entry that this desk thinks fits better. */
    pointer: text(),
    /** What it wrote with that; encrypted under the hand-over's id, and gone with the request's text. */
    pointerNote: text('pointer_note'),
  },
  (t) => [
    index('referral_uncounted').on(t.id).where(sql`${t.counted} is null and ${t.sentAt} is not null`),
    index('referral_by_request').on(t.request, t.position),
    // Nobody is asked twice for one request.
    uniqueIndex('referral_once').on(t.request, t.entry),
    index('referral_by_state').on(t.state, t.sentAt),
    uniqueIndex('referral_by_reply').on(t.replyHash).where(isNotNull(t.replyHash)),
    index('referral_by_entry').on(t.entry, t.state, t.sentAt, t.id),
    // Whatever races: one desk at a time holds a request.
    uniqueIndex('referral_one_holder')
      .on(t.request)
      .where(inArray(t.state, ['sent', 'accepted'])),
  ],
)

/**
 * One message of a thread; encrypted under the hand-over's id, and gone with the request's text. The thread with the
 * Secretariat has the request's own id in the place of a hand-over.
 */
export const helpMessage = sqliteTable(
  'help_message',
  {
    id: text().primaryKey(),
    request: text().notNull(),
    referral: text().notNull(),
    at: text().notNull(),
    text: text().notNull(),
    /** `desk`, `person` or `secretariat`. */
    author: text().notNull().default('desk'),
    /** Hash of the Message-ID of the mail it came by: one that arrives twice is taken once. */
    mailHash: text('mail_hash'),
  },
  (t) => [
    index('help_message_by_request').on(t.request, t.at),
    uniqueIndex('help_message_once').on(t.referral, t.mailHash).where(isNotNull(t.mailHash)),
  ],
)

/** A link to the queue of a desk. It ends when it is revoked and when the contact of the desk changes. */
export const deskAccess = sqliteTable(
  'desk_access',
  {
    id: text().primaryKey(),
    entry: text().notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    contactVersion: integer('contact_version').notNull(),
    createdAt: text('created_at').notNull(),
    revokedAt: text('revoked_at'),
  },
  (t) => [index('desk_access_by_entry').on(t.entry)],
)

/** Where the machine of a desk is told of its hand-overs. It ends when the contact of the desk changes. */
export const deskWebhook = sqliteTable('desk_webhook', {
  entry: text().primaryKey(),
  address: text().notNull(),
  withText: integer('with_text', { mode: 'boolean' }).notNull(),
  /** A new number makes a new signing key. */
  secretVersion: integer('secret_version').notNull().default(1),
  contactVersion: integer('contact_version').notNull(),
  updatedAt: text('updated_at').notNull(),
})

/** One telling of a webhook. It holds no text: that is read when it is sent, where the desk asked for it. */
export const webhookDelivery = sqliteTable(
  'webhook_delivery',
  {
    id: text().primaryKey(),
    entry: text().notNull(),
    referral: text().notNull(),
    event: text().notNull(),
    state: text().notNull().default('queued'),
    attempts: integer().notNull().default(0),
    nextAt: text('next_at').notNull(),
    lastError: text('last_error'),
    createdAt: text('created_at').notNull(),
  },
  (t) => [index('webhook_delivery_due').on(t.state, t.nextAt), index('webhook_delivery_by_time').on(t.createdAt)],
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
