import { gt, sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Counts that are too small to be shown, since the month `since`. */
export const figureWaiting = sqliteTable(
  'figure_waiting',
  {
    /** `gap`, `met`, `refusal` or `feedback`. */
    kind: text().notNull(),
    /** A topic, a reason or an answer. */
    value: text().notNull(),
    region: text().notNull(),
    language: text().notNull(),
    since: text().notNull(),
    n: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.value, t.region, t.language] })],
)

/** How far the counting of months is; one row. Months are `YYYY-MM` in UTC. */
export const figureRun = sqliteTable('figure_run', {
  id: integer().primaryKey(),
  version: integer().notNull(),
  /** The last month that is counted. */
  closed: text(),
  /** The month that is being counted. */
  closing: text(),
  stage: text().notNull(),
  /** Id of the last row looked at in this stage. */
  after: text().notNull(),
})

/** What became of the hand-overs to one desk: exactly (never public) and as the public may see it. */
export const deskFigure = sqliteTable(
  'desk_figure',
  {
    entry: text().primaryKey(),
    tally: text({ mode: 'json' }).$type<Record<string, number>>().notNull(),
    shown: text({ mode: 'json' }).$type<{
      atLeast: number
      acceptance: { from: number; to: number }
      answersWithin: string | null
    }>(),
    /** How many hand-overs what is shown was made of; 0 before there are enough. */
    shownOf: integer('shown_of').notNull(),
  },
  (t) => [index('desk_figure_shown').on(sql`${t.shownOf} desc`, t.entry).where(gt(t.shownOf, 0))],
)

/** What hand-overs taught about a desk and a topic. The new ones are added when there are enough of them. */
export const learnedWeight = sqliteTable(
  'learned_weight',
  {
    entry: text().notNull(),
    topic: text().notNull(),
    tries: integer().notNull(),
    successes: integer().notNull(),
    newTries: integer('new_tries').notNull(),
    newSuccesses: integer('new_successes').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entry, t.topic] }),
    index('learned_weight_used').on(t.entry, t.topic).where(gt(t.tries, 0)),
  ],
)
