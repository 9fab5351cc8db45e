import { Hono } from 'hono'
import type { AppEnv } from '../../middleware/app-env.ts'
import { claimRoutes } from './claim-routes.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { ownerPageRoutes } from './owner-routes.tsx'
import { proposalRoutes } from './proposal-routes.tsx'

/** Readers who report, owners who propose, moderators who decide. */
export const ownerRoutes = new Hono<AppEnv>()
for (const part of [claimRoutes, ownerPageRoutes, deskRoutes, proposalRoutes]) ownerRoutes.route('/', part)
