import { eq, gte, isNotNull } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A question that an entry answers, in the words of those who ask. */
export interface TypicalQuestion {
  text: string
  /** BCP 47 */
  language: string
  /** By the owner; what others suggest waits for that. */
  confirmed: boolean
}

/** Name and summary in another language than the entry's own, which they never replace. */
export interface EntryTranslation {
  /** BCP 47 */
  language: string
  name: string
  summary: string
  /** `author`, `volunteer` or `machine`. */
  origin: string
}

/** A record of the observatory; who offered it and its state are in `submission`. */
export const entry = sqliteTable(
  'entry',
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    kind: text().notNull(),
    url: text().notNull(),
    /** The address as it is compared: without scheme, `www.`, fragment and final slash. Two entries may share it. */
    address: text().notNull(),
    /** BCP 47 tag of the language in which name, summary and the rest are written. */
    language: text().notNull(),
    summary: text().notNull(),
    topics: text({ mode: 'json' }).$type<string[]>().notNull(),
    regions: text({ mode: 'json' }).$type<string[]>().notNull(),
    countries: text({ mode: 'json' }).$type<string[]>().notNull(),
    languages: text({ mode: 'json' }).$type<string[]>().notNull(),
    requestLanguages: text('request_languages', { mode: 'json' }).$type<string[]>().notNull(),
    audience: text(),
    howToAsk: text('how_to_ask'),
    operator: text(),
    operatorCountry: text('operator_country'),
    status: text().notNull().default('active'),
    freshness: text().notNull().default('listed'),
    lastConfirmedAt: text('last_confirmed_at'),
    /** Whether name and address were seen on a public page when the record was made. */
    seen: integer({ mode: 'boolean' }).notNull().default(false),
    relation: text(),
    /** Encrypted address for hand-overs, its blind index and its state. */
    contact: text(),
    contactIndex: text('contact_index'),
    contactState: text('contact_state'),
    contactVersion: integer('contact_version').notNull().default(1),
    /** Other names and acronyms. */
    aliases: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    /** Who may ask; empty where it is not stated. */
    eligibility: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    eligibilityNote: text('eligibility_note'),
    operatorKind: text('operator_kind'),
    askBy: text('ask_by', { mode: 'json' }).$type<string[]>().notNull().default([]),
    askUrl: text('ask_url'),
    phone: text(),
    hours: text(),
    answerTime: text('answer_time'),
    fees: text(),
    questions: text({ mode: 'json' }).$type<TypicalQuestion[]>().notNull().default([]),
    publisher: text(),
    /** Since when the resource exists: a year, a month or a day. */
    since: text(),
    /** When the resource, not this record of it, was last updated. */
    contentUpdatedAt: text('content_updated_at'),
    updateFrequency: text('update_frequency'),
    access: text(),
    licence: text(),
    apiUrl: text('api_url'),
    formats: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    /** Slug of the entry that took its place. */
    replacedBy: text('replaced_by'),
    translations: text({ mode: 'json' }).$type<EntryTranslation[]>().notNull().default([]),
    /** Address of the record that this one is a copy of, at the catalogue that made it; null where it was made here. */
    origin: text(),
    /** When its freshness is looked at next; null where it never was. */
    nextStepAt: text('next_step_at'),
    /** When its link is looked at next, and when it last was; null where it never was. */
    checkAt: text('check_at'),
    checkedAt: text('checked_at'),
    /** Checks in a row in which the site did not answer. */
    failures: integer().notNull().default(0),
    /** Where the address led at the last check that found something. */
    finalUrl: text('final_url'),
    /** Whether that is under another registrable domain. */
    movedAway: integer('moved_away', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('entry_by_address').on(t.address),
    index('entry_by_contact').on(t.contactState, t.id).where(isNotNull(t.contactState)),
    index('entry_by_origin').on(t.origin).where(isNotNull(t.origin)),
    index('entry_by_step').on(t.freshness, t.nextStepAt, t.id),
    index('entry_by_check').on(t.checkAt, t.id),
    index('entry_unreachable').on(t.id).where(gte(t.failures, 3)),
    index('entry_moved_away').on(t.id).where(eq(t.movedAway, true)),
    index('entry_by_contact_address').on(t.contactIndex).where(isNotNull(t.contactIndex)),
  ],
)

/** Names and other names of entries as they are compared: see `names.ts`. */
export const entryName = sqliteTable(
  'entry_name',
  {
    key: text().notNull(),
    entry: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.entry] }), index('entry_name_by_entry').on(t.entry)],
)

/** What changed in one field of an entry. Its texts can be erased; that something changed stands in `event`. */
export const entryChange = sqliteTable(
  'entry_change',
  {
    id: text().primaryKey(),
    entry: text().notNull(),
    at: text().notNull(),
    /** Name of the field as in the contract. */
    field: text().notNull(),
    /** JSON of the values; null where there was or is none. */
    before: text(),
    after: text(),
    /** As in `event`: `person`, `desk`, `system`, or the id of a member of staff. */
    actor: text().notNull(),
    /** On whose word: `owner`, `user`, `secretariat`, `source` or `import`. */
    word: text().notNull(),
    /** The catalogue it came from, for `source`. */
    source: text(),
  },
  (t) => [index('entry_change_by_entry').on(t.entry, t.id), index('entry_change_by_field').on(t.entry, t.field, t.id)],
)

/** What somebody other than the Secretariat would have an entry say. */
export const entryProposal = sqliteTable(
  'entry_proposal',
  {
    id: text().primaryKey(),
    entry: text().notNull(),
    madeAt: text('made_at').notNull(),
    /** On whose word: `owner` or `source`. */
    word: text().notNull(),
    /** The owner who proposes, for `owner`. */
    owner: text(),
    /** The catalogue that says so, for `source`. */
    source: text(),
    /** Field -> value that the entry had when it was proposed. */
    base: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    /** Field -> value proposed. */
    changes: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    /** `open` -> `decided`, `replaced` by a later one of the same origin, or `withdrawn` by its owner. */
    state: text().notNull(),
    /** Field -> `accepted` or `refused`. */
    decisions: text({ mode: 'json' }).$type<Record<string, string>>().notNull().default({}),
    /** Field -> why it was refused, for the fields that were. */
    reasons: text({ mode: 'json' }).$type<Record<string, { reason: string; note: string }>>().notNull().default({}),
    decidedAt: text('decided_at'),
    decidedBy: text('decided_by'),
  },
  (t) => [
    index('entry_proposal_by_state').on(t.state, t.id),
    index('entry_proposal_by_entry').on(t.entry, t.state, t.id),
  ],
)
