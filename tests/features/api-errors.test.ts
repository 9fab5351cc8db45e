import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Env } from '../../worker/env.ts'
import { deriveKeys } from '../../worker/platform/crypto.ts'
import { writesPerHour } from '../../worker/platform/limits.ts'
import { bindings, clock, request, run, seed, send, staffMember, stampOf, submit } from '../support/app.ts'
import { xmlFault } from '../support/xml.ts'

const call = 'igf-2027-issues'
const issues = `/api/v1/calls/${call}/issues`
const valid = {
  title: 'A title',
  description: 'A description',
  language: 'en',
  name: 'A. Person',
  stakeholderGroup: 'government',
  country: 'KE',
}

interface Problem {
  type: string
  title: string
  status: number
  detail: string
  requestId: string
  errors?: { path: string; code: string; message: string }[]
}

let moderator: Awaited<ReturnType<typeof staffMember>>

beforeAll(async () => {
  await seed('demo')
  moderator = await staffMember('moderator')
})
beforeEach(() => {
  clock.shift = 0
})

/** Sends a raw body to the issues of the open call. */
function raw(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return request(issues, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
}

async function problemOf(answer: Response, status: number): Promise<Problem> {
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const problem = (await answer.json()) as Problem
  expect(problem).toMatchObject({
    type: expect.stringMatching(/^https:\/\/waypost\.test\/problems\/[a-z-]+$/),
    title: expect.stringMatching(/./),
    status,
    detail: expect.stringMatching(/./),
    requestId: expect.stringMatching(/./),
  })
  return problem
}

async function publish(fields: Record<string, unknown>): Promise<string> {
  const created = await send('POST', issues, { ...valid, ...fields })
  expect(created.status).toBe(201)
  const { reference } = (await created.json()) as { reference: string }
  const body = { reference, action: 'publish', reason: 'meets_guidelines' }
  expect((await send('POST', '/api/v1/secretariat/decisions', body, moderator.bearer)).status).toBe(200)
  return reference
}

describe('a body', () => {
  it.each([
    ['nothing', ''],
    ['half of an object', '{"title":'],
    ['a word', 'hello'],
    ['arrays within arrays beyond any depth', '['.repeat(30_000)],
  ])('that is %s is 400', async (_name, body) => {
    expect((await problemOf(await raw(body), 400)).type).toMatch(/\/bad-request$/)
  })

  it.each(['null', '[]', '"text"', '5', 'true', `${'['.repeat(3000)}${']'.repeat(3000)}`])(
    'that is JSON but no object (%.20s) is 422',
    async (body) => {
      await problemOf(await raw(body), 422)
    },
  )

  it('of any kind is refused by every operation that takes one, and never with a 5xx', async () => {
    const administrator = await staffMember('administrator')
    const { paths } = (await (await request('/api/v1/openapi.json')).json()) as {
      paths: Record<string, Record<string, { requestBody?: { content: Record<string, unknown> } }>>
    }
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { requestBody }]) => requestBody?.content['application/json'] !== undefined)
        .map(([method]) => [method.toUpperCase(), path.replace(/\{\w+\}/g, call)] as const),
    )
    expect(operations.length).toBeGreaterThan(6)
    for (const [method, path] of operations) {
      for (const body of ['null', '[]', '{"entry":null,"desks":5,"themes":{},"languages":7}', '"text"']) {
        const headers = { 'content-type': 'application/json', ...administrator.bearer }
        const answer = await request(path, { method, body, headers })
        expect([404, 409, 422], `${method} ${path} ${body}`).toContain(answer.status)
      }
    }
  })

  it('whose fields are of the wrong kind is 422 and names each', async () => {
    const wrong = {
      ...valid,
      title: 5,
      capacity: 'organisation',
      organisation: 7,
      country: {},
      themes: 'x',
      region: [],
    }
    const { errors } = await problemOf(await send('POST', issues, wrong), 422)
    for (const path of ['/title', '/organisation', '/country', '/themes', '/region']) {
      expect(errors, path).toContainEqual(
        expect.objectContaining({ path, code: expect.not.stringMatching('required') }),
      )
    }
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'declared as "%s" is 415',
    async (type) => {
      await problemOf(await raw(JSON.stringify(valid), { 'content-type': type }), 415)
    },
  )

  it('above 64 kB is 413, with its length declared or not', async () => {
    const large = JSON.stringify({ ...valid, description: 'x'.repeat(70_000) })
    await problemOf(await raw(large, { 'content-length': String(large.length) }), 413)
    const bytes = new TextEncoder().encode(large)
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < bytes.length; i += 16_384) controller.enqueue(bytes.slice(i, i + 16_384))
        controller.close()
      },
    })
    await problemOf(
      await request(issues, { method: 'POST', body: stream, headers: { 'content-type': 'application/json' } }),
      413,
    )
  })

  it('that is not UTF-8 is 400', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('{"title":"'),
      0xff,
      0xfe,
      ...new TextEncoder().encode('"}'),
    ])
    await problemOf(await raw(bytes), 400)
  })

  it('has halves of surrogate pairs and control characters taken out, and unknown fields ignored', async () => {
    const reference = await publish({ title: 'A\ud800B\u0000C\u0007D', surprise: { a: 1 }, state: 'published' })
    const shown = (await (await request(`/api/v1/issues/${reference}`)).json()) as { title: string }
    expect(shown.title).toBe('A\ufffdBCD')
    expect(shown).not.toHaveProperty('surprise')
  })

  it('may name a field like a property that every object has', async () => {
    const body = '{"__proto__":{"title":"x"},"constructor":"y","title":"T"}'
    const { errors } = await problemOf(await raw(body), 422)
    expect(errors?.some((error) => error.path === '/title')).toBe(false)
    const form = await submit(`/en/calls/${call}/submit`, {
      constructor: 'a',
      __proto__x: 'b',
      toString: 'c',
      title: 'Kept',
    })
    expect(form.status).toBe(422)
    const proto = await request(`/en/calls/${call}/submit`, {
      method: 'POST',
      body: '__proto__=1&hasOwnProperty=2&title=Kept',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://waypost.test' },
    })
    expect(proto.status).toBe(422)
  })
})

