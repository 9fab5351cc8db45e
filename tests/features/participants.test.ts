import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { regions, stakeholderGroups } from '../../schema/vocabulary.ts'
import { drainOutbox } from '../../worker/features/notices/outbox.ts'
import { backgroundCtx } from '../../worker/middleware/context.ts'
import { runScheduled } from '../../worker/scheduled.ts'
import {
  bindings,
  clock,
  environment,
  request,
  seed,
  send,
  sent,
  staffMember,
  stampOf,
  submit,
} from '../support/app.ts'
import { waitingIssue } from '../support/items.ts'
import { metered } from '../support/metered.ts'

const list = '/api/v1/calls/igf-2027-issues/issues'
const person = { name: 'A. Supporter', stakeholderGroup: 'civil_society', country: 'KE', language: 'en' }

interface Issue {
  reference: string
  support: { total: number | null }
  supportBy: { byStakeholderGroup: Record<string, number | null>; byRegion: Record<string, number | null> }
}

/** Makes a participant; answers the header that speaks for them. */
async function participant(change: Record<string, unknown> = {}): Promise<Record<string, string>> {
  const answer = await send('POST', '/api/v1/participants', { ...person, ...change })
  expect(answer.status).toBe(201)
  return { authorization: `Bearer ${((await answer.json()) as { participant: string }).participant}` }
}

const put = (reference: string, as: Record<string, string>) =>
  request(`/api/v1/issues/${reference}/support`, { method: 'PUT', headers: as })
const takeBack = (reference: string, as: Record<string, string>) =>
  request(`/api/v1/issues/${reference}/support`, { method: 'DELETE', headers: as })
const read = async (reference: string) => (await (await request(`/api/v1/issues/${reference}`)).json()) as Issue

let moderator: Awaited<ReturnType<typeof staffMember>>

async function decide(reference: string, action: string, reason: string): Promise<void> {
  const decision = { reference, action, reason }
  expect((await send('POST', '/api/v1/secretariat/decisions', decision, moderator.bearer)).status).toBe(200)
}

async function published(change: Record<string, unknown> = {}): Promise<string> {
  const { reference } = await waitingIssue(change)
  await decide(reference, 'publish', 'meets_guidelines')
  return reference
}

/** So many new participants of a group and region support the issue. */
async function supportedBy(reference: string, n: number, change: Record<string, unknown> = {}): Promise<void> {
  for (let i = 0; i < n; i++) expect((await put(reference, await participant(change))).status).toBe(200)
}

async function row(sql: string, ...values: string[]): Promise<Record<string, unknown>> {
  return (await bindings.DB.prepare(sql)
    .bind(...values)
    .first<Record<string, unknown>>()) as Record<string, unknown>
}
const keptOf = (reference: string) =>
  row(
    `SELECT i.supporters, i.supporters_by AS by, (SELECT count(*) FROM support s WHERE s.issue = i.id) AS n
     FROM issue i JOIN submission m ON m.id = i.id WHERE m.reference = ?`,
    reference,
  )

/** How many events of support for an issue there are. */
async function eventsOf(reference: string, action: string): Promise<unknown> {
  const { n } = await row(
    `SELECT count(*) AS n FROM event e JOIN submission m ON e.subject_id LIKE m.id || '.%'
     WHERE m.reference = ? AND e.action = ?`,
    reference,
    action,
  )
  return n
}

beforeAll(async () => {
  await seed('demo')
  moderator = await staffMember('moderator')
})
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

