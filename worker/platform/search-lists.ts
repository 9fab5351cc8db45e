import { sql } from 'drizzle-orm'
import { stem } from './analysis.ts'
import { chunks } from './bulk.ts'
import { chosen, type Reader, type Statement, statement } from './database.ts'
import type { Part } from './kept-rows.ts'

/**
 * An index that keeps one row a term: of each record that holds it a letter, its weight, and its number (see `places.ts`).
 * A question reads a row for each of its terms, however many records hold them; of a term that very many hold, the heaviest
 * are kept. Weights of few levels rank as well as exact ones (Anh & Moffat 2005, "Simplified similarity scoring using term
 * ranks"; impact-ordered lists: Anh, de Kretser & Moffat 2001).
 */

/** Records named in one list. */
export const listLength = 1024
/** Levels of weight, one a letter from A. */
export const levels = 16
/** Characters of a record: a letter and five hexadecimal digits. The letter is capital, so a place is found nowhere else. */
const width = 6

const letters = Array.from({ length: levels }, (_, i) => String.fromCharCode(65 + i))

/** Where the lightest record of a list stands. */
const lightest = sql.raw(
  `coalesce(${letters.map((letter) => `nullif(instr(search_list.places, '${letter}'), 0)`).join(', ')})`,
)

/** The letter of a weight from 0 to 1. */
const letterOf = (weight: number): string =>
  letters[Math.min(levels - 1, Math.max(0, Math.round(weight * levels) - 1))] ?? ''

/** Terms of a record with their weights, from 0 to 1, as the database takes them. */
function rowsOf(terms: ReadonlyMap<string, number>): string {
  return JSON.stringify([...terms].map(([term, weight]) => [term, letterOf(weight)]))
}

/** Characters of a list that takes no more. */
const full = sql.raw(String(listLength * width))

/** What becomes of a list when one more record comes: of a full one the lightest gives way to one that is heavier. */
const joinedBy = sql`set n = n + 1, places = case
  when length(places) < ${full} then places || excluded.places
  when substr(places, ${lightest}, 1) < substr(excluded.places, 1, 1)
    then substr(places, 1, ${lightest} - 1) || substr(places, ${lightest} + ${sql.raw(String(width))}) || excluded.places
  else places end`

/** A record in a list, as it is written there. @param letter its weight */
export const writePlace = (number: number, letter: string): string => letter + number.toString(16).padStart(5, '0')

/** Statement that adds a record, which has its place, to the lists of its terms. @param terms weights from 0 to 1 */
export function enlist(scope: string, id: string, terms: ReadonlyMap<string, number>): Statement {
  return statement(
    sql`insert into search_list (scope, term, n, places)
      select ${scope}, value ->> 0, 1, (value ->> 1) || printf('%05x', number)
      from json_each(${rowsOf(terms)}), place where place.scope = ${scope} and place.id = ${id}
      on conflict (scope, term) do update ${joinedBy}`,
  )
}

/**
 * Statements that add many records, which have their places, to the lists of their terms: the same as {@link enlist} for
 * each in their order, every list that has room for all of them written once.
 * @param maxJson bytes of values in one statement
 */
export function enlistAll(
  scope: string,
  records: readonly { id: string; terms: ReadonlyMap<string, number> }[],
  maxJson: number,
): Statement[] {
  const lists = new Map<string, string[][]>()
  for (const { id, terms } of records) {
    for (const [term, weight] of terms) {
      const list = lists.get(term)
      if (list === undefined) lists.set(term, [[id, letterOf(weight)]])
      else list.push([id, letterOf(weight)])
    }
  }
  const added = sql`json_array_length(record.value, '$[1]')`
  const before = sql`coalesce((select length(l.places) from search_list l where l.scope = ${scope} and l.term = record.value ->> 0), 0)`
  const fits = sql`${before} + ${added} * ${sql.raw(String(width))} <= ${full}`
  const one = sql`(held.value ->> 1) || printf('%05x', number)`
  const numbered = sql`cross join json_each(record.value, '$[1]') held cross join place on place.scope = ${scope} and place.id = held.value ->> 0`
  return chunks([...lists], maxJson).flatMap((json) => [
    // Lists that these fill first: what was full before has no room for the statement after this.
    statement(
      sql`insert into search_list (scope, term, n, places) select ${scope}, record.value ->> 0, 1, ${one}
        from json_each(${json}) record ${numbered} where not ${fits}
        order by record.key, held.key on conflict (scope, term) do update ${joinedBy}`,
    ),
    statement(
      sql`insert into search_list (scope, term, n, places)
        select ${scope}, record.value ->> 0, count(*), group_concat(${one}, '' order by held.key)
        from json_each(${json}) record ${numbered} where ${fits} group by record.key
        on conflict (scope, term) do update set n = n + excluded.n, places = places || excluded.places`,
    ),
  ])
}

