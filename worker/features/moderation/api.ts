import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  decided,
  decisionInput,
  logPage,
  logQuery,
  queuePage,
  queueQuery,
} from '../../../schema/contracts/moderation.ts'
import { api } from '../../../schema/paths.ts'
import type { ItemKind, ItemState } from '../../../schema/vocabulary.ts'
import { apiRouter, errors, json, jsonBody, repeatable } from '../../platform/api.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { browseLog, browseQueue, decide, logPages, logRevision } from './actions.ts'

export const moderationApi = apiRouter()

moderationApi.openapi(
  createRoute({
    method: 'get',
    path: api.moderationLog,
    summary: 'The public log of moderation, newest first, a hash chain',
    tags: ['Moderation log'],
    request: { query: logQuery },
    responses: { 200: json(logPage, 'A page of the log'), ...errors(422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const same = unchanged(c, [await logRevision(ctx)])
    return same ?? c.json(await browseLog(ctx, c.req.valid('query')), 200)
  },
)

moderationApi.openapi(
  createRoute({
    method: 'get',
    path: api.moderationLogCsv,
    summary: 'The whole log as CSV',
    tags: ['Moderation log'],
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } } },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const columns = ['sequence', 'at', 'action', 'kind', 'subject', 'reason', 'hash', 'previousHash'] as const
    return unchanged(c, [await logRevision(ctx)]) ?? csv(c, 'moderation-log', columns, logPages(ctx))
  },
)

moderationApi.openapi(
  createRoute({
    method: 'get',
    path: api.secretariat.queue,
    summary: 'Items that wait for a decision: the suspicious first, then the oldest',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { query: queueQuery },
    responses: { 200: json(queuePage, 'A page of the queue'), ...errors(401, 403, 422) },
  }),
  async (c) => {
    const found = await browseQueue(c.get('ctx'), c.req.valid('query'))
    if (found === null) return problem(c, 'forbidden')
    const items = found.items.map((item) => ({
      reference: item.reference,
      kind: item.kind as ItemKind,
      // An edit of a published item waits as pending while the old version stays public.
      state: item.edit === null ? (item.state as ItemState) : ('pending' as const),
      edit: item.edit !== null,
      version: item.version,
      receivedAt: item.receivedAt,
      language: item.language,
      risk: item.risk,
      signals: item.signals,
      title: item.title,
    }))
    return c.json({ items, next: found.next }, 200)
  },
)

moderationApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.secretariat.decisions,
    summary: 'Decide on an item, with a reason',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { body: jsonBody(decisionInput) },
    responses: { 200: json(decided, 'Decided'), ...errors(400, 401, 403, 404, 409, 415, 422) },
  }),
  async (c) => {
    const result = await decide(c.get('ctx'), c.req.valid('json'))
    if (result.ok) {
      const { item } = result
      return c.json({ reference: item.reference, state: item.state as ItemState, version: item.version }, 200)
    }
    switch (result.why) {
      case 'stale':
        return problem(c, 'stale', { extra: { current: { state: result.item.state, version: result.item.version } } })
      case 'reason':
        return problem(c, 'invalid', { errors: [{ path: ['reason'], code: 'not_a_choice', parameters: {} }] })
      case 'unknown':
        return problem(c, 'not-found')
      default:
        return problem(c, 'forbidden')
    }
  },
)
