import type { ContactState, HelpState, ReferralState } from '../../../schema/vocabulary.ts'

/** What is known of a request when desks are ranked for it. */
export interface RankedRequest {
  language: string
  /** ISO 3166-1 alpha-2; null where not told. */
  country: string | null
  /** Service regions in which the country lies. */
  regions: readonly string[]
  want: 'help' | 'information'
  /** Whom it is for, as told: folded words. */
  audience: readonly string[]
  topics: readonly { id: string; score: number }[]
}

/** An entry as the ranking sees it. */
export interface Candidate {
  id: string
  slug: string
  kind: string
  topics: readonly string[]
  regions: readonly string[]
  countries: readonly string[]
  /** Countries that its stated audience names: a national desk. */
  audienceCountries: readonly string[]
  /** Folded words of its stated audience. */
  audience: readonly string[]
  languages: readonly string[]
  contactState: ContactState | null
  /** Relevance of its text to the words of the request, 0 or more, and the words. */
  words: { score: number; matched: readonly string[] }
}

export const reasonKinds = [
  'topic',
  'words',
  'kind',
  'country',
  'other_country',
  'region',
  'other_region',
  'language',
  'audience',
  'contact',
] as const
export type ReasonKind = (typeof reasonKinds)[number]

/** One addend of a score; `detail` is a code (a topic, a country, a region, a language tag) or the words. */
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

/** What each addend weighs; topics are the measure, everything else orders those that fit. */
const weights = {
  topic: 2,
  /** Half the weight of the words is reached at this relevance. */
  words: 0.9,
  wordsHalf: 4,
  kind: 0.5,
  /** An initiative is no desk, but answers people more often than a database does. */
  initiative: 0.2,
  country: 0.7,
  otherCountry: -1,
  region: 0.45,
  global: 0.2,
  otherRegion: -0.9,
  language: 0.35,
  audience: 0.25,
  contact: 0.1,
} as const

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The part of a language tag that says which language it is. */
const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag

/**
 * Ranks entries for a request. A score is the sum of its addends, and every addend is kept, so that the reason given to
 * a person is the reason there was:
 * topics (how plainly the request speaks of it, divided by the root of the number of topics of the entry, since one
 * that does one thing does it better), words (saturated relevance), kind, place, language, audience and confirmed
 * contact. Pure; ties are broken by slug.
 */
export function rank(request: RankedRequest, candidates: readonly Candidate[]): Ranked[] {
  return candidates
    .map((candidate) => {
      const addends = addendsOf(request, candidate)
      const score = round(addends.reduce((sum, addend) => sum + addend.contribution, 0))
      return { id: candidate.id, slug: candidate.slug, score, addends }
    })
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
}

function addendsOf(request: RankedRequest, candidate: Candidate): Addend[] {
  const addends: Addend[] = []
  const add = (kind: ReasonKind, detail: string, contribution: number) => {
    if (contribution !== 0) addends.push({ kind, detail, contribution: round(contribution) })
  }
  const focus = 1 / Math.sqrt(Math.max(1, candidate.topics.length))
  for (const { id, score } of request.topics) {
    if (candidate.topics.includes(id)) add('topic', id, weights.topic * score * focus)
  }
  const { score: relevance, matched } = candidate.words
  add('words', matched.join(' '), (weights.words * relevance) / (relevance + weights.wordsHalf))
  if ((candidate.kind === 'help_desk') === (request.want === 'help')) add('kind', candidate.kind, weights.kind)
  else if (candidate.kind === 'initiative') add('kind', candidate.kind, weights.initiative)
  const where = place(request, candidate)
  if (where !== null) add(...where)
  if (candidate.languages.some((tag) => primary(tag) === primary(request.language))) {
    add('language', request.language, weights.language)
  }
  const shared = candidate.audience.filter((word) => request.audience.includes(word))
  if (shared.length > 0) add('audience', shared.join(' '), weights.audience)
  if (candidate.contactState === 'confirmed') add('contact', 'confirmed', weights.contact)
  return addends
}

/** What the place of the person says for or against an entry; one addend at most. */
function place(request: RankedRequest, candidate: Candidate): [ReasonKind, string, number] | null {
  const { country } = request
  const everywhere = candidate.regions.includes('global')
  if (country === null) return everywhere ? ['region', 'global', weights.global] : null
  const named = [...candidate.countries, ...candidate.audienceCountries]
  if (named.includes(country)) return ['country', country, weights.country]
  // A database about one country is of use from elsewhere; a desk for people in one is not.
  if (named.length > 0 && candidate.kind === 'help_desk') {
    return ['other_country', named[0] ?? '', weights.otherCountry]
  }
  const own = request.regions.find((region) => candidate.regions.includes(region))
  if (own !== undefined) return ['region', own, weights.region]
  if (everywhere) return ['region', 'global', weights.global]
  return ['other_region', candidate.regions[0] ?? '', weights.otherRegion]
}

