import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** A catalogue that entries are taken from. */
export const harvestSource = sqliteTable(
  'harvest_source',
  {
    id: text().primaryKey(),
    name: text().notNull().unique(),
    /** Names it had before: changes of entries tell their source by its name. */
    formerNames: text('former_names', { mode: 'json' }).$type<string[]>().notNull().default([]),
    address: text().notNull(),
    /** `dcat`, `csv` or `waypost`. */
    form: text().notNull(),
    everyHours: integer('every_hours').notNull(),
    active: integer({ mode: 'boolean' }).notNull(),
    /** What records are taken to be that do not say. */
    language: text(),
    entryKind: text('entry_kind'),
    topics: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    regions: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    nextRunAt: text('next_run_at').notNull(),
    /** What the source said of its state when it was last taken in whole; null makes the next run read everything. */
    etag: text(),
    modified: text(),
    version: integer().notNull().default(1),
    createdAt: text('created_at').notNull(),
  },
  (t) => [index('harvest_source_by_due').on(t.active, t.nextRunAt)],
)

/** How far a run has come. */
export interface HarvestPlace {
  /** Cursor of the next page; null before the first. */
  cursor: string | null
  /** Pages read. */
  pages: number
  /** Records read. */
  records: number
  /** Parts that wait, and the next of them. */
  parts: number
  part: number
}

/** Something that a run could not do, or did otherwise than the catalogue has it. */
export interface HarvestProblem {
  /** Name or identity of the record; null where it is about the whole catalogue. */
  record: string | null
  field: string | null
  code: string
  parameters: Record<string, string | number>
}

/** What a run did, or a dry run would do, with a record. */
export interface HarvestHappening {
  record: string
  outcome: string
  /** Fields that it is about. */
  fields: string[]
}

export const harvestRun = sqliteTable(
  'harvest_run',
  {
    id: text().primaryKey(),
    source: text().notNull(),
    /** `system`, or the id of a member of staff. */
    startedBy: text('started_by').notNull(),
    dry: integer({ mode: 'boolean' }).notNull(),
    /** `reading` -> `writing` -> `done`; `failed`, and nothing changed unless it was writing; `unchanged` since last time. */
    state: text().notNull(),
    startedAt: text('started_at').notNull(),
    finishedAt: text('finished_at'),
    /** Counts the claims on the run: whoever holds the last one goes on with it. */
    step: integer().notNull().default(0),
    /** Claims since the run last came further. */
    tries: integer().notNull().default(0),
    leaseUntil: text('lease_until').notNull(),
    place: text({ mode: 'json' }).$type<HarvestPlace>().notNull(),
    etag: text(),
    modified: text(),
    counts: text({ mode: 'json' }).$type<Record<string, number>>().notNull(),
    /** The first of them. */
    problems: text({ mode: 'json' }).$type<HarvestProblem[]>().notNull().default([]),
    problemsTotal: integer('problems_total').notNull().default(0),
    /** The first of them. */
    happenings: text({ mode: 'json' }).$type<HarvestHappening[]>().notNull().default([]),
  },
  (t) => [
    index('harvest_run_by_source').on(t.source, t.id),
    uniqueIndex('harvest_run_open').on(t.source).where(sql`${t.state} in ('reading', 'writing')`),
    index('harvest_run_by_lease').on(t.leaseUntil).where(sql`${t.state} in ('reading', 'writing')`),
  ],
)

/** Records that a run has read and checked and not yet compared with the entries; gone when it ends. */
export const harvestPart = sqliteTable(
  'harvest_part',
  { run: text().notNull(), position: integer().notNull(), records: text().notNull() },
  (t) => [primaryKey({ columns: [t.run, t.position] })],
)

/** Which record of a source is which entry. */
export const harvestRecord = sqliteTable(
  'harvest_record',
  {
    source: text().notNull(),
    externalId: text('external_id').notNull(),
    entry: text().notNull(),
    /** Whether the entry came from this record; otherwise it was here already. */
    made: integer({ mode: 'boolean' }).notNull(),
    /** Field -> mark of what the source said last. Marks and not texts, so that nothing is left of what is withdrawn. */
    marks: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    /** The last run that saw it; and the last dry one. */
    seenRun: text('seen_run').notNull(),
    seenDry: text('seen_dry'),
    /** When it was first missed; null while it is there. */
    goneAt: text('gone_at'),
  },
  (t) => [primaryKey({ columns: [t.source, t.externalId] }), index('harvest_record_by_entry').on(t.entry)],
)
