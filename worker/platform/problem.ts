import type { MessageKey } from '../../schema/i18n/index.ts'
import type { Answer, AppContext } from '../middleware/app-env.ts'
import { type FieldProblem, jsonPointer, sentence } from './validation.ts'

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503

/** The last segment of a problem's type; each has a title in six languages. */
export type ProblemType =
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'stale'
  | 'closed'
  | 'idempotency'
  | 'gone'
  | 'too-large'
  | 'media-type'
  | 'invalid'
  | 'rate-limited'
  | 'internal'
  | 'unavailable'

const statuses: Record<ProblemType, ProblemStatus> = {
  'bad-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  stale: 409,
  closed: 409,
  idempotency: 409,
  gone: 410,
  'too-large': 413,
  'media-type': 415,
  invalid: 422,
  'rate-limited': 429,
  internal: 500,
  unavailable: 503,
}

/**
 * Answers problem+json (RFC 9457) in the client's language.
 * @param options.errors the fields that are wrong
 * @param options.labelOf what a field is called in the client's language, where that is not its name in the contract
 * @param options.extra further members, such as the state that has moved on
 */
export function problem(
  c: AppContext,
  type: ProblemType,
  options: {
    errors?: readonly FieldProblem[]
    labelOf?: (path: FieldProblem['path']) => string | undefined
    extra?: Record<string, unknown>
    retryAfter?: number
  } = {},
): Answer {
  const t = c.get('t')
  const status = statuses[type]
  const errors = options.errors?.map((error) => ({
    path: jsonPointer(error.path),
    code: error.code,
    message: sentence(
      t,
      error,
      options.labelOf?.(error.path) ?? error.path.findLast((part) => typeof part === 'string') ?? '',
    ),
  }))
  const body = {
    type: `${c.get('ctx').origin}/problems/${type}`,
    title: t(`problem.${type}.title` as MessageKey),
    status,
    detail: t(`problem.${type}.detail` as MessageKey),
    requestId: c.get('ctx').requestId,
    ...(errors === undefined ? {} : { errors }),
    ...options.extra,
  }
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json; charset=utf-8' }
  if (options.retryAfter !== undefined) headers['Retry-After'] = String(options.retryAfter)
  if (status === 401) headers['WWW-Authenticate'] = 'Bearer'
  return c.body(JSON.stringify(body), status, headers) as Response as Answer
}
