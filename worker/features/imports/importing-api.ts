import type * as z from 'zod'
import type { importQuery } from '../../../schema/contracts/imports.ts'
import type { AppContext } from '../../middleware/app-env.ts'
import { problem } from '../../platform/problem.ts'
import { maxFile, readBytes } from '../../platform/requests.ts'
import { decodeTable } from '../../platform/table.ts'
import { importRows } from './actions.ts'
import { presentReport } from './messages.ts'
import type { Columns } from './row-rules.ts'
import { csvSource, jsonSource, type Source } from './source.ts'
import type { ImportOptions, Opened } from './target.ts'

/** The rows of the request's body; null for JSON that is no list of rows. */
export async function sourceOf(c: AppContext, columns: Columns): Promise<Source | null> {
  const csvSent = (c.req.header('content-type') ?? '').startsWith('text/csv')
  if (csvSent) return csvSource(decodeTable(await readBytes(c, maxFile)), columns)
  return jsonSource(await c.req.json(), columns)
}

/** Imports the body of a request and answers the report; as problem+json where rows are wrong. */
export async function answerImport(
  c: AppContext,
  opened: Opened,
  query: z.infer<typeof importQuery> & Partial<Pick<ImportOptions, 'duplicates'>>,
) {
  const source = await sourceOf(c, opened.target.columns)
  if (source === null) return problem(c, 'invalid', { errors: [{ path: [], code: 'invalid', parameters: {} }] })
  const { state, duplicates = 'skip' } = query
  const dryRun = query.dryRun === '1' || query.dryRun === 'true'
  const { ok, report } = await importRows(c.get('ctx'), opened, source, { dryRun, state, duplicates })
  const told = presentReport(c.get('t'), report)
  return ok ? c.json(told, 200) : problem(c, 'invalid', { extra: told })
}
