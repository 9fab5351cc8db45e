import { sql } from 'drizzle-orm'
import { chosen, type Statement, statement } from './database.ts'
import type { Dimensions, FacetCount, Filters } from './facets.ts'
import type { Part } from './kept-rows.ts'

/**
 * Lists with any number of filters, counts and orders, for scopes of some ten thousand records. Each record has a number.
 * For each value of a dimension one row holds the set of the numbers that have it, one bit a record, six bits a character
 * (bitmap index; O'Neil & Quass 1997, "Improved query performance with variant indexes"): a page reads a row for each
 * value it shows and counts every choice exactly, and a record changes a row for each of its values. 20,000 records take
 * 3.3 kB a set. `platform/facets.ts` keeps a row for each combination instead, which has no bound on records but does not
 * bear six dimensions.
 */

/** A number as it is written in a statement: one that is bound divides as a real number. */
export const whole = (n: number) => sql.raw(String(Math.trunc(n)))

/** Records a character. */
export const bitsEach = 6
/** The character of no record; the 64 characters from it hold no quotation mark. */
export const zero = 48
/** Records whose keys stand in one row. */
export const inChunk = 1000

/** A set of records: of each six a character code, read without its offset. */
export type Members = Uint8Array

/** Statement that gives a record its number, if it has none. */
export function takePlace(scope: string, id: string): Statement {
  return statement(
    sql`insert into place (scope, id, number) select ${scope}, ${id}, coalesce((select max(number) from place where scope = ${scope}), 0) + 1 where true on conflict (scope, id) do nothing`,
  )
}

/** Aborts the batch where a record has no number: it was never put into sets. */
export const expectPlace = (scope: string, id: string): Statement =>
  statement(sql`select iif(exists (select 1 from place where scope = ${scope} and id = ${id}), 1, json('stale'))`)

const valuesOf = (sets: Dimensions) =>
  JSON.stringify(
    Object.entries(sets).flatMap(([dimension, values]) => [...new Set(values)].map((value) => [dimension, value])),
  )

/** Where a record stands in a set: the character and the bit in it. */
const at = (scope: string, id: string) =>
  sql`(select number / ${whole(bitsEach)} as p, 1 << (number % ${whole(bitsEach)}) as bit from place where scope = ${scope} and id = ${id}) at`
const padded = sql`(members || substr(printf('%.*c', p + 1, '0'), length(members) + 1))`
const code = sql`(unicode(substr(${padded}, p + 1, 1)) - ${whole(zero)})`
const among = (scope: string, rows: string) =>
  sql`scope = ${scope} and (dimension, value) in (select value ->> 0, value ->> 1 from json_each(${rows}))`

/** Statements that put a record into the sets of its values. */
export function include(scope: string, id: string, sets: Dimensions): Statement[] {
  const rows = valuesOf(sets)
  return [
    statement(
      sql`insert into place_set (scope, dimension, value, n, members) select ${scope}, value ->> 0, value ->> 1, 0, '' from json_each(${rows}) where true on conflict do nothing`,
    ),
    statement(
      sql`update place_set set n = n + 1, members = substr(${padded}, 1, p) || char(${whole(zero)} + (${code} | bit)) || substr(${padded}, p + 2) from ${at(scope, id)} where ${among(scope, rows)} and ${code} & bit = 0`,
    ),
  ]
}

/** Statement that takes a record out of the sets of its values. */
export function exclude(scope: string, id: string, sets: Dimensions): Statement {
  return statement(
    sql`update place_set set n = n - 1, members = substr(members, 1, p) || char(${whole(zero)} + (${code} & ~bit)) || substr(members, p + 2) from ${at(scope, id)} where ${among(scope, valuesOf(sets))} and ${code} & bit <> 0`,
  )
}

/** A key as it is kept. */
export const keyOf = (key: string, width: number): string => [...key].slice(0, width).join('').padEnd(width)

/**
 * Statements that keep the key by which a record is put in order.
 * @param width characters of every key of this kind; longer ones are cut, shorter ones filled with spaces
 */
export function keepOrder(scope: string, id: string, kind: string, width: number, key: string): Statement[] {
  const filled = sql`(keys || substr(printf('%*s', (p + 1) * ${whole(width)}, ''), length(keys) + 1))`
  return [
    statement(
      sql`insert into place_order (scope, kind, chunk, keys) select scope, ${kind}, number / ${whole(inChunk)}, '' from place where scope = ${scope} and id = ${id} on conflict do nothing`,
    ),
    statement(
      sql`update place_order set keys = substr(${filled}, 1, p * ${whole(width)}) || ${keyOf(key, width)} || substr(${filled}, (p + 1) * ${whole(width)} + 1) from (select number / ${whole(inChunk)} as c, number % ${whole(inChunk)} as p from place where scope = ${scope} and id = ${id}) at where scope = ${scope} and kind = ${kind} and chunk = c`,
    ),
  ]
}

/** The characters of a set. */
export function readMembers(text: string): Members {
  const members = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) members[i] = text.charCodeAt(i) - zero
  return members
}

