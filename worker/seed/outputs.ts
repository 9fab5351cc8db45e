import { bestPracticeForums } from '../../schema/data/best-practice-forums.ts'
import { pastOutput } from '../../schema/tables/outputs.ts'
import { outputScope, type PastOutputRow, recordOf, touchOutputs } from '../features/outputs/publication.ts'
import { placeOf, sameness } from '../features/outputs/rules.ts'
import { publishAll } from '../platform/bulk.ts'
import { build, type Statement, statement } from '../platform/database.ts'
import type { SeedCtx } from './seed.ts'

/** The Best Practice Forums by year and theme. No address is known of any: the Secretariat adds them. */
export function seedOutputs(ctx: SeedCtx): Statement[] {
  const now = ctx.now.toISOString()
  // Lists show the newest of a year first: made from the last to the first, they keep the order of the source.
  const rows = bestPracticeForums.flatMap(({ year, meeting, themes }) =>
    [...themes.entries()].reverse().map(([i, { title, topics }]): PastOutputRow => {
      const told = { kind: 'report', title, meeting, year, url: null }
      return {
        id: `bpf-${year}-${i + 1}`,
        place: placeOf(year, ctx.newId()),
        sameAs: sameness(told),
        ...told,
        language: 'en',
        languages: ['en'],
        topics: [...topics],
        body: 'best_practice_forum',
        summary: null,
        source: 'IGF Best Practice Forums, background note, 3 April 2018',
        createdAt: now,
        changedAt: now,
        removedAt: null,
        version: 1,
      }
    }),
  )
  return [
    ...rows.map((row) => statement(build.insert(pastOutput).values(row))),
    ...publishAll(outputScope, rows.map(recordOf)),
    ...touchOutputs(),
  ]
}
