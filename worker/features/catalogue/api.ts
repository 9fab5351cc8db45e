import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { api } from '../../../schema/paths.ts'
import type { Answer } from '../../middleware/app-env.ts'
import { apiRouter } from '../../platform/api.ts'
import { unchanged } from '../../platform/respond.tsx'
import { textStream } from '../../platform/text-stream.ts'
import { readTotals } from '../observatory/actions.ts'
import { catalogueText } from './actions.ts'

export const catalogueApi = apiRouter()

catalogueApi.openapi(
  createRoute({
    method: 'get',
    path: api.catalogue,
    summary: 'All published entries as a DCAT 3 catalogue (DCAT-AP 3.0), complete, in JSON-LD',
    tags: ['Observatory'],
    responses: {
      200: { description: 'The catalogue', content: { 'application/ld+json': { schema: z.looseObject({}) } } },
    },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const same = unchanged(c, [(await readTotals(ctx)).revision])
    const answer =
      same ?? c.body(textStream(catalogueText(ctx)), 200, { 'Content-Type': 'application/ld+json; charset=utf-8' })
    return answer as Response as Answer
  },
)
