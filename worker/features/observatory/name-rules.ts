import { fold, words } from '../../platform/analysis.ts'

/** Most names of one entry by which it is found: its own, ten others, and what stands in brackets. */
const mostNames = 40

/** What of an entry tells its names. */
export interface Named {
  name: string
  aliases?: readonly string[]
  translations?: readonly { name: string }[]
}

/**
 * The names of an entry as they are compared: folded words without stop words and marks. Of “Internet Society Pulse
 * (ISOC Pulse)” these are the whole, what stands before the brackets and what stands in them.
 */
export function nameKeys({ name, aliases = [], translations = [] }: Named): string[] {
  const told = [name, ...aliases, ...translations.map((translation) => translation.name)]
  const keys = told.flatMap((text) => [text, text.replace(brackets, ' '), ...inBrackets(text)]).map(keyOf)
  return [...new Set(keys)].filter((key) => [...key].length > 1).slice(0, mostNames)
}

const brackets = /[(（[][^()（）[\]]*[)）\]]/g

function inBrackets(text: string): string[] {
  return [...text.matchAll(brackets)].map(([part]) => part.slice(1, -1))
}

/** A name of stop words alone is compared whole. */
function keyOf(name: string): string {
  const folded = fold(name)
  const told = words(folded)
  return (told.length > 0 ? told : (folded.match(/[\p{L}\p{N}]+/gu) ?? [])).join(' ')
}
