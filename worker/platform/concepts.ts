import { conceptLines } from '../../schema/data/concepts/index.ts'
import { namedLines } from '../../schema/data/concepts/named.ts'
import { countriesWithRegion } from '../../schema/data/service-regions.ts'
import { topics } from '../../schema/data/topics.ts'
import { locales } from '../../schema/vocabulary.ts'
import { fold, isHan, isStopWord, stem, words } from './analysis.ts'

/** One word of a phrase: whole words are compared by their stem, a beginning by how a word starts. */
interface Part {
  text: string
  open: boolean
}

interface Phrase {
  concept: string
  parts: readonly Part[]
}

interface Lexicon {
  /** Stem of the first word -> phrases. */
  whole: Map<string, Phrase[]>
  /** Beginning of the first word -> phrases. */
  open: Map<string, Phrase[]>
  /** First two characters (or the only one) -> Chinese phrases. */
  han: Map<string, { concept: string; run: string }[]>
}

/** Longest beginning by which a word is looked up. */
const longestBeginning = 14

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** `AI` is a word of its own in English and an auxiliary verb in French: it is read as its French and Spanish form. */
const readable = (text: string): string => fold(text.replace(/\bAI\b/g, 'IA'))

/** @param folded a phrase in the form in which texts are compared */
function addPhrase(lexicon: Lexicon, concept: string, folded: string): void {
  if (isHan(folded)) {
    add(lexicon.han, folded.slice(0, 2), { concept, run: folded })
    return
  }
  const pieces = folded.split(/[\s’'-]+/)
  const parts: Part[] = []
  for (const piece of pieces) {
    if (piece.endsWith('*')) parts.push({ text: piece.slice(0, -1).slice(0, longestBeginning), open: true })
    else if (!isStopWord(piece)) parts.push({ text: stem(piece), open: false })
  }
  const [first] = parts
  // Of `no connection` only the second word would be looked for.
  if (first === undefined || (parts.length === 1 && pieces.length > 1)) return
  add(first.open ? lexicon.open : lexicon.whole, first.text, { concept, parts })
}

function makeLexicon(lines: string): Lexicon {
  const lexicon: Lexicon = { whole: new Map(), open: new Map(), han: new Map() }
  // Folded as a whole, which costs a tenth of folding each phrase.
  for (const line of fold(lines).split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const concept = line.slice(0, colon)
    for (const phrase of line
      .slice(colon + 1)
      .replace(/\bai\b/g, 'ia')
      .split(/[|,]/)) {
      const trimmed = phrase.trim()
      if (trimmed !== '') addPhrase(lexicon, concept, trimmed)
    }
  }
  return lexicon
}

let made: Lexicon | null = null
/** Made when it is first needed, in some milliseconds. */
function lexicon(): Lexicon {
  made ??= makeLexicon(conceptLines)
  return made
}

/** Arabic writes `and`, `by`, `for` and the article onto the word; each form without them counts as the word too. */
function forms(word: string): string[] {
  const stemmed = stem(word)
  const all = stemmed === word ? [word] : [word, stemmed]
  if (!/^[\u0620-\u06ff]/.test(word)) return all
  const open = word.replace(/^(?:[وف]?(?:ال|بال|كال|لل)|[وفبلك](?=.{3}))(?=..)/u, '')
  for (const form of [open, stem(open)]) if (!all.includes(form)) all.push(form)
  return all
}

function fits(part: Part, word: readonly string[]): boolean {
  return part.open ? word.some((form) => form.startsWith(part.text)) : word.includes(part.text)
}

/** Whether the words after `at` go on as the phrase does; one other word may stand in between. */
function goesOn(phrase: Phrase, text: readonly (readonly string[])[], at: number): boolean {
  let place = at
  for (const part of phrase.parts.slice(1)) {
    const next = text[place + 1]
    const afterNext = text[place + 2]
    if (next !== undefined && fits(part, next)) place += 1
    else if (afterNext !== undefined && fits(part, afterNext)) place += 2
    else return false
  }
  return true
}

/** Concepts of a text in the order in which they are found, repeated as they occur. */
function find({ whole, open, han }: Lexicon, text: string): string[] {
  const found: string[] = []
  const folded = readable(text)
  const read = words(folded).map(forms)
  for (const [i, word] of read.entries()) {
    const here = new Set<string>()
    const consider = (phrases: readonly Phrase[] | undefined) => {
      for (const phrase of phrases ?? []) if (goesOn(phrase, read, i)) here.add(phrase.concept)
    }
    for (const form of word) {
      consider(whole.get(form))
      for (let length = 2; length <= Math.min(form.length, longestBeginning); length++) {
        consider(open.get(form.slice(0, length)))
      }
    }
    found.push(...here)
  }
  if (isHan(folded)) {
    for (let i = 0; i < folded.length; i++) {
      for (const key of [folded.slice(i, i + 2), folded.charAt(i)]) {
        for (const { concept, run } of han.get(key) ?? []) if (folded.startsWith(run, i)) found.push(concept)
      }
    }
  }
  return found
}

/** The concepts that a text speaks of, in any of the six languages: concept -> how often. */
export function conceptsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const concept of find(lexicon(), text)) counts.set(concept, (counts.get(concept) ?? 0) + 1)
  return counts
}

let named: Lexicon | null = null

/** Names of countries in the six languages, in the form of the lexicon. */
function countryLines(): string {
  const names = locales.map((locale) => new Intl.DisplayNames(locale, { type: 'region' }))
  return countriesWithRegion
    .map(
      (code) => `country-${code.toLowerCase()}: ${names.map((of) => of.of(code)?.replace(/[|,:]/g, ' ')).join(' | ')}`,
    )
    .join('\n')
}

/** Bodies, regions and countries that a text names, in any of the six languages. */
export function namedIn(text: string): Set<string> {
  named ??= makeLexicon(`${namedLines}\n${countryLines()}`)
  return new Set(find(named, text))
}

const byTopic = new Map<string, readonly string[]>()

/** The concepts that the labels of a topic speak of, in whichever language. */
export function conceptsOfTopic(id: string): readonly string[] {
  let found = byTopic.get(id)
  if (found === undefined) {
    const labels = topics.find((topic) => topic.id === id)?.labels
    found = labels === undefined ? [] : [...conceptsIn(Object.values(labels).join('\n')).keys()]
    byTopic.set(id, found)
  }
  return found
}
