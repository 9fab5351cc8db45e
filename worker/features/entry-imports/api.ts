import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { entryImportQuery, importProblem, importReport } from '../../../schema/contracts/imports.ts'
import { api } from '../../../schema/paths.ts'
import { apiRouter, errors, json, problemJson, repeatable } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { answerImport } from '../imports/importing-api.ts'
import { exportEntries } from './exporting.ts'
import { columns } from './rules.ts'
import { openEntries } from './target.ts'

export const entryImportApi = apiRouter()

entryImportApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.secretariat.importEntries,
    summary: 'Import entries from CSV; nothing is written when a row is wrong',
    description: `Columns: ${columns.join(', ')}. Lists have \`;\` between their parts, \`questions\` a \`|\` and, where one is of another language than the row, that language before it (\`fr: …\`); \`questions_confirmed\` names by their numbers those that the owner confirmed, \`translations\` is JSON. The delimiter is a comma, a semicolon or a tab, the encoding UTF-8 or UTF-16. Of regions and countries one suffices. Topics, regions, countries and languages may be named in English. Rows whose \`id\` came before are skipped, so that a file can be sent again after a breakdown: it goes on where it was cut; the reference of an entry is such an \`id\`. A row whose address, name or alias is listed already, under another id, is left out and told among the warnings, unless its column \`duplicates\` or the query says \`create\`. A \`contact_email\` is kept encrypted and never published; it is \`unconfirmed\` where \`contact_state\` does not say otherwise. A \`reference\` and a \`slug\` are kept where they are free.`,
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: {
      query: entryImportQuery,
      // Described and not validated here: it is read row by row, and told about row by row.
      body: { required: true, content: { 'text/csv': { schema: { type: 'string' } } } },
    },
    responses: {
      200: json(importReport, 'The report; of a dry run what would be done'),
      ...errors(400, 401, 403, 413, 415),
      422: problemJson(importProblem, 'The report: some rows are wrong, nothing was written'),
    },
  }),
  async (c) => {
    const opened = openEntries(c.get('ctx'))
    if (!opened.ok) return problem(c, 'forbidden')
    const csvSent = (c.req.header('content-type') ?? '').startsWith('text/csv')
    return csvSent ? await answerImport(c, opened, c.req.valid('query')) : problem(c, 'media-type')
  },
)

entryImportApi.openapi(
  createRoute({
    method: 'get',
    path: api.secretariat.entriesCsv,
    summary: 'Every entry as CSV, in every state and with addresses; imports again without loss',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    responses: {
      200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } },
      ...errors(401, 403),
    },
  }),
  async (c) => {
    const found = await exportEntries(c.get('ctx'))
    return found.ok ? csv(c, 'entries-all', columns, found.pages) : problem(c, 'forbidden')
  },
)
