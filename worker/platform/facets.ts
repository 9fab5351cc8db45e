import { and, eq, gt, sql } from 'drizzle-orm'
import { facet, summary } from '../../schema/tables/platform.ts'
import { type Reader, type Statement, statement } from './database.ts'

/**
 * Lists with filters and counts that cost the same at any size. For each combination of filter values under which
 * a record can be looked for, `posting` holds one row, and `facet` holds the kept totals of each further dimension.
 * Both change in the batch that publishes or hides the record.
 */

/** The values of a record: dimension name -> values it has there (several, for instance themes). */
export type Dimensions = Readonly<Record<string, readonly string[]>>

/** Chosen filters: dimension name -> the one value asked for. */
export type Filters = Readonly<Record<string, string | undefined>>

/** The key of a combination of filters, the same whatever their order; '' when nothing is filtered. */
export function contextKey(filters: Filters): string {
  return Object.keys(filters)
    .filter((name) => filters[name] !== undefined && filters[name] !== '')
    .sort()
    .map((name) => `${name}=${filters[name]}`)
    .join('&')
}

/**
 * Every combination of at most one value per dimension; the product of (values + 1).
 * @param most dimensions that are combined at most
 */
export function combinations(dimensions: Dimensions, most = Number.POSITIVE_INFINITY): Filters[] {
  let all: Record<string, string>[] = [{}]
  for (const [name, values] of Object.entries(dimensions)) {
    all = all.flatMap((base) =>
      Object.keys(base).length >= most
        ? [base]
        : [base, ...new Set(values)].map((v) => (typeof v === 'string' ? { ...base, [name]: v } : base)),
    )
  }
  return all
}

/** The rows of kept totals that a record counts in: `[context, dimension, value]`. A dimension is not counted under its own filter. */
export function totalsOf(
  dimensions: Dimensions,
  most = Number.POSITIVE_INFINITY,
): [context: string, dimension: string, value: string][] {
  return combinations(dimensions, most - 1).flatMap((filters) =>
    Object.entries(dimensions)
      .filter(([name]) => !(name in filters))
      .flatMap(([name, values]) =>
        [...new Set(values)].map((v): [string, string, string] => [contextKey(filters), name, v]),
      ),
  )
}

/** Values counted for a whole scope only, never under a filter: days, crossed pairs, `all`. */
export type ScopeTotals = readonly (readonly [dimension: string, value: string])[]

/**
 * Statements that list a record under every combination of its values and count it.
 * @param most dimensions that are combined at most
 */
export function list(
  scope: string,
  id: string,
  dimensions: Dimensions,
  totals: ScopeTotals,
  most?: number,
): Statement[] {
  return [
    statement(
      sql`insert into posting (scope, key, id) select ${scope}, value, ${id} from json_each(${JSON.stringify(combinations(dimensions, most).map(contextKey))})`,
    ),
    count(scope, [...totalsOf(dimensions, most), ...totals.map(([d, v]) => ['', d, v] as [string, string, string])], 1),
  ]
}

/** Takes back what {@link list} wrote for the same values. */
export function unlist(
  scope: string,
  id: string,
  dimensions: Dimensions,
  totals: ScopeTotals,
  most?: number,
): Statement[] {
  return [
    statement(
      sql`delete from posting where scope = ${scope} and id = ${id} and key in (select value from json_each(${JSON.stringify(combinations(dimensions, most).map(contextKey))}))`,
    ),
    count(
      scope,
      [...totalsOf(dimensions, most), ...totals.map(([d, v]) => ['', d, v] as [string, string, string])],
      -1,
    ),
  ]
}

/** Adds `by` to kept totals. */
export function count(
  scope: string,
  rows: readonly (readonly [context: string, dimension: string, value: string])[],
  by: number,
): Statement {
  return statement(
    sql`insert into facet (scope, context, dimension, value, n) select ${scope}, value ->> 0, value ->> 1, value ->> 2, ${by} from json_each(${JSON.stringify(rows)}) where true on conflict (scope, context, dimension, value) do update set n = n + excluded.n`,
  )
}

export interface FacetCount {
  dimension: string
  value: string
  n: number
}

/**
 * Languages offered as filters: the six of the interface and those widely spoken or found in the catalogue. Bounded,
 * so that a page reads the same number of rows however many languages there are; any other still filters by address.
 */
const filterLanguages: readonly string[] = [
  ...['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  ...['bn', 'de', 'fa', 'fil', 'ha', 'hi', 'id', 'it', 'ja', 'ko', 'pt', 'sw', 'tr', 'uk', 'ur', 'vi'],
]

/** The languages whose numbers a page with these filters shows: the offered ones, and the one that was asked for. */
export function languagesFor(filters: Filters): readonly string[] {
  const { language } = filters
  return language === undefined ? filterLanguages : [...new Set([...filterLanguages, language])]
}

/**
 * Kept totals of each dimension under the filters of the others: what a reader would get by choosing a value.
 * One read for all dimensions.
 *
 * @param dimensions at most 5, the terms that a compound query may have
 * @param among bounds a dimension whose values are without number: only these are counted, at most 60 in all
 */
export async function facetCounts(
  db: Reader,
  scope: string,
  filters: Filters,
  dimensions: readonly string[],
  among: Readonly<Record<string, readonly string[]>> = {},
): Promise<FacetCount[]> {
  // A part for each dimension: joined by OR, the database would read the whole scope.
  const parts = dimensions.map((dimension) => {
    const { [dimension]: _own, ...others } = filters
    const values = among[dimension]
    const where = and(
      eq(facet.scope, scope),
      eq(facet.context, contextKey(others)),
      eq(facet.dimension, dimension),
      values === undefined ? undefined : sql`${facet.value} = chosen.column1`,
      gt(facet.n, 0),
    )
    // Joined and not asked for by IN, which reads a row more for every value there is none of.
    const chosen =
      values === undefined
        ? sql``
        : sql`(values ${sql.join(
            values.map((value) => sql`(${value})`),
            sql`, `,
          )}) chosen cross join `
    return sql`select ${facet.dimension} as dimension, ${facet.value} as value, ${facet.n} as n from ${chosen}${facet} where ${where}`
  })
  return await db.all<FacetCount>(sql.join(parts, sql` union all `))
}

/** A total with its number: what is summed up of a scope. */
export type Total = readonly [dimension: string, value: string, n: number]

/**
 * Statement that adds to the totals of a scope which are read all at once. They stand in one row, since a statistic with
 * every theme, language and day would otherwise read a row for each.
 */
export function summarise(scope: string, totals: readonly Total[]): Statement {
  const change = JSON.stringify(Object.fromEntries(totals.map(([dimension, value, n]) => [`${dimension} ${value}`, n])))
  return statement(
    sql`insert into summary (scope, counts) values (${scope}, ${change}) on conflict (scope) do update set counts = (
      select json_group_object(name, n) from (
        select name, sum(n) as n from (
          select key as name, value as n from json_each(summary.counts)
          union all select key, value from json_each(excluded.counts)
        ) group by name having sum(n) <> 0
      ))`,
  )
}

/** The totals of a scope that {@link summarise} keeps. */
export async function readSummary(db: Reader, scope: string): Promise<FacetCount[]> {
  const [row] = await db.select({ counts: summary.counts }).from(summary).where(eq(summary.scope, scope))
  return Object.entries(row?.counts ?? {}).map(([name, n]) => {
    const space = name.indexOf(' ')
    return { dimension: name.slice(0, space), value: name.slice(space + 1), n }
  })
}
