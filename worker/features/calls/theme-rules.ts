import { topics } from '../../../schema/data/topics.ts'
import { type Locale, locales } from '../../../schema/vocabulary.ts'
import { terms } from '../../platform/analysis.ts'

/** What two things are joined by in a label: each of them alone names the topic too. */
const joints: Readonly<Record<Locale, RegExp>> = {
  ar: /،| و(?=\S)/,
  zh: /、|与|和|及/,
  en: /,| and /,
  fr: /,| et /,
  ru: /,| и /,
  es: /,| y | e /,
}

/** A name of a topic: a label, a half of one, or a tag. */
interface Name {
  topic: string
  terms: readonly string[]
}

function namesOf(topic: (typeof topics)[number]): Name[] {
  const texts = [
    ...topic.tags.map((tag) => tag.replaceAll('-', ' ')),
    ...locales.flatMap((locale) => topic.labels[locale].split(joints[locale])),
  ]
  const lists = new Map(texts.map((text) => [...new Set(terms(text))]).map((list) => [list.join(' '), list]))
  return [...lists.values()].filter((list) => list.length > 0).map((list) => ({ topic: topic.id, terms: list }))
}

const names = topics.filter((topic) => topic.parent !== null).flatMap(namesOf)

/** Term -> the topics that a name with it belongs to. */
const topicsOfTerm = new Map<string, Set<string>>()
/** Term -> the names that hold it. */
const namesOfTerm = new Map<string, Name[]>()
for (const name of names) {
  for (const term of name.terms) {
    topicsOfTerm.set(term, (topicsOfTerm.get(term) ?? new Set()).add(name.topic))
    namesOfTerm.set(term, [...(namesOfTerm.get(term) ?? []), name])
  }
}

/** How much a term tells: one that many topics share, such as "internet", tells little (inverse document frequency). */
const weightOf = (term: string): number => Math.log(1 + 80 / (topicsOfTerm.get(term)?.size ?? 80))

/** Share of a name, by weight, that must occur in one place of a text. */
const enough = 0.7

/** Words of a name stand at most this many words apart. */
const near = 5

/** More words than this are not looked at: the bound of a description in English. */
const mostTerms = 2_500

/**
 * How often a text names something: the places where most of its words stand near each other. A word that belongs to
 * several topics names none of them alone.
 */
function occurrences(name: Name, places: ReadonlyMap<string, readonly number[]>): number {
  const whole = name.terms.reduce((sum, term) => sum + weightOf(term), 0)
  const lists = name.terms.map((term) => places.get(term) ?? [])
  let found = 0
  for (const at of lists.flat()) {
    const here = name.terms.filter((_, i) => lists[i]?.some((place) => Math.abs(place - at) <= near))
    const share = here.reduce((sum, term) => sum + weightOf(term), 0) / whole
    const alone = here.length === 1 && (topicsOfTerm.get(here[0] ?? '')?.size ?? 0) > 1
    if (share >= enough && !alone && (here.length > 1 || name.terms.length === 1)) found += share / name.terms.length
  }
  return found
}

/**
 * Topics that a text names, the most certain first; never a basket. A topic is named where most words of one of its
 * labels or tags stand together, in any of the six languages, in any order; the oftener, the more certain.
 * @returns at most `limit` ids of topics
 */
export function suggestThemes(text: string, limit = 4): string[] {
  const places = new Map<string, number[]>()
  for (const [i, term] of terms(text).slice(0, mostTerms).entries()) {
    // A word repeated without end is met often enough after some places.
    const known = places.get(term) ?? []
    if (known.length < 20) places.set(term, [...known, i])
  }
  const scores = new Map<string, number>()
  for (const name of new Set([...places.keys()].flatMap((term) => namesOfTerm.get(term) ?? []))) {
    const score = Math.log2(1 + occurrences(name, places)) * name.terms.reduce((sum, term) => sum + weightOf(term), 0)
    if (score > 0) scores.set(name.topic, Math.max(scores.get(name.topic) ?? 0, score))
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id)
}
