import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** Which row of a file became which record: the same id sent again is known by it. Outlives a withdrawal of the record. */
export const importRow = sqliteTable(
  'import_row',
  {
    /** What the rows went into: the slug of a call, or `:entries`, which no call can be called. */
    target: text('call').notNull(),
    /** The column `id` of the file. */
    externalId: text('external_id').notNull(),
    record: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.target, t.externalId] }), uniqueIndex('import_row_by_record').on(t.record)],
)

/** Something that keeps a row of a file out. */
export interface RowError {
  /** Counts from 1 without the header; 0 is the header. */
  row: number
  /** The row's title, cut, to find it again. */
  title: string
  column: string | null
  code: string
  parameters: Record<string, string | number>
}

/** A file that was uploaded and checked, and how far its rows have been loaded. */
export const importJob = sqliteTable(
  'import_job',
  {
    id: text().primaryKey(),
    /** As in `import_row`. */
    target: text('call').notNull(),
    staff: text().notNull(),
    /** Name of the file; '' for pasted text. */
    file: text().notNull(),
    /** `checked` -> `loading` -> `done`. */
    state: text().notNull(),
    /** The state that rows without one of their own come in with. */
    toState: text('to_state').notNull(),
    rows: integer().notNull(),
    /** Rows that were new when the file was checked. */
    fresh: integer().notNull(),
    skipped: integer().notNull(),
    created: integer().notNull().default(0),
    /** The first of them. */
    errors: text({ mode: 'json' }).$type<RowError[]>().notNull(),
    errorsTotal: integer('errors_total').notNull(),
    /** What is loaded otherwise than the file has it; the first of them. */
    warnings: text({ mode: 'json' }).$type<RowError[]>().notNull().default([]),
    ignored: text({ mode: 'json' }).$type<string[]>().notNull(),
    parts: integer().notNull(),
    nextPart: integer('next_part').notNull().default(0),
    createdAt: text('created_at').notNull(),
    finishedAt: text('finished_at'),
  },
  (t) => [index('import_job_by_call').on(t.target, t.id), index('import_job_by_state').on(t.state, t.createdAt)],
)

/** Checked rows that wait for being loaded, encrypted since they hold addresses; gone with the batch that loads them. */
export const importPart = sqliteTable(
  'import_part',
  { job: text().notNull(), position: integer().notNull(), sealed: text().notNull() },
  (t) => [primaryKey({ columns: [t.job, t.position] })],
)
