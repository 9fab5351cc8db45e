import { serviceRegionsOf } from '../../../schema/data/service-regions.ts'
import { topics } from '../../../schema/data/topics.ts'
import { fold } from '../../platform/analysis.ts'
import type { Dimensions, ScopeTotals } from '../../platform/facets.ts'

/** What an entry is listed and counted by. */
export interface Listed {
  kind: string
  topics: readonly string[]
  regions: readonly string[]
  countries: readonly string[]
  languages: readonly string[]
  status: string
  freshness: string
}

const parents = new Map(topics.map((topic) => [topic.id, topic.parent]))

/** The basket of a topic; itself for a basket. */
export const basketOf = (topic: string): string => parents.get(topic) ?? topic

/** Topics with the baskets that they are in. */
const withBaskets = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => [id, basketOf(id)]))]

/** Baskets, and the topics of the one that was chosen or that holds the one that was: what a page lists. */
export function topicsShown(chosen: string | undefined): string[] {
  const basket = chosen === undefined ? undefined : basketOf(chosen)
  return topics.filter(({ id, parent }) => parent === null || parent === basket || id === chosen).map(({ id }) => id)
}

/** Service regions of an entry, those of its countries among them; one that serves the world is in none besides. */
export function regionsServed(entry: Pick<Listed, 'regions' | 'countries'>): string[] {
  return [...new Set([...entry.regions, ...entry.countries.flatMap(serviceRegionsOf)])]
}

/** The filters under which an entry is listed; a basket holds the entries of its topics. */
export function entryDimensions(entry: Listed): Dimensions {
  return {
    kind: [entry.kind],
    topic: withBaskets(entry.topics),
    region: regionsServed(entry),
    language: entry.languages,
    status: [entry.status],
  }
}

/** The filters under which entries were listed, all of them combined, before there were sets. */
export function formerDimensions(entry: Listed): Dimensions {
  return { ...entryDimensions(entry), topic: entry.topics, region: entry.regions }
}

/** Filters that are combined in the lists which routing and coverage read; the others ask the sets. */
export const combined = 2

/** The sets that an entry is in: see `platform/places.ts`. */
export function entrySets(entry: Listed): Dimensions {
  return { ...entryDimensions(entry), freshness: [entry.freshness], all: [''] }
}

/** Characters of the keys by which entries are put in order. */
export const orders = { name: 12, freshness: 16 } as const

/** The key of a name: its letters and digits without marks and case, so that all scripts stand in the order of their letters. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/^(?:the|le|la|les|el|los|las|ال)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[\u{10000}-\u{10ffff}]/gu, '')
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
