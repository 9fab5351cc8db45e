import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { drainOutbox } from '../../worker/features/notices/outbox.ts'
import { backgroundCtx } from '../../worker/middleware/context.ts'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, clock, environment, request, seed, send, sent, stampOf, submit } from '../support/app.ts'
import {
  decide,
  keptOf,
  participant,
  person,
  published,
  put,
  read,
  row,
  supportedBy,
  takeBack,
} from '../support/participants.ts'

beforeAll(() => seed('demo'))
afterEach(() => {
  clock.shift = 0
})

describe('POST /api/v1/participants', () => {
  it('answers a token, the same to a repeat with the same key, and keeps only its hash', async () => {
    const key = { 'idempotency-key': 'participant-key-0001' }
    const first = (await (await send('POST', '/api/v1/participants', person, key)).json()) as { participant: string }
    const again = (await (await send('POST', '/api/v1/participants', person, key)).json()) as { participant: string }
    expect(again).toEqual(first)
    expect(first.participant).toMatch(/^[\w-]{43}$/)
    const other = await send('POST', '/api/v1/participants', { ...person, name: 'Another' }, key)
    expect(other.status).toBe(409)
    const { results } = await bindings.DB.prepare('SELECT * FROM participant').all()
    expect(results).toHaveLength(1)
    expect(JSON.stringify(results)).not.toContain(first.participant)
    expect(results[0]).toMatchObject({ region: 'african', stakeholder_group: 'civil_society' })
  })

  it('makes one participant of the same request sent ten times at once', async () => {
    const key = { 'idempotency-key': 'participant-key-0002' }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send('POST', '/api/v1/participants', { ...person, name: 'Racer' }, key)),
    )
    const tokens = await Promise.all(answers.map(async (answer) => JSON.stringify(await answer.json())))
    expect(new Set(tokens).size).toBe(1)
    expect((await row("SELECT count(*) AS n FROM participant WHERE name = 'Racer'")).n).toBe(1)
  })

  it('answers 422 and names what is missing', async () => {
    const answer = await send('POST', '/api/v1/participants', { name: 'N', language: 'en' })
    expect(answer.status).toBe(422)
    const { errors } = (await answer.json()) as { errors: { path: string }[] }
    expect(errors.map(({ path }) => path).sort()).toEqual(['/region', '/stakeholderGroup'])
  })

  it('sends a mail whose link confirms the address, which is kept encrypted', async () => {
    const email = 'supporter@example.org'
    await participant({ name: 'With address', email })
    const ctx = await backgroundCtx(environment, () => undefined)
    await drainOutbox(ctx, environment.EMAIL, environment.MAIL_FROM)
    const mail = sent.find(({ to }) => to === email)
    expect(mail?.text).not.toContain('With address')
    const link = /https:\/\/waypost\.test(\/en\/verify\/[\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    const proved = () => row("SELECT email, email_verified_at AS at FROM participant WHERE name = 'With address'")
    expect((await proved()).at).toBe(null)
    expect(String((await proved()).email)).not.toContain('supporter')
    // Mail scanners follow links: only the button confirms.
    expect((await request(link)).status).toBe(200)
    expect((await proved()).at).toBe(null)
    expect((await submit(link, {})).status).toBe(200)
    expect((await proved()).at).not.toBe(null)
    expect((await submit(link, {})).status).toBe(410)
  })
})

