import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Env } from '../../worker/env.ts'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, clock, environment, request, seed, sent, staffMember, submit } from '../support/app.ts'
import { waitingIssue } from '../support/items.ts'

const minute = 60_000
const outbox = '/en/secretariat/outbox'

let administrator: Awaited<ReturnType<typeof staffMember>>
let moderator: typeof administrator

beforeAll(async () => {
  await seed('demo')
  administrator = await staffMember('administrator')
  moderator = await staffMember('moderator')
})

beforeEach(async () => {
  clock.shift = 0
  sent.length = 0
  await bindings.DB.prepare('DELETE FROM mail').run()
})

const drain = (override: Partial<Env> = {}) => runScheduled({ ...environment, ...override }, () => undefined)

const refusing: Env['EMAIL'] = {
  send: () => Promise.reject(new Error('550 mailbox of reader@example.org is full')),
}

/** A mail in the outbox; answers its id. */
let made = 0
async function queued(): Promise<string> {
  made += 1
  await waitingIssue({ email: `reader${made}@example.org` })
  const row = await bindings.DB.prepare('SELECT id FROM mail ORDER BY id DESC LIMIT 1').first<{ id: string }>()
  return row?.id ?? ''
}

const mailOf = (id: string) =>
  bindings.DB.prepare('SELECT state, attempts, next_at, payload, last_error FROM mail WHERE id = ?')
    .bind(id)
    .first<{ state: string; attempts: number; next_at: string; payload: string | null; last_error: string | null }>()

/** Lets the mail fail until it is given up. */
async function dead(): Promise<string> {
  const id = await queued()
  clock.shift = 24 * 60 * minute - minute
  await drain({ EMAIL: refusing })
  return id
}

describe('a mail that cannot be sent', () => {
  it('is tried again after 1, 5 and 30 minutes, then every hour, and given up after 24 hours', async () => {
    const id = await queued()
    const waits: number[] = []
    for (let i = 0; i < 40; i++) {
      const at = Date.now() + clock.shift
      await drain({ EMAIL: refusing })
      const mail = await mailOf(id)
      if (mail?.state === 'dead') break
      expect(mail?.state).toBe('failed')
      const next = new Date(mail?.next_at ?? '').getTime()
      waits.push(Math.round((next - at) / minute))
      // Nothing is tried before its time.
      clock.shift = next - Date.now() - 5000
      await drain({ EMAIL: refusing })
      expect((await mailOf(id))?.attempts).toBe(mail?.attempts)
      clock.shift = next - Date.now() + 50
    }
    expect((await mailOf(id))?.state).toBe('dead')
    expect(waits.slice(0, 5)).toEqual([1, 5, 30, 60, 60])
    expect(new Set(waits.slice(3))).toEqual(new Set([60]))
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(24 * 60)
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(23 * 60)
  })

  it('goes out when the service is back, once, and its content is gone then', async () => {
    const id = await queued()
    await drain({ EMAIL: refusing })
    clock.shift = 2 * minute
    await drain()
    await drain()
    expect(sent.map((mail) => mail.headers['X-Waypost-Id'])).toEqual([id])
    expect(await mailOf(id)).toMatchObject({ state: 'sent', attempts: 2, payload: null, last_error: null })
  })

  it('keeps of the error nothing that looks like an address', async () => {
    const id = await queued()
    await drain({ EMAIL: refusing })
    expect((await mailOf(id))?.last_error).toBe('550 mailbox of … is full')
  })
})

describe('draining', () => {
  it('twice at once sends each mail once', async () => {
    const ids = [await queued(), await queued(), await queued()]
    await Promise.all([drain(), drain(), drain()])
    expect(sent.map((mail) => mail.headers['X-Waypost-Id']).sort()).toEqual(ids.sort())
  })

  it('takes a mail up again whose sender died between claim and sending, with the same X-Waypost-Id', async () => {
    const id = await queued()
    const tried: string[] = []
    let reached = (): void => {}
    const sending = new Promise<void>((resolve) => {
      reached = resolve
    })
    // A Worker that dies here never comes back from sending.
    void drain({
      EMAIL: {
        send: (message) => {
          tried.push(message.headers['X-Waypost-Id'] ?? '')
          reached()
          return new Promise(() => undefined)
        },
      },
    })
    await sending
    expect((await mailOf(id))?.state).toBe('sending')
    clock.shift = minute
    await drain()
    expect(sent).toHaveLength(0)
    clock.shift = 6 * minute
    await drain()
    expect(sent.map((mail) => mail.headers['X-Waypost-Id'])).toEqual([id])
    expect(tried).toEqual([id])
    expect((await mailOf(id))?.state).toBe('sent')
  })
})

describe('the outbox page', () => {
  const read = async (path = outbox, staff = administrator) => (await request(path, { headers: staff.cookie })).text()

  it('shows kind, state and attempts, and neither address nor content', async () => {
    await queued()
    await drain({ EMAIL: refusing })
    const html = await read()
    for (const text of ['Confirmation of an address', 'Failed, will be retried', '1 attempt', '550 mailbox'])
      expect(html).toContain(text)
    expect(html).not.toContain('@example.org')
    expect(html).not.toContain('/verify/')
  })

  it('shows what was given up on top, and sends it at once when somebody retries', async () => {
    const id = await dead()
    const html = await read()
    expect(html).toContain('These mails could not be sent for 24 hours.')
    expect(html).toContain(`${outbox}/${id}/retry`)
    const answer = await submit(`${outbox}/${id}/retry`, {}, administrator.cookie)
    expect(answer.status).toBe(303)
    expect(sent.map((mail) => mail.headers['X-Waypost-Id'])).toEqual([id])
    const event = await bindings.DB.prepare(
      'SELECT action, actor, from_state, to_state FROM event WHERE subject_id = ?',
    )
      .bind(id)
      .first()
    expect(event).toEqual({ action: 'retry_mail', actor: administrator.id, from_state: 'dead', to_state: 'queued' })
  })

  it('retries once: the second press is told that it came too late', async () => {
    const id = await dead()
    const answers = await Promise.all([
      submit(`${outbox}/${id}/retry`, {}, administrator.cookie),
      submit(`${outbox}/${id}/retry`, {}, administrator.cookie),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409])
    expect(sent).toHaveLength(1)
  })

  it('shows a moderator the state without the button', async () => {
    await dead()
    const html = await read(outbox, moderator)
    expect(html).toContain('Given up')
    expect(html).not.toContain('/retry')
  })

  it('filters by state and goes page by page, each mail once, newest first', async () => {
    for (let i = 0; i < 65; i++) {
      const id = `MAIL${String(i).padStart(3, '0')}`
      await bindings.DB.prepare(
        "INSERT INTO mail (id, kind, subject_reference, recipient_index, locale, state, next_at, created_at) VALUES (?, 'decision', ?, 'x', 'en', ?, '2026-01-01', '2026-01-01T00:00:00.000Z')",
      )
        .bind(id, `REF-${i}`, i % 13 === 0 ? 'failed' : 'sent')
        .run()
    }
    const seen: string[] = []
    let pages = 0
    for (let path: string | undefined = `${outbox}?state=sent`; path !== undefined && pages < 9; pages++) {
      const html: string = await read(path)
      seen.push(...[...html.matchAll(/>(REF-\d+)</g)].map((match) => match[1] ?? ''))
      path = /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(pages).toBe(2)
    expect(seen).toEqual(
      Array.from({ length: 65 }, (_, i) => 64 - i)
        .filter((i) => i % 13 !== 0)
        .map((i) => `REF-${i}`),
    )
  })
})
