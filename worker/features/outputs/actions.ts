import type { BriefPastOutput, PastOutputQuery, PublicPastOutput } from '../../../schema/contracts/outputs.ts'
import { paths } from '../../../schema/paths.ts'
import type { PastOutputBody, PastOutputKind } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { allPages, cursorsOf, type Page } from '../../platform/cursor.ts'
import type { FacetCount } from '../../platform/facets.ts'
import { search } from '../../platform/search.ts'
import type { Found } from '../moderation/rules.ts'
import { rankHits } from '../observatory/rules.ts'
import { outputScope, type PastOutputRow } from './publication.ts'
import {
  bestOutputs,
  findByPlaces,
  findOutput,
  listOutputs,
  newestOutputs,
  outputFacets,
  outputsState,
} from './queries.ts'
import { countFacets, fits, outputFilters } from './rules.ts'

/** An output as the contract shows it. */
export function presentOutput(ctx: Pick<Ctx, 'origin' | 'locale'>, row: PastOutputRow): PublicPastOutput {
  const { place: _place, sameAs: _sameAs, removedAt: _removedAt, ...shown } = row
  return {
    ...shown,
    kind: row.kind as PastOutputKind,
    body: row.body as PastOutputBody,
    page: ctx.origin + paths.pastOutput(ctx.locale, row.id),
  }
}

/** Rows that a text query reads of the index; also the most outputs it can find. */
const searched = 80

/** Outputs that hold words of `q`, best first, whatever language the words are of. */
export async function searchOutputs(ctx: Ctx, q: string, corpus: number): Promise<PastOutputRow[]> {
  const hits = rankHits(await search(ctx.db, outputScope, q, { corpus, rows: searched })).slice(0, searched)
  const rows = await findByPlaces(
    ctx.db,
    hits.map((hit) => hit.id),
  )
  const byPlace = new Map(rows.map((row) => [row.place, row]))
  return hits.flatMap(({ id }) => byPlace.get(id) ?? [])
}

/** Outputs shown beside other things, and rows read for them. A usual size of the archive weighs words well. */
const beside = { limit: 5, rows: 30, corpus: 1000 }

/** The few outputs that fit some words best, to be shown beside entries; none where nothing is asked. */
export async function outputsBeside(ctx: Ctx, q: string | undefined): Promise<BriefPastOutput[]> {
  if (q === undefined || q.trim() === '') return []
  return (await bestOutputs(ctx.db, q, beside)) as BriefPastOutput[]
}

const asksWords = (query: PastOutputQuery): query is PastOutputQuery & { q: string } =>
  query.q !== undefined && query.q.trim() !== ''

/**
 * A page of outputs and what each further filter would give: latest year first from kept totals, or by relevance where
 * words are searched, and then the counts are of what the search found.
 * @param corpus number of public outputs
 */
export async function browseOutputs(
  ctx: Ctx,
  query: PastOutputQuery,
  corpus: number,
): Promise<Page<PastOutputRow> & { facets: FacetCount[] }> {
  const filters = outputFilters(query)
  if (asksWords(query)) {
    const cursors = cursorsOf(`outputs found ${query.q}`, ['number'])
    const [start] = cursors.read(query.cursor) ?? [0]
    const found = await searchOutputs(ctx, query.q, corpus)
    const fitting = found.filter((row) => fits(row, filters))
    const end = start + query.limit
    return {
      items: fitting.slice(start, end),
      next: fitting.length > end ? cursors.write([end]) : null,
      facets: countFacets(found, filters),
    }
  }
  const [page, facets] = await Promise.all([pageOfOutputs(ctx, query), outputFacets(ctx.db, filters, ctx.now)])
  return { ...page, facets }
}

/** A page of outputs without the counts. */
export async function pageOfOutputs(ctx: Ctx, query: PastOutputQuery): Promise<Page<PastOutputRow>> {
  const cursors = cursorsOf('outputs', ['string'])
  const [before] = cursors.read(query.cursor) ?? [null]
  const rows = await listOutputs(ctx.db, outputFilters(query), before, query.limit + 1)
  return cursors.page(rows, query.limit, (row) => [row.place])
}

/** All outputs that a query finds, in pages. A text query ranks a bounded number; everything else is read to its end. */
export async function* outputPages(ctx: Ctx, query: PastOutputQuery): AsyncGenerator<PublicPastOutput[]> {
  const filters = outputFilters(query)
  if (asksWords(query)) {
    const found = await searchOutputs(ctx, query.q, (await outputsState(ctx.db)).published)
    yield found.filter((row) => fits(row, filters)).map((row) => presentOutput(ctx, row))
    return
  }
  const pages = allPages(
    (before, limit) => listOutputs(ctx.db, filters, before, limit),
    (row) => row.place,
  )
  for await (const rows of pages) yield rows.map((row) => presentOutput(ctx, row))
}

/** What the public finds under the id of an output. */
export async function readOutput(ctx: Ctx, id: string): Promise<Found<PastOutputRow>> {
  const row = await findOutput(ctx.db, id)
  if (row === null) return { is: 'unknown' }
  return row.removedAt === null ? { is: 'published', item: row } : { is: 'gone' }
}

/** The outputs that were added last, for the feed. */
export function recentOutputs(ctx: Ctx, limit: number): Promise<PastOutputRow[]> {
  return newestOutputs(ctx.db, limit)
}

/** How many outputs are public, and the revision that every public answer depends on. */
export function readOutputsState(ctx: Ctx): ReturnType<typeof outputsState> {
  return outputsState(ctx.db)
}
