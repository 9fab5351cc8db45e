import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { listQuery, slug } from '../../../schema/contracts/common.ts'
import {
  inventory,
  inventoryItem,
  inventoryQuery,
  meetingInput,
  outcomeInput,
  publicCycle,
  publicCycles,
  publicWorkstream,
  publicWorkstreams,
  workstreamInput,
} from '../../../schema/contracts/workstreams.ts'
import { api } from '../../../schema/paths.ts'
import type { AppContext } from '../../middleware/app-env.ts'
import { apiRouter, errors, json, jsonBody, repeatable, writeErrors } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { type CallRow, callsOfCycle } from '../calls/queries.ts'
import {
  addMeeting,
  browseInventory,
  browseWorkstreams,
  changeWorkstream,
  createWorkstream,
  presentInventory,
  presentWorkstream,
  setOutcome,
} from './actions.ts'
import { readCalendar } from './calendar.ts'
import { findPublicCycle, listCycles, mostDates } from './queries.ts'

export const workstreamApi = apiRouter()

const bySlug = z.object({ slug })

workstreamApi.openapi(
  createRoute({
    method: 'get',
    path: api.cycles,
    summary: 'Cycles of the forum, latest first',
    tags: ['Cycles'],
    responses: { 200: json(publicCycles, 'All cycles') },
  }),
  async (c) => {
    const cycles = await listCycles(c.get('ctx').db)
    const items = cycles.map(({ slug: name, year }) => ({ slug: name, year }))
    const same = unchanged(
      c,
      items.map((item) => item.slug),
    )
    return same ?? c.json({ items, next: null }, 200)
  },
)

