import { desc, isNotNull, sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What every moderated item has in common, whatever its kind: who sent it, how it came in, its state.
 * The content is in `issue`, `entry` or `comment` under the same id.
 */
export const submission = sqliteTable(
  'submission',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    reference: text().notNull().unique(),
    /** Slug of the call or draft it answers; null for entries. */
    parent: text(),
    state: text().notNull(),
    version: integer().notNull().default(1),
    language: text().notNull(),
    channel: text().notNull(),
    receivedAt: text('received_at').notNull(),
    publishedAt: text('published_at'),
    editedAt: text('edited_at'),
    /** Until when an item sent back for changes may return. */
    returnBy: text('return_by'),
    name: text(),
    showName: integer('show_name', { mode: 'boolean' }).notNull().default(false),
    capacity: text(),
    organisation: text(),
    stakeholderGroup: text('stakeholder_group'),
    country: text(),
    region: text(),
    /** Encrypted address and its blind index; both null where none was given. */
    email: text(),
    emailIndex: text('email_index'),
    emailVerifiedAt: text('email_verified_at'),
    notices: integer({ mode: 'boolean' }).notNull().default(false),
    locale: text().notNull(),
    trackingHash: text('tracking_hash').notNull().unique(),
    risk: integer().notNull().default(0),
    signals: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    /** Hash of the normalised text: repetition raises an item in the queue. */
    fingerprint: text().notNull().default(''),
    appealedAt: text('appealed_at'),
    /** An appeal waits for another moderator. */
    appealOpen: integer('appeal_open', { mode: 'boolean' }).notNull().default(false),
    /** An edit of a published item that waits for a decision: the JSON that its kind makes of it. */
    edit: text(),
    /** When the person had their personal data removed. */
    erasedAt: text('erased_at'),
  },
  (t) => [
    index('submission_by_queue').on(t.state, desc(t.risk), t.receivedAt, t.id),
    index('submission_by_kind').on(t.state, t.kind, desc(t.risk), t.receivedAt, t.id),
    index('submission_by_appeal').on(t.appealOpen, t.appealedAt),
    index('submission_by_fingerprint').on(t.fingerprint),
    index('submission_by_author').on(t.parent, t.emailIndex).where(isNotNull(t.emailIndex)),
    index('submission_by_organisation')
      .on(t.parent, sql`lower(trim(${t.organisation}))`)
      .where(isNotNull(t.organisation)),
  ],
)

/** What an item said before an edit took effect (`replaced`), and edits that were not published (`refused`). */
export const itemVersion = sqliteTable(
  'item_version',
  {
    item: text().notNull(),
    /** Counts from 1 in the order in which they were put aside. */
    number: integer().notNull(),
    content: text().notNull(),
    madeAt: text('made_at').notNull(),
    outcome: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.item, t.number] })],
)

/** Everything that happened to an item, help request or mail; never changed, never removed. */
export const event = sqliteTable(
  'event',
  {
    id: text().primaryKey(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    action: text().notNull(),
    /** `person`, `desk`, `system`, or the id of a member of staff. */
    actor: text().notNull(),
    at: text().notNull(),
    fromState: text('from_state'),
    toState: text('to_state'),
    reason: text(),
  },
  (t) => [index('event_by_subject').on(t.subjectId, t.at, t.id)],
)

/** Words that go with an event, for the person concerned and the Secretariat. Apart, since they can be erased. */
export const eventNote = sqliteTable('event_note', {
  event: text().primaryKey(),
  note: text().notNull(),
})

/** The public log of moderation; `sequence` counts from 1 without gaps. */
export const moderationLog = sqliteTable('moderation_log', {
  sequence: integer().primaryKey(),
  at: text().notNull(),
  action: text().notNull(),
  kind: text().notNull(),
  subject: text().notNull(),
  reason: text(),
})

/** Hash chain over the log: a pure function of committed rows, so racers write the same. */
export const seal = sqliteTable('seal', {
  sequence: integer().primaryKey(),
  previousHash: text('previous_hash').notNull(),
  hash: text().notNull(),
})
