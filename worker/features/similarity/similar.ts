import type { Ctx } from '../../context.ts'
import type { CallRow } from '../calls/queries.ts'
import { findFeatures, findLists, findShown } from './queries.ts'
import { candidates, displayThreshold, keysOf, prepare, similarity, unpackFeatures } from './rules.ts'

/** A published issue that resembles a text. */
export interface SimilarIssue {
  id: string
  reference: string
  title: string
  /** The likelihood that it is about the same matter, 0 to 1. */
  score: number
  /** Slug of the call it was sent to: this one or an earlier one. */
  call: string
}

/** Issues whose features are read and compared: with the lists and what is shown it keeps to 200 rows. */
const compared = 60

/** The first line of a text stands for its title when it is short enough to be one. */
function titled(text: string): { title: string; description: string } {
  const [first = '', ...rest] = text.trim().split('\n')
  return first.length <= 200 && rest.length > 0
    ? { title: first, description: rest.join('\n') }
    : { title: '', description: text }
}

/**
 * Published issues of this and other public calls of its kind that resemble a text, most alike first, those of this call before
 * equals. Three reads of bounded size, however many issues there are.
 *
 * @param text at most 12,000 characters; a short first line counts as the title
 * @param options.exclude id of an issue that is not to be found, such as the one being edited
 * @param options.limit at most 20
 */
export async function similarIssues(
  ctx: Ctx,
  call: Pick<CallRow, 'slug' | 'kind'>,
  text: string,
  options: { themes?: readonly string[]; limit: number; exclude?: string },
): Promise<SimilarIssue[]> {
  const features = prepare({ ...titled(text), themes: options.themes ?? [] })
  const keys = keysOf(features)
  const lists = await findLists(
    ctx.db,
    keys.map(([key]) => key),
  )
  const numbers = candidates(keys, lists, compared)
  const scored = (await findFeatures(ctx.db, numbers, call.kind))
    .map((row) => ({ id: row.id, call: row.call, score: similarity(features, unpackFeatures(row.features)) }))
    .filter(({ id, score }) => score >= displayThreshold && id !== options.exclude)
    .sort((a, b) => b.score - a.score || Number(b.call === call.slug) - Number(a.call === call.slug))
    .slice(0, Math.min(20, options.limit))
  const shown = new Map(
    (
      await findShown(
        ctx.db,
        scored.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  )
  return scored.flatMap(({ id, score }) => {
    const row = shown.get(id)
    return row === undefined ? [] : [{ ...row, score: Math.round(score * 1000) / 1000 }]
  })
}
