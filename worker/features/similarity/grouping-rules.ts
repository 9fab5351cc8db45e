import { terms } from '../../platform/analysis.ts'

/** Two members and how alike they are, 0 to 1. */
export type Pair = readonly [a: number, b: number, score: number]

/** Members that seem to belong together. */
export interface Cluster {
  /** In ascending order. */
  members: number[]
  /** Mean likeness of its pairs, 0 to 1; a pair that was not found counts as 0. */
  strength: number
}

/** Mean likeness below which two clusters stay apart. */
const leastMean = 0.4

/** A group that a rapporteur can still look over. */
const mostMembers = 40

/**
 * Average-linkage clusters (UPGMA: Sokal & Michener 1958, "A statistical method for evaluating systematic
 * relationships") over the pairs that were found alike: from the most alike on, two clusters become one while the mean
 * likeness between their members stays high enough; pairs that were not found count as 0. So a chain of neighbours does
 * not grow into one large group. Deterministic; the order of the pairs does not matter.
 */
export function clusters(pairs: readonly Pair[]): Cluster[] {
  const order = [...pairs].sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1])
  const of = new Map<number, number>()
  const members = new Map<number, number[]>()
  /** Sums of likeness between two clusters, both ways. */
  const between = new Map<number, Map<number, number>>()
  const inside = new Map<number, number>()
  const link = (a: number, b: number, score: number) => {
    const sums = between.get(a) ?? new Map<number, number>()
    sums.set(b, (sums.get(b) ?? 0) + score)
    between.set(a, sums)
  }
  for (const [a, b, score] of order) {
    for (const one of [a, b]) {
      if (of.has(one)) continue
      of.set(one, one)
      members.set(one, [one])
    }
    link(a, b, score)
    link(b, a, score)
  }
  const join = (a: number, b: number) => {
    const kept = members.get(a) ?? []
    const moved = members.get(b) ?? []
    const sum = between.get(a)?.get(b) ?? 0
    members.set(a, [...kept, ...moved])
    inside.set(a, (inside.get(a) ?? 0) + (inside.get(b) ?? 0) + sum)
    for (const one of moved) of.set(one, a)
    for (const [other, score] of between.get(b) ?? []) {
      between.get(other)?.delete(b)
      if (other === a) continue
      link(a, other, score)
      link(other, a, score)
    }
    between.get(a)?.delete(b)
    between.delete(b)
    members.delete(b)
  }
  // A pair that was refused can fit once its clusters have grown together with others: until nothing changes.
  for (let changed = true; changed; ) {
    changed = false
    for (const [one, other] of order) {
      const a = of.get(one) ?? one
      const b = of.get(other) ?? other
      if (a === b) continue
      const [x, y] = [members.get(a)?.length ?? 0, members.get(b)?.length ?? 0]
      const mean = (between.get(a)?.get(b) ?? 0) / (x * y)
      if (mean < leastMean || x + y > mostMembers) continue
      if (x >= y) join(a, b)
      else join(b, a)
      changed = true
    }
  }
  return [...members]
    .filter(([, list]) => list.length > 1)
    .map(([name, list]) => ({
      members: list.sort((x, y) => x - y),
      strength: (inside.get(name) ?? 0) / ((list.length * (list.length - 1)) / 2),
    }))
    .sort((x, y) => y.strength - x.strength || (x.members[0] ?? 0) - (y.members[0] ?? 0))
}

/** {@link questionLikeness} from which two questions ask the same. */
export const sameQuestion = 0.65

/**
 * How much two short texts ask the same, from 0 to 1: the share of their words that both hold (Jaccard 1901, "Étude
 * comparative de la distribution florale"). Not the likeness of issues: two questions about one matter can be opposite,
 * and then differ in a word.
 */
export function questionLikeness(a: string, b: string): number {
  return jaccard(new Set(terms(a)), new Set(terms(b)))
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const one of a) if (b.has(one)) shared += 1
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
