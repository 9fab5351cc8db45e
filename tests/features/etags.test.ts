import { beforeAll, describe, expect, it } from 'vitest'
import { request, seed, send, staffMember, submit } from '../support/app.ts'
import { waitingIssue } from '../support/items.ts'

const call = 'igf-2027-issues'
let administrator: Awaited<ReturnType<typeof staffMember>>

/** A past call of a cycle; answers its slug. */
async function callOf(cycle: string): Promise<string> {
  const slug = `call-of-${cycle}`
  const fields = {
    slug,
    kind: 'issues',
    title: `A call of ${cycle}`,
    guidance: 'Say it.',
    opensAt: '2026-03-01T00:00:00Z',
    closesAt: '2026-04-01T00:00:00Z',
    languages: ['en'],
    cycle,
  }
  expect((await send('POST', '/api/v1/secretariat/calls', fields, administrator.bearer)).status).toBe(201)
  return slug
}

async function group(title: string, member: string, slug = call): Promise<string> {
  const path = `/api/v1/secretariat/calls/${slug}/groups`
  const answer = await send('POST', path, { title, members: [member] }, administrator.bearer)
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

async function made(method: 'PUT' | 'PATCH', path: string, body: object): Promise<void> {
  const answer = await send(method, `/api/v1/secretariat${path}`, body, administrator.bearer)
  expect({ path, status: answer.status }).toEqual({ path, status: 200 })
}

/** Reads a page, lets something happen, and asks for the page again with the ETag it had. */
async function anew(path: string, what: () => Promise<void>): Promise<string> {
  const etag = (await request(path)).headers.get('etag') ?? ''
  const same = await request(path, { headers: { 'if-none-match': etag } })
  expect({ path, status: same.status }).toEqual({ path, status: 304 })
  await what()
  const answer = await request(path, { headers: { 'if-none-match': etag } })
  expect({ path, status: answer.status }).toEqual({ path, status: 200 })
  return await answer.text()
}

const written = {
  title: 'Before',
  language: 'en',
  rationale: 'It was asked for.',
  desiredOutcome: 'An answer',
  timeFrame: 'A year',
}

beforeAll(async () => {
  await seed('demo')
  administrator = await staffMember('administrator')
})

describe('a page that was read before is sent anew', () => {
  it('when a group of the cycle before is carried over to it, and when that group is renamed', async () => {
    const next = await callOf('igf-2028')
    const id = await group('Unfinished', 'IGF2027-0001')
    const path = `/en/calls/${next}`
    const outcome = { outcome: 'carried_over' }
    expect(await anew(path, () => made('PUT', `/calls/${call}/groups/${id}/outcome`, outcome))).toContain('Unfinished')
    const renamed = { expectedVersion: 1, title: 'Renamed since' }
    expect(await anew(path, () => made('PATCH', `/calls/${call}/groups/${id}`, renamed))).toContain('Renamed since')
  })

  it('when the workstream of another cycle that took a group up is renamed', async () => {
    await callOf('igf-2029')
    const id = await group('Taken up later', 'IGF2027-0002')
    const path = '/secretariat/cycles/igf-2029/workstreams'
    const stream = await send('POST', `/api/v1${path}`, written, administrator.bearer)
    const { id: workstream } = (await stream.json()) as { id: string }
    await made('PUT', `/calls/${call}/groups/${id}/outcome`, { outcome: 'taken_up', workstream })
    const rename = (title: string) => () => made('PUT', `/workstreams/${workstream}`, { ...written, title })
    expect(await anew('/en/cycles/igf-2027/inventory', rename('After'))).toContain('After')
    expect(await anew('/api/v1/cycles/igf-2027/inventory', rename('Once more'))).toContain('Once more')
  })

  it('when a group is renamed that a workstream answers', async () => {
    const id = await group('Answered', 'IGF2027-0003')
    const body = { ...written, answers: [{ call, group: id }] }
    const stream = await send('POST', '/api/v1/secretariat/cycles/igf-2027/workstreams', body, administrator.bearer)
    const { id: workstream } = (await stream.json()) as { id: string }
    const renamed = { expectedVersion: 1, title: 'Answered all the same' }
    const path = `/en/workstreams/${workstream}`
    expect(await anew(path, () => made('PATCH', `/calls/${call}/groups/${id}`, renamed))).toContain(renamed.title)
  })

  it('when an issue of another call that continues it gets another title', async () => {
    const past = await callOf('igf-2026')
    const csv =
      'id,title,description,language,name,stakeholder_group,country\n1,First,About it,en,A. Person,civil_society,KE\n'
    await request(`/api/v1/secretariat/calls/${past}/import`, {
      method: 'POST',
      body: csv,
      headers: { 'content-type': 'text/csv', ...administrator.bearer },
    })
    const listed = (await (await request(`/api/v1/calls/${past}/issues`)).json()) as { items: { reference: string }[] }
    const first = listed.items[0]?.reference ?? ''
    const next = await waitingIssue({ continues: first })
    const path = `/en/issues/${first}`
    const publish = async () => {
      const decision = { reference: next.reference, action: 'publish', reason: 'meets_guidelines' }
      expect((await send('POST', '/api/v1/secretariat/decisions', decision, administrator.bearer)).status).toBe(200)
    }
    await publish()
    const edit = async () => {
      const typed = { title: 'Edited since', description: 'What it is about.', language: 'en', continues: first }
      expect((await submit(`/en/t/${next.token}/edit`, typed)).status).toBe(303)
      await publish()
    }
    expect(await anew(path, edit)).toContain('Edited since')
  })
})
