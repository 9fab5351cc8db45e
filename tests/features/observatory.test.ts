import { beforeAll, describe, expect, it } from 'vitest'
import { observatories } from '../../schema/data/observatories.ts'
import { topics } from '../../schema/data/topics.ts'
import { translator } from '../../schema/i18n/index.ts'
import { serviceRegions } from '../../schema/vocabulary.ts'
import { findItem } from '../../worker/features/moderation/queries.ts'
import { entryEditor } from '../../worker/features/observatory/editor.tsx'
import type { AppContext } from '../../worker/middleware/app-env.ts'
import { reader } from '../../worker/platform/database.ts'
import { languagesFor } from '../../worker/platform/facets.ts'
import { bindings, request, run, seed, send, staffMember, stampOf, submit } from '../support/app.ts'
import { metered } from '../support/metered.ts'

interface Listed {
  slug: string
  name: string
  kind: string
  topics: string[]
  regions: string[]
  languages: string[]
}

const entry = {
  name: 'Coastal Network Watch',
  kind: 'observatory',
  url: 'https://coastal.example.org/watch',
  summary: 'Measures how often cables near the coast are cut.',
  topics: ['submarine-cables'],
  regions: ['africa'],
  languages: ['en', 'SW'],
}
const submitter = { name: 'A. Keeper', relation: 'owner' }

type Staff = Awaited<ReturnType<typeof staffMember>>
let moderator: Staff
let administrator: Staff

beforeAll(async () => {
  await seed('catalogue')
  moderator = await staffMember('moderator')
  administrator = await staffMember('administrator')
})

async function entries(query: string): Promise<{ items: Listed[]; next: string | null }> {
  const answer = await request(`/api/v1/entries?${query}`)
  expect(answer.status).toBe(200)
  return await answer.json()
}

async function offer(content: Record<string, unknown>, by: Record<string, unknown> = submitter) {
  const answer = await send('POST', '/api/v1/entries', { entry: { ...entry, ...content }, submitter: by })
  expect(answer.status).toBe(201)
  return (await answer.json()) as { reference: string; state: string; trackingUrl: string }
}

async function decide(reference: string, action: string, reason: string) {
  const answer = await send('POST', '/api/v1/secretariat/decisions', { reference, action, reason }, moderator.bearer)
  expect(answer.status).toBe(200)
}

/** Offers and publishes an entry; answers its slug. */
async function publish(content: Record<string, unknown> & { name: string; url: string }): Promise<string> {
  const { reference } = await offer(content)
  await decide(reference, 'publish', 'meets_guidelines')
  const row = await bindings.DB.prepare(
    'SELECT slug FROM entry JOIN submission ON submission.id = entry.id WHERE reference = ?',
  )
    .bind(reference)
    .first<{ slug: string }>()
  return row?.slug ?? ''
}

