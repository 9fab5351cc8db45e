import type { Arrival } from '../features/moderation/intake.ts'
import type { Answer, AppContext } from '../middleware/app-env.ts'
import { idempotency, isKey } from './idempotency.ts'
import { problem } from './problem.ts'
import { throttled } from './throttle.ts'
import type { FieldProblem } from './validation.ts'

type ApiArrival = { ok: true; arrival: Arrival } | { ok: false; errors: FieldProblem[] }

/** How a request of the API came in: its `Idempotency-Key`, if it has one, tied to the path and the body. */
async function arrivalOfRequest(c: AppContext, body: unknown): Promise<ApiArrival> {
  const key = c.req.header('idempotency-key')
  if (key !== undefined && !isKey(key)) {
    return { ok: false, errors: [{ path: ['Idempotency-Key'], code: 'invalid', parameters: {} }] }
  }
  return {
    ok: true,
    arrival: {
      channel: 'api',
      honeypot: false,
      filledIn: null,
      idempotency: key === undefined ? null : await idempotency(`api ${c.req.path}`, key, JSON.stringify(body)),
    },
  }
}

export type Admitted = { ok: true; arrival: Arrival } | { ok: false; answer: Answer }

/**
 * Lets a write of the public in, with how it came; else the answer to give: 429 to one who is limited, 422 for a key that
 * is none.
 */
export async function admit(c: AppContext, body: unknown): Promise<Admitted> {
  const wait = await throttled(c)
  if (wait !== null) return { ok: false, answer: problem(c, 'rate-limited', { retryAfter: wait }) }
  const arriving = await arrivalOfRequest(c, body)
  return arriving.ok ? arriving : { ok: false, answer: problem(c, 'invalid', { errors: arriving.errors }) }
}
