import type { EntryKind } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { readSummary } from '../../platform/facets.ts'
import { type Coverage, coverageOf, coverageScope } from './rules.ts'

/** What the published entries cover, all or those of one kind: one definition for page, map, API and CSV. */
export async function readCoverage(ctx: Ctx, kind: EntryKind | undefined): Promise<Coverage> {
  return coverageOf(await readSummary(ctx.db, coverageScope(kind)))
}
