import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { listQuery, receipt, reference, slug } from '../../../schema/contracts/common.ts'
import {
  commentInput,
  commentQuery,
  draftInput,
  draftQuery,
  publicComment,
  publicComments,
  publicDraft,
  publicDrafts,
} from '../../../schema/contracts/drafts.ts'
import { api } from '../../../schema/paths.ts'
import { apiRouter, errors, json, jsonBody, repeatable, writeErrors } from '../../platform/api.ts'
import { admit } from '../../platform/api-arrival.ts'
import { csv } from '../../platform/csv.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { receiptFor } from '../moderation/receipt.ts'
import {
  browseComments,
  browseDrafts,
  commentPages,
  createDraft,
  numbersOf,
  presentComment,
  presentDraft,
  presentDraftText,
  readComment,
  readDraft,
  submitComment,
} from './actions.ts'

export const draftApi = apiRouter()

const bySlug = z.object({ slug })

draftApi.openapi(
  createRoute({
    method: 'get',
    path: api.drafts,
    summary: 'Public drafts, latest opening first',
    tags: ['Drafts'],
    request: { query: z.object(listQuery) },
    responses: { 200: json(publicDrafts, 'A page of drafts'), ...errors(422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const found = await browseDrafts(ctx, c.req.valid('query'))
    const items = found.items.map((row) => presentDraft(ctx, row))
    const same = unchanged(
      c,
      found.items.map((row, i) => `${row.slug}.${row.revision}.${items[i]?.state}`),
    )
    return same ?? c.json({ items, next: found.next }, 200)
  },
)

draftApi.openapi(
  createRoute({
    method: 'get',
    path: api.draft('{slug}'),
    summary: 'One draft with its paragraphs',
    tags: ['Drafts'],
    request: { params: bySlug, query: draftQuery },
    responses: { 200: json(publicDraft, 'The draft'), ...errors(404, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readDraft(ctx, c.req.valid('param').slug, c.req.valid('query').version)
    if (row === null) return problem(c, 'not-found')
    const body = presentDraftText(ctx, row)
    return unchanged(c, [row.revision, row.number, body.state]) ?? c.json(body, 200)
  },
)

draftApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.comments('{slug}'),
    summary: 'Comment on paragraphs of an open draft, or on the whole',
    tags: ['Comments'],
    request: { params: bySlug, body: jsonBody(commentInput) },
    responses: { 201: json(receipt, 'Received; waits for a check'), ...writeErrors, ...errors(404) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const input = c.req.valid('json')
    const admitted = await admit(c, input)
    if (!admitted.ok) return admitted.answer
    const result = await submitComment(ctx, c.req.valid('param').slug, input, admitted.arrival, null)
    if (result.ok) return c.json(receiptFor(ctx, result), 201)
    switch (result.why) {
      case 'closed':
        return problem(c, 'closed')
      case 'unknown_draft':
        return problem(c, 'not-found')
      case 'unknown_paragraph':
        return problem(c, 'invalid', {
          errors: [{ path: ['paragraphs', result.index], code: 'unknown', parameters: {} }],
        })
      case 'unknown_reply':
        return problem(c, 'invalid', { errors: [{ path: ['inReplyTo'], code: 'unknown', parameters: {} }] })
      case 'idempotency_mismatch':
        return problem(c, 'idempotency')
    }
  },
)

draftApi.openapi(
  createRoute({
    method: 'get',
    path: api.comments('{slug}'),
    summary: 'Published comments on a draft, newest first',
    tags: ['Comments'],
    request: { params: bySlug, query: commentQuery },
    responses: { 200: json(publicComments, 'A page of comments'), ...errors(404, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readDraft(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    const same = unchanged(c, [row.revision, row.number])
    if (same !== null) return same
    const found = await browseComments(ctx, row.slug, c.req.valid('query'))
    const numbers = numbersOf(row)
    return c.json({ items: found.items.map((item) => presentComment(ctx, item, numbers)), next: found.next }, 200)
  },
)

const commentColumns = [
  'reference',
  'draft',
  'paragraphs',
  'quote',
  'text',
  'stance',
  'proposedText',
  'inReplyTo',
  'replies',
  'language',
  'name',
  'organisation',
  'capacity',
  'stakeholderGroup',
  'country',
  'region',
  'publishedAt',
  'disposition',
  'url',
] as const

draftApi.openapi(
  createRoute({
    method: 'get',
    path: api.commentsCsv('{slug}'),
    summary: 'The same rows as CSV, complete; paragraphs by their numbers',
    tags: ['Comments'],
    request: { params: bySlug, query: commentQuery },
    responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } }, ...errors(404, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const row = await readDraft(ctx, c.req.valid('param').slug)
    if (row === null) return problem(c, 'not-found')
    const numbers = numbersOf(row)
    const rows = async function* () {
      for await (const items of commentPages(ctx, row.slug, c.req.valid('query'))) {
        yield items.map((item) => {
          const shown = presentComment(ctx, item, numbers)
          // A cell holds one value: the numbers that a reader of the table can look up.
          return { ...shown, paragraphs: shown.paragraphs.map(({ id, number }) => number ?? id) }
        })
      }
    }
    return unchanged(c, [row.revision]) ?? csv(c, `${row.slug}-comments`, commentColumns, rows())
  },
)

draftApi.openapi(
  createRoute({
    method: 'get',
    path: api.comment('{reference}'),
    summary: 'One published comment',
    tags: ['Comments'],
    request: { params: z.object({ reference }) },
    responses: { 200: json(publicComment, 'The comment'), ...errors(404, 410) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const found = await readComment(ctx, c.req.valid('param').reference)
    if (found.is === 'unknown') return problem(c, 'not-found')
    if (found.is === 'gone') return problem(c, 'gone')
    const row = await readDraft(ctx, found.item.draft)
    if (row === null) return problem(c, 'not-found')
    const same = unchanged(c, [row.revision, row.number])
    return same ?? c.json(presentComment(ctx, found.item, numbersOf(row)), 200)
  },
)

draftApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.secretariat.drafts,
    summary: 'Make a draft; public at once unless its state is `preparing`',
    tags: ['Secretariat'],
    security: [{ bearer: [] }],
    request: { body: jsonBody(draftInput) },
    responses: { 201: json(publicDraft, 'The draft'), ...writeErrors, ...errors(401, 403) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const result = await createDraft(ctx, c.req.valid('json'))
    if (result.ok) return c.json(presentDraftText(ctx, result.draft), 201)
    switch (result.why) {
      case 'forbidden':
        return problem(c, 'forbidden')
      case 'exists':
        return problem(c, 'invalid', { errors: [{ path: ['slug'], code: 'exists', parameters: {} }] })
      case 'empty':
        return problem(c, 'invalid', { errors: [{ path: ['markdown'], code: 'required', parameters: {} }] })
      case 'too_many':
        return problem(c, 'invalid', {
          errors: [{ path: ['markdown'], code: 'too_many', parameters: { n: result.most } }],
        })
    }
  },
)
