import { needs } from '../../../schema/data/needs.ts'
import { type Locale, locales } from '../../../schema/vocabulary.ts'
import { fromBase64Url } from '../../platform/bytes.ts'
import { packedThesaurus } from '../../platform/thesaurus.ts'
import { featuresOf } from './features-rules.ts'
import { type Lexicon, openLexicon, speakOf } from './lexicon-rules.ts'

/** How plainly a text speaks of a need, from 0 on. */
export interface NeedScore {
  id: string
  score: number
}

const opened = new Map<Locale, Lexicon>()
function lexicon(language: Locale): Lexicon {
  let value = opened.get(language)
  if (value === undefined) {
    value = openLexicon(fromBase64Url(packedThesaurus[language]))
    opened.set(language, value)
  }
  return value
}

/** What the other languages count for: people mix them, and the language of a short text is a guess. */
const otherLanguages = 0.6
/** Needs of which a text speaks less plainly than this part of the first are left out. */
const leastPart = 0.2

/**
 * The needs a text speaks of, likeliest first. Score: BM25 over the phrases of each need in the text's language, and for the
 * phrases of which it holds most words once more their weight; in the other languages less.
 * @param language of the text; null where it is not known, and then all count alike
 */
export function needsIn(text: string, language: Locale | null): NeedScore[] {
  const asked = new Set(featuresOf(text))
  const scores = new Float64Array(needs.length)
  for (const locale of locales) {
    const share = language === null || locale === language ? 1 : otherLanguages
    for (const [need, score] of speakOf(lexicon(locale), asked).entries()) {
      scores[need] = Math.max(scores[need] ?? 0, score * share)
    }
  }
  const most = Math.max(...scores)
  if (most === 0) return []
  return [...scores.entries()]
    .filter(([, score]) => score >= most * leastPart)
    .map(([need, score]) => ({ id: needs[need]?.id ?? '', score }))
    .sort((one, other) => other.score - one.score)
}
