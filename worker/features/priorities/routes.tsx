import { Hono } from 'hono'
import { prioritiesQuery } from '../../../schema/contracts/priorities.ts'
import { at, paths } from '../../../schema/paths.ts'
import { PrioritiesPage } from '../../../web/pages/priorities/PrioritiesPage.tsx'
import { type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { page, unchanged } from '../../platform/respond.tsx'
import { readCall } from '../calls/actions.ts'
import { viewCall } from '../calls/routes.tsx'
import { readCallBoard, readPriorities } from './actions.ts'
import { communityRoutes } from './community-routes.tsx'
import { settingRoutes } from './setting-routes.tsx'

export const priorityRoutes = new Hono<AppEnv>()

priorityRoutes.get(paths.priorities(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const { board, tag } = await readCallBoard(ctx, row)
  const same = unchanged(c, tag)
  if (same !== null) return same
  const { cursor } = prioritiesQuery.parse({ cursor: c.req.query('cursor')?.slice(0, 500) })
  const { answer, ...found } = await readPriorities(ctx, row, board, cursor)
  return page(c, <PrioritiesPage call={viewCall(c, row)} priorities={answer} cursor={cursor} {...found} />)
})

priorityRoutes.route('/', settingRoutes)
priorityRoutes.route('/', communityRoutes)
