import { type Criterion, highestScore, lowestScore, type Scoring } from '../../../schema/contracts/evaluation.ts'
import type { Locale } from '../../../schema/vocabulary.ts'

/** The id under which the one score is kept where criteria are not scored apart. */
export const overallId = 'overall'

/** What a reviewer scores; where one score is asked for, a single criterion without a label of its own. */
export function criteriaOf(of: { scoring: Scoring | string; criteria: readonly Criterion[] }): readonly Criterion[] {
  return of.scoring === 'criteria' ? of.criteria : [{ id: overallId, label: '', weight: 1 }]
}

/** How a criterion is called in a language of the interface. */
export function labelOf({ label, labels }: Pick<Criterion, 'label' | 'labels'>, locale: Locale): string {
  return labels?.[locale] ?? label
}

/** The weighted mean of the scores, 1..5; null while one is missing. */
export function scoreOf(criteria: readonly Criterion[], scores: Readonly<Record<string, number>>): number | null {
  let sum = 0
  let weights = 0
  for (const { id, weight } of criteria) {
    const score = scores[id]
    if (score === undefined) return null
    sum += weight * score
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}

/** One review that counts. */
export interface Scored {
  proposal: string
  reviewer: string
  /** 1..5 */
  score: number
}

/** What the reviews say of one proposal. */
export interface Figures {
  reviews: number
  /** Mean of the scores as given, 1..5. */
  mean: number
  /** Sample standard deviation (n - 1); null for a single review. */
  spread: number | null
  /** Mean of the scores freed of what each reviewer adds to every proposal, 1..5. */
  normalised: number
}

/**
 * How many reviews of no effect a reviewer's own are weighed against: of one review half of a deviation counts as the
 * reviewer's habit, of sixty nearly all. The ridge of the model and its only constant; 1 says that habits differ about
 * as much as chance does.
 */
const shrinkage = 1

const mostSweeps = 500
const tolerance = 1e-9

/**
 * Figures of every proposal that has reviews.
 *
 * Normalisation is by the additive model score = proposal + reviewer + chance, fitted over all reviews of the call at
 * once: it minimises the squared rest plus `shrinkage` times the squared reviewer effects (Roos, Rothe and Scheuermann,
 * "How to calibrate the scores of biased reviewers by quadratic programming", AAAI 2011, with the ridge that a random
 * reviewer effect gives: Robinson, "That BLUP is a good thing", Statistical Science 6, 1991). A score per reviewer's
 * own mean and deviation (z-score) is not taken: reviewers have different proposals, whoever was given good ones would
 * be read as lenient, and who gives one score to all has no deviation. Here someone who always gives the same only
 * says little, and who sent few reviews is hardly corrected.
 *
 * Reviewers who share no proposal, even through others, cannot be compared: within each such set the effects sum to
 * zero, so that no set gains on another.
 *
 * The result is in 1..5: where a fitted value lies outside, all are brought in by one linear map, which keeps their
 * order.
 */
export function figures(scored: readonly Scored[]): Map<string, Figures> {
  const byProposal = groupBy(scored, (one) => one.proposal)
  const quality = fitted(scored, byProposal)
  const values = [...quality.values()]
  const low = Math.min(lowestScore, ...values)
  const high = Math.max(highestScore, ...values)
  const scale = (value: number) => lowestScore + ((highestScore - lowestScore) * (value - low)) / (high - low)
  return new Map(
    [...byProposal].map(([proposal, own]) => {
      const scores = own.map((one) => one.score)
      const average = meanOf(scores)
      const squares = scores.reduce((sum, score) => sum + (score - average) ** 2, 0)
      return [
        proposal,
        {
          reviews: scores.length,
          mean: average,
          spread: scores.length < 2 ? null : Math.sqrt(squares / (scores.length - 1)),
          normalised: scale(quality.get(proposal) ?? average),
        },
      ]
    }),
  )
}

/** The quality of each proposal in the model above, by coordinate descent; the sum is strictly convex, so it settles. */
function fitted(scored: readonly Scored[], byProposal: ReadonlyMap<string, readonly Scored[]>): Map<string, number> {
  const byReviewer = groupBy(scored, (one) => one.reviewer)
  const quality = new Map([...byProposal].map(([id, own]) => [id, meanOf(own.map((one) => one.score))]))
  const effect = new Map([...byReviewer.keys()].map((id) => [id, 0]))
  const sets = connected(byReviewer, byProposal)
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let moved = 0
    for (const [id, own] of byReviewer) {
      const rest = own.reduce((sum, one) => sum + one.score - (quality.get(one.proposal) ?? 0), 0)
      effect.set(id, rest / (own.length + shrinkage))
    }
    // The optimum sums to zero in each set; going there at once spares hundreds of sweeps.
    for (const set of sets) {
      const shift = meanOf(set.map((id) => effect.get(id) ?? 0))
      for (const id of set) effect.set(id, (effect.get(id) ?? 0) - shift)
    }
    for (const [id, own] of byProposal) {
      const value = meanOf(own.map((one) => one.score - (effect.get(one.reviewer) ?? 0)))
      moved = Math.max(moved, Math.abs(value - (quality.get(id) ?? 0)))
      quality.set(id, value)
    }
    if (moved < tolerance) break
  }
  return quality
}

/** Sets of reviewers who share proposals, directly or through others. */
function connected(
  byReviewer: ReadonlyMap<string, readonly Scored[]>,
  byProposal: ReadonlyMap<string, readonly Scored[]>,
): string[][] {
  const seen = new Set<string>()
  const sets: string[][] = []
  for (const start of byReviewer.keys()) {
    if (seen.has(start)) continue
    seen.add(start)
    const set = [start]
    for (const id of set) {
      for (const { proposal } of byReviewer.get(id) ?? []) {
        for (const { reviewer } of byProposal.get(proposal) ?? []) {
          if (seen.has(reviewer)) continue
          seen.add(reviewer)
          set.push(reviewer)
        }
      }
    }
    sets.push(set)
  }
  return sets
}

/** Places from 1, the highest value first; equal values share a place and the next is left out (1, 2, 2, 4). */
export function ranks(values: ReadonlyMap<string, number>): Map<string, number> {
  // Sums in another order differ in the last digits only.
  const rounded = [...values].map(([id, value]) => [id, Math.round(value * 1e6)] as const).sort((a, b) => b[1] - a[1])
  const places = new Map<string, number>()
  let place = 0
  let before: number | null = null
  for (const [i, [id, value]] of rounded.entries()) {
    if (value !== before) place = i + 1
    before = value
    places.set(id, place)
  }
  return places
}

function groupBy(scored: readonly Scored[], key: (one: Scored) => string): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>()
  for (const one of scored) {
    const group = groups.get(key(one))
    if (group === undefined) groups.set(key(one), [one])
    else group.push(one)
  }
  return groups
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
