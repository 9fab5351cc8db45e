import { needs } from '../../../schema/data/needs.ts'
import { topics } from '../../../schema/data/topics.ts'
import { readableLanguage } from '../../platform/language.ts'
import type { EntryContent } from '../observatory/publication.ts'
import { featuresOf, shareOf } from './features-rules.ts'
import { countriesNamedIn } from './places.ts'
import type { Profile } from './route-index-rules.ts'
import { needsIn } from './thesaurus-rules.ts'

type Told = Pick<
  EntryContent,
  | 'id'
  | 'name'
  | 'aliases'
  | 'kind'
  | 'summary'
  | 'audience'
  | 'language'
  | 'topics'
  | 'regions'
  | 'countries'
  | 'languages'
  | 'requestLanguages'
  | 'eligibility'
  | 'questions'
  | 'translations'
>

/** Needs and features kept of one entry: what stands behind them says little, and the index stays small. */
const needsKept = 10
const wordsKept = 90
/** Needs that one question or summary may speak of. */
const needsOfText = 4
/** A further need of a text counts less than its first. */
const furtherShare = 1 / 1.5
/** A need whose topics the entry does not have is more likely a chance of words. */
const otherTopics = 0.5

/** Weight of a word by where it stands. */
const weights = { name: 2, summary: 1, question: 1, topic: 0.5 } as const

const topicById = new Map(topics.map((topic) => [topic.id, topic]))

/**
 * Reads an entry as a request is read. Each of its texts speaks of needs; a need weighs by the square of how plainly, against
 * the plainest of the same text, and the vector is brought to length 1, so that an entry that answers one thing answers it
 * better than one that answers many. Words: saturated frequency (BM25, k1 = 1.2, b = 0.5, mean length taken as 120).
 */
export function profileOf(entry: Told): Profile {
  return {
    id: entry.id,
    kind: entry.kind,
    topics: entry.topics,
    regions: entry.regions,
    countries: [...new Set([...entry.countries, ...countriesNamedIn(entry.audience ?? '')])],
    languages: entry.requestLanguages.length > 0 ? entry.requestLanguages : entry.languages,
    eligibility: entry.eligibility,
    needs: needsOf(entry),
    words: wordsOf(entry),
  }
}

function needsOf(entry: Told): [string, number][] {
  const texts: [string, string][] = [
    [entry.language, `${entry.name}. ${entry.summary}`],
    ...entry.translations.map(({ language, summary }): [string, string] => [language, summary]),
    ...entry.questions.map(({ language, text }): [string, string] => [language, text]),
  ]
  const vector = new Map<string, number>()
  for (const [language, text] of texts) {
    const found = needsIn(text, readableLanguage(language)).slice(0, needsOfText)
    const most = found[0]?.score ?? 1
    for (const [i, { id, score }] of found.entries()) {
      vector.set(id, (vector.get(id) ?? 0) + (score / most) ** 2 * (i === 0 ? 1 : furtherShare))
    }
  }
  const own = new Set(
    needs.filter((need) => need.topics.some((topic) => entry.topics.includes(topic))).map(({ id }) => id),
  )
  const weighed = [...vector].map(([id, value]): [string, number] => [id, value * (own.has(id) ? 1 : otherTopics)])
  const length = Math.sqrt(weighed.reduce((sum, [, value]) => sum + value * value, 0)) || 1
  return weighed
    .sort((one, other) => other[1] - one[1])
    .slice(0, needsKept)
    .map(([id, value]) => [id, value / length])
}

function wordsOf(entry: Told): [string, number][] {
  const labels = entry.topics.flatMap((id) => Object.values(topicById.get(id)?.labels ?? {}))
  const texts: [string, number][] = [
    [[entry.name, ...entry.aliases].join('\n'), weights.name],
    [`${entry.summary}\n${entry.audience ?? ''}`, weights.summary],
    [entry.translations.map(({ name, summary }) => `${name}\n${summary}`).join('\n'), weights.summary],
    [entry.questions.map(({ text }) => text).join('\n'), weights.question],
    [labels.join('\n'), weights.topic],
  ]
  const frequency = new Map<string, number>()
  for (const [text, weight] of texts) {
    for (const feature of featuresOf(text)) {
      frequency.set(feature, (frequency.get(feature) ?? 0) + weight * shareOf(feature))
    }
  }
  const length = [...frequency.values()].reduce((sum, n) => sum + n, 0)
  const norm = 1.2 * (0.5 + (0.5 * length) / 120)
  return [...frequency]
    .map(([feature, n]): [string, number] => [feature, n / (n + norm)])
    .sort((one, other) => other[1] - one[1])
    .slice(0, wordsKept)
}
