import { needs } from '../../../schema/data/needs.ts'
import type { ContactState, Freshness } from '../../../schema/vocabulary.ts'
import { entryKinds } from '../../../schema/vocabulary.ts'
import { featuresOf, shareOf } from './features-rules.ts'
import { languageBit, type RouteIndex, regionBits } from './route-index-rules.ts'
import type { NeedScore } from './thesaurus-rules.ts'

/** What is known of a request when entries are ranked for it. */
export interface RankedRequest {
  text: string
  language: string
  /** ISO 3166-1 alpha-2; null where not told. */
  country: string | null
  /** Service regions in which the country lies. */
  regions: readonly string[]
  want: 'help' | 'information'
  /** Who asks, in codes of `eligibilities`; empty where it is not known. */
  askers: readonly string[]
  needs: readonly NeedScore[]
  /** Topics that the person named. */
  topics: readonly string[]
}

/** An entry that may answer, as the index found it. */
export interface Candidate {
  id: string
  /** Likeness of what is asked and what it answers, from 0 to 1: the cosine of their needs. */
  likeness: number
  /** How far its words are those of the request, from 0 to 1: the best of all entries has 1. */
  words: number
}

/** What stands in an entry's row about whom it serves. */
export interface Facts {
  id: string
  slug: string
  kind: string
  topics: readonly string[]
  regions: readonly string[]
  /** Served, or named by its stated audience. */
  countries: readonly string[]
  languages: readonly string[]
  eligibility: readonly string[]
  contactState: ContactState | null
  freshness: Freshness
  /** What past hand-overs taught of it, within ±0.15. */
  learned: number
}

export const reasonKinds = [
  'topic',
  'words',
  'kind',
  'country',
  'other_country',
  'region',
  'other_region',
  'narrow',
  'language',
  'eligibility',
  'other_eligibility',
  'contact',
  'freshness',
  'learned',
] as const
export type ReasonKind = (typeof reasonKinds)[number]

/** One addend of a score; `detail` is a code (a topic, a country, a region, a language tag) or nothing. */
export interface Addend {
  kind: ReasonKind
  detail: string
  contribution: number
}

export interface Ranked {
  id: string
  slug: string
  /** The sum of its addends. */
  score: number
  addends: readonly Addend[]
}

/**
 * What each addend weighs. What is asked decides; the rest orders those that answer it. Set by hand on requests that were
 * put aside for it, and public: `npm run eval:routing` shows what they do.
 */
export const weights = {
  needs: 1,
  namedTopic: 0.5,
  words: 0.35,
  kind: 0.12,
  /** An initiative is no desk, but answers people more often than a database does. */
  initiative: 0.06,
  country: 0.3,
  otherCountry: -0.5,
  region: 0.12,
  global: 0.06,
  otherRegion: -0.4,
  /** Where nobody told the country: an entry for one part of the world that does not speak the person's language. */
  narrow: -0.15,
  language: 0.08,
  eligibility: 0.06,
  otherEligibility: -0.15,
  contact: 0.03,
  stale: -0.05,
} as const

const byId = new Map(needs.map((need) => [need.id, need]))
const helpDesk = entryKinds.indexOf('help_desk')
const initiative = entryKinds.indexOf('initiative')

/** The needs of a request as a vector of length 1; the likeliest few. */
const needsAsked = 6
function direction(found: readonly NeedScore[]): NeedScore[] {
  const first = found.slice(0, needsAsked)
  const length = Math.sqrt(first.reduce((sum, { score }) => sum + score * score, 0)) || 1
  return first.map(({ id, score }) => ({ id, score: score / length }))
}

/** Words of a request that are looked up at most, the rarest first. */
const wordsAsked = 40

/**
 * The entries worth reading for a request: the best by what is asked, by words and by whom they serve. Walks the lists of the
 * index only.
 * @returns at most `most`, best first
 */