describe('a form of a page', () => {
  const path = `/en/calls/${call}/submit`
  const form = (body: BodyInit, type = 'application/x-www-form-urlencoded') =>
    request(path, { method: 'POST', body, headers: { 'content-type': type, origin: 'https://waypost.test' } })

  it('is 415 in another type, 400 where it is not UTF-8, 413 where it is too large, each as a page', async () => {
    for (const [answer, status] of [
      [await form('{}', 'application/json'), 415],
      [await form('title=%FF'), 400],
      [await form('title=%'), 400],
      [await form(`description=${'x'.repeat(200_000)}`), 413],
    ] as const) {
      expect(answer.status).toBe(status)
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
      expect(await answer.text()).toContain('<h1>')
    }
  })

  it('takes 12,000 characters of a script of three bytes each', async () => {
    const body = new URLSearchParams({ ...valid, description: '网'.repeat(12_000), capacity: 'own' })
    expect((await form(body.toString())).status).toBe(303)
  })
})

describe('a list', () => {
  it('lowers a limit above 100 and refuses one that is no number', async () => {
    expect((await request(`${issues}?limit=100000`)).status).toBe(200)
    const { errors } = await problemOf(await request(`${issues}?limit=many`), 422)
    expect(errors?.[0]?.path).toBe('/limit')
    await problemOf(await request(`${issues}?limit=0`), 422)
  })

  const cursor = (place: unknown) => btoa(JSON.stringify(place)).replaceAll('=', '')
  it.each(['/api/v1/calls', issues, '/api/v1/entries', '/api/v1/moderation-log'])(
    '%s refuses what is no cursor of it with 422',
    async (path) => {
      for (const bad of [
        'x',
        '!!!',
        cursor('a'),
        cursor({}),
        cursor([]),
        cursor([null]),
        cursor([[1]]),
        cursor([1, 2, 3, 4]),
      ]) {
        const { errors } = await problemOf(await request(`${path}?cursor=${encodeURIComponent(bad)}`), 422)
        expect(errors?.[0]?.path).toBe('/cursor')
      }
    },
  )

  it('of the log or the queue refuses words where a number belongs', async () => {
    await problemOf(await request(`/api/v1/moderation-log?cursor=${cursor(['abc'])}`), 422)
    const queue = `/api/v1/secretariat/queue?cursor=${cursor(['abc', 'b', 'c'])}`
    await problemOf(await request(queue, { headers: moderator.bearer }), 422)
  })

  it.each([
    issues,
    '/api/v1/cycles/igf-2027/workstreams',
    '/api/v1/drafts/bpf-local-content-2027/comments',
    '/api/v1/moderation-log',
  ])('%s refuses a number where it has an id, and the other way round', async (path) => {
    for (const bad of [cursor([1]), cursor(['1']), cursor([true])]) {
      await problemOf(await request(`${path}?cursor=${bad}`), 422)
    }
  })

  it('refuses its own cursor with a place of another kind, and every other list refuses its cursor', async () => {
    for (let i = 0; i < 2; i++) await publish({ title: `To be paged ${i}` })
    const { next } = (await (await request(`${issues}?limit=1`)).json()) as { next: string }
    const [mark, place] = JSON.parse(atob(next)) as [string, string]
    expect(place).toEqual(expect.any(String))
    expect((await request(`${issues}?limit=1&cursor=${next}`)).status).toBe(200)
    for (const other of [
      '/api/v1/calls/igf-2018-issues/issues',
      '/api/v1/cycles/igf-2027/workstreams',
      '/api/v1/entries',
      `/api/v1/calls/${call}/priorities`,
    ])
      await problemOf(await request(`${other}?cursor=${next}`), 422)
    for (const bad of [[mark, 1], [mark], [mark, place, place]]) {
      await problemOf(await request(`${issues}?cursor=${cursor(bad)}`), 422)
    }
  })

  it('takes any text as a filter or question without failing', async () => {
    for (const odd of ['%00', '%FF', "'", '%', '"', '\\', '%F0%9F%92%A9', 'a'.repeat(200), '%ED%A0%80']) {
      for (const name of ['q', 'theme', 'language']) {
        expect([200, 422], `${name}=${odd}`).toContain((await request(`${issues}?${name}=${odd}`)).status)
        expect((await request(`/en/calls/${call}/issues?${name}=${odd}`)).status, `${name}=${odd}`).toBe(200)
      }
      expect((await request(`/en/search?q=${odd}`)).status, `search ${odd}`).toBe(200)
    }
  })

  it('as a page answers 400 to what is no cursor', async () => {
    for (const path of ['/en/calls', `/en/calls/${call}/issues`, '/en/moderation-log']) {
      expect((await request(`${path}?cursor=x`)).status, path).toBe(400)
    }
  })
})

