import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A year of the forum. */
export const cycle = sqliteTable('cycle', {
  slug: text().primaryKey(),
  year: integer().notNull(),
})

export const call = sqliteTable(
  'call',
  {
    slug: text().primaryKey(),
    cycle: text().notNull(),
    kind: text().notNull(),
    /** null where the record of a past call does not tell. */
    opensAt: text('opens_at'),
    closesAt: text('closes_at'),
    /** `draft` and `archived` are set by hand; `public` means that the dates decide. */
    stage: text().notNull(),
    languages: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** `counted` from the submissions held here, or `published` by the forum without them. */
    figures: text().notNull().default('counted'),
    /** Where published figures come from. */
    source: text(),
    version: integer().notNull().default(1),
    createdAt: text('created_at').notNull(),
    /** How the deadline is said besides UTC and local time: a zone of `deadlineZones`. */
    deadlineZone: text('deadline_zone').notNull().default('utc'),
  },
  (t) => [index('call_by_opening').on(t.opensAt, t.slug), index('call_by_cycle').on(t.cycle, t.stage)],
)

export const callText = sqliteTable(
  'call_text',
  {
    call: text().notNull(),
    language: text().notNull(),
    title: text().notNull(),
    guidance: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.call, t.language] })],
)

/** A question that the Secretariat added to the form of a call; the answers are in `issue.answers` under its id. */
export const callQuestion = sqliteTable(
  'call_question',
  {
    call: text().notNull(),
    id: text().notNull(),
    position: integer().notNull(),
    kind: text().notNull(),
    required: integer({ mode: 'boolean' }).notNull().default(false),
    /** Language -> what is asked, and a hint where there is one. */
    texts: text({ mode: 'json' }).$type<Record<string, { label: string; hint?: string }>>().notNull(),
    /** Of a choice: what can be chosen, in the order shown. */
    choices: text({ mode: 'json' }).$type<{ value: string; labels: Record<string, string> }[]>().notNull(),
    /** When it left the form; the answers given before keep it. */
    removedAt: text('removed_at'),
  },
  (t) => [primaryKey({ columns: [t.call, t.id] })],
)

/** The content of an issue; who sent it and its state are in `submission`. */
export const issue = sqliteTable(
  'issue',
  {
    id: text().primaryKey(),
    call: text().notNull(),
    title: text().notNull(),
    description: text().notNull(),
    desiredOutcome: text('desired_outcome'),
    themes: text({ mode: 'json' }).$type<string[]>().notNull(),
    policyQuestions: text('policy_questions', { mode: 'json' }).$type<string[]>().notNull(),
    stream: text(),
    continues: text(),
    firstTime: integer('first_time', { mode: 'boolean' }),
    /** Id of a question -> its answer: the call's own questions, and the reserved ids of `builtInAnswers`. */
    answers: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    /** How many participants support it; public from five on. */
    supporters: integer().notNull().default(0),
    /** The same by what the participants declared, in both ways: dimension -> value -> number. Never shown as it is. */
    supportersBy: text('supporters_by', { mode: 'json' })
      .$type<Record<'stakeholderGroup' | 'region', Record<string, number>>>()
      .notNull()
      .default({ stakeholderGroup: {}, region: {} }),
    /** The group it stands in; at most one. */
    issueGroup: text('issue_group'),
  },
  (t) => [
    index('issue_by_call').on(t.call, t.id),
    index('issue_by_continued').on(t.continues, t.id).where(sql`continues IS NOT NULL`),
  ],
)
