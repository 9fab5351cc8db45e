import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bindings, clock, request, send, sent, staffMember, submit } from '../support/app.ts'
import { confirmLink, happened, publishEntry, runAt, setContact, stored } from '../support/freshness.ts'

type Staff = Awaited<ReturnType<typeof staffMember>>
let moderator: Staff
let administrator: Staff

const start = '2027-01-10T09:00:00.000Z'
const address = 'owner@desk.example.org'
const mailsTo = (to: string) => sent.filter((mail) => mail.to === to)
const entryOf = async (slug: string) =>
  (await (await request(`/api/v1/entries/${slug}`)).json()) as {
    freshness: string
    lastConfirmedAt: string | null
    contactState: string | null
  }
const etag = async () => (await request('/api/v1/entries')).headers.get('etag')

/** Moves the clock to where a part of the story begins; keys and sessions of staff last five years. */
async function beginAt(iso: string): Promise<void> {
  clock.shift = Date.parse(iso) - Date.now()
  moderator = await staffMember('moderator')
  administrator = await staffMember('administrator')
}

beforeAll(async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response('here')))
  await beginAt(start)
})

afterAll(() => {
  clock.shift = 0
})

describe('two years of an entry', () => {
  let slug = ''
  let silent = ''
  let first = ''

  beforeAll(async () => {
    slug = (await publishEntry(moderator, 'Desk of Two Years', 'https://two-years.example.org/')).slug
    silent = (await publishEntry(moderator, 'Nobody Known', 'https://nobody.example.org/')).slug
    await setContact(administrator, slug, address)
  })

  it('leave it listed for twelve months, without a mail', async () => {
    await runAt('2027-01-10T09:05:00Z', 2)
    await runAt('2028-01-10T08:00:00Z', 2)
    expect((await entryOf(slug)).freshness).toBe('listed')
    expect(mailsTo(address)).toEqual([])
  })

  it('make it due after twelve months and ask its owner once, however many runs there are', async () => {
    const before = await etag()
    await runAt('2028-01-10T10:00:00Z')
    await Promise.all([runAt('2028-01-10T10:00:00Z'), runAt('2028-01-10T10:00:00Z')])
    expect(await entryOf(slug)).toMatchObject({ freshness: 'due', lastConfirmedAt: null, contactState: 'unconfirmed' })
    expect((await entryOf(silent)).freshness).toBe('due')
    expect(await etag()).not.toBe(before)
    expect(mailsTo(address)).toHaveLength(1)
    expect(mailsTo(address)[0]?.subject).toBe('Is “Desk of Two Years” still true?')
    first = confirmLink(address)
    expect(first).toMatch(/^\/en\/confirm\//)
    expect((await happened(slug)).filter((action) => action === 'due')).toEqual(['due'])
  })

  it('show readers that it is due, on its page and in lists', async () => {
    for (const path of [`/en/observatory/${slug}`, '/en/observatory']) {
      expect(await (await request(path)).text()).toContain('Its owner has yet to confirm it this year')
    }
  })

  it('change nothing when the link is only followed, as scanners of mail do', async () => {
    const before = await stored(slug)
    const page = await request(first)
    expect(page.status).toBe(200)
    const html = await page.text()
    expect(html).toContain('<h1>Is this entry still true?</h1>')
    expect(html).toContain('o•••@desk.example.org')
    expect(html).not.toContain(address)
    expect(html).toContain('noindex')
    expect(html.match(/<button type="submit">Still true<\/button>/g)).toHaveLength(1)
    expect(await stored(slug)).toEqual(before)
  })

  it('remind after 30 and 60 days by the same link, and make it stale after three months', async () => {
    await runAt('2028-02-08T09:00:00Z', 2)
    expect(mailsTo(address)).toHaveLength(1)
    await runAt('2028-02-09T10:00:00Z', 2)
    expect(mailsTo(address)).toHaveLength(2)
    expect(confirmLink(address)).toBe(first)
    await runAt('2028-03-10T11:00:00Z', 2)
    expect(mailsTo(address)).toHaveLength(3)
    expect((await entryOf(slug)).freshness).toBe('due')
    await runAt('2028-04-10T10:00:00Z', 2)
    expect((await entryOf(slug)).freshness).toBe('stale')
    expect((await entryOf(silent)).freshness).toBe('stale')
    expect(mailsTo(address)).toHaveLength(3)
    expect(await (await request(`/en/observatory/${slug}`)).text()).toContain('may be out of date')
  })

  it('list it again when its owner presses the button, and confirm the contact that answered', async () => {
    clock.shift = Date.parse('2028-05-01T12:00:00Z') - Date.now()
    const answers = await Promise.all([submit(first, {}), submit(first, {})])
    for (const answer of answers) {
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe(first)
    }
    const now = await entryOf(slug)
    expect(now).toMatchObject({ freshness: 'listed', contactState: 'confirmed' })
    expect(now.lastConfirmedAt).toMatch(/^2028-05-01T12:00/)
    expect((await happened(slug)).filter((action) => action === 'still_true')).toHaveLength(1)
    const { results } = await bindings.DB.prepare(
      "SELECT field, before, word, actor FROM entry_change WHERE entry = ? AND field = 'lastConfirmedAt'",
    )
      .bind((await stored(slug)).id)
      .all()
    expect(results).toEqual([{ field: 'lastConfirmedAt', before: null, word: 'owner', actor: 'desk' }])
    const page = await (await request(first)).text()
    expect(page).toContain('It was confirmed on 1 May 2028')
    expect(page).not.toContain('<button type="submit">Still true')
    expect(await (await request(`/en/observatory/${slug}`)).text()).not.toContain('may be out of date')
  })

  it('leave it alone for a year from the confirmation, then ask by a new link; the old one says that it is old', async () => {
    await runAt('2029-04-30T12:00:00Z', 3)
    expect((await entryOf(slug)).freshness).toBe('listed')
    expect(mailsTo(address)).toHaveLength(3)
    await runAt('2029-05-01T12:10:00Z', 3)
    expect((await entryOf(slug)).freshness).toBe('due')
    expect(mailsTo(address)).toHaveLength(4)
    const second = confirmLink(address)
    expect(second).not.toBe(first)
    const old = await request(first)
    expect(old.status).toBe(410)
    expect(await old.text()).toContain('This link is no longer in use')
    expect((await submit(first, {})).status).toBe(410)
    expect((await entryOf(slug)).freshness).toBe('due')
    expect((await submit(second, {})).status).toBe(303)
    expect((await entryOf(slug)).freshness).toBe('listed')
  })

  it('keep the events readable for whoever sent the entry', async () => {
    const { tracking } = await publishEntry(moderator, 'Followed', 'https://followed.example.org/')
    await runAt('2030-09-01T00:00:00Z', 4)
    const html = await (await request(tracking)).text()
    expect(html).toContain('Not confirmed for over 15 months')
    expect(html).not.toContain('event.')
  })
})

describe('the link in a yearly mail', () => {
  it('that nobody was sent is answered 404', async () => {
    expect((await request(`/en/confirm/${'x'.repeat(43)}`)).status).toBe(404)
    expect((await submit(`/en/confirm/${'x'.repeat(43)}`, {})).status).toBe(404)
  })

  it('is written in the language of the desk', async () => {
    await beginAt('2031-01-01T00:00:00Z')
    const { slug } = await publishEntry(moderator, 'Guichet', 'https://guichet.example.org/', { languages: ['fr'] })
    await setContact(administrator, slug, 'guichet@desk.example.org', 'confirmed')
    await runAt('2032-01-01T00:10:00Z', 4)
    expect(confirmLink('guichet@desk.example.org')).toMatch(/^\/fr\/confirm\//)
    expect(mailsTo('guichet@desk.example.org').at(-1)?.subject).toContain('toujours exacte')
  })

  it('works for the address it was sent to only: another contact is asked anew', async () => {
    const { slug } = await publishEntry(moderator, 'Moved House', 'https://moved-house.example.org/')
    await setContact(administrator, slug, 'before@desk.example.org')
    await runAt('2033-01-02T00:00:00Z', 4)
    const before = confirmLink('before@desk.example.org')
    await setContact(administrator, slug, 'after@desk.example.org')
    expect((await request(before)).status).toBe(410)
    await runAt('2033-01-02T00:05:00Z', 2)
    const after = confirmLink('after@desk.example.org')
    expect(after).not.toBe('')
    expect((await submit(before, {})).status).toBe(410)
    expect((await submit(after, {})).status).toBe(303)
    expect(await entryOf(slug)).toMatchObject({ freshness: 'listed', contactState: 'confirmed' })
  })

  it('of an entry that was taken back is answered 410', async () => {
    const { slug, tracking } = await publishEntry(moderator, 'Taken Back', 'https://taken-back.example.org/')
    await setContact(administrator, slug, 'gone@desk.example.org')
    await runAt('2034-01-03T00:00:00Z', 4)
    const link = confirmLink('gone@desk.example.org')
    expect((await submit(`${tracking}/withdraw`, { confirm: 'yes' })).status).toBe(303)
    expect((await request(link)).status).toBe(410)
    expect((await submit(link, {})).status).toBe(410)
  })

  it('goes to no address that bounces', async () => {
    const { slug } = await publishEntry(moderator, 'Bouncing', 'https://bouncing.example.org/')
    await setContact(administrator, slug, 'bounces@desk.example.org', 'bouncing')
    await runAt('2035-02-03T00:00:00Z', 4)
    expect((await entryOf(slug)).freshness).toBe('due')
    expect(mailsTo('bounces@desk.example.org')).toEqual([])
  })
})

describe('many entries that are due on one day', () => {
  const due = async (name: string) =>
    (
      await bindings.DB.prepare("SELECT count(*) AS n FROM entry WHERE name LIKE ? AND freshness = 'due'")
        .bind(`${name} %`)
        .first<{ n: number }>()
    )?.n

  it('are moved together where nobody is asked, and a few in each run where owners are; each once', async () => {
    await beginAt('2036-01-01T00:00:00Z')
    for (let i = 0; i < 12; i++) await publishEntry(moderator, `Many ${i}`, `https://many-${i}.example.org/`)
    for (let i = 0; i < 8; i++) {
      const { slug } = await publishEntry(moderator, `Owned ${i}`, `https://owned-${i}.example.org/`)
      await setContact(administrator, slug, `owned-${i}@desk.example.org`)
    }
    await runAt('2036-01-01T00:01:00Z', 6)
    await Promise.all([1, 2, 3].map(() => runAt('2037-01-02T00:00:00Z')))
    expect(await due('Many')).toBe(12)
    for (let i = 0; i < 4; i++) await Promise.all([1, 2, 3].map(() => runAt('2037-01-02T00:00:00Z')))
    expect(await due('Owned')).toBe(8)
    for (let i = 0; i < 8; i++) expect(mailsTo(`owned-${i}@desk.example.org`)).toHaveLength(1)
    for (const name of ['many-3', 'owned-3']) {
      expect((await happened(name)).filter((action) => action === 'due')).toEqual(['due'])
    }
  })
})

describe('the Secretariat’s page of freshness', () => {
  const path = '/en/secretariat/observatory/freshness'
  const open = (query = '') => request(path + query, { headers: administrator.cookie })
  let slug = ''

  beforeAll(async () => {
    await beginAt('2040-01-01T00:00:00Z')
    slug = (await publishEntry(moderator, 'Looked After', 'https://looked-after.example.org/')).slug
    await runAt('2041-01-02T00:00:00Z', 12)
  })

  it('is for those who manage contacts', async () => {
    expect((await request(path)).headers.get('location')).toBe('/en/secretariat/sign-in')
    expect((await request(path, { headers: moderator.cookie })).status).toBe(403)
    const answer = await submit(path, { entry: slug, act: 'archive', note: 'x' }, moderator.cookie)
    expect(answer.status).toBe(403)
    expect((await entryOf(slug)).freshness).toBe('due')
  })

  it('lists what is due page by page, each entry once', async () => {
    const seen: string[] = []
    let next: string | undefined = '?view=stale'
    for (let i = 0; i < 5 && next !== undefined; i++) {
      const html: string = await (await open(next)).text()
      seen.push(...[...html.matchAll(/name="entry" value="([^"]+)"/g)].map((match) => match[1] ?? ''))
      next = /class="pages".*?href="[^"]*(\?[^"]*cursor=[^"]*)"/s.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    const { results } = await bindings.DB.prepare(
      "SELECT slug FROM entry JOIN submission s ON s.id = entry.id WHERE freshness = 'stale' AND s.state = 'published'",
    ).all<{ slug: string }>()
    expect(results.length).toBeGreaterThan(20)
    expect(seen.toSorted()).toEqual(results.map((row) => row.slug).toSorted())
  })

  it('asks why before it closes a record, and keeps what was typed', async () => {
    const answer = await submit(path, { entry: slug, act: 'archive', note: ' ' }, administrator.cookie)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('<title>Error: ')
    expect(html).toContain('href="#f-note"')
    expect(html).toContain('id="f-note"')
    expect(html).toContain('<option value="archive" selected')
    expect((await entryOf(slug)).freshness).toBe('due')
  })

  it('confirms by hand, on the word of the Secretariat, and leaves the contact as it was', async () => {
    const note = 'We rang them up.'
    expect((await submit(path, { entry: slug, act: 'confirm', note }, administrator.cookie)).status).toBe(303)
    expect(await entryOf(slug)).toMatchObject({ freshness: 'listed', contactState: null })
    const { results } = await bindings.DB.prepare(
      'SELECT e.action, e.actor, n.note FROM event e JOIN event_note n ON n.event = e.id WHERE n.note = ?',
    )
      .bind(note)
      .all()
    expect(results).toEqual([{ action: 'checked', actor: administrator.id, note }])
    const change = await bindings.DB.prepare('SELECT word FROM entry_change WHERE entry = ? AND field = ?')
      .bind((await stored(slug)).id, 'lastConfirmedAt')
      .first()
    expect(change).toEqual({ word: 'secretariat' })
  })

  it('archives for good: time moves it no more', async () => {
    await submit(path, { entry: slug, act: 'archive', note: 'The project ended.' }, administrator.cookie)
    expect((await entryOf(slug)).freshness).toBe('archived')
    await runAt('2044-01-02T00:00:00Z', 3)
    expect((await entryOf(slug)).freshness).toBe('archived')
    expect(await (await open('?view=archived')).text()).toContain('Looked After')
  })

  it('marks what no longer exists, in lists and facets too, and takes it back by a confirmation', async () => {
    const act = (act: string) => submit(path, { entry: slug, act, note: 'Seen by hand.' }, administrator.cookie)
    await act('defunct')
    const now = (await (await request(`/api/v1/entries/${slug}`)).json()) as { status: string; freshness: string }
    expect(now).toMatchObject({ status: 'defunct', freshness: 'defunct' })
    const listed = (await (await request('/api/v1/entries?status=defunct')).json()) as { items: { slug: string }[] }
    expect(listed.items.map((item) => item.slug)).toContain(slug)
    await act('confirm')
    expect(await (await request(`/api/v1/entries/${slug}`)).json()).toMatchObject({
      status: 'active',
      freshness: 'listed',
    })
  })

  it('follows a status that was changed elsewhere', async () => {
    await beginAt('2045-02-01T00:00:00Z')
    const { slug: other } = await publishEntry(moderator, 'Closed Down', 'https://closed-down.example.org/')
    await send('PATCH', `/api/v1/secretariat/entries/${other}`, { status: 'defunct' }, administrator.bearer)
    await runAt('2046-02-02T00:00:00Z', 12)
    expect((await entryOf(other)).freshness).toBe('defunct')
  })

  it('answers 404 to an entry that is not there, 422 to an act that is none', async () => {
    const post = (fields: Record<string, string>) => submit(path, fields, administrator.cookie)
    expect((await post({ entry: 'no-such-entry', act: 'check' })).status).toBe(404)
    expect((await post({ entry: slug, act: 'burn', note: 'x' })).status).toBe(422)
    expect((await open('?view=nonsense')).status).toBe(200)
  })
})
