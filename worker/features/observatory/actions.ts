import { and, eq, sql } from 'drizzle-orm'
import type {
  ContactInput,
  EntryChange,
  EntryContentInput,
  EntryInput,
  EntryQuery,
  PublicEntry,
} from '../../../schema/contracts/observatory.ts'
import { paths } from '../../../schema/paths.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import type { ContactState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { allPages, cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, commit, expectChange, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import type { FacetCount, Filters } from '../../platform/facets.ts'
import { search } from '../../platform/search.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { type Arrival, type Received, receive } from '../moderation/intake.ts'
import type { Item } from '../moderation/moderated.ts'
import { type Found, foundInPublic } from '../moderation/rules.ts'
import { type EntryContent, entryScope, publishEntry, unpublishEntry } from './publication.ts'
import {
  type EntryRow,
  entryDates,
  entryFacets,
  findByAddress,
  findEntry,
  findEntryContents,
  listByContactState,
  listEntries,
  observatoryTotals,
} from './queries.ts'
import { addressKey, countFacets, fits, masked, provisionalSlug, rankHits } from './rules.ts'

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
    audience: row.audience,
    howToAsk: row.howToAsk,
    operator: row.operator,
    operatorCountry: row.operatorCountry,
    language: row.language,
    status: row.status as PublicEntry['status'],
    freshness: row.freshness as PublicEntry['freshness'],
    lastConfirmedAt: row.lastConfirmedAt,
    contactState: row.contactState as ContactState | null,
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
const searched = 88

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

/** A published entry with the same address, to show to one who is about to submit it again. */
export async function listedAlready(
  ctx: Ctx,
  url: string,
): Promise<{ slug: string; name: string; language: string } | null> {
  const found = await findByAddress(ctx.db, addressKey(url))
  return found !== null && found.state === 'published' ? found : null
}

/** Submits an entry. One whose address is known already is taken in and marked in the queue, never refused. */
export async function submitEntry(ctx: Ctx, input: EntryInput, arrival: Arrival): Promise<Received> {
  const { entry: content, submitter } = input
  const columns = columnsOf(content, content.language ?? ctx.locale)
  return await receive(
    ctx,
    {
      kind: 'entry',
      parent: null,
      scope: entryScope,
      series: { prefix: 'ENT-', width: 4 },
      language: columns.language,
      author: {
        name: submitter.name,
        showName: false,
        capacity: null,
        organisation: null,
        stakeholderGroup: null,
        country: null,
        region: null,
        email: submitter.email ?? null,
        notices: submitter.notices,
      },
      text: [content.name, content.summary, content.audience ?? '', content.howToAsk ?? ''].join('\n'),
      repeated: (await findByAddress(ctx.db, columns.address)) !== null,
      content: (id) => [
        statement(
          build.insert(entry).values({ id, slug: provisionalSlug(id), ...columns, relation: submitter.relation }),
        ),
      ],
    },
    arrival,
  )
}

const distinct = (values: readonly string[]) => [...new Set(values)]
/** One spelling for each language, so that `EN` and `en` are one filter. */
const canonical = (tags: readonly string[]) => distinct(Intl.getCanonicalLocales([...tags]))

function columnsOf(content: EntryContentInput, language: string) {
  return {
    name: content.name,
    kind: content.kind,
    url: content.url,
    address: addressKey(content.url),
    language: canonical([language])[0] ?? language,
    summary: content.summary,
    topics: distinct(content.topics),
    regions: distinct(content.regions),
    countries: distinct(content.countries),
    languages: canonical(content.languages),
    requestLanguages: canonical(content.requestLanguages),
    audience: content.audience ?? null,
    howToAsk: content.howToAsk ?? null,
    operator: content.operator ?? null,
    operatorCountry: content.operatorCountry ?? null,
  }
}

/** Statements that put a changed entry in place of what was sent before; the item's own move is `resubmit`. */
export function rewriteEntry(item: Item, content: EntryContentInput): Statement[] {
  const columns = columnsOf(content, content.language ?? item.language)
  return [
    statement(build.update(entry).set(columns).where(eq(entry.id, item.id))),
    statement(build.update(submission).set({ language: columns.language }).where(eq(submission.id, item.id))),
  ]
}

export type EntrySaved =
  | { ok: true; entry: EntryRow }
  | { ok: false; why: 'forbidden' | 'unknown' | 'stale' | 'no_address' | 'no_place' }

/**
 * Changes an entry as the Secretariat; content needs the permission to moderate, the contact that to manage contacts.
 * A published entry is listed, counted and indexed anew in the same batch.
 */
