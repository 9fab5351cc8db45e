import { desc } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What a group is called and what its issues have in common, in one language. */
export interface GroupTexts {
  title: string
  summary: string
}

/** What a step found of a group, enough to put it back. */
export interface GroupBefore extends GroupTexts {
  language: string
  translations: Record<string, GroupTexts>
  state: string
  mergedInto: string | null
}

/** Similar issues gathered by a rapporteur. Which issues belong to it is said by `issue.issue_group`. */
export const issueGroup = sqliteTable(
  'issue_group',
  {
    id: text().primaryKey(),
    call: text().notNull(),
    title: text().notNull(),
    /** Neutral, by the rapporteur; '' where there is none yet. */
    summary: text().notNull().default(''),
    /** Of title and summary. */
    language: text().notNull(),
    /** Language -> the same texts in it. */
    translations: text({ mode: 'json' }).$type<Record<string, GroupTexts>>().notNull().default({}),
    version: integer().notNull().default(1),
    /** `active`, `dissolved` or `merged`. */
    state: text().notNull().default('active'),
    mergedInto: text('merged_into'),
    /** References of the published members, kept in the batch of every change: a list of groups reads one row each. */
    members: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    /** How many `members` there are. */
    size: integer().notNull().default(0),
    /** The members at its end, for a group that is no longer active. */
    former: text({ mode: 'json' }).$type<string[]>(),
    createdAt: text('created_at').notNull(),
  },
  (t) => [index('issue_group_by_size').on(t.call, t.state, desc(t.size), desc(t.id))],
)

/**
 * What a step did to one group, never changed and never removed. The issues it moved are the events of these issues
 * whose ids begin with the step's.
 */
export const groupStep = sqliteTable(
  'group_step',
  {
    issueGroup: text('issue_group').notNull(),
    /** The version that the step gave to the group. */
    version: integer().notNull(),
    /** One for all groups that the step touched. */
    step: text().notNull(),
    action: text().notNull(),
    /** Id of a member of staff, and the role at that time. */
    actor: text().notNull(),
    role: text().notNull(),
    at: text().notNull(),
    /** How many issues came or went. */
    issues: integer().notNull(),
    /** The other group, of a move, split or merger. */
    other: text(),
    /** Always null: why is kept in the notes of the step's events, where it can be erased. */
    reason: text(),
    /** The step that this one takes back. */
    undoes: text(),
    /** null where the step made the group. */
    before: text({ mode: 'json' }).$type<GroupBefore>(),
  },
  (t) => [primaryKey({ columns: [t.issueGroup, t.version] }), index('group_step_by_step').on(t.step)],
)
