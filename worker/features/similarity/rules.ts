import { commonWords, generalConcepts } from '../../../schema/data/concepts/general.ts'
import { peopleConcepts } from '../../../schema/data/concepts/index.ts'
import { fold, isHan, pairs, stem, words } from '../../platform/analysis.ts'
import { conceptsIn, conceptsOfTopic } from '../../platform/concepts.ts'
import { languageOf } from '../../platform/language.ts'

/** What an issue says, as far as its likeness to others is concerned. */
export interface SimilarText {
  title: string
  description: string
  /** Ids of topics. */
  themes?: readonly string[]
  /** BCP 47; guessed where it is not told. */
  language?: string | null
}

/** A concept or a word and how much it counts for a text. */
export type Weighted = readonly [name: string, weight: number]

/** What is kept of a text to compare it with others; a few kilobytes at most. */
export interface Features {
  /** Primary subtag; null when nothing tells. */
  language: string | null
  /** Heaviest first. */
  concepts: readonly Weighted[]
  /** Heaviest first. */
  words: readonly Weighted[]
  /** The least hashes of the four-letter pieces of its words, in order. */
  pieces: readonly number[]
  /** The least hashes of the trigrams of title and text, one of each part of the hashes. */
  sketch: readonly number[]
}

/** Bounds of what is read and kept: a text says what it is about in its first pages, and costs the same beyond. */
const most = { concepts: 24, words: 64, pieces: 96, characters: 5000 } as const

const general = new Set(generalConcepts)
const people = new Set(peopleConcepts)

/** Weights of a feature: see {@link prepare}. */
const weight = { title: 1.5, general: 0.4, people: 0.5, theme: 0.4, common: 0.15, pair: 0.6 } as const

/** Damped frequency (Manning, Raghavan & Schütze 2008, "Introduction to Information Retrieval", 6.4.1). */
const damped = (n: number): number => (n === 0 ? 0 : 1 + Math.log(n))

const heaviest = (found: Map<string, number>, limit: number): Weighted[] =>
  [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([name, value]): Weighted => [name, Math.round(value * 100) / 100])

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/**
 * The features of a text. A concept or word counts by its damped frequency, more when the title holds it, and little
 * when issues of any subject do (the part that inverse document frequency plays, Spärck Jones 1972, here from a fixed
 * list, so that the likeness of two texts does not change when others come and go).
 */
export function prepare(text: SimilarText): Features {
  const title = text.title.slice(0, 500)
  const whole = `${title}\n${text.description}`.slice(0, most.characters)
  return {
    language: text.language?.split('-')[0]?.toLowerCase() ?? languageOf(whole),
    concepts: heaviest(conceptWeights(title, whole, text.themes ?? []), most.concepts),
    ...surface(title, whole),
    sketch: [...sketchOf(title, sketched.title), ...sketchOf(whole, sketched.text)],
  }
}

/** How much a concept narrows down what a text is about. */
function breadth(concept: string): number {
  if (general.has(concept)) return weight.general
  return people.has(concept) ? weight.people : 1
}

function conceptWeights(title: string, whole: string, themes: readonly string[]): Map<string, number> {
  const inTitle = conceptsIn(title)
  const weights = new Map<string, number>()
  for (const [concept, n] of conceptsIn(whole)) {
    const place = inTitle.has(concept) ? weight.title : 1
    weights.set(concept, damped(n) * place * breadth(concept))
  }
  for (const concept of themes.flatMap(conceptsOfTopic)) {
    if (!weights.has(concept)) weights.set(concept, weight.theme * breadth(concept))
  }
  return weights
}

/** The words of a text and their pieces. */
function surface(title: string, whole: string): Pick<Features, 'words' | 'pieces'> {
  const found = words(fold(whole))
  const inTitle = new Set(words(fold(title)).flatMap(termsOf))
  const weights = new Map<string, number>()
  for (const [term, n] of count(found.flatMap(termsOf))) {
    const kind = common.has(term) ? weight.common : isHan(term) ? weight.pair : 1
    weights.set(term, damped(n) * (inTitle.has(term) ? weight.title : 1) * kind)
  }
  return { words: heaviest(weights, most.words), pieces: piecesOf(found) }
}

/**
 * Words are compared by their first six letters beyond the light stem: truncation does about as well as a stemmer in
 * languages with many forms (McNamee & Mayfield 2004, "Character n-gram tokenization for European language text
 * retrieval").
 */
function termsOf(word: string): string[] {
  if (isHan(word)) return pairs(word)
  return [stem(word).slice(0, /^[\u0620-\u06ff]/.test(word) ? 5 : 6)]
}

const common = new Set(commonWords.flatMap(termsOf))

