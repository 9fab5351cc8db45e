import type { PastOutputQuery } from '../../../schema/contracts/outputs.ts'
import type { Dimensions, FacetCount, Filters, ScopeTotals } from '../../platform/facets.ts'
import { addressKey } from '../observatory/rules.ts'

/** What an output is listed and counted by. */
export interface Listed {
  kind: string
  year: number
  topics: readonly string[]
  languages: readonly string[]
  body: string
}

/** The filters under which an output is listed. */
export function outputDimensions(output: Listed): Dimensions {
  return {
    kind: [output.kind],
    year: [String(output.year)],
    topic: output.topics,
    language: output.languages,
    body: [output.body],
  }
}

/** What an output counts in besides. */
export const outputTotals: ScopeTotals = [['all', '']]

/** The filters in a query, by the names of the dimensions. */
export function outputFilters(query: Partial<PastOutputQuery>): Filters {
  return { kind: query.kind, year: query.year, topic: query.topic, language: query.language, body: query.body }
}

/** Years that a page offers as filters, so that it reads the same number of rows in a hundred years. */
const offeredYears = 25

/** The years whose numbers a page shows: the last ones, and the one that was asked for. */
export function yearsFor(filters: Filters, now: Date): string[] {
  const last = now.getUTCFullYear()
  const years = Array.from({ length: offeredYears }, (_, i) => String(last - i))
  return filters.year === undefined ? years : [...new Set([...years, filters.year])]
}

/**
 * What two records of one output share: the address, its fragment included, since a page can hold several; where none is
 * known, the kind, the year, the meeting and the words of the title.
 */
export function sameness(output: {
  url: string | null
  kind: string
  year: number
  meeting: string | null
  title: string
}): string {
  if (output.url !== null) return `address ${addressKey(output.url)}${new URL(output.url).hash}`
  const words = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return `title ${output.kind} ${output.year} ${words(output.meeting ?? '')} | ${words(output.title)}`
}

/** The place of an output in the list: by year, and within a year by a sortable id. */
export function placeOf(year: number, id: string): string {
  return `${year} ${id}`
}

/** The place after its year changed. */
export function placeIn(year: number, place: string): string {
  return placeOf(year, place.slice(place.indexOf(' ') + 1))
}

/** Whether an output has the values asked for. */
export function fits(output: Listed, filters: Filters): boolean {
  const dimensions = outputDimensions(output)
  return Object.entries(filters).every(
    ([name, value]) => value === undefined || value === '' || dimensions[name]?.includes(value) === true,
  )
}

/** Counts of a few outputs at hand, by the rule of the kept totals: a dimension is not counted under its own filter. */
export function countFacets(outputs: readonly Listed[], filters: Filters): FacetCount[] {
  const counts = new Map<string, FacetCount>()
  for (const output of outputs) {
    for (const [dimension, values] of Object.entries(outputDimensions(output))) {
      const { [dimension]: _own, ...others } = filters
      if (!fits(output, others)) continue
      for (const value of new Set(values)) {
        const key = `${dimension} ${value}`
        const count = counts.get(key) ?? { dimension, value, n: 0 }
        count.n += 1
        counts.set(key, count)
      }
    }
  }
  return [...counts.values()]
}
