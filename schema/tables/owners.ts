import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** What a reader reports about an entry; for the Secretariat only. */
export const entryCorrection = sqliteTable(
  'entry_correction',
  {
    id: text().primaryKey(),
    entry: text().notNull(),
    receivedAt: text('received_at').notNull(),
    text: text().notNull(),
    /** BCP 47; of the page where the reader did not say. */
    language: text().notNull(),
    channel: text().notNull(),
    /** 0 to 100, and why; it orders the list and refuses nothing. */
    risk: integer().notNull(),
    signals: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Digest of the folded text, by which a repeat is known. */
    fingerprint: text().notNull(),
    /** Whether it was decided on; the first column of the list's order. */
    decided: integer({ mode: 'boolean' }).notNull().default(false),
    /** `put_right`, `unchanged` or `spam`; null while it is open. */
    outcome: text(),
    note: text(),
    decidedAt: text('decided_at'),
    decidedBy: text('decided_by'),
  },
  (t) => [
    index('entry_correction_by_place').on(t.decided, t.risk, t.id),
    index('entry_correction_by_entry').on(t.entry, t.fingerprint),
  ],
)

/** A link by which somebody proves an address at the domain of an entry. Gone once it is used. */
export const entryClaim = sqliteTable(
  'entry_claim',
  {
    tokenHash: text('token_hash').primaryKey(),
    entry: text().notNull(),
    /** Encrypted, with the token's hash as the owner of the value. */
    email: text().notNull(),
    emailIndex: text('email_index').notNull(),
    locale: text().notNull(),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
  },
  (t) => [index('entry_claim_by_entry').on(t.entry), index('entry_claim_by_end').on(t.expiresAt)],
)

/** Who answers for an entry. */
export const entryOwner = sqliteTable(
  'entry_owner',
  {
    id: text().primaryKey(),
    entry: text().notNull(),
    /** Of the link to the owner page; null once it was revoked. */
    tokenHash: text('token_hash'),
    /** How many links were given out: the token is derived from id and this number, and only the last one opens. */
    issue: integer().notNull(),
    /** Encrypted; null once it was revoked. */
    email: text(),
    /** Stays after it was revoked, so that the same address cannot simply claim again. */
    emailIndex: text('email_index').notNull(),
    /** Language of mails. */
    locale: text().notNull(),
    since: text().notNull(),
    /** The member of staff who vouched for the address; null where it proved itself. */
    grantedBy: text('granted_by'),
    revokedAt: text('revoked_at'),
    revokedBy: text('revoked_by'),
  },
  (t) => [
    uniqueIndex('entry_owner_by_address').on(t.entry, t.emailIndex),
    uniqueIndex('entry_owner_by_token').on(t.tokenHash),
  ],
)
