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

  // The longest page of the site changes only with the code: it is rendered once for each address and language.
  const rendered = new Map<string, Promise<string>>()
  const documentation = async (c: AppContext) => {
    const { document, hash } = await describeApi(api)
    const same = unchanged(c, [hash])
    if (same !== null) return same
    const render = () => page(c, <ApiPage document={document as ApiDocument} />)
    const { locale, actor } = c.get('ctx')
    // Without a fixed origin every host name that a client makes up would be kept.
    const plain = actor.kind === 'anonymous' && c.env.ORIGIN !== undefined && new URL(c.req.url).search === ''
    if (!plain) return render()
    const key = `${locale} ${c.req.path}`
    let html = rendered.get(key)
    if (html === undefined) {
      html = render().text()
      rendered.set(key, html)
    }
    return c.html(await html)
  }
  routes.get(paths.apiPageIn(at.locale), documentation)
  routes.get(paths.apiPage, (c) => {
    c.header('Vary', 'Accept-Language')
    return documentation(c)
  })
  return routes
}