/**
 * Statements that take a record from the lists of its terms.
 * @param terms as they were given to {@link enlist}
 * @param words as they were given to {@link forgive}
 */
export function delist(
  scope: string,
  id: string,
  terms: ReadonlyMap<string, number>,
  words: readonly string[],
): Statement[] {
  const rows = rowsOf(terms)
  return [
    statement(
      sql`update search_list set n = n - 1, places = replace(places, letter || name, '')
        from (select value ->> 0 as held, value ->> 1 as letter, printf('%05x', number) as name
          from json_each(${rows}), place where place.scope = ${scope} and place.id = ${id})
        where scope = ${scope} and term = held`,
    ),
    // A word that no record holds any more is forgotten, with all that leads to it: withdrawn text leaves no trace here.
    statement(
      sql`delete from search_slip where scope = ${scope} and (piece, word) in (
        select piece.value, held.value ->> 0 from json_each(${slipRows(words)}) held, json_each(held.value, '$[2]') piece
        where exists (select 1 from search_list l where l.scope = ${scope} and l.term = held.value ->> 1 and l.n <= 0))`,
    ),
    statement(
      sql`delete from search_list where scope = ${scope} and n <= 0 and term in (select value ->> 0 from json_each(${rows}))`,
    ),
  ]
}

/** Letters of a word by which it is found again: SymSpell's prefix, which bounds its pieces at 37. */
const prefix = 8

/**
 * What is left of the first letters of a word when one is left out, or two of a word of eight letters and more, and they
 * themselves: two words a slip apart have such a piece in common (symmetric delete spelling correction; Garbe 2012, SymSpell).
 */
export function pieces(word: string): string[] {
  if (word.length < 4) return []
  let last = [word.slice(0, prefix)]
  const found = new Set(last)
  for (let slip = 0; slip < slipsIn(word); slip++) {
    last = last.flatMap((one) => Array.from({ length: one.length }, (_, i) => one.slice(0, i) + one.slice(i + 1)))
    for (const piece of last) found.add(piece)
  }
  return [...found]
}

/** Slips forgiven in a word. */
const slipsIn = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0)

/** Words in which slips are forgiven: of letters of an alphabet, none of the marked kinds of terms. */
const forgiven = /^[\p{L}--\p{Script=Han}]{4,24}$/v

/** Words of one record in which slips are forgiven: its first ones, which bounds the rows that it writes. */
const mostForgiven = 100

const forgivable = (words: readonly string[]): string[] =>
  [...new Set(words)].filter((word) => forgiven.test(word)).slice(0, mostForgiven)

const slipRow = (word: string) => [word, stem(word), pieces(word)]

const slipRows = (words: readonly string[]): string => JSON.stringify(forgivable(words).map(slipRow))

const keepSlips = (scope: string, rows: string): Statement =>
  statement(
    sql`insert into search_slip (scope, piece, word, term) select ${scope}, piece.value, held.value ->> 0, held.value ->> 1 from json_each(${rows}) held, json_each(held.value, '$[2]') piece where true on conflict do nothing`,
  )

/** Statement by which words of a record are found in spite of slips. @param words folded, not cut to their stem */
export const forgive = (scope: string, words: readonly string[]): Statement => keepSlips(scope, slipRows(words))

/**
 * Statements by which the words of many records are found in spite of slips, each word written once.
 * @param records words of each, folded, not cut to their stem
 * @param maxJson bytes of values in one statement
 */
