import type { EmergencyKind, Match, RouteAnswer, RouteInput } from '../../../schema/contracts/help.ts'
import { serviceRegionsOf } from '../../../schema/data/service-regions.ts'
import { type MessageKey, type Translate, translator } from '../../../schema/i18n/index.ts'
import { countryName, languageName, topicName } from '../../../schema/i18n/names.ts'
import { type ContactState, eligibilities, type Freshness, isOneOf, type Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { languageOf, readableLanguage } from '../../platform/language.ts'
import { learnedWeights } from '../help-figures/actions.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import { askerIn, wantIn } from './askers.ts'
import { emergencyIn } from './emergency.ts'
import { presentEmergency } from './emergency-help.ts'
import { routeIndexOf } from './indexing.ts'
import { countriesNamedIn, countryIn } from './places.ts'
import {
  type Addend,
  abstains,
  candidatesOf,
  type Facts,
  type Ranked,
  type RankedRequest,
  rank,
  type TopicScore,
  topicsOfNeeds,
  withNamed,
  withNearAndFar,
} from './ranking-rules.ts'
import { needsIn } from './thesaurus-rules.ts'

/** What the router is told; all but the text may be missing. */
export type RoutingRequest = Pick<RouteInput, 'text' | 'language' | 'country' | 'want' | 'audience'> & {
  /** Topics that the person named. */
  topics?: readonly string[]
  /** Slugs that are left out. */
  exclude?: readonly string[]
}

/** An entry in its place. */
export interface RankedEntry {
  entry: EntryRow
  ranked: Ranked
}

/** What the router understood and found. */
export interface Routed {
  language: string
  /** As told, or as the text says; null where neither does. */
  country: string | null
  emergency: EmergencyKind | null
  topics: TopicScore[]
  matches: RankedEntry[]
  abstained: boolean
  /** Topics to choose from where it abstained. */
  options: string[]
}

/** Topics told of as understood. */
const topicsTold = 8

/** Entries that are read for one request, the best of the index. */
const mostRead = 40

/** What is asked about most, offered where the words tell nothing. */
const commonest = ['account-compromise', 'online-fraud', 'online-harassment']

/** Understands a text and ranks published, active entries for it. Keeps nothing. */
export async function routeRequest(ctx: Ctx, request: RoutingRequest): Promise<Routed> {
  const emergency = emergencyIn(request.text)
  const told = request.language ?? languageOf(request.text)
  const language = told ?? ctx.locale
  const readAs = told === null ? null : (readableLanguage(told) ?? languageOf(request.text))
  const named = request.topics ?? []
  const country = request.country ?? countryIn(request.text)
  const said = needsIn(request.text, readAs)
  const understood: RankedRequest = {
    text: request.text,
    language,
    country,
    regions: country === null ? [] : serviceRegionsOf(country),
    want: request.want ?? wantIn(request.text) ?? 'help',
    askers: [...new Set([...askersOf(request.audience), ...askerIn(request.text)])],
    needs: withNamed(said, named),
    topics: named,
  }
  const found = candidatesOf(await routeIndexOf(ctx), understood, mostRead)
  const excluded = new Set(request.exclude ?? [])
  const ids = found.map(({ id }) => id)
  const [rows, learned] = await Promise.all([findEntriesByIds(ctx.db, ids), learnedWeights(ctx, ids)])
  const topics = topicsOfNeeds(said)
  const entries = new Map(
    rows
      // The index is a minute old: what is true of an entry now stands in its row.
      .filter((row) => row.state === 'published' && row.status === 'active' && !excluded.has(row.slug))
      .map((row) => [row.id, row]),
  )
  const ranking = withNearAndFar(
    rank(
      understood,
      found.flatMap((candidate) => {
        const row = entries.get(candidate.id)
        return row === undefined
          ? []
          : [{ ...candidate, facts: { ...factsOf(row), learned: learnedFor(learned.get(row.id), topics) } }]
      }),
    ),
  )
  const likeliest = topics.slice(0, 3).map(({ id }) => id)
  return {
    language,
    country,
    emergency,
    topics: [...named.map((id) => ({ id, score: 1 })), ...topics.filter(({ id }) => !named.includes(id))]
      .slice(0, topicsTold)
      .map(({ id, score }) => ({ id, score: Math.round(score * 1000) / 1000 })),
    matches: ranking.flatMap((one) => {
      const row = entries.get(one.id)
      return row === undefined ? [] : [{ entry: row, ranked: one }]
    }),
    abstained: named.length === 0 && abstains(said),
    options: likeliest.length >= 2 ? likeliest : [...new Set([...likeliest, ...commonest])].slice(0, 3),
  }
}

/** Whom a client says that it is for, where it says so in a code. */
function askersOf(audience: string | undefined): string[] {
  const code =
    audience
      ?.trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_') ?? ''
  return isOneOf(eligibilities, code) ? [code] : []
}

/** What was learned of an entry for the likeliest topic of which anything was. */
function learnedFor(weights: ReadonlyMap<string, number> | undefined, topics: readonly TopicScore[]): number {
  const topic = topics.find(({ id }) => weights?.has(id))
  return topic === undefined ? 0 : (weights?.get(topic.id) ?? 0)
}

function factsOf(row: EntryRow): Omit<Facts, 'learned'> {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    topics: row.topics,
    regions: row.regions,
    countries: [...new Set([...row.countries, ...countriesNamedIn(row.audience ?? '')])],
    languages: row.requestLanguages.length > 0 ? row.requestLanguages : row.languages,
    eligibility: row.eligibility,
    contactState: row.contactState as ContactState | null,
    freshness: row.freshness as Freshness,
  }
}

