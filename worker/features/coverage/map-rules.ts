/** A step of the map's shades: from how many entries to how many. */
export interface Shade {
  step: number
  from: number
  to: number
}

const steps = 5

/**
 * Shades for numbers from 1 to `most`. They grow with the square of the step, so that few entries are told apart
 * better than many; with small numbers some steps hold none and are left out.
 */
export function shadesUpTo(most: number): Shade[] {
  const upTo = (step: number) => Math.floor(most * (step / steps) ** 2)
  return Array.from({ length: steps }, (_, i) => ({ step: i + 1, from: upTo(i) + 1, to: upTo(i + 1) })).filter(
    ({ from, to }) => from <= to,
  )
}

/** The shade of a number; undefined where there is nothing. */
export function shadeOf(shades: readonly Shade[], n: number): Shade | undefined {
  return shades.find(({ from, to }) => from <= n && n <= to)
}