export function forgiveAll(scope: string, records: readonly (readonly string[])[], maxJson: number): Statement[] {
  const words = new Set(records.flatMap(forgivable))
  return chunks([...words].map(slipRow), maxJson).map((rows) => keepSlips(scope, rows))
}

/** A record in the list of a term. */
export interface Posting {
  number: number
  /** From 0 to 1. */
  weight: number
}

/** A term with the records that hold it. */
export interface TermList {
  term: string
  /** How many hold it. */
  n: number
  places: readonly Posting[]
}

function readPlaces(text: string): Posting[] {
  const places: Posting[] = []
  for (let i = 0; i + width <= text.length; i += width) {
    places.push({
      number: Number.parseInt(text.slice(i + 1, i + width), 16),
      weight: (text.charCodeAt(i) - 64) / levels,
    })
  }
  return places
}

/**
 * Asks for the lists of terms, and of words that begin as the last one does: a row for each that is there.
 * @param beginning of further terms; none where it is empty
 * @param further how many of these at most
 */
export function listsOf(scope: string, terms: readonly string[], beginning = '', further = 0): Part<TermList[]> {
  const asked = () =>
    sql`select 'list' as part, l.term as name, l.n as n, l.places as held from ${chosen(terms)} cross join search_list l on l.scope = ${scope} and l.term = chosen.column1`
  const begun = sql`select * from (select 'list' as part, term as name, n, places as held from search_list where scope = ${scope} and term > ${beginning} and term < ${`${beginning}\uffff`} limit ${further})`
  return {
    selects: terms.length === 0 ? [] : beginning === '' ? [asked()] : [asked(), begun],
    read: (rows) =>
      rows
        .filter(({ part }) => part === 'list')
        .map(({ name, n, held }) => ({ term: name, n, places: readPlaces(held) })),
  }
}

/** Words looked for by their pieces in one question, and rows read for them. */
const mostUnknown = 2
const mostNear = 6
/** Pieces met: one word is met by many of them, the likeliest first. */
const mostMet = 16

/** The first of each list, then the second of each, without repetition. */
function inTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return [...new Set(Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat())]
}

/**
 * The known words nearest to ones that no record holds, of each the best: fewest slips first, then the most frequent.
 * @param words folded, not cut to their stem
 * @param marks of further kinds of terms that are made of a word
 * @returns word asked -> word known, and the lists of the words known
 */
export async function nearestWords(
  db: Reader,
  scope: string,
  words: readonly string[],
  marks: readonly string[],
): Promise<{ instead: Map<string, string>; lists: TermList[] }> {
  const unknown = words.filter((word) => forgiven.test(word)).slice(0, mostUnknown)
  const instead = new Map<string, string>()
  if (unknown.length === 0) return { instead, lists: [] }
  const rows = await db.all<{ word: string; own: string; term: string; n: number; places: string }>(sql`
    select near.word, near.term as own, l.term, l.n, l.places from (
      select distinct word, term from (
        select s.word, s.term from (values ${sql.join(
          inTurns(unknown.map(pieces)).map((piece) => sql`(${piece})`),
          sql`, `,
        )}) asked cross join search_slip s on s.scope = ${scope} and s.piece = asked.column1 limit ${mostMet})
      limit ${mostNear}) near
    cross join search_list l on l.scope = ${scope} and l.term in (${sql.join(
      ['', ...marks].map((mark) => sql`${mark} || near.term`),
      sql`, `,
    )})`)
  for (const word of unknown) {
    const [best] = rows
      .filter((row) => row.term === row.own)
      .map((row) => ({ ...row, slips: slipsBetween(word, row.word) }))
      .filter(({ slips }) => slips <= slipsIn(word))
      .sort((a, b) => a.slips - b.slips || b.n - a.n || (a.word < b.word ? -1 : 1))
    if (best !== undefined) instead.set(word, best.word)
  }
  const chosen = new Set(instead.values())
  return {
    instead,
    lists: rows
      .filter(({ word }) => chosen.has(word))
      .map(({ term, n, places }) => ({ term, n, places: readPlaces(places) })),
  }
}

/**
 * Letters left out, added, exchanged or swapped with their neighbour between two words (optimal string alignment distance;
 * Damerau 1964).
 */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    before = last
    last = row
  }
  return last[other.length] ?? 0
}
