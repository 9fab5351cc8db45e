import { sql } from 'drizzle-orm'
import { entry } from '../../../schema/tables/observatory.ts'
import { freshnessStates } from '../../../schema/vocabulary.ts'
import { type Listed, largestWritten, listAll } from '../../platform/bulk.ts'
import { type Statement, statement } from '../../platform/database.ts'
import { list, unlist } from '../../platform/facets.ts'
import { exclude, expectPlace, include, keepOrder, takePlace } from '../../platform/places.ts'
import { includeAll, keepOrders, takePlaces } from '../../platform/places-bulk.ts'
import { delist, enlist, enlistAll, forgive, forgiveAll } from '../../platform/search-lists.ts'
import { cover } from '../coverage/publication.ts'
import { findableTerms, forgivenWords } from './finding-rules.ts'
import { combined, entryDimensions, entrySets, entryTotals, nameKey, orders } from './rules.ts'

export type EntryContent = typeof entry.$inferSelect

/** Scope of everything kept about the observatory. */
export const entryScope = 'entries'

/** Statements that make an entry public: listed, counted, findable. At most some 8,000 rows: see `entry-rows` in the tests. */
export function publishEntry(content: EntryContent): Statement[] {
  const { id } = content
  return [
    ...list(entryScope, id, entryDimensions(content), entryTotals, combined),
    ...makeFindable(content),
    ...cover([content], 1),
  ]
}

/** Statements that put an entry into the lists, sets and orders by which it is found. */
export function makeFindable(content: EntryContent): Statement[] {
  const { id } = content
  return [
    takePlace(entryScope, id),
    ...include(entryScope, id, entrySets(content)),
    ...keepOrder(entryScope, id, 'name', orders.name, nameKey(content.name)),
    ...keepOrder(entryScope, id, 'freshness', orders.freshness, content.lastConfirmedAt ?? ''),
    enlist(entryScope, id, findableTerms(content)),
    forgive(entryScope, forgivenWords(content)),
  ]
}

/**
 * Statements that do for many entries what {@link makeFindable} does for each in their order, every kept row written once.
 * @param maxJson bytes of values in one statement
 */
export function makeAllFindable(contents: readonly EntryContent[], maxJson: number): Statement[] {
  const ids = contents.map(({ id }) => id)
  const keys = (key: (content: EntryContent) => string) =>
    contents.map((content): [string, string] => [content.id, key(content)])
  return [
    ...takePlaces(entryScope, ids, maxJson),
    ...includeAll(
      entryScope,
      contents.map((content) => ({ id: content.id, sets: entrySets(content) })),
      maxJson,
    ),
    ...keepOrders(
      entryScope,
      'name',
      orders.name,
      keys(({ name }) => nameKey(name)),
      maxJson,
    ),
    ...keepOrders(
      entryScope,
      'freshness',
      orders.freshness,
      keys(({ lastConfirmedAt }) => lastConfirmedAt ?? ''),
      maxJson,
    ),
    ...enlistAll(
      entryScope,
      contents.map((content) => ({ id: content.id, terms: findableTerms(content) })),
      maxJson,
    ),
    ...forgiveAll(entryScope, contents.map(forgivenWords), maxJson),
  ]
}

/**
 * Takes back what {@link publishEntry} wrote for the same entry. One that was published by an older version, and that
 * `relisting.ts` has not come to yet, is stale: what this takes back was not written of it.
 */
export function unpublishEntry(content: EntryContent): Statement[] {
  const { id } = content
  return [
    expectPlace(entryScope, id),
    ...unlist(entryScope, id, entryDimensions(content), entryTotals, combined),
    exclude(entryScope, id, { ...entrySets(content), freshness: freshnessStates }),
    ...delist(entryScope, id, findableTerms(content), forgivenWords(content)),
    ...cover([content], -1),
  ]
}

/**
 * Statements that list a published entry under another freshness or time of confirmation, in the batch that sets them:
 * neither is among what it is found by otherwise.
 */
export function refreshEntry(id: string, now: Pick<EntryContent, 'freshness' | 'lastConfirmedAt'>): Statement[] {
  return [
    exclude(entryScope, id, { freshness: freshnessStates }),
    ...include(entryScope, id, { freshness: [now.freshness] }),
    ...keepOrder(entryScope, id, 'freshness', orders.freshness, now.lastConfirmedAt ?? ''),
  ]
}

/** What an entry is listed and counted by where many are at once. */
export function listedEntry(content: EntryContent): Listed {
  return { id: content.id, dimensions: entryDimensions(content), totals: entryTotals, most: combined }
}

/**
 * Statements that make many entries public: the same as {@link publishEntry} for each, with every kept total written once.
 * @param maxJson bytes of values in one statement; that of a seed, which is written out, if left out
 */
export function publishEntries(contents: readonly EntryContent[], maxJson: number = largestWritten): Statement[] {
  return [
    ...listAll(entryScope, contents.map(listedEntry), maxJson),
    ...makeAllFindable(contents, maxJson),
    ...cover(contents, 1),
  ]
}

/** Gives an entry the first of the slugs that no other entry has; the database decides, so racers cannot collide. */
export function claimSlug(id: string, candidates: readonly string[]): Statement {
  return statement(
    sql`update ${entry} set slug = (
      select candidate.value from json_each(${JSON.stringify(candidates)}) candidate
      where not exists (select 1 from entry other where other.slug = candidate.value and other.id <> ${id})
      order by candidate.key limit 1) where id = ${id}`,
  )
}
