import { informationWords, type WordLanguage } from '../../../schema/data/help-words.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import { fold, stem } from '../../platform/analysis.ts'

/** One word of a phrase: whole words are compared by their stem, a beginning by how a word starts. */
interface Part {
  stem: string | null
  beginning: string | null
}

interface Phrase {
  parts: readonly Part[]
  /** Set for scripts without spaces, which are looked for as they stand. */
  run: string | null
}

const han = /\p{Script=Han}/u

function phraseOf(text: string): Phrase {
  const folded = fold(text.trim())
  if (han.test(folded)) return { parts: [], run: folded }
  const parts = folded.split(' ').map((word) => {
    const beginning = word.endsWith('*') ? word.slice(0, -1) : null
    return { stem: beginning === null ? stem(word) : null, beginning }
  })
  return { parts, run: null }
}

const phrasesOf = (list: string | undefined): Phrase[] => (list === undefined ? [] : list.split(',').map(phraseOf))

/** Made once for each language that is met. */
const made = new Map<Locale, readonly Phrase[]>()
function phrases(language: Locale): readonly Phrase[] {
  let value = made.get(language)
  if (value === undefined) {
    const languages: readonly WordLanguage[] = ['any', language]
    value = languages.flatMap((name) => phrasesOf(informationWords[name]))
    made.set(language, value)
  }
  return value
}

/** Words of a phrase stand at most this many words apart. */
const near = 4

/** More words than this are not looked at; a request tells what it wants before. */
const maxWords = 400

interface Text {
  folded: string
  /** The forms in which each word may be compared. */
  words: readonly (readonly string[])[]
}

/** Arabic writes `and`, `by`, `for` and the article onto the word; each form without them counts as the word too. */
function forms(word: string): string[] {
  const all = new Set([word, stem(word)])
  if (/^\p{Script=Arabic}/u.test(word)) {
    const bare = word.length > 4 ? word.replace(/^[وفبلك]/u, '') : word
    const open = bare.replace(/^(?:ال|لل)(?=..)/u, '')
    for (const form of [bare, open, stem(bare)]) all.add(form)
  }
  return [...all]
}

function readText(text: string): Text {
  const folded = fold(text)
  const words = [...folded.matchAll(/[\p{L}\p{N}.][\p{L}\p{N}.-]*/gu)].slice(0, maxWords)
  return { folded, words: words.map(([word]) => forms(word.replace(/\.+$/, ''))) }
}

const fits = (part: Part, word: readonly string[]): boolean =>
  part.beginning === null
    ? part.stem !== null && word.includes(part.stem)
    : word.some((form) => form.startsWith(part.beginning ?? ''))

function holds(text: Text, phrase: Phrase): boolean {
  const { parts, run } = phrase
  if (run !== null) return run.split(' ').every((piece) => text.folded.includes(piece))
  const [first, ...rest] = parts
  if (first === undefined) return false
  return text.words.some((word, i) => {
    if (!fits(first, word)) return false
    const around = text.words.slice(Math.max(0, i - near), i + near + 1)
    return rest.every((part) => around.some((other) => other !== word && fits(part, other)))
  })
}

/** Whether a text rather asks for figures or texts than for somebody's help. */
export function asksForInformation(text: string, language: Locale): boolean {
  const read = readText(text)
  return phrases(language).filter((phrase) => holds(read, phrase)).length >= 2
}
