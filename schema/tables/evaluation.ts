import { isNotNull, sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** How the proposals of a call are evaluated, and how far that has come. */
export const evaluation = sqliteTable('evaluation', {
  call: text().primaryKey(),
  /** `overall` or `criteria`. */
  scoring: text().notNull(),
  criteria: text({ mode: 'json' })
    .$type<{ id: string; label: string; labels?: Record<string, string> | undefined; weight: number }[]>()
    .notNull(),
  /** Reviews wanted for each proposal. */
  wanted: integer().notNull(),
  /** Until when reviews can be sent and changed. */
  deadline: text().notNull(),
  /** Whether the public pages withhold who sent a proposal until the selection is published. */
  namesHidden: integer('names_hidden', { mode: 'boolean' }).notNull().default(true),
  version: integer().notNull().default(1),
  /** Grows with every assignment, so that of two at once the second is refused. */
  assignments: integer().notNull().default(0),
  assignedAt: text('assigned_at'),
  /** Reviews that no reviewer could be found for at the last assignment. */
  missing: integer().notNull().default(0),
  /** Grows with whatever a figure depends on; `computed` is its value when the figures were last computed. */
  changes: integer().notNull().default(0),
  computed: integer().notNull().default(0),
  computedAt: text('computed_at'),
  /** Figures of the published selection: a `Balance` of the contract. */
  balance: text({ mode: 'json' }).$type<Record<string, unknown>>(),
  publishedAt: text('published_at'),
  /** How often the selection was published. */
  publications: integer().notNull().default(0),
})

/** Whether a proposal goes to the reviewers. The note to the person is with the event. */
export const screening = sqliteTable(
  'screening',
  {
    proposal: text().primaryKey(),
    call: text().notNull(),
    outcome: text().notNull(),
    reason: text(),
    version: integer().notNull().default(1),
    actor: text().notNull(),
    at: text().notNull(),
    /** Random name by which reviewers know the proposal. */
    code: text(),
  },
  (t) => [
    index('screening_by_call').on(t.call, t.outcome, t.proposal),
    uniqueIndex('screening_by_code').on(t.call, t.code),
  ],
)

/** A member of staff who reviews proposals of a call. */
export const reviewer = sqliteTable(
  'reviewer',
  {
    call: text().notNull(),
    staff: text().notNull(),
    /** Issue areas; none means all. */
    areas: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Random number that stands for the person in exports. */
    code: text().notNull(),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.call, t.staff] })],
)

/** A conflict of interest: with one proposal, or with an organisation in its compared form. */
export const reviewConflict = sqliteTable(
  'review_conflict',
  {
    id: text().primaryKey(),
    call: text().notNull(),
    reviewer: text().notNull(),
    proposal: text(),
    organisation: text(),
    at: text().notNull(),
    /** What the reviewer gave: an organisation, the reference of a proposal or its code. */
    declared: text(),
  },
  (t) => [index('review_conflict_by_reviewer').on(t.call, t.reviewer)],
)

/** A proposal on a reviewer's list, and the review once it is sent. */
export const review = sqliteTable(
  'review',
  {
    proposal: text().notNull(),
    reviewer: text().notNull(),
    call: text().notNull(),
    assignedAt: text('assigned_at').notNull(),
    /** Taken off the list for a conflict of interest; the review, if there is one, no longer counts. */
    removedAt: text('removed_at'),
    /** Criterion -> 1..5; null until it is sent. */
    scores: text({ mode: 'json' }).$type<Record<string, number>>(),
    /** The weighted mean of the scores. */
    score: real(),
    /** To the Secretariat. */
    comment: text(),
    /** Id of the proposal with which this one should be merged. */
    mergeWith: text('merge_with'),
    version: integer().notNull().default(0),
    submittedAt: text('submitted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.proposal, t.reviewer] }),
    index('review_by_reviewer').on(t.reviewer, t.call, t.proposal),
    index('review_by_call').on(t.call, t.proposal, t.reviewer),
    index('review_by_load').on(t.call, t.reviewer, t.removedAt, t.submittedAt),
    index('review_by_merge').on(t.call, t.proposal, t.mergeWith).where(isNotNull(t.mergeWith)),
  ],
)

/** Kept figures of a proposal, computed from the reviews of the whole call at once. */
export const proposalResult = sqliteTable(
  'proposal_result',
  {
    proposal: text().primaryKey(),
    call: text().notNull(),
    /** Outcome of the screening; null before it. */
    screened: text(),
    /** Issue area: the basket of its first theme. */
    area: text(),
    region: text(),
    stakeholderGroup: text('stakeholder_group'),
    newcomer: integer({ mode: 'boolean' }).notNull(),
    developing: integer({ mode: 'boolean' }),
    reviews: integer().notNull(),
    mean: real(),
    /** Sample standard deviation. */
    spread: real(),
    normalised: real(),
    rankRaw: integer('rank_raw'),
    rankNormalised: integer('rank_normalised'),
  },
  (t) => [index('proposal_result_by_call').on(t.call, t.screened, t.rankNormalised)],
)

/** What was decided on a proposal, and apart from it what of that is published. */
export const selection = sqliteTable(
  'selection',
  {
    proposal: text().primaryKey(),
    call: text().notNull(),
    decision: text().notNull(),
    mergeWith: text('merge_with'),
    reason: text(),
    /** To the person. */
    note: text(),
    version: integer().notNull().default(1),
    actor: text().notNull(),
    at: text().notNull(),
    publishedDecision: text('published_decision'),
    publishedMerge: text('published_merge'),
    publishedReason: text('published_reason'),
    publishedNote: text('published_note'),
    /** Whether what is published puts it into the programme: these are listed for everybody. */
    shown: integer({ mode: 'boolean' }).notNull().default(false),
    /** Number of the publication that said this first, and of the last one the person was told of. */
    publication: integer().notNull().default(0),
    told: integer().notNull().default(0),
  },
  (t) => [
    index('selection_shown').on(t.call, t.shown, t.proposal),
    index('selection_to_tell').on(t.proposal).where(sql`told < publication`),
  ],
)
