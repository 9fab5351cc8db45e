import { beforeAll, describe, expect, it } from 'vitest'
import { bindings, clock, request, seed, send, sent, staffMember, submit } from '../support/app.ts'
import { appealFor, waitingIssue } from '../support/items.ts'

type Staff = Awaited<ReturnType<typeof staffMember>>

let first: Staff
let second: Staff

beforeAll(async () => {
  await seed('demo')
  first = await staffMember('moderator')
  second = await staffMember('moderator')
})

const itemPath = (reference: string) => `/en/secretariat/items/${reference}`
const read = async (path: string, staff: Staff = first) => (await request(path, { headers: staff.cookie })).text()

/** The form of an item page as the browser would send it back, with a decision. */
async function formOf(reference: string, staff: Staff, decision: string, note = ''): Promise<Record<string, string>> {
  const html = await read(itemPath(reference), staff)
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
  return { expectedState: hidden('expectedState'), expectedVersion: hidden('expectedVersion'), decision, note }
}

async function decide(reference: string, staff: Staff, decision: string, note = ''): Promise<Response> {
  return submit(itemPath(reference), await formOf(reference, staff, decision, note), staff.cookie)
}

const stateOf = (reference: string) =>
  bindings.DB.prepare('SELECT state, version, appeal_open FROM submission WHERE reference = ?')
    .bind(reference)
    .first<{ state: string; version: number; appeal_open: number }>()

const logOf = async (reference: string) =>
  (
    await bindings.DB.prepare('SELECT action, reason FROM moderation_log WHERE subject = ? ORDER BY sequence')
      .bind(reference)
      .all<{ action: string; reason: string | null }>()
  ).results

const totals = async () => {
  const statistics = await (await request('/api/v1/calls/igf-2027-issues/statistics')).json()
  return statistics as { total: number; waiting: number }
}

