import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { slug } from '../../../schema/contracts/common.ts'
import { importedIssues, importProblem, importQuery, importReport } from '../../../schema/contracts/imports.ts'
import { api } from '../../../schema/paths.ts'
import type { AppContext } from '../../middleware/app-env.ts'
import { apiRouter, errors, json, problemJson, repeatable } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { jsonList } from '../../platform/json-list.ts'
import { problem } from '../../platform/problem.ts'
import { answerImport } from '../imports/importing-api.ts'
import { mostAhead } from '../imports/reference-rules.ts'
import { exportIssues, tablePages } from './exporting.ts'
import { columns } from './rules.ts'
import { openCall } from './target.ts'

export const issueImportApi = apiRouter()

const bySlug = z.object({ slug })

issueImportApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.secretariat.importIssues('{slug}'),
    summary: 'Import submissions from CSV (or the JSON of an export); nothing is written when a row is wrong',
    description: `Columns: ${columns.join(', ')}, and \`answer:...\` for a question of the call. \`themes\` stand between \`;\`, \`policy_questions\` between \`|\`; the delimiter is a comma, a semicolon or a tab, the encoding UTF-8 or UTF-16. Of country and region one suffices. Groups, regions, countries, languages and topics may be named in English. A row without \`submitted_at\` came in by the closing of the call, or now. Rows whose \`id\` came before are skipped, so that a file can be sent again after a breakdown: it goes on where it was cut; the reference of a submission of this call is such an \`id\`. A \`reference\` is kept where it is of the call's series, free and at most the rows of the file and ${mostAhead} ahead of the last one; else the row gets a new one, the report says so, and \`continues\` of other rows follow. Answers are checked as the form does, but none is required; no date may be in the future.`,
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: {
      params: bySlug,
      query: importQuery,
      // Described and not validated here: either form is read row by row, and told about row by row.
      body: {
        required: true,
        content: {
          'text/csv': { schema: { type: 'string' } },
          'application/json': { schema: { type: 'array', items: { type: 'object' } } },
        },
      },
    },
    responses: {
      200: json(importReport, 'The report; of a dry run what would be done'),
      ...errors(400, 401, 403, 404, 409, 413, 415),
      422: problemJson(importProblem, 'The report: some rows are wrong, nothing was written'),
    },
  }),
  async (c) => {
    const opened = await openCall(c.get('ctx'), c.req.valid('param').slug)
    if (!opened.ok) return refuse(c, opened.why)
    return opened.importable ? await answerImport(c, opened, c.req.valid('query')) : refuse(c, 'figures')
  },
)

function refuse(c: AppContext, why: 'forbidden' | 'unknown' | 'figures') {
  if (why === 'figures') return problem(c, 'closed', { extra: { detail: c.get('t')('imports.figures') } })
  return problem(c, why === 'forbidden' ? 'forbidden' : 'not-found')
}

issueImportApi.openapi(
  createRoute({
    method: 'get',
    path: api.secretariat.issuesCsv('{slug}'),
    summary: 'Everything a call holds as CSV, in every state and with addresses; imports again without loss',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: bySlug },
    responses: {
      200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } },
      ...errors(401, 403, 404),
    },
  }),
  async (c) => {
    const found = await exportIssues(c.get('ctx'), c.req.valid('param').slug)
    if (!found.ok) return refuse(c, found.why)
    return csv(c, `${found.call.slug}-all`, columns, tablePages(found.pages))
  },
)

issueImportApi.openapi(
  createRoute({
    method: 'get',
    path: api.secretariat.issuesJson('{slug}'),
    summary: 'The same as one JSON array, a row a line',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: bySlug },
    responses: { 200: json(importedIssues, 'All issues'), ...errors(401, 403, 404) },
  }),
  async (c) => {
    const found = await exportIssues(c.get('ctx'), c.req.valid('param').slug)
    return found.ok ? jsonList(c, `${found.call.slug}-all`, found.pages) : refuse(c, found.why)
  },
)
