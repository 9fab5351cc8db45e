import type { ItemKind } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import type { Statement } from '../../platform/database.ts'
import type { Described, Item } from './items.ts'
import type { Series } from './references.ts'
import type { ColumnProblem, Columns, ImportRecord, RawRow, ReadRow } from './row-rules.ts'
import type { Source } from './source.ts'

/** How a file is to be imported. */
export interface ImportOptions {
  /** The state of rows that would be published. */
  state: 'published' | 'pending'
  /** Whether rows are loaded that repeat, under another id, what is there already; where that can be told. */
  duplicates: 'skip' | 'create'
}

/** A record with the item that it becomes. */
export interface Made<R> {
  record: R
  item: Item
}

/** What the database says of a row that is read for the first time. */
export interface Finding {
  /** Whether it is left out, since it repeats what is there under another id. */
  leaveOut: boolean
  /** What becomes of it otherwise than the file has it. */
  warnings: ColumnProblem[]
}

/** One way through a file, from its first row to its last. */
export interface Pass<R> {
  read(row: RawRow): ReadRow<R>
  /** Looks up a few hundred rows at once; what comes back is asked for the new ones among them, in the order of the file. */
  look(rows: readonly RawRow[]): Promise<(row: RawRow) => Finding>
}

/** What the rows of a file become, and where: all that an import of one kind does otherwise than that of another. */
export interface Target<R extends ImportRecord = ImportRecord> {
  /** Names it among all targets; files on their way in and the ids of rows are kept under it. */
  key: string
  kind: ItemKind
  /** Slug of the call, where its rows belong to one. */
  parent: string | null
  /** Scope of kept totals and of the revision that its rows change. */
  scope: string
  series: Series
  /** Whose event tells that a file was loaded. */
  subject: { subjectKind: string; subjectId: string }
  columns: Columns
  /** The column by which people find a row again. */
  title: string
  begin(ctx: Ctx, source: Source, options: ImportOptions): Promise<Pass<R>>
  /** The item that a record becomes, without what each has in common. */
  describe(record: R): Described
  /** What a record brings into the batch that loads it, in characters; a batch is bounded by the sum. */
  sizeOf(record: R): number
  /** `id`s of the records that came to repeat something since they were checked. */
  repeated(ctx: Ctx, records: readonly R[]): Promise<Set<string>>
  /** Statements for the rows of the kind's own tables, and for what makes the published ones public. */
  content(ctx: Ctx, made: readonly Made<R>[]): Promise<Statement[]>
}

/** A target that somebody may load rows into. */
export interface Opened<T = Target> {
  target: T
  /** id of the member of staff. */
  by: string
}
