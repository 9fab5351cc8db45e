import { Hono } from 'hono'
import type { AppEnv } from '../../middleware/app-env.ts'
import { resultRoutes } from './results-routes.tsx'
import { reviewRoutes } from './reviews-routes.tsx'
import { screeningRoutes } from './screening-routes.tsx'
import { selectionRoutes } from './selection-routes.tsx'
import { setupRoutes } from './setup-routes.tsx'

/** Evaluation of the proposals that a call asked for, from the set-up to the published selection. */
export const evaluationRoutes = new Hono<AppEnv>()

for (const part of [setupRoutes, screeningRoutes, reviewRoutes, resultRoutes, selectionRoutes]) {
  evaluationRoutes.route('/', part)
}
