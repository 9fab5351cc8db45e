import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bindings, clock, request, seed, send, sent, staffMember, submit } from '../support/app.ts'

const call = 'igf-2027-issues'
const day = 24 * 3_600_000
const written = {
  title: 'Cable repair in the islands',
  description: 'One ship serves the whole ocean.',
  policyQuestions: ['Who pays for the ship?'],
  themes: ['access-connectivity'],
  language: 'en',
  name: 'Ottoline Vexworth',
  showName: true,
  capacity: 'own',
  organisation: 'Marrowgate Foundation',
  stakeholderGroup: 'civil_society',
  country: 'KE',
}
/** The same as the edit form sends it. */
const typed = {
  title: written.title,
  description: written.description,
  policyQuestions: written.policyQuestions,
  themes: written.themes,
  language: 'en',
}

let moderator: Awaited<ReturnType<typeof staffMember>>

beforeAll(async () => {
  await seed('demo')
  moderator = await staffMember('moderator')
})

beforeEach(() => {
  clock.shift = 0
  sent.length = 0
})

async function hand(fields: Record<string, unknown> = {}): Promise<{ reference: string; path: string }> {
  const answer = await send('POST', `/api/v1/calls/${call}/issues`, { ...written, ...fields })
  const { reference, trackingUrl } = (await answer.json()) as { reference: string; trackingUrl: string }
  return { reference, path: new URL(trackingUrl).pathname }
}

function decide(reference: string, action: string, reason: string, more: Record<string, unknown> = {}) {
  return send('POST', '/api/v1/secretariat/decisions', { reference, action, reason, ...more }, moderator.bearer)
}

async function published(fields: Record<string, unknown> = {}) {
  const item = await hand(fields)
  expect((await decide(item.reference, 'publish', 'meets_guidelines')).status).toBe(200)
  return item
}

const read = async (path: string) => (await request(path)).text()

interface Queued {
  reference: string
  state: string
  edit: boolean
  version: number
}

async function queued(reference: string): Promise<Queued | undefined> {
  const items: Queued[] = []
  for (let cursor = ''; ; ) {
    const page = await request(`/api/v1/secretariat/queue?limit=100&cursor=${cursor}`, { headers: moderator.bearer })
    const body = (await page.json()) as { items: Queued[]; next: string | null }
    items.push(...body.items)
    if (body.next === null) return items.find((item) => item.reference === reference)
    cursor = body.next
  }
}

async function issue(reference: string): Promise<Record<string, unknown>> {
  return (await (await request(`/api/v1/issues/${reference}`)).json()) as Record<string, unknown>
}

async function statistics(): Promise<{ total: number; byTheme: Record<string, number>; waiting: number }> {
  return await (await request(`/api/v1/calls/${call}/statistics`)).json()
}