describe('the queue', () => {
  it('shows what waits with kind, language, age and signals in words, the suspicious first', async () => {
    const plain = await waitingIssue({ language: 'ar' })
    const suspicious = await waitingIssue({
      description: 'https://a.example https://b.example https://c.example https://d.example',
    })
    const html = await read('/en/secretariat/queue')
    expect(html.indexOf(suspicious.title)).toBeGreaterThan(0)
    expect(html.indexOf(suspicious.title)).toBeLessThan(html.indexOf(plain.title))
    expect(html).toContain('many links')
    expect(html).toContain('Arabic')
    expect(html).toContain('this minute')
    expect(await read('/en/secretariat/queue?kind=comment')).not.toContain(plain.title)
    expect(await read('/en/secretariat/queue?kind=issue')).toContain(plain.title)
  })

  it('counts what waits by kind, and less after each decision', async () => {
    const count = async () =>
      Number(/>(\d+) items? waits? for a decision/.exec(await read('/en/secretariat/queue'))?.[1])
    const { reference } = await waitingIssue()
    const before = await count()
    await decide(reference, first, 'publish:meets_guidelines')
    expect(await count()).toBe(before - 1)
    const { results } = await bindings.DB.prepare(
      "SELECT kind AS value, count(*) AS n FROM submission WHERE state = 'pending' GROUP BY kind",
    ).all<{ value: string; n: number }>()
    const kept = await bindings.DB.prepare("SELECT value, n FROM facet WHERE scope = 'queue' AND n > 0").all()
    expect(kept.results).toEqual(results)
  })

  it('gives every item once over its pages, in order, whatever risk they have', async () => {
    for (let i = 0; i < 8; i++) {
      const links = 'https://a.example '.repeat(i % 3 === 0 ? 4 : 0)
      await waitingIssue({ description: `Page filler ${i} ${links}` })
    }
    const seen: { reference: string; risk: number; receivedAt: string }[] = []
    for (let cursor: string | null = ''; cursor !== null && seen.length < 100; ) {
      const answer = await request(`/api/v1/secretariat/queue?limit=3&cursor=${cursor}`, { headers: first.bearer })
      const page = (await answer.json()) as { items: typeof seen; next: string | null }
      seen.push(...page.items)
      cursor = page.next
    }
    const { results } = await bindings.DB.prepare(
      "SELECT reference FROM submission WHERE state = 'pending' ORDER BY risk DESC, received_at, id",
    ).all<{ reference: string }>()
    expect(seen.map((item) => item.reference)).toEqual(results.map((row) => row.reference))
  })

  it('opens an item by its reference, however it is typed', async () => {
    const { reference } = await waitingIssue()
    const answer = await request(`/en/secretariat/queue?reference=+${reference.toLowerCase()}+`, {
      headers: first.cookie,
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(itemPath(reference))
  })
})

describe('the page of an item', () => {
  it('shows all that the person wrote as text, the author as given, and of the address only whether it is verified', async () => {
    const { reference } = await waitingIssue({
      title: 'قضية <script>alert(1)</script>',
      language: 'ar',
      organisation: 'Réseau d’Afrique',
      capacity: 'organisation',
      email: 'secret.person@example.org',
      policyQuestions: ['Who pays?'],
    })
    const html = await read(itemPath(reference))
    expect(html).toContain('lang="ar" dir="rtl"')
    expect(html).toContain('قضية &lt;script>alert(1)&lt;/script>')
    for (const text of ['A. Person', 'Réseau d’Afrique', 'Kenya', 'given, not verified', 'Who pays?'])
      expect(html).toContain(text)
    expect(html).not.toContain('secret.person')
    expect(html).toContain('<meta name="robots" content="noindex"')
  })

  it('offers only what can be decided in its state', async () => {
    const { reference } = await waitingIssue()
    const options = async () =>
      [...(await read(itemPath(reference))).matchAll(/<option value="([^"]+)"/g)].map((m) => m[1])
    expect(await options()).toContain('publish:meets_guidelines')
    expect(await options()).not.toContain('hide:spam')
    await decide(reference, first, 'publish:meets_guidelines')
    expect(await options()).toEqual([
      'hide:off_topic',
      'hide:spam',
      'hide:abusive',
      'hide:unlawful',
      'hide:duplicate',
      'hide:personal_data',
      'hide:by_request',
    ])
  })

  it('answers 404 for an unknown reference', async () => {
    expect((await request(itemPath('IGF2027-9999'), { headers: first.cookie })).status).toBe(404)
  })
})

describe('a decision by the form', () => {
  it('is recorded with reason, note and name, and leads to the next item with a confirmation', async () => {
    const one = await waitingIssue()
    await waitingIssue()
    const answer = await decide(one.reference, first, 'request_changes:unclear', 'Please say which islands.')
    expect(answer.status).toBe(303)
    const onward = answer.headers.get('location') ?? ''
    expect(onward).toMatch(new RegExp(`^/en/secretariat/items/IGF2027-\\d+\\?done=${one.reference}$`))
    expect(await read(onward)).toContain('The decision is recorded')

    const html = await read(itemPath(one.reference))
    for (const text of ['Changes requested', 'not clear enough', 'Please say which islands.', 'Test moderator'])
      expect(html).toContain(text)
    expect(await logOf(one.reference)).toEqual([{ action: 'request_changes', reason: 'unclear' }])
  })

  it('keeps the filter by kind on the way', async () => {
    const { reference } = await waitingIssue()
    await waitingIssue()
    const form = await formOf(reference, first, 'publish:meets_guidelines')
    const answer = await submit(itemPath(reference), { ...form, kind: 'issue' }, first.cookie)
    expect(answer.headers.get('location')).toContain('kind=issue&done=')
  })

  it('tells the person by mail when they asked for it', async () => {
    sent.length = 0
    const { reference } = await waitingIssue({ email: 'author@example.org', notices: true })
    await bindings.DB.prepare("UPDATE submission SET email_verified_at = '2026-01-01' WHERE reference = ?")
      .bind(reference)
      .run()
    await decide(reference, first, 'reject:off_topic', 'It belongs elsewhere.')
    const mail = await bindings.DB.prepare('SELECT kind, state FROM mail WHERE subject_reference = ?')
      .bind(reference)
      .all()
    expect(mail.results).toEqual([{ kind: 'decision', state: 'queued' }])
  })

  it.each([
    ['nothing chosen', ''],
    ['a reason that is not one for the action', 'publish:spam'],
    ['an unknown action', 'erase:spam'],
  ])('answers 422 with %s, and keeps the note', async (_name, decision) => {
    const { reference } = await waitingIssue()
    const answer = await decide(reference, first, decision, 'A note <b>kept</b>')
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('href="#f-decision"')
    expect(html).toContain('A note &lt;b>kept&lt;/b>')
    expect((await stateOf(reference))?.state).toBe('pending')
  })

  it('answers 422 to a note that is too long, and keeps it', async () => {
    const { reference } = await waitingIssue()
    const answer = await decide(reference, first, 'reject:spam', 'x'.repeat(4001))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('at most 4,000 characters')
  })
})

describe('two moderators on one item', () => {
  it('the second gets 409 with the item as it is now, the note still there, and nothing overwritten', async () => {
    const { reference } = await waitingIssue()
    const late = await formOf(reference, second, 'reject:spam', 'My careful note')
    await decide(reference, first, 'publish:meets_guidelines')
    const answer = await submit(itemPath(reference), late, second.cookie)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Somebody else changed this item')
    expect(html).toContain('<span class="tag published">')
    expect(html).toContain('My careful note')
    expect(html).toContain('name="expectedState" value="published"')
    expect(html).not.toContain('value="reject:spam"')
    expect(await logOf(reference)).toEqual([{ action: 'publish', reason: 'meets_guidelines' }])
    expect(await stateOf(reference)).toMatchObject({ state: 'published', version: 2 })
  })

  it('deciding at once: exactly one wins, the log has one entry, and the totals are right', async () => {
    const { reference } = await waitingIssue()
    const before = await totals()
    const forms = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        formOf(reference, i % 2 === 0 ? first : second, i % 2 === 0 ? 'publish:meets_guidelines' : 'reject:spam'),
      ),
    )
    const answers = await Promise.all(
      forms.map((form, i) => submit(itemPath(reference), form, (i % 2 === 0 ? first : second).cookie)),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, ...Array.from({ length: 7 }, () => 409)])
    expect(await logOf(reference)).toHaveLength(1)
    const state = (await stateOf(reference))?.state
    const after = await totals()
    expect(after.waiting).toBe(before.waiting - 1)
    expect(after.total).toBe(before.total + (state === 'published' ? 1 : 0))
    const posted = await bindings.DB.prepare(
      "SELECT count(*) AS n FROM posting WHERE key = '' AND id = (SELECT id FROM submission WHERE reference = ?)",
    )
      .bind(reference)
      .first<{ n: number }>()
    expect(posted?.n).toBe(state === 'published' ? 1 : 0)
  })

  it('over the API the loser gets a problem that names the state it is in', async () => {
    const { reference } = await waitingIssue()
    const body = {
      reference,
      action: 'publish',
      reason: 'meets_guidelines',
      expectedState: 'pending',
      expectedVersion: 1,
    }
    const answers = await Promise.all([
      send('POST', '/api/v1/secretariat/decisions', body, first.bearer),
      send('POST', '/api/v1/secretariat/decisions', body, second.bearer),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    const lost = answers.find((answer) => answer.status === 409)
    expect(await lost?.json()).toMatchObject({
      type: expect.stringMatching(/\/stale$/),
      current: { state: 'published', version: 2 },
    })
  })
})

describe('an appeal', () => {
  async function appealed(): Promise<string> {
    const { reference, token } = await waitingIssue()
    await decide(reference, first, 'reject:off_topic')
    await appealFor(token, 'It is about the Internet, page 3.')
    return reference
  }

  it('stands on top of the queue with the words of the person on its page', async () => {
    const reference = await appealed()
    const html = await read('/en/secretariat/queue', second)
    expect(html.indexOf('Appeals')).toBeLessThan(html.indexOf('for a decision'))
    expect(html).toContain(reference)
    expect(await read(itemPath(reference), second)).toContain('It is about the Internet, page 3.')
  })

  it('cannot be decided by whoever took the decision: the page says why, and sending it anyway is refused', async () => {
    const reference = await appealed()
    const html = await read(itemPath(reference), first)
    expect(html).toContain('another moderator must decide')
    expect(html).not.toContain('value="restore:appeal_upheld"')
    expect(html).not.toContain('value="dismiss_appeal"')
    for (const decision of ['restore:appeal_upheld', 'dismiss_appeal']) {
      const refused = await decide(reference, first, decision, 'Kept')
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain('Kept')
    }
    expect(await stateOf(reference)).toMatchObject({ state: 'rejected', appeal_open: 1 })
  })

  it('is upheld by another moderator: published, and told in the log', async () => {
    const reference = await appealed()
    const answer = await decide(reference, second, 'restore:appeal_upheld')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/en/secretariat/queue?done=${reference}`)
    expect(await stateOf(reference)).toMatchObject({ state: 'published', appeal_open: 0 })
    expect((await request(`/api/v1/issues/${reference}`)).status).toBe(200)
    expect(await logOf(reference)).toEqual([
      { action: 'reject', reason: 'off_topic' },
      { action: 'restore', reason: 'appeal_upheld' },
    ])
  })

  it('is turned down by another moderator once, even when sent twice at once', async () => {
    const reference = await appealed()
    const form = await formOf(reference, second, 'dismiss_appeal', 'It is about something else.')
    const answers = await Promise.all([
      submit(itemPath(reference), form, second.cookie),
      submit(itemPath(reference), form, second.cookie),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409])
    expect(await stateOf(reference)).toMatchObject({ state: 'rejected', appeal_open: 0 })
    expect((await logOf(reference)).map((entry) => entry.action)).toEqual(['reject', 'dismiss_appeal'])
  })
})

it('ages are told in words that grow with time', async () => {
  const { title } = await waitingIssue()
  clock.shift = 3 * 24 * 3_600_000
  const html = await read('/en/secretariat/queue?kind=issue')
  clock.shift = 0
  expect(html).toContain(title)
  expect(html).toContain('3 days ago')
})
