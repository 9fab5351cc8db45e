import type { EntryQuery, PublicEntry } from '../../../schema/contracts/observatory.ts'
import { entryKinds, entryStatuses, freshnessStates, serviceRegions } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, exportPage, type Page } from '../../platform/cursor.ts'
import { type FacetCount, type Filters, languagesFor } from '../../platform/facets.ts'
import { readTogether } from '../../platform/kept-rows.ts'
import { keysOf, type Members, narrow, numbersOf, setOf, setsOf } from '../../platform/places.ts'
import { listsOf, nearestWords, type TermList } from '../../platform/search-lists.ts'
import { presentEntry } from './actions.ts'
import {
  askedTerms,
  nameMark,
  type Question,
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

/** What a question is looked for by; nothing where there is none. */
const listsFor = (question: Question | null) =>
  listsOf(entryScope, question === null ? [] : askedTerms(question), question?.beginning, further)

const readQuestion = (q: string): Question => questionOf(q.slice(0, 200))

/**
 * Published entries that answer a question, best first, whatever language it is in. Reads where a word is held by no entry;
 * at most 20 rows.
 * @param lists what {@link listsFor} the question asks for
 */
async function answer(
  ctx: Ctx,
  question: Question,
  lists: readonly TermList[],
  corpus: number,
  forgiving: boolean,
): Promise<Answer> {
  const unknown = forgiving ? unknownWords(question, lists) : []
  const { instead, lists: more } = await nearestWords(ctx.db, entryScope, unknown, [nameMark])
  const all = [...new Map([...lists, ...more].map((list) => [list.term, list])).values()]
  const ranked = rankEntries(question, all, Math.max(corpus, 2), instead)
  const least = (ranked[0]?.score ?? 0) * leastPart
  return { ranked: ranked.filter(({ score }) => score >= least), understood: instead }
}

/**
 * The published entries that answer a question best, slips forgiven. Two queries, and another where a word is held by none.
 * @param corpus number of published entries, for the weight of a rare word
 */
export async function searchEntries(ctx: Ctx, q: string, corpus: number, limit: number): Promise<EntryContent[]> {
  const question = readQuestion(q)
  const [lists] = await readTogether(ctx.db, [listsFor(question)])
  const { ranked } = await answer(ctx, question, lists, corpus, true)
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
  const question = isSearching(query) ? readQuestion(query.q ?? '') : null
  const sort = query.sort ?? (question === null ? 'newest' : 'relevance')
  const order = sort === 'name' || sort === 'freshness' ? { kind: sort, width: orders[sort] } : null
  const [sets, key, lists] = await readTogether(ctx.db, [
    setsOf(entryScope, valuesShown(filters)),
    keysOf(entryScope, order),
    listsFor(question),
  ])
  const found = question === null ? null : await answer(ctx, question, lists, corpus, query.literal === undefined)
  const within = found === null ? undefined : setOf(found.ranked.map(({ number }) => number))
  const { left, counts } = narrow(sets, filters, within)
  const numbers = sort === 'relevance' && found !== null ? inRank(found.ranked, left) : numbersOf(left)
  if (order !== null) sortByKey(numbers, key, sort === 'freshness')
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
