import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { listQuery, slug } from '../../../schema/contracts/common.ts'
import { groupChange, groupInput, groupSaved, publicGroup, publicGroups } from '../../../schema/contracts/groups.ts'
import { api } from '../../../schema/paths.ts'
import type { Answer, AppContext } from '../../middleware/app-env.ts'
import { apiRouter, errors, json, jsonBody, repeatable, writeErrors } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { readCall } from '../calls/actions.ts'
import { changeGroup, createGroup, type Saved } from './actions.ts'
import { browseGroups, groupPages, presentGroup, readGroup, whatChanged } from './reading.ts'

export const groupApi = apiRouter()

const bySlug = z.object({ slug })
const byId = z.object({ slug, id: z.string().max(60) })

/** Groups in one answer: two rows are read for each. */
const mostGroups = 60

groupApi.openapi(
  createRoute({
    method: 'get',
    path: api.groups('{slug}'),
    summary: 'Groups of similar issues, the largest first, with all their members',
    tags: ['Groups'],
    request: { params: bySlug, query: z.object(listQuery) },
    responses: { 200: json(publicGroups, 'A page of groups'), ...errors(404, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    const same = unchanged(c, [row.revision])
    if (same !== null) return same
    const { cursor, limit } = c.req.valid('query')
    const found = await browseGroups(ctx, row.slug, { cursor, limit: Math.min(limit, mostGroups) })
    return c.json({ items: found.items.map((group) => presentGroup(ctx, group)), next: found.next }, 200)
  },
)

const columns = [
  'id',
  'title',
  'summary',
  'language',
  'translations',
  'members',
  'byStakeholderGroup',
  'byRegion',
  'state',
  'mergedInto',
  'version',
  'url',
] as const

groupApi.openapi(
  createRoute({
    method: 'get',
    path: api.groupsCsv('{slug}'),
    summary: 'The same rows as CSV, complete; what is an object there is JSON here',
    tags: ['Groups'],
    request: { params: bySlug },
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    const shown = async function* () {
      for await (const groups of groupPages(ctx, row.slug))
        yield groups.map((group) => {
          const { translations, byStakeholderGroup, byRegion, ...plain } = presentGroup(ctx, group)
          return {
            ...plain,
            translations: JSON.stringify(translations),
            byStakeholderGroup: JSON.stringify(byStakeholderGroup),
            byRegion: JSON.stringify(byRegion),
          }
        })
    }
    return unchanged(c, [row.revision]) ?? csv(c, `${row.slug}-groups`, columns, shown())
  },
)

groupApi.openapi(
  createRoute({
    method: 'get',
    path: api.group('{slug}', '{id}'),
    summary: 'One group, also when it was dissolved or merged into another',
    tags: ['Groups'],
    request: { params: byId },
    responses: { 200: json(publicGroup, 'The group'), ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readCall(ctx, c.req.valid('param').slug)
    const group = row === null ? null : await readGroup(ctx, row.slug, c.req.valid('param').id)
    if (row === null || group === null) return problem(c, 'not-found')
    return unchanged(c, [row.revision]) ?? c.json(presentGroup(ctx, group), 200)
  },
)

groupApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.secretariat.groups('{slug}'),
    summary: 'Make a group of published issues that stand in none',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: bySlug, body: jsonBody(groupInput) },
    responses: { 201: json(groupSaved, 'The group'), ...writeErrors, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const { slug: call } = c.req.valid('param')
    const result = await createGroup(c.get('ctx'), call, c.req.valid('json'))
    if (result.ok) return c.json({ id: result.id, version: result.version }, 201)
    return await refuse(c, result, call, null)
  },
)

groupApi.openapi(
  createRoute({
    method: 'patch',
    path: api.secretariat.group('{slug}', '{id}'),
    summary: 'Change a group; a 409 tells where it stands and what changed since the version that was seen',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: byId, body: jsonBody(groupChange) },
    responses: { 200: json(groupSaved, 'The group'), ...writeErrors, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const { slug: call, id } = c.req.valid('param')
    const change = c.req.valid('json')
    const result = await changeGroup(c.get('ctx'), call, id, change)
    if (!result.ok) return await refuse(c, result, call, { id, seen: change.expectedVersion })
    const { version, made } = result
    return c.json(made === undefined ? { id, version } : { id, version, made }, 200)
  },
)

/** The problem for a step that was not taken; a stale one carries the group as it is and what changed. */
async function refuse(
  c: AppContext,
  result: Extract<Saved, { ok: false }>,
  call: string,
  group: { id: string; seen: number } | null,
): Promise<Answer> {
  switch (result.why) {
    case 'forbidden':
      return problem(c, 'forbidden')
    case 'unknown':
      return problem(c, 'not-found')
    case 'closed':
      return problem(c, 'closed', { extra: { detail: c.get('t')('bench.archived') } })
    case 'invalid':
      return problem(c, 'invalid', { errors: result.problems })
    case 'other_stale':
    case 'stale': {
      if (group === null) return problem(c, 'stale')
      const about = result.why === 'other_stale' ? { id: result.other, seen: result.seen } : group
      const now = await whatChanged(c.get('ctx'), call, about.id, about.seen)
      return problem(c, 'stale', now === null ? {} : { extra: { current: now.current, changes: now.changes } })
    }
  }
}
