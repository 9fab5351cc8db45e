/**
 * The beginning of a text without its Markdown marks, cut at a word. No pattern reads past the next mark of its own
 * kind or past the line's end, so that thousands of opening brackets or empty lines cost no more than other text.
 * @param length in characters
 */
export function excerpt(text: string, length: number): string {
  const plain = text
    .replace(/!?\[([^[\]]*)\]\((?:[^()\n]|\([^()\n]*\))*\)/g, '$1')
    .replace(/^[ \t]*(?:[-*+]|\d+[.)]|#{1,6}|>)\s+/gm, '')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length <= length) return plain
  const cut = plain.slice(0, length)
  // Chinese has no spaces to cut at.
  const space = cut.lastIndexOf(' ')
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).toWellFormed()}…`
}
