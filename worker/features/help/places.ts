import { placeNames } from '../../../schema/data/places/index.ts'
import { genericCountryDomains, phonePrefixes } from '../../../schema/data/places/phone-prefixes.ts'
import { countriesWithRegion } from '../../../schema/data/service-regions.ts'
import { PhraseBook, type Token, tokensOf } from './phrases.ts'
import { ambiguous, certainty, elsewhere, isLanguage } from './standpoint.ts'

/** Short forms by which texts name some countries. */
const shortForms: Readonly<Record<string, string>> = { UK: 'GB', USA: 'US' }

/** First word of a country's English name -> the whole names that begin so. */
let names: Map<string, { words: string[]; code: string }[]> | null = null

function byFirstWord(): Map<string, { words: string[]; code: string }[]> {
  if (names === null) {
    names = new Map()
    const display = new Intl.DisplayNames(['en'], { type: 'region' })
    const all: [string, string][] = [
      ...countriesWithRegion.map((code): [string, string] => [display.of(code) ?? code, code]),
      ...Object.entries(shortForms),
    ]
    for (const [name, code] of all) {
      const words = name.split(/[^\p{L}]+/u)
      const first = words[0] ?? ''
      names.set(first, [...(names.get(first) ?? []), { words, code }])
    }
  }
  return names
}

/** The countries that an English text names, such as the stated audience of a desk; alpha-2 codes, each once. */
export function countriesNamedIn(text: string): string[] {
  const words = text.split(/[^\p{L}]+/u)
  const found = new Set<string>()
  for (let i = 0; i < words.length; ) {
    const here = (byFirstWord().get(words[i] ?? '') ?? [])
      .filter((name) => name.words.every((part, j) => words[i + j] === part))
      // The longest name counts: Guinea-Bissau is not Guinea.
      .sort((a, b) => b.words.length - a.words.length)[0]
    if (here !== undefined) found.add(here.code)
    i += here?.words.length ?? 1
  }
  return [...found]
}

/** A place in a text: the countries it may be in, and how surely the asker is there. */
interface Mention {
  codes: readonly string[]
  certainty: number
}

let book: PhraseBook<{ code: string; doubtful: boolean }> | null = null

/** Made when the first request comes: some 4,000 names. */
function placeBook(): PhraseBook<{ code: string; doubtful: boolean }> {
  book ??= new PhraseBook(
    Object.entries(placeNames).flatMap(([code, list]): [string, { code: string; doubtful: boolean }][] => {
      const sure = list.split(', ').filter((name) => !name.startsWith('!'))
      const doubtful = list
        .split(', ')
        .filter((name) => name.startsWith('!'))
        .map((name) => name.slice(1))
      return [
        [sure.join(), { code, doubtful: false }],
        [doubtful.join(), { code, doubtful: true }],
      ]
    }),
  )
  return book
}

/** The longest name at each place counts (Guinea-Bissau is not Guinea); one name may stand for several countries. */
function mentionsIn(tokens: readonly Token[]): Mention[] {
  const hits = placeBook()
    .find(tokens)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions: Mention[] = []
  let end = 0
  for (const hit of hits) {
    if (hit.start < end) continue
    end = hit.end
    if (isLanguage(tokens, hit.start)) continue
    const same = hits.filter((other) => other.start === hit.start && other.end === hit.end)
    const sure = certainty(tokens, hit.start, hit.end)
    if (same.every(({ value }) => value.doubtful) && sure < ambiguous) continue
    mentions.push({ codes: [...new Set(same.map(({ value }) => value.code))], certainty: sure })
  }
  return mentions
}

/** International numbers: `+237 6 99`, `00237`. Whoever calls from one may be the offender. */
function phonesIn(text: string): Mention[] {
  return [...text.matchAll(/(?<![\d+])(?:\+|00)\s?(\d{1,3})[\s\d().-]{3,}/g)].flatMap((match) => {
    const digits = match[1] ?? ''
    const code = [3, 2].map((n) => phonePrefixes[digits.slice(0, n)]).find((one) => one !== undefined)
    return code === undefined || elsewhere.test(text.slice(Math.max(0, match.index - 30), match.index).toLowerCase())
      ? []
      : [{ codes: [code], certainty: 1 }]
  })
}

/** Addresses under a country's domain: `shop.co.ke`, `me@firma.de`. */
function domainsIn(text: string): Mention[] {
  return [...text.toLowerCase().matchAll(/[a-z0-9-]\.([a-z]{2})(?![\p{L}\d-]|\.[a-z\d])/gu)].flatMap((match) => {
    const code = match[1] === 'uk' ? 'GB' : (match[1] ?? '').toUpperCase()
    const known = placeNames[code] !== undefined && !genericCountryDomains.has(match[1] ?? '')
    return known ? [{ codes: [code], certainty: 0.9 }] : []
  })
}

/**
 * The country in which the asker is, as the words tell: `I live in`, `у нас в`, `soy mexicana` before a name behind a
 * preposition, this before a bare name. Null where nothing is named, where several stand side by side, where a name
 * means several places, and where it is the place of somebody else (a man from Nigeria).
 * @returns ISO 3166-1 alpha-2
 */
export function countryIn(text: string): string | null {
  const named = mentionsIn(tokensOf(text))
  const mentions = [...named, ...phonesIn(text), ...domainsIn(text)]
  const plain = new Set(mentions.flatMap(({ codes }) => (codes.length === 1 ? codes : [])))
  const settled = mentions.flatMap(({ codes, certainty }) => {
    const fitting = codes.length === 1 ? codes : codes.filter((code) => plain.has(code))
    return fitting.length === 1 && fitting[0] !== undefined ? [{ code: fitting[0], certainty }] : []
  })
  const most = Math.max(0, ...settled.map(({ certainty }) => certainty))
  if (most < 0.9) return null
  const best = [...new Set(settled.filter(({ certainty }) => certainty === most).map(({ code }) => code))]
  return best.length === 1 || most >= ambiguous ? (best[0] ?? null) : null
}
