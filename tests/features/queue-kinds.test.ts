import { beforeAll, describe, expect, it } from 'vitest'
import { queueCursors } from '../../worker/features/moderation/actions.ts'
import { bindings, request, seed, send, staffMember } from '../support/app.ts'
import { waitingIssue } from '../support/items.ts'
import { metered } from '../support/metered.ts'

let moderator: Awaited<ReturnType<typeof staffMember>>

beforeAll(async () => {
  await seed('demo')
  moderator = await staffMember('moderator')
})

const read = async (path: string) => (await request(path, { headers: moderator.cookie })).text()

async function received(path: string, body: unknown): Promise<string> {
  const answer = await send('POST', path, body)
  expect(answer.status, await answer.clone().text()).toBe(201)
  return ((await answer.json()) as { reference: string }).reference
}

const entry = {
  entry: {
    name: 'Help line of the test',
    kind: 'help_desk',
    url: 'https://helpline.example.org/ask',
    summary: 'Answers questions about shutdowns.',
    topics: ['access-connectivity'],
    regions: ['middle-east-north-africa'],
    countries: ['TN'],
    languages: ['ar'],
  },
  submitter: { name: 'A. Person', relation: 'owner' },
}

async function comment(): Promise<string> {
  const { items } = (await (await request('/api/v1/drafts')).json()) as { items: { slug: string }[] }
  return received(`/api/v1/drafts/${items[0]?.slug}/comments`, {
    paragraphs: [],
    text: 'This forgets the islands.',
    stance: 'amend',
    language: 'en',
    name: 'A. Person',
    stakeholderGroup: 'government',
    country: 'FJ',
  })
}

describe('one queue over all kinds', () => {
  it('lists issues, entries and comments together and apart', async () => {
    const issue = await waitingIssue()
    const wanted = await received('/api/v1/entries', entry)
    const said = await comment()
    const html = await read('/en/secretariat/queue')
    for (const text of [issue.title, 'Help line of the test', 'This forgets the islands.', wanted, said])
      expect(html).toContain(text)
    expect(html).toContain('3 items wait for a decision')
    const comments = await read('/en/secretariat/queue?kind=comment')
    expect(comments).toContain(said)
    expect(comments).not.toContain(wanted)
  })

  it('shows an entry with its choices by name', async () => {
    const html = await read(
      `/en/secretariat/items/${await received('/api/v1/entries', { ...entry, entry: { ...entry.entry, url: 'https://second.example.org' } })}`,
    )
    for (const text of ['Help desk', 'Tunisia', 'Arabic', 'https://second.example.org', 'I run it or work for it'])
      expect(html).toContain(text)
    expect(html).not.toContain('middle-east-north-africa')
  })

  it('shows a comment with its stance by name', async () => {
    const html = await read(`/en/secretariat/items/${await comment()}`)
    for (const text of ['This forgets the islands.', 'Asks for a change']) expect(html).toContain(text)
  })
})

it('the queue costs the same however long it is', async () => {
  const cost = async (path: string) => {
    const meter = metered(bindings.DB)
    const answer = await request(path, { headers: moderator.cookie }, { DB: meter.db })
    expect(answer.status).toBe(200)
    return { queries: meter.queries(), rows: meter.rowsRead() }
  }
  await bindings.DB.prepare(
    `INSERT INTO submission (id, kind, reference, state, language, channel, received_at, locale, tracking_hash, risk)
     SELECT 'FILL' || value, iif(value % 3 = 0, 'comment', 'issue'), 'FILL-' || value, 'pending', 'en', 'import',
       printf('2026-01-01T00:%02d:%02d.000Z', value / 60, value % 60), 'en', 'hash' || value, value % 2 * 15
     FROM json_each((SELECT json_group_array(value) FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 3000) SELECT value FROM n)))`,
  ).run()
  const first = await cost('/en/secretariat/queue')
  const byKind = await cost('/en/secretariat/queue?kind=comment')
  // Somewhere in the middle, at the end of one risk.
  const cursor = queueCursors.write([15, '2026-01-01T00:49:51.000Z', 'FILL2991'])
  const middle = await cost(`/en/secretariat/queue?cursor=${cursor}`)
  for (const { queries, rows } of [first, byKind, middle]) {
    expect(queries).toBeLessThanOrEqual(5)
    expect(rows).toBeLessThanOrEqual(200)
  }
})
