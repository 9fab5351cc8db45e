import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { slug } from '../../../schema/contracts/common.ts'
import { type LinkLook, linkLooks } from '../../../schema/contracts/freshness.ts'
import { api } from '../../../schema/paths.ts'
import type { Ctx } from '../../context.ts'
import { apiRouter, errors, json } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { partsOf, readEntry } from '../observatory/actions.ts'
import { readLooks } from './looks.ts'

export const freshnessApi = apiRouter()

const request = { params: z.object({ slug }) }

freshnessApi.openapi(
  createRoute({
    method: 'get',
    path: api.entryReachability('{slug}'),
    summary: 'How the site of an entry answered the weekly look at its link, newest first',
    tags: ['Observatory'],
    request,
    responses: { 200: json(linkLooks, 'The last 60 looks'), ...errors(404, 410) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const found = await readEntry(ctx, c.req.valid('param').slug)
    if (found.is === 'unknown') return problem(c, 'not-found')
    if (found.is === 'gone') return problem(c, 'gone')
    const same = unchanged(c, await partsOf(ctx, found.item))
    return same ?? c.json({ items: await readLooks(ctx, found.item.id, 'all'), next: null }, 200)
  },
)

freshnessApi.openapi(
  createRoute({
    method: 'get',
    path: api.entryReachabilityCsv('{slug}'),
    summary: 'The same rows as CSV',
    tags: ['Observatory'],
    request,
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...errors(404, 410) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const found = await readEntry(ctx, c.req.valid('param').slug)
    if (found.is === 'unknown') return problem(c, 'not-found')
    if (found.is === 'gone') return problem(c, 'gone')
    const same = unchanged(c, await partsOf(ctx, found.item))
    if (same !== null) return same
    return csv(c, 'reachability', ['at', 'outcome', 'status', 'finalUrl'], allLooks(ctx, found.item.id))
  },
)

/** So few rows are kept that they are one page. */
async function* allLooks(ctx: Ctx, entryId: string): AsyncGenerator<LinkLook[]> {
  yield await readLooks(ctx, entryId, 'all')
}
