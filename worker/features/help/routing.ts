import type { EmergencyKind, Match, RouteAnswer, RouteInput } from '../../../schema/contracts/help.ts'
import { serviceRegionsOf } from '../../../schema/data/service-regions.ts'
import { type MessageKey, type Translate, translator } from '../../../schema/i18n/index.ts'
import { countryName, languageName, topicName } from '../../../schema/i18n/names.ts'
import type { ContactState, Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { terms } from '../../platform/analysis.ts'
import { languageOf } from '../../platform/language.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import { emergencyIn } from './emergency.ts'
import { countriesNamedIn } from './places.ts'
import { findCandidates } from './queries.ts'
import { type Addend, abstains, type Candidate, type Ranked, rank } from './rules.ts'
import { asksForInformation, readableLanguage, type TopicScore, topicsOf } from './words.ts'

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
  emergency: EmergencyKind | null
  topics: TopicScore[]
  matches: RankedEntry[]
  abstained: boolean
  /** Topics to choose from where it abstained. */
  options: string[]
}

/** Topics that take part in the ranking, and those whose entries are looked at. */
const ranked = 8

/** What is asked about most, offered where the words tell nothing. */
const commonest = ['account-compromise', 'online-fraud', 'online-harassment']

/** Understands a text and ranks published, active entries for it. Keeps nothing. */
export async function routeRequest(ctx: Ctx, request: RoutingRequest): Promise<Routed> {
  const emergency = emergencyIn(request.text)
  const language = request.language ?? languageOf(request.text) ?? ctx.locale
  const readAs = readableLanguage(language) ?? languageOf(request.text) ?? ctx.locale
  const understood = topicsOf(request.text, readAs)
  const named = request.topics ?? []
  const topics = [
    ...named.map((id) => ({ id, score: 1 })),
    ...understood.filter(({ id }) => !named.includes(id)),
  ].slice(0, ranked)
  const country = request.country ?? null
  const regions = country === null ? [] : serviceRegionsOf(country)

  const found = await findCandidates(ctx.db, {
    text: request.text,
    topics: topics.map(({ id }) => id),
    region: regions[0] ?? null,
  })
  const excluded = new Set(request.exclude ?? [])
  const entries = new Map(
    (await findEntriesByIds(ctx.db, found.ids))
      .filter((row) => row.state === 'published' && row.status === 'active' && !excluded.has(row.slug))
      .map((row) => [row.id, row]),
  )
  const want = request.want ?? (asksForInformation(request.text, readAs) ? 'information' : 'help')
  const audience = request.audience === undefined ? [] : terms(request.audience)
  const ranking = rank(
    { language, country, regions, want, audience, topics },
    [...entries.values()].map((row): Candidate => {
      const hit = found.words.get(row.id)
      return {
        id: row.id,
        slug: row.slug,
        kind: row.kind,
        topics: row.topics,
        regions: row.regions,
        countries: row.countries,
        audienceCountries: row.audience === null ? [] : countriesNamedIn(row.audience),
        audience: audience.length === 0 ? [] : terms(row.audience ?? ''),
        languages: row.requestLanguages.length > 0 ? row.requestLanguages : row.languages,
        contactState: row.contactState as ContactState | null,
        words: { score: hit?.score ?? 0, matched: hit?.matched ?? [] },
      }
    }),
  )
  const abstained = named.length === 0 && abstains(ranking)
  const likeliest = topics.slice(0, 3).map(({ id }) => id)
  return {
    language,
    emergency,
    topics: topics.map(({ id, score }) => ({ id, score: Math.round(score * 1000) / 1000 })),
    matches: ranking.flatMap((one) => {
      const entry = entries.get(one.id)
      return entry === undefined ? [] : [{ entry, ranked: one }]
    }),
    abstained,
    options: likeliest.length >= 2 ? likeliest : [...new Set([...likeliest, ...commonest])].slice(0, 3),
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
      if (detail === 'global') return t('help.reason.global')
      return detail === '' ? t('help.reason.elsewhere') : t(`help.reason.${kind}`, { region: serviceRegion(t, detail) })
    case 'language':
      return t('help.reason.language', { language: languageName(locale, detail) })
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
    emergency:
      routed.emergency === null
        ? null
        : { kind: routed.emergency, advice: t(`help.emergency.${routed.emergency}` as MessageKey) },
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
