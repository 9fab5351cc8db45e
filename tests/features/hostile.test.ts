import { beforeAll, describe, expect, it } from 'vitest'
import { excerpt } from '../../worker/platform/excerpt.ts'
import { runScheduled } from '../../worker/scheduled.ts'
import { environment, request, seed, send, sent, staffMember, submit } from '../support/app.ts'

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

let moderator: Awaited<ReturnType<typeof staffMember>>
let administrator: Awaited<ReturnType<typeof staffMember>>

beforeAll(async () => {
  await seed('demo')
  moderator = await staffMember('moderator')
  administrator = await staffMember('administrator')
})

async function create(fields: Record<string, unknown>): Promise<{ reference: string; trackingUrl: string }> {
  const answer = await send('POST', issues, { ...valid, ...fields })
  expect(answer.status).toBe(201)
  return (await answer.json()) as { reference: string; trackingUrl: string }
}

async function publish(reference: string): Promise<void> {
  const body = { reference, action: 'publish', reason: 'meets_guidelines' }
  expect((await send('POST', '/api/v1/secretariat/decisions', body, moderator.bearer)).status).toBe(200)
}

describe('a language tag with extensions, which no language name belongs to', () => {
  it.each(['en-x-foo', 'en-u-ca-gregory', 'de-DE-u-co-phonebk'])(
    '%s closes neither the queue nor the public pages',
    async (language) => {
      const { reference } = await create({ language })
      for (const path of ['/en/secretariat/queue', `/ar/secretariat/items/${reference}`]) {
        expect((await request(path, { headers: moderator.cookie })).status, path).toBe(200)
      }
      await publish(reference)
      for (const path of ['issues', 'statistics', 'issues.atom']) {
        expect((await request(`/en/calls/${call}/${path}`)).status, path).toBe(200)
      }
      expect((await request(`/fr/issues/${reference}`)).status).toBe(200)
    },
  )

  it('is answered by the router and by POST /help-requests', async () => {
    const asked = { text: 'My website was blocked', language: 'en-x-foo' }
    expect((await send('POST', '/api/v1/route', asked)).status).toBe(200)
    expect((await send('POST', '/api/v1/help-requests', asked)).status).toBe(201)
  })
})

describe('a declared type', () => {
  it('of CSV is 415 where no CSV is read', async () => {
    for (const path of [issues, '/api/v1/route']) {
      expect((await send('POST', path, {}, { 'content-type': 'text/csv; charset=utf-8' })).status).toBe(415)
    }
    const headers = { 'content-type': 'text/csv', ...administrator.bearer }
    expect((await send('POST', '/api/v1/secretariat/calls', {}, headers)).status).toBe(415)
  })

  it('of JSON may end in a semicolon', async () => {
    expect((await send('POST', issues, valid, { 'content-type': 'application/json;' })).status).toBe(201)
  })
})

it('an endless cursor is no cursor of the queue', async () => {
  const answer = await request(`/en/secretariat/queue?cursor=${'a'.repeat(501)}`, { headers: moderator.cookie })
  expect(answer.status).toBe(200)
})

it('ninety thousand fields of one name cost no more than their bytes', async () => {
  const before = performance.now()
  const answer = await request(`/en/calls/${call}/submit`, {
    method: 'POST',
    body: 'a&'.repeat(90_000),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://waypost.test' },
  })
  expect(answer.status).toBe(422)
  expect(performance.now() - before).toBeLessThan(3000)
})

it('an end of CDATA in a title breaks no feed', async () => {
  await publish((await create({ title: 'A title ]]> with an end' })).reference)
  const feed = await (await request(`/en/calls/${call}/issues.atom`)).text()
  expect(feed).toContain('A title ]]&gt; with an end')
  expect(feed).not.toContain(']]>')
})

describe('a stranger whose address is given again and again', () => {
  const mailsTo = async (address: string): Promise<number> => {
    await runScheduled(environment, () => undefined)
    return sent.filter(({ to }) => to === address).length
  }

  it('gets three mails however many requests come at once', async () => {
    const email = 'at-once@example.org'
    const ask = (_: unknown, i: number) => send('POST', '/api/v1/help-requests', { text: `Blocked ${i}`, email })
    const answers = await Promise.all(Array.from({ length: 12 }, ask))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    expect(await mailsTo(email)).toBe(3)
  })

  it('gets three mails although each item is taken back', async () => {
    const email = 'taken-back@example.org'
    for (let i = 0; i < 6; i++) {
      const { trackingUrl } = await create({ title: `Again ${i}`, email })
      expect((await submit(`${new URL(trackingUrl).pathname}/withdraw`, {})).status).toBe(303)
    }
    expect(await mailsTo(email)).toBe(3)
  })
})

describe('the beginning of a text', () => {
  it.each(['[', '![', '[](', '[a](b "', '\n', '\n ', '[]()'])(
    'of nothing but %j costs as much as any other',
    (mark) => {
      const text = `a${mark.repeat(12_000 / mark.length)}b`
      const before = performance.now()
      for (let i = 0; i < 20; i++) excerpt(text, 240)
      expect(performance.now() - before).toBeLessThan(500)
    },
  )

  it('is without its marks', () => {
    expect(excerpt('## One\n\n- [two](https://example.org/a_(b))\n 3. **four**', 240)).toBe('One two four')
  })
})

it('a bookmark that is none is not handed to the database', async () => {
  for (const bookmark of ['%00', '%0d%0a', 'a b', '\u{1f600}'.repeat(50), 'a'.repeat(4000), '']) {
    const headers = { cookie: `__Host-bookmark=${encodeURI(bookmark).replaceAll('%25', '%')}` }
    expect((await request('/en/calls', { headers })).status, bookmark).toBe(200)
  }
})

it('a draft of thirty thousand equal paragraphs is refused at once', async () => {
  const draft = {
    slug: 'too-many',
    title: 'Too many',
    language: 'en',
    markdown: 'a\n\n'.repeat(30_000),
    opensAt: '2027-01-01T00:00:00Z',
    closesAt: '2027-02-01T00:00:00Z',
  }
  const before = performance.now()
  expect((await send('POST', '/api/v1/secretariat/drafts', draft, administrator.bearer)).status).toBe(422)
  expect(performance.now() - before).toBeLessThan(3000)
})
