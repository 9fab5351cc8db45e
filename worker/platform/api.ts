import { OpenAPIHono } from '@hono/zod-openapi'
import type * as z from 'zod'
import { problem as problemSchema } from '../../schema/contracts/common.ts'
import type { AppContext, AppEnv } from '../middleware/app-env.ts'
import { problem } from './problem.ts'
import { problemsOf } from './validation.ts'

/** A part of the JSON API. What does not fit the contract is answered with 422 and the fields. */
export function apiRouter(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return
      // An address whose parts have not even the right form leads nowhere.
      if (result.target === 'param') return problem(c as unknown as AppContext, 'not-found')
      // The validator hands over what it parsed as well, which its type does not tell.
      const { data } = result as { data?: unknown }
      return problem(c as unknown as AppContext, 'invalid', { errors: problemsOf(result.error as z.ZodError, data) })
    },
  })
}

/** An answer of JSON in the description of a route. */
export function json<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

/** An error that says more than problems do, in the description of a route. */
export function problemJson<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { 'application/problem+json': { schema } } }
}

/** A body of JSON in the description of a route. */
export function jsonBody<S extends z.ZodType>(schema: S) {
  return { required: true, content: { 'application/json': { schema } } }
}

/** The header of a POST that may be sent again, in the description of a route. */
export const repeatable = {
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header' as const,
      required: false,
      description:
        '16 to 64 random characters, kept for 24 hours: the same key and body give the same answer, another body 409',
      schema: { type: 'string' as const, minLength: 16, maxLength: 64, pattern: '^[\\x21-\\x7e]+$' },
    },
  ],
}

const problemMeanings = {
  400: 'Not JSON, or not UTF-8',
  401: 'No valid token',
  403: 'Not allowed',
  404: 'Does not exist, or is not public',
  409: 'Moved on, closed, or the key was used for something else; the type tells which',
  410: 'Was public: hidden or withdrawn',
  413: 'Too large',
  415: 'Not declared as JSON',
  422: 'Some values need a correction; `errors` names them',
  429: 'Too many requests; see Retry-After',
} as const

/** The errors that a route can answer, all of one form. */
export function errors(...statuses: (keyof typeof problemMeanings)[]) {
  const response = (status: keyof typeof problemMeanings) => ({
    description: problemMeanings[status],
    content: { 'application/problem+json': { schema: problemSchema } },
  })
  return Object.fromEntries(statuses.map((status) => [status, response(status)])) as Record<
    number,
    ReturnType<typeof response>
  >
}

/** What every POST of the public can answer. */
export const writeErrors = errors(400, 409, 413, 415, 422, 429)
