import { needs } from '../../../schema/data/needs.ts'
import { thesaurus } from '../../../schema/data/thesaurus/index.ts'
import { type Locale, locales } from '../../../schema/vocabulary.ts'
import { fold, isHan, pairs, stem, words } from '../../platform/analysis.ts'

/**
 * The one analysis of the router: features of a text, for the thesaurus, for entries and for requests alike.
 *
 * A word gives its stem and, from six letters on, its first five: inflected languages and slips of the pen change the
 * end of a word (truncation as a stemmer, McNamee & Mayfield 2004). A run of Han characters gives overlapping pairs.
 * @returns each feature in the order in which it occurs, repeated
 */
export function featuresOf(text: string): string[] {
  return words(fold(text)).flatMap((word) => {
    if (isHan(word)) return pairs(word)
    const stemmed = stem(word)
    const bare = /^[\u0620-\u06ff]/.test(word) ? openArabic(stemmed) : stemmed
    return bare.length > beginning ? [bare, `${bare.slice(0, beginning)}~`] : [bare]
  })
}

const beginning = 5

/** Arabic writes `by`, `for`, `as` and the future onto the word. */
const openArabic = (word: string): string => word.replace(/^[فبلكس](?=.{4})/u, '')

/** How much a feature says: a beginning less than the word. */
export const shareOf = (feature: string): number => (feature.endsWith('~') ? 0.5 : 1)

/** How plainly a text speaks of a need, from 0 on. */
export interface NeedScore {
  id: string
  score: number
}

/** What one language says of the needs. */
interface Lexicon {
  /** Feature -> how much it speaks for each need: pairs of the need's place and the weight. */
  features: Map<string, Float32Array>
  /** Feature -> phrases of several words that hold it. */
  phrases: Map<string, Phrase[]>
}

interface Phrase {
  need: number
  features: readonly string[]
  /** Sum of the rarity of its features. */
  weight: number
}

/** Saturation and length normalisation of BM25 (Robertson & Zaragoza 2009), the needs of a language being the documents. */
const k1 = 1.2
const b = 0.4

function makeLexicon(text: string): Lexicon {
  const counts: Map<string, number>[] = needs.map(() => new Map())
  const phrases: { need: number; features: string[] }[] = []
  const documents = new Map<string, number>()
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
      if (features.length === 0) continue
      for (const feature of features) {
        const before = count.get(feature) ?? 0
        if (before === 0) documents.set(feature, (documents.get(feature) ?? 0) + 1)
        count.set(feature, before + 1)
      }
      const whole = features.filter((feature) => !feature.endsWith('~'))
      if (whole.length > 1) phrases.push({ need, features: whole })
    }
  }
  const rarity = (feature: string): number => Math.log(1 + needs.length / (documents.get(feature) ?? 1))
  const lengths = counts.map((count) => [...count.values()].reduce((sum, n) => sum + n, 0))
  const mean = Math.max(1, lengths.reduce((sum, n) => sum + n, 0) / needs.length)
  const byFeature = new Map<string, number[]>()
  for (const [at, count] of counts.entries()) {
    for (const [feature, n] of count) {
      const norm = k1 * (1 - b + (b * (lengths[at] ?? mean)) / mean)
      const weight = (shareOf(feature) * rarity(feature) * n * (k1 + 1)) / (n + norm)
      const list = byFeature.get(feature) ?? []
      list.push(at, weight)
      byFeature.set(feature, list)
    }
  }
  const byPhrase = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const made = { ...phrase, weight: phrase.features.reduce((sum, feature) => sum + rarity(feature), 0) }
    for (const feature of phrase.features) {
      const list = byPhrase.get(feature)
      if (list === undefined) byPhrase.set(feature, [made])
      else list.push(made)
    }
  }
  return {
    features: new Map([...byFeature].map(([feature, list]) => [feature, Float32Array.from(list)])),
    phrases: byPhrase,
  }
}

const made = new Map<Locale, Lexicon>()
function lexicon(language: Locale): Lexicon {
  let value = made.get(language)
  if (value === undefined) {
    value = makeLexicon(thesaurus[language])
    made.set(language, value)
  }
  return value
}

/** Share of a phrase's weight that a text must hold for the phrase to count, and what a whole phrase adds. */
const enough = 0.6
const phraseShare = 0.8
/** Phrases of one need that count. */
const phrasesCounted = 3
/** What the other languages count for: people mix them, and the language of a short text is a guess. */
const otherLanguages = 0.6

/** Adds what one language says of the features to `scores`, where it says more than what stands there. */
function addScores(
  { features, phrases }: Lexicon,
  asked: ReadonlySet<string>,
  share: number,
  scores: Float64Array,
): void {
  const own = new Float64Array(needs.length)
  const seen = new Map<Phrase, number>()
  for (const feature of asked) {
    const list = features.get(feature)
    if (list !== undefined) {
      for (let i = 0; i < list.length; i += 2) own[list[i] ?? 0] = (own[list[i] ?? 0] ?? 0) + (list[i + 1] ?? 0)
    }
    for (const phrase of phrases.get(feature) ?? []) seen.set(phrase, (seen.get(phrase) ?? 0) + 1)
  }
  const best = new Map<number, number[]>()
  for (const [phrase, n] of seen) {
    const covered = n / phrase.features.length
    if (n < 2 || covered < enough) continue
    const list = best.get(phrase.need) ?? []
    list.push(phrase.weight * covered * covered)
    best.set(phrase.need, list)
  }
  for (const [need, list] of best) {
    const counted = list.sort((one, other) => other - one).slice(0, phrasesCounted)
    own[need] = (own[need] ?? 0) + phraseShare * counted.reduce((sum, value) => sum + value, 0)
  }
  for (const [need, value] of own.entries()) scores[need] = Math.max(scores[need] ?? 0, value * share)
}

/**
 * The needs a text speaks of, likeliest first; those that it speaks of less than a fifth as plainly as of the first are
 * left out. Score: BM25 over the phrases of each need in the text's language, and for the phrases of which it holds most
 * words once more their weight; in the other languages less.
 * @param language of the text; null where it is not known, and then all count alike
 */
export function needsIn(text: string, language: Locale | null): NeedScore[] {
  const asked = new Set(featuresOf(text))
  const scores = new Float64Array(needs.length)
  for (const locale of locales) {
    addScores(lexicon(locale), asked, language === null || locale === language ? 1 : otherLanguages, scores)
  }
  const most = Math.max(...scores)
  if (most === 0) return []
  return [...scores.entries()]
    .filter(([, score]) => score >= most / 5)
    .map(([need, score]) => ({ id: needs[need]?.id ?? '', score }))
    .sort((one, other) => other.score - one.score)
}
