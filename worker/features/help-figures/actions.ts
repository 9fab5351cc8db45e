import { eq } from 'drizzle-orm'
import { revision } from '../../../schema/tables/platform.ts'
import type { Ctx } from '../../context.ts'
import { readSummary } from '../../platform/facets.ts'
import { figuresScope } from './closing.ts'
import { countingWeights, lessonsOf, readRun, shownDesks } from './queries.ts'
import { type DeskShown, endOf, type Figures, figuresOf, isAnswerTime, monthBefore, weightOf } from './rules.ts'

/** Weights held at most: ten topics for each of 2,000 desks. */
const mostWeights = 20_000

/**
 * What past hand-overs taught of some entries, to be added to a score: entry id -> topic -> weight, -0.15 to 0.15.
 * @param entries ids, at most 90
 */
export async function learnedWeights(
  ctx: Pick<Ctx, 'db'>,
  entries: readonly string[],
): Promise<Map<string, Map<string, number>>> {
  const weights = new Map<string, Map<string, number>>()
  for (const row of await lessonsOf(ctx.db, entries)) {
    const weight = weightOf(row)
    if (weight === 0) continue
    const of = weights.get(row.entry) ?? new Map<string, number>()
    weights.set(row.entry, of.set(row.topic, weight))
  }
  return weights
}

/** The same weights as anybody may read them. */
export async function publicWeights(ctx: Ctx): Promise<{ slug: string; topic: string; weight: number }[]> {
  return (await countingWeights(ctx.db, mostWeights)).map((row) => ({
    slug: row.slug,
    topic: row.topic,
    weight: weightOf(row),
  }))
}

/** Requests, refusals and answers as far as they are public. */
export async function readFigures(ctx: Ctx): Promise<Figures> {
  return figuresOf(await readSummary(ctx.db, figuresScope))
}

/** Up to when figures tell, and the revision of all that is shown. */
export async function readState(ctx: Ctx): Promise<{ asOf: string; revision: number }> {
  const [run, [row]] = await Promise.all([
    readRun(ctx.db),
    ctx.db.select({ value: revision.value }).from(revision).where(eq(revision.scope, figuresScope)),
  ])
  return { asOf: endOf(run.closed ?? monthBefore(ctx.now)), revision: row?.value ?? 0 }
}

/** A desk's figures in public. */
export type PublicDesk = DeskShown & { slug: string; name: string; language: string }

/** The desks asked most whose figures are public. @param limit at most this many */
export async function readDesks(ctx: Ctx, limit: number): Promise<PublicDesk[]> {
  return (await shownDesks(ctx.db, limit)).flatMap(({ shown, ...desk }) =>
    shown === null ? [] : [{ ...desk, ...typed(shown) }],
  )
}

function typed(shown: Omit<DeskShown, 'answersWithin'> & { answersWithin: string | null }): DeskShown {
  return { ...shown, answersWithin: isAnswerTime(shown.answersWithin) ? shown.answersWithin : null }
}
