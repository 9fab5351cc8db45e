import { generalConcepts } from '../../../schema/data/concepts/general.ts'
import { peopleConcepts } from '../../../schema/data/concepts/index.ts'
import { topics } from '../../../schema/data/topics.ts'
import { fold, isHan, pairs, stem, terms, words } from '../../platform/analysis.ts'
import { conceptsIn, namedIn } from '../../platform/concepts.ts'
import { type Field, impacts } from '../../platform/search.ts'
import type { TermList } from '../../platform/search-lists.ts'

/**
 * What an entry is found by, and how well one answers a question. Kinds of terms besides plain words are marked by their
 * first character, which no word begins with: `=` a word of a name, `"` a name without its spaces, `~` a concept of
 * `schema/data/concepts`, `-` the beginning of a word, `^` the sound of a word of a name,
 * `#` a topic.
 */
const mark = { name: '=', whole: '"', concept: '~', beginning: '-', sound: '^', topic: '#' } as const

/**
 * How much each kind counts. Names above words, since who types a name means it (known-item search; Broder 2002, "A
 * taxonomy of web search", navigational queries); fields as in BM25F (Robertson, Zaragoza & Taylor 2004, "Simple BM25
 * extension to multiple weighted fields"); what is only guessed (beginnings, sounds, slips, concepts) below what is
 * written. Set on half of the queries of `tests/support/search-queries.ts`, measured on the other half.
 */
const weight = {
  word: 1,
  name: 1.2,
  whole: 4,
  concept: 1,
  beginning: 0.5,
  begun: 0.4,
  sound: 1,
  slip: 0.7,
  general: 0.4,
} as const

export interface Findable {
  name: string
  url: string
  aliases: readonly string[]
  summary: string
  audience: string | null
  operator: string | null
  topics: readonly string[]
  regions: readonly string[]
  countries: readonly string[]
  operatorCountry: string | null
  questions: readonly { text: string }[]
  translations: readonly { name: string; summary: string }[]
}

const labels = new Map(topics.map((topic) => [topic.id, Object.values(topic.labels).join('\n')]))
const labelsOf = (entry: Findable): string => entry.topics.map((id) => labels.get(id) ?? '').join('\n')

const namesOf = (entry: Findable): string[] => [
  entry.name,
  ...entry.aliases,
  ...entry.translations.map((translation) => translation.name),
]

/** The fields of an entry, what tells most first: of a very long one the end is not indexed. */
function fieldsOf(entry: Findable): Field[] {
  return [
    { text: namesOf(entry).join('\n'), weight: 4 },
    { text: labelsOf(entry), weight: 1.5 },
    { text: entry.questions.map((question) => question.text).join('\n'), weight: 1.5 },
    { text: `${entry.operator ?? ''}\n${entry.audience ?? ''}\n${entry.summary}`, weight: 1 },
    { text: entry.translations.map((translation) => translation.summary).join('\n'), weight: 1 },
  ]
}

/** Letters from which the beginning of a word is cut: McNamee & Mayfield 2004, as `features/similarity` does. */
const beginningOf = (word: string): string | null => {
  if (isHan(word)) return null
  const length = /^\p{Script=Arabic}/u.test(word) ? 4 : 6
  return word.length > length - 1 ? word.slice(0, length) : null
}

/**
 * How a word sounds, by its consonants in classes that alphabets do not tell apart: a name written in Arabic or Cyrillic
 * letters finds the Latin one (as Soundex does within one alphabet; Russell 1918). Null where too little is left.
 */
