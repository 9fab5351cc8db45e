import type { EntryQuery, PublicEntry } from '../../../schema/contracts/observatory.ts'
import { entryKinds, entryStatuses, freshnessStates, serviceRegions } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, exportPage, type Page } from '../../platform/cursor.ts'
import { type FacetCount, type Filters, languagesFor } from '../../platform/facets.ts'
import { type Members, narrow, numbersOf, readSets, setOf } from '../../platform/places.ts'
import { nearestWords, readLists } from '../../platform/search-lists.ts'
import { presentEntry } from './actions.ts'
import {
  askedTerms,
  nameMark,
  questionOf,
  type Ranked,
  rankEntries,
  understoodAs,
  unknownWords,
} from './finding-rules.ts'
import { type EntryContent, entryScope } from './publication.ts'
import { findEntriesByNumbers, observatoryTotals } from './queries.ts'
import { orders, topicsShown } from './rules.ts'

/** The filters in a query, by the names of the dimensions. */
export function filtersOf(query: Partial<EntryQuery>): Filters {
  return {
    kind: query.kind,
    topic: query.topic,
    region: query.region,
    language: query.language,
    status: query.status,
    freshness: query.freshness,
  }
}

export const isSearching = (query: Pick<EntryQuery, 'q'>): boolean => (query.q ?? '').trim() !== ''

/** What a question found. */
interface Answer {
  ranked: Ranked[]
  /** Words as they were understood: of each that no entry holds the one that stands in for it. */
  understood: ReadonlyMap<string, string>
}

/** Words that may go on from the last one of a question, while it is being typed. */
const further = 4

/** Hits below this part of the best one's score are left out: they hold a common word, and answer nothing. */
const leastPart = 0.12

/**
 * Published entries that answer a question, best first, whatever language it is in. One read, and another where a word is
 * held by no entry; at most 60 rows.
 */
async function answer(ctx: Ctx, q: string, corpus: number, forgiving: boolean): Promise<Answer> {
  const question = questionOf(q.slice(0, 200))
  const lists = await readLists(ctx.db, entryScope, askedTerms(question), question.beginning, further)
  const unknown = forgiving ? unknownWords(question, lists) : []
  const { instead, lists: more } = await nearestWords(ctx.db, entryScope, unknown, [nameMark])
  const all = [...new Map([...lists, ...more].map((list) => [list.term, list])).values()]
  const ranked = rankEntries(question, all, Math.max(corpus, 2), instead)
  const least = (ranked[0]?.score ?? 0) * leastPart
  return { ranked: ranked.filter(({ score }) => score >= least), understood: instead }
}

/**
 * The published entries that answer a question best.
 * @param corpus number of published entries, for the weight of a rare word
 * @param forgiving whether slips are forgiven, which may take another read
 */
export async function searchEntries(
  ctx: Ctx,
  q: string,
  corpus: number,
  limit: number,
  forgiving = true,
): Promise<EntryContent[]> {
  const { ranked } = await answer(ctx, q, corpus, forgiving)
  return await findEntriesByNumbers(
    ctx.db,
    ranked.slice(0, limit).map(({ number }) => number),
  )
}

export interface Browsed extends Page<EntryContent> {
  facets: FacetCount[]
  /** How many entries the filters and the question leave. */
  total: number
  /** The question as it was understood, where words of it were taken for slips; else null. */
  understood: string | null
}

const valuesShown = (filters: Filters) => ({
  kind: entryKinds,
  topic: topicsShown(filters.topic),
  region: serviceRegions,
  language: languagesFor(filters),
  status: entryStatuses,
  freshness: freshnessStates,
})

/** Numbers of the entries that a query leaves, in its order, with the counts of every choice. */
async function find(ctx: Ctx, query: EntryQuery, corpus: number) {
  const filters = filtersOf(query)
  const searching = isSearching(query)
  const sort = query.sort ?? (searching ? 'relevance' : 'newest')
  const order = sort === 'name' || sort === 'freshness' ? { kind: sort, width: orders[sort] } : undefined
  const [{ sets, key }, found] = await Promise.all([
    readSets(ctx.db, entryScope, valuesShown(filters), order),
    searching ? answer(ctx, query.q ?? '', corpus, query.literal === undefined) : null,
  ])
  const within = found === null ? undefined : setOf(found.ranked.map(({ number }) => number))
  const { left, counts } = narrow(sets, filters, within)
  const numbers = sort === 'relevance' && found !== null ? inRank(found.ranked, left) : numbersOf(left)
  if (order !== undefined) sortByKey(numbers, key, sort === 'freshness')
  return { numbers, counts, understood: found?.understood ?? new Map<string, string>() }
}

function inRank(ranked: readonly Ranked[], left: Members): number[] {
  const kept = new Set(numbersOf(left))
  return ranked.map(({ number }) => number).filter((number) => kept.has(number))
}

/** Sorts in place; of equal keys the newest first. */
function sortByKey(numbers: number[], key: (number: number) => string, descending: boolean): void {
  const keys = new Map(numbers.map((number) => [number, key(number)]))
  numbers.sort((a, b) => {
    const [one = '', other = ''] = [keys.get(a), keys.get(b)]
    if (one === other) return b - a
    return one < other === descending ? 1 : -1
  })
}

/**
 * A page of published entries and what each further filter would give: newest first, by relevance where words are searched,
 * or in the order asked for.
 * @param corpus number of published entries
 */
export async function browseEntries(ctx: Ctx, query: EntryQuery, corpus: number): Promise<Browsed> {
  const { cursor, limit, ...state } = query
  const cursors = cursorsOf(`entries ${JSON.stringify(state)}`, ['number'])
  const [last] = cursors.read(cursor) ?? [null]
  const { numbers, counts, understood } = await find(ctx, query, corpus)
  // The cursor names the last entry shown, so that one that is published meanwhile shifts nothing.
  const start = last === null ? 0 : numbers.indexOf(last) + 1
  const page = cursors.page(numbers.slice(start, start + limit + 1), limit, (number) => [number])
  return {
    items: await findEntriesByNumbers(ctx.db, page.items),
    next: page.next,
    facets: counts,
    total: numbers.length,
    understood: understood.size === 0 ? null : understoodAs(query.q ?? '', understood),
  }
}

/** All entries that a query finds, in pages. */
export async function* entryPages(ctx: Ctx, query: EntryQuery): AsyncGenerator<PublicEntry[]> {
  const { published } = await observatoryTotals(ctx.db)
  const { numbers } = await find(ctx, query, published)
  for (let i = 0; i < numbers.length; i += exportPage) {
    const rows = await findEntriesByNumbers(ctx.db, numbers.slice(i, i + exportPage))
    yield rows.map((row) => presentEntry(ctx, row))
  }
}
