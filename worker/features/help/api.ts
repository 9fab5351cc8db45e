import { createRoute } from '@hono/zod-openapi'
import { helpRequestInput, helpRequestReceipt, routeAnswer, routeInput } from '../../../schema/contracts/help.ts'
import { api, paths } from '../../../schema/paths.ts'
import { apiRouter, errors, json, jsonBody, repeatable, writeErrors } from '../../platform/api.ts'
import { admit } from '../../platform/api-arrival.ts'
import { problem } from '../../platform/problem.ts'
import { throttled } from '../../platform/throttle.ts'
import { requestHelp } from './actions.ts'
import { presentMatches, presentRoute, type RoutingRequest, routeRequest } from './routing.ts'

export const helpApi = apiRouter()

/** Matches that come with a receipt. */
const matchesWithReceipt = 5

helpApi.openapi(
  createRoute({
    method: 'post',
    path: api.route,
    summary: 'Who answers such a question; nothing of it is kept',
    tags: ['Help'],
    request: { body: jsonBody(routeInput) },
    responses: {
      200: json(routeAnswer, 'The best ranking there is, with reasons'),
      ...errors(400, 413, 415, 422, 429),
    },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const wait = await throttled(c)
    if (wait !== null) return problem(c, 'rate-limited', { retryAfter: wait })
    const input = c.req.valid('json')
    return c.json(presentRoute(ctx, await routeRequest(ctx, input), input.limit), 200)
  },
)

helpApi.openapi(
  createRoute({
    ...repeatable,
    method: 'post',
    path: api.helpRequests,
    summary: 'Ask for help; with consent the request is handed to the desks named, one after the other',
    tags: ['Help'],
    request: { body: jsonBody(helpRequestInput) },
    responses: { 201: json(helpRequestReceipt, 'Received'), ...writeErrors },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const input = c.req.valid('json')
    const admitted = await admit(c, input)
    if (!admitted.ok) return admitted.answer
    const result = await requestHelp(ctx, input, admitted.arrival)
    if (!result.ok) {
      if (result.why === 'idempotency_mismatch') return problem(c, 'idempotency')
      const wrong = result.problems.map(({ index, code }) => ({ path: ['desks', index], code, parameters: {} }))
      return problem(c, 'invalid', { errors: wrong })
    }
    const routed = await routeRequest(ctx, routingOf(input))
    const body = {
      reference: result.reference,
      state: result.state,
      trackingUrl: ctx.origin + paths.tracking(ctx.locale, result.token),
      matches: presentMatches(ctx, routed, matchesWithReceipt),
    }
    return c.json(body, 201)
  },
)

function routingOf(input: {
  text: string
  language?: string | undefined
  country?: string | undefined
}): RoutingRequest {
  return { text: input.text, language: input.language, country: input.country }
}
