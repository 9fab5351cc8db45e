import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** The number of a record among those of its scope, from 1; it stays when the record is hidden and returns. */
export const place = sqliteTable(
  'place',
  { scope: text().notNull(), id: text().notNull(), number: integer().notNull() },
  (t) => [primaryKey({ columns: [t.scope, t.id] }), uniqueIndex('place_by_number').on(t.scope, t.number)],
)

/** Which records have a value: see `worker/platform/places.ts` for the form of `members`. */
export const placeSet = sqliteTable(
  'place_set',
  {
    scope: text().notNull(),
    dimension: text().notNull(),
    value: text().notNull(),
    n: integer().notNull(),
    /** Six records a character, from `0` (none) to `o` (all six). */
    members: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.scope, t.dimension, t.value] })],
)

/** Keys by which records are put in order, those of a thousand in a row. */
export const placeOrder = sqliteTable(
  'place_order',
  {
    scope: text().notNull(),
    kind: text().notNull(),
    /** Thousands of the number. */
    chunk: integer().notNull(),
    /** Of the same width each. */
    keys: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.scope, t.kind, t.chunk] })],
)

/** The records that hold a word, the heaviest of very many: see `worker/platform/search-lists.ts`. */
export const searchList = sqliteTable(
  'search_list',
  {
    scope: text().notNull(),
    term: text().notNull(),
    /** How many hold it. */
    n: integer().notNull(),
    /** Of each a capital letter, its weight, and five hexadecimal digits, its number. */
    places: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.scope, t.term] })],
)

/** Words by what is left of them when letters are left out, so that a slip of the hand finds them. */
export const searchSlip = sqliteTable(
  'search_slip',
  {
    scope: text().notNull(),
    piece: text().notNull(),
    word: text().notNull(),
    /** The term under which `search_list` has it. */
    term: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.scope, t.piece, t.word] })],
)
