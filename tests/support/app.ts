import { env } from 'cloudflare:workers'
import type { StaffRole } from '../../schema/vocabulary.ts'
import { createApp } from '../../worker/app.ts'
import type { Env } from '../../worker/env.ts'
import { deriveKeys, sha256 } from '../../worker/platform/crypto.ts'
import { commit, type Statement } from '../../worker/platform/database.ts'
import { seedStatements } from '../../worker/seed/seed.ts'

// No test reaches the outside: what one wants of the web, it fakes on top of this.
globalThis.fetch = () => Promise.reject(new TypeError('tests have no network'))

const app = createApp()
export const bindings = env as unknown as Env

/** Every mail that a test's app sent. */
export const sent: Parameters<Env['EMAIL']['send']>[0][] = []

/** Time that passes only when a test says so. */
export const clock = { shift: 0 }

const testEnv: Env = {
  ...bindings,
  RATE_LIMIT: 'off',
  CLOCK: { shift: () => Promise.resolve(clock.shift) },
  EMAIL: {
    send: (message) => {
      sent.push(message)
      return Promise.resolve({ messageId: `<${sent.length}@test>` })
    },
  },
}

/** The environment of the app under test, to hand to `scheduled` or to change for one test. */
export const environment = testEnv

/** Sends a request to the app, in the same process, and waits for what it deferred. */
export async function request(path: string, init: RequestInit = {}, override: Partial<Env> = {}): Promise<Response> {
  const deferred: Promise<unknown>[] = []
  const execution = {
    waitUntil: (work: Promise<unknown>) => void deferred.push(work),
    passThroughOnException: () => undefined,
    props: {},
  } as unknown as ExecutionContext
  const response = await app.fetch(
    new Request(`https://waypost.test${path}`, { redirect: 'manual', ...init }),
    { ...testEnv, ...override },
    execution,
  )
  await Promise.all(deferred)
  return response
}

/** Sends JSON. */
export function send(
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return request(path, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })
}

/** Sends a form as a browser on the same site does. */
export function submit(
  path: string,
  fields: Record<string, string | string[]>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return request(path, {
    method: 'POST',
    body: body.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://waypost.test', ...headers },
  })
}

/** The stamp in a form that a page shows. */
export async function stampOf(response: Response): Promise<string> {
  return /name="stamp" value="([^"]*)"/.exec(await response.text())?.[1] ?? ''
}

/** Runs statements on the test's database in batches. */
export async function run(statements: readonly Statement[]): Promise<void> {
  for (let i = 0; i < statements.length; i += 50) await commit(bindings.DB, statements.slice(i, i + 50))
}

/** Fills the database as a new copy is filled. */
export async function seed(mode: 'demo' | 'catalogue'): Promise<void> {
  await run(await seedStatements({ mode, now: new Date(Date.now() + clock.shift), secretKey: bindings.SECRET_KEY }))
}

let made = 0

/** A member of staff with a key of the Secretariat API and a session. */
export async function staffMember(
  role: StaffRole,
): Promise<{ id: string; email: string; bearer: Record<string, string>; cookie: Record<string, string> }> {
  made += 1
  const keys = await deriveKeys(bindings.SECRET_KEY)
  const id = `staff-${made}`
  const token = `token-of-the-test-${made}-0123456789`
  const email = `staff${made}@example.org`
  const now = new Date(Date.now() + clock.shift)
  const later = new Date(now.getTime() + 5 * 366 * 24 * 3_600_000).toISOString()
  await run([
    {
      sql: 'INSERT INTO staff (id, name, role, locale, email, email_index, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      params: [
        id,
        `Test ${role}`,
        role,
        'en',
        await keys.encrypt(email, id),
        await keys.addressIndex(email),
        now.toISOString(),
      ],
    },
    {
      sql: 'INSERT INTO api_token (id, token_hash, name, role, staff_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      params: [id, await sha256(token), 'test', role, id, now.toISOString(), later],
    },
    {
      sql: 'INSERT INTO session (token_hash, staff_id, created_at, expires_at) VALUES (?, ?, ?, ?)',
      params: [await sha256(token), id, now.toISOString(), later],
    },
  ])
  return {
    id,
    email,
    bearer: { authorization: `Bearer ${token}` },
    cookie: { cookie: `__Host-session=${token}` },
  }
}
