import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { reference } from '../../../schema/contracts/common.ts'
import { participantInput, participantReceipt, supportAnswer } from '../../../schema/contracts/participants.ts'
import { api } from '../../../schema/paths.ts'
import type { Answer, AppContext } from '../../middleware/app-env.ts'
import { apiRouter, errors, json, jsonBody, repeatable, writeErrors } from '../../platform/api.ts'
import { admit } from '../../platform/api-arrival.ts'
import { problem } from '../../platform/problem.ts'
import { forget, join } from './actions.ts'
import { publicSupport } from './rules.ts'
import { participantOfRequest } from './session.ts'
import { setSupport } from './support.ts'

export const participantApi = apiRouter()

participantApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.participants,
    summary: 'Become a participant: a token to support issues with',
    tags: ['Participants'],
    request: { body: jsonBody(participantInput) },
    responses: { 201: json(participantReceipt, 'The token, shown to nobody else'), ...writeErrors },
  }),
  async (c) => {
    const input = c.req.valid('json')
    const admitted = await admit(c, input)
    if (!admitted.ok) return admitted.answer
    const result = await join(c.get('ctx'), input, admitted.arrival.idempotency)
    return result.ok ? c.json({ participant: result.token }, 201) : problem(c, 'idempotency')
  },
)

participantApi.openapi(
  createRoute({
    method: 'delete',
    path: api.participants,
    summary: 'Be forgotten: personal data and token go, what was supported stays counted',
    tags: ['Participants'],
    security: [{ participant: [] }],
    responses: { 204: { description: 'Forgotten' }, ...errors(401) },
  }),
  async (c) => {
    const participant = await participantOfRequest(c)
    if (participant === null) return problem(c, 'unauthorized')
    await forget(c.get('ctx'), participant)
    return c.body(null, 204)
  },
)

const supportRoute = (method: 'put' | 'delete', summary: string) =>
  createRoute({
    method,
    path: api.support('{reference}'),
    summary,
    tags: ['Participants'],
    security: [{ participant: [] }],
    request: { params: z.object({ reference }) },
    responses: { 200: json(supportAnswer, 'The support as it is now'), ...errors(401, 404, 409, 410, 429) },
  })

participantApi.openapi(supportRoute('put', 'Support a published issue; doing it twice is doing it once'), async (c) => {
  const result = await change(c, c.req.valid('param').reference, 'add')
  return result.ok ? c.json(result.body, 200) : result.answer
})

participantApi.openapi(supportRoute('delete', 'Take support back'), async (c) => {
  const result = await change(c, c.req.valid('param').reference, 'remove')
  return result.ok ? c.json(result.body, 200) : result.answer
})

type Changed = { ok: true; body: z.infer<typeof supportAnswer> } | { ok: false; answer: Answer }

async function change(c: AppContext, reference: string, wanted: 'add' | 'remove'): Promise<Changed> {
  const participant = await participantOfRequest(c)
  if (participant === null) return { ok: false, answer: problem(c, 'unauthorized') }
  const admitted = await admit(c, null)
  if (!admitted.ok) return admitted
  const result = await setSupport(c.get('ctx'), participant, reference, wanted)
  if (result.ok) {
    return { ok: true, body: { supported: result.supported, support: publicSupport(result.issue).support } }
  }
  const types = { unknown: 'not-found', gone: 'gone', closed: 'closed', stale: 'stale' } as const
  return { ok: false, answer: problem(c, types[result.why]) }
}
