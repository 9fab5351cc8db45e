import { WorkerEntrypoint } from 'cloudflare:workers'

// Stands before the Worker in local runs only, and holds what a deployed Worker must not have.

type FrontEnv = {
  /** The Worker itself, as it would be deployed. */
  APP: Fetcher
  /** The Node process that started us: keeps the clock, runs scheduled work, writes mail files. */
  PARENT: Fetcher
}

type OutgoingMail = {
  to: string | { email: string } | (string | { email: string })[]
  replyTo?: string
  subject: string
  text?: string
  html?: string
  headers?: Record<string, string>
}

// Kept here because every request asks for it; the parent knows it too, for when this process is started anew.
let shift: number | undefined

export default {
  async fetch(request: Request, env: FrontEnv): Promise<Response> {
    if (new URL(request.url).pathname === '/_local/tick') return tick(request, env)
    const headers = new Headers(request.headers)
    if (!headers.has('CF-Connecting-IP')) headers.set('CF-Connecting-IP', '127.0.0.1')
    return env.APP.fetch(new Request(request, { headers, redirect: 'manual' }))
  },
}

/** The app's clock, for its CLOCK binding. */
export class Clock extends WorkerEntrypoint<FrontEnv> {
  /** Milliseconds to add to the real time. */
  async shift(): Promise<number> {
    if (shift === undefined) {
      const answer = await this.env.PARENT.fetch('http://parent/clock')
      shift = ((await answer.json()) as { shift: number }).shift
    }
    return shift
  }
}

/** Takes the place of Cloudflare's mail binding; resolves when the mail lies in MAIL_DIR, if there is one. */
export class Mail extends WorkerEntrypoint<FrontEnv> {
  async send(mail: OutgoingMail): Promise<{ messageId: string }> {
    const id = headerOf(mail, 'x-waypost-id') ?? crypto.randomUUID()
    const { replyTo, subject, text = '', html = '' } = mail
    const answer = await this.env.PARENT.fetch('http://parent/mail', {
      method: 'POST',
      body: JSON.stringify({ id, to: addresses(mail.to), replyTo, subject, text, html }),
    })
    if (!answer.ok) throw new Error(`The mail was not written: ${await answer.text()}`)
    return { messageId: `<${id}@localhost>` }
  }
}

async function tick(request: Request, env: FrontEnv): Promise<Response> {
  if (request.method !== 'POST') return problem(405, 'Only POST moves the clock')
  const at = await readAt(request)
  if (at === 'invalid') return problem(400, 'The body must be empty or {"at": an ISO 8601 time}')
  const moved = await env.PARENT.fetch('http://parent/clock', { method: 'POST', body: JSON.stringify({ at }) })
  if (!moved.ok) return problem(400, '"at" must be an ISO 8601 time such as 2026-11-22T09:00:00Z')
  shift = ((await moved.json()) as { shift: number }).shift
  const done = await env.PARENT.fetch('http://parent/scheduled', { method: 'POST' })
  if (!done.ok) return problem(500, `The scheduled work failed: ${await done.text()}`)
  return Response.json({ now: new Date(Date.now() + shift).toISOString() })
}

/** The body's `at`; undefined where it is left out. */
async function readAt(request: Request): Promise<string | undefined | 'invalid'> {
  const text = await request.text()
  if (text.trim() === '') return undefined
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'invalid'
    const at = 'at' in body ? body.at : undefined
    return at === undefined || typeof at === 'string' ? at : 'invalid'
  } catch {
    return 'invalid'
  }
}

function problem(status: number, title: string): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, requestId: crypto.randomUUID() }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })
}

function headerOf(mail: OutgoingMail, name: string): string | undefined {
  return Object.entries(mail.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1]
}

function addresses(to: OutgoingMail['to']): string {
  return [to]
    .flat()
    .map((address) => (typeof address === 'string' ? address : address.email))
    .join(', ')
}