/** FNV-1a, 32 bits (Fowler, Noll & Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/**
 * The least hashes of the four-character pieces of words, each word between spaces: a sample by which the overlap of
 * two sets can be told whatever their size (bottom-k sketch, Broder 1997, "On the resemblance and containment of
 * documents").
 */
function piecesOf(found: readonly string[]): number[] {
  const hashes = new Set<number>()
  for (const word of found) {
    if (!isHan(word) && common.has(termsOf(word)[0] ?? '')) continue
    const spaced = isHan(word) ? word : ` ${word} `
    const size = isHan(word) ? 2 : 4
    for (let i = 0; i + size <= spaced.length; i++) hashes.add(hash(spaced.slice(i, i + size)))
  }
  return [...hashes].sort((a, b) => a - b).slice(0, most.pieces)
}

/** Writes features for the database, and reads them back. */
export const packFeatures = (f: Features): string =>
  JSON.stringify([f.language, f.concepts, f.words, f.pieces, f.sketch])

export function unpackFeatures(packed: string): Features {
  const [language, concepts, found, pieces, sketch] = JSON.parse(packed) as [
    Features['language'],
    Features['concepts'],
    Features['words'],
    Features['pieces'],
    Features['sketch'],
  ]
  return { language, concepts, words: found, pieces, sketch }
}

/** How many keys of each kind find a text again. */
const keyed = { concepts: 20, words: 32, pairsAmong: 4 } as const

/**
 * The keys under which issues are listed to be found again, with what each says: concepts, the heaviest words, pairs of
 * the heaviest concepts (rare, so that they find the right ones among very many), and trigrams. At most 80.
 */
export function keysOf(f: Features): Weighted[] {
  const leading = f.concepts.slice(0, keyed.pairsAmong).map(([name]) => name)
  const together = leading.flatMap((one, i) => leading.slice(i + 1).map((other) => [one, other].sort().join('+')))
  return [
    ...f.concepts.slice(0, keyed.concepts).map(([name, value]): Weighted => [`c:${name}`, value]),
    ...together.map((name): Weighted => [`p:${name}`, 1]),
    ...f.words
      .filter(([name]) => !common.has(name))
      .slice(0, keyed.words)
      .map(([name, value]): Weighted => [`w:${name}`, value]),
    ...f.sketch.map((one): Weighted => [`t:${one.toString(36)}`, 0.1]),
  ]
}

/** What a list holds: the newest issues that have the key, and how many have it. */
export interface KeyList {
  key: string
  n: number
  /** Seven characters each: a point and six hexadecimal digits. */
  numbers: string
}

/** Characters of a number in a list. */
export const numberWidth = 7
/** Issues that a list names at most. */
export const listLength = 256

/** Entries of lists that are looked at for one text: some tenths of a millisecond, whatever the lists hold. */
const mostEntries = 6000

/**
 * The numbers of the issues that share most with a text, by the weight of the keys shared times how rare each is
 * (inverse document frequency, Spärck Jones 1972), best first. The keys that say most come first, and the many entries
 * of those that say least may be left out.
 *
 * @param limit how many to give at most
 */
