import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What a workstream answers: a group of issues, or what a community puts forward in a call. */
export type Answered = { call: string; group: string } | { call: string; community: string }

/** What the forum takes up in a cycle. */
export const workstream = sqliteTable('workstream', {
  id: text().primaryKey(),
  cycle: text().notNull(),
  title: text().notNull(),
  /** Of all its texts. */
  language: text().notNull(),
  rationale: text().notNull(),
  desiredOutcome: text('desired_outcome').notNull(),
  timeFrame: text('time_frame').notNull(),
  /** Stakeholder groups that are wanted. */
  stakeholders: text({ mode: 'json' }).$type<string[]>().notNull(),
  facilitators: text().notNull().default(''),
  answers: text({ mode: 'json' }).$type<Answered[]>().notNull(),
  /** A code of `workstreamResults`. */
  result: text().notNull().default('open'),
  resultNote: text('result_note').notNull().default(''),
  version: integer().notNull().default(1),
  createdAt: text('created_at').notNull(),
})

/** What became of a group of issues at the end of its cycle. */
export const groupOutcome = sqliteTable('group_outcome', {
  issueGroup: text('issue_group').primaryKey(),
  call: text().notNull(),
  cycle: text().notNull(),
  /** A code of `groupOutcomes`. */
  outcome: text().notNull(),
  workstream: text(),
  /** Where it was taken up, when not in a workstream. */
  place: text().notNull().default(''),
  reason: text().notNull().default(''),
  language: text().notNull(),
  version: integer().notNull().default(1),
  changedAt: text('changed_at').notNull(),
})

/** A date of a cycle that is neither a call nor a comment window. */
export const meeting = sqliteTable('meeting', {
  id: text().primaryKey(),
  cycle: text().notNull(),
  /** Language -> title. */
  titles: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
  startsAt: text('starts_at').notNull(),
  endsAt: text('ends_at').notNull(),
  place: text().notNull().default(''),
  url: text(),
  version: integer().notNull().default(1),
  cancelledAt: text('cancelled_at'),
})
