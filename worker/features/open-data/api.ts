import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import * as z from 'zod'
import { api } from '../../../schema/paths.ts'
import type { Answer, AppEnv } from '../../middleware/app-env.ts'
import { apiRouter } from '../../platform/api.ts'
import { unchanged } from '../../platform/respond.tsx'
import { describeApi } from './description.ts'

/** The API's description of itself. @param whole the router it describes, this part included */
export function openDataApi(whole: Pick<OpenAPIHono, 'getOpenAPI31Document' | 'openAPIRegistry'>): OpenAPIHono<AppEnv> {
  const router = apiRouter()
  router.openapi(
    createRoute({
      method: 'get',
      path: api.openapi,
      summary: 'This description, as OpenAPI 3.1',
      tags: ['About'],
      responses: {
        200: { description: 'The description', content: { 'application/json': { schema: z.looseObject({}) } } },
      },
    }),
    async (c) => {
      const { text, hash } = await describeApi(whole)
      const answer = unchanged(c, [hash]) ?? c.body(text, 200, { 'Content-Type': 'application/json' })
      return answer as Response as Answer
    },
  )
  return router
}
