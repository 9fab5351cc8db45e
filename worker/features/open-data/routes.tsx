import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { paths } from '../../../schema/paths.ts'
import type { AppEnv } from '../../middleware/app-env.ts'

export const openDataRoutes = new Hono<AppEnv>()

openDataRoutes.get(paths.health, async (c) => {
  try {
    await c.get('ctx').db.get(sql`select 1`)
    return c.json({ status: 'ok', database: 'ok' })
  } catch {
    return c.json({ status: 'failing', database: 'unreachable' }, 503)
  }
})
