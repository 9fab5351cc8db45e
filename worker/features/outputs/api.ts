import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { listQuery, problem as problemSchema } from '../../../schema/contracts/common.ts'
import { importProblem, importReport } from '../../../schema/contracts/imports.ts'
import {
  archiveAnswer,
  heldPastOutput,
  pastOutputChange,
  pastOutputImportQuery,
  pastOutputInput,
  pastOutputQuery,
  publicPastOutput,
  publicPastOutputs,
} from '../../../schema/contracts/outputs.ts'
import { api } from '../../../schema/paths.ts'
import type { AppContext } from '../../middleware/app-env.ts'
import { apiRouter, errors, json, jsonBody, problemJson, repeatable, writeErrors } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { readBytes } from '../../platform/requests.ts'
import { unchanged } from '../../platform/respond.tsx'
import { decodeTable } from '../../platform/table.ts'
import { problemsOf } from '../../platform/validation.ts'
import { browseOutputs, outputPages, pageOfOutputs, presentOutput, readOutputsState } from './actions.ts'
import { addOutput, changeOutput, type OutputSaved } from './changing.ts'
import { importOutputs, largestTable, mostRows } from './importing.ts'
import { reportOf } from './messages.ts'
import { columns } from './table-rules.ts'

export const pastOutputApi = apiRouter()
pastOutputApi.openAPIRegistry.register('NewPastOutput', pastOutputInput)

pastOutputApi.openapi(
  createRoute({
    method: 'get',
    path: api.pastOutputs,
    summary:
      'Past meetings and their outputs, latest year first; by relevance with `q`, whatever language its words are of',
    tags: ['Observatory'],
    request: { query: pastOutputQuery },
    responses: { 200: json(publicPastOutputs, 'A page of outputs'), ...errors(422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const state = await readOutputsState(ctx)
    const same = unchanged(c, [state.revision])
    if (same !== null) return same
    const query = c.req.valid('query')
    const searching = query.q !== undefined && query.q.trim() !== ''
    const found = searching ? await browseOutputs(ctx, query, state.published) : await pageOfOutputs(ctx, query)
    return c.json({ items: found.items.map((row) => presentOutput(ctx, row)), next: found.next }, 200)
  },
)

const csvColumns = [
  'id',
  'title',
  'kind',
  'year',
  'meeting',
  'topics',
  'language',
  'languages',
  'url',
  'body',
  'summary',
  'source',
  'createdAt',
  'changedAt',
  'page',
] as const

pastOutputApi.openapi(
  createRoute({
    method: 'get',
    path: api.pastOutputsCsv,
    summary: 'The same rows as CSV, complete; the Secretariat can bring them into another copy',
    tags: ['Observatory'],
    request: { query: pastOutputQuery },
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...errors(422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const same = unchanged(c, [(await readOutputsState(ctx)).revision])
    return same ?? csv(c, 'outputs', csvColumns, outputPages(ctx, c.req.valid('query')))
  },
)

pastOutputApi.openapi(
  createRoute({
    method: 'get',
    path: api.archive,
    summary: 'Best Practice Forums, latest year first',
    tags: ['Drafts'],
    request: { query: z.object(listQuery) },
    responses: { 200: json(archiveAnswer, 'A page of the archive'), ...errors(422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const same = unchanged(c, [(await readOutputsState(ctx)).revision])
    if (same !== null) return same
    const found = await pageOfOutputs(ctx, { ...c.req.valid('query'), body: 'best_practice_forum' })
    const items = found.items.map(({ body, year, title, language, source }) => ({
      kind: body,
      year,
      title,
      language,
      source: source ?? '',
    }))
    return c.json({ items, next: found.next }, 200)
  },
)

pastOutputApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.secretariat.pastOutputs,
    summary: 'Add a past output, public at once (JSON), or many of them, all or none (CSV)',
    description: `CSV: at most ${mostRows} rows with the columns ${columns.join(', ')}; \`topics\` and \`languages\` stand between \`;\`, and topics and languages may be named in English. A row whose address is known is skipped, as is one without an address whose kind, year, meeting and title are; what was taken away counts as known.`,
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: {
      query: pastOutputImportQuery,
      // Described here and checked below: what is always checked as JSON could be no table.
      body: {
        required: true,
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/NewPastOutput' } },
          'text/csv': { schema: { type: 'string' } },
        },
      },
    },
    responses: {
      200: json(importReport, 'Of CSV: the report; of a dry run what would be done'),
      201: json(publicPastOutput, 'Of JSON: the output'),
      ...writeErrors,
      ...errors(401, 403),
      422: problemJson(
        z.union([problemSchema, importProblem]),
        'Of JSON: the fields; of CSV: the report, nothing was written',
      ),
    },
  }),
  async (c) => {
    const { dryRun } = c.req.valid('query')
    if ((c.req.header('content-type') ?? '').startsWith('text/csv')) {
      return await importTable(c, dryRun === '1' || dryRun === 'true')
    }
    const ctx = c.get('ctx')
    const body: unknown = await c.req.json()
    const read = pastOutputInput.safeParse(body)
    if (!read.success) return problem(c, 'invalid', { errors: problemsOf(read.error, body) })
    const saved = await addOutput(ctx, read.data)
    return saved.ok ? c.json(presentOutput(ctx, saved.output), 201) : refuse(c, saved)
  },
)

async function importTable(c: AppContext, dryRun: boolean) {
  const result = await importOutputs(c.get('ctx'), decodeTable(await readBytes(c, largestTable)), { dryRun })
  if (result.ok) return c.json(reportOf(c.get('t'), result.report), 200)
  switch (result.why) {
    case 'errors':
      return problem(c, 'invalid', { extra: reportOf(c.get('t'), result.report) })
    case 'stale':
      return problem(c, 'stale')
    default:
      return problem(c, 'forbidden')
  }
}

function refuse(c: AppContext, saved: Exclude<OutputSaved, { ok: true }>) {
  switch (saved.why) {
    case 'stale': {
      const current = { ...presentOutput(c.get('ctx'), saved.current), removedAt: saved.current.removedAt }
      return problem(c, 'stale', { extra: { current } })
    }
    case 'exists':
      return problem(c, 'invalid', { errors: [{ path: ['url'], code: 'exists', parameters: {} }] })
    case 'unknown':
      return problem(c, 'not-found')
    default:
      return problem(c, 'forbidden')
  }
}

pastOutputApi.openapi(
  createRoute({
    method: 'patch',
    path: api.secretariat.pastOutput('{id}'),
    summary: 'Change a past output, take it away or bring it back',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: z.object({ id: z.string().max(60) }), body: jsonBody(pastOutputChange) },
    responses: { 200: json(heldPastOutput, 'The output'), ...writeErrors, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const saved = await changeOutput(ctx, c.req.valid('param').id, c.req.valid('json'))
    if (!saved.ok) return refuse(c, saved)
    return c.json({ ...presentOutput(ctx, saved.output), removedAt: saved.output.removedAt }, 200)
  },
)
