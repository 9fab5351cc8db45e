import { beforeAll, describe, expect, it } from 'vitest'
import { bindings, request, seed, send, staffMember } from '../support/app.ts'
import { appealFor, waitingIssue } from '../support/items.ts'

interface Entry {
  sequence: number
  at: string
  action: string
  kind: string
  subject: string
  reason: string | null
  hash: string
  previousHash: string
}

let moderator: Awaited<ReturnType<typeof staffMember>>
let other: typeof moderator

beforeAll(async () => {
  await seed('demo')
  moderator = await staffMember('moderator')
  other = await staffMember('moderator')
})

const decide = (body: Record<string, unknown>, staff = moderator) =>
  send('POST', '/api/v1/secretariat/decisions', body, staff.bearer)

/** The whole log, oldest first, page by page. */
async function wholeLog(): Promise<Entry[]> {
  const entries: Entry[] = []
  for (let cursor: string | null = ''; cursor !== null && entries.length < 2000; ) {
    const page = (await (await request(`/api/v1/moderation-log?limit=7&cursor=${cursor}`)).json()) as {
      items: Entry[]
      next: string | null
    }
    entries.push(...page.items)
    cursor = page.next
  }
  return entries.reverse()
}

/** The hash of an entry as an outsider computes it: RFC 8785 sorts the names, and these values need no more than JSON. */
async function recomputed({ action, at, kind, reason, sequence, subject }: Entry, previousHash: string) {
  const canonical = JSON.stringify({ action, at, kind, reason, sequence, subject })
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${previousHash}\n${canonical}`))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function expectWholeChain(entries: readonly Entry[]): Promise<void> {
  let previous = '0'.repeat(64)
  for (const [i, entry] of entries.entries()) {
    expect(entry.sequence).toBe(i + 1)
    expect(entry.previousHash).toBe(previous)
    expect(entry.hash).toBe(await recomputed(entry, previous))
    previous = entry.hash
  }
}

describe('the public log of moderation', () => {
  it('holds a decision as soon as it is answered, with its code and never the note', async () => {
    const { reference } = await waitingIssue()
    await decide({ reference, action: 'reject', reason: 'spam', note: 'A private word to the author' })
    const text = await (await request('/api/v1/moderation-log?limit=1')).text()
    expect(JSON.parse(text).items[0]).toMatchObject({
      action: 'reject',
      kind: 'issue',
      subject: reference,
      reason: 'spam',
    })
    expect(text).not.toContain('private word')
  })

  it('is a chain without gaps after 20 decisions at once, which anybody can recompute', async () => {
    const before = (await wholeLog()).length
    const references = await Promise.all(Array.from({ length: 20 }, async () => (await waitingIssue()).reference))
    const answers = await Promise.all(
      references.map((reference) => decide({ reference, action: 'publish', reason: 'meets_guidelines' })),
    )
    expect(answers.map((answer) => answer.status)).toEqual(references.map(() => 200))
    const entries = await wholeLog()
    expect(entries).toHaveLength(before + 20)
    expect(
      entries
        .slice(before)
        .map((entry) => entry.subject)
        .sort(),
    ).toEqual([...references].sort())
    await expectWholeChain(entries)
  })

  it('has null for a reason where there is none, also in the chain', async () => {
    const { reference, token } = await waitingIssue()
    await decide({ reference, action: 'reject', reason: 'off_topic' })
    await appealFor(token, 'Please look again.')
    const page = await (await request(`/en/secretariat/items/${reference}`, { headers: other.cookie })).text()
    const version = /name="expectedVersion" value="(\d+)"/.exec(page)?.[1] ?? ''
    const body = new URLSearchParams({
      decision: 'dismiss_appeal',
      expectedState: 'rejected',
      expectedVersion: version,
    })
    await request(`/en/secretariat/items/${reference}`, {
      method: 'POST',
      body: body.toString(),
      headers: {
        ...other.cookie,
        origin: 'https://waypost.test',
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
    const entries = await wholeLog()
    expect(entries.at(-1)).toMatchObject({ action: 'dismiss_appeal', subject: reference, reason: null })
    await expectWholeChain(entries)
  })

  it('seals entries that were left unsealed by a crash before anyone reads them', async () => {
    const rows = Array.from({ length: 450 }, (_, i) => i)
    const start = (await wholeLog()).length
    await bindings.DB.prepare(
      "INSERT INTO moderation_log (sequence, at, action, kind, subject, reason) SELECT ? + value + 1, '2026-01-01T00:00:00.000Z', 'publish', 'issue', 'IGF2027-' || value, 'meets_guidelines' FROM json_each(?)",
    )
      .bind(start, JSON.stringify(rows))
      .run()
    const entries = await wholeLog()
    expect(entries).toHaveLength(start + 450)
    await expectWholeChain(entries)
  })

  it('gives the same rows as CSV', async () => {
    const entries = await wholeLog()
    const lines = (await (await request('/api/v1/moderation-log.csv')).text()).trim().split('\r\n')
    expect(lines[0]).toContain('sequence,at,action,kind,subject,reason,hash,previousHash')
    expect(lines.slice(1).map((line) => line.split(',')[6])).toEqual(entries.map((entry) => entry.hash).reverse())
  })

  it.each([
    'UPDATE moderation_log SET reason = NULL',
    'DELETE FROM moderation_log',
    "UPDATE seal SET hash = 'x'",
    'DELETE FROM seal',
    "UPDATE event SET actor = 'nobody'",
    'DELETE FROM event',
  ])('cannot be rewritten in the database: %s', async (sql) => {
    await expect(bindings.DB.prepare(sql).run()).rejects.toThrow(/append-only/)
  })

  it('changes its ETag with every decision', async () => {
    const tag = async () => (await request('/api/v1/moderation-log')).headers.get('etag')
    const before = await tag()
    const { reference } = await waitingIssue()
    expect(await tag()).toBe(before)
    await decide({ reference, action: 'publish', reason: 'meets_guidelines' })
    expect(await tag()).not.toBe(before)
  })
})
