import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, clock, environment, request, run, seed, send, staffMember } from '../support/app.ts'
import { waitingIssue } from '../support/items.ts'

const base = '/api/v1/secretariat'
const groups = `${base}/calls/igf-2027-issues/groups`
const group = (title: string) => ({ title, members: [] })

let administrator: Awaited<ReturnType<typeof staffMember>>
let keys = 0

/** Headers of a member of staff with a key that no other request had. */
const keyed = (who = administrator) => {
  keys += 1
  return { ...who.bearer, 'idempotency-key': `key-of-this-test-${keys}` }
}
const groupsCalled = (title: string) =>
  bindings.DB.prepare('SELECT count(*) AS n FROM issue_group WHERE title = ?').bind(title).first('n')
const typeOf = async (answer: Response) => ((await answer.json()) as { type: string }).type

beforeAll(async () => {
  await seed('demo')
  administrator = await staffMember('administrator')
})
beforeEach(() => {
  clock.shift = 0
})

describe('a POST of the Secretariat API with an Idempotency-Key', () => {
  it('sent twice makes one group and is answered alike', async () => {
    const headers = keyed()
    const first = await send('POST', groups, group('Once'), headers)
    const second = await send('POST', groups, group('Once'), headers)
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await second.json()).toEqual(await first.json())
    expect(await groupsCalled('Once')).toBe(1)
  })

  it('is a conflict with another body, address or query', async () => {
    const headers = keyed()
    expect((await send('POST', groups, group('Kept'), headers)).status).toBe(201)
    for (const [path, body] of [
      [groups, group('Another')],
      [`${groups}?x=1`, group('Kept')],
      [`${base}/calls/igf-2018-issues/groups`, group('Kept')],
    ] as const) {
      const answer = await send('POST', path, body, headers)
      expect(answer.status).toBe(409)
      expect(await typeOf(answer)).toMatch(/\/idempotency$/)
    }
    expect(await groupsCalled('Another')).toBe(0)
  })

  it('repeats the answer of a new call and of a decision', async () => {
    const call = {
      slug: 'repeated-call',
      kind: 'issues',
      title: 'A call',
      guidance: 'Say it.',
      opensAt: '2026-01-01T00:00:00Z',
      closesAt: '2027-12-01T00:00:00Z',
      languages: ['en'],
    }
    const { reference } = await waitingIssue()
    const decision = { reference, action: 'publish', reason: 'meets_guidelines', expectedState: 'pending' }
    for (const [path, body] of [
      [`${base}/calls`, call],
      [`${base}/decisions`, decision],
    ] as const) {
      const headers = keyed()
      const first = await send('POST', path, body, headers)
      const second = await send('POST', path, body, headers)
      expect(first.status).toBeLessThan(300)
      expect(second.status).toBe(first.status)
      expect(await second.json()).toEqual(await first.json())
    }
  })

  it('does the work once when repeats race', async () => {
    const headers = keyed()
    const answers = await Promise.all(Array.from({ length: 4 }, () => send('POST', groups, group('Raced'), headers)))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    expect(await groupsCalled('Raced')).toBe(1)
  })

  it('covers an import of CSV byte by byte', async () => {
    const headers = { ...keyed(), 'content-type': 'text/csv' }
    const table = (title: string) =>
      `id,title,description,language,name,stakeholder_group,region\nrep-1,${title},Text,en,A. Person,government,african\n`
    const path = `${base}/calls/igf-2027-issues/import`
    const sendTable = (title: string) => request(path, { method: 'POST', body: table(title), headers })
    const first = await sendTable('Imported')
    expect(first.status).toBe(200)
    const report = await first.json()
    expect(report).toMatchObject({ created: 1 })
    expect(await (await sendTable('Imported')).json()).toEqual(report)
    expect((await sendTable('Changed')).status).toBe(409)
  })

  it('that was refused frees the key, so that it can be put right', async () => {
    const headers = keyed()
    expect((await send('POST', groups, { title: '' }, headers)).status).toBe(422)
    expect((await send('POST', groups, group('Put right'), headers)).status).toBe(201)
  })

  it('is another one for another member of staff', async () => {
    const headers = keyed()
    const other = await staffMember('rapporteur')
    expect((await send('POST', groups, group('Mine'), headers)).status).toBe(201)
    expect((await send('POST', groups, group('Theirs'), { ...headers, ...other.bearer })).status).toBe(201)
  })

  it('whose Worker died is done by a repeat a minute later', async () => {
    const headers = keyed()
    await send('POST', groups, group('Crashed'), headers)
    await run([
      { sql: "DELETE FROM issue_group WHERE title = 'Crashed'", params: [] },
      {
        sql: 'UPDATE answered SET status = NULL, body = NULL WHERE created_at = (SELECT max(created_at) FROM answered)',
        params: [],
      },
    ])
    clock.shift = 61_000
    expect((await send('POST', groups, group('Crashed'), headers)).status).toBe(201)
    expect(await groupsCalled('Crashed')).toBe(1)
  })

  it.each(['short', 'x'.repeat(65), 'with a blank in it'])('is 422 where the key is %s', async (key) => {
    const answer = await send('POST', groups, group('No'), { ...administrator.bearer, 'idempotency-key': key })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ errors: [{ path: '/Idempotency-Key', code: 'invalid' }] })
  })

  it('is remembered for 24 hours and then forgotten', async () => {
    const headers = keyed()
    await send('POST', groups, group('Remembered'), headers)
    clock.shift = 23 * 3_600_000
    await runScheduled(environment, () => undefined)
    await send('POST', groups, group('Remembered'), headers)
    expect(await groupsCalled('Remembered')).toBe(1)
    clock.shift = 25 * 3_600_000
    await runScheduled(environment, () => undefined)
    expect(await bindings.DB.prepare('SELECT count(*) AS n FROM answered').first('n')).toBe(0)
  })
})

it('is described for every POST that leaves something behind', async () => {
  const { paths } = (await (await request('/api/v1/openapi.json')).json()) as {
    paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>
  }
  const without = Object.entries(paths).flatMap(([path, { post }]) =>
    post === undefined || post.parameters?.some((one) => one.name === 'Idempotency-Key' && one.in === 'header')
      ? []
      : [path],
  )
  expect(without.sort()).toEqual(['/api/v1/calls/{slug}/similar', '/api/v1/route'])
})
