/** A reviewer of a call. `areas`: the issue areas taken; none means all. */
export interface AvailableReviewer {
  id: string
  areas: readonly string[]
}

/** A proposal to be reviewed; one without an issue area goes to any reviewer. */
export interface ProposalToReview {
  id: string
  area: string | null
}

export interface Pair {
  proposal: string
  reviewer: string
}

/** How a pair is written in a set. */
export const pairKey = (proposal: string, reviewer: string): string => `${proposal} ${reviewer}`

/**
 * A number that mixes who reviews together with whom: were equal loads settled by name, the same people would always
 * meet on the same proposals, and their scores could not be compared with anybody else's. FNV-1a, 32 bits.
 */
function mixed(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/**
 * Gives every proposal its reviewers. Deterministic: the same input gives the same pairs. What stands already stays;
 * only what is missing is added. Nobody gets a proposal that is barred to them.
 *
 * First each missing review goes to the least loaded reviewer who may take it, the proposals with the smallest choice
 * first. Then new pairs are passed on along cost-reducing paths, from a reviewer to one with at least two fewer, until
 * there is no such path: by the theorem of Harvey, Ladner, Lovász and Tamir, "Semi-matchings for bipartite graphs and
 * load balancing" (Journal of Algorithms 59, 2006), carried over from one to `wanted` partners, the loads are then as
 * even as areas, conflicts and what stands allow. Each path lowers the sum of squared loads, so it ends.
 *
 * @param of.standing pairs that stay, whatever they are
 * @param of.barred {@link pairKey} of every pair that must not be made
 * @returns the new pairs by proposal and reviewer, and how many reviews nobody could be found for
 */
export function assign(of: {
  proposals: readonly ProposalToReview[]
  reviewers: readonly AvailableReviewer[]
  wanted: number
  standing: readonly Pair[]
  barred: ReadonlySet<string>
}): { pairs: Pair[]; missing: number } {
  const load = new Map(of.reviewers.map((reviewer) => [reviewer.id, 0]))
  const holders = new Map(of.proposals.map((proposal) => [proposal.id, new Set<string>()]))
  for (const { proposal, reviewer } of of.standing) {
    load.set(reviewer, (load.get(reviewer) ?? 0) + 1)
    holders.get(proposal)?.add(reviewer)
  }
  const loadOf = (reviewer: string) => load.get(reviewer) ?? 0
  const choice = new Map(
    of.proposals.map((proposal) => [
      proposal.id,
      of.reviewers
        .filter(({ id, areas }) => {
          const fits = proposal.area === null || areas.length === 0 || areas.includes(proposal.area)
          return fits && !of.barred.has(pairKey(proposal.id, id))
        })
        .map(({ id }) => ({ id, order: mixed(pairKey(proposal.id, id)) }))
        .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id),
    ]),
  )
  const choiceOf = (proposal: string) => choice.get(proposal) ?? []
  const added = new Map(of.reviewers.map((reviewer) => [reviewer.id, new Set<string>()]))

  let missing = 0
  const hardestFirst = [...of.proposals].sort(
    (a, b) => choiceOf(a.id).length - choiceOf(b.id).length || (a.id < b.id ? -1 : 1),
  )
  for (const { id } of hardestFirst) {
    const held = holders.get(id) ?? new Set()
    for (let need = of.wanted - held.size; need > 0; need--) {
      let best: string | null = null
      for (const reviewer of choiceOf(id)) {
        if (!held.has(reviewer) && (best === null || loadOf(reviewer) < loadOf(best))) best = reviewer
      }
      if (best === null) {
        missing += need
        break
      }
      held.add(best)
      added.get(best)?.add(id)
      load.set(best, loadOf(best) + 1)
    }
  }

  const pass = (proposal: string, from: string, to: string) => {
    added.get(from)?.delete(proposal)
    added.get(to)?.add(proposal)
    holders.get(proposal)?.delete(from)
    holders.get(proposal)?.add(to)
    load.set(from, loadOf(from) - 1)
    load.set(to, loadOf(to) + 1)
  }
  for (let improved = true; improved; ) {
    improved = false
    const heaviest = [...added.keys()].sort((a, b) => loadOf(b) - loadOf(a) || (a < b ? -1 : 1))
    for (const from of heaviest) {
      const path = costReducingPath(from, loadOf, (id) => added.get(id) ?? new Set(), choiceOf, holders)
      if (path === null) continue
      for (const step of path) pass(step.proposal, step.from, step.to)
      improved = true
      break
    }
  }

  const pairs = [...added].flatMap(([reviewer, proposals]) =>
    [...proposals].map((proposal) => ({ proposal, reviewer })),
  )
  pairs.sort((a, b) => (pairKey(a.proposal, a.reviewer) < pairKey(b.proposal, b.reviewer) ? -1 : 1))
  return { pairs, missing }
}

interface Step {
  proposal: string
  from: string
  to: string
}

/** The shortest way to pass new pairs on from a reviewer to one with at least two fewer; null where there is none. */
function costReducingPath(
  start: string,
  loadOf: (reviewer: string) => number,
  movable: (reviewer: string) => ReadonlySet<string>,
  choiceOf: (proposal: string) => readonly string[],
  holders: ReadonlyMap<string, ReadonlySet<string>>,
): Step[] | null {
  const reached = new Map<string, Step | null>([[start, null]])
  const queue = [start]
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    for (const proposal of movable(from)) {
      for (const to of choiceOf(proposal)) {
        if (reached.has(to) || holders.get(proposal)?.has(to) === true) continue
        reached.set(to, { proposal, from, to })
        if (loadOf(to) <= loadOf(start) - 2) return traced(reached, to)
        queue.push(to)
      }
    }
  }
  return null
}

function traced(reached: ReadonlyMap<string, Step | null>, end: string): Step[] {
  const steps: Step[] = []
  for (let step = reached.get(end) ?? null; step !== null; step = reached.get(step.from) ?? null) steps.push(step)
  return steps
}
