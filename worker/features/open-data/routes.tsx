import type { OpenAPIHono } from '@hono/zod-openapi'
import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { ApiPage } from '../../../web/pages/open-data/ApiPage.tsx'
import type { ApiDocument } from '../../../web/pages/open-data/api-document.ts'
import { DataPage } from '../../../web/pages/open-data/DataPage.tsx'
import type { AppContext, AppEnv } from '../../middleware/app-env.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { describeApi } from './description.ts'

/** What data there is, and the documentation of the API. @param api the router that is documented */
export function openDataRoutes(api: Pick<OpenAPIHono, 'getOpenAPI31Document' | 'openAPIRegistry'>): Hono<AppEnv> {
  const routes = new Hono<AppEnv>()

  routes.get(paths.health, async (c) => {
    try {
      await c.get('ctx').db.get(sql`select 1`)
      return c.json({ status: 'ok', database: 'ok' })
    } catch {
      return c.json({ status: 'failing', database: 'unreachable' }, 503)
    }
  })

  routes.get(paths.data(at.locale), (c) => unchanged(c, ['data']) ?? page(c, <DataPage />))

  const documentation = async (c: AppContext) => {
    const { document, hash } = await describeApi(api)
    return unchanged(c, [hash]) ?? page(c, <ApiPage document={document as ApiDocument} />)
  }
  routes.get(paths.apiPageIn(at.locale), documentation)
  routes.get(paths.apiPage, (c) => {
    c.header('Vary', 'Accept-Language')
    return documentation(c)
  })
  return routes
}
