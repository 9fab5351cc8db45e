/** Numbers above this are no running numbers: a mistaken one would leave a gap that nobody can explain. */
const largestNumber = 999_999

/** How far, besides the rows of its file, a kept number may lie ahead of the last one given. */
export const mostAhead = 1000

/**
 * The running number in a reference of a series: 42 for `IGF2027-0042` of `IGF2027-`; null for one of another series or of
 * another form.
 */
export function keptNumber(reference: string, series: { prefix: string; width: number }): number | null {
  if (!reference.startsWith(series.prefix)) return null
  const digits = reference.slice(series.prefix.length)
  if (!/^\d+$/.test(digits)) return null
  const number = Number(digits)
  const proper = String(number).padStart(series.width, '0') === digits && number > 0 && number <= largestNumber
  return proper ? number : null
}