export function candidates(keys: readonly Weighted[], lists: readonly KeyList[], limit: number): number[] {
  const weights = new Map(keys)
  let corpus = 100
  for (const { n } of lists) corpus = Math.max(corpus, n)
  const worth = ({ key, n }: KeyList): number => (weights.get(key) ?? 0) * Math.log(1 + corpus / Math.max(1, n))
  const order = lists
    .map((list): [number, KeyList] => [worth(list), list])
    .sort((a, b) => b[0] - a[0] || (a[1].key < b[1].key ? -1 : 1))
  const scores = new Map<number, number>()
  let looked = 0
  for (const [value, { numbers }] of order) {
    if (looked >= mostEntries) break
    for (let i = 0; i < numbers.length; i += numberWidth) {
      const number = Number.parseInt(numbers.slice(i + 1, i + numberWidth), 16)
      scores.set(number, (scores.get(number) ?? 0) + value)
      looked += 1
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, limit)
    .map(([number]) => number)
}

/** Keys from trigrams of the title and of the whole text. */
const sketched = { title: 8, text: 14 } as const

/**
 * The least hash in each of some parts of the hashes of a text's trigrams (one-permutation min-wise hashing: Broder
 * 1997; Li, Owen & Zhang 2012): two texts agree in a part as often as their trigrams overlap, so that texts of trigram
 * similarity 0.25 hardly ever agree in none.
 */
function sketchOf(text: string, parts: number): number[] {
  const least = new Map<number, number>()
  for (const [word] of fold(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    const spaced = `  ${word} `
    for (let i = 0; i + 3 <= spaced.length; i++) {
      const value = hash(spaced.slice(i, i + 3))
      const part = value % parts
      if (value < (least.get(part) ?? Number.POSITIVE_INFINITY)) least.set(part, value)
    }
  }
  // The part and the number of parts go into the key, since title and text are apart.
  return [...least].map(([part, value]) => hash(`${parts}.${part}.${value}`)).sort((a, b) => a - b)
}

/** How two texts compare, measure by measure, each from 0 to 1. */
export interface Likeness {
  concepts: number
  /** How much they share, whatever else they say. */
  evidence: number
  words: number
  pieces: number
  /** Whether they are in one language, so that words can be shared at all. */
  sameLanguage: boolean
}

/** Compares two texts by each measure. */
export function likeness(a: Features, b: Features): Likeness {
  const concepts = overlap(a.concepts, b.concepts)
  return {
    concepts: concepts.ratio,
    evidence: concepts.shared / (concepts.shared + 2),
    words: overlap(a.words, b.words).ratio,
    pieces: resemblance(a.pieces, b.pieces),
    sameLanguage: a.language !== null && a.language === b.language,
  }
}

/**
 * Weight of what two texts share against what each has alone: Tversky's ratio (1977, "Features of similarity"), made
 * symmetric as by Jimenez, Becerra & Gelbukh (2013, "SOFTCARDINALITY-CORE"), so that a line can resemble a page.
 */
function overlap(a: readonly Weighted[], b: readonly Weighted[]): { ratio: number; shared: number } {
  const own = lookup(a)
  let shared = 0
  for (const [name, value] of b) {
    const other = own.get(name)
    if (other !== undefined) shared += Math.min(other, value)
  }
  if (shared === 0) return { ratio: 0, shared: 0 }
  const aloneA = sum(a) - shared
  const aloneB = sum(b) - shared
  const least = Math.min(aloneA, aloneB)
  const alone = 0.7 * least + 0.3 * Math.max(aloneA, aloneB)
  return { ratio: shared / (shared + alone), shared }
}

function sum(weights: readonly Weighted[]): number {
  let total = 0
  for (const [, value] of weights) total += value
  return total
}

/** One text is compared with many: what is looked up in it is made once. */
const lookups = new WeakMap<readonly Weighted[], ReadonlyMap<string, number>>()
function lookup(weights: readonly Weighted[]): ReadonlyMap<string, number> {
  let made = lookups.get(weights)
  if (made === undefined) {
    made = new Map(weights)
    lookups.set(weights, made)
  }
  return made
}

/** Share of the sampled pieces that both texts hold, estimated from the least hashes of both together, in one pass. */
function resemblance(a: readonly number[], b: readonly number[]): number {
  const limit = Math.max(a.length, b.length)
  let i = 0
  let j = 0
  let all = 0
  let shared = 0
  while (all < limit && (i < a.length || j < b.length)) {
    const one = a[i] ?? Number.POSITIVE_INFINITY
    const other = b[j] ?? Number.POSITIVE_INFINITY
    if (one === other) shared += 1
    if (one <= other) i += 1
    if (other <= one) j += 1
    all += 1
  }
  return all === 0 ? 0 : shared / all
}

/**
 * What each measure adds to the logit of two texts being about one matter: rounded from a logistic regression on one
 * half of the labelled pairs (tests/support/similar/dev.ts); the other half measures them.
 */
const logit = { start: -3.8, concepts: 6, evidence: 4.5, words: 7, pieces: 3, sameLanguage: -0.4 } as const

/** Where shared words alone make a text a likely copy of another; sooner where neither speaks of a known concept. */
const copies = { from: 0.62, fromWithoutConcepts: 0.4, steepness: 14, fewConcepts: 1 } as const

const logistic = (value: number): number => 1 / (1 + Math.exp(-value))

/**
 * How alike two texts are, from 0 to 1: the likelihood that they are about one matter. The greater of two: the logistic
 * sum of the measures, and the likeness of the words alone, by which copies are found in any language, also one that no
 * concept is written in.
 */
export function similarity(a: Features, b: Features): number {
  const { concepts, evidence, words: shared, pieces, sameLanguage } = likeness(a, b)
  if (evidence === 0 && shared === 0) return 0
  const matter = logistic(
    logit.start +
      logit.concepts * concepts +
      logit.evidence * evidence +
      logit.words * shared +
      logit.pieces * pieces +
      (sameLanguage ? logit.sameLanguage : 0),
  )
  const few = Math.min(sum(a.concepts), sum(b.concepts)) < copies.fewConcepts
  const from = few ? copies.fromWithoutConcepts : copies.from
  const copy = logistic(copies.steepness * (wording(shared, pieces) - from))
  return Math.max(matter, copy)
}

/** Words and their pieces together, so that a slip of the pen or another ending does not hide a copy. */
const wording = (shared: number, pieces: number): number => 0.6 * shared + 0.4 * pieces

/** Shown as similar from here on. */
export const displayThreshold = 0.5
