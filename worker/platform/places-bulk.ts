import { sql } from 'drizzle-orm'
import { chunks } from './bulk.ts'
import { type Statement, statement } from './database.ts'
import type { Dimensions } from './facets.ts'
import { bitsEach, inChunk, keyOf, whole, zero } from './places.ts'

/**
 * Puts many records into sets and orders at once: what `places.ts` writes for one, each row of a set or of an order
 * once in a statement. Records that come together have numbers that follow one another, so only the part of a row from
 * the first to the last of them is made anew.
 */

/** Statements that give records their numbers, in their order; who has one keeps it. */
export function takePlaces(scope: string, ids: readonly string[], maxJson: number): Statement[] {
  const rows = ids.map((id) => [id])
  return chunks(rows, maxJson).map((json) =>
    statement(
      sql`insert into place (scope, id, number) select ${scope}, value ->> 0,
        coalesce((select max(number) from place where scope = ${scope}), 0) + row_number() over (order by key)
        from json_each(${json}) where not exists (select 1 from place where scope = ${scope} and id = value ->> 0)`,
    ),
  )
}

/** Positions from the first to the last of a table `written` with the column `p`. */
const positions = sql`positions(p) as (select min(p) from written union all select p + 1 from positions where p < (select max(p) from written))`

/** Statements that put records into the sets of their values. */
export function includeAll(
  scope: string,
  records: readonly { id: string; sets: Dimensions }[],
  maxJson: number,
): Statement[] {
  const rows = records.map(({ id, sets }) => [
    id,
    Object.entries(sets).flatMap(([dimension, values]) => [...new Set(values)].map((value) => [dimension, value])),
  ])
  const old = sql`coalesce(unicode(nullif(substr(s.members, positions.p + 1, 1), '')) - ${whole(zero)}, 0)`
  return chunks(rows, maxJson).flatMap((json) => [
    statement(
      sql`insert into place_set (scope, dimension, value, n, members)
        select distinct ${scope}, held.value ->> 0, held.value ->> 1, 0, ''
        from json_each(${json}) record, json_each(record.value, '$[1]') held where true on conflict do nothing`,
    ),
    statement(sql`
      with recursive written as materialized (
        select held.value ->> 0 as dimension, held.value ->> 1 as value, number / ${whole(bitsEach)} as p,
          sum(1 << (number % ${whole(bitsEach)})) as bits
        from json_each(${json}) record cross join place on place.scope = ${scope} and place.id = record.value ->> 0,
          json_each(record.value, '$[1]') held
        group by 1, 2, 3),
      ${positions},
      made as (
        select s.dimension, s.value, min(positions.p) as first, max(positions.p) as last,
          group_concat(char(${whole(zero)} + (${old} | coalesce(bits, 0))), '' order by positions.p) as codes,
          sum(${ones(sql`(coalesce(bits, 0) & ~${old})`)}) as more
        from (select distinct dimension, value from written) touched
        cross join place_set s on s.scope = ${scope} and s.dimension = touched.dimension and s.value = touched.value
        cross join positions
        left join written w on w.dimension = s.dimension and w.value = s.value and w.p = positions.p
        where positions.p between (select min(p) from written o where o.dimension = s.dimension and o.value = s.value)
          and (select max(p) from written o where o.dimension = s.dimension and o.value = s.value)
        group by s.dimension, s.value)
      update place_set set n = n + more,
        members = substr(members || substr(printf('%.*c', first + 1, '0'), length(members) + 1), 1, first) || codes || substr(members, last + 2)
      from made where scope = ${scope} and place_set.dimension = made.dimension and place_set.value = made.value`),
  ])
}

/** How many of the six bits of a number are set. */
const ones = (bits: ReturnType<typeof sql>) =>
  sql.join(
    Array.from({ length: bitsEach }, (_, i) => sql`(${bits} >> ${whole(i)} & 1)`),
    sql` + `,
  )

/**
 * Statements that keep the keys by which records are put in order.
 * @param width characters of every key of this kind
 */
export function keepOrders(
  scope: string,
  kind: string,
  width: number,
  keys: readonly (readonly [id: string, key: string])[],
  maxJson: number,
): Statement[] {
  const rows = keys.map(([id, key]) => [id, keyOf(key, width)])
  const filled = (n: ReturnType<typeof sql>) =>
    sql`(keys || substr(printf('%*s', ${n} * ${whole(width)}, ''), length(keys) + 1))`
  return chunks(rows, maxJson).flatMap((json) => {
    const numbered = sql`json_each(${json}) record cross join place on place.scope = ${scope} and place.id = record.value ->> 0`
    return [
      statement(
        sql`insert into place_order (scope, kind, chunk, keys) select distinct ${scope}, ${kind}, number / ${whole(inChunk)}, '' from ${numbered} where true on conflict do nothing`,
      ),
      statement(sql`
        with recursive written as materialized (select number as p, record.value ->> 1 as key from ${numbered}),
        ${positions},
        made as (
          select o.chunk as chunk, min(positions.p) % ${whole(inChunk)} as first, max(positions.p) % ${whole(inChunk)} as last,
            group_concat(coalesce(key, substr(o.keys || printf('%*s', ${whole(width * inChunk)}, ''), (positions.p % ${whole(inChunk)}) * ${whole(width)} + 1, ${whole(width)})), '' order by positions.p) as codes
          from positions cross join place_order o on o.scope = ${scope} and o.kind = ${kind} and o.chunk = positions.p / ${whole(inChunk)}
          left join written w on w.p = positions.p
          group by o.chunk)
        update place_order set keys = substr(${filled(sql`first`)}, 1, first * ${whole(width)}) || codes || substr(keys, (last + 1) * ${whole(width)} + 1)
        from made where scope = ${scope} and kind = ${kind} and place_order.chunk = made.chunk`),
    ]
  })
}