describe('addresses', () => {
  it('unknown are 404, known with another method 405 with Allow, whatever the body', async () => {
    await problemOf(await request('/api/v1/calls/none/issues'), 404)
    await problemOf(await send('POST', '/api/v1/calls/none/issues', valid), 404)
    await problemOf(await request('/api/v1/nothing'), 404)
    await problemOf(await request('/api/v1/nothing', { method: 'POST', body: 'x' }), 404)
    for (const [path, method, allow] of [
      [`/api/v1/calls/${call}/statistics`, 'POST', 'GET, HEAD, OPTIONS'],
      [issues, 'DELETE', 'GET'],
      ['/api/v1/topics', 'PUT', 'GET'],
    ] as const) {
      const answer = await request(path, { method })
      expect((await problemOf(answer, 405)).type).toMatch(/\/method-not-allowed$/)
      expect(answer.headers.get('allow')).toContain(allow)
    }
    await problemOf(await request('/api/v1/secretariat/decisions', { headers: moderator.bearer }), 405)
  })

  it('are open to the pages of other sites for reading, preflight included', async () => {
    expect(
      (await request('/api/v1/calls', { headers: { origin: 'https://other.example' } })).headers.get(
        'access-control-allow-origin',
      ),
    ).toBe('*')
    const preflight = await request('/api/v1/calls', {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'GET' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('GET')
    expect(preflight.headers.get('access-control-allow-methods')).not.toContain('POST')
  })

  it('with a slash too many lead to the one without, and never to another site', async () => {
    for (const [from, to] of [
      ['/en/calls/', '/en/calls'],
      ['/en/search/?q=a', '/en/search?q=a'],
      ['/api/v1/calls/', '/api/v1/calls'],
      ['/healthz/', '/healthz'],
    ]) {
      const answer = await request(from ?? '')
      expect(answer.status, from).toBe(301)
      expect(answer.headers.get('location'), from).toBe(to)
    }
    for (const path of ['//evil.example/', '/\\evil.example/', '///evil.example//']) {
      const location = (await request(path)).headers.get('location') ?? '/'
      expect(new URL(location, 'https://waypost.test').origin, path).toBe('https://waypost.test')
    }
    expect((await request('/en/')).status).toBe(200)
  })

  it('answer HEAD as GET, without a body', async () => {
    for (const path of [
      '/en/',
      '/en/calls',
      `/en/calls/${call}`,
      '/api/v1/calls',
      `${issues}.csv`,
      '/moderation-log.atom',
      '/healthz',
    ]) {
      const head = await request(path, { method: 'HEAD' })
      const get = await request(path)
      expect(head.status, path).toBe(get.status)
      expect(head.headers.get('etag'), path).toBe(get.headers.get('etag'))
      expect(await head.text(), path).toBe('')
    }
  })
})

describe('a closed call', () => {
  it('is 409 with a type that ends in /closed', async () => {
    clock.shift = 3 * 365 * 24 * 3_600_000
    expect((await problemOf(await send('POST', issues, valid), 409)).type).toMatch(/\/closed$/)
  })
})

describe('Idempotency-Key', () => {
  const key = 'k-0123456789abcdef'
  it('makes a repeat one record, and another body a conflict', async () => {
    const first = await send('POST', issues, { ...valid, title: 'Once' }, { 'idempotency-key': key })
    const second = await send('POST', issues, { ...valid, title: 'Once' }, { 'idempotency-key': key })
    expect(first.status).toBe(201)
    expect(second.status).toBe(201)
    expect(await second.json()).toEqual(await first.json())
    const other = await send('POST', issues, { ...valid, title: 'Twice' }, { 'idempotency-key': key })
    expect((await problemOf(other, 409)).type).toMatch(/\/idempotency$/)
    const count = await bindings.DB.prepare("SELECT count(*) AS n FROM issue WHERE title IN ('Once', 'Twice')").first(
      'n',
    )
    expect(count).toBe(1)
  })

  it('makes racing repeats one record', async () => {
    const racing = { 'idempotency-key': 'racing-0123456789abcdef' }
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => send('POST', issues, { ...valid, title: 'Raced' }, racing)),
    )
    const receipts = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(receipts).size).toBe(1)
    expect(await bindings.DB.prepare("SELECT count(*) AS n FROM issue WHERE title = 'Raced'").first('n')).toBe(1)
  })

  it('of another form is 422', async () => {
    await problemOf(await send('POST', issues, valid, { 'idempotency-key': 'short' }), 422)
  })
})

