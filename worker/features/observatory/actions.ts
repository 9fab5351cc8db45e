import type { EntryQuery, PublicEntry } from '../../../schema/contracts/observatory.ts'
import { paths } from '../../../schema/paths.ts'
import type { ContactState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { allPages, cursorsOf, type Page } from '../../platform/cursor.ts'
import type { FacetCount, Filters } from '../../platform/facets.ts'
import { search } from '../../platform/search.ts'
import { reachabilityOf } from '../freshness/rules.ts'
import { type Found, foundInPublic } from '../moderation/rules.ts'
import { nameKeys } from './name-rules.ts'
import { type EntryContent, entryScope } from './publication.ts'
import {
  type AlikeEntry,
  type EntryRow,
  entryDates,
  entryFacets,
  findAlike,
  findEntry,
  findEntryContents,
  listEntries,
  observatoryTotals,
} from './queries.ts'
import { addressKey, countFacets, fits, rankHits } from './rules.ts'

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

export interface FoundEntry {
  entry: EntryContent
  score: number
  /** The query's terms that the entry holds. */
  matched: string[]
}

/** Rows that a text query reads of the index; also the most entries it can find. */
const searched = 82

/**
 * Published entries that hold words of `q`, best first, whatever language the words are of.
 * @param rows rows of the index to read at most
 * @param corpus number of published entries, where it is known already
 * @param limit entries to find at most
 */
export async function searchEntries(
  ctx: Ctx,
  q: string,
  rows: number,
  corpus?: number,
  limit = searched,
): Promise<FoundEntry[]> {
  const published = corpus ?? (await observatoryTotals(ctx.db)).published
  const hits = rankHits(await search(ctx.db, entryScope, q, { corpus: published, rows })).slice(
    0,
    Math.min(limit, searched),
  )
  const contents = await findEntryContents(
    ctx.db,
    hits.map((hit) => hit.id),
  )
  const byId = new Map(contents.map((content) => [content.id, content]))
  return hits.flatMap(({ id, score, matched }) => {
    const content = byId.get(id)
    return content === undefined ? [] : [{ entry: content, score, matched }]
  })
}

/** The filters in a query, by the names of the dimensions. */
export function filtersOf(query: Partial<EntryQuery>): Filters {
  return {
    kind: query.kind,
    topic: query.topic,
    region: query.region,
    language: query.language,
    status: query.status,
  }
}

export interface Browsed extends Page<EntryContent> {
  facets: FacetCount[]
}

/**
 * A page of published entries and what each further filter would give: newest first from kept totals, or by relevance
 * where words are searched, and then the counts are of what the search found.
 * @param corpus number of published entries
 */
export async function browseEntries(ctx: Ctx, query: EntryQuery, corpus: number): Promise<Browsed> {
  const filters = filtersOf(query)
  if (query.q !== undefined && query.q.trim() !== '') {
    const cursors = cursorsOf(`entries found ${query.q}`, ['number'])
    const [start] = cursors.read(query.cursor) ?? [0]
    const found = (await searchEntries(ctx, query.q, searched, corpus)).map((hit) => hit.entry)
    const fitting = found.filter((content) => fits(content, filters))
    const end = start + query.limit
    return {
      items: fitting.slice(start, end),
      next: fitting.length > end ? cursors.write([end]) : null,
      facets: countFacets(found, filters),
    }
  }
  const cursors = cursorsOf('entries', ['string'])
  const [place] = cursors.read(query.cursor) ?? [null]
  const [rows, facets] = await Promise.all([
    listEntries(ctx.db, filters, place, query.limit + 1),
    entryFacets(ctx.db, filters),
  ])
  return { ...cursors.page(rows, query.limit, (row) => [row.id]), facets }
}

/** All entries that a query finds, in pages. A text query ranks a bounded number; everything else is read to its end. */
export async function* entryPages(ctx: Ctx, query: EntryQuery): AsyncGenerator<PublicEntry[]> {
  const present = (row: EntryContent) => presentEntry(ctx, row)
  const filters = filtersOf(query)
  if (query.q !== undefined && query.q.trim() !== '') {
    const found = await searchEntries(ctx, query.q, searched)
    yield found
      .map((hit) => hit.entry)
      .filter((content) => fits(content, filters))
      .map(present)
    return
  }
  const pages = allPages((before, limit) => listEntries(ctx.db, filters, before, limit))
  for await (const rows of pages) yield rows.map(present)
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

/** What the public finds under the slug of an entry. */
export async function readEntry(ctx: Ctx, slug: string): Promise<Found<EntryRow>> {
  return foundInPublic(await findEntry(ctx.db, slug))
}

/** Published entries that may be the one somebody is about to submit: by address, name and other names; at most three. */
export async function alikeEntries(
  ctx: Ctx,
  content: { url: string; name: string; aliases: readonly string[] },
): Promise<AlikeEntry[]> {
  return await findAlike(ctx.db, addressKey(content.url), nameKeys(content), 'published', 3)
}
