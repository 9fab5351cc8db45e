import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideOver, type Served, serve } from '../support/served.ts'

let near: Served
let far: Served

/** A port that is free now, so that two copies can be told each other's host before they start. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject()))
    })
  })
}

async function start(): Promise<void> {
  const [one, other] = [await freePort(), await freePort()]
  const env = { SEED: 'none', LOCAL_HOSTS: `localhost:${one},localhost:${other}` }
  near = await serve({ env: { ...env, PORT: String(one) } })
  far = await serve({ env: { ...env, PORT: String(other) } })
}

interface Listed {
  slug: string
  name: string
  summary: string
  origin: string | null
}

async function call(waypost: Served, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${waypost.origin}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${waypost.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return await answer.json()
}

const listed = async (waypost: Served) =>
  ((await call(waypost, 'GET', '/entries?limit=100')) as { items: Listed[] }).items
const names = async (waypost: Served) => (await listed(waypost)).map(({ name }) => name).sort()

async function offer(waypost: Served, name: string): Promise<void> {
  const url = `https://${name.toLowerCase().replaceAll(' ', '-')}.example.org/`
  const { reference } = (await call(waypost, 'POST', '/entries', {
    entry: {
      name,
      kind: 'database',
      url,
      summary: `What ${name} holds.`,
      topics: ['submarine-cables'],
      regions: ['africa'],
      languages: ['en'],
    },
    submitter: { name: 'A. Keeper', relation: 'owner' },
  })) as { reference: string }
  await decideOver(waypost, reference, 'publish', 'meets_guidelines')
}

async function publishAll(waypost: Served): Promise<string[]> {
  const { items } = (await call(waypost, 'GET', '/secretariat/queue?kind=entry')) as { items: { reference: string }[] }
  for (const { reference } of items) await decideOver(waypost, reference, 'publish', 'meets_guidelines')
  return items.map(({ reference }) => reference)
}

let now = new Date('2027-01-01T00:00:00Z').getTime()

/** A day passes on both copies, and the minutes in which they do their work. */
async function day(): Promise<void> {
  now += 24 * 3_600_000
  for (let minute = 0; minute < 3; minute++) {
    for (const waypost of [near, far]) await waypost.tick(new Date(now + minute * 60_000).toISOString())
  }
}

async function lastRun(
  waypost: Served,
): Promise<{ state: string; counts: Record<string, number>; problems: unknown[] }> {
  const { items } = (await call(waypost, 'GET', '/secretariat/sources')) as { items: { id: string }[] }
  const { runs } = (await call(waypost, 'GET', `/secretariat/sources/${items[0]?.id}`)) as {
    runs: { state: string; counts: Record<string, number>; problems: unknown[] }[]
  }
  const [run] = runs
  if (run === undefined) throw new Error('it has not run')
  return run
}

describe.each([
  { form: 'waypost', address: '/' },
  { form: 'dcat', address: '/api/v1/catalog.jsonld' },
])('two copies that harvest each other as $form', ({ form, address }) => {
  beforeAll(start)
  afterAll(async () => {
    await Promise.all([near?.stop(), far?.stop()])
  })

  it('hold for review what is new, and settle', async () => {
    await offer(near, 'Near Register')
    await offer(far, 'Far Register')
    const source = (of: Served, name: string) => ({ name, address: of.origin + address, form, everyHours: 24 })
    await call(near, 'POST', '/secretariat/sources', source(far, 'Far forum'))
    await call(far, 'POST', '/secretariat/sources', source(near, 'Near forum'))
    await day()
    expect(await lastRun(near)).toMatchObject({ state: 'done', counts: { offered: 1 }, problems: [] })
    // Held for review: nothing is public that nobody looked at.
    expect(await names(near)).toEqual(['Near Register'])
    expect(await publishAll(near)).toHaveLength(1)
    expect(await publishAll(far)).toHaveLength(1)
    const both = ['Far Register', 'Near Register']
    for (let i = 0; i < 3; i++) {
      await day()
      expect(await names(near)).toEqual(both)
      expect(await names(far)).toEqual(both)
      expect(await publishAll(near)).toEqual([])
      expect(await publishAll(far)).toEqual([])
    }
    expect((await lastRun(near)).state).toBe('unchanged')
    expect((await lastRun(far)).state).toBe('unchanged')
    const copy = (await listed(near)).find(({ name }) => name === 'Far Register')
    expect(copy?.origin).toBe(`${far.origin}/api/v1/entries/far-register`)
  })

  it('follow the copy that an entry began at, and keep what was corrected on the way', async () => {
    await call(far, 'PATCH', '/secretariat/entries/far-register', { summary: 'Now holds more.' })
    await day()
    await day()
    const summaries = async (waypost: Served) =>
      Object.fromEntries((await listed(waypost)).map(({ name, summary }) => [name, summary]))
    expect((await summaries(near))['Far Register']).toBe('Now holds more.')
    await call(near, 'PATCH', '/secretariat/entries/far-register', { summary: 'Corrected near.' })
    await call(far, 'PATCH', '/secretariat/entries/far-register', { summary: 'Another word from far.' })
    for (let i = 0; i < 3; i++) await day()
    expect((await summaries(near))['Far Register']).toBe('Corrected near.')
    expect((await summaries(far))['Far Register']).toBe('Another word from far.')
    const runs = await Promise.all([lastRun(near), lastRun(far)])
    expect(runs.map(({ state }) => state)).toEqual(['unchanged', 'unchanged'])
  })
})
