import { needs } from '../../../schema/data/needs.ts'
import { entryKinds, serviceRegions } from '../../../schema/vocabulary.ts'

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

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Lists one after the other: where each begins, then entry numbers and weights. */
interface Lists {
  starts: Uint32Array
  entries: Uint16Array
  weights: Uint8Array
}

function packLists(lists: readonly (readonly (readonly [entry: number, weight: number])[])[]): Lists {
  const total = lists.reduce((sum, list) => sum + list.length, 0)
  const packed = {
    starts: new Uint32Array(lists.length + 1),
    entries: new Uint16Array(total),
    weights: new Uint8Array(total),
  }
  let at = 0
  for (const [i, list] of lists.entries()) {
    packed.starts[i] = at
    for (const [entry, weight] of list) {
      packed.entries[at] = entry
      packed.weights[at] = Math.max(1, Math.min(steps, Math.round(weight * steps)))
      at += 1
    }
  }
  packed.starts[lists.length] = at
  return packed
}

const aligned = (length: number): number => Math.ceil(length / 4) * 4

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
  const features = [...byFeature]
    .map(([feature, list]) => ({ bytes: encoder.encode(feature), list }))
    .sort((one, other) => compare(one.bytes, other.bytes))
  const ends = new Uint32Array(features.length + 1)
  for (const [i, { bytes }] of features.entries()) ends[i + 1] = (ends[i] ?? 0) + bytes.length
  const dictionary = new Uint8Array(ends[features.length] ?? 0)
  for (const [i, { bytes }] of features.entries()) dictionary.set(bytes, ends[i] ?? 0)
  const ofNeeds = packLists([...byNeed.values()])
  const ofFeatures = packLists(features.map(({ list }) => list))
  const countries = entries.map((profile) => profile.countries.map(countryNumber))
  const countryStarts = new Uint32Array(entries.length + 1)
  for (const [i, list] of countries.entries()) countryStarts[i + 1] = (countryStarts[i] ?? 0) + list.length
  const ids = encoder.encode(entries.map(({ id }) => id.padEnd(idLength).slice(0, idLength)).join(''))
  const head = Uint32Array.of(
    entries.length,
    needs.length,
    features.length,
    ofNeeds.entries.length,
    ofFeatures.entries.length,
    dictionary.length,
    countryStarts[entries.length] ?? 0,
  )
  const sections: (Uint8Array | Uint16Array | Uint32Array)[] = [
    head,
    ends,
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
    dictionary,
  ]
  const whole = new Uint8Array(sections.reduce((sum, section) => sum + aligned(section.byteLength), 0))
  let at = 0
  for (const section of sections) {
    whole.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at)
    at += aligned(section.byteLength)
  }
  return whole
}

function compare(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length)
  for (let i = 0; i < length; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/** Opens what {@link packIndex} made. @param bytes beginning at a multiple of four in their buffer */
export function openIndex(bytes: Uint8Array<ArrayBuffer>): RouteIndex {
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, 7)
  const [size = 0, needCount = 0, featureCount = 0, ofNeeds = 0, ofFeatures = 0, letters = 0, countryCount = 0] = head
  let at = bytes.byteOffset + head.byteLength
  const take = <T>(make: (offset: number) => T, length: number): T => {
    const section = make(at)
    at += aligned(length)
    return section
  }
  const words = (count: number) => take((offset) => new Uint32Array(bytes.buffer, offset, count), count * 4)
  const shorts = (count: number) => take((offset) => new Uint16Array(bytes.buffer, offset, count), count * 2)
  const octets = (count: number) => take((offset) => new Uint8Array(bytes.buffer, offset, count), count)
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
  const dictionary = octets(letters)
  const needPlaces = new Map(needs.map(({ id }, i) => [id, i]))

  /** Place of a feature in the dictionary, by halving; -1 where there is none. */
  const placeOf = (feature: string): number => {
    const asked = encoder.encode(feature)
    let low = 0
    let high = featureCount - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const difference = compare(dictionary.subarray(ends[middle], ends[middle + 1]), asked)
      if (difference === 0) return middle
      if (difference < 0) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
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
    idOf: (entry) => decoder.decode(ids.subarray(entry * idLength, (entry + 1) * idLength)).trimEnd(),
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
