import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { slug } from '../../../schema/contracts/common.ts'
import { similarAnswer, similarInput } from '../../../schema/contracts/similarity.ts'
import { api, paths } from '../../../schema/paths.ts'
import { apiRouter, errors, json, jsonBody } from '../../platform/api.ts'
import { problem } from '../../platform/problem.ts'
import { throttledReading } from '../../platform/throttle.ts'
import { readCall } from '../calls/actions.ts'
import { similarIssues } from './similar.ts'

export const similarityApi = apiRouter()

/** Similar issues in one answer. */
const shown = 10

similarityApi.openapi(
  createRoute({
    method: 'post',
    path: api.similar('{slug}'),
    summary: 'Published issues of this and earlier calls that resemble a text, most alike first; writes nothing',
    tags: ['Issues'],
    request: { params: z.object({ slug }), body: jsonBody(similarInput) },
    responses: { 200: json(similarAnswer, 'At most 10 issues'), ...errors(400, 404, 413, 415, 422, 429) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const wait = await throttledReading(c)
    if (wait !== null) return problem(c, 'rate-limited', { retryAfter: wait })
    const call = await readCall(ctx, c.req.valid('param').slug)
    if (call === null) return problem(c, 'not-found')
    const found = await similarIssues(ctx, call, c.req.valid('json').text, { limit: shown })
    const items = found.map(({ id: _id, ...item }) => ({
      ...item,
      url: ctx.origin + paths.issue(ctx.locale, item.reference),
    }))
    return c.json({ items }, 200)
  },
)
