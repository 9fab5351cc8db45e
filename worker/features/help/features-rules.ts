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
    return bare.length > beginning ? [bare, `${bare.slice(0, beginning)}${cut}`] : [bare]
  })
}

const beginning = 5
/** Ends a feature that is the beginning of a word. */
const cut = '~'

/** Arabic writes `by`, `for`, `as` and the future onto the word. */
const openArabic = (word: string): string => word.replace(/^[فبلكس](?=.{4})/u, '')

/** Whether a feature is a word, and not the beginning of one. */
export const isWhole = (feature: string): boolean => !feature.endsWith(cut)

/** How much a feature says: a beginning less than the word. */
export const shareOf = (feature: string): number => (isWhole(feature) ? 1 : 0.5)
