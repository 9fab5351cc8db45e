import { needs } from '../../../schema/data/needs.ts'
import { entryKinds, serviceRegions } from '../../../schema/vocabulary.ts'
import {
  inOrder,
  packDictionary,
  packSections,
  packTexts,
  placeIn,
  sectionsOf,
  startsOf,
  textAt,
} from '../../platform/packed.ts'

/** What the router knows of an entry: what it answers, in needs and in words, and for whom. */
export interface Profile {
  id: string
  kind: string
  topics: readonly string[]
  regions: readonly string[]
  /** Countries that it serves, or that its stated audience names; alpha-2. */
  countries: readonly string[]
  /** Languages in which one may ask; where it is not told, those in which it informs. */
  languages: readonly string[]
  eligibility: readonly string[]
  /** Need -> how far it answers it; the squares add up to 1 at most. */
  needs: readonly (readonly [need: string, weight: number])[]
  /** Feature -> weight in its texts, from 0 to 1. */
  words: readonly (readonly [feature: string, weight: number])[]
}

/**
 * The router's index: what all entries answer, packed into one run of bytes that is read where it lies. Opening it makes no
 * object for an entry or a word, so that a fresh isolate answers at once; a question walks the lists of its needs and words.
 *
 * Layout, in the machine's order of bytes, which is the same wherever Workers run: seven lengths of 32 bits, then the sections
 * in the order of `packIndex`, each from a multiple of four bytes on, the widest numbers first.
 */
export interface RouteIndex {
  /** Number of entries. */
  size: number
  idOf(entry: number): string
  /** Place of its kind in `entryKinds`. */
  kinds: Uint8Array
  /** A bit for each of `serviceRegions` that it serves. */
  regions: Uint8Array
  /** A bit for each of {@link maskedLanguages} in which one may ask. */
  languages: Uint32Array
  /** How many single countries it serves. */
  countriesOf(entry: number): number
  serves(entry: number, country: string): boolean
  /** Adds what the entries answer of a need: `weight` times their own. */
  addNeed(need: string, weight: number, sums: Float32Array): void
  /** In how many entries a feature occurs. */
  holders(feature: string): number
  /** Adds what the entries say of a feature: `weight` times their own. */
  addFeature(feature: string, weight: number, sums: Float32Array): void
}

/** Characters of an id. */
const idLength = 26
/** Weights are kept in 255 steps. */
const steps = 255
/** Entries that the index can hold: their numbers take 16 bits. */
export const mostEntries = 65_535

/** Languages that have a bit; of others nobody is preferred before the rows are read. */
export const maskedLanguages: readonly string[] =
  'ar zh en fr ru es pt de it nl pl uk ro el tr fa ur hi bn id ms fil th vi ja ko sw am ha he sr'.split(' ')

/** The bit of a language tag; 0 for one that has none. */
export function languageBit(tag: string): number {
  const place = maskedLanguages.indexOf(tag.toLowerCase().split('-')[0] ?? '')
  return place < 0 ? 0 : 2 ** place
}

/** The bits of service regions. */
export function regionBits(regions: readonly string[]): number {
  return regions.reduce((bits, region) => {
    const place = (serviceRegions as readonly string[]).indexOf(region)
    return place < 0 ? bits : bits | (1 << place)
  }, 0)
}

const countryNumber = (code: string): number => code.charCodeAt(0) * 256 + code.charCodeAt(1)

/** Entry numbers and weights of lists that stand one after the other. */
interface Lists {
  starts: Uint32Array
  entries: Uint16Array
  weights: Uint8Array
}

function packLists(lists: readonly (readonly (readonly [entry: number, weight: number])[])[]): Lists {
  const all = lists.flat()
  return {
    starts: startsOf(lists),
    entries: Uint16Array.from(all, ([entry]) => entry),
    weights: Uint8Array.from(all, ([, weight]) => Math.max(1, Math.min(steps, Math.round(weight * steps)))),
  }
}