export function soundOf(word: string): string | null {
  const code = [
    ...word.replace(/x/g, 'ks').replace(/ph/g, 'f').replace(/ck/g, 'k').replace(/sh|ch/g, 'ш').replace(/ه$/, ''),
  ]
    .map((letter) => sounds.get(letter) ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1')
  return code.length >= 2 ? code : null
}

const sounds = new Map(
  [
    ['b', 'bpбпبپ'],
    ['f', 'fvфвفڤ'],
    ['k', 'kcqgjгкكقغج'],
    ['s', 'szзсцسزصثظذض'],
    ['š', 'шщжчشچ'],
    ['t', 'tdтдتدط'],
    ['l', 'lлل'],
    ['m', 'mмم'],
    ['n', 'nнن'],
    ['r', 'rрر'],
    ['h', 'hхهحخ'],
  ].flatMap(([code = '', letters = '']) => [...letters].map((letter): [string, string] => [letter, code])),
)

const joined = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** The name of a host that says what it is: `accessnow` of `www.accessnow.org`. */
function hostName(url: string): string {
  const parts = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').split('.') : []
  return parts.length < 2 ? '' : (parts.slice(0, -1).sort((a, b) => b.length - a.length)[0] ?? '')
}

/** The first letters of the words of a name that begin with a capital: `igf` of `Internet Governance Forum`. */
function initials(name: string): string {
  const capitals = name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []
  return capitals.length >= 3 && capitals.length <= 8 ? fold(capitals.join('')) : ''
}

const general = new Set([...generalConcepts, ...peopleConcepts])
const breadth = (concept: string): number => (general.has(concept) ? weight.general : 1)

function put(found: Map<string, number>, term: string, value: number): void {
  if (term.length > 1 && term.length <= 60) found.set(term, Math.min(1, Math.max(value, found.get(term) ?? 0)))
}

/** Terms of an entry at most: what an entry of the greatest length may write is bounded by it. */
export const mostTerms = 700

/** What an entry is found by: term -> weight from 0 to 1. */
export function findableTerms(entry: Findable): Map<string, number> {
  const found = new Map<string, number>()
  for (const name of namesOf(entry)) {
    const parts = [...new Set(terms(name))]
    for (const part of parts) put(found, mark.name + part, 1 / Math.sqrt(parts.length))
    put(found, mark.whole + joined(name), 1)
    const short = initials(name)
    if (short !== '') put(found, mark.name + short, 0.6)
    for (const word of words(fold(name))) {
      const sound = /^[a-z]/.test(word) ? soundOf(word) : null
      if (sound !== null) put(found, mark.sound + sound, 1 / Math.sqrt(parts.length))
    }
  }
  put(found, mark.whole + hostName(entry.url), 0.9)
  for (const topic of entry.topics) put(found, mark.topic + topic, 1)
  for (const [concept, value] of conceptWeights(entry)) put(found, mark.concept + concept, value)
  const literal = [...impacts(fieldsOf(entry))]
  for (const [term, impact] of literal) put(found, term, impact / 1000)
  for (const [term, impact] of literal) {
    const beginning = beginningOf(term)
    if (beginning !== null) put(found, mark.beginning + beginning, impact / 1000)
  }
  return new Map([...found].slice(0, mostTerms))
}

/** Words of an entry in which slips are forgiven, those of its names first. */
export function forgivenWords(entry: Findable): string[] {
  return words(fold([...namesOf(entry), labelsOf(entry), entry.summary].join('\n')))
}

/** Concepts of an entry: more where they are said often, or by the name, less where only a topic implies them. */
function conceptWeights(entry: Findable): Map<string, number> {
  const inName = conceptsIn(namesOf(entry).join('\n'))
  const text = [
    ...namesOf(entry),
    entry.summary,
    entry.audience ?? '',
    ...entry.questions.map((question) => question.text),
    ...entry.translations.map((translation) => translation.summary),
  ].join('\n')
  const weights = placesOf(entry, namedIn(text))
  for (const concept of conceptsIn(labelsOf(entry)).keys()) weights.set(concept, 0.4 * breadth(concept))
  for (const [concept, n] of conceptsIn(text)) {
    const said = (1 + Math.log(n)) * (inName.has(concept) ? 2 : 1)
    weights.set(concept, breadth(concept) * Math.min(1, 0.35 + said / (said + 1.5) + (weights.has(concept) ? 0.15 : 0)))
  }
  return weights
}

/** Bodies, countries and regions that an entry names or serves, and how much each says of it. */
function placesOf(entry: Findable, named: ReadonlySet<string>): Map<string, number> {
  const inName = namedIn(namesOf(entry).join('\n'))
  const weights = new Map<string, number>()
  for (const region of entry.regions) weights.set(`region-${region}`, 0.4)
  if (entry.operatorCountry !== null) weights.set(`country-${entry.operatorCountry.toLowerCase()}`, 0.5)
  for (const country of entry.countries) weights.set(`country-${country.toLowerCase()}`, 0.8)
  for (const one of named) weights.set(one, inName.has(one) ? 1 : 0.7)
  return weights
}

/** A word of a question and what it is looked for by. */
interface Unit {
  /** Folded. */
  word: string
  /** The word cut to its stem; of Chinese a pair. */
  term: string
  terms: readonly { term: string; weight: number; kind: 'text' | 'name' }[]
}

export interface Question {
  units: readonly Unit[]
  concepts: readonly string[]
  /** Parts of the question as one word, in case they are a name. */
  wholes: readonly string[]
  /** What the last word may be the beginning of; '' where it is no beginning. */
  beginning: string
}

/** Bounds of a question: a longer one is told apart well enough by its first words. */
const most = { units: 9, concepts: 7, wholes: 6 } as const

/** @param q at most 200 characters */
export function questionOf(q: string): Question {
  const folded = fold(q)
  const known = words(folded)
  // Of a question of common words only, these are all there is: WHO, IT.
  const read = known.length > 0 ? known : [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word)
  const units = new Map<string, Unit>()
  for (const word of read) {
    for (const term of isHan(word) ? pairs(word) : [stem(word)]) units.set(term, unitOf(word, term))
  }
  const last = read.at(-1) ?? ''
  return {
    units: [...units.values()].slice(0, most.units),
    concepts: [...namedIn(q), ...[...conceptsIn(q).keys()].sort((a, b) => breadth(b) - breadth(a))]
      .map((concept) => mark.concept + concept)
      .slice(0, most.concepts),
    wholes: windows([...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word)),
    beginning: last.length >= 3 && !isHan(last) && /[\p{L}\p{N}]\s*$/u.test(q) ? last : '',
  }
}

function unitOf(word: string, term: string): Unit {
  const beginning = beginningOf(term)
  const sound = /^[\p{Script=Arabic}\p{Script=Cyrillic}]/u.test(word) ? soundOf(word.replace(/^ال(?=...)/u, '')) : null
  return {
    word,
    term,
    terms: [
      { term, weight: weight.word, kind: 'text' },
      { term: mark.name + term, weight: weight.name, kind: 'name' },
      ...(beginning === null
        ? []
        : [{ term: mark.beginning + beginning, weight: weight.beginning, kind: 'text' as const }]),
      ...(sound === null ? [] : [{ term: mark.sound + sound, weight: weight.sound, kind: 'name' as const }]),
    ],
  }
}

/** The whole question, and two and three words of it, as one. */
function windows(read: readonly string[]): string[] {
  const found = [read.join('')]
  for (const length of [2, 3, 1]) {
    for (let i = 0; i + length <= read.length; i++) found.push(read.slice(i, i + length).join(''))
  }
  return [...new Set(found)]
    .filter((one) => one.length >= 3 && one.length <= 59)
    .slice(0, most.wholes)
    .map((one) => mark.whole + one)
}

/** Terms that a question is looked for by at most: a row is read for each, beside those of filters, orders and entries. */
const mostAsked = 34

/** Every term that a question is looked for by, what is only guessed last. */
export function askedTerms(question: Question): string[] {
  const ofUnits = question.units.flatMap((unit) => unit.terms.map(({ term }) => term))
  const guessed = (term: string) => term.startsWith(mark.beginning)
  return [
    ...new Set([
      ...ofUnits.filter((term) => !guessed(term)),
      ...question.concepts,
      ...question.wholes,
      ...ofUnits.filter(guessed),
    ]),
  ].slice(0, mostAsked)
}

/** What a word of a name is marked with. */
export const nameMark = mark.name

/** Words of a question that no entry holds as they are written, nor begins with; a beginning alone may be a slip. */
export function unknownWords(question: Question, lists: readonly TermList[]): string[] {
  const held = new Set(lists.map(({ term }) => term))
  const known = (unit: Unit) =>
    unit.terms.some((one) => !one.term.startsWith(mark.beginning) && held.has(one.term)) ||
    (unit.word === question.beginning && lists.some(({ term }) => term.startsWith(unit.word)))
  return [...new Set(question.units.filter((unit) => !known(unit)).map(({ word }) => word))]
}

/** A question as it was understood: each unknown word replaced by the one that stands in for it. */
export function understoodAs(q: string, instead: ReadonlyMap<string, string>): string {
  return q.replace(/[\p{L}\p{N}]+/gu, (word) => instead.get(fold(word)) ?? word)
}

/** A found record. */
export interface Ranked {
  number: number
  score: number
}

/**
 * The records that answer a question, best first. A word counts by how much it says of the record and by how rare it is
 * (inverse document frequency; Spärck Jones 1972); records that hold more of the words asked for come before those that
 * hold one rare word (coordination; Salton's SMART).
 * @param corpus how many records there are
 * @param instead known words that stand in for unknown ones
 */
export function rankEntries(
  question: Question,
  lists: readonly TermList[],
  corpus: number,
  instead: ReadonlyMap<string, string> = new Map(),
): Ranked[] {
  const byTerm = new Map(lists.map((list) => [list.term, list]))
  const rarity = (n: number) => Math.log(1 + corpus / Math.max(1, n)) / Math.log(1 + corpus)
  const scores = new Map<number, { score: number; held: number }>()
  const add = (number: number, score: number, held: number) => {
    const now = scores.get(number)
    if (now === undefined) scores.set(number, { score, held })
    else {
      now.score += score
      now.held += held
    }
  }
  const asked = new Set(askedTerms(question))
  const begun = lists.filter(({ term }) => !asked.has(term) && term.startsWith(question.beginning || '\uffff'))
  for (const [i, unit] of question.units.entries()) {
    const text = new Map<number, number>()
    const name = new Map<number, number>()
    const take = (to: Map<number, number>, list: TermList | undefined, factor: number) => {
      if (list === undefined) return
      const value = factor * rarity(list.n)
      for (const { number, weight: said } of list.places) {
        to.set(number, Math.max(to.get(number) ?? 0, value * said))
      }
    }
    for (const one of unit.terms) take(one.kind === 'name' ? name : text, byTerm.get(one.term), one.weight)
    const other = instead.get(unit.word)
    if (other !== undefined) {
      take(text, byTerm.get(stem(other)), weight.slip)
      take(name, byTerm.get(mark.name + stem(other)), weight.slip * weight.name)
    }
    if (i === question.units.length - 1) for (const list of begun) take(text, list, weight.begun)
    for (const number of new Set([...text.keys(), ...name.keys()])) {
      add(number, (text.get(number) ?? 0) + (name.get(number) ?? 0), 1)
    }
  }
  for (const term of question.concepts) {
    const list = byTerm.get(term)
    const value = weight.concept * breadth(term.slice(1)) * rarity(list?.n ?? 1)
    for (const { number, weight: said } of list?.places ?? []) add(number, value * said, 0.7)
  }
  for (const term of question.wholes) {
    const list = byTerm.get(term)
    for (const { number, weight: said } of list?.places ?? [])
      add(number, weight.whole * said * rarity(list?.n ?? 1), 0)
  }
  const fullest = Math.max(1, ...[...scores.values()].map(({ held }) => held))
  const ranked = [...scores].map(([number, { score, held }]) => ({
    number,
    score: score * (0.4 + (0.6 * held) / fullest),
  }))
  ranked.sort((a, b) => b.score - a.score || b.number - a.number)
  return ranked
}

/** Places of others that are looked at for one entry. */
const mostNear = 12

/** What others have in common with an entry: its topics and its heaviest concepts; at most 30 terms. */
export function relatedTerms(entry: Findable): Map<string, number> {
  const concepts = [...conceptWeights(entry)].sort((a, b) => b[1] - a[1]).slice(0, 24)
  return new Map([
    ...entry.topics.map((topic): [string, number] => [mark.topic + topic, 1]),
    ...concepts.map(([concept, value]): [string, number] => [mark.concept + concept, value]),
  ])
}

/** The records that have most in common, by the product of both weights and how rare what they share is. */
export function nearest(own: ReadonlyMap<string, number>, lists: readonly TermList[]): Ranked[] {
  const corpus = Math.max(2, ...lists.map(({ n }) => n))
  const scores = new Map<number, number>()
  for (const { term, n, places } of lists) {
    const value = (own.get(term) ?? 0) * Math.log(1 + corpus / Math.max(1, n))
    for (const { number, weight: said } of places) scores.set(number, (scores.get(number) ?? 0) + value * said)
  }
  return [...scores]
    .map(([number, score]) => ({ number, score }))
    .sort((a, b) => b.score - a.score || b.number - a.number)
    .slice(0, mostNear + 1)
}
