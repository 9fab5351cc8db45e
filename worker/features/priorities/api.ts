import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { slug } from '../../../schema/contracts/common.ts'
import {
  communityId,
  communityPriorities,
  prioritiesInput,
  prioritiesQuery,
  publicPriorities,
} from '../../../schema/contracts/priorities.ts'
import { api } from '../../../schema/paths.ts'
import { apiRouter, errors, json, jsonBody, writeErrors } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { readCall } from '../calls/actions.ts'
import { priorityPages, readCallBoard, readPriorities } from './actions.ts'
import { fieldOf, presentSet, setPriorities } from './setting.ts'

export const priorityApi = apiRouter()

const bySlug = z.object({ slug })

priorityApi.openapi(
  createRoute({
    method: 'get',
    path: api.priorities('{slug}'),
    summary: 'What the communities put forward, side by side; what several share; where nobody looks',
    tags: ['Priorities'],
    request: { params: bySlug, query: prioritiesQuery },
    responses: { 200: json(publicPriorities, 'The priorities'), ...errors(404, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    const { board, tag } = await readCallBoard(ctx, row)
    const same = unchanged(c, tag)
    return same ?? c.json((await readPriorities(ctx, row, board, c.req.valid('query').cursor)).answer, 200)
  },
)

const columns = [
  'community',
  'communityName',
  'kind',
  'theme',
  'group',
  'groupTitle',
  'groupState',
  'namedGroup',
  'statement',
  'statementLanguage',
  'roleTitle',
  'holder',
  'nominatedBy',
  'nomination',
  'language',
  'from',
  'until',
  'valid',
] as const

priorityApi.openapi(
  createRoute({
    method: 'get',
    path: api.prioritiesCsv('{slug}'),
    summary: 'The same items as CSV, complete',
    tags: ['Priorities'],
    request: { params: bySlug },
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    const { board, tag } = await readCallBoard(ctx, row)
    const rows = async function* () {
      for await (const items of priorityPages(ctx, row, board)) {
        yield items.map(({ theme, group, groupTitle, mandate, ...item }) => ({
          ...item,
          theme: theme ?? null,
          group: group ?? null,
          groupTitle: groupTitle ?? null,
          groupState: item.groupState ?? null,
          namedGroup: item.namedGroup ?? null,
          roleTitle: mandate?.roleTitle ?? null,
          holder: mandate?.holder ?? null,
          nominatedBy: mandate?.nominatedBy ?? null,
          nomination: mandate?.nomination ?? null,
          language: mandate?.language ?? null,
          from: mandate?.from ?? null,
          until: mandate?.until ?? null,
          valid: mandate?.valid ?? null,
        }))
      }
    }
    return unchanged(c, tag) ?? csv(c, `${row.slug}-priorities`, columns, rows())
  },
)

priorityApi.openapi(
  createRoute({
    method: 'put',
    path: api.secretariat.priorities('{slug}', '{community}'),
    summary: 'Set what a community puts forward in a call; by an administrator, or under a mandate that is valid today',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: z.object({ slug, community: communityId }), body: jsonBody(prioritiesInput) },
    responses: { 200: json(communityPriorities, 'What it puts forward now'), ...writeErrors, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const { slug: call, community } = c.req.valid('param')
    const result = await setPriorities(c.get('ctx'), call, community, c.req.valid('json'))
    if (result.ok) return c.json(presentSet(result.set), 200)
    switch (result.why) {
      case 'forbidden':
        return problem(c, 'forbidden')
      case 'unknown':
        return problem(c, 'not-found')
      case 'closed':
        return problem(c, 'closed', { extra: { detail: c.get('t')('priorities.set.archived') } })
      case 'stale':
        return problem(c, 'stale', { extra: { current: presentSet(result.set) } })
      case 'invalid':
        return problem(c, 'invalid', { errors: [fieldOf(result, c.req.valid('json'))] })
    }
  },
)
