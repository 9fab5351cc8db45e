import { serviceRegionsOf } from '../../../schema/data/service-regions.ts'
import type { Dimensions, FacetCount, Filters, ScopeTotals } from '../../platform/facets.ts'

/** What an entry is listed and counted by. */
export interface Listed {
  kind: string
  topics: readonly string[]
  regions: readonly string[]
  /** ISO 3166-1 alpha-2. */
  countries?: readonly string[]
  languages: readonly string[]
  status: string
}

/** The service regions that an entry is found under: those it names, and those in which the countries lie that it serves. */
export function servedRegions(entry: Pick<Listed, 'regions' | 'countries'>): string[] {
  return [...new Set([...entry.regions, ...(entry.countries ?? []).flatMap(serviceRegionsOf)])]
}

/** The filters under which an entry is listed. */
export function entryDimensions(entry: Listed): Dimensions {
  return {
    kind: [entry.kind],
    topic: entry.topics,
    region: servedRegions(entry),
    language: entry.languages,
    status: [entry.status],
  }
}

/** What an entry counts in besides. */
export const entryTotals: ScopeTotals = [['all', '']]

/** The part of a web address by which duplicates are found: without scheme, `www.`, fragment and final slash. */
export function addressKey(url: string): string {
  const { host, pathname, search } = new URL(url)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`
}

/** Slugs that are addresses of their own. */
const taken = ['submit', 'coverage', 'embed']

/** A slug from a name: NFKD without marks, Latin letters, digits and hyphens, cut at a word; '' where nothing is left. */
export function slugOfName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const cut = words.length <= 60 ? words : words.slice(0, 61).replace(/-[^-]*$/, '')
  const slug = cut.slice(0, 60)
  return taken.includes(slug) ? '' : slug
}

/** The slug of an entry before it is published: nobody but the Secretariat reads it. */
export function provisionalSlug(id: string): string {
  return id.toLowerCase()
}

/**
 * Slugs for an entry, best first; the first that no other entry has becomes its own.
 * @param reference public reference, such as `ENT-0149`
 */
export function slugCandidates(name: string, reference: string, id: string): string[] {
  const number = reference.replace(/^\D*0*/, '')
  const base = slugOfName(name)
  return [...(base === '' ? [] : [base, `${base}-${number}`]), `entry-${number}`, provisionalSlug(id)]
}

/**
 * An address of which only the beginning and the end are told, enough to recognise it by.
 * @param email with exactly one `@`
 */
export function masked(email: string): string {
  const [name = '', domain = ''] = email.split('@')
  return `${name.slice(0, 1)}•••@${domain}`
}

/** Whether an entry has the values asked for. */
export function fits(entry: Listed, filters: Filters): boolean {
  const dimensions = entryDimensions(entry)
  return Object.entries(filters).every(
    ([name, value]) => value === undefined || value === '' || dimensions[name]?.includes(value) === true,
  )
}

/** Counts of a few entries at hand, by the rule of the kept totals: a dimension is not counted under its own filter. */
export function countFacets(entries: readonly Listed[], filters: Filters): FacetCount[] {
  const counts = new Map<string, FacetCount>()
  for (const entry of entries) {
    for (const [dimension, values] of Object.entries(entryDimensions(entry))) {
      const { [dimension]: _own, ...others } = filters
      if (!fits(entry, others)) continue
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

/**
 * Puts hits that hold more of the words asked for before those that hold one rare word: the score is weighted by the
 * share of words found, of those that any hit holds (the coordination factor of Salton's SMART and early Lucene).
 */
export function rankHits<T extends { id: string; score: number; matched: readonly string[] }>(hits: readonly T[]): T[] {
  const most = Math.max(1, ...hits.map((hit) => hit.matched.length))
  return hits
    .map((hit) => ({ ...hit, score: (hit.score * hit.matched.length) / most }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
}
