import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A national or regional initiative. The stakeholder groups are communities too, but always exist and have no row. */
export const community = sqliteTable('community', {
  id: text().primaryKey(),
  /** Language -> name; at least one. */
  names: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
  country: text(),
  region: text(),
  website: text().notNull(),
  createdAt: text('created_at').notNull(),
})

/** Who speaks for a community in a cycle: a named role, with where the nomination was published. */
export const mandate = sqliteTable(
  'mandate',
  {
    cycle: text().notNull(),
    community: text().notNull(),
    id: text().notNull(),
    roleTitle: text('role_title').notNull(),
    holder: text().notNull(),
    nominatedBy: text('nominated_by').notNull(),
    /** Address of the published nomination. */
    nomination: text().notNull(),
    /** Language of the texts above. */
    language: text().notNull(),
    /** First and last day of the term, UTC. */
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on').notNull(),
    /** When the Secretariat ended it before its term. */
    endedAt: text('ended_at'),
    /** The member of staff who may set the priorities of the community under this mandate. */
    staff: text(),
  },
  (t) => [primaryKey({ columns: [t.cycle, t.community, t.id] })],
)

/** One thing that a community puts forward; exactly one of `theme` and `group` is there. */
export interface KeptPriority {
  call: string
  theme?: string
  group?: string
  statement: string
  language: string
}

/** What a community puts forward in a cycle, over all of its calls: at most two. */
export const priority = sqliteTable(
  'priority',
  {
    cycle: text().notNull(),
    community: text().notNull(),
    version: integer().notNull().default(1),
    items: text({ mode: 'json' }).$type<KeptPriority[]>().notNull(),
    changedAt: text('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.cycle, t.community] })],
)

/** A community of the board: what a page must know of all of them at once. */
export interface BoardCommunity {
  id: string
  names: Record<string, string>
  country: string | null
  region: string | null
  website: string | null
  /** Version of what it puts forward in the cycle; 0 before it has set anything. */
  version: number
  picks: BoardPick[]
}

/** What a community puts forward, without the statement; of a group, also the themes that its members carry. */
export interface BoardPick {
  call: string
  theme: string | null
  /** The group that stands for the one put forward: itself, or what it was merged into. */
  group: string | null
  /** The group as it was put forward. */
  named: string | null
  /** Of `group`: `active` or `dissolved`. */
  groupState: string | null
  groupThemes: string[]
}

/** The communities of a cycle that have a mandate or priorities, in one row: derived from the tables above. */
export const priorityBoard = sqliteTable('priority_board', {
  cycle: text().primaryKey(),
  revision: integer().notNull(),
  communities: text({ mode: 'json' }).$type<BoardCommunity[]>().notNull(),
})