/** The sentence for one addend, in the reader's language. */
export function reasonText(t: Translate, locale: Locale, { kind, detail }: Addend): string {
  switch (kind) {
    case 'topic':
      return t('help.reason.topic', { topic: topicName(locale, detail) })
    case 'kind':
      return t('help.reason.kind', { kind: t(`entry.kind.${detail}` as MessageKey) })
    case 'country':
    case 'other_country':
      return t(`help.reason.${kind}`, { country: countryName(locale, detail) })
    case 'region':
    case 'other_region':
    case 'narrow':
      if (detail === 'global') return t('help.reason.global')
      return detail === '' ? t('help.reason.elsewhere') : t(`help.reason.${kind}`, { region: serviceRegion(t, detail) })
    case 'language':
      return t('help.reason.language', { language: languageName(locale, detail) })
    case 'eligibility':
    case 'other_eligibility':
      return t(`help.reason.${kind}`, { who: t(`entry.eligibility.${detail}` as MessageKey) })
    default:
      return t(`help.reason.${kind}`)
  }
}

const serviceRegion = (t: Translate, region: string): string => t(`service.${region}` as MessageKey)

/** Matches as the contract shows them. */
export function presentMatches(ctx: Ctx, routed: Routed, limit: number): Match[] {
  const t = translator(ctx.locale)
  return routed.matches.slice(0, limit).map(({ entry, ranked: { score, addends } }) => ({
    slug: entry.slug,
    name: entry.name,
    url: entry.url,
    score,
    reasons: addends.map((addend) => ({
      kind: addend.kind,
      value: addend.detail,
      detail: reasonText(t, ctx.locale, addend),
      contribution: addend.contribution,
    })),
  }))
}

/** The whole answer as the contract shows it. */
export function presentRoute(ctx: Ctx, routed: Routed, limit: number): RouteAnswer {
  const t = translator(ctx.locale)
  return {
    language: routed.language,
    emergency: routed.emergency === null ? null : presentEmergency(t, routed.emergency, routed.country),
    topics: routed.topics,
    matches: presentMatches(ctx, routed, limit),
    abstained: routed.abstained,
    ask: routed.abstained
      ? {
          question: t('help.ask.question'),
          options: routed.options.map((topic) => ({ label: topicName(ctx.locale, topic), topic })),
        }
      : null,
  }
}
