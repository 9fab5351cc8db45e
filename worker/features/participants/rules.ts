import type { PublicIssue } from '../../../schema/contracts/calls.ts'
import { isOneOf, locales, regions, stakeholderGroups } from '../../../schema/vocabulary.ts'

/** The fewest people that a public number may stand for. */
export const fewest = 5

/** How long a browser remembers a participant, in seconds: 400 days, the longest that browsers keep a cookie. */
export const rememberedFor = 400 * 24 * 60 * 60

/** A total as the public may see it: null below {@link fewest}. */
export function publicTotal(total: number): number | null {
  return total < fewest ? null : total
}

/**
 * Decides which numbers of a table with a public total can be shown; null for the others.
 *
 * Primary suppression: a number below 5 is not shown. Secondary (complementary) suppression: as the total is public, what
 * is hidden together can be found by subtraction, so that further numbers are hidden, the smallest first, until what is
 * hidden is a group of at least 5 people in at least two values. Two refinements keep a reader who knows this rule from
 * finding a hidden number by trying which tables would lead to the same answer: equal numbers are hidden together, since
 * choosing among them by their order would tell the order; and small numbers that all are the largest possible (4 each)
 * do not protect one another, since their sum tells so. A value that occurs in no support counts as a number below 5.
 *
 * Tables by different dimensions that share nothing but the total tell nothing of each other beyond that total, so that
 * each is protected by itself. What changes between two looks at the same table is not protected against: who watches a
 * shown number grow learns of one person's group what the participant declared, but not who it was.
 *
 * Source: A. Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4 (tables of magnitudes and of
 * frequencies: threshold rule, secondary suppression, hypercube and audit by feasible intervals).
 * @param counts people by value; a value that is absent has none
 * @param values every value of the dimension, in the order of the answer
 */
export function disclose<V extends string>(
  counts: Readonly<Record<string, number>>,
  values: readonly V[],
): Record<V, number | null> {
  const count = (value: V) => counts[value] ?? 0
  const hidden = new Set(values.filter((value) => count(value) < fewest))
  while (hidden.size > 0 && hidden.size < values.length && !protects([...hidden].map(count))) {
    const shown = values.filter((value) => !hidden.has(value))
    const smallest = Math.min(...shown.map(count))
    for (const value of shown) if (count(value) === smallest) hidden.add(value)
  }
  return Object.fromEntries(values.map((value) => [value, hidden.has(value) ? null : count(value)])) as Record<
    V,
    number | null
  >
}

/**
 * Whether numbers that are hidden together protect one another against subtraction from the total. One of them is below
 * 5, so that a sum of 5 is of two at least.
 */
function protects(hidden: readonly number[]): boolean {
  const sum = hidden.reduce((a, b) => a + b, 0)
  return sum >= fewest && hidden.some((n) => n !== fewest - 1)
}

/** What is kept of an issue's support. */
export interface Supported {
  supporters: number
  supportersBy: Readonly<Record<'stakeholderGroup' | 'region', Readonly<Record<string, number>>>>
}

/** The support of an issue as the public may see it. */
export function publicSupport(of: Supported): Pick<PublicIssue, 'support' | 'supportBy'> {
  return {
    support: { total: publicTotal(of.supporters) },
    supportBy: {
      byStakeholderGroup: disclose(of.supportersBy.stakeholderGroup, stakeholderGroups),
      byRegion: disclose(of.supportersBy.region, regions),
    },
  }
}

/**
 * The page of this site that a form may lead back to, with its query; null for anything else. Read as a browser reads it,
 * since what looks like a path may name another site (`//example.org`, `/\example.org`, `/x/..//example.org`).
 */
export function localPath(to: string | undefined): string | null {
  if (to === undefined || !to.startsWith('/') || to.length > 500) return null
  const here = 'https://waypost.invalid'
  if (!URL.canParse(to, here)) return null
  const { origin, pathname, search } = new URL(to, here)
  return origin === here && isOneOf(locales, pathname.split('/')[1]) ? pathname + search : null
}