describe('support from the page, without scripts', () => {
  const cookieOf = (answer: Response) =>
    answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0] ?? '')
      .find((one) => one.startsWith('__Host-participant=')) ?? ''
  const fields = { name: 'B. Person', stakeholderGroup: 'technical_community', country: 'FJ' }

  it('leads to a few questions, comes back, supports at once, and takes back', async () => {
    const reference = await published()
    const issue = `/en/issues/${reference}`
    const asked = await submit(`${issue}/support`, { value: 'add' })
    expect(asked.status).toBe(303)
    const form = asked.headers.get('location') ?? ''
    expect(form).toBe(`/en/participate?to=${encodeURIComponent(issue)}&support=${reference}`)
    const stamp = await stampOf(await request(form))
    const wrong = await submit('/en/participate', { stamp, to: issue, support: reference, name: 'Kept' })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('value="Kept"')
    expect(html).toContain(`name="support" value="${reference}"`)
    expect(html).toContain('href="#f-stakeholderGroup"')

    const done = await submit('/en/participate', { ...fields, stamp, to: issue, support: reference })
    expect(done.status).toBe(303)
    expect(done.headers.get('location')).toBe(`${issue}#support`)
    const set = done.headers.getSetCookie().find((one) => one.startsWith('__Host-participant=')) ?? ''
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=34560000']) expect(set).toContain(part)
    const cookie = { cookie: cookieOf(done) }
    expect(await keptOf(reference)).toMatchObject({ supporters: 1 })

    const shown = await request(issue, { headers: cookie })
    expect(await shown.text()).toContain('You support this issue.')
    // Whoever comes from another page to support it finds the button, and not the questions again.
    expect((await request(form, { headers: cookie })).headers.get('location')).toBe(`${issue}#support`)
    expect((await submit(`${issue}/support`, { value: 'add' }, cookie)).headers.get('location')).toBe(
      `${issue}#support`,
    )
    expect(await keptOf(reference)).toMatchObject({ supporters: 1 })
    expect((await submit(`${issue}/support`, { value: 'remove' }, cookie)).status).toBe(303)
    expect(await keptOf(reference)).toMatchObject({ supporters: 0 })
    expect(await (await request(issue, { headers: cookie })).text()).not.toContain('You support this issue.')
  })

  it('makes one participant of a double click', async () => {
    const stamp = await stampOf(await request('/en/participate'))
    const [a, b] = await Promise.all([
      submit('/en/participate', { ...fields, stamp }),
      submit('/en/participate', { ...fields, stamp }),
    ])
    expect(cookieOf(a)).not.toBe('')
    expect(cookieOf(a)).toBe(cookieOf(b))
  })

  it('keeps the answer to a participant out of every cache, even when another was cached before', async () => {
    const reference = await published()
    const anonymous = await request(`/en/issues/${reference}`)
    const etag = anonymous.headers.get('etag') ?? ''
    expect(anonymous.headers.get('vary')).toContain('Cookie')
    const stamp = await stampOf(await request('/en/participate'))
    const cookie = cookieOf(await submit('/en/participate', { ...fields, stamp }))
    const own = await request(`/en/issues/${reference}`, { headers: { cookie, 'if-none-match': etag } })
    expect(own.status).toBe(200)
    expect(own.headers.get('cache-control')).toBe('private, no-store')
    expect(own.headers.get('etag')).toBe(null)
    expect((await request(`/en/issues/${reference}`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it.each(['https://evil.example/', '//evil.example/en/', '/\\evil.example', '/en/..//evil.example', 'javascript:1'])(
    'does not lead to %s',
    async (to) => {
      const query = new URLSearchParams({ to, support: '<b>no reference' })
      const page = await request(`/en/participate?${query}`)
      const html = await page.clone().text()
      expect(html).not.toContain('evil.example"')
      expect(html).not.toContain('no reference"')
      const stamp = await stampOf(page)
      const done = await submit('/en/participate', { ...fields, stamp, to })
      expect(done.headers.get('location')).toBe('/en/participate')
    },
  )

  it('is refused from another site, and answers 404, 410 and 409 as pages', async () => {
    const stamp = await stampOf(await request('/en/participate'))
    const cookie = cookieOf(await submit('/en/participate', { ...fields, stamp }))
    const foreign = await submit(
      '/en/issues/IGF2027-0001/support',
      { value: 'add' },
      { cookie, origin: 'https://evil.example' },
    )
    expect(foreign.status).toBe(403)
    expect((await submit('/en/issues/IGF2027-9999/support', { value: 'add' }, { cookie })).status).toBe(404)
    const reference = await published()
    await decide(reference, 'hide', 'spam')
    expect((await submit(`/en/issues/${reference}/support`, { value: 'add' }, { cookie })).status).toBe(410)
  })

  it('forgets the person at a press, in the browser and here, and keeps what they supported', async () => {
    const reference = await published()
    await supportedBy(reference, 4)
    const stamp = await stampOf(await request('/en/participate'))
    const done = await submit('/en/participate', {
      ...fields,
      name: 'Soon Forgotten',
      email: 'soon@example.org',
      stamp,
      to: `/en/issues/${reference}`,
      support: reference,
    })
    const cookie = { cookie: cookieOf(done) }
    const bearer = { authorization: `Bearer ${cookie.cookie.split('=')[1]}` }
    expect(await (await request('/en/participate', { headers: cookie })).text()).toContain('Soon Forgotten')
    const forgotten = await submit('/en/participate/forget', {}, cookie)
    expect(forgotten.status).toBe(200)
    expect(forgotten.headers.getSetCookie().join()).toMatch(/__Host-participant=;.*Max-Age=0/)
    const everything = await bindings.DB.prepare('SELECT * FROM participant WHERE erased_at IS NOT NULL').all()
    expect(everything.results).toHaveLength(1)
    expect(everything.results[0]).toMatchObject({ name: null, email: null, email_index: null, region: null })
    expect((await read(reference)).support.total).toBe(5)
    expect((await takeBack(reference, bearer)).status).toBe(401)
    expect(await (await request('/en/participate', { headers: cookie })).text()).toContain('name="stakeholderGroup"')
    expect((await submit('/en/participate/forget', {}, cookie)).status).toBe(200)
  })

  it('answers 409 to a repeat once the participant was forgotten, and gives no token that opens nothing', async () => {
    const key = { 'idempotency-key': 'participant-key-0003' }
    const body = { ...person, name: 'Forgotten' }
    const { participant: token } = (await (await send('POST', '/api/v1/participants', body, key)).json()) as {
      participant: string
    }
    const forgotten = await request('/api/v1/participants', {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    })
    expect(forgotten.status).toBe(204)
    const again = await send('POST', '/api/v1/participants', body, key)
    expect(again.status).toBe(409)
    expect(await again.text()).not.toContain(token)
  })

  it('can be asked of the API too', async () => {
    const as = await participant()
    expect((await request('/api/v1/participants', { method: 'DELETE', headers: as })).status).toBe(204)
    expect((await request('/api/v1/participants', { method: 'DELETE', headers: as })).status).toBe(401)
    expect((await put('IGF2027-0001', as)).status).toBe(401)
  })
})

describe('the address of a participant', () => {
  it('goes 12 months after the year in which they last supported something, not before', async () => {
    const as = await participant({ name: 'Long ago', email: 'long.ago@example.org' })
    const year = new Date().getUTCFullYear()
    clock.shift = Date.parse(`${year + 1}-03-01T00:00:00Z`) - Date.now()
    await put('IGF2027-0004', as)
    const kept = () =>
      row("SELECT email IS NOT NULL AS kept, email_index AS i FROM participant WHERE name = 'Long ago'")
    for (const [at, expected] of [
      [`${year + 2}-12-31T23:00:00Z`, 1],
      [`${year + 3}-01-01T01:00:00Z`, 0],
    ] as const) {
      clock.shift = Date.parse(at) - Date.now()
      await runScheduled(environment, () => undefined)
      expect((await kept()).kept).toBe(expected)
    }
    expect((await kept()).i).toBe(null)
  })
})
