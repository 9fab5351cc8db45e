import { countriesWithRegion } from '../../../schema/data/service-regions.ts'

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
  words.forEach((word, i) => {
    for (const name of byFirstWord().get(word) ?? []) {
      if (name.words.every((part, j) => words[i + j] === part)) found.add(name.code)
    }
  })
  return [...found]
}
