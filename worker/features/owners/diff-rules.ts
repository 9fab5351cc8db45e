/** A piece of two texts compared: in both, only in the earlier one, or only in the later one. */
export interface DiffPart {
  in: 'both' | 'before' | 'after'
  text: string
}

/**
 * Most pairs of pieces compared: the table takes two bytes for each, and a few milliseconds for all. Texts that differ
 * in more are shown as replaced as a whole between what they begin and end with alike.
 */
const mostPairs = 1_000_000

/**
 * The words of a text with the space after each. Scripts that put no space between words (Han, kana, Thai, Lao, Khmer,
 * Myanmar) are cut letter by letter.
 */
export function words(text: string): string[] {
  return (
    text.match(
      /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|)\s*/gu,
    ) ?? []
  ).filter((word) => word !== '')
}

/**
 * What two lists of pieces have in common, in order, and what each has alone: a longest common subsequence (Wagner and
 * Fischer, J. ACM 21, 1974, by dynamic programming; n·m steps after common ends are taken off). Where both differ, what
 * was there comes before what takes its place. White space at a piece's end is not compared.
 */
export function diff(before: readonly string[], after: readonly string[]): DiffPart[] {
  const same = (a: string | undefined, b: string | undefined) => a?.trimEnd() === b?.trimEnd()
  let start = 0
  while (start < before.length && start < after.length && same(before[start], after[start])) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    same(before[before.length - 1 - end], after[after.length - 1 - end])
  )
    end++
  const old = before.slice(start, before.length - end)
  const now = after.slice(start, after.length - end)
  return [
    ...both(after.slice(0, start)),
    ...(old.length * now.length > mostPairs ? [...only('before', old), ...only('after', now)] : common(old, now, same)),
    ...both(after.slice(after.length - end)),
  ]
}

const only = (side: DiffPart['in'], pieces: readonly string[]): DiffPart[] => pieces.map((text) => ({ in: side, text }))
const both = (pieces: readonly string[]) => only('both', pieces)

function common(
  old: readonly string[],
  now: readonly string[],
  same: (a: string | undefined, b: string | undefined) => boolean,
): DiffPart[] {
  const width = now.length + 1
  // length[i][j]: how long the longest common subsequence of old from i and now from j is.
  const length = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => length[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      length[i * width + j] = same(old[i], now[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const parts: DiffPart[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && same(old[i], now[j])) {
      parts.push({ in: 'both', text: now[j] ?? '' })
      i++
      j++
    } else if (j === now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ in: 'before', text: old[i++] ?? '' })
    } else {
      parts.push({ in: 'after', text: now[j++] ?? '' })
    }
  }
  return parts
}

/** Neighbouring pieces of one kind put together, so that a changed sentence is one mark and not one a word. */
export function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last !== undefined && last.in === part.in) last.text += part.text
    else runs.push({ ...part })
  }
  return runs
}
