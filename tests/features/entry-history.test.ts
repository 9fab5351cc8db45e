import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bindings, clock, request, seed, send, staffMember, submit } from '../support/app.ts'
import { decideEntry, fieldsOf, fullEntry, listEntry, offerEntry, plainEntry, read } from '../support/entries.ts'

let moderator: Awaited<ReturnType<typeof staffMember>>
let rapporteur: Awaited<ReturnType<typeof staffMember>>

beforeAll(async () => {
  await seed('catalogue')
  moderator = await staffMember('moderator')
  rapporteur = await staffMember('rapporteur')
})

beforeEach(() => {
  clock.shift = 0
})

interface Change {
  at: string
  field: string
  before: unknown
  after: unknown
  word: string
  source: string | null
}

async function history(slug: string, query = ''): Promise<{ items: Change[]; next: string | null }> {
  const answer = await request(`/api/v1/entries/${slug}/history?${query}`)
  expect(answer.status).toBe(200)
  return await answer.json()
}

const patch = (slug: string, change: Record<string, unknown>) =>
  send('PATCH', `/api/v1/secretariat/entries/${slug}`, change, moderator.bearer)

describe('the history of an entry', () => {
  it('tells field by field what was said before and after, newest first, page by page, and names nobody', async () => {
    const { slug } = await listEntry(
      { ...plainEntry, name: 'Marram Watch', url: 'https://marram.example.org' },
      moderator,
    )
    expect((await history(slug)).items).toEqual([])
    await patch(slug, { fees: 'free', topics: ['dns-security'] })
    clock.shift = 1000
    await patch(slug, { fees: 'paid', status: 'temporarily_closed' })
    clock.shift = 2000
    await patch(slug, { fees: null, questions: [{ text: 'Who cuts cables?', language: 'en' }] })
    const all = await history(slug)
    expect(all.items.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['questions', [], [{ text: 'Who cuts cables?', language: 'en', confirmed: false }]],
      ['fees', 'paid', null],
      ['status', 'active', 'temporarily_closed'],
      ['fees', 'free', 'paid'],
      ['fees', null, 'free'],
      ['topics', ['submarine-cables'], ['dns-security']],
    ])
    expect(new Set(all.items.map(({ word }) => word))).toEqual(new Set(['secretariat']))
    expect(JSON.stringify(all)).not.toContain(moderator.id)
    const paged: Change[] = []
    for (let cursor = ''; ; ) {
      const { items, next } = await history(slug, `limit=4&cursor=${cursor}`)
      paged.push(...items)
      if (next === null) break
      cursor = next
    }
    expect(paged).toEqual(all.items)
    const html = await read(`/en/observatory/${slug}/history`)
    for (const text of [
      'Closed for the time being',
      'Must be paid for',
      'Submarine cables',
      'By the Secretariat',
      'Who cuts cables? (English)',
    ])
      expect(html.toLowerCase()).toContain(text.toLowerCase())
    expect(html).not.toContain(moderator.id)
    expect(html).not.toContain('Test moderator')
  })

  it('holds what a confirmation wrote, and is gone with an entry that was withdrawn', async () => {
    const { slug, path } = await listEntry(
      { ...plainEntry, name: 'Thrift Watch', url: 'https://thrift.example.org' },
      moderator,
    )
    await bindings.DB.prepare(
      "INSERT INTO entry_change (id, entry, at, field, before, after, actor, word) SELECT 'zzz', id, '2026-11-22T10:00:00.000Z', 'lastConfirmedAt', NULL, '\"2026-11-22T10:00:00.000Z\"', 'person', 'owner' FROM entry WHERE slug = ?",
    )
      .bind(slug)
      .run()
    const html = await read(`/en/observatory/${slug}/history`)
    expect(html).toContain('Confirmed as still true')
    expect(html).toContain('22 November 2026')
    expect(html).toContain('On the word of its owner')
    await submit(`${path}/withdraw`, {})
    expect((await request(`/en/observatory/${slug}/history`)).status).toBe(410)
    expect((await request(`/api/v1/entries/${slug}/history`)).status).toBe(410)
    const left = await bindings.DB.prepare("SELECT count(*) AS n FROM entry_change WHERE id = 'zzz'").first<{
      n: number
    }>()
    expect(left?.n).toBe(0)
  })

  it('answers 404 for an entry that is not public, 304 to what the client has, 422 to a cursor that is none', async () => {
    expect((await request('/api/v1/entries/no-such-entry/history')).status).toBe(404)
    expect((await request('/en/observatory/no-such-entry/history')).status).toBe(404)
    const path = '/api/v1/entries/ooni-explorer/history'
    const etag = (await request(path)).headers.get('etag') ?? ''
    expect((await request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await request(`${path}?cursor=nonsense`)).status).toBe(422)
  })
})

