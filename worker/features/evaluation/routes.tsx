import { Hono } from 'hono'
import type { AppEnv } from '../../middleware/app-env.ts'

export const evaluationRoutes = new Hono<AppEnv>()