workstreamApi.openapi(
  createRoute({
    method: 'get',
    path: api.cycle('{slug}'),
    summary: 'A cycle with its calendar: calls, comment windows, meetings',
    tags: ['Cycles'],
    request: { params: bySlug },
    responses: { 200: json(publicCycle, 'The cycle'), ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const cycle = await findPublicCycle(ctx.db, c.req.valid('param').slug)
    if (cycle === null) return problem(c, 'not-found')
    const same = unchanged(c, [cycle.revision])
    const { slug: name, year } = cycle
    return same ?? c.json({ slug: name, year, dates: await readCalendar(ctx, name) }, 200)
  },
)

workstreamApi.openapi(
  createRoute({
    method: 'get',
    path: api.workstreams('{slug}'),
    summary: 'What the forum takes up in a cycle, latest first',
    tags: ['Cycles'],
    request: { params: bySlug, query: z.object(listQuery) },
    responses: { 200: json(publicWorkstreams, 'A page of workstreams'), ...errors(404, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const cycle = await findPublicCycle(ctx.db, c.req.valid('param').slug)
    if (cycle === null) return problem(c, 'not-found')
    return unchanged(c, [cycle.revision]) ?? c.json(await browseWorkstreams(ctx, cycle.slug, c.req.valid('query')), 200)
  },
)

/** The call whose inventory is asked for: the named one, else the first of the cycle that holds its submissions. */
export async function inventoryCall(c: AppContext, cycle: string, asked: string | undefined): Promise<CallRow[]> {
  const calls = await callsOfCycle(c.get('ctx').db, cycle, mostDates)
  const counted = calls.filter((call) => call.figures === 'counted')
  return asked === undefined ? counted : counted.filter((call) => call.slug === asked)
}

workstreamApi.openapi(
  createRoute({
    method: 'get',
    path: api.inventory('{slug}'),
    summary: 'What became of each group of issues of a cycle',
    tags: ['Cycles'],
    request: { params: bySlug, query: inventoryQuery },
    responses: {
      200: json(inventory, 'A page of groups; of the first call of the cycle unless one is named'),
      ...errors(404, 422),
    },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const cycle = await findPublicCycle(ctx.db, c.req.valid('param').slug)
    if (cycle === null) return problem(c, 'not-found')
    const query = c.req.valid('query')
    const [call] = await inventoryCall(c, cycle.slug, query.call)
    if (call === undefined)
      return query.call === undefined ? c.json({ items: [], next: null }, 200) : problem(c, 'not-found')
    const same = unchanged(c, [cycle.revision, call.revision, call.slug])
    return same ?? c.json(await browseInventory(ctx, call.slug, query), 200)
  },
)

const inventoryColumns = [
  'call',
  'group',
  'title',
  'language',
  'issues',
  'outcome',
  'workstream',
  'place',
  'reason',
  'reasonLanguage',
  'version',
] as const

workstreamApi.openapi(
  createRoute({
    method: 'get',
    path: api.inventoryCsv('{slug}'),
    summary: 'The inventory of all calls of a cycle as CSV',
    tags: ['Cycles'],
    request: { params: bySlug },
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const cycle = await findPublicCycle(ctx.db, c.req.valid('param').slug)
    if (cycle === null) return problem(c, 'not-found')
    const calls = await inventoryCall(c, cycle.slug, undefined)
    const rows = async function* () {
      for (const call of calls) {
        for (let cursor: string | undefined; ; ) {
          const page: Awaited<ReturnType<typeof browseInventory>> = await browseInventory(ctx, call.slug, {
            cursor,
            limit: 100,
          })
          yield page.items.map((item) => ({ ...item, workstream: item.workstream?.title ?? null }))
          if (page.next === null) break
          cursor = page.next
        }
      }
    }
    const same = unchanged(c, [cycle.revision, ...calls.map((call) => call.revision)])
    return same ?? csv(c, `${cycle.slug}-inventory`, inventoryColumns, rows())
  },
)

workstreamApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.secretariat.workstreams('{slug}'),
    summary: 'Take something up: make a workstream',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: bySlug, body: jsonBody(workstreamInput) },
    responses: { 201: json(publicWorkstream, 'The workstream'), ...writeErrors, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const result = await createWorkstream(ctx, c.req.valid('param').slug, c.req.valid('json'))
    if (result.ok) return c.json(presentWorkstream(ctx, result.saved), 201)
    if (result.why === 'invalid') return problem(c, 'invalid', { errors: result.problems })
    return problem(c, result.why === 'forbidden' ? 'forbidden' : 'not-found')
  },
)

workstreamApi.openapi(
  createRoute({
    method: 'put',
    path: api.secretariat.workstream('{id}'),
    summary: 'Rewrite a workstream, its result included',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: z.object({ id: z.string().max(60) }), body: jsonBody(workstreamInput) },
    responses: { 200: json(publicWorkstream, 'The workstream'), ...writeErrors, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const result = await changeWorkstream(ctx, c.req.valid('param').id, c.req.valid('json'))
    if (result.ok) return c.json(presentWorkstream(ctx, result.saved), 200)
    if (result.why === 'invalid') return problem(c, 'invalid', { errors: result.problems })
    if (result.why === 'stale')
      return problem(c, 'stale', { extra: { current: presentWorkstream(ctx, result.current) } })
    return problem(c, result.why === 'forbidden' ? 'forbidden' : 'not-found')
  },
)

workstreamApi.openapi(
  createRoute({
    method: 'put',
    path: api.secretariat.outcome('{slug}', '{id}'),
    summary: 'Say what became of a group at the end of its cycle',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: z.object({ slug, id: z.string().max(60) }), body: jsonBody(outcomeInput) },
    responses: { 200: json(inventoryItem, 'The group with its outcome'), ...writeErrors, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const { slug: call, id } = c.req.valid('param')
    const result = await setOutcome(c.get('ctx'), call, id, c.req.valid('json'))
    if (result.ok) return c.json(presentInventory(result.saved), 200)
    if (result.why === 'stale') return problem(c, 'stale', { extra: { current: presentInventory(result.current) } })
    return problem(c, result.why === 'forbidden' ? 'forbidden' : 'not-found')
  },
)

workstreamApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.secretariat.meetings('{slug}'),
    summary: 'Put a meeting into the calendar of a cycle',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { params: bySlug, body: jsonBody(meetingInput) },
    responses: { 201: json(z.object({ id: z.string() }), 'The meeting'), ...writeErrors, ...errors(401, 403, 404) },
  }),
  async (c) => {
    const result = await addMeeting(c.get('ctx'), c.req.valid('param').slug, c.req.valid('json'))
    if (result.ok) return c.json({ id: result.id }, 201)
    return problem(c, result.why === 'forbidden' ? 'forbidden' : 'not-found')
  },
)
