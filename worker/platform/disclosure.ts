/** The fewest people that a public number may stand for. */
export const fewest = 5

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
