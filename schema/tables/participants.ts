import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Someone who supports issues. No account: whoever holds the token is the participant. What was said of the person is
 * null once it was erased.
 */
export const participant = sqliteTable('participant', {
  id: text().primaryKey(),
  /** SHA-256 of the token; null once erased, so that the token opens nothing any more. */
  tokenHash: text('token_hash').unique(),
  name: text(),
  stakeholderGroup: text('stakeholder_group'),
  region: text(),
  country: text(),
  language: text(),
  /** Encrypted address and its blind index; both null where none was given. */
  email: text(),
  emailIndex: text('email_index'),
  emailVerifiedAt: text('email_verified_at'),
  createdAt: text('created_at').notNull(),
  /** When the participant last supported something or took support back. */
  activeAt: text('active_at').notNull(),
  erasedAt: text('erased_at'),
})

/** That a participant supports an issue. Group and region stand here too, so that totals outlive the person's data. */
export const support = sqliteTable(
  'support',
  {
    issue: text().notNull(),
    participant: text().notNull(),
    stakeholderGroup: text('stakeholder_group').notNull(),
    region: text().notNull(),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.issue, t.participant] })],
)
