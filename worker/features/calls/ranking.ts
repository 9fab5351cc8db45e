import { sql } from 'drizzle-orm'
import { issue } from '../../../schema/tables/calls.ts'
import { chunks, largestValue } from '../../platform/bulk.ts'
import { type Statement, statement } from '../../platform/database.ts'
import { fewest } from '../../platform/disclosure.ts'
import { combinations, contextKey, type Dimensions } from '../../platform/facets.ts'

/**
 * The order of issues by support. A second list holds every published issue under the same combinations of filters as the
 * first; its ids begin with the number of supporters, so that the key of the table is the order and one cursor carries the
 * place. An issue with fewer than 5 supporters begins with 0 whatever their number: those numbers are secret, and such
 * issues follow the others newest first. What counts is the number that the database holds when a batch runs.
 */

/** Scope of the list by support of a call, and of what is kept about issues whose support is public. */
export function supportScope(callSlug: string): string {
  return `issues-by-support:${callSlug}`
}

/** Digits of a place before the id of the issue: ten million supporters, more than a call has readers. */
const digits = 7

/** The place of an issue in the list, made of its supporters and its id. */
const placeOf = (id: string) =>
  sql`(select iif(supporters >= ${fewest}, printf(${`%0${digits}d`}, supporters), ${'0'.repeat(digits)}) || id from ${issue} where id = ${id})`

/** The id of the issue at a place, as a part of a query. */
export const issueAt = (place: unknown) => sql<string>`substr(${place}, ${digits + 1})`

interface Listed {
  call: string
  id: string
  dimensions: Dimensions
}

/** Only when the issue has so many supporters at that moment; 0 is always. */
const whenAtLeast = (id: string, n: number) =>
  n === 0 ? sql`true` : sql`(select supporters from ${issue} where id = ${id}) >= ${n}`

const keysOf = (dimensions: Dimensions) => JSON.stringify(combinations(dimensions).map(contextKey))

/** Adds what an issue counts in the totals of public support of its call, or takes it back. */
function countPublic(of: Listed, by: 1 | -1): Statement {
  const scope = supportScope(of.call)
  const row = (dimension: string, n: unknown) =>
    sql`select ${scope}, '', ${dimension}, '', ${by} * ${n} from ${issue} where id = ${of.id} and supporters >= ${fewest}`
  return statement(
    sql`insert into facet (scope, context, dimension, value, n) select * from (${row('support', sql`supporters`)} union all ${row('issues', sql`1`)}) where true on conflict (scope, context, dimension, value) do update set n = n + excluded.n`,
  )
}

/** Statements that list an issue at the place of its present support. @param atLeast does nothing below so many supporters */
export function rank(of: Listed, atLeast = 0): Statement[] {
  return [
    statement(
      sql`insert into posting (scope, key, id) select ${supportScope(of.call)}, value, ${placeOf(of.id)} from json_each(${keysOf(of.dimensions)}) where ${whenAtLeast(of.id, atLeast)}`,
    ),
    countPublic(of, 1),
  ]
}

/** Statements that list many issues which nobody supports yet: the same as {@link rank} for each. */
export function rankAll(callSlug: string, issues: readonly Pick<Listed, 'id' | 'dimensions'>[]): Statement[] {
  const rows = issues.map(({ id, dimensions }) => [id, combinations(dimensions).map(contextKey)])
  return chunks(rows, largestValue).map((json) =>
    statement(
      sql`insert into posting (scope, key, id) select ${supportScope(callSlug)}, listed.value, ${'0'.repeat(digits)} || (record.value ->> 0) from json_each(${json}) record, json_each(record.value, '$[1]') listed`,
    ),
  )
}

/** Takes back what {@link rank} wrote, while the support is still what it was. */
export function unrank(of: Listed, atLeast = 0): Statement[] {
  return [
    statement(
      sql`delete from posting where scope = ${supportScope(of.call)} and id = ${placeOf(of.id)} and key in (select value from json_each(${keysOf(of.dimensions)})) and ${whenAtLeast(of.id, atLeast)}`,
    ),
    countPublic(of, -1),
  ]
}

/**
 * Statements that add to an issue's supporters or take away, and move it to its new place. Below 5 supporters the place
 * stays, so that most support costs no rewriting of lists.
 * @param change adds to the number kept in the issue, or takes from it
 */
export function moveBy(of: Listed, by: 1 | -1, change: Statement): Statement[] {
  const [before, after] = by === 1 ? [fewest - 1, fewest] : [fewest, fewest - 1]
  return [...unrank(of, before), change, ...rank(of, after)]
}