describe('a problem', () => {
  it('names each field by a JSON Pointer with a stable code, in the language asked for', async () => {
    const bad = { ...valid, title: '', policyQuestions: ['fine', ''], email: 'nonsense', stakeholderGroup: 'martians' }
    const english = await problemOf(await send('POST', issues, bad), 422)
    expect(english.errors).toEqual(
      expect.arrayContaining([
        { path: '/title', code: 'required', message: expect.stringContaining('this is needed') },
        { path: '/policyQuestions/1', code: 'required', message: expect.any(String) },
        { path: '/email', code: 'email', message: expect.any(String) },
        { path: '/stakeholderGroup', code: 'not_a_choice', message: expect.any(String) },
      ]),
    )
    const titles = new Set<string>()
    for (const language of ['ar', 'zh-CN', 'en', 'fr-CA, en;q=0.5', 'ru', 'es']) {
      const { title, errors } = await problemOf(await send('POST', issues, bad, { 'accept-language': language }), 422)
      titles.add(title)
      expect(errors?.map((error) => error.code)).toEqual(english.errors?.map((error) => error.code))
    }
    expect(titles.size).toBe(6)
  })
})

describe('limits', () => {
  const limited: Partial<Env> = {
    RATE_LIMIT: 'on',
    WRITE_LIMIT: { limit: () => Promise.resolve({ success: false }) } as unknown as RateLimit,
  }
  const from = { 'cf-connecting-ip': '203.0.113.7' }

  it('answer the API with 429 and Retry-After', async () => {
    const answer = await request(
      issues,
      { method: 'POST', body: JSON.stringify(valid), headers: { 'content-type': 'application/json', ...from } },
      limited,
    )
    expect((await problemOf(answer, 429)).type).toMatch(/\/rate-limited$/)
    expect(answer.headers.get('retry-after')).toBe('60')
  })

  it('answer a form with 429, when to try again, and everything typed', async () => {
    const path = `/en/calls/${call}/submit`
    const stamp = await stampOf(await request(path))
    const body = new URLSearchParams({ ...valid, stamp, title: 'Not lost' })
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://waypost.test', ...from }
    const answer = await request(path, { method: 'POST', body, headers }, limited)
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('60')
    const html = await answer.text()
    expect(html).toContain('Not lost')
    expect(html).toContain('send it again in 1 minute')
    expect(html).toContain(stamp)
  })

  it('hold for an hour of accepted writes, and end with it; reading goes on', async () => {
    const now = new Date()
    const bucket = await (await deriveKeys(bindings.SECRET_KEY)).callerBucket(from['cf-connecting-ip'], now)
    await run([
      {
        sql: 'INSERT INTO hourly_limit (bucket, hour, n) VALUES (?, ?, ?)',
        params: [bucket, now.toISOString().slice(0, 13), writesPerHour],
      },
    ])
    const open: Partial<Env> = {
      ...limited,
      WRITE_LIMIT: { limit: () => Promise.resolve({ success: true }) } as unknown as RateLimit,
    }
    const init = {
      method: 'POST',
      body: JSON.stringify(valid),
      headers: { 'content-type': 'application/json', ...from },
    }
    const answer = await request(issues, init, open)
    await problemOf(answer, 429)
    const wait = Number(answer.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(3600)
    expect((await request(issues, { headers: from }, open)).status).toBe(200)
    clock.shift = 3_600_000
    expect((await request(issues, init, open)).status).toBe(201)
  })

  it('keep no address', async () => {
    const rows = await bindings.DB.prepare('SELECT * FROM hourly_limit').all()
    expect(rows.results.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows.results)).not.toContain('203.0.113')
  })
})

