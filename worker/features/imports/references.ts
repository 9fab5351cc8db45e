import { sql } from 'drizzle-orm'
import type { Ctx } from '../../context.ts'
import { chunks, largestValue } from '../../platform/bulk.ts'
import { type Statement, statement } from '../../platform/database.ts'
import { lastNumber } from './queries.ts'
import { keptNumber, mostAhead } from './reference-rules.ts'
import { cellOf, type ImportRecord, idOf } from './row-rules.ts'
import type { Source } from './source.ts'
import type { Made } from './target.ts'

/** A series of references: `prefix` and a running number of at least `width` digits. */
export interface Series {
  prefix: string
  width: number
}

/** How a record and the other rows of its file name each other, by a reference or an address that may change. */
export interface Links {
  /** `id` of the row that this one names; null where that is none of the file. */
  follows: string | null
  /** What the file calls it, by which other rows name it. */
  asked: string | null
  /** `id`s of the rows that name this one. */
  followers: string[]
}

/**
 * Goes through a file for the rows that name other rows of it.
 * @param bearing the column that says what a row is called
 * @param naming the column in which other rows name it
 */
export function readLinks(
  source: Source,
  bearing: string,
  naming: string,
): (externalId: string, asked: string | null, named: string | null) => Links {
  const bearers = new Map<string, string>()
  const followers = new Map<string, string[]>()
  for (const row of source.rows()) {
    const name = cellOf(row, bearing)
    if (name !== '' && !bearers.has(name)) bearers.set(name, idOf(row))
    const named = cellOf(row, naming)
    if (named !== '') followers.set(named, [...(followers.get(named) ?? []), idOf(row)])
  }
  return (externalId, asked, named) => {
    const bears = asked !== null && bearers.get(asked) === externalId
    return {
      asked,
      follows: bearers.get(named ?? '') ?? null,
      followers: bears ? (followers.get(asked) ?? []) : [],
    }
  }
}

/** The links of rows in the form in which a statement takes them: `[id of the follower, id of the bearer, name used]`. */
export function linkRows(rows: readonly (Links & { externalId: string; named: string | null })[]): (string | null)[][] {
  return rows.flatMap(({ externalId, named, follows, followers, asked }) => [
    ...(follows === null ? [] : [[externalId, follows, named]]),
    ...followers.map((follower) => [follower, externalId, asked]),
  ])
}

/**
 * Tells whether the reference of a row can be kept, as far as its number tells; it may be taken all the same. One whose
 * number lies far ahead of the running ones is not kept: it would make the numbers of the whole series jump.
 */
export async function keepsReferences(
  ctx: Ctx,
  source: Source,
  series: Series,
): Promise<(reference: string) => boolean> {
  let rows = 0
  for (const _row of source.rows()) rows += 1
  const highest = (await lastNumber(ctx.db, series.prefix)) + rows + mostAhead
  return (reference) => {
    const number = keptNumber(reference, series)
    return number !== null && number <= highest
  }
}

/**
 * Statements that give the rows their references, which they lack so far: the one a row had, where it is of this series
 * and free; to the others the next numbers, in the order of the file.
 */
export function number(rows: readonly Made<ImportRecord>[], series: Series, taken: ReadonlySet<string>): Statement[] {
  const counter = `reference:${series.prefix}`
  const kept: [string, string][] = []
  const numbered: [string, number][] = []
  let highest = 0
  const given = new Set(taken)
  for (const { record, item } of rows) {
    const own = record.reference === null ? null : keptNumber(record.reference, series)
    if (record.reference === null || own === null || given.has(record.reference)) {
      numbered.push([item.id, numbered.length + 1])
    } else {
      given.add(record.reference)
      kept.push([item.id, record.reference])
      highest = Math.max(highest, own)
    }
  }
  const n = numbered.length
  return [
    statement(
      sql`insert into counter (name, value) values (${counter}, ${highest + n}) on conflict (name) do update set value = max(value, ${highest}) + ${n}`,
    ),
    ...chunks(kept, largestValue).map((json) =>
      statement(
        sql`update submission set reference = kept.value ->> 1 from json_each(${json}) kept where submission.id = kept.value ->> 0`,
      ),
    ),
    ...chunks(numbered, largestValue).map((json) =>
      statement(
        sql`update submission set reference = ${series.prefix} || printf(${`%0${series.width}d`}, (select value from counter where name = ${counter}) - ${n} + (numbered.value ->> 1)) from json_each(${json}) numbered where submission.id = numbered.value ->> 0`,
      ),
    ),
  ]
}
