import { beforeEach, describe, expect, it } from 'vitest'
import { bindings, clock, request, sent, staffMember, submit } from '../support/app.ts'

const signIn = '/en/secretariat/sign-in'
const queue = '/en/secretariat/queue'
const minute = 60_000

beforeEach(() => {
  sent.length = 0
  clock.shift = 0
})

/** The path of the link in the last mail. */
function linkOf(mail = sent.at(-1)): string {
  return /https:\/\/waypost\.test(\/\S+\/enter\/\S+)/.exec(mail?.text ?? '')?.[1] ?? 'no link'
}

/** The session cookie of an answer, as a browser sends it back. */
function cookieOf(response: Response): Record<string, string> {
  const set = response.headers.getSetCookie().find((line) => line.startsWith('__Host-session=')) ?? ''
  return { cookie: set.split(';')[0] ?? '' }
}

describe('POST /en/secretariat/sign-in', () => {
  it('mails a link at once, which signs in by its button', async () => {
    const { email } = await staffMember('moderator')
    const answer = await submit(signIn, { email: ` ${email.toUpperCase()} ` })
    expect(answer.status).toBe(200)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.to).toBe(email)
    const entered = await submit(linkOf(), {})
    expect(entered.status).toBe(303)
    expect(entered.headers.get('location')).toBe('/en/secretariat')
    expect((await request(queue, { headers: cookieOf(entered) })).status).toBe(200)
  })

  it('answers the same for an address nobody knows, and sends nothing', async () => {
    const { email } = await staffMember('moderator')
    const known = await submit(signIn, { email })
    sent.length = 0
    const unknown = await submit(signIn, { email: 'nobody@example.org' })
    expect(unknown.status).toBe(known.status)
    expect(await unknown.text()).toBe(await known.text())
    expect(sent).toHaveLength(0)
  })

  it('sends nothing to somebody without access any more', async () => {
    const { id, email } = await staffMember('moderator')
    await bindings.DB.prepare("UPDATE staff SET disabled_at = '2026-01-01' WHERE id = ?").bind(id).run()
    expect((await submit(signIn, { email })).status).toBe(200)
    expect(sent).toHaveLength(0)
  })

  it('sends five links an hour to one person and no more, even when asked at once', async () => {
    const { email } = await staffMember('moderator')
    await Promise.all(Array.from({ length: 9 }, () => submit(signIn, { email })))
    expect(sent).toHaveLength(5)
    clock.shift = 61 * minute
    await submit(signIn, { email })
    expect(sent).toHaveLength(6)
  })

  it('answers 422 to what is no address and keeps it', async () => {
    const answer = await submit(signIn, { email: 'not an address' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('value="not an address"')
  })

  it('answers 429 with Retry-After when a network asks too often', async () => {
    const answer = await request(
      signIn,
      {
        method: 'POST',
        body: 'email=a%40example.org',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'https://waypost.test',
          'cf-connecting-ip': '192.0.2.7',
        },
      },
      { RATE_LIMIT: 'on', WRITE_LIMIT: { limit: () => Promise.resolve({ success: false }) } },
    )
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('60')
    expect(await answer.text()).toContain('value="a@example.org"')
  })

  it('counts against the network whichever address is asked for', async () => {
    const post = (email: string) =>
      request(
        signIn,
        {
          method: 'POST',
          body: `email=${email}`,
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            origin: 'https://waypost.test',
            'cf-connecting-ip': '192.0.2.8',
          },
        },
        { RATE_LIMIT: 'on', WRITE_LIMIT: { limit: () => Promise.resolve({ success: true }) } },
      )
    const { email } = await staffMember('moderator')
    await post(email)
    await post('nobody@example.org')
    const row = await bindings.DB.prepare('SELECT max(n) AS n FROM hourly_limit').first<{ n: number }>()
    expect(row?.n).toBe(2)
  })
})

