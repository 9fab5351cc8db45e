import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  publicRun,
  publicSource,
  publicSources,
  runInput,
  sourceChange,
  sourceInput,
  sourceWithRuns,
} from '../../../schema/contracts/harvest.ts'
import { api } from '../../../schema/paths.ts'
import type { AppContext } from '../../middleware/app-env.ts'
import { apiRouter, errors, json, jsonBody, repeatable } from '../../platform/api.ts'
import { problem } from '../../platform/problem.ts'
import { presentRun, presentSource } from './messages.ts'
import { startRun } from './running.ts'
import { addSource, browseSources, changeSource, type NotSaved, readSource } from './sources.ts'

export const harvestApi = apiRouter()

const byId = z.object({ id: z.string().max(60) })
const guarded = { tags: ['Secretariat'], security: [{ bearer: [] }] }

function refuse(c: AppContext, why: NotSaved['why'] | 'running') {
  const wrong = (field: string, code: string) =>
    problem(c, 'invalid', { errors: [{ path: [field], code, parameters: {} }] })
  switch (why) {
    case 'forbidden':
      return problem(c, c.get('ctx').actor.kind === 'anonymous' ? 'unauthorized' : 'forbidden')
    case 'unknown':
      return problem(c, 'not-found')
    case 'private':
      return wrong('address', 'private_address')
    case 'exists':
      return wrong('name', 'exists')
    default:
      return problem(c, 'stale')
  }
}

harvestApi.openapi(
  createRoute({
    ...guarded,
    method: 'get',
    path: api.secretariat.sources,
    summary: 'Catalogues that entries are taken from',
    responses: { 200: json(publicSources, 'All of them, by name'), ...errors(401, 403) },
  }),
  async (c) => {
    const found = await browseSources(c.get('ctx'))
    if (found === null) return refuse(c, 'forbidden')
    return c.json({ items: found.map(({ source }) => presentSource(source)), next: null }, 200)
  },
)

harvestApi.openapi(
  createRoute({
    ...guarded,
    ...repeatable,
    method: 'post',
    path: api.secretariat.sources,
    summary: 'Take entries from a catalogue; its first run is due at once',
    description:
      'What a record says becomes an entry that waits for review the first time. Afterwards its fields follow the catalogue, except where somebody here changed them: such a difference is put before the moderators.',
    request: { body: jsonBody(sourceInput) },
    responses: { 201: json(publicSource, 'The source'), ...errors(400, 401, 403, 409, 415, 422) },
  }),
  async (c) => {
    const result = await addSource(c.get('ctx'), c.req.valid('json'))
    return result.ok ? c.json(presentSource(result.source), 201) : refuse(c, result.why)
  },
)

harvestApi.openapi(
  createRoute({
    ...guarded,
    method: 'get',
    path: api.secretariat.source('{id}'),
    summary: 'A source and its last runs',
    request: { params: byId },
    responses: { 200: json(sourceWithRuns, 'The source'), ...errors(401, 403, 404) },
  }),
  async (c) => {
    const found = await readSource(c.get('ctx'), c.req.valid('param').id)
    if (!found.ok) return refuse(c, found.why)
    const runs = found.runs.map((run) => presentRun(c.get('t'), run))
    return c.json({ ...presentSource(found.source), runs }, 200)
  },
)

harvestApi.openapi(
  createRoute({
    ...guarded,
    method: 'patch',
    path: api.secretariat.source('{id}'),
    summary: 'Change a source; its next run reads everything again',
    request: { params: byId, body: jsonBody(sourceChange) },
    responses: { 200: json(publicSource, 'The source'), ...errors(400, 401, 403, 404, 409, 415, 422) },
  }),
  async (c) => {
    const result = await changeSource(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
    return result.ok ? c.json(presentSource(result.source), 200) : refuse(c, result.why)
  },
)

harvestApi.openapi(
  createRoute({
    ...guarded,
    ...repeatable,
    method: 'post',
    path: api.secretariat.source('{id}'),
    summary: 'Run a source now, or only tell what would happen',
    description: 'Answers after the first step; what is left goes on with the scheduled work, a step a minute.',
    request: { params: byId, body: jsonBody(runInput) },
    responses: { 200: json(publicRun, 'The run as it stands'), ...errors(400, 401, 403, 404, 409, 415, 422) },
  }),
  async (c) => {
    const result = await startRun(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').dryRun)
    return result.ok ? c.json(presentRun(c.get('t'), result.run), 200) : refuse(c, result.why)
  },
)