describe('PUT and DELETE /api/v1/issues/{reference}/support', () => {
  it('answers 401 without a token, with an unknown one and with one of the Secretariat', async () => {
    const headers = [{}, { authorization: 'Bearer nobodys-token-0123456789-0123456789' }, moderator.bearer]
    for (const as of headers) {
      for (const change of [put, takeBack]) expect((await change('IGF2027-0001', as)).status).toBe(401)
    }
  })

  it('counts a participant once, however often they press, and takes back once', async () => {
    const reference = await published()
    const as = await participant()
    for (let i = 0; i < 3; i++) {
      const answer = await put(reference, as)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toEqual({ supported: true, support: { total: null } })
    }
    expect(await keptOf(reference)).toMatchObject({ supporters: 1, n: 1 })
    for (let i = 0; i < 3; i++) {
      const answer = await takeBack(reference, as)
      expect(await answer.json()).toEqual({ supported: false, support: { total: null } })
    }
    const kept = await keptOf(reference)
    expect(kept).toMatchObject({ supporters: 0, n: 0 })
    expect(JSON.parse(String(kept.by))).toEqual({ stakeholderGroup: { civil_society: 0 }, region: { african: 0 } })
  })

  it('counts exactly one of 20 requests of a participant at once', async () => {
    const reference = await published()
    const as = await participant()
    const answers = await Promise.all(Array.from({ length: 20 }, () => put(reference, as)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await keptOf(reference)).toMatchObject({ supporters: 1, n: 1 })
    expect(await eventsOf(reference, 'support')).toBe(1)
    await Promise.all(Array.from({ length: 20 }, () => takeBack(reference, as)))
    expect(await keptOf(reference)).toMatchObject({ supporters: 0, n: 0 })
    expect(await eventsOf(reference, 'take_back_support')).toBe(1)
  })

  it('counts 20 participants at once', async () => {
    const reference = await published()
    const all = await Promise.all(Array.from({ length: 20 }, () => participant()))
    await Promise.all(all.map((as) => put(reference, as)))
    expect(await keptOf(reference)).toMatchObject({ supporters: 20, n: 20 })
    expect((await read(reference)).support.total).toBe(20)
  })

  it('takes a body of JSON or none', async () => {
    const as = await participant()
    expect((await send('PUT', '/api/v1/issues/IGF2027-0002/support', {}, as)).status).toBe(200)
    const empty = { method: 'PUT', headers: { ...as, 'content-length': '0' } }
    expect((await request('/api/v1/issues/IGF2027-0002/support', empty)).status).toBe(200)
  })

  it('answers 404 for what is unknown or waits, 410 for what is hidden, and counts again once restored', async () => {
    const as = await participant()
    const { reference } = await waitingIssue()
    expect((await put('IGF2027-9999', as)).status).toBe(404)
    expect((await put(reference, as)).status).toBe(404)
    await decide(reference, 'publish', 'meets_guidelines')
    await supportedBy(reference, 5)
    await decide(reference, 'hide', 'off_topic')
    expect((await put(reference, as)).status).toBe(410)
    expect((await takeBack(reference, as)).status).toBe(410)
    await decide(reference, 'restore', 'error')
    expect((await read(reference)).support.total).toBe(5)
    expect((await put(reference, as)).status).toBe(200)
  })

  it('stays open after the call closes, and answers 409 closed once it is archived', async () => {
    const administrator = await staffMember('administrator')
    const call = { slug: 'short-call', kind: 'issues', title: 'T', guidance: 'G', languages: ['en'] }
    const dates = { opensAt: '2026-01-01T00:00:00Z', closesAt: '2099-01-01T00:00:00Z' }
    await send('POST', '/api/v1/secretariat/calls', { ...call, ...dates }, administrator.bearer)
    const issue = { ...person, title: 'T', description: 'D' }
    const created = await send('POST', '/api/v1/calls/short-call/issues', issue)
    const { reference } = (await created.json()) as { reference: string }
    await decide(reference, 'publish', 'meets_guidelines')
    const change = (body: unknown) => send('PATCH', '/api/v1/secretariat/calls/short-call', body, administrator.bearer)
    const as = await participant()
    await change({ closesAt: '2026-02-01T00:00:00Z' })
    expect((await put(reference, as)).status).toBe(200)
    await change({ state: 'archived' })
    for (const answer of [await put(reference, as), await takeBack(reference, as)]) {
      expect(answer.status).toBe(409)
      expect(((await answer.json()) as { type: string }).type).toMatch(/\/closed$/)
    }
    const page = await (await request(`/en/issues/${reference}`)).text()
    expect(page).toContain('The call is archived. Support')
    expect(page).not.toContain('action="/en/issues/')
  })

  it('writes events that neither the public log nor the author reads', async () => {
    const { reference, token } = await waitingIssue()
    await decide(reference, 'publish', 'meets_guidelines')
    const before = await row('SELECT count(*) AS n FROM moderation_log')
    await supportedBy(reference, 2)
    expect(await row('SELECT count(*) AS n FROM moderation_log')).toEqual(before)
    expect(await eventsOf(reference, 'support')).toBe(2)
    expect(await (await request(`/en/t/${token}`)).text()).not.toContain('support')
  })

  it('renews the ETag of the issue and of the list', async () => {
    const reference = await published()
    const as = await participant()
    for (const path of [`/api/v1/issues/${reference}`, list]) {
      await takeBack(reference, as)
      const etag = (await request(path)).headers.get('etag') ?? ''
      expect((await request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
      await put(reference, as)
      expect((await request(path, { headers: { 'if-none-match': etag } })).status).toBe(200)
    }
  })
})

describe('what the public sees of support', () => {
  it('is nothing below five, and then the total, in the API, in CSV and on the page', async () => {
    const reference = await published()
    await supportedBy(reference, 4)
    const hidden = await read(reference)
    expect(hidden.support).toEqual({ total: null })
    expect(Object.values(hidden.supportBy.byStakeholderGroup)).toEqual(stakeholderGroups.map(() => null))
    expect(Object.values(hidden.supportBy.byRegion)).toEqual(regions.map(() => null))
    expect(await (await request(`/en/issues/${reference}`)).text()).toContain('once there are at least five')
    await supportedBy(reference, 1)
    expect((await read(reference)).support).toEqual({ total: 5 })
    expect(await (await request(`/en/issues/${reference}`)).text()).toContain('5 supporters')
    const csv = await (await request(`${list}.csv`)).text()
    const column = csv.split('\r\n')[0]?.split(',').indexOf('support') ?? -1
    const line = csv.split('\r\n').find((one) => one.startsWith(reference)) ?? ''
    expect(line.split(',').at(column - (csv.split('\r\n')[0]?.split(',').length ?? 0))).toBe('5')
  })

  it('leaves out small groups, and a larger one whose number would give a small one away', async () => {
    const reference = await published()
    await supportedBy(reference, 8, { stakeholderGroup: 'civil_society', country: 'KE' })
    await supportedBy(reference, 6, { stakeholderGroup: 'private_sector', country: 'FR' })
    await supportedBy(reference, 2, { stakeholderGroup: 'government', country: 'FR' })
    const { support, supportBy } = await read(reference)
    expect(support.total).toBe(16)
    // 16 - 8 - 6 would be the two of governments.
    expect(supportBy.byStakeholderGroup).toEqual({
      government: null,
      intergovernmental: null,
      civil_society: 8,
      private_sector: null,
      technical_community: null,
    })
    // In two regions and no other: whoever is shown one knows the others, which are none.
    expect(Object.values(supportBy.byRegion)).toEqual(regions.map(() => null))
    const page = await (await request(`/en/issues/${reference}`)).text()
    expect(page).toContain('16 supporters')
    expect(page).toContain('Groups of fewer than five are not shown')
    expect(page).toMatch(/Civil society<\/th><td><span class="n">8</)
    expect(page).not.toContain('Private sector</th>')
  })
})

describe('GET of the issues by support', () => {
  const walk = async (query: string, limit: number) => {
    const seen: Issue[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = (await (await request(`${list}?${query}&limit=${limit}&cursor=${cursor}`)).json()) as {
        items: Issue[]
        next: string | null
      }
      seen.push(...page.items)
      cursor = page.next
    }
    return seen
  }
  const references = (issues: Issue[]) => issues.map(({ reference }) => reference)

  it('goes from the most supported over the border to the rest by newest, each once, under any filter', async () => {
    const ranked = [await published(), await published({ stakeholderGroup: 'government' }), await published()]
    await supportedBy(ranked[0] ?? '', 5)
    await supportedBy(ranked[1] ?? '', 30)
    await supportedBy(ranked[2] ?? '', 5)
    await supportedBy('IGF2027-0003', 4)
    const newest = await walk('', 100)
    const bySupport = await walk('sort=support', 3)
    expect(new Set(references(bySupport)).size).toBe(newest.length)
    const order = new Map(references(newest).map((reference, i) => [reference, i]))
    const wanted = [...newest].sort(
      (a, b) =>
        (b.support.total ?? 0) - (a.support.total ?? 0) ||
        (order.get(a.reference) ?? 0) - (order.get(b.reference) ?? 0),
    )
    expect(references(bySupport)).toEqual(references(wanted))
    expect(bySupport[0]?.reference).toBe(ranked[1])
    const few = await walk('sort=support&stakeholderGroup=government', 2)
    expect(references(few)).toEqual(references(wanted).filter((reference) => references(few).includes(reference)))
    expect(few[0]?.reference).toBe(ranked[1])
    expect(references(few).sort()).toEqual(references(await walk('stakeholderGroup=government', 100)).sort())
    const csv = await (await request(`${list}.csv?sort=support`)).text()
    expect(csv.match(/^IGF2027-\d+/gm)).toEqual(references(wanted))
  })

  it('loses an issue that is hidden, and finds it again at its place', async () => {
    const reference = await published()
    await supportedBy(reference, 7)
    const at = references(await walk('sort=support', 100)).indexOf(reference)
    await decide(reference, 'hide', 'off_topic')
    expect(references(await walk('sort=support', 100))).not.toContain(reference)
    await decide(reference, 'restore', 'error')
    expect(references(await walk('sort=support', 100)).indexOf(reference)).toBe(at)
  })

  it('puts an issue back among the rest when it falls below five', async () => {
    const reference = await published()
    const people = await Promise.all(Array.from({ length: 5 }, () => participant()))
    for (const as of people) await put(reference, as)
    expect((await walk('sort=support', 100)).find((one) => one.reference === reference)?.support.total).toBe(5)
    await takeBack(reference, people[0] ?? {})
    const all = await walk('sort=support', 4)
    expect(all.filter((one) => one.reference === reference)).toHaveLength(1)
    // The newest of all, so that it is the first of the rest.
    expect(references(all).indexOf(reference)).toBe(all.filter(({ support }) => support.total !== null).length)
  })

  it('leaves no place behind that no issue has', async () => {
    const { n } = await row(
      `SELECT count(*) AS n FROM posting p LEFT JOIN issue i ON i.id = substr(p.id, 8)
       WHERE p.scope = 'issues-by-support:igf-2027-issues'
         AND substr(p.id, 1, 7) IS NOT iif(i.supporters >= 5, printf('%07d', i.supporters), '0000000')`,
    )
    expect(n).toBe(0)
    const kept = await row(
      `SELECT (SELECT n FROM facet WHERE scope = 'issues-by-support:igf-2027-issues' AND dimension = 'support') AS support,
        (SELECT n FROM facet WHERE scope = 'issues-by-support:igf-2027-issues' AND dimension = 'issues') AS issues,
        (SELECT sum(i.supporters) FROM issue i JOIN submission m ON m.id = i.id WHERE m.state = 'published' AND i.supporters >= 5 AND i.call = 'igf-2027-issues') AS wanted,
        (SELECT count(*) FROM issue i JOIN submission m ON m.id = i.id WHERE m.state = 'published' AND i.supporters >= 5 AND i.call = 'igf-2027-issues') AS wantedIssues`,
    )
    expect({ support: kept.support, issues: kept.issues }).toEqual({
      support: kept.wanted,
      issues: kept.wantedIssues,
    })
  })

  it('refuses the cursor of another order and an order that is none', async () => {
    const { next } = (await (await request(`${list}?limit=2`)).json()) as { next: string }
    expect((await request(`${list}?sort=support&cursor=${next}`)).status).toBe(422)
    expect((await request(`${list}?sort=loudest`)).status).toBe(422)
  })

  it('is a page with links between the orders, and asks few queries and rows', async () => {
    const path = '/en/calls/igf-2027-issues/issues'
    expect(await (await request(path)).text()).toContain(`href="${path}?sort=support"`)
    const meter = metered(bindings.DB)
    const page = await (await request(`${path}?sort=support&region=african`, {}, { DB: meter.db })).text()
    expect(meter.queries()).toBeLessThanOrEqual(5)
    expect(meter.rowsRead()).toBeLessThanOrEqual(200)
    expect(page).toMatch(/href="[^"]*sort=support[^"]*cursor=/)
    expect(page).toMatch(/href="[^"]*stakeholderGroup=[^"]*sort=support/)
    expect(page).toContain('supporters')
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