describe('the page on which the Secretariat edits an entry', () => {
  const page = (slug: string) => `/en/secretariat/observatory/entries/${slug}`
  const open = async (slug: string) => fieldsOf(await read(page(slug), { headers: moderator.cookie }))
  const save = (slug: string, fields: Record<string, string | string[]>) => submit(page(slug), fields, moderator.cookie)

  it('holds every field, and saved unchanged it changes nothing', async () => {
    const { slug } = await listEntry(
      { ...fullEntry, name: 'Samphire Line', url: 'https://samphire.example.org' },
      moderator,
    )
    const before = await read(`/api/v1/entries/${slug}`)
    const row = () =>
      bindings.DB.prepare('SELECT version FROM submission JOIN entry ON entry.id = submission.id WHERE slug = ?')
        .bind(slug)
        .first()
    const version = await row()
    const answer = await save(slug, await open(slug))
    expect(answer.status).toBe(303)
    expect(await read(`/api/v1/entries/${slug}`)).toBe(before)
    expect(await row()).toEqual(version)
    expect((await history(slug)).items).toEqual([])
  })

  it('sets status, replacement and translations, and empties what is emptied', async () => {
    const { slug } = await listEntry({ ...fullEntry, name: 'Sea Holly', url: 'https://holly.example.org' }, moderator)
    const fields = await open(slug)
    const answer = await save(slug, {
      ...fields,
      status: 'defunct',
      replacedBy: 'ooni-explorer',
      hours: '',
      questions: '',
      translationLanguage: ['fr', 'ar', 'es'],
      translationName: ['Ligne de la lagune', '', 'Línea'],
      translationSummary: ['Aide aux familles de la côte.', '', 'Ayuda a las familias.'],
      translationOrigin: ['volunteer', 'machine', 'author'],
    })
    expect(answer.status).toBe(303)
    const entry = JSON.parse(await read(`/api/v1/entries/${slug}`))
    expect(entry).toMatchObject({
      status: 'defunct',
      replacedBy: 'ooni-explorer',
      hours: null,
      questions: [],
      name: 'Sea Holly',
    })
    expect(entry.translations.map(({ language }: { language: string }) => language)).toEqual(['fr', 'es'])
    expect((await history(slug)).items.map(({ field }) => field).sort()).toEqual([
      'hours',
      'questions',
      'replacedBy',
      'status',
      'translations',
    ])
    const html = await read(`/en/observatory/${slug}`)
    expect(html).toMatch(/Replaced by <a href="\/en\/observatory\/ooni-explorer">/)
    expect(html).toContain('No longer exists')
    const wrong = await save(slug, { ...(await open(slug)), replacedBy: 'no-such-entry' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('href="#f-replacedBy"')
    expect((await save(slug, { ...(await open(slug)), replacedBy: slug })).status).toBe(422)
    expect((await patch(slug, { replacedBy: 'no-such-entry' })).status).toBe(422)
  })

  it('answers 409 to a form that was overtaken, shows what changed meanwhile, and loses neither side', async () => {
    const { slug } = await listEntry(
      { ...fullEntry, name: 'Glasswort', url: 'https://glasswort.example.org' },
      moderator,
    )
    const fields = await open(slug)
    await patch(slug, { hours: 'Never on Sundays', fees: 'paid', operator: 'Somebody else' })
    const late = await save(slug, { ...fields, operator: 'My own words' })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('Changed meanwhile')
    expect(html).toContain('Never on Sundays')
    expect(html).toContain('Somebody else')
    const again = fieldsOf(html)
    expect(again).toMatchObject({ hours: ['Never on Sundays'], fees: ['paid'], operator: ['My own words'] })
    expect((await save(slug, again)).status).toBe(303)
    expect(JSON.parse(await read(`/api/v1/entries/${slug}`))).toMatchObject({
      hours: 'Never on Sundays',
      fees: 'paid',
      operator: 'My own words',
    })
  })

  it('answers 422 and keeps what was typed; 403 to those who may not, 404 to what is not there', async () => {
    const fields = await open('ooni-explorer')
    const wrong = await save('ooni-explorer', { ...fields, apiUrl: 'http://10.0.0.1/', hours: 'Kept <i>hours</i>' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Kept &lt;i>hours&lt;/i>')
    expect((await submit(page('ooni-explorer'), fields, rapporteur.cookie)).status).toBe(403)
    expect((await request(page('ooni-explorer'))).status).toBe(303)
    expect((await request(page('no-such-entry'), { headers: moderator.cookie })).status).toBe(404)
  })
})

describe('an edit of a published entry by who submitted it', () => {
  const edit = async (path: string, change: Record<string, string | string[]>) =>
    submit(`${path}/edit`, { ...fieldsOf(await read(`${path}/edit`)), ...change })

  it.each([
    ['owner', 'owner'],
    ['user', 'user'],
    ['other', 'user'],
  ])(
    'by one whose relation is %s waits while the old text stays, and is kept on the word of the %s',
    async (relation, word) => {
      const name = `Kelp Desk ${relation}`
      const { slug, path, reference } = await listEntry(
        { ...fullEntry, name, url: `https://kelp-${relation}.example.org` },
        moderator,
        relation,
      )
      expect((await edit(path, { hours: 'By day only', topics: 'dns-security' })).status).toBe(303)
      expect(JSON.parse(await read(`/api/v1/entries/${slug}`))).toMatchObject({
        hours: fullEntry.hours,
        topics: fullEntry.topics,
      })
      expect(await read(path)).toContain('The earlier text stays public until your change is checked.')
      const dossier = await read(`/en/secretariat/items/${reference}`, { headers: moderator.cookie })
      expect(dossier).toContain('By day only')
      expect(dossier).toContain('<dt>Hours</dt>')
      const answer = await decideEntry(reference, 'publish', 'meets_guidelines', moderator)
      expect(answer.status).toBe(200)
      expect(JSON.parse(await read(`/api/v1/entries/${slug}`))).toMatchObject({
        hours: 'By day only',
        topics: ['dns-security'],
      })
      const listed = JSON.parse(await read('/api/v1/entries?topic=dns-security&limit=100')) as {
        items: { slug: string }[]
      }
      expect(listed.items.map((item) => item.slug)).toContain(slug)
      const { items } = await history(slug)
      expect(items.map(({ field }) => field).sort()).toEqual(['hours', 'topics'])
      expect(items[0]).toMatchObject({ word })
    },
  )

  it('does not take back what the Secretariat changed while it waited', async () => {
    const { slug, path, reference } = await listEntry(
      { ...fullEntry, name: 'Bladder Wrack', url: 'https://wrack.example.org' },
      moderator,
    )
    await edit(path, { hours: 'By night only' })
    expect((await patch(slug, { fees: 'paid' })).status).toBe(200)
    expect((await decideEntry(reference, 'publish', 'meets_guidelines', moderator)).status).toBe(200)
    expect(JSON.parse(await read(`/api/v1/entries/${slug}`))).toMatchObject({ hours: 'By night only', fees: 'paid' })
    const least = await bindings.DB.prepare('SELECT min(n) AS n FROM facet').first<{ n: number }>()
    expect(least?.n).toBeGreaterThanOrEqual(0)
  })

  it('that is turned down leaves the entry and its history as they are', async () => {
    const { slug, path, reference } = await listEntry(
      { ...fullEntry, name: 'Dulse', url: 'https://dulse.example.org' },
      moderator,
    )
    await edit(path, { name: 'Buy cheap dulse', hours: '' })
    const dossier = await read(`/en/secretariat/items/${reference}`, { headers: moderator.cookie })
    expect(dossier).toMatch(/<dt>Hours<\/dt><dd class="verbatim">—<\/dd>/)
    expect((await decideEntry(reference, 'reject', 'spam', moderator)).status).toBe(200)
    expect(JSON.parse(await read(`/api/v1/entries/${slug}`))).toMatchObject({ name: 'Dulse', hours: fullEntry.hours })
    expect((await history(slug)).items).toEqual([])
    expect((await decideEntry(reference, 'hide', 'off_topic', moderator)).status).toBe(200)
    expect((await request(`/api/v1/entries/${slug}`)).status).toBe(410)
  })

  it('is not needed while an entry waits: it is changed at once, and found by its new name', async () => {
    const { path, reference } = await offerEntry({ ...plainEntry, name: 'Laver', url: 'https://laver.example.org' })
    expect((await edit(path, { name: 'Purple Laver' })).status).toBe(303)
    const { results } = await bindings.DB.prepare(
      'SELECT key FROM entry_name JOIN submission ON submission.id = entry_name.entry WHERE reference = ?',
    )
      .bind(reference)
      .all()
    expect(results).toEqual([{ key: 'purple laver' }])
  })
})

describe('what a moderator reads of an entry', () => {
  it('is every field, with its name and in words', async () => {
    const { reference } = await offerEntry({ ...fullEntry, name: 'Sorrel', url: 'https://sorrel.example.org' })
    const html = await read(`/fr/secretariat/items/${reference}`, { headers: moderator.cookie })
    for (const text of [
      'Enfants et jeunes · Parents et tuteurs',
      'Horaires',
      'Gratuit',
      'Lagoon Press',
      'Tous les mois',
      'juin 2014',
      'Où signaler une escroquerie ? (français)',
      'Ligne de la lagune',
      'J’en suis responsable ou j’y travaille',
      'https://lagoon.example.org/ask',
    ])
      expect(html).toContain(text)
    expect(html).not.toMatch(/<dt>[a-z]+[A-Z]?[a-zA-Z]*<\/dt>/)
  })
})
