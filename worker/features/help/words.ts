import { helpWords, informationWords, type WordLanguage } from '../../../schema/data/help-words.ts'
import { topics } from '../../../schema/data/topics.ts'
import { type Locale, locales } from '../../../schema/vocabulary.ts'
import { fold, stem, terms } from '../../platform/analysis.ts'

/** One word of a phrase: whole words are compared by their stem, a beginning by how a word starts. */
interface Part {
  stem: string | null
  beginning: string | null
}

interface Phrase {
  topic: string
  parts: readonly Part[]
  /** Set for scripts without spaces, which are looked for as they stand. */
  run: string | null
  weight: number
}

interface Lexicon {
  phrases: readonly Phrase[]
  information: readonly Phrase[]
  /** Term of a label -> the topics whose label holds it. */
  labels: ReadonlyMap<string, readonly string[]>
}

const han = /\p{Script=Han}/u

function phraseOf(topic: string, text: string): Phrase {
  const folded = fold(text.trim())
  if (han.test(folded)) return { topic, parts: [], run: folded, weight: folded.length > 2 ? 1.5 : 1 }
  const parts = folded.split(' ').map((word) => {
    const beginning = word.endsWith('*') ? word.slice(0, -1) : null
    return { stem: beginning === null ? stem(word) : null, beginning }
  })
  return { topic, parts, run: null, weight: parts.length > 1 ? 1.5 : 1 }
}

const phrasesOf = (topic: string, list: string | undefined): Phrase[] =>
  list === undefined ? [] : list.split(',').map((text) => phraseOf(topic, text))

function makeLexicon(language: Locale): Lexicon {
  const languages: readonly WordLanguage[] = ['any', language]
  const labels = new Map<string, string[]>()
  for (const topic of topics) {
    if (topic.parent === null) continue
    // A label is written once per language: the whole vocabulary is matched, in the language and in English.
    const words = new Set([...terms(topic.labels[language]), ...terms(topic.labels.en)])
    for (const word of words) labels.set(word, [...(labels.get(word) ?? []), topic.id])
  }
  return {
    phrases: Object.entries(helpWords).flatMap(([topic, lists]) =>
      languages.flatMap((name) => phrasesOf(topic, lists[name])),
    ),
    information: languages.flatMap((name) => phrasesOf('', informationWords[name])),
    labels,
  }
}

/** Made once for each language that is met: a few hundred phrases. */
const made = new Map<Locale, Lexicon>()
function lexicon(language: Locale): Lexicon {
  let value = made.get(language)
  if (value === undefined) {
    value = makeLexicon(language)
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

export interface TopicScore {
  id: string
  /** From 0 to 1; how plainly the words speak of the topic. */
  score: number
}

/** Evidence at which a topic is half certain. */
const half = 1.5
/** A word of a label weighs less than a phrase that people use; at most this much for one topic. */
const labelWeight = 0.6
const labelMost = 1.5

/**
 * The topics a text speaks of, likeliest first. The evidence for a topic is the sum of its phrases and of the words of
 * its labels that occur, each divided by the number of topics it could mean; `score` is evidence / (evidence + 1.5).
 */
export function topicsOf(text: string, language: Locale): TopicScore[] {
  const { phrases, labels } = lexicon(language)
  const read = readText(text)
  const found = phrases.filter((phrase) => holds(read, phrase))
  const evidence = new Map<string, number>()
  const add = (topic: string, value: number) => evidence.set(topic, (evidence.get(topic) ?? 0) + value)
  for (const phrase of found) add(phrase.topic, phrase.weight)
  const fromLabels = new Map<string, number>()
  for (const term of new Set(terms(text))) {
    const of = labels.get(term) ?? []
    for (const topic of of) fromLabels.set(topic, (fromLabels.get(topic) ?? 0) + labelWeight / of.length)
  }
  for (const [topic, value] of fromLabels) add(topic, Math.min(labelMost, value))
  return [...evidence]
    .map(([id, value]) => ({ id, score: value / (value + half) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/** Whether a text rather asks for figures or texts than for somebody's help. */
export function asksForInformation(text: string, language: Locale): boolean {
  const read = readText(text)
  return lexicon(language).information.filter((phrase) => holds(read, phrase)).length >= 2
}

/** The language of ours in which a text is read: the one it is said to be in, by its primary subtag. */
export function readableLanguage(tag: string): Locale | null {
  const primary = tag.toLowerCase().split('-')[0]
  return locales.find((locale) => locale === primary) ?? null
}
