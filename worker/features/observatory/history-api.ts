import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { slug } from '../../../schema/contracts/common.ts'
import { entryHistory, entryHistoryQuery } from '../../../schema/contracts/entry-history.ts'
import { api } from '../../../schema/paths.ts'
import { apiRouter, errors, json } from '../../platform/api.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { readEntry, readTotals } from './actions.ts'
import { entryHistoryPage } from './entry-history.ts'

export const historyApi = apiRouter()

historyApi.openapi(
  createRoute({
    method: 'get',
    path: api.entryHistory('{slug}'),
    summary: 'What changed in an entry, field by field, newest first, and on whose word',
    tags: ['Observatory'],
    request: { params: z.object({ slug }), query: entryHistoryQuery },
    responses: { 200: json(entryHistory, 'A page of changes'), ...errors(404, 410, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const found = await readEntry(ctx, c.req.valid('param').slug)
    if (found.is === 'unknown') return problem(c, 'not-found')
    if (found.is === 'gone') return problem(c, 'gone')
    const same = unchanged(c, [(await readTotals(ctx)).revision])
    return same ?? c.json(await entryHistoryPage(ctx, found.item.id, c.req.valid('query')), 200)
  },
)