describe('every kind of answer', () => {
  it.each([
    ['a page', '/en/'],
    ['a redirect', '/'],
    ['a page that is not there', '/en/nothing'],
    ['an answer of the API', '/api/v1/calls'],
    ['a problem', '/api/v1/nothing'],
    ['a table', `${issues}.csv`],
    ['a feed', '/moderation-log.atom'],
    ['a style sheet', '/assets/icon.svg'],
    ['the health', '/healthz'],
    ['robots.txt', '/robots.txt'],
    ['no icon', '/favicon.ico'],
    ['a closed door', '/api/v1/secretariat/queue'],
  ])('carries the security headers: %s', async (_name, path) => {
    const answer = await request(path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=')
    expect(answer.headers.get('cache-control')).not.toBeNull()
  })

  it('carries them on 304 and 403 as well', async () => {
    const etag = (await request('/api/v1/calls')).headers.get('etag') ?? ''
    const same = await request('/api/v1/calls', { headers: { 'if-none-match': etag } })
    const refused = await submit(`/en/calls/${call}/submit`, {}, { origin: 'https://evil.example' })
    for (const [answer, status] of [
      [same, 304],
      [refused, 403],
    ] as const) {
      expect(answer.status).toBe(status)
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })
})

describe('the origin of an unsafe request', () => {
  it.each([
    { origin: 'https://waypost.test', status: 422 },
    { origin: 'https://waypost.test', site: 'same-origin', status: 422 },
    { site: 'none', status: 422 },
    { origin: 'https://evil.example', site: 'cross-site', status: 403 },
    { origin: 'https://evil.waypost.test', site: 'same-site', status: 403 },
    { origin: 'https://waypost.test.evil.example', status: 403 },
    { origin: 'http://waypost.test', status: 403 },
    { origin: 'null', status: 403 },
    { site: 'cross-site', status: 403 },
    { status: 422 },
    { cookie: true, status: 403 },
    { cookie: true, origin: 'https://waypost.test', status: 422 },
  ])('decides: origin $origin, site $site, session $cookie -> $status', async ({ origin, site, cookie, status }) => {
    const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' }
    if (origin !== undefined) headers.origin = origin
    if (site !== undefined) headers['sec-fetch-site'] = site
    if (cookie === true) Object.assign(headers, moderator.cookie)
    const answer = await request(`/en/calls/${call}/submit`, { method: 'POST', body: 'title=x', headers })
    expect(answer.status).toBe(status)
  })
})

describe('an ETag', () => {
  it('answers 304 until a decision changes what is public', async () => {
    const etag = (await request(issues)).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect((await request(issues, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const log = (await request('/api/v1/moderation-log')).headers.get('etag') ?? ''
    await publish({ title: 'Changes the tag' })
    const after = await request(issues, { headers: { 'if-none-match': etag } })
    expect(after.status).toBe(200)
    expect(after.headers.get('etag')).not.toBe(etag)
    expect((await request('/api/v1/moderation-log', { headers: { 'if-none-match': log } })).status).toBe(200)
  })
})

describe('exports', () => {
  it('are well-formed XML as feeds, whatever people wrote', async () => {
    await publish({ title: '<b>&amp; ]]> "quoted" \u{1F600}\uffff</b>', description: '<!-- --> & <![CDATA[ \u000b' })
    for (const path of [
      `/en/calls/${call}/issues.atom`,
      '/ar/calls.atom',
      '/fr/observatory.atom',
      '/moderation-log.atom',
    ]) {
      const answer = await request(path)
      expect(answer.headers.get('content-type'), path).toMatch(/^application\/atom\+xml/)
      const xml = await answer.text()
      expect(xmlFault(xml), path).toBeNull()
      for (const element of ['id', 'title', 'updated', 'link']) expect(xml, path).toContain(`<${element}`)
    }
  })

  it('tells a feed that is not well-formed from one that is', () => {
    expect(xmlFault('<a><b/></a>')).toBeNull()
    for (const bad of [
      '<a>',
      '<a></b>',
      '<a>&</a>',
      '<a b=c/>',
      '<a/><b/>',
      '<a>\u0001</a>',
      '<a b="1" b="2"/>',
      'x<a/>',
    ])
      expect(xmlFault(bad), bad).not.toBeNull()
  })

  it('guard a spreadsheet against formulas in CSV', async () => {
    await publish({ title: '=HYPERLINK("https://evil.example")', description: "'=1+1" })
    await publish({ title: '@SUM(A1)', description: '-2+3' })
    const read = async (query: string) => {
      const bytes = await (await request(`${issues}.csv${query}`)).arrayBuffer()
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    }
    const csv = await read('')
    expect(csv.startsWith('reference,')).toBe(true)
    // Spreadsheets are handed a mark of the encoding by the pages' links; programmes are not.
    expect(await read('?bom=1')).toBe(`\ufeff${csv}`)
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
    expect(csv).toContain("''=1+1")
    expect(csv).toContain("'@SUM(A1)")
    expect(csv).toContain("'-2+3")
  })
})

describe('values that a client may send', () => {
  const issue = {
    title: 'T',
    description: 'D',
    language: 'en',
    name: 'N',
    stakeholderGroup: 'government',
    region: 'other',
  }

  it('take null for what is left out, as answers write it', async () => {
    const answer = await send('POST', issues, {
      ...issue,
      country: null,
      organisation: null,
      email: null,
      stream: null,
    })
    expect(answer.status).toBe(201)
    const entry = {
      name: 'E',
      kind: 'database',
      url: 'https://e.example.org',
      summary: 'S',
      topics: ['encryption'],
      regions: ['global'],
      languages: ['en'],
      audience: null,
    }
    expect(
      (await send('POST', '/api/v1/entries', { entry, submitter: { name: 'N', email: null, relation: 'user' } }))
        .status,
    ).toBe(201)
  })

  it.each([
    ['/country', { country: 'XX' }],
    ['/country', { country: 'EU' }],
    ['/continues', { continues: 'IGF2027-9999' }],
    ['/language', { language: 'no such language' }],
  ])('are refused at %s when there is no such thing', async (path, change) => {
    const answer = await send('POST', issues, { ...issue, ...change })
    expect(answer.status).toBe(422)
    const { errors } = (await answer.json()) as { errors: { path: string }[] }
    expect(errors.map((error) => error.path)).toEqual([path])
  })

  it('count one language once, however its tag is written', async () => {
    await publish({ language: 'EN-gb' })
    const statistics = (await (await request('/api/v1/calls/igf-2027-issues/statistics')).json()) as {
      byLanguage: Record<string, number>
    }
    expect(Object.keys(statistics.byLanguage).filter((tag) => tag.toLowerCase() === 'en-gb')).toEqual(['en-GB'])
  })

  it.each(['/api/v1/issues/igf2027-0001', '/api/v1/calls/NO-SUCH', '/api/v1/entries/ENT-0149', '/api/v1/drafts/x_y'])(
    '%s leads nowhere: 404',
    async (path) => {
      expect((await request(path)).status).toBe(404)
    },
  )

  it.each(['99999999999999999999', '1000'])('lower a limit of %s to 100', async (limit) => {
    const { items } = (await (await request(`/api/v1/entries?limit=${limit}`)).json()) as { items: unknown[] }
    expect(items).toHaveLength(100)
  })

  it.each(['*', '"x", TAG', 'BARE'])('know the ETag when it is asked for as %s', async (form) => {
    const etag = (await request('/api/v1/entries')).headers.get('etag') ?? ''
    const asked = form.replace('TAG', etag).replace('BARE', etag.replace('W/', ''))
    expect((await request('/api/v1/entries', { headers: { 'if-none-match': asked } })).status).toBe(304)
  })
})
