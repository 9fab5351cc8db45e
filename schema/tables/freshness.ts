import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A year in which an owner was to confirm an entry; the last row of an entry is the one that counts. */
export const confirmation = sqliteTable(
  'confirmation',
  {
    id: text().primaryKey(),
    entry: text().notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    /** Blind index of the address that was asked; null where there was none. */
    recipientIndex: text('recipient_index'),
    askedAt: text('asked_at').notNull(),
    reminders: integer().notNull().default(0),
    confirmedAt: text('confirmed_at'),
  },
  (t) => [index('confirmation_by_entry').on(t.entry, t.id)],
)

/** How the site of an entry answered; the last 60 of each entry are kept. */
export const linkCheck = sqliteTable(
  'link_check',
  {
    entry: text().notNull(),
    at: text().notNull(),
    /** One of `checkOutcomes`. */
    outcome: text().notNull(),
    /** Of HTTP, where the site answered. */
    status: integer(),
    /** Where redirects led. */
    finalUrl: text('final_url'),
  },
  (t) => [primaryKey({ columns: [t.entry, t.at] })],
)