describe('an issue that still waits', () => {
  it('is changed at once, and what it said before is kept for its author', async () => {
    const { path, reference } = await hand()
    const first = await read(path)
    expect(first).toContain(`href="${path}/edit"`)
    expect(first).toMatch(/You can change it until the call closes on \d+ \w+ \d{4}/)
    // What the person said of themselves is theirs to read, published or not.
    for (const shown of ['Ottoline Vexworth', 'Civil society', 'Kenya', 'African Group', 'Marrowgate Foundation'])
      expect(first).toContain(shown)
    const before = await queued(reference)
    expect((await submit(`${path}/edit`, { ...typed, title: 'Two ships are needed' })).status).toBe(303)
    const page = await read(path)
    expect(page).toContain('Two ships are needed')
    expect(page).toContain('Earlier versions')
    expect(page).toContain(written.title)
    // A moderator who has the old text before their eyes is told.
    const answer = await decide(reference, 'publish', 'meets_guidelines', { expectedVersion: before?.version })
    expect(answer.status).toBe(409)
  })

  it('is not changed by a form that was opened before another change', async () => {
    const { path } = await hand()
    const version = /name="version" value="(\d+)"/.exec(await read(`${path}/edit`))?.[1] ?? ''
    expect((await submit(`${path}/edit`, { ...typed, version, title: 'First window' })).status).toBe(303)
    const late = await submit(`${path}/edit`, { ...typed, version, title: 'Second window' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Second window')
    expect(await read(path)).not.toContain('Second window')
  })
})

describe('an edit of a published issue', () => {
  it('waits in the queue while the old version stays public, and takes effect when it is published', async () => {
    const { reference, path } = await published()
    const figures = await statistics()
    const edit = { ...typed, title: 'Quillberry ships', themes: ['domain-names-dns'] }
    expect((await submit(`${path}/edit`, edit)).status).toBe(303)
    expect(await queued(reference)).toMatchObject({ state: 'pending', edit: true })
    expect(await issue(reference)).toMatchObject({ title: written.title, editedAt: null })
    expect(await statistics()).toMatchObject({ total: figures.total, waiting: figures.waiting })
    expect(await read(path)).toContain('The earlier text stays public until your change is checked.')
    const dossier = await (await request(`/en/secretariat/items/${reference}`, { headers: moderator.cookie })).text()
    expect(dossier).toContain('Quillberry ships')
    expect(dossier).toContain(written.title)

    const answer = await decide(reference, 'publish', 'meets_guidelines', { expectedState: 'pending' })
    expect(answer.status).toBe(200)
    expect(await issue(reference)).toMatchObject({ title: 'Quillberry ships', themes: ['domain-names-dns'] })
    expect((await issue(reference)).editedAt).not.toBeNull()
    expect(await queued(reference)).toBeUndefined()
    const after = await statistics()
    expect(after.total).toBe(figures.total)
    expect(after.byTheme['access-connectivity']).toBe((figures.byTheme['access-connectivity'] ?? 0) - 1)
    expect(after.byTheme['domain-names-dns']).toBe((figures.byTheme['domain-names-dns'] ?? 0) + 1)
    const found = (await (await request(`/api/v1/calls/${call}/issues?q=quillberry`)).json()) as { items: unknown[] }
    expect(found.items).toHaveLength(1)
    expect(await read(path)).toContain('Change published')
    const log = await read('/api/v1/moderation-log?limit=1')
    expect(JSON.parse(log).items[0]).toMatchObject({ action: 'publish_edit', subject: reference })
  })

  it('that is turned down leaves what is public, tells the reason, and can be made again', async () => {
    const { reference, path } = await published()
    await submit(`${path}/edit`, { ...typed, title: 'Buy my ships' })
    const answer = await decide(reference, 'reject', 'spam', { note: 'This is advertising.' })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ state: 'published' })
    expect((await issue(reference)).title).toBe(written.title)
    expect(await queued(reference)).toBeUndefined()
    const page = await read(path)
    expect(page).toContain('This is advertising.')
    expect(page).toContain('advertising or spam')
    expect(page).toContain('Buy my ships')
    expect((await submit(`${path}/edit`, { ...typed, title: 'A better title' })).status).toBe(303)
    expect(await queued(reference)).toMatchObject({ edit: true })
  })

  it('is counted once in the queue however often it is changed, and goes when the issue is hidden', async () => {
    const waiting = async () => {
      const row = await bindings.DB.prepare(
        "SELECT n FROM facet WHERE scope = 'queue' AND dimension = 'waiting' AND value = 'issue'",
      ).first<{ n: number }>()
      return row?.n ?? 0
    }
    const { reference, path } = await published()
    const before = await waiting()
    await submit(`${path}/edit`, { ...typed, title: 'Once' })
    await submit(`${path}/edit`, { ...typed, title: 'Twice' })
    expect(await waiting()).toBe(before + 1)
    expect((await decide(reference, 'hide', 'off_topic')).status).toBe(200)
    expect(await waiting()).toBe(before)
    expect(await queued(reference)).toBeUndefined()
    expect((await decide(reference, 'restore', 'error')).status).toBe(200)
    expect((await issue(reference)).title).toBe(written.title)
  })

  it('is decided once, by whoever of two moderators is faster', async () => {
    const { reference, path } = await published()
    await submit(`${path}/edit`, { ...typed, title: 'Raced' })
    const item = await queued(reference)
    const answers = await Promise.all(
      ['publish', 'reject'].map((action) =>
        decide(reference, action, action === 'publish' ? 'meets_guidelines' : 'spam', {
          expectedVersion: item?.version,
        }),
      ),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  })

  it('is refused once the call has closed, with the text kept in the form', async () => {
    const { path } = await published()
    clock.shift = 80 * day
    const page = await read(path)
    expect(page).not.toContain(`href="${path}/edit"`)
    expect(page).toMatch(/It can no longer be changed: the call closed on \d+ \w+ \d{4}/)
    const late = await submit(`${path}/edit`, { ...typed, title: 'Too late by far' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Too late by far')
  })

  it('and every earlier text disappear with the issue when it is withdrawn', async () => {
    const { path } = await published({ title: 'Snowdrake one' })
    await submit(`${path}/edit`, { ...typed, title: 'Snowdrake two' })
    expect((await submit(`${path}/withdraw`, {})).status).toBe(303)
    const left = await bindings.DB.prepare(
      "SELECT (SELECT count(*) FROM item_version WHERE content LIKE '%Snowdrake%') + (SELECT count(*) FROM submission WHERE edit LIKE '%Snowdrake%') + (SELECT count(*) FROM issue WHERE title LIKE '%Snowdrake%') AS n",
    ).first<{ n: number }>()
    expect(left?.n).toBe(0)
    expect(await read(path)).not.toContain('Snowdrake')
  })
})

describe('personal data', () => {
  it('are removed on request while the text and the figures stay', async () => {
    const { reference, path } = await published({ email: 'ottoline@example.org', notices: true })
    expect((await issue(reference)).name).toBe('Ottoline Vexworth')
    const figures = await statistics()
    const asked = await request(`${path}/erase`)
    expect(await asked.text()).toContain('Yes, remove my personal data')
    expect((await submit(`${path}/erase`, {})).status).toBe(303)
    expect(await issue(reference)).toMatchObject({
      name: null,
      organisation: null,
      title: written.title,
      stakeholderGroup: 'civil_society',
      country: 'KE',
    })
    expect({ ...(await statistics()), asOf: '' }).toEqual({ ...figures, asOf: '' })
    const row = await bindings.DB.prepare(
      'SELECT name, organisation, email, email_index, email_verified_at, notices FROM submission WHERE reference = ?',
    )
      .bind(reference)
      .first()
    expect(row).toEqual({
      name: null,
      organisation: null,
      email: null,
      email_index: null,
      email_verified_at: null,
      notices: 0,
    })
    const page = await read(path)
    expect(page).toContain('Your personal data were removed.')
    expect(page).not.toContain(`href="${path}/erase"`)
    // Pressing twice does no harm; hiding and showing again counts the same.
    expect((await submit(`${path}/erase`, {})).status).toBe(303)
    await decide(reference, 'hide', 'off_topic')
    await decide(reference, 'restore', 'error')
    expect({ ...(await statistics()), asOf: '' }).toEqual({ ...figures, asOf: '' })
  })

  it('leave the organisation for which a person spoke', async () => {
    const { reference, path } = await published({ capacity: 'organisation' })
    await submit(`${path}/erase`, {})
    expect(await issue(reference)).toMatchObject({ name: null, organisation: 'Marrowgate Foundation' })
  })

  it('cannot be removed with a token that belongs to nothing', async () => {
    expect((await request('/en/t/no-such-token/erase')).status).toBe(404)
    expect((await submit('/en/t/no-such-token/erase', {})).status).toBe(404)
  })
})

describe('the queue', () => {
  it('is read by its index, edits included', async () => {
    const { results } = await bindings.DB.prepare(
      "EXPLAIN QUERY PLAN SELECT id FROM submission WHERE (state = 'pending' OR edit IS NOT NULL) = 1 ORDER BY risk DESC, received_at, id LIMIT 5",
    ).all<{ detail: string }>()
    expect(results.map((row) => row.detail).join()).toContain('submission_by_waiting')
    expect(results.map((row) => row.detail).join()).not.toContain('TEMP B-TREE')
  })
})
