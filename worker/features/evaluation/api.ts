import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { listQuery, slug } from '../../../schema/contracts/common.ts'
import { publicSelection } from '../../../schema/contracts/evaluation.ts'
import { api } from '../../../schema/paths.ts'
import { apiRouter, errors, json } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { browsePublished, presentHead, publishedPages, readPublished } from './outcome.ts'
import { figuresFor, resultColumns, resultPages, reviewColumnsOf, reviewPages } from './results.ts'
import { readEvaluatedCall } from './setup.ts'

export const evaluationApi = apiRouter()

const bySlug = z.object({ slug })
const asCsv = { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }

evaluationApi.openapi(
  createRoute({
    method: 'get',
    path: api.selection('{slug}'),
    summary: 'The published selection of a call for proposals, with its balance',
    tags: ['Calls'],
    request: { params: bySlug, query: z.object(listQuery) },
    responses: { 200: json(publicSelection, 'A page of the selection'), ...errors(404, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readEvaluatedCall(ctx, c.req.valid('param').slug)
    const head = row === null ? null : await readPublished(ctx, row.slug)
    if (row === null || head === null) return problem(c, 'not-found')
    const same = unchanged(c, [row.revision, head.revision])
    if (same !== null) return same
    const { items, next } = await browsePublished(ctx, row.slug, c.req.valid('query'))
    return c.json({ ...presentHead(row.slug, head), items, next }, 200)
  },
)

const selectionColumns = ['reference', 'title', 'language', 'decision', 'mergeWith', 'url'] as const

evaluationApi.openapi(
  createRoute({
    method: 'get',
    path: api.selectionCsv('{slug}'),
    summary: 'The same proposals as CSV, complete',
    tags: ['Calls'],
    request: { params: bySlug },
    responses: { 200: asCsv, ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readEvaluatedCall(ctx, c.req.valid('param').slug)
    const head = row === null ? null : await readPublished(ctx, row.slug)
    if (row === null || head === null) return problem(c, 'not-found')
    const same = unchanged(c, [row.revision, head.revision])
    return same ?? csv(c, `${row.slug}-selection`, selectionColumns, publishedPages(ctx, row.slug))
  },
)

evaluationApi.openapi(
  createRoute({
    method: 'get',
    path: api.secretariat.resultsCsv('{slug}'),
    summary: 'Every proposal with its figures, ranks and decision',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: bySlug },
    responses: { 200: asCsv, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const allowed = await figuresFor(ctx, c.req.valid('param').slug)
    if (!allowed.ok) return problem(c, allowed.why === 'no_setup' ? 'not-found' : 'forbidden')
    return csv(c, `${allowed.setup.call}-results`, resultColumns, resultPages(ctx, allowed.setup.call))
  },
)

evaluationApi.openapi(
  createRoute({
    method: 'get',
    path: api.secretariat.reviewsCsv('{slug}'),
    summary: 'Every review; reviewers are random numbers',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: bySlug },
    responses: { 200: asCsv, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const allowed = await figuresFor(ctx, c.req.valid('param').slug)
    if (!allowed.ok) return problem(c, allowed.why === 'no_setup' ? 'not-found' : 'forbidden')
    const columns = reviewColumnsOf(allowed.setup)
    return csv(c, `${allowed.setup.call}-reviews`, columns, reviewPages(ctx, allowed.setup.call))
  },
)
