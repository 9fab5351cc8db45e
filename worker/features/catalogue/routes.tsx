import { Hono } from 'hono'
import type { AppEnv } from '../../middleware/app-env.ts'

export const catalogueRoutes = new Hono<AppEnv>()
