import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { slug } from '../../../schema/contracts/common.ts'
import { correctionInput, correctionReceipt } from '../../../schema/contracts/owners.ts'
import { api } from '../../../schema/paths.ts'
import { apiRouter, errors, json, jsonBody, repeatable, writeErrors } from '../../platform/api.ts'
import { admit } from '../../platform/api-arrival.ts'
import { problem } from '../../platform/problem.ts'
import { readEntry } from '../observatory/actions.ts'
import { report } from './corrections.ts'

export const ownerApi = apiRouter()

ownerApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.entryCorrections('{slug}'),
    summary: 'Report what is wrong with an entry; the Secretariat reads it, and it is never published',
    tags: ['Observatory'],
    request: { params: z.object({ slug }), body: jsonBody(correctionInput) },
    responses: { 201: json(correctionReceipt, 'Received'), ...writeErrors, ...errors(404, 410) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const input = c.req.valid('json')
    const found = await readEntry(ctx, c.req.valid('param').slug)
    if (found.is === 'unknown') return problem(c, 'not-found')
    if (found.is === 'gone') return problem(c, 'gone')
    const admitted = await admit(c, input)
    if (!admitted.ok) return admitted.answer
    const result = await report(ctx, found.item, input, admitted.arrival)
    if (!result.ok) return problem(c, 'idempotency')
    return c.json({ state: 'open' as const, receivedAt: result.receivedAt }, 201)
  },
)
