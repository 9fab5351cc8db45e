import { countriesWithRegion, serviceRegionsOf } from '../../../schema/data/service-regions.ts'
import { topics } from '../../../schema/data/topics.ts'
import { type EntryKind, type ServiceRegion, serviceRegions } from '../../../schema/vocabulary.ts'
import type { FacetCount, Total } from '../../platform/facets.ts'

/** What an entry is counted by. */
export interface Covering {
  kind: string
  topics: readonly string[]
  /** As it names them itself. */
  regions: readonly string[]
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[]
  languages: readonly string[]
}

const basketOf = new Map(topics.map(({ id, parent }) => [id, parent ?? id]))

/** Scope of the totals of all entries, or of those of one kind. */
export function coverageScope(kind: EntryKind | undefined): string {
  return kind === undefined ? 'coverage' : `coverage:${kind}`
}

/** The countries and areas that lie in one of the regions. */
function countriesIn(regions: readonly string[]): string[] {
  return countriesWithRegion.filter((country) => serviceRegionsOf(country).some((region) => regions.includes(region)))
}

/**
 * The totals that an entry counts in. Each counts it once: `cell` and `basket` by `topic|region`, `region`, `language`,
 * `country` where it names the country, `through` where it serves a region in which the country lies without naming it.
 * @param regions the regions it is found under, those of its countries included
 * @param by 1, or -1 to take it back
 */
export function coverageTotals(entry: Covering, regions: readonly string[], by: 1 | -1): Total[] {
  const baskets = new Set(entry.topics.map((topic) => basketOf.get(topic) ?? topic))
  const each = (dimension: string, values: Iterable<string>): Total[] =>
    [...new Set(values)].map((value) => [dimension, value, by])
  const crossed = (dimension: string, values: Iterable<string>): Total[] =>
    [...new Set(values)].flatMap((value) => regions.map((region): Total => [dimension, `${value}|${region}`, by]))
  return [
    ['all', '', by],
    ...crossed('cell', entry.topics),
    ...crossed('basket', baskets),
    ...each('region', regions),
    ...each('language', entry.languages),
    ...each('country', entry.countries),
    ...each(
      'through',
      countriesIn(entry.regions).filter((country) => !entry.countries.includes(country)),
    ),
  ]
}

/** Adds up totals, so that each stands once. */
export function summed(totals: readonly Total[]): Total[] {
  const sums = new Map<string, Total>()
  for (const [dimension, value, n] of totals) {
    const key = `${dimension} ${value}`
    sums.set(key, [dimension, value, (sums.get(key)?.[2] ?? 0) + n])
  }
  return [...sums.values()]
}

/** How many entries cover what, and where there is nothing. */
export interface Coverage {
  total: number
  /** Entries that can be found under each region. */
  byRegion: { region: ServiceRegion; count: number }[]
  /** Baskets in the order of the vocabulary: entries with any topic of it. */
  byBasketAndRegion: { basket: string; region: ServiceRegion; count: number }[]
  /** Every topic with every region, nothing included; `basket` null for a topic that has left the vocabulary. */
  byTopicAndRegion: { topic: string; basket: string | null; region: ServiceRegion; count: number }[]
  /** Countries that any entry serves, by name or by region; most first. */
  byCountry: { country: string; count: number; throughRegion: number }[]
  /** Most first. */
  byLanguage: { language: string; count: number }[]
}

const descending =
  <T>(...figures: ((one: T) => number)[]) =>
  (a: T, b: T): number => {
    for (const figure of figures) {
      const difference = figure(b) - figure(a)
      if (difference !== 0) return difference
    }
    return 0
  }

/** The kept totals as an overview. */
export function coverageOf(totals: readonly FacetCount[]): Coverage {
  const kept = new Map<string, Map<string, number>>()
  for (const { dimension, value, n } of totals) {
    const values = kept.get(dimension) ?? new Map<string, number>()
    kept.set(dimension, values.set(value, n))
  }
  const of = (dimension: string) => kept.get(dimension) ?? new Map<string, number>()
  const cells = of('cell')
  const baskets = of('basket')
  const named = of('country')
  const through = of('through')
  // Topics that have left the vocabulary are still told where entries bear them.
  const known = new Set(topics.map(({ id }) => id))
  const former = [...new Set([...cells.keys()].map((key) => key.split('|')[0] ?? ''))].filter((id) => !known.has(id))
  return {
    total: of('all').get('') ?? 0,
    byRegion: serviceRegions.map((region) => ({ region, count: of('region').get(region) ?? 0 })),
    byBasketAndRegion: topics
      .filter(({ parent }) => parent === null)
      .flatMap(({ id: basket }) =>
        serviceRegions.map((region) => ({ basket, region, count: baskets.get(`${basket}|${region}`) ?? 0 })),
      ),
    byTopicAndRegion: [...known, ...former].flatMap((topic) =>
      serviceRegions.map((region) => ({
        topic,
        basket: basketOf.get(topic) ?? null,
        region,
        count: cells.get(`${topic}|${region}`) ?? 0,
      })),
    ),
    byCountry: [...new Set([...named.keys(), ...through.keys()])]
      .sort()
      .map((country) => ({ country, count: named.get(country) ?? 0, throughRegion: through.get(country) ?? 0 }))
      .sort(
        descending(
          (one) => one.count,
          (one) => one.throughRegion,
        ),
      ),
    byLanguage: [...of('language')]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([language, count]) => ({ language, count }))
      .sort(descending((one) => one.count)),
  }
}

/** A figure of the overview as a row of a table. */
export interface CoverageRow {
  dimension: string
  value: string
  /** The second value, where two dimensions are crossed. */
  crossedWith: string | null
  count: number
}

/** All figures of an overview as rows. */
export function coverageRows(coverage: Coverage): CoverageRow[] {
  const plain = (dimension: string, value: string, count: number): CoverageRow => ({
    dimension,
    value,
    crossedWith: null,
    count,
  })
  return [
    plain('total', '', coverage.total),
    ...coverage.byRegion.map(({ region, count }) => plain('region', region, count)),
    ...coverage.byTopicAndRegion.map(({ topic, region, count }) => ({
      dimension: 'topic and region',
      value: topic,
      crossedWith: region,
      count,
    })),
    ...coverage.byCountry.map(({ country, count }) => plain('country', country, count)),
    ...coverage.byCountry.map(({ country, throughRegion }) =>
      plain('country through its region', country, throughRegion),
    ),
    ...coverage.byLanguage.map(({ language, count }) => plain('language', language, count)),
  ]
}
