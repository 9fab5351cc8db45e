import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A policy question that a published issue asks; gone as soon as its issue is not public. */
export const policyQuestion = sqliteTable('policy_question', {
  /** Id of the issue and the place of the question in it. */
  id: text().primaryKey(),
  call: text().notNull(),
  issue: text().notNull(),
  text: text().notNull(),
  language: text().notNull(),
  /** The question under which it is folded; its own id while it stands for itself. */
  representative: text().notNull(),
  /** How many questions it stands for, itself included; 0 once it is folded under another. */
  n: integer().notNull(),
  /** Whether near-duplicates of it have been looked for. */
  folded: integer({ mode: 'boolean' }).notNull().default(false),
})