/** Packs profiles. @param profiles at most {@link mostEntries}; ids of 26 characters at most */
export function packIndex(profiles: readonly Profile[]): Uint8Array<ArrayBuffer> {
  const entries = profiles.slice(0, mostEntries)
  const byNeed = new Map<string, [number, number][]>(needs.map(({ id }) => [id, []]))
  const byFeature = new Map<string, [number, number][]>()
  for (const [i, profile] of entries.entries()) {
    for (const [need, weight] of profile.needs) byNeed.get(need)?.push([i, weight])
    for (const [feature, weight] of profile.words) {
      const list = byFeature.get(feature)
      if (list === undefined) byFeature.set(feature, [[i, weight]])
      else list.push([i, weight])
    }
  }
  const features = inOrder(byFeature)
  const dictionary = packDictionary(features.map(([feature]) => feature))
  const ofNeeds = packLists([...byNeed.values()])
  const ofFeatures = packLists(features.map(([, list]) => list))
  const countries = entries.map((profile) => profile.countries.map(countryNumber))
  const countryStarts = startsOf(countries)
  const ids = packTexts(
    entries.map(({ id }) => id),
    idLength,
  )
  const head = Uint32Array.of(
    entries.length,
    needs.length,
    features.length,
    ofNeeds.entries.length,
    ofFeatures.entries.length,
    dictionary.letters.length,
    countryStarts[entries.length] ?? 0,
  )
  return packSections([
    head,
    dictionary.starts,
    ofNeeds.starts,
    ofFeatures.starts,
    Uint32Array.from(entries, ({ languages }) => languages.reduce((bits, tag) => bits | languageBit(tag), 0) >>> 0),
    countryStarts,
    ofNeeds.entries,
    ofFeatures.entries,
    Uint16Array.from(countries.flat()),
    Uint8Array.from(entries, ({ kind }) => (entryKinds as readonly string[]).indexOf(kind)),
    Uint8Array.from(entries, ({ regions }) => regionBits(regions)),
    ofNeeds.weights,
    ofFeatures.weights,
    ids,
    dictionary.letters,
  ])
}

/** Opens what {@link packIndex} made. */
export function openIndex(bytes: Uint8Array<ArrayBuffer>): RouteIndex {
  const { words, shorts, octets } = sectionsOf(bytes)
  const [size = 0, needCount = 0, featureCount = 0, ofNeeds = 0, ofFeatures = 0, letters = 0, countryCount = 0] =
    words(7)
  const ends = words(featureCount + 1)
  const needStarts = words(needCount + 1)
  const featureStarts = words(featureCount + 1)
  const languages = words(size)
  const countryStarts = words(size + 1)
  const needEntries = shorts(ofNeeds)
  const featureEntries = shorts(ofFeatures)
  const countries = shorts(countryCount)
  const kinds = octets(size)
  const regions = octets(size)
  const needWeights = octets(ofNeeds)
  const featureWeights = octets(ofFeatures)
  const ids = octets(size * idLength)
  const dictionary = { starts: ends, letters: octets(letters) }
  const needPlaces = new Map(needs.map(({ id }, i) => [id, i]))

  const placeOf = (feature: string): number => placeIn(dictionary, feature)
  const add = (place: number, weight: number, sums: Float32Array, { starts, entries, weights }: Lists) => {
    const end = starts[place + 1] ?? 0
    for (let i = starts[place] ?? 0; i < end; i++) {
      const entry = entries[i] ?? 0
      sums[entry] = (sums[entry] ?? 0) + (weight * (weights[i] ?? 0)) / steps
    }
  }
  const needLists = { starts: needStarts, entries: needEntries, weights: needWeights }
  const featureLists = { starts: featureStarts, entries: featureEntries, weights: featureWeights }
  return {
    size,
    kinds,
    regions,
    languages,
    countriesOf: (entry) => (countryStarts[entry + 1] ?? 0) - (countryStarts[entry] ?? 0),
    serves: (entry, country) =>
      countries.subarray(countryStarts[entry], countryStarts[entry + 1]).includes(countryNumber(country)),
    idOf: (entry) => textAt(ids, idLength, entry),
    addNeed: (need, weight, sums) => {
      const place = needPlaces.get(need)
      if (place !== undefined) add(place, weight, sums, needLists)
    },
    holders: (feature) => {
      const place = placeOf(feature)
      return place < 0 ? 0 : (featureStarts[place + 1] ?? 0) - (featureStarts[place] ?? 0)
    },
    addFeature: (feature, weight, sums) => {
      const place = placeOf(feature)
      if (place >= 0) add(place, weight, sums, featureLists)
    },
  }
}
