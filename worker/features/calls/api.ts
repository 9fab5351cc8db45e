import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { countriesAnswer } from '../../../schema/contracts/author.ts'
import {
  callChange,
  callInput,
  issueInput,
  issueQuery,
  type PublicIssue,
  publicCall,
  publicCalls,
  publicIssue,
  publicIssues,
  topicsAnswer,
} from '../../../schema/contracts/calls.ts'
import { listQuery, receipt, reference, slug } from '../../../schema/contracts/common.ts'
import { regionByCountry } from '../../../schema/data/regional-groups.ts'
import { topics } from '../../../schema/data/topics.ts'
import { api } from '../../../schema/paths.ts'
import type { DeadlineZone } from '../../../schema/vocabulary.ts'
import { type AppContext, pathPart } from '../../middleware/app-env.ts'
import { apiRouter, errors, json, jsonBody, repeatable, writeErrors } from '../../platform/api.ts'
import { admit } from '../../platform/api-arrival.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { joinParts } from '../imports/row-rules.ts'
import { receiptFor } from '../moderation/receipt.ts'
import {
  browseCalls,
  browseIssues,
  callTexts,
  issuePages,
  presentCall,
  presentIssue,
  readAsked,
  readCall,
  readIssue,
  readQuestions,
} from './actions.ts'
import { answerLabel, issueLabels } from './form.ts'
import { changeCall, createCall } from './making.ts'
import type { CallRow } from './queries.ts'
import { callState } from './rules.ts'
import { statisticsApi } from './statistics-api.ts'
import { submitIssue } from './submission.ts'

export const callApi = apiRouter()
callApi.route('/', statisticsApi)

const bySlug = z.object({ slug })

/** When the call in the path takes submissions, for those who came too early or too late. */
async function windowOf(c: AppContext): Promise<Record<string, unknown>> {
  const row = await readCall(c.get('ctx'), pathPart(c, 'slug'))
  return row === null ? {} : { opensAt: row.opensAt, closesAt: row.closesAt, deadlineZone: row.deadlineZone }
}

async function presentWhole(c: AppContext, row: CallRow) {
  const ctx = c.get('ctx')
  const { guidance } = callTexts(row, ctx.locale)
  return {
    ...presentCall(ctx, row),
    guidance,
    languages: row.languages,
    deadlineZone: row.deadlineZone as DeadlineZone,
    questions: await readQuestions(ctx, row),
  }
}

