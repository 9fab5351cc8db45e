import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { gaps, helpStatistics, mostDesksShown } from '../../../schema/contracts/help-figures.ts'
import { api } from '../../../schema/paths.ts'
import { apiRouter, json } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { unchanged } from '../../platform/respond.tsx'
import { publicWeights, readDesks, readFigures, readState } from './actions.ts'
import { gapsOf, statisticsRows, sumsBy } from './rules.ts'

export const helpFiguresApi = apiRouter()

/** Desks in the table: more than the observatory is made for. */
const mostDesksInTable = 20_000

const table = { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } } }

const once = async function* <Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows
}

helpFiguresApi.openapi(
  createRoute({
    method: 'get',
    path: api.gaps,
    summary: 'Demand that no desk answered, by topic, region and language',
    tags: ['Help'],
    responses: { 200: json(gaps, 'The gap map') },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const { asOf, revision } = await readState(ctx)
    const same = unchanged(c, [revision, asOf])
    if (same !== null) return same
    return c.json({ asOf, items: gapsOf(await readFigures(ctx)) }, 200)
  },
)

helpFiguresApi.openapi(
  createRoute({
    method: 'get',
    path: api.gapsCsv,
    summary: 'The gap map as CSV',
    tags: ['Help'],
    responses: table,
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const { asOf, revision } = await readState(ctx)
    const same = unchanged(c, [revision, asOf])
    if (same !== null) return same
    return csv(c, 'gaps', ['topic', 'region', 'language', 'count'], once(gapsOf(await readFigures(ctx))))
  },
)

helpFiguresApi.openapi(
  createRoute({
    method: 'get',
    path: api.helpStatistics,
    summary: 'Requests, hand-overs, refusals and answers, and what the ranking learned from them',
    tags: ['Help'],
    responses: { 200: json(helpStatistics, 'The figures') },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const { asOf } = await readState(ctx)
    const figures = await readFigures(ctx)
    return c.json(
      {
        asOf,
        byTopic: sumsBy(figures, 'topic').map(({ value, ...sum }) => ({ topic: value, ...sum })),
        byRegion: sumsBy(figures, 'region').map(({ value, ...sum }) => ({ region: value, ...sum })),
        byLanguage: sumsBy(figures, 'language').map(({ value, ...sum }) => ({ language: value, ...sum })),
        byMonth: figures.byMonth,
        refusals: figures.refusals,
        feedback: figures.feedback,
        desks: (await readDesks(ctx, mostDesksShown)).map(({ language: _of, ...desk }) => desk),
        weights: await publicWeights(ctx),
      },
      200,
    )
  },
)

helpFiguresApi.openapi(
  createRoute({
    method: 'get',
    path: api.helpStatisticsCsv,
    summary: 'The same figures as CSV, one a row; requests as they are kept, crossed',
    tags: ['Help'],
    responses: table,
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const [figures, desks, weights] = [
      await readFigures(ctx),
      await readDesks(ctx, mostDesksInTable),
      await publicWeights(ctx),
    ]
    const rows = statisticsRows(figures, desks, weights)
    return csv(c, 'help-statistics', ['figure', 'subject', 'topic', 'region', 'language', 'value'], once(rows))
  },
)
