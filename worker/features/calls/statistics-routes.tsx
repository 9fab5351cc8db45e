import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { ComparisonPage } from '../../../web/pages/calls/ComparisonPage.tsx'
import { StatisticsPage } from '../../../web/pages/calls/StatisticsPage.tsx'
import { type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { page, unchanged } from '../../platform/respond.tsx'
import { readCall } from './actions.ts'
import { viewCall } from './routes.tsx'
import { compareCalls, readStatistics } from './statistics.ts'

export const statisticsRoutes = new Hono<AppEnv>()

statisticsRoutes.get(paths.statistics(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const same = unchanged(c, [row.revision, row.version])
  return same ?? page(c, <StatisticsPage call={viewCall(c, row)} statistics={await readStatistics(ctx, row)} />)
})

statisticsRoutes.get(paths.comparison(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const same = unchanged(c, [row.revision, row.version])
  return same ?? page(c, <ComparisonPage call={viewCall(c, row)} comparison={await compareCalls(ctx, row)} />)
})
