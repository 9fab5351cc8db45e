import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { receipt, slug } from '../../../schema/contracts/common.ts'
import {
  entryChange,
  entryInput,
  entryQuery,
  publicEntries,
  publicEntry,
} from '../../../schema/contracts/observatory.ts'
import { api } from '../../../schema/paths.ts'
import { apiRouter, errors, json, jsonBody, repeatable, writeErrors } from '../../platform/api.ts'
import { admit } from '../../platform/api-arrival.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { receiptFor } from '../moderation/receipt.ts'
import { partsOf, presentEntry, readEntry, readTotals } from './actions.ts'
import { changeEntry } from './changing.ts'
import { csvPages, entryColumns } from './csv.ts'
import { browseEntries } from './finding.ts'
import { historyApi } from './history-api.ts'
import { submitEntry } from './submission.ts'

export const observatoryApi = apiRouter()
observatoryApi.route('/', historyApi)

const bySlug = z.object({ slug })

observatoryApi.openapi(
  createRoute({
    method: 'get',
    path: api.entries,
    summary:
      'Published entries, newest first or in the order asked for; by relevance with `q`, whatever language its words are of',
    tags: ['Observatory'],
    request: { query: entryQuery },
    responses: { 200: json(publicEntries, 'A page of entries'), ...errors(422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const totals = await readTotals(ctx)
    const same = unchanged(c, [totals.revision])
    if (same !== null) return same
    const found = await browseEntries(ctx, c.req.valid('query'), totals.published)
    return c.json({ items: found.items.map((row) => presentEntry(ctx, row)), next: found.next }, 200)
  },
)

observatoryApi.openapi(
  createRoute({
    method: 'get',
    path: api.entriesCsv,
    summary:
      'The same rows as CSV, complete; lists have `;` between their parts, `questions`, `translations` and `reachability` are JSON',
    tags: ['Observatory'],
    request: { query: entryQuery },
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...errors(422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const same = unchanged(c, [(await readTotals(ctx)).revision])
    return same ?? csv(c, 'entries', entryColumns, csvPages(ctx, c.req.valid('query')))
  },
)

observatoryApi.openapi(
  createRoute({
    method: 'get',
    path: api.entry('{slug}'),
    summary: 'One published entry',
    tags: ['Observatory'],
    request: { params: bySlug },
    responses: { 200: json(publicEntry, 'The entry'), ...errors(404, 410) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const found = await readEntry(ctx, c.req.valid('param').slug)
    if (found.is === 'unknown') return problem(c, 'not-found')
    if (found.is === 'gone') return problem(c, 'gone')
    const same = unchanged(c, await partsOf(ctx, found.item))
    return same ?? c.json(presentEntry(ctx, found.item), 200)
  },
)

observatoryApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.entries,
    summary: 'Submit an entry; one whose address or name is listed already is taken in as well',
    tags: ['Observatory'],
    request: { body: jsonBody(entryInput) },
    responses: { 201: json(receipt, 'Received; waits for a check'), ...writeErrors },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const input = c.req.valid('json')
    const admitted = await admit(c, input)
    if (!admitted.ok) return admitted.answer
    const result = await submitEntry(ctx, input, admitted.arrival)
    if (!result.ok) return problem(c, 'idempotency')
    return c.json(receiptFor(ctx, result), 201)
  },
)

observatoryApi.openapi(
  createRoute({
    method: 'patch',
    path: api.secretariat.entry('{slug}'),
    summary: 'Change an entry or its contact; the contact is never shown in full',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: bySlug, body: jsonBody(entryChange) },
    responses: { 200: json(publicEntry, 'The entry'), ...writeErrors, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const result = await changeEntry(ctx, c.req.valid('param').slug, c.req.valid('json'))
    if (result.ok) return c.json(presentEntry(ctx, result.entry), 200)
    const required = (path: string[]) => problem(c, 'invalid', { errors: [{ path, code: 'required', parameters: {} }] })
    switch (result.why) {
      case 'no_address':
        return required(['contact', 'email'])
      case 'no_place':
        return required(['regions'])
      case 'no_replacement':
        return problem(c, 'invalid', { errors: [{ path: ['replacedBy'], code: 'unknown', parameters: {} }] })
      case 'unknown':
        return problem(c, 'not-found')
      case 'forbidden':
        return problem(c, 'forbidden')
      default:
        return problem(c, 'stale')
    }
  },
)