export function candidatesOf(index: RouteIndex, request: RankedRequest, most: number): Candidate[] {
  const likeness = new Float32Array(index.size)
  for (const { id, score } of direction(request.needs)) index.addNeed(id, score, likeness)
  const words = new Float32Array(index.size)
  const rare = [...new Set(featuresOf(request.text))]
    .map((feature) => ({ feature, n: index.holders(feature) }))
    .filter(({ n }) => n > 0)
    .sort((one, other) => one.n - other.n)
    .slice(0, wordsAsked)
  for (const { feature, n } of rare) {
    index.addFeature(feature, shareOf(feature) * Math.log(1 + index.size / n), words)
  }
  const mostWords = words.reduce((most, sum) => Math.max(most, sum), 0) || 1

  const place = placing(index, request)
  const language = languageBit(request.language)
  const best: { entry: number; score: number }[] = []
  let least = Number.NEGATIVE_INFINITY
  for (let entry = 0; entry < index.size; entry++) {
    const matter = weights.needs * (likeness[entry] ?? 0) + (weights.words * (words[entry] ?? 0)) / mostWords
    if (matter === 0 && request.topics.length === 0) continue
    const kind = index.kinds[entry] ?? 0
    const score =
      matter +
      place(entry, kind) +
      ((kind === helpDesk) === (request.want === 'help')
        ? weights.kind
        : kind === initiative
          ? weights.initiative
          : 0) +
      (((index.languages[entry] ?? 0) & language) !== 0 ? weights.language : 0)
    if (best.length === most && score <= least) continue
    best.push({ entry, score })
    if (best.length > most) {
      best.sort((one, other) => other.score - one.score)
      best.length = most
      least = best.at(-1)?.score ?? least
    }
  }
  return best
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => ({
      id: index.idOf(entry),
      likeness: Math.min(1, likeness[entry] ?? 0),
      words: (words[entry] ?? 0) / mostWords,
    }))
}

/** What the place of the person says for or against each entry of the index; the same rule as {@link placeOf}. */
function placing(
  index: RouteIndex,
  { country, regions, language: asked }: RankedRequest,
): (entry: number, kind: number) => number {
  const own = regionBits(regions)
  const everywhere = regionBits(['global'])
  const language = languageBit(asked)
  return (entry, kind) => {
    const served = index.regions[entry] ?? 0
    if (country === null) {
      if ((served & everywhere) !== 0) return weights.global
      return ((index.languages[entry] ?? 0) & language) === 0 ? weights.narrow : 0
    }
    const n = index.countriesOf(entry)
    if (n > 0 && index.serves(entry, country)) return weights.country
    if (n > 0 && kind === helpDesk) return weights.otherCountry
    if ((served & own) !== 0) return weights.region
    return (served & everywhere) !== 0 ? weights.global : weights.otherRegion
  }
}

