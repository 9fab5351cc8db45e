import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import type { Ctx } from '../../context.ts'
import { readTogether } from '../../platform/kept-rows.ts'
import { listsOf } from '../../platform/search-lists.ts'
import { presentEntry } from './actions.ts'
import { nearest, relatedTerms } from './finding-rules.ts'
import { type EntryContent, entryScope } from './publication.ts'
import { findEntriesByNumbers } from './queries.ts'
import { regionsServed } from './rules.ts'

/** Related entries shown. */
const shown = 5

/** How much likeness a region or a language in common adds, as a part of what topics and concepts give. */
const closer = { region: 0.2, language: 0.1 } as const

/**
 * Published entries nearest to one by topics and concepts; of these the ones that serve the same places and inform in the
 * same languages come first. Two queries, at most 60 rows.
 */
export async function readRelated(ctx: Ctx, entry: EntryContent): Promise<PublicEntry[]> {
  const own = relatedTerms(entry)
  const [lists] = await readTogether(ctx.db, [listsOf(entryScope, [...own.keys()])])
  const near = nearest(own, lists)
  const rows = await findEntriesByNumbers(
    ctx.db,
    near.map(({ number }) => number),
  )
  const regions = new Set(regionsServed(entry))
  const languages = new Set(entry.languages)
  const scored = rows.map((row, i) => {
    const region = regionsServed(row).some((one) => regions.has(one)) ? closer.region : 0
    const language = row.languages.some((one) => languages.has(one)) ? closer.language : 0
    return { row, score: (near[i]?.score ?? 0) * (1 + region + language) }
  })
  return scored
    .filter(({ row }) => row.id !== entry.id && row.status !== 'defunct')
    .sort((a, b) => b.score - a.score)
    .slice(0, shown)
    .map(({ row }) => presentEntry(ctx, row))
}
