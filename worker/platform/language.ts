import { type Locale, locales } from '../../schema/vocabulary.ts'
import { fold } from './analysis.ts'

const han = /\p{Script=Han}/u

/** The commonest little words, which tell the three languages in Latin letters apart; each belongs to one of them. */
const littleWords: Readonly<Record<'en' | 'fr' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    'the and is my to of was are have with they this that not from what how can been someone his her'.split(' '),
  ),
  fr: new Set(
    'le les des et je j est une dans pas sur pour mon ma mes nous vous au aux du qui avec ce cette ont sont ai c d'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las y yo una mi mis por para con que se ha han del al es no lo en me nos como pero su hay'.split(' '),
  ),
}

/**
 * The language of a text among the six: by script for Arabic, Chinese and Russian, by the commonest little words for
 * the others. Null where neither tells; the person can always say it.
 */
export function languageOf(text: string): Locale | null {
  const letters = { ar: 0, zh: 0, ru: 0, latin: 0 }
  for (const [letter] of text.slice(0, 3000).matchAll(/\p{L}/gu)) {
    if (/\p{Script=Arabic}/u.test(letter)) letters.ar += 1
    // A Chinese character says as much as three letters.
    else if (han.test(letter)) letters.zh += 3
    else if (/\p{Script=Cyrillic}/u.test(letter)) letters.ru += 1
    else if (/\p{Script=Latin}/u.test(letter)) letters.latin += 1
  }
  // Foreign names and product names are mostly in Latin letters: another script wins from a third of the text.
  for (const language of ['ar', 'zh', 'ru'] as const) {
    if (letters[language] > 0 && letters[language] * 2 >= letters.latin) return language
  }
  const words = fold(text).match(/\p{L}+/gu) ?? []
  const counts = (['en', 'fr', 'es'] as const).map((language) => ({
    language,
    n: words.filter((word) => littleWords[language].has(word)).length,
  }))
  counts.sort((a, b) => b.n - a.n)
  const [best, second] = counts
  return best === undefined || second === undefined || best.n === 0 || best.n === second.n ? null : best.language
}

/** The language of ours in which a text is read: the one it is said to be in, by its primary subtag. */
export function readableLanguage(tag: string): Locale | null {
  const primary = tag.toLowerCase().split('-')[0]
  return locales.find((locale) => locale === primary) ?? null
}
