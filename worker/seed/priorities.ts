import { demoCall } from '../../schema/data/demo-issues.ts'
import { demoCommunities, demoMandates, demoPriorities } from '../../schema/data/demo-priorities.ts'
import { community, mandate, priority } from '../../schema/tables/priorities.ts'
import { record } from '../features/moderation/events.ts'
import { renewBoard } from '../features/priorities/board.ts'
import { dayOf } from '../features/priorities/rules.ts'
import { build, type Statement, statement } from '../platform/database.ts'
import type { SeedCtx } from './seed.ts'

const day = 24 * 60 * 60_000

/** Example communities, who speaks for them, and what they put forward in the example call. */
export function seedPriorities(ctx: SeedCtx): Statement[] {
  const { slug: call, cycle } = demoCall
  const now = ctx.now.toISOString()
  const term = {
    startsOn: dayOf(new Date(ctx.now.getTime() - 21 * day)),
    endsOn: dayOf(new Date(ctx.now.getTime() + 365 * day)),
  }
  return [
    ...demoCommunities.map((one) =>
      statement(build.insert(community).values({ ...one, website: `https://example.org/${one.id}`, createdAt: now })),
    ),
    ...demoMandates.map((one) => {
      const id = ctx.newId()
      const nomination = `https://example.org/nominations/${one.community}`
      return statement(build.insert(mandate).values({ ...one, ...term, cycle, id, nomination }))
    }),
    ...demoPriorities.flatMap(({ community: id, items }) => {
      const kept = items.map((item) => ({ call, ...item }))
      return [
        statement(build.insert(priority).values({ cycle, community: id, items: kept, changedAt: now })),
        ...record(ctx, {
          subjectKind: 'priorities',
          subjectId: `${cycle}/${id}`,
          action: 'set_priorities',
          actor: 'system',
          fromState: '0',
          toState: '1',
          note: JSON.stringify({ call, items: kept }),
        }),
      ]
    }),
    renewBoard(cycle),
  ]
}
