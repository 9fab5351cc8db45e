import { Hono } from 'hono'
import type { AppEnv } from '../../middleware/app-env.ts'

/** How the Secretariat makes and keeps calls. */
export const makingRoutes = new Hono<AppEnv>()
