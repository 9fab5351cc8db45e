import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { slug } from '../../../schema/contracts/common.ts'
import { callComparison, statistics } from '../../../schema/contracts/statistics.ts'
import { api } from '../../../schema/paths.ts'
import { apiRouter, errors, json } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { readCall } from './actions.ts'
import { compareCalls, readStatistics, type StatisticsRow, statisticsRows } from './statistics.ts'

export const statisticsApi = apiRouter()

const bySlug = z.object({ slug })

statisticsApi.openapi(
  createRoute({
    method: 'get',
    path: api.statistics('{slug}'),
    summary: 'Counts of published issues; what waits is apart',
    tags: ['Calls'],
    request: { params: bySlug },
    responses: { 200: json(statistics, 'The statistics'), ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    return unchanged(c, [row.revision, row.version]) ?? c.json(await readStatistics(ctx, row), 200)
  },
)

const columns = ['dimension', 'value', 'crossedWith', 'count'] as const

statisticsApi.openapi(
  createRoute({
    method: 'get',
    path: api.statisticsCsv('{slug}'),
    summary: 'The same figures as CSV, one a row',
    tags: ['Calls'],
    request: { params: bySlug },
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    const rows = async function* (): AsyncGenerator<StatisticsRow[]> {
      yield statisticsRows(await readStatistics(ctx, row))
    }
    return unchanged(c, [row.revision, row.version]) ?? csv(c, `${row.slug}-statistics`, columns, rows())
  },
)

statisticsApi.openapi(
  createRoute({
    method: 'get',
    path: api.comparison('{slug}'),
    summary: 'The figures of a call beside those of earlier calls of its kind',
    tags: ['Calls'],
    request: { params: bySlug },
    responses: { 200: json(callComparison, 'The calls, latest first'), ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    return unchanged(c, [row.revision, row.version]) ?? c.json(await compareCalls(ctx, row), 200)
  },
)
