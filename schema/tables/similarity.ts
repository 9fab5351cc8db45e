import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** What is kept of a published issue to compare it with others: written in the batch that publishes it. */
export const issueFeatures = sqliteTable(
  'issue_features',
  {
    /** A short name for the issue in lists, given in the order of publication. */
    number: integer().primaryKey(),
    id: text().notNull(),
    call: text().notNull(),
    /** Written and read by `worker/features/similarity/rules.ts`. */
    features: text().notNull(),
    /** Features of lists that name this issue, as a JSON array: what unpublishing takes back. */
    keys: text().notNull(),
  },
  (t) => [uniqueIndex('issue_features_by_id').on(t.id), index('issue_features_by_call').on(t.call, t.number)],
)

/** The newest issues that have a feature, all in one row, so that a whole list costs one row to read. */
export const similarList = sqliteTable('similar_list', {
  feature: text().primaryKey(),
  /** How many published issues have it, also those that no longer fit into the list. */
  n: integer().notNull(),
  /** Seven characters each: a point and the number in hexadecimal. */
  numbers: text().notNull(),
})

/** The grouping of a whole call at work: which slice is next. */
export const groupingRun = sqliteTable('grouping_run', {
  call: text().primaryKey(),
  run: text().notNull(),
  /** The revision of the call that is being grouped, or was grouped last. */
  revision: integer().notNull(),
  /** `pairs`, `groups` or `done`. */
  phase: text().notNull(),
  /** The number of the last issue compared. */
  cursor: integer().notNull(),
  /** Grows with each slice: the compare-and-set of this table. */
  step: integer().notNull(),
  startedAt: text('started_at').notNull(),
})

/** Two issues of a call that a run found alike; `a` is less than `b`. */
export const similarPair = sqliteTable(
  'similar_pair',
  { run: text().notNull(), a: integer().notNull(), b: integer().notNull(), score: integer().notNull() },
  (t) => [primaryKey({ columns: [t.run, t.a, t.b] })],
)

/** Issues of a call that seem to belong together. */
export const suggestedGroup = sqliteTable(
  'suggested_group',
  {
    id: text().primaryKey(),
    call: text().notNull(),
    /** Ids of issues. */
    members: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** The same members always give the same key: what was dismissed is not suggested again. */
    memberKey: text('member_key').notNull(),
    /** Mean likeness within the group, in thousandths. */
    strength: integer().notNull(),
    /** `open` or `dismissed`. */
    state: text().notNull(),
    madeAt: text('made_at').notNull(),
  },
  (t) => [index('suggested_group_by_strength').on(t.call, t.state, t.strength, t.id)],
)