/** Writes a set as the database keeps it. @param numbers from 1, in any order */
export function writeMembers(numbers: Iterable<number>): string {
  const members: number[] = []
  for (const number of numbers) {
    const p = Math.floor(number / bitsEach)
    while (members.length <= p) members.push(0)
    members[p] = (members[p] ?? 0) | (1 << (number % bitsEach))
  }
  return String.fromCharCode(...members.map((one) => one + zero))
}

/** The set of some numbers. */
export const setOf = (numbers: Iterable<number>): Members => readMembers(writeMembers(numbers))

export function both(one: Members, other: Members): Members {
  const common = new Uint8Array(Math.min(one.length, other.length))
  for (let i = 0; i < common.length; i++) common[i] = (one[i] ?? 0) & (other[i] ?? 0)
  return common
}

const ones = Uint8Array.from({ length: 64 }, (_, i) => i.toString(2).replaceAll('0', '').length)

/** How many records two sets share. */
export function sizeOfBoth(one: Members, other: Members): number {
  const length = Math.min(one.length, other.length)
  let n = 0
  for (let i = 0; i < length; i++) n += ones[(one[i] ?? 0) & (other[i] ?? 0)] ?? 0
  return n
}

export function has(set: Members, number: number): boolean {
  return ((set[Math.floor(number / bitsEach)] ?? 0) & (1 << (number % bitsEach))) !== 0
}

/** The numbers of a set, greatest first. */
export function numbersOf(set: Members): number[] {
  const numbers: number[] = []
  for (let i = set.length - 1; i >= 0; i--) {
    const six = set[i] ?? 0
    if (six === 0) continue
    for (let bit = bitsEach - 1; bit >= 0; bit--) if (six & (1 << bit)) numbers.push(i * bitsEach + bit)
  }
  return numbers
}

export interface KeptSet {
  dimension: string
  value: string
  n: number
  members: Members
}

/** What is told apart by its first word: a dimension has no space in it. */
const named = (name: string): [first: string, rest: string] => {
  const space = name.indexOf(' ')
  return [name.slice(0, space), name.slice(space + 1)]
}

/** Asks for sets by their values, and for that of all records under `all`: a row for each that is there. */
export function setsOf(scope: string, values: Dimensions): Part<KeptSet[]> {
  const names = Object.entries({ ...values, all: [''] }).flatMap(([dimension, all]) =>
    [...new Set(all)].map((value) => `${dimension} ${value}`),
  )
  return {
    selects: [
      sql`select 'set' as part, s.dimension || ' ' || s.value as name, s.n as n, s.members as held
        from ${chosen(names)}
        cross join place_set s on s.scope = ${scope} and s.dimension = substr(chosen.column1, 1, instr(chosen.column1, ' ') - 1)
          and s.value = substr(chosen.column1, instr(chosen.column1, ' ') + 1)`,
    ],
    read: (rows) =>
      rows
        .filter((row) => row.part === 'set')
        .map(({ name, n, held }) => {
          const [dimension, value] = named(name)
          return { dimension, value, n, members: readMembers(held) }
        }),
  }
}

/**
 * Asks for the keys of an order: a row for each thousand records.
 * @returns tells of each number its key, '' where none is kept
 */
export function keysOf(scope: string, order: { kind: string; width: number } | null): Part<(number: number) => string> {
  return {
    selects:
      order === null
        ? []
        : [
            sql`select 'keys' as part, cast(chunk as text) as name, 0 as n, keys as held from place_order where scope = ${scope} and kind = ${order.kind}`,
          ],
    read: (rows) => {
      const chunks = new Map(rows.filter(({ part }) => part === 'keys').map(({ name, held }) => [Number(name), held]))
      const width = order?.width ?? 0
      return (number) => {
        const p = (number % inChunk) * width
        return (chunks.get(Math.floor(number / inChunk)) ?? '').slice(p, p + width)
      }
    },
  }
}

const nothing: Members = new Uint8Array()

/** Which records the filters leave, and what each value would give under the filters of the other dimensions. */
export function narrow(
  sets: readonly KeptSet[],
  filters: Filters,
  within?: Members,
): { left: Members; counts: FacetCount[] } {
  const all = sets.find((set) => set.dimension === 'all')?.members ?? nothing
  const base = within === undefined ? all : both(all, within)
  const chosen = Object.entries(filters).flatMap(([dimension, value]): [string, Members][] =>
    value === undefined || value === ''
      ? []
      : [[dimension, sets.find((set) => set.dimension === dimension && set.value === value)?.members ?? nothing]],
  )
  const under = (except: string | null) =>
    chosen.reduce((left, [dimension, members]) => (dimension === except ? left : both(left, members)), base)
  const left = under(null)
  const masks = new Map<string, Members>()
  const counts = sets
    .filter((set) => set.dimension !== 'all')
    .map(({ dimension, value, members }) => {
      let mask = masks.get(dimension)
      if (mask === undefined) {
        mask = chosen.some(([name]) => name === dimension) ? under(dimension) : left
        masks.set(dimension, mask)
      }
      return { dimension, value, n: sizeOfBoth(mask, members) }
    })
    .filter(({ n }) => n > 0)
  return { left, counts }
}