callApi.openapi(
  createRoute({
    method: 'get',
    path: api.calls,
    summary: 'Public calls, latest opening first',
    tags: ['Calls'],
    request: { query: z.object(listQuery) },
    responses: { 200: json(publicCalls, 'A page of calls'), ...errors(422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const found = await browseCalls(ctx, c.req.valid('query'))
    const items = found.items.map((row) => presentCall(ctx, row))
    const same = unchanged(
      c,
      found.items.map((row, i) => `${row.slug}.${row.revision}.${row.version}.${items[i]?.state}`),
    )
    return same ?? c.json({ items, next: found.next }, 200)
  },
)

callApi.openapi(
  createRoute({
    method: 'get',
    path: api.call('{slug}'),
    summary: 'One call',
    tags: ['Calls'],
    request: { params: bySlug },
    responses: { 200: json(publicCall, 'The call'), ...errors(404) },
  }),
  async (c) => {
    const row = await readCall(c.get('ctx'), c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    return (
      unchanged(c, [row.revision, row.version, callState(row, c.get('ctx').now)]) ??
      c.json(await presentWhole(c, row), 200)
    )
  },
)

callApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.issues('{slug}'),
    summary: 'Submit an issue to an open call',
    tags: ['Issues'],
    request: { params: bySlug, body: jsonBody(issueInput) },
    responses: { 201: json(receipt, 'Received; waits for a check'), ...writeErrors, ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const input = c.req.valid('json')
    const admitted = await admit(c, input)
    if (!admitted.ok) return admitted.answer
    const result = await submitIssue(ctx, c.req.valid('param').slug, input, admitted.arrival, null)
    if (result.ok) return c.json(receiptFor(ctx, result), 201)
    if (result.why === 'closed') return problem(c, 'closed', { extra: await windowOf(c) })
    if (result.why === 'invalid') {
      const row = await readCall(ctx, c.req.valid('param').slug)
      const labels = issueLabels(c, row === null ? [] : await readAsked(ctx, row))
      return problem(c, 'invalid', { errors: result.problems, labelOf: (path) => answerLabel(labels, path) })
    }
    return problem(c, result.why === 'unknown_call' ? 'not-found' : 'idempotency')
  },
)

callApi.openapi(
  createRoute({
    method: 'get',
    path: api.issues('{slug}'),
    summary: 'Published issues of a call, newest first; by relevance with `q`',
    tags: ['Issues'],
    request: { params: bySlug, query: issueQuery },
    responses: { 200: json(publicIssues, 'A page of issues'), ...errors(404, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    const same = unchanged(c, [row.revision])
    if (same !== null) return same
    const found = await browseIssues(ctx, row, c.req.valid('query'))
    return c.json({ items: found.items.map((item) => presentIssue(ctx, item)), next: found.next }, 200)
  },
)

const issueColumns = [
  'reference',
  'call',
  'title',
  'description',
  'language',
  'name',
  'organisation',
  'capacity',
  'stakeholderGroup',
  'country',
  'region',
  'themes',
  'policyQuestions',
  'desiredOutcome',
  'stream',
  'continues',
  'answers',
  'group',
  'support',
  'supportByStakeholderGroup',
  'supportByRegion',
  'publishedAt',
  'editedAt',
  'url',
] as const

/** An issue as a row of a table: the support in its parts, what is an object as JSON, questions as an import takes them. */
const inOneRow = (issue: PublicIssue) => ({
  ...issue,
  answers: Object.keys(issue.answers).length === 0 ? null : JSON.stringify(issue.answers),
  policyQuestions: joinParts(issue.policyQuestions, '|'),
  support: issue.support.total,
  supportByStakeholderGroup: JSON.stringify(issue.supportBy.byStakeholderGroup),
  supportByRegion: JSON.stringify(issue.supportBy.byRegion),
})

callApi.openapi(
  createRoute({
    method: 'get',
    path: api.issuesCsv('{slug}'),
    summary: 'The same rows as CSV, complete',
    tags: ['Issues'],
    request: { params: bySlug, query: issueQuery },
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...errors(404, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    const query = c.req.valid('query')
    const shown = async function* () {
      for await (const rows of issuePages(ctx, row, query)) yield rows.map((item) => inOneRow(presentIssue(ctx, item)))
    }
    return unchanged(c, [row.revision]) ?? csv(c, `${row.slug}-issues`, issueColumns, shown())
  },
)

callApi.openapi(
  createRoute({
    method: 'get',
    path: api.issue('{reference}'),
    summary: 'One published issue',
    tags: ['Issues'],
    request: { params: z.object({ reference }) },
    responses: { 200: json(publicIssue, 'The issue'), ...errors(404, 410) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const found = await readIssue(ctx, c.req.valid('param').reference)
    if (found.is === 'unknown') return problem(c, 'not-found')
    if (found.is === 'gone') return problem(c, 'gone')
    const row = await readCall(ctx, found.item.call)
    if (row === null) return problem(c, 'not-found')
    return unchanged(c, [row.revision]) ?? c.json(presentIssue(ctx, found.item), 200)
  },
)

callApi.openapi(
  createRoute({
    method: 'get',
    path: api.topics,
    summary: 'The topic vocabulary: baskets and their topics, with labels in six languages',
    tags: ['Topics'],
    responses: { 200: json(topicsAnswer, 'All topics') },
  }),
  (c) => {
    const items = topics.map(({ id, parent, labels }) => ({ id, parent, labels }))
    return unchanged(c, ['topics']) ?? c.json({ items, next: null }, 200)
  },
)

callApi.openapi(
  createRoute({
    method: 'get',
    path: api.countries,
    summary: 'The regional group that follows from each country',
    tags: ['Topics'],
    responses: { 200: json(countriesAnswer, 'All countries with a regional group') },
  }),
  (c) => {
    const items = Object.entries(regionByCountry).map(([country, region]) => ({ country, region }))
    return unchanged(c, ['countries']) ?? c.json({ items, next: null }, 200)
  },
)

callApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.secretariat.calls,
    summary: 'Make a call; public at once unless its state is `draft`',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { body: jsonBody(callInput) },
    responses: { 201: json(publicCall, 'The call'), ...writeErrors, ...errors(401, 403) },
  }),
  async (c) => {
    const result = await createCall(c.get('ctx'), c.req.valid('json'))
    if (result.ok) return c.json(await presentWhole(c, result.call), 201)
    if (result.why === 'exists')
      return problem(c, 'invalid', { errors: [{ path: ['slug'], code: 'exists', parameters: {} }] })
    return problem(c, result.why === 'forbidden' ? 'forbidden' : 'not-found')
  },
)

callApi.openapi(
  createRoute({
    method: 'patch',
    path: api.secretariat.call('{slug}'),
    summary: 'Change a call',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: bySlug, body: jsonBody(callChange) },
    responses: { 200: json(publicCall, 'The call'), ...writeErrors, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const result = await changeCall(c.get('ctx'), c.req.valid('param').slug, c.req.valid('json'))
    if (result.ok) return c.json(await presentWhole(c, result.call), 200)
    switch (result.why) {
      case 'order':
        return problem(c, 'invalid', { errors: [{ path: ['closesAt'], code: 'order', parameters: {} }] })
      case 'unknown':
        return problem(c, 'not-found')
      case 'incomplete':
        return problem(c, 'invalid', { errors: [{ path: ['state'], code: 'incomplete', parameters: {} }] })
      case 'answered':
        return problem(c, 'invalid', { errors: [{ path: ['questions'], code: 'answered', parameters: {} }] })
      case 'fixed':
        return problem(c, 'invalid', {
          errors: result.fields.map((name) => ({ path: [name], code: 'fixed', parameters: {} })),
        })
      case 'received':
        return problem(c, 'invalid', { errors: [{ path: ['state'], code: 'received', parameters: {} }] })
      case 'forbidden':
        return problem(c, 'forbidden')
      default:
        return problem(c, 'stale')
    }
  },
)
