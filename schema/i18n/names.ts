import { unitedNationsNames } from '../data/country-names.ts'
import { contentLanguages } from '../data/languages.ts'
import { furtherAreas, regionByCountry } from '../data/regional-groups.ts'
import { topics } from '../data/topics.ts'
import type { Locale } from '../vocabulary.ts'
import { formatLocale } from './translate.ts'

export { directionOf } from '../data/languages.ts'

/** A code and its name, for a list to choose from. */
export interface Named {
  value: string
  label: string
}

const displays = new Map<string, Intl.DisplayNames>()

function display(locale: Locale, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${locale} ${type}`
  let value = displays.get(key)
  if (value === undefined) {
    value = new Intl.DisplayNames([formatLocale(locale)], { type, fallback: 'code' })
    displays.set(key, value)
  }
  return value
}

/** The name of a country or area, as the United Nations writes it where that differs. @param code ISO 3166-1 alpha-2 */
export function countryName(locale: Locale, code: string): string {
  return unitedNationsNames[code]?.[locale] ?? display(locale, 'region').of(code) ?? code
}

/**
 * The name of a language in another. What a tag says beyond language, script, region and variant (extensions, private
 * use) has no name: `Intl.DisplayNames` throws at it.
 * @param tag BCP 47; what is no language tag is its own name
 */
export function languageName(locale: Locale, tag: string): string {
  try {
    return display(locale, 'language').of(new Intl.Locale(tag).baseName) ?? tag
  } catch {
    return tag
  }
}

const sorted = new Map<string, readonly Named[]>()

/** Names in the order of the reader's alphabet; sorting 220 of them is done once for each language. */
function alphabetical(locale: Locale, kind: string, make: () => Named[]): readonly Named[] {
  const key = `${locale} ${kind}`
  let names = sorted.get(key)
  if (names === undefined) {
    const collator = new Intl.Collator(locale)
    names = make().sort((a, b) => collator.compare(a.label, b.label))
    sorted.set(key, names)
  }
  return names
}

/** Countries and areas by their names in the language. */
export function namedCountries(locale: Locale): readonly Named[] {
  return alphabetical(locale, 'countries', () =>
    [...Object.keys(regionByCountry), ...furtherAreas].map((code) => ({
      value: code,
      label: countryName(locale, code),
    })),
  )
}

/** Languages that content is often written in, by their names in the language. */
export function namedLanguages(locale: Locale): readonly Named[] {
  return alphabetical(locale, 'languages', () =>
    contentLanguages.map((tag) => ({ value: tag, label: languageName(locale, tag) })),
  )
}

/** The name of a language that {@link namedLanguages} holds; what was typed and names none stays as it is. */
export function languageNamed(locale: Locale, typed: string): string {
  return namedLanguages(locale).find(({ value }) => value === typed)?.label ?? typed
}

const topicById = new Map(topics.map((topic) => [topic.id, topic]))

/** The label of a node of the topic vocabulary, or its id when the vocabulary does not hold it. */
export function topicName(locale: Locale, id: string): string {
  return topicById.get(id)?.labels[locale] ?? id
}

/**
 * Id of a topic -> its beginning that no other id has: enough to name it in a form, where a hundred whole ids would
 * cost a slow link a kilobyte.
 */
const topicKeys = new Map(topics.map(({ id }) => [id, shortestOwn(id)]))

function shortestOwn(id: string): string {
  for (let n = 2; n < id.length; n++) {
    const start = id.slice(0, n)
    if (topics.every((other) => other.id === id || !other.id.startsWith(start))) return start
  }
  return id
}

/** The key that stands for a topic in a form. */
export function topicKey(id: string): string {
  return topicKeys.get(id) ?? id
}

/** The topic that a form names, by its id or its key; what names none, or by now several, stays as it is. */
export function topicOf(typed: string): string {
  if (topicById.has(typed)) return typed
  const [first, ...more] = topics.filter(({ id }) => typed.length > 1 && id.startsWith(typed))
  return first === undefined || more.length > 0 ? typed : first.id
}

/** Ids of the topics that were ticked in a form. */
export function pickedTopics(typed: readonly string[] | undefined): string[] {
  return (typed ?? []).filter((value) => value.trim() !== '').map(topicOf)
}

/** Baskets with their topics, in the order of the vocabulary. */
export function namedTopics(locale: Locale): (Named & { options: Named[] })[] {
  return topics
    .filter((topic) => topic.parent === null)
    .map((basket) => ({
      value: basket.id,
      label: basket.labels[locale],
      options: topics
        .filter((topic) => topic.parent === basket.id)
        .map((topic) => ({ value: topic.id, label: topic.labels[locale] })),
    }))
}
