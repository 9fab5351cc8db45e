import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { paths } from '../../../schema/paths.ts'
import type { ContactState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { reachabilityOf } from '../freshness/rules.ts'
import { type Found, foundInPublic } from '../moderation/rules.ts'
import { nameKeys } from './name-rules.ts'
import type { EntryContent } from './publication.ts'
import {
  type AlikeEntry,
  type EntryRow,
  entryDates,
  findAlike,
  findEntry,
  listEntries,
  observatoryTotals,
} from './queries.ts'
import { addressKey } from './rules.ts'

/** An entry as the contract shows it. The contact itself never gets in. */
export function presentEntry(ctx: Pick<Ctx, 'origin' | 'locale'>, row: EntryContent): PublicEntry {
  return {
    slug: row.slug,
    name: row.name,
    kind: row.kind as PublicEntry['kind'],
    url: row.url,
    summary: row.summary,
    topics: row.topics,
    regions: row.regions,
    countries: row.countries,
    languages: row.languages,
    requestLanguages: row.requestLanguages,
    aliases: row.aliases,
    audience: row.audience,
    eligibility: row.eligibility as PublicEntry['eligibility'],
    eligibilityNote: row.eligibilityNote,
    operator: row.operator,
    operatorKind: row.operatorKind as PublicEntry['operatorKind'],
    operatorCountry: row.operatorCountry,
    askBy: row.askBy as PublicEntry['askBy'],
    askUrl: row.askUrl,
    phone: row.phone,
    howToAsk: row.howToAsk,
    hours: row.hours,
    answerTime: row.answerTime as PublicEntry['answerTime'],
    fees: row.fees as PublicEntry['fees'],
    questions: row.questions,
    publisher: row.publisher,
    since: row.since,
    contentUpdatedAt: row.contentUpdatedAt,
    updateFrequency: row.updateFrequency as PublicEntry['updateFrequency'],
    access: row.access as PublicEntry['access'],
    licence: row.licence,
    apiUrl: row.apiUrl,
    formats: row.formats,
    replacedBy: row.replacedBy,
    translations: row.translations as PublicEntry['translations'],
    language: row.language,
    status: row.status as PublicEntry['status'],
    freshness: row.freshness as PublicEntry['freshness'],
    lastConfirmedAt: row.lastConfirmedAt,
    contactState: row.contactState as ContactState | null,
    origin: row.origin,
    reachability: reachabilityOf(row),
    page: ctx.origin + paths.entry(ctx.locale, row.slug),
  }
}

/** The newest entries with the time of their last change, for the feed. */
export async function recentEntries(ctx: Ctx, limit: number): Promise<{ entry: EntryContent; changedAt: string }[]> {
  const rows = await listEntries(ctx.db, {}, null, limit)
  const dates = await entryDates(
    ctx.db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => {
    const { publishedAt, editedAt } = dates.get(row.id) ?? { publishedAt: null, editedAt: null }
    return { entry: row, changedAt: editedAt ?? publishedAt ?? ctx.now.toISOString() }
  })
}

/** How many entries are public and wait, and the revision that every public answer depends on. */
export function readTotals(ctx: Ctx): ReturnType<typeof observatoryTotals> {
  return observatoryTotals(ctx.db)
}

/** What the answers about one entry depend on: those of all entries, and the last look at its link, which lists may miss. */
export async function partsOf(ctx: Ctx, { checkedAt }: EntryRow): Promise<(string | number)[]> {
  return [(await readTotals(ctx)).revision, checkedAt ?? '']
}

/** What the public finds under the slug of an entry. */
export async function readEntry(ctx: Ctx, slug: string): Promise<Found<EntryRow & { answersWithin: string | null }>> {
  return foundInPublic(await findEntry(ctx.db, slug))
}

/** Published entries that may be the one somebody is about to submit: by address, name and other names; at most three. */
export async function alikeEntries(
  ctx: Ctx,
  content: { url: string; name: string; aliases: readonly string[] },
): Promise<AlikeEntry[]> {
  return await findAlike(ctx.db, addressKey(content.url), nameKeys(content), 'published', 3)
}
