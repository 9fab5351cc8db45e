import type { Balance, PublicSelection, SelectedProposal } from '../../../schema/contracts/evaluation.ts'
import { paths } from '../../../schema/paths.ts'
import type { Ctx } from '../../context.ts'
import { allPages, cursorsOf, type Page } from '../../platform/cursor.ts'
import { findEvaluation, findOutcome, type OutcomeRow } from './queries.ts'
import { listPublished, type PublishedRow } from './selection-queries.ts'

/** What the author of a submission may know of its evaluation; null where there is none. */
export async function readOutcome(ctx: Ctx, item: { id: string; kind: string }): Promise<OutcomeRow | null> {
  return item.kind === 'issue' ? await findOutcome(ctx.db, item.id) : null
}

export interface SelectionHead {
  publishedAt: string
  balance: Balance
  revision: number
}

/** The published selection of a call without its list; null before it is published. */
export async function readPublished(ctx: Ctx, slug: string): Promise<SelectionHead | null> {
  const setup = await findEvaluation(ctx.db, slug)
  if (setup === null || setup.publishedAt === null || setup.balance === null) return null
  return {
    publishedAt: setup.publishedAt,
    // Written by this feature in the shape of the contract.
    balance: setup.balance as unknown as Balance,
    revision: setup.revision,
  }
}

/** A page of the proposals that are in the programme, in the order in which they came. */
export async function browsePublished(
  ctx: Ctx,
  slug: string,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<SelectedProposal>> {
  const cursors = cursorsOf(`selection ${slug}`, ['string'])
  const [after] = cursors.read(query.cursor) ?? ['']
  const rows = await listPublished(ctx.db, slug, after, query.limit + 1)
  const found = cursors.page(rows, query.limit, (row) => [row.id])
  return { items: found.items.map((row) => present(ctx, row)), next: found.next }
}

/** All of them, in pages. */
export async function* publishedPages(ctx: Ctx, slug: string): AsyncGenerator<SelectedProposal[]> {
  for await (const rows of allPages((after, limit) => listPublished(ctx.db, slug, after ?? '', limit))) {
    yield rows.map((row) => present(ctx, row))
  }
}

function present(ctx: Ctx, row: PublishedRow): SelectedProposal {
  return {
    reference: row.reference,
    title: row.title,
    language: row.language,
    decision: row.decision as SelectedProposal['decision'],
    mergeWith: row.mergeWith,
    url: ctx.origin + paths.issue(ctx.locale, row.reference),
  }
}

/** The contract's answer without its list. */
export function presentHead(slug: string, head: SelectionHead): Omit<PublicSelection, 'items' | 'next'> {
  return { call: slug, publishedAt: head.publishedAt, balance: head.balance }
}
