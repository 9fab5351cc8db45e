import type { Arrival } from '../features/moderation/intake.ts'
import type { AppContext } from '../middleware/app-env.ts'
import { idempotency } from './idempotency.ts'
import type { FieldProblem } from './validation.ts'

const keyForm = /^[\x21-\x7e]{16,64}$/

export type ApiArrival = { ok: true; arrival: Arrival } | { ok: false; errors: FieldProblem[] }

/** How a request of the API came in: its `Idempotency-Key`, if it has one, tied to the path and the body. */
export async function arrivalOfRequest(c: AppContext, body: unknown): Promise<ApiArrival> {
  const key = c.req.header('idempotency-key')
  if (key !== undefined && !keyForm.test(key)) {
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