describe('the sign-in link', () => {
  it('is not used up by being opened, as mail scanners do', async () => {
    const { email } = await staffMember('moderator')
    await submit(signIn, { email })
    for (let i = 0; i < 3; i++) {
      const opened = await request(linkOf())
      expect(opened.status).toBe(200)
      expect(opened.headers.getSetCookie().join()).not.toContain('__Host-session')
    }
    expect((await submit(linkOf(), {})).status).toBe(303)
  })

  it('works once, also when pressed twice at once', async () => {
    const { email } = await staffMember('moderator')
    await submit(signIn, { email })
    const statuses = (await Promise.all([submit(linkOf(), {}), submit(linkOf(), {}), submit(linkOf(), {})])).map(
      (answer) => answer.status,
    )
    expect(statuses.sort()).toEqual([303, 410, 410])
    const again = await request(linkOf())
    expect(again.status).toBe(410)
    expect(await again.text()).toContain(signIn)
  })

  it('ends after 20 minutes and says what to do', async () => {
    const { email } = await staffMember('moderator')
    await submit(signIn, { email })
    clock.shift = 21 * minute
    expect((await request(linkOf())).status).toBe(410)
    const answer = await submit(linkOf(), {})
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('Ask for a new link')
  })

  it('does not let in whoever lost access meanwhile', async () => {
    const { id, email } = await staffMember('moderator')
    await submit(signIn, { email })
    await bindings.DB.prepare("UPDATE staff SET disabled_at = '2026-01-01' WHERE id = ?").bind(id).run()
    expect((await submit(linkOf(), {})).status).toBe(410)
  })

  it('is kept as a hash only', async () => {
    const { email } = await staffMember('moderator')
    await submit(signIn, { email })
    const token = linkOf().split('/').at(-1) ?? ''
    const { results } = await bindings.DB.prepare('SELECT token_hash FROM sign_in_link').all<{ token_hash: string }>()
    expect(token.length).toBeGreaterThan(40)
    expect(results.map((row) => row.token_hash)).not.toContain(token)
  })
})

describe('the session', () => {
  const enter = async () => {
    const { id, email } = await staffMember('moderator')
    await submit(signIn, { email })
    const first = await submit(linkOf(), {})
    return { id, email, first }
  }

  it('is in a cookie that scripts, other sites and plain HTTP cannot reach, for 12 hours', async () => {
    const { first } = await enter()
    const cookie = first.headers.getSetCookie().find((line) => line.startsWith('__Host-session=')) ?? ''
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=43200']) expect(cookie).toContain(flag)
    expect(cookie).not.toContain('Domain')
    clock.shift = 12 * 60 * minute + minute
    expect((await request(queue, { headers: cookieOf(first) })).status).toBe(303)
  })

  it('is a new one at each sign-in, and the one before ends', async () => {
    const { email, first } = await enter()
    await submit(signIn, { email })
    const second = await submit(linkOf(), {}, cookieOf(first))
    expect(cookieOf(second)).not.toEqual(cookieOf(first))
    expect((await request(queue, { headers: cookieOf(first) })).status).toBe(303)
    expect((await request(queue, { headers: cookieOf(second) })).status).toBe(200)
  })

  it('ends by signing out', async () => {
    const { first } = await enter()
    const out = await submit('/en/secretariat/sign-out', {}, cookieOf(first))
    expect(out.status).toBe(303)
    expect(out.headers.getSetCookie().join()).toContain('__Host-session=;')
    expect((await request(queue, { headers: cookieOf(first) })).status).toBe(303)
  })

  it('ends at once when access is taken away', async () => {
    const { id, first } = await enter()
    const administrator = await staffMember('administrator')
    const done = await submit(`/en/secretariat/staff/${id}`, { change: 'disable' }, administrator.cookie)
    expect(done.status).toBe(303)
    expect((await request(queue, { headers: cookieOf(first) })).status).toBe(303)
  })
})
