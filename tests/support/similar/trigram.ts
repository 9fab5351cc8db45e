/**
 * PostgreSQL's `similarity(text, text)` of pg_trgm: words of letters and digits in lower case, each with two spaces
 * before and one after, the set of their trigrams, shared ones divided by all
 * (https://www.postgresql.org/docs/current/pgtrgm.html; contrib/pg_trgm/trgm_op.c).
 */
export function trigramSimilarity(a: string, b: string): number {
  const own = trigrams(a)
  const other = trigrams(b)
  let shared = 0
  for (const trigram of own) if (other.has(trigram)) shared += 1
  const all = own.size + other.size - shared
  return all === 0 ? 0 : shared / all
}

function trigrams(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const characters = [...`  ${word.toLowerCase()} `]
    for (let i = 0; i + 2 < characters.length; i++) found.add(characters.slice(i, i + 3).join(''))
  }
  return found
}

interface Proposal {
  title: string
  description: string
}

/**
 * Decidim's rule: the greater of the similarities of titles and of bodies, similar from 0.25 on
 * (decidim/decidim, decidim-proposals/app/queries/decidim/proposals/similar_proposals.rb).
 */
export function decidimSimilarity(a: Proposal, b: Proposal): number {
  return Math.max(trigramSimilarity(a.title, b.title), trigramSimilarity(a.description, b.description))
}

export const decidimThreshold = 0.25
