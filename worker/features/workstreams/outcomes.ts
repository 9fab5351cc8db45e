import type { GroupOutcome } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { putForward } from '../priorities/actions.ts'
import { findFateOfGroup, findOutcomeOfIssue, listCarriedOver } from './queries.ts'

/** Groups carried over that the page of a call shows; the inventory holds all. */
const carriedShown = 20

/** Groups of issues that the cycle before left to this one. @param cycle name that ends in its year */
export function carriedOverTo(ctx: Ctx, cycle: string) {
  return listCarriedOver(ctx.db, { slug: cycle, year: Number(cycle.slice(-4)) }, carriedShown)
}

/** Those of them that an issue can continue: the first published issue of a group stands for it. */
export async function continuable(ctx: Ctx, cycle: string) {
  return (await carriedOverTo(ctx, cycle)).flatMap(({ first, ...group }) =>
    first === null ? [] : [{ ...group, first }],
  )
}

/** What became of the group in which an issue stands; null before anything was decided. */
export async function outcomeOfIssue(ctx: Ctx, item: { id: string; kind: string }) {
  if (item.kind !== 'issue') return null
  const found = await findOutcomeOfIssue(ctx.db, item.id)
  return found === null ? null : { ...found, outcome: found.outcome as GroupOutcome }
}

/** A group of a call, what became of it, and which communities put it forward; null for an unknown one. One query. */
export async function groupWithFate(ctx: Ctx, callSlug: string, id: string) {
  const found = await findFateOfGroup(ctx.db, callSlug, id)
  if (found === null) return null
  const { group, outcome, communities } = found
  return {
    group,
    outcome: outcome === null ? null : { ...outcome, outcome: outcome.outcome as GroupOutcome },
    putForwardBy: putForward(ctx, callSlug, communities, { themes: [], group: id }).flatMap((one) => one.communities),
  }
}
