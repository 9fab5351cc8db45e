import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { slug } from '../../../schema/contracts/common.ts'
import { compiledQuestions, policyQuestionQuery } from '../../../schema/contracts/policy-questions.ts'
import { api } from '../../../schema/paths.ts'
import { apiRouter, errors, json } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { readCall } from '../calls/actions.ts'
import { browseQuestions, questionPages } from './actions.ts'

export const policyQuestionApi = apiRouter()

const bySlug = z.object({ slug })

policyQuestionApi.openapi(
  createRoute({
    method: 'get',
    path: api.policyQuestions('{slug}'),
    summary: 'Policy questions of the published issues, near-duplicates folded, the most asked first',
    tags: ['Issues'],
    request: { params: bySlug, query: policyQuestionQuery },
    responses: { 200: json(compiledQuestions, 'A page of questions'), ...errors(404, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    const same = unchanged(c, [row.revision])
    return same ?? c.json(await browseQuestions(ctx, row.slug, c.req.valid('query')), 200)
  },
)

const columns = ['text', 'language', 'count', 'issues'] as const

policyQuestionApi.openapi(
  createRoute({
    method: 'get',
    path: api.policyQuestionsCsv('{slug}'),
    summary: 'The same rows as CSV, complete',
    tags: ['Issues'],
    request: { params: bySlug },
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    return unchanged(c, [row.revision]) ?? csv(c, `${row.slug}-questions`, columns, questionPages(ctx, row.slug))
  },
)