describe('GET /api/v1/entries', () => {
  it('lists the whole catalogue page by page, in its order', async () => {
    const slugs: string[] = []
    let cursor = ''
    for (let i = 0; i < 3; i++) {
      const page = await entries(`limit=60&cursor=${cursor}`)
      slugs.push(...page.items.map((item) => item.slug))
      cursor = page.next ?? ''
    }
    expect(cursor).toBe('')
    expect(slugs).toEqual(observatories.map((source) => source.slug))
  })

  it.each([
    ['kind=help_desk', (e: Listed) => e.kind === 'help_desk'],
    ['topic=ai-governance', (e: Listed) => e.topics.includes('ai-governance')],
    ['region=africa', (e: Listed) => e.regions.includes('africa')],
    ['language=fr', (e: Listed) => e.languages.includes('fr')],
    [
      'kind=database&region=global&language=en',
      (e: Listed) => e.kind === 'database' && e.regions.includes('global') && e.languages.includes('en'),
    ],
  ])('filters by %s as the catalogue says', async (query, fits) => {
    const expected = observatories.filter((source) => fits(source as unknown as Listed)).map((source) => source.slug)
    expect(expected.length).toBeGreaterThan(0)
    const found = await entries(`${query}&limit=100`)
    expect(found.items.map((item) => item.slug)).toEqual(expected)
  })

  it.each([
    ['data protection', 'data-protection'],
    ['حماية البيانات', 'data-protection'],
    ['الأطفال', 'child-online-safety'],
    ['儿童', 'child-online-safety'],
    ['infancia', 'child-online-safety'],
    ['censure', 'shutdowns-censorship'],
    ['отключение интернета', 'shutdowns-censorship'],
  ])('finds by «%s» entries on %s, whatever language they are described in', async (q, topic) => {
    const { items } = await entries(`q=${encodeURIComponent(q)}&limit=5`)
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(item.topics).toContain(topic)
  })

  it('ranks an entry first that bears the name asked for', async () => {
    expect((await entries('q=OONI+Explorer')).items[0]?.slug).toBe('ooni-explorer')
  })

  it('goes on to the next page of a search', async () => {
    const first = await entries('q=internet&limit=5')
    const second = await entries(`q=internet&limit=5&cursor=${first.next}`)
    expect(second.items).toHaveLength(5)
    expect(second.items.map((item) => item.slug)).not.toContain(first.items[0]?.slug)
  })

  it('searches under filters', async () => {
    const { items } = await entries('q=children&kind=help_desk')
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(item.kind).toBe('help_desk')
  })

  it('answers 422 to a cursor that is none, 304 to what the client has', async () => {
    expect((await request('/api/v1/entries?cursor=nonsense')).status).toBe(422)
    const etag = (await request('/api/v1/entries')).headers.get('etag') ?? ''
    expect((await request('/api/v1/entries', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('gives the same rows as CSV', async () => {
    const text = await (await request('/api/v1/entries.csv?kind=help_desk')).text()
    const lines = text.trim().split('\r\n')
    expect(lines[0]).toMatch(/^slug,name,kind,url,/)
    expect(lines).toHaveLength(1 + observatories.filter((source) => source.kind === 'help_desk').length)
  })
})

describe('pages of the observatory', () => {
  it('GET /en/observatory counts what each filter would give', async () => {
    const html = await (await request('/en/observatory?kind=database')).text()
    const databases = observatories.filter((source) => source.kind === 'database')
    expect(html).toContain(`${databases.length} entries`)
    const inFrench = databases.filter((source) => source.languages.includes('fr')).length
    expect(html).toMatch(new RegExp(`French</a> <span class="n">${inFrench}<`))
  })

  it.each([
    '/en/observatory',
    '/ar/observatory?kind=help_desk&topic=child-online-safety',
    '/zh/observatory?language=en&region=global',
    '/en/observatory?q=internet+data+rights+children+security+access+women+law+trade+africa+europe+asia',
    '/en/observatory?q=internet&kind=database',
    '/en/observatory/ooni-explorer',
    '/en/observatory/submit',
    '/en/observatory.atom',
  ])('GET %s asks at most 5 queries and reads at most 200 rows', async (path) => {
    const meter = metered(bindings.DB)
    expect((await request(path, {}, { DB: meter.db })).status).toBe(200)
    expect(meter.queries()).toBeLessThanOrEqual(5)
    expect(meter.rowsRead()).toBeLessThanOrEqual(200)
  })

  it('GET /en/observatory reads at most 200 rows though every topic and a thousand languages were in use', async () => {
    const values = [
      ...topics.map((topic) => ['topic', topic.id]),
      ...languagesFor({}).map((tag) => ['language', tag]),
      ...Array.from({ length: 1000 }, (_, i) => ['language', `x-${i}`]),
      ...serviceRegions.map((region) => ['region', region]),
    ]
    const before = (await bindings.DB.prepare("SELECT * FROM facet WHERE scope = 'entries' AND context = ''").all())
      .results
    await bindings.DB.prepare(
      "INSERT INTO facet SELECT 'entries', '', value ->> 0, value ->> 1, 1 FROM json_each(?) WHERE true ON CONFLICT DO NOTHING",
    )
      .bind(JSON.stringify(values))
      .run()
    const meter = metered(bindings.DB)
    expect((await request('/en/observatory', {}, { DB: meter.db })).status).toBe(200)
    expect(meter.rowsRead()).toBeLessThanOrEqual(200)
    await bindings.DB.prepare("DELETE FROM facet WHERE scope = 'entries' AND context = ''").run()
    await bindings.DB.prepare(
      "INSERT INTO facet SELECT 'entries', '', value ->> 'dimension', value ->> 'value', value ->> 'n' FROM json_each(?)",
    )
      .bind(JSON.stringify(before))
      .run()
  })

  it.each(['ar', 'zh', 'fr', 'ru', 'es'])('GET /%s/observatory/{slug} is in that language', async (lang) => {
    const html = await (await request(`/${lang}/observatory/ooni-explorer`)).text()
    expect(html).toContain(`<html lang="${lang}"`)
    expect(html).not.toContain('Not yet confirmed by its owner')
    expect(html).toContain('<bdi lang="en" dir="ltr">OONI Explorer</bdi>')
  })

  it('GET /en/observatory/{slug} says how sure the record is and links its topics to filtered lists', async () => {
    const html = await (await request('/en/observatory/ooni-explorer')).text()
    expect(html).toContain('Not yet confirmed by its owner')
    expect(html).toContain('href="/en/observatory?topic=shutdowns-censorship"')
    expect(html).toContain('href="https://explorer.ooni.org" rel="nofollow ugc noopener"')
  })

  it('GET /en/observatory.atom is a feed of entries', async () => {
    const answer = await request('/en/observatory.atom')
    expect(answer.headers.get('content-type')).toContain('application/atom+xml')
    expect((await answer.text()).match(/<entry/g)).toHaveLength(40)
  })

  it('an entry that nobody knows is 404', async () => {
    expect((await request('/en/observatory/no-such-entry')).status).toBe(404)
    expect((await request('/api/v1/entries/no-such-entry')).status).toBe(404)
  })
})

describe('a new entry', () => {
  it('waits unseen, is listed, counted and found once published, and gone when hidden', async () => {
    const before = await entries('topic=submarine-cables&limit=100')
    const { reference, state, trackingUrl } = await offer({})
    expect([reference, state]).toEqual([expect.stringMatching(/^ENT-0\d{3}$/), 'pending'])
    expect(trackingUrl).toContain('/t/')
    expect((await request('/api/v1/entries/coastal-network-watch')).status).toBe(404)
    const queue = await request('/api/v1/secretariat/queue?kind=entry', { headers: moderator.bearer })
    expect(JSON.stringify(await queue.json())).toContain(reference)

    await decide(reference, 'publish', 'meets_guidelines')
    const shown = await (await request('/api/v1/entries/coastal-network-watch')).json()
    expect(shown).toMatchObject({ ...entry, languages: ['en', 'sw'], status: 'active', freshness: 'listed' })
    expect(shown).toMatchObject({ lastConfirmedAt: null, contactState: null, audience: null })
    const after = await entries('topic=submarine-cables&limit=100')
    expect(after.items).toHaveLength(before.items.length + 1)
    expect(after.items[0]?.slug).toBe('coastal-network-watch')
    expect((await entries(`q=${encodeURIComponent('海底电缆')}`)).items.map((item) => item.slug)).toContain(
      'coastal-network-watch',
    )

    await decide(reference, 'hide', 'duplicate')
    expect((await request('/api/v1/entries/coastal-network-watch')).status).toBe(410)
    expect((await request('/en/observatory/coastal-network-watch')).status).toBe(410)
    expect(await entries('topic=submarine-cables&limit=100')).toEqual(before)

    await decide(reference, 'restore', 'error')
    expect((await request('/en/observatory/coastal-network-watch')).status).toBe(200)
  })

  it('with a name that another has gets a slug of its own; one in another script gets its number', async () => {
    expect(await publish({ name: 'OONI Explorer', url: 'https://one.example.org' })).toMatch(/^ooni-explorer-\d+$/)
    expect(await publish({ name: 'مرصد الإنترنت', url: 'https://two.example.org' })).toMatch(/^entry-\d+$/)
  })

  it('whose address is known is taken in and marked, never refused', async () => {
    const { reference } = await offer({ name: 'OONI again', url: 'http://www.explorer.ooni.org/#top' })
    const queue = await request('/api/v1/secretariat/queue?kind=entry&limit=100', { headers: moderator.bearer })
    const { items } = (await queue.json()) as { items: { reference: string; signals: string[] }[] }
    expect(items.find((item) => item.reference === reference)?.signals).toContain('repeated')
  })

  it('sent twice with one key is one record', async () => {
    const key = { 'idempotency-key': 'an-entry-sent-twice-1' }
    const body = { entry: { ...entry, name: 'Twice', url: 'https://twice.example.org' }, submitter }
    const first = await (await send('POST', '/api/v1/entries', body, key)).json()
    expect(await (await send('POST', '/api/v1/entries', body, key)).json()).toEqual(first)
    const other = { ...body, entry: { ...body.entry, name: 'Other' } }
    expect((await send('POST', '/api/v1/entries', other, key)).status).toBe(409)
  })

  it.each([
    [{ url: 'http://localhost/admin' }, '/entry/url', 'private_address'],
    [{ url: 'http://0x7f.1/' }, '/entry/url', 'private_address'],
    [{ url: 'http://[::ffff:10.0.0.1]/' }, '/entry/url', 'private_address'],
    [{ url: 'javascript:alert(1)' }, '/entry/url', 'web_address'],
    [{ url: 'https://user:secret@example.org/' }, '/entry/url', 'web_address'],
    [{ topics: [] }, '/entry/topics', 'too_few'],
    [{ topics: ['no-such-topic'] }, '/entry/topics/0', 'theme'],
    [{ regions: [] }, '/entry/regions', 'required'],
    [{ regions: ['atlantis'] }, '/entry/regions/0', 'not_a_choice'],
    [{ kind: 'shop' }, '/entry/kind', 'not_a_choice'],
    [{ languages: ['!'] }, '/entry/languages/0', 'language'],
    [{ name: 'x'.repeat(201) }, '/entry/name', 'too_long'],
    [{ summary: undefined }, '/entry/summary', 'required'],
  ])('with %j is answered 422 at %s', async (wrong, path, code) => {
    const answer = await send('POST', '/api/v1/entries', { entry: { ...entry, ...wrong }, submitter })
    expect(answer.status).toBe(422)
    const { errors } = (await answer.json()) as { errors: { path: string; code: string }[] }
    expect(errors).toContainEqual(expect.objectContaining({ path, code }))
  })

  it.each([null, 5, 'text', [], { entry: null }, { entry: [], submitter: 'x' }])(
    'that is %j is answered 422',
    async (body) => expect((await send('POST', '/api/v1/entries', body)).status).toBe(422),
  )

  it('for a single country needs no region', async () => {
    const slug = await publish({ name: 'Kisumu desk', url: 'https://k.example.org', regions: [], countries: ['KE'] })
    expect(await (await request(`/en/observatory/${slug}`)).text()).toContain('Kenya')
  })

  it('with hostile markup is shown as text', async () => {
    const slug = await publish({
      name: '<script>alert(1)</script> Watch',
      url: 'https://hostile.example.org/"><script>x</script>',
      summary: '<img src=x onerror=alert(2)> [click](javascript:alert(3)) *real*',
      audience: '<b>all</b>',
      howToAsk: '<iframe src=//evil></iframe>',
    } as never)
    for (const path of [`/en/observatory/${slug}`, '/en/observatory', '/en/observatory.atom']) {
      const text = await (await request(path)).text()
      expect(text).not.toMatch(/<script>|<img|<iframe|<b>all|href="javascript/)
    }
    expect(await (await request(`/en/observatory/${slug}`)).text()).toContain('<em>real</em>')
  })
})

describe('POST /en/observatory/submit', () => {
  const path = '/en/observatory/submit'
  const typed = {
    name: 'Form Observatory',
    kind: 'database',
    url: 'https://form.example.org/',
    summary: 'Came by the form.',
    language: 'en',
    topics: ['ai-governance'],
    regions: ['europe', 'africa'],
    languages: ['en'],
    submitterName: 'P. Erson',
    relation: 'user',
  }

  it('answers 303 to the tracking page', async () => {
    const stamp = await stampOf(await request(path))
    const answer = await submit(path, { ...typed, stamp })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/en\/t\/[\w-]{43}$/)
    expect((await submit(path, { ...typed, stamp })).headers.get('location')).toBe(answer.headers.get('location'))
  })

  it.each([
    ['en', 'Kenya, uganda; TZ', ['KE', 'UG', 'TZ']],
    ['fr', "cote d'ivoire", ['CI']],
    ['ar', 'مصر، المغرب', ['EG', 'MA']],
    ['zh', '中国、Brazil', ['CN', 'BR']],
  ])('takes countries by name in %s: %s', async (lang, countries, codes) => {
    const form = { ...typed, name: `Desk of ${countries}`, url: `https://${lang}.example.org`, countries, regions: [] }
    expect((await submit(`/${lang}/observatory/submit`, form)).status).toBe(303)
    const row = await bindings.DB.prepare('SELECT countries, language FROM entry WHERE name = ?')
      .bind(form.name)
      .first()
    expect(row).toEqual({ countries: JSON.stringify(codes), language: 'en' })
  })

  it('answers 422 to a country that does not exist', async () => {
    const answer = await submit(path, { ...typed, countries: 'Atlantis' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(/href="#f-countries".*value="Atlantis"/s)
  })

  it('answers 422 and keeps what was typed, with a summary that links to the fields', async () => {
    const stamp = await stampOf(await request(path))
    const answer = await submit(path, {
      stamp,
      name: 'Kept <i>name</i>',
      url: 'http://10.0.0.1/',
      topics: ['ai-governance'],
      languages: ['sw'],
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('<title>Error: ')
    expect(html).toContain('value="Kept &lt;i>name&lt;/i>"')
    expect(html).toContain('this address cannot be reached by the public')
    expect(html).toMatch(/name="topics" value="ai-g[a-z-]*"[^>]*checked/)
    expect(html).toMatch(/id="f-languages-sw"[^>]*checked/)
    for (const name of ['kind', 'url', 'summary', 'regions', 'submitterName', 'relation']) {
      expect(html).toContain(`href="#f-${name}"`)
      expect(html).toContain(`id="f-${name}"`)
    }
  })

  it('shows an entry with the same address first, and takes the new one in when it is sent all the same', async () => {
    const stamp = await stampOf(await request(path))
    const again = { ...typed, url: 'https://www.explorer.ooni.org/', stamp }
    const notice = await submit(path, again)
    expect(notice.status).toBe(409)
    const html = await notice.text()
    expect(html).toContain('href="/en/observatory/ooni-explorer"')
    expect(html).toContain('name="knownDuplicate" value="yes"')
    expect(html).toContain('Came by the form.')
    expect((await submit(path, { ...again, knownDuplicate: 'yes' })).status).toBe(303)
  })

  it('answers 429 when the network sent too much, and keeps the text', async () => {
    const limits = { WRITE_LIMIT: { limit: () => Promise.resolve({ success: false }) }, RATE_LIMIT: 'on' }
    const headers = { 'cf-connecting-ip': '198.51.100.7', origin: 'https://waypost.test' }
    const body = new URLSearchParams({ name: 'Still here', stamp: '' }).toString()
    const answer = await request(
      path,
      { method: 'POST', body, headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } },
      limits as never,
    )
    expect(answer.status).toBe(429)
    expect(await answer.text()).toContain('Still here')
  })
})

describe('the editor of an entry that came back', () => {
  it('holds everything that was sent, and changes nothing when it is sent back unchanged', async () => {
    const { reference } = await offer({
      name: 'Round trip',
      url: 'https://round.example.org',
      countries: ['KE', 'CI'],
      requestLanguages: ['sw'],
      audience: 'All',
      howToAsk: 'By mail',
      operator: 'Us',
      operatorCountry: 'KE',
    })
    const db = reader(bindings.DB)
    const item = await findItem(db, reference)
    if (item === null) throw new Error('the item is missing')
    const variables = { ctx: { db, locale: 'fr' }, t: translator('fr') }
    const c = { get: (name: 'ctx' | 't') => variables[name] } as unknown as AppContext
    const stored = () => bindings.DB.prepare('SELECT * FROM entry WHERE id = ?').bind(item.id).first()
    const before = await stored()
    const typed = await entryEditor.typed(c, item)
    expect(typed.countries).toEqual(['Kenya, Côte d’Ivoire'])
    const result = await entryEditor.rewrite(c, item, typed)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    await run(result.statements)
    expect(await stored()).toEqual(before)
    expect(await entryEditor.rewrite(c, item, { ...typed, url: ['http://10.0.0.1'] })).toMatchObject({ ok: false })
  })
})

describe('PATCH /api/v1/secretariat/entries/{slug}', () => {
  const address = 'the.desk@contact.example.org'
  const patch = (slug: string, body: unknown, headers = administrator.bearer) =>
    send('PATCH', `/api/v1/secretariat/entries/${slug}`, body, headers)

  it('lists, counts and finds a published entry anew', async () => {
    const slug = await publish({ name: 'Edited Watch', url: 'https://edited.example.org', topics: ['ipv6'] })
    const before = await entries('topic=dns-security&limit=100')
    const answer = await patch(slug, { topics: ['dns-security'], summary: 'Now about zyzzyva.' }, moderator.bearer)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ slug, topics: ['dns-security'], summary: 'Now about zyzzyva.' })
    expect((await entries('topic=dns-security&limit=100')).items).toHaveLength(before.items.length + 1)
    expect((await entries('topic=ipv6&limit=100')).items.map((item) => item.slug)).not.toContain(slug)
    expect((await entries('q=zyzzyva')).items.map((item) => item.slug)).toEqual([slug])
    const { results } = await bindings.DB.prepare(
      'SELECT min(n) AS least FROM facet UNION ALL SELECT min(n) FROM search_term',
    ).all<{ least: number }>()
    for (const { least } of results) expect(least).toBeGreaterThanOrEqual(0)
  })

  it('sets a contact that no public answer gives away', async () => {
    const slug = 'ooni-explorer'
    const answer = await patch(slug, { contact: { email: address, state: 'confirmed' } })
    expect(answer.status).toBe(200)
    expect(await answer.clone().json()).toMatchObject({ slug, contactState: 'confirmed' })
    const answers = [
      answer,
      ...(await Promise.all(
        [
          `/api/v1/entries/${slug}`,
          '/api/v1/entries?limit=100',
          '/api/v1/entries?q=OONI',
          '/api/v1/entries.csv',
          `/en/observatory/${slug}`,
          '/en/observatory',
          '/en/observatory.atom',
          '/api/v1/moderation-log',
        ].map((path) => request(path)),
      )),
    ]
    const row = await bindings.DB.prepare('SELECT id, contact, contact_index FROM entry WHERE slug = ?')
      .bind(slug)
      .first<{ id: string; contact: string; contact_index: string }>()
    expect(row?.contact).toMatch(/^k1\./)
    for (const one of answers) {
      expect(one.status).toBe(200)
      const text = await one.text()
      for (const secret of [address, 'contact.example.org', row?.contact, row?.contact_index])
        expect(text).not.toContain(secret)
    }
    const events = await bindings.DB.prepare('SELECT action, actor, to_state FROM event WHERE subject_id = ?')
      .bind(row?.id)
      .all()
    expect(events.results).toContainEqual({ action: 'contact', actor: administrator.id, to_state: 'confirmed' })
    expect(JSON.stringify(events.results)).not.toContain('example.org')
  })

  it('keeps the address when only the state changes, and forgets it when told', async () => {
    const slug = 'digital-watch-observatory'
    expect((await patch(slug, { contact: { state: 'confirmed' } })).status).toBe(422)
    await patch(slug, { contact: { email: address, state: 'unconfirmed' } })
    await patch(slug, { contact: { state: 'bouncing' } })
    const page = await request(`/en/secretariat/contacts/${slug}`, { headers: administrator.cookie })
    expect(await page.text()).toContain('t•••@contact.example.org')
    expect(await (await patch(slug, { contact: null })).json()).toMatchObject({ contactState: null })
  })

  it('answers 403 to a moderator who sets a contact, 401 to nobody, 404 to an unknown slug', async () => {
    const body = { contact: { email: address, state: 'confirmed' } }
    expect((await patch('ooni-explorer', body, moderator.bearer)).status).toBe(403)
    expect((await patch('ooni-explorer', { ...body, name: 'x' }, moderator.bearer)).status).toBe(403)
    expect((await patch('ooni-explorer', body, {} as never)).status).toBe(401)
    expect((await patch('no-such-entry', body)).status).toBe(404)
  })

  it('answers 404 for an entry that was taken back', async () => {
    const { reference, trackingUrl } = await offer({ name: 'Taken back', url: 'https://back.example.org' })
    await decide(reference, 'publish', 'meets_guidelines')
    expect((await patch('taken-back', { operator: 'Us' })).status).toBe(200)
    const withdrawn = await submit(`${new URL(trackingUrl).pathname}/withdraw`, { confirm: 'yes' })
    expect(withdrawn.status).toBe(303)
    expect((await request('/api/v1/entries/taken-back')).status).toBe(410)
    expect((await patch('taken-back', { operator: 'Them' })).status).toBe(404)
  })

  it('answers 422 to a private address and to an entry that serves no place', async () => {
    expect((await patch('ooni-explorer', { url: 'http://192.168.0.1' })).status).toBe(422)
    expect((await patch('ooni-explorer', { regions: [] })).status).toBe(422)
  })
})

describe('the Secretariat’s pages of contacts', () => {
  const path = '/en/secretariat/contacts'

  it.each([path, `${path}/ooni-explorer`])(
    '%s sends the anonymous to sign in and refuses a moderator',
    async (page) => {
      const anonymous = await request(page)
      expect(anonymous.status).toBe(303)
      expect(anonymous.headers.get('location')).toBe('/en/secretariat/sign-in')
      expect((await request(page, { headers: moderator.cookie })).status).toBe(403)
      expect((await request(page, { headers: administrator.cookie })).status).toBe(200)
    },
  )

  it('set an address, show it masked only, and list the entry under its state', async () => {
    const one = `${path}/internet-society-pulse`
    const wrong = await submit(one, { email: 'nonsense', state: 'confirmed' }, administrator.cookie)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="nonsense"')
    const saved = await submit(one, { email: 'pulse@desk.example.org', state: 'confirmed' }, administrator.cookie)
    expect(saved.status).toBe(303)
    for (const page of [saved.headers.get('location') ?? '', `${path}?contact=confirmed`, `${path}?q=pulse`]) {
      const html = await (await request(page, { headers: administrator.cookie })).text()
      expect(html).toContain('p•••@desk.example.org')
      expect(html).not.toContain('pulse@desk.example.org')
    }
  })

  it('refuse a post from a moderator and from nobody', async () => {
    const typed = { email: 'x@desk.example.org', state: 'confirmed' }
    expect((await submit(`${path}/ooni-explorer`, typed, moderator.cookie)).status).toBe(403)
    expect((await submit(`${path}/ooni-explorer`, typed)).headers.get('location')).toBe('/en/secretariat/sign-in')
  })
})
