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
