import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { regions, stakeholderGroups } from '../../schema/vocabulary.ts'
import { bindings, request, seed, send, staffMember } from '../support/app.ts'
import { waitingIssue } from '../support/items.ts'
import { metered } from '../support/metered.ts'
import {
  decide,
  eventsOf,
  type Issue,
  keptOf,
  list,
  misplaced,
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

describe('PUT and DELETE /api/v1/issues/{reference}/support', () => {
  it('answers 401 without a token, with an unknown one and with one of the Secretariat', async () => {
    const headers = [
      {},
      { authorization: 'Bearer nobodys-token-0123456789-0123456789' },
      (await staffMember('moderator')).bearer,
    ]
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

  it('keeps totals and places right when an issue is hidden while many support it', async () => {
    const reference = await published()
    await supportedBy(reference, 4)
    const people = await Promise.all(Array.from({ length: 12 }, () => participant()))
    const [answers] = await Promise.all([
      Promise.all(people.map((as) => put(reference, as))),
      decide(reference, 'hide', 'off_topic'),
    ])
    const accepted = answers.filter(({ status }) => status === 200).length
    expect(answers.every(({ status }) => status === 200 || status === 410)).toBe(true)
    await decide(reference, 'restore', 'error')
    expect(await keptOf(reference)).toMatchObject({ supporters: 4 + accepted, n: 4 + accepted })
    expect(await misplaced()).toBe(0)
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

  it('tells nothing by its ETag before five people support an issue', async () => {
    const reference = await published()
    const etag = async () => (await request(`/api/v1/issues/${reference}`)).headers.get('etag')
    const before = await etag()
    await supportedBy(reference, 4)
    expect(await etag()).toBe(before)
    await supportedBy(reference, 1)
    expect(await etag()).not.toBe(before)
  })

  it('renews the ETag of the issue and of the list', async () => {
    const reference = await published()
    await supportedBy(reference, 4)
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
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true })
    expect(data.find((row) => row.reference === reference)?.support).toBe('5')
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
    expect(await misplaced()).toBe(0)
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
