import { Hono } from 'hono'
import type { AppEnv } from '../../middleware/app-env.ts'

export const freshnessRoutes = new Hono<AppEnv>()