/** One addend at most for the place. */
function placeOf({ country, regions, language }: RankedRequest, facts: Facts): [ReasonKind, string, number] | null {
  const everywhere = facts.regions.includes('global')
  if (country === null) {
    if (everywhere) return ['region', 'global', weights.global]
    return speaks(facts, language) ? null : ['narrow', facts.regions[0] ?? '', weights.narrow]
  }
  if (facts.countries.includes(country)) return ['country', country, weights.country]
  // A database about one country is of use from elsewhere; a desk for people in one is not.
  if (facts.countries.length > 0 && facts.kind === 'help_desk') {
    return ['other_country', facts.countries[0] ?? '', weights.otherCountry]
  }
  const own = regions.find((region) => facts.regions.includes(region))
  if (own !== undefined) return ['region', own, weights.region]
  if (everywhere) return ['region', 'global', weights.global]
  return ['other_region', facts.regions[0] ?? '', weights.otherRegion]
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The part of a language tag that says which language it is. */
const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag

const speaks = (facts: Facts, language: string): boolean =>
  facts.languages.some((tag) => primary(tag) === primary(language))

/**
 * Ranks entries for a request. A score is the sum of its addends, and every addend is kept, so that the reason given to a
 * person is the reason there was. Pure; ties are broken by slug.
 */
export function rank(request: RankedRequest, candidates: readonly (Candidate & { facts: Facts })[]): Ranked[] {
  return candidates
    .map((candidate) => {
      const addends = addendsOf(request, candidate)
      const score = round(addends.reduce((sum, addend) => sum + addend.contribution, 0))
      return { id: candidate.id, slug: candidate.facts.slug, score, addends }
    })
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
}

function addendsOf(request: RankedRequest, { likeness, words, facts }: Candidate & { facts: Facts }): Addend[] {
  const addends: Addend[] = []
  const add = (kind: ReasonKind, detail: string, contribution: number) => {
    if (round(contribution) !== 0) addends.push({ kind, detail, contribution: round(contribution) })
  }
  const named = request.topics.find((topic) => facts.topics.includes(topic))
  add('topic', topicSpoken(request, facts.topics), weights.needs * likeness)
  if (named !== undefined) add('topic', named, weights.namedTopic)
  add('words', '', weights.words * words)
  if ((facts.kind === 'help_desk') === (request.want === 'help')) add('kind', facts.kind, weights.kind)
  else if (facts.kind === 'initiative') add('kind', facts.kind, weights.initiative)
  const where = placeOf(request, facts)
  if (where !== null) add(...where)
  if (speaks(facts, request.language)) {
    add('language', request.language, weights.language)
  }
  const shared = request.askers.find((asker) => facts.eligibility.includes(asker))
  if (shared !== undefined) add('eligibility', shared, weights.eligibility)
  else if (request.askers.length > 0 && facts.eligibility.length > 0 && !facts.eligibility.includes('anyone')) {
    add('other_eligibility', facts.eligibility[0] ?? '', weights.otherEligibility)
  }
  if (facts.contactState === 'confirmed') add('contact', 'confirmed', weights.contact)
  if (facts.freshness === 'stale') add('freshness', 'stale', weights.stale)
  add('learned', '', facts.learned)
  return addends
}

/** The topic that request and entry share, for the reason: of the likeliest needs the first topic that the entry has. */
function topicSpoken(request: RankedRequest, own: readonly string[]): string {
  const spoken = request.needs.slice(0, needsAsked).flatMap(({ id }) => byId.get(id)?.topics ?? [])
  return spoken.find((topic) => own.includes(topic)) ?? spoken[0] ?? ''
}

/** What an entry may lack that another has. */
const lackable = ['country', 'language', 'kind', 'contact'] as const
export type Lack = (typeof lackable)[number]

/** What speaks for the first entry of a list and not for this one; what speaks against it is said by its own addends. */
export function lackOf(one: Ranked, best: Ranked): Lack[] {
  const speaksFor = ({ addends }: Ranked, kind: ReasonKind) =>
    addends.some((addend) => addend.kind === kind && addend.contribution > 0)
  const against = one.addends.some(({ kind }) => kind === 'other_country' || kind === 'other_region')
  return lackable.filter((kind) => speaksFor(best, kind) && !speaksFor(one, kind) && !(kind === 'country' && against))
}

/** How much of a score comes from what was asked, and not from who asks and where. */
export function onTheMatter({ addends }: Ranked): number {
  return addends
    .filter(({ kind }) => kind === 'topic' || kind === 'words')
    .reduce((sum, { contribution }) => sum + contribution, 0)
}

/** A desk near and one for the whole world stand among the first, where both answer at all. */
const first = 3
/** Of the best one's matter, what the other must have. */
const comparable = 0.6

/** Puts the best local and the best global entry among the first three, where there are such that answer the request. */
export function withNearAndFar(ranking: readonly Ranked[]): Ranked[] {
  const [best] = ranking
  if (best === undefined) return []
  const ordered = [...ranking]
  const enough = onTheMatter(best) * comparable
  const isNear = (one: Ranked) =>
    one.addends.some(({ kind, detail }) => kind === 'country' || (kind === 'region' && detail !== 'global'))
  const isFar = (one: Ranked) => one.addends.some(({ kind, detail }) => kind === 'region' && detail === 'global')
  for (const is of [isNear, isFar]) {
    if (ordered.slice(0, first).some(is)) continue
    const at = ordered.findIndex((one) => is(one) && onTheMatter(one) >= enough)
    if (at < 0) continue
    const [moved] = ordered.splice(at, 1)
    if (moved !== undefined) ordered.splice(first - 1, 0, moved)
  }
  return ordered
}

/** Evidence for the likeliest need below which nothing was understood, and below which it must lead the fourth plainly. */
const understood = 17
const plainlyUnderstood = 24
const lead = 0.35

/**
 * Whether the router does not know: too few words that tell of a need, or words that tell of several alike. Measured on
 * requests that no entry answers (`tests/support/routing-requests.ts`).
 */
export function abstains(found: readonly NeedScore[]): boolean {
  const [best, , , fourth] = found
  if (best === undefined || best.score < understood) return true
  return best.score < plainlyUnderstood && fourth !== undefined && fourth.score > best.score * (1 - lead)
}

/** The needs of a request whose topics the person named: those of these topics count as said plainly. */
export function withNamed(found: readonly NeedScore[], named: readonly string[]): NeedScore[] {
  if (named.length === 0) return [...found]
  const said = needs.filter(({ topics }) => named.includes(topics[0] ?? '')).map(({ id }) => id)
  const scores = new Map(found.map(({ id, score }) => [id, score]))
  for (const id of said) scores.set(id, (scores.get(id) ?? 0) + plainlyUnderstood)
  return [...scores].map(([id, score]) => ({ id, score })).sort((one, other) => other.score - one.score)
}

/** A topic and how plainly a request speaks of it. */
export interface TopicScore {
  id: string
  /** From 0 to 1. */
  score: number
}

/** Evidence at which a need is half certain. */
const half = 20
/** A need's further topics are less surely meant. */
const furtherTopic = 0.6

/** The topics of the vocabulary that needs fall under, likeliest first. */
export function topicsOfNeeds(found: readonly NeedScore[]): TopicScore[] {
  const topics = new Map<string, number>()
  for (const { id, score } of found) {
    for (const [i, topic] of (byId.get(id)?.topics ?? []).entries()) {
      const value = (score / (score + half)) * (i === 0 ? 1 : furtherTopic)
      topics.set(topic, Math.max(topics.get(topic) ?? 0, value))
    }
  }
  return [...topics].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
