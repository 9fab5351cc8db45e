import { Hono } from 'hono'
import type { AppEnv } from '../../middleware/app-env.ts'
import { deskRoutes } from './making-desk-routes.tsx'
import { newCallRoutes } from './making-new-routes.tsx'
import { previewRoutes } from './making-preview-routes.tsx'
import { questionRoutes } from './making-question-routes.tsx'
import { stageRoutes } from './making-stage-routes.tsx'
import { textRoutes } from './making-text-routes.tsx'

/** How the Secretariat makes and keeps calls. */
export const makingRoutes = new Hono<AppEnv>()

// `new` stands before the calls by their slugs.
for (const part of [newCallRoutes, deskRoutes, textRoutes, questionRoutes, stageRoutes, previewRoutes]) {
  makingRoutes.route('/', part)
}
