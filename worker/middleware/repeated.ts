import { createMiddleware } from 'hono/factory'
import { claimAnswer, keepAnswer, releaseAnswer } from '../platform/answered.ts'
import { sha256 } from '../platform/crypto.ts'
import { commit } from '../platform/database.ts'
import { idempotency, isKey } from '../platform/idempotency.ts'
import { problem } from '../platform/problem.ts'
import { maxFile, readBytes } from '../platform/requests.ts'
import type { AppEnv } from './app-env.ts'

/** Seconds after which to come back while the first of two same requests is still being answered. */
const comeBack = 5

/**
 * Answers a POST of staff that was sent before with the same `Idempotency-Key` as it was answered then, and does nothing
 * again. A key is one person's; with another address or body it is refused. Needs the body as the handler will read it.
 */
export const repeated = createMiddleware<AppEnv>(async (c, next) => {
  const key = c.req.header('idempotency-key')
  if (c.req.method !== 'POST' || key === undefined) return await next()
  if (!isKey(key)) {
    return problem(c, 'invalid', { errors: [{ path: ['Idempotency-Key'], code: 'invalid', parameters: {} }] })
  }
  const ctx = c.get('ctx')
  if (ctx.actor.kind !== 'staff') return problem(c, 'unauthorized')
  const bytes = await readBytes(c, maxFile)
  c.req.raw = new Request(c.req.raw, { body: bytes })
  const { pathname, search } = new URL(c.req.url)
  const of = await idempotency(
    `secretariat ${ctx.actor.id}`,
    key,
    `${c.req.method}\n${pathname}${search}\n${await sha256(bytes)}`,
  )
  const claimed = await claimAnswer(ctx, of)
  switch (claimed.is) {
    case 'different':
      return problem(c, 'idempotency')
    case 'working':
      return problem(c, 'unavailable', { retryAfter: comeBack })
    case 'answered':
      return new Response(claimed.body, {
        status: claimed.status,
        headers: { 'Content-Type': 'application/json' },
      })
    case 'ours': {
      await next()
      const { status } = c.res
      const after =
        status < 400
          ? keepAnswer(of, claimed.claim, { status, body: await c.res.clone().text() })
          : releaseAnswer(of, claimed.claim)
      await commit(ctx.d1, [after])
    }
  }
})
