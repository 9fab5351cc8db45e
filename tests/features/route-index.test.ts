import { beforeAll, describe, expect, it } from 'vitest'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, environment, request, seed, send, staffMember } from '../support/app.ts'
import { metered } from '../support/metered.ts'

let moderator: Awaited<ReturnType<typeof staffMember>>

beforeAll(async () => {
  await seed('catalogue')
  moderator = await staffMember('moderator')
})

const asked = { text: 'The lagoon harbour masters of my village lost their tide tables to ransomware', country: 'KI' }

async function named(): Promise<string[]> {
  const answer = await send('POST', '/api/v1/route', { ...asked, limit: 20 })
  const { matches } = (await answer.json()) as { matches: { slug: string }[] }
  return matches.map(({ slug }) => slug)
}

async function decide(reference: string, action: string, reason: string): Promise<void> {
  const body = { reference, action, reason }
  expect((await send('POST', '/api/v1/secretariat/decisions', body, moderator.bearer)).status).toBe(200)
}

const versions = async () =>
  (await bindings.DB.prepare('SELECT DISTINCT version FROM route_index').all<{ version: string }>()).results

async function publishDesk(): Promise<string> {
  const entry = {
    name: 'Lagoon Ransom Desk',
    kind: 'help_desk',
    url: 'https://lagoon-ransom.example.org/',
    summary: 'Helps harbour masters of lagoons whose tide tables were encrypted by ransomware.',
    topics: ['ransomware'],
    regions: ['asia-pacific'],
    languages: ['en'],
  }
  const answer = await send('POST', '/api/v1/entries', { entry, submitter: { name: 'A', relation: 'owner' } })
  const { reference } = (await answer.json()) as { reference: string }
  await decide(reference, 'publish', 'meets_guidelines')
  return reference
}

describe('the index of the router', () => {
  it('answers from the first moment of a copy', async () => {
    expect(await named()).toContain('no-more-ransom')
  })

  it('names a desk a minute after it was published, and no longer once it is hidden', async () => {
    const reference = await publishDesk()
    expect(await named()).not.toContain('lagoon-ransom-desk')
    await runScheduled(environment, () => undefined)
    expect((await named())[0]).toBe('lagoon-ransom-desk')
    await decide(reference, 'hide', 'by_request')
    // At once: what is true of an entry now stands in its row, and not in the index.
    expect(await named()).not.toContain('lagoon-ransom-desk')
    await decide(reference, 'restore', 'error')
    expect((await named())[0]).toBe('lagoon-ransom-desk')
  })

  it('is one version at a time, however many make it', async () => {
    await send('PATCH', '/api/v1/secretariat/entries/ooni-explorer', { summary: 'Changed.' }, moderator.bearer)
    await Promise.all([1, 2, 3].map(() => runScheduled(environment, () => undefined)))
    expect(await versions()).toHaveLength(1)
    expect(await named()).toContain('no-more-ransom')
  })

  it('is left alone while nothing changed', async () => {
    await runScheduled(environment, () => undefined)
    const before = await versions()
    await runScheduled(environment, () => undefined)
    expect(await versions()).toEqual(before)
  })

  it('is made on the first question where a copy has none', async () => {
    await bindings.DB.batch([
      bindings.DB.prepare("DELETE FROM setting WHERE name = 'route-index'"),
      bindings.DB.prepare('DELETE FROM route_index'),
      bindings.DB.prepare('DELETE FROM route_profile WHERE rowid % 10 = 0'),
    ])
    expect(await named()).toContain('no-more-ransom')
  })

  it('costs a question at most 5 queries and 200 rows', async () => {
    const meter = metered(bindings.DB)
    const body = JSON.stringify(asked)
    const headers = { 'content-type': 'application/json' }
    const answer = await request('/api/v1/route', { method: 'POST', body, headers }, { DB: meter.db })
    expect(answer.status).toBe(200)
    expect({ few: meter.queries() <= 5, queries: meter.queries() }).toMatchObject({ few: true })
    expect({ few: meter.rowsRead() <= 200, rows: meter.rowsRead() }).toMatchObject({ few: true })
  })
})