export async function changeEntry(ctx: Ctx, slug: string, change: EntryChange): Promise<EntrySaved> {
  const { contact, ...content } = change
  const edits = Object.values(content).some((value) => value !== undefined)
  if (ctx.actor.kind !== 'staff') return { ok: false, why: 'forbidden' }
  if (edits && !can(ctx.actor, 'moderate')) return { ok: false, why: 'forbidden' }
  if (contact !== undefined && !can(ctx.actor, 'manage_contacts')) return { ok: false, why: 'forbidden' }
  if (!edits && contact === undefined && !can(ctx.actor, 'moderate')) return { ok: false, why: 'forbidden' }

  const before = await findEntry(ctx.db, slug)
  // Of an entry that was taken back nothing is left to change.
  if (before === null || before.state === 'withdrawn') return { ok: false, why: 'unknown' }
  const after = edits ? edited(before, content) : before
  if (edits && after.regions.length + after.countries.length === 0) return { ok: false, why: 'no_place' }
  if (contact != null && contact.email === undefined && before.contact === null) return { ok: false, why: 'no_address' }

  const actor = ctx.actor.id
  const statements = [
    ...(edits ? editStatements(ctx, actor, before, after) : []),
    ...(contact === undefined ? [] : await contactStatements(ctx, actor, before, contact)),
  ]
  if (statements.length === 0) return { ok: true, entry: before }
  try {
    await commit(ctx.d1, [...statements, ...touch(entryScope)])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  const saved = await findEntry(ctx.db, slug)
  return saved === null ? { ok: false, why: 'unknown' } : { ok: true, entry: saved }
}

function edited(before: EntryRow, change: Omit<EntryChange, 'contact'>): EntryRow {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const after: EntryRow = { ...before, ...given }
  return {
    ...after,
    address: addressKey(after.url),
    language: canonical([after.language])[0] ?? after.language,
    topics: distinct(after.topics),
    regions: distinct(after.regions),
    countries: distinct(after.countries),
    languages: canonical(after.languages),
    requestLanguages: canonical(after.requestLanguages),
  }
}

function editStatements(ctx: Ctx, actor: string, before: EntryRow, after: EntryRow): Statement[] {
  const { reference: _reference, state, version, publishedAt: _published, editedAt: _edited, ...columns } = after
  const { contact: _c, contactIndex: _i, contactState: _s, contactVersion: _v, id, slug: _slug, ...content } = columns
  return [
    statement(
      build
        .update(submission)
        .set({
          version: sql`${submission.version} + 1`,
          language: after.language,
          ...(state === 'published' ? { editedAt: ctx.now.toISOString() } : {}),
        })
        .where(and(eq(submission.id, id), eq(submission.state, state), eq(submission.version, version))),
    ),
    expectChange,
    ...(state === 'published' ? unpublishEntry(before) : []),
    statement(build.update(entry).set(content).where(eq(entry.id, id))),
    ...(state === 'published' ? publishEntry(after) : []),
    ...record(ctx, { subjectKind: 'entry', subjectId: id, action: 'edit', actor }),
  ]
}

/** The event tells the state only: an address has no place in what is never removed. */
async function contactStatements(
  ctx: Ctx,
  actor: string,
  before: EntryRow,
  contact: ContactInput | null,
): Promise<Statement[]> {
  const columns =
    contact === null
      ? { contact: null, contactIndex: null, contactState: null }
      : {
          contactState: contact.state,
          ...(contact.email === undefined
            ? {}
            : {
                contact: await ctx.keys.encrypt(contact.email, before.id),
                contactIndex: await ctx.keys.addressIndex(contact.email),
              }),
        }
  return [
    statement(
      build
        .update(entry)
        .set({ ...columns, contactVersion: before.contactVersion + 1 })
        .where(and(eq(entry.id, before.id), eq(entry.contactVersion, before.contactVersion))),
    ),
    expectChange,
    ...record(ctx, {
      subjectKind: 'entry',
      subjectId: before.id,
      action: 'contact',
      actor,
      fromState: before.contactState ?? 'none',
      toState: contact?.state ?? 'none',
    }),
  ]
}

/** A contact as the Secretariat sees it. */
export interface ContactView {
  slug: string
  name: string
  language: string
  kind: string
  state: ContactState | null
  /** Enough of the address to recognise it by; null where none is known or its owner's list does not show it. */
  address: string | null
}

async function viewContact(ctx: Ctx, row: EntryContent): Promise<ContactView> {
  const { slug, name, language, kind } = row
  const address = row.contact === null ? null : masked(await ctx.keys.decrypt(row.contact, row.id))
  return { slug, name, language, kind, state: row.contactState as ContactState | null, address }
}

/** Entries with their contacts: all published ones, those that hold words, or those whose contact is in a state. */
export async function browseContacts(
  ctx: Ctx,
  query: EntryQuery,
  state: ContactState | undefined,
): Promise<Page<ContactView> | null> {
  if (!can(ctx.actor, 'manage_contacts')) return null
  const found =
    state === undefined ? await browseAll(ctx, query) : await browseByState(ctx, state, query.cursor, query.limit)
  return { items: await Promise.all(found.items.map((row) => viewContact(ctx, row))), next: found.next }
}

async function browseAll(ctx: Ctx, query: EntryQuery): Promise<Page<EntryContent>> {
  return await browseEntries(ctx, query, (await observatoryTotals(ctx.db)).published)
}

async function browseByState(
  ctx: Ctx,
  state: ContactState,
  cursor: string | undefined,
  limit: number,
): Promise<Page<EntryContent>> {
  const cursors = cursorsOf(`contacts ${state}`, ['string'])
  const [before] = cursors.read(cursor) ?? [null]
  const rows = await listByContactState(ctx.db, state, before, limit + 1)
  return cursors.page(rows, limit, (row) => [row.id])
}

/** One entry's contact; null for those who may not see it, `unknown` where there is no such entry. */
export async function readContact(ctx: Ctx, slug: string): Promise<ContactView | 'unknown' | null> {
  if (!can(ctx.actor, 'manage_contacts')) return null
  const row = await findEntry(ctx.db, slug)
  return row === null ? 'unknown' : await viewContact(ctx, row)
}