/** How much of a score comes from what was asked, and not from who asks and where. */
export function onTheMatter({ addends }: Ranked): number {
  return addends
    .filter(({ kind }) => kind === 'topic' || kind === 'words')
    .reduce((sum, { contribution }) => sum + contribution, 0)
}

/** What the topics and words of the best match must add up to, and by how much it must lead the fourth. */
const plain = 0.62
const lead = 0.08

/**
 * Whether the ranking is too unsure to stand on its own: too little of the best score comes from what was asked (and
 * not from where one lives), or the first four are all alike.
 */
export function abstains(ranking: readonly Ranked[]): boolean {
  const [best] = ranking
  if (best === undefined) return true
  const fourth = ranking[3]
  return onTheMatter(best) < plain || (fourth !== undefined && best.score - fourth.score < lead)
}

// What follows is the way of a request from desk to desk.

/** The desks of one request that may be tried in all; a person ticks them before and after. */
export const mostDesks = 10

/** Tries after which the Secretariat is offered. */
export const triesBeforeSecretariat = 3

const day = 24 * 60 * 60_000

/** Working days after which a desk that said nothing is reminded, and after which the next one is tried. */
export const remindAfter = 3
export const expireAfter = 5

/** Days after closing when text, name and address go. */
export const keptAfterClosing = 90 * day
/** Days of silence after which a request that no desk works on is closed. */
export const idleBeforeClosing = 30 * day

/**
 * The moment `days` working days after `from`, at the same time of day. Working days are Monday to Friday in UTC: a
 * common ground for desks in every country, wherever their weekend lies.
 */
export function workingDaysAfter(from: Date, days: number): Date {
  let moment = from.getTime()
  for (let left = days; left > 0; ) {
    moment += day
    const weekday = new Date(moment).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return new Date(moment)
}

/** Whether a desk that was written to at `sentAt` has had so many working days. */
export function hasHad(days: number, sentAt: string, now: Date): boolean {
  return workingDaysAfter(new Date(sentAt), days) <= now
}

/** What a desk may say, and from which states of the hand-over. */
export const deskMoves = {
  accept: { from: ['sent'], to: 'accepted' },
  decline: { from: ['sent', 'accepted'], to: 'declined' },
  answered: { from: ['sent', 'accepted'], to: 'answered' },
} as const satisfies Record<string, { from: readonly ReferralState[]; to: ReferralState }>
export type DeskMove = keyof typeof deskMoves

/** Whether what a desk says still counts: the hand-over waits for it and the request is with the desks. */
export function mayMove(move: DeskMove, referral: ReferralState, request: HelpState): boolean {
  return request === 'referred' && (deskMoves[move].from as readonly ReferralState[]).includes(referral)
}

/** How a hand-over can end without help; each makes way for the next desk. */
export type Failed = 'declined' | 'bounced' | 'expired'

/** A hand-over as the rules see it. */
export interface Step {
  state: string
  position: number
}

/** The hand-over to try next: the first in the order ticked that waits; null while a desk has it or none is left. */
export function nextStep<S extends Step>(steps: readonly S[]): S | null {
  if (steps.some(({ state }) => state === 'sent' || state === 'accepted' || state === 'answered')) return null
  return [...steps].sort((a, b) => a.position - b.position).find(({ state }) => state === 'queued') ?? null
}

/** Whose turn it is. */
export type Turn = 'desk' | 'person' | 'nobody'

/** Whose turn it is: a desk's while one has the request, the person's while open or after the last desk failed. */
export function turnOf(request: HelpState, steps: readonly Step[]): Turn {
  if (request !== 'open' && request !== 'referred') return 'nobody'
  return steps.some(({ state }) => state === 'sent' || state === 'accepted' || state === 'queued') ? 'desk' : 'person'
}

/** Desks that were tried without success. */
export function failedTries(steps: readonly Step[]): number {
  return steps.filter(({ state }) => state === 'declined' || state === 'bounced' || state === 'expired').length
}

/** Whether the Secretariat is offered. */
export function offersSecretariat(request: HelpState, steps: readonly Step[]): boolean {
  return turnOf(request, steps) !== 'nobody' && failedTries(steps) >= triesBeforeSecretariat
}
