import { needs } from '../../../schema/data/needs.ts'
import {
  type Dictionary,
  inOrder,
  packDictionary,
  packSections,
  placeIn,
  sectionsOf,
  startsOf,
} from '../../platform/packed.ts'
import { featuresOf, isWhole, shareOf } from './features-rules.ts'

/** What the phrases of one language say of the needs, packed once when the program is built and read where it lies. */
export interface Lexicon {
  dictionary: Dictionary
  /** Where the needs of each feature begin. */
  needStarts: Uint32Array
  needs: Uint8Array
  /** How many phrases of the need hold the feature. */
  counts: Uint8Array
  /** Of each need its length against the mean, as BM25 has it. */
  norms: Float32Array
  /** Where the phrases of each feature begin. */
  phraseStarts: Uint32Array
  phrases: Uint16Array
  /** Of each phrase its need, how many features it has, and the sum of their rarity in tenths. */
  needOfPhrase: Uint8Array
  lengthOfPhrase: Uint8Array
  weightOfPhrase: Uint8Array
}

/** Sums of rarity are kept in tenths, to 25.5. */
const tenth = 0.1
const most = 255

/** Saturation and length normalisation of BM25 (Robertson & Zaragoza 2009), the needs of a language being the documents. */
const k1 = 1.2
const b = 0.4

/** How much a feature tells that so many needs have. */
const rarityOf = (holders: number): number => Math.log(1 + needs.length / holders)

interface Read {
  /** Need -> feature -> number of phrases that hold it. */
  counts: Map<string, number>[]
  phrases: { need: number; features: string[] }[]
}

/** Reads a thesaurus: a heading line in brackets for each need, then phrases between `|`. */
function read(text: string): Read {
  const counts: Map<string, number>[] = needs.map(() => new Map())
  const phrases: Read['phrases'] = []
  let need = -1
  for (const line of text.split('\n')) {
    if (line.startsWith('[')) {
      need = needs.findIndex(({ id }) => id === line.slice(1, -1))
      continue
    }
    const count = counts[need]
    if (count === undefined) continue
    for (const phrase of line.split('|')) {
      const features = [...new Set(featuresOf(phrase))]
      for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1)
      const whole = features.filter(isWhole)
      if (whole.length > 1) phrases.push({ need, features: whole })
    }
  }
  return { counts, phrases }
}

/** Packs the thesaurus of one language. */
export function packLexicon(text: string): Uint8Array<ArrayBuffer> {
  const { counts, phrases } = read(text)
  const byFeature = new Map<string, { needs: [number, number][]; phrases: number[] }>()
  for (const [need, count] of counts.entries()) {
    for (const [feature, n] of count) {
      const of = byFeature.get(feature) ?? { needs: [], phrases: [] }
      of.needs.push([need, n])
      byFeature.set(feature, of)
    }
  }
  const rarity = (feature: string): number => rarityOf(byFeature.get(feature)?.needs.length ?? 1)
  for (const [i, { features }] of phrases.entries()) {
    for (const feature of features) byFeature.get(feature)?.phrases.push(i)
  }
  const lengths = counts.map((count) => [...count.values()].reduce((sum, n) => sum + n, 0))
  const mean = Math.max(1, lengths.reduce((sum, n) => sum + n, 0) / needs.length)
  const norms = Float32Array.from(lengths, (length) => k1 * (1 - b + (b * length) / mean))
  const features = inOrder(byFeature)
  const dictionary = packDictionary(features.map(([feature]) => feature))
  const needLists = features.map(([, of]) => of.needs)
  const phraseLists = features.map(([, of]) => of.phrases)
  return packSections([
    Uint32Array.of(
      features.length,
      needLists.flat().length,
      phraseLists.flat().length,
      phrases.length,
      dictionary.letters.length,
    ),
    dictionary.starts,
    startsOf(needLists),
    startsOf(phraseLists),
    norms,
    Uint16Array.from(phraseLists.flat()),
    Uint8Array.from(needLists.flat(), ([need]) => need),
    Uint8Array.from(needLists.flat(), ([, n]) => Math.min(most, n)),
    Uint8Array.from(phrases, ({ need }) => need),
    Uint8Array.from(phrases, (phrase) => phrase.features.length),
    Uint8Array.from(phrases, (phrase) =>
      Math.min(most, Math.round(phrase.features.reduce((sum, feature) => sum + rarity(feature), 0) / tenth)),
    ),
    dictionary.letters,
  ])
}

/** Opens what {@link packLexicon} made. */
export function openLexicon(bytes: Uint8Array<ArrayBuffer>): Lexicon {
  const sections = sectionsOf(bytes)
  const [features = 0, ofNeeds = 0, ofPhrases = 0, phrases = 0, letters = 0] = sections.words(5)
  const starts = sections.words(features + 1)
  const needStarts = sections.words(features + 1)
  const phraseStarts = sections.words(features + 1)
  const norms = sections.fractions(needs.length)
  const phrasesOf = sections.shorts(ofPhrases)
  const needsOf = sections.octets(ofNeeds)
  const counts = sections.octets(ofNeeds)
  const needOfPhrase = sections.octets(phrases)
  const lengthOfPhrase = sections.octets(phrases)
  const weightOfPhrase = sections.octets(phrases)
  return {
    dictionary: { starts, letters: sections.octets(letters) },
    needStarts,
    needs: needsOf,
    counts,
    norms,
    phraseStarts,
    phrases: phrasesOf,
    needOfPhrase,
    lengthOfPhrase,
    weightOfPhrase,
  }
}

/** Share of a phrase's words that a text must hold for the phrase to count, and what a whole phrase adds. */
const enough = 0.6
const phraseShare = 0.8
/** Phrases of one need that count. */
const phrasesCounted = 3

/**
 * How plainly some features speak of each need: the sum of their weights, and for the phrases of which they hold most words
 * once more those phrases' weight.
 * @returns a number for each need, in their order
 */
export function speakOf(lexicon: Lexicon, asked: ReadonlySet<string>): Float64Array {
  const scores = new Float64Array(needs.length)
  const held = new Map<number, number>()
  for (const feature of asked) {
    const place = placeIn(lexicon.dictionary, feature)
    if (place < 0) continue
    const [start = 0, end = 0] = lexicon.needStarts.subarray(place, place + 2)
    const weight = shareOf(feature) * rarityOf(end - start) * (k1 + 1)
    for (let i = start; i < end; i++) {
      const need = lexicon.needs[i] ?? 0
      const n = lexicon.counts[i] ?? 0
      scores[need] = (scores[need] ?? 0) + (weight * n) / (n + (lexicon.norms[need] ?? 0))
    }
    for (let i = lexicon.phraseStarts[place] ?? 0; i < (lexicon.phraseStarts[place + 1] ?? 0); i++) {
      const phrase = lexicon.phrases[i] ?? 0
      held.set(phrase, (held.get(phrase) ?? 0) + 1)
    }
  }
  const best = new Map<number, number[]>()
  for (const [phrase, n] of held) {
    const covered = n / (lexicon.lengthOfPhrase[phrase] ?? 1)
    if (n < 2 || covered < enough) continue
    const need = lexicon.needOfPhrase[phrase] ?? 0
    const list = best.get(need) ?? []
    list.push((lexicon.weightOfPhrase[phrase] ?? 0) * tenth * covered * covered)
    best.set(need, list)
  }
  for (const [need, list] of best) {
    const counted = list.sort((one, other) => other - one).slice(0, phrasesCounted)
    scores[need] = (scores[need] ?? 0) + phraseShare * counted.reduce((sum, value) => sum + value, 0)
  }
  return scores
}
