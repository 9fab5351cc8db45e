import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { keptFields } from '../../worker/features/observatory/history.ts'
import { bindings, request, seed, send, staffMember } from '../support/app.ts'
import { fullEntry } from '../support/entries.ts'
import { publishEntry, setContact, stored } from '../support/freshness.ts'

type Staff = Awaited<ReturnType<typeof staffMember>>
let moderator: Staff
let administrator: Staff
let slug = ''
let reference = ''
let tracking = ''

const textOf = async (path: string, by: Staff = administrator) =>
  await (await request(path, { headers: by.cookie })).text()

beforeAll(async () => {
  await seed('catalogue')
  moderator = await staffMember('moderator')
  administrator = await staffMember('administrator')
  const { name, url, ...further } = fullEntry
  const made = await publishEntry(moderator, name, url, further)
  slug = made.slug
  reference = made.reference
  tracking = made.tracking
})

describe('the observatory’s page at the Secretariat', () => {
  const path = '/en/secretariat/observatory'
  const links = (html: string) =>
    [...html.matchAll(/href="\/en\/secretariat\/observatory\/([\w-]+)/g)].map(([, l]) => l)

  it('leads to every part, each to those who may enter it', async () => {
    const all = ['corrections', 'import', 'freshness', 'sources', 'outputs']
    expect(new Set(links(await textOf(path)))).toEqual(new Set(all))
    expect(await textOf(path)).toContain('href="/en/secretariat/contacts"')
    expect(new Set(links(await textOf(path, moderator)))).toEqual(new Set(['corrections']))
  })

  it('counts what may not be true any more, and leads to it', async () => {
    await setContact(administrator, slug, 'back@elsewhere.example.org', 'bouncing')
    await bindings.DB.prepare("UPDATE entry SET freshness = 'stale', failures = 3 WHERE slug = ?").bind(slug).run()
    const html = (await textOf(path)).replaceAll(/\s+/g, ' ')
    const counted = (view: string) =>
      new RegExp(`observatory/freshness\\?view=${view}">[^<]*</a></dt><dd>([^<]*)</dd>`).exec(html)?.[1]
    expect(['due', 'stale', 'unreachable', 'bouncing', 'moved'].map(counted)).toEqual(['0', '1', '1', '1', '0'])
    expect(await textOf(path, moderator)).not.toContain('Freshness of entries')
  })
})

describe('GET /api/v1/entries.csv', () => {
  it('has every field of an entry under its name in JSON', async () => {
    const json = (await (await request(`/api/v1/entries/${slug}`)).json()) as Record<string, unknown>
    const text = await (await request('/api/v1/entries.csv?q=Lagoon')).text()
    const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    expect(meta.fields).toEqual(Object.keys(json))
    const row = data.find((one) => one.slug === slug) ?? {}
    expect(row.aliases).toBe(fullEntry.aliases.join(';'))
    expect(row).toMatchObject({
      operatorKind: 'civil_society',
      since: '2014-06',
      answerTime: 'day',
      apiUrl: json.apiUrl,
    })
    for (const field of ['questions', 'translations', 'reachability']) {
      expect(JSON.parse(row[field] ?? '')).toEqual(json[field])
    }
    expect(text).not.toContain('[object')
  })
})

describe('the history of an entry', () => {
  it('names every field and its values, confirmations among them', async () => {
    const { id } = await stored(slug)
    const fields = [...keptFields, 'lastConfirmedAt']
    const values: Record<string, unknown> = { ...fullEntry, lastConfirmedAt: '2026-11-02T10:00:00.000Z' }
    for (const [i, field] of fields.entries()) {
      const after = JSON.stringify(values[field] ?? 'active')
      await bindings.DB.prepare(
        "INSERT INTO entry_change (id, entry, at, field, before, after, actor, word) VALUES (?, ?, '2026-11-03T10:00:00.000Z', ?, NULL, ?, 'desk', 'owner')",
      )
        .bind(`01HISTORY${String(i).padStart(4, '0')}`, id, field, after)
        .run()
    }
    const html = await (await request(`/en/observatory/${slug}/history?limit=100`)).text()
    const labels = [...html.matchAll(/<strong>([^<]*)<\/strong>/g)].map(([, label]) => label)
    expect(labels).toHaveLength(fields.length)
    for (const field of fields) expect(labels).not.toContain(field)
    expect(labels).toContain('Confirmed as still true')
    expect(html).toContain('2 November 2026')
  })
})

describe('the owners of an entry', () => {
  it('are a step away from where the Secretariat edits it and keeps its contact', async () => {
    for (const path of [`observatory/entries/${slug}`, `contacts/${slug}`]) {
      expect(await textOf(`/en/secretariat/${path}`)).toContain(`/en/secretariat/observatory/entries/${slug}/owners"`)
    }
    expect(await textOf(`/en/secretariat/observatory/entries/${slug}`, moderator)).not.toContain('/owners"')
  })
})

describe('what happened to an entry', () => {
  it('tells a change by the Secretariat apart from one by its author', async () => {
    const change = { audience: 'Families and schools' }
    const answer = await send('PATCH', `/api/v1/secretariat/entries/${slug}`, change, administrator.bearer)
    expect(answer.status).toBe(200)
    const seen = await (await request(tracking)).text()
    expect(seen).toContain('Edited by the Secretariat')
    expect(seen).not.toContain('Changed by its author')
    const item = await textOf(`/en/secretariat/items/${reference}`, moderator)
    expect(item).toContain('Edited by the Secretariat')
    expect(item).toContain('Contact for requests changed')
    const { id } = await stored(slug)
    await bindings.DB.prepare(
      "INSERT INTO event (id, subject_kind, subject_id, action, actor, at) VALUES ('01EVENTSBYAUTHOR', 'entry', ?, 'edit', 'person', '2026-11-03T10:00:00.000Z')",
    )
      .bind(id)
      .run()
    expect(await (await request(tracking)).text()).toContain('Changed by its author')
  })
})

describe('an item of the queue', () => {
  it('that nobody wrote here is shown as a record, without a person', async () => {
    const written = await textOf(`/en/secretariat/items/${reference}`, moderator)
    expect(written).toContain('What the person wrote')
    const imported = await bindings.DB.prepare(
      "SELECT reference FROM submission WHERE kind = 'entry' AND channel = 'import' LIMIT 1",
    ).first<{ reference: string }>()
    const item = await textOf(`/en/secretariat/items/${imported?.reference}`, moderator)
    expect(item).toContain('What the record says')
    expect(item).toContain('Where it comes from')
    expect(item).not.toContain('What the person wrote')
    expect(item).not.toContain('What links you to it')
  })
})

describe('the privacy page', () => {
  it('tells owners what becomes of their address and why they get mail', async () => {
    const html = await (await request('/en/privacy')).text()
    expect(html).toContain('Once a year a mail asks the contact whether the entry is still true')
  })
})
