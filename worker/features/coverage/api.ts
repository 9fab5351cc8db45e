import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { coverage, coverageQuery } from '../../../schema/contracts/coverage.ts'
import { api } from '../../../schema/paths.ts'
import { apiRouter, errors, json } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { unchanged } from '../../platform/respond.tsx'
import { readTotals } from '../observatory/actions.ts'
import { readCoverage } from './actions.ts'
import { type CoverageRow, coverageRows } from './rules.ts'

export const coverageApi = apiRouter()

coverageApi.openapi(
  createRoute({
    method: 'get',
    path: api.coverage,
    summary:
      'How many published entries there are by topic and region, country and language, and where there is nothing',
    tags: ['Observatory'],
    request: { query: coverageQuery },
    responses: { 200: json(coverage, 'The overview'), ...errors(422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const same = unchanged(c, [(await readTotals(ctx)).revision])
    if (same !== null) return same
    const { byBasketAndRegion: _sums, byTopicAndRegion, ...told } = await readCoverage(ctx, c.req.valid('query').kind)
    const cells = byTopicAndRegion.map(({ basket: _parent, ...cell }) => cell)
    return c.json({ ...told, byTopicAndRegion: cells, asOf: ctx.now.toISOString() }, 200)
  },
)

const columns = ['dimension', 'value', 'crossedWith', 'count'] as const

coverageApi.openapi(
  createRoute({
    method: 'get',
    path: api.coverageCsv,
    summary: 'The same figures as CSV, one a row',
    tags: ['Observatory'],
    request: { query: coverageQuery },
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...errors(422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const same = unchanged(c, [(await readTotals(ctx)).revision])
    if (same !== null) return same
    const figures = await readCoverage(ctx, c.req.valid('query').kind)
    const rows = async function* (): AsyncGenerator<CoverageRow[]> {
      yield coverageRows(figures)
    }
    return csv(c, 'coverage', columns, rows())
  },
)
