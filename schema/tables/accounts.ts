import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A member of the Secretariat's staff. The address is encrypted; `emailIndex` finds it. */
export const staff = sqliteTable('staff', {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text().notNull(),
  locale: text().notNull(),
  email: text().notNull(),
  emailIndex: text('email_index').notNull().unique(),
  createdAt: text('created_at').notNull(),
  disabledAt: text('disabled_at'),
})

/** A link that signs in once, within its time. Stored hashed. */
export const signInLink = sqliteTable('sign_in_link', {
  tokenHash: text('token_hash').primaryKey(),
  staffId: text('staff_id').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
})

export const session = sqliteTable('session', {
  tokenHash: text('token_hash').primaryKey(),
  staffId: text('staff_id').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
})

/** A key of the Secretariat API; carries a role and an expiry. */
export const apiToken = sqliteTable('api_token', {
  id: text().primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  name: text().notNull(),
  role: text().notNull(),
  staffId: text('staff_id').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  revokedAt: text('revoked_at'),
})

/** A link sent to an address to prove that mail to it is read. Consumed by POST. */
export const verification = sqliteTable('verification', {
  tokenHash: text('token_hash').primaryKey(),
  subjectKind: text('subject_kind').notNull(),
  subjectId: text('subject_id').notNull(),
  addressIndex: text('address_index').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
})
