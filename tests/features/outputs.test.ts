import { beforeAll, describe, expect, it } from 'vitest'
import { bestPracticeForums } from '../../schema/data/best-practice-forums.ts'
import { bindings, request, seed, send, staffMember, submit } from '../support/app.ts'
import { metered } from '../support/metered.ts'

interface Output {
  id: string
  kind: string
  title: string
  year: number
  topics: string[]
  languages: string[]
  body: string
  url: string | null
  version: number
}

type Staff = Awaited<ReturnType<typeof staffMember>>
let administrator: Staff
let moderator: Staff

beforeAll(async () => {
  await seed('catalogue')
  administrator = await staffMember('administrator')
  moderator = await staffMember('moderator')
})

const api = '/api/v1/outputs'
const desk = '/en/secretariat/observatory/outputs'
const ofYears = bestPracticeForums.flatMap(({ year, themes }) => themes.map(({ title }) => ({ year, title })))

async function outputs(query = ''): Promise<{ items: Output[]; next: string | null }> {
  const answer = await request(`${api}?${query}`)
  expect(answer.status).toBe(200)
  return await answer.json()
}

const html = async (path: string, headers: Record<string, string> = {}) =>
  await (await request(path, { headers })).text()

const plain = {
  kind: 'transcript',
  title: 'Opening of the annual meeting',
  language: 'en',
  year: 2016,
  meeting: 'IGF 2016, Guadalajara',
  topics: ['internet-governance'],
  body: 'main_session',
}

async function add(content: Record<string, unknown>): Promise<Output> {
  const answer = await send('POST', '/api/v1/secretariat/outputs', { ...plain, ...content }, administrator.bearer)
  expect(answer.status).toBe(201)
  return await answer.json()
}

const change = (id: string, body: Record<string, unknown>) =>
  send('PATCH', `/api/v1/secretariat/outputs/${id}`, body, administrator.bearer)

const table = (text: string, query = '') =>
  request(`/api/v1/secretariat/outputs${query}`, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'text/csv', ...administrator.bearer },
  })

/** The number that a page shows behind a filter. */
function counted(page: string, query: string): number | null {
  const found = new RegExp(`[?&;]${query}"[^>]*>[^<]*(?:<span[^>]*>[^<]*</span>)?</a> <span class="n">(\\d+)`).exec(
    page,
  )
  return found === null ? null : Number(found[1])
}

describe('GET /api/v1/outputs', () => {
  it('holds the Best Practice Forums in a copy that is seeded with the catalogue alone, latest year first', async () => {
    const { items, next } = await outputs('limit=100&body=best_practice_forum')
    expect(next).toBeNull()
    const latest = bestPracticeForums.toReversed().flatMap(({ themes }) => themes.map(({ title }) => title))
    expect(items.map(({ title }) => title)).toEqual(latest)
    for (const item of items) expect(item).toMatchObject({ kind: 'report', url: null, language: 'en' })
  })

  it('goes on from page to page without a gap', async () => {
    const first = await outputs('limit=7')
    const second = await outputs(`limit=100&cursor=${first.next}`)
    const all = await outputs('limit=100')
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.map(({ id }) => id))
  })

  it.each([
    ['year=2015', (item: Output) => item.year === 2015],
    ['topic=ipv6', (item: Output) => item.topics.includes('ipv6')],
    ['kind=report&year=2017', (item: Output) => item.kind === 'report' && item.year === 2017],
    ['language=en&topic=gender-equality', (item: Output) => item.topics.includes('gender-equality')],
  ])('filters by %s', async (query, fits) => {
    const all = await outputs('limit=100')
    const found = await outputs(`limit=100&${query}`)
    expect(found.items.length).toBeGreaterThan(0)
    expect(found.items).toEqual(all.items.filter(fits))
  })

  it.each([
    ['spam', 'spam'],
    ['égalité des genres', 'gender-equality'],
    ['igualdad de género', 'gender-equality'],
    ['儿童', 'child-online-safety'],
    ['الأطفال', 'child-online-safety'],
    ['многоязычие', 'multilingual-internet'],
  ])('finds by «%s» outputs on %s, whatever language they are in', async (q, topic) => {
    const { items } = await outputs(`q=${encodeURIComponent(q)}`)
    expect(items[0]?.topics).toContain(topic)
  })

  it('answers 304 to what the client has, 422 to a cursor that is none, and the same rows as CSV', async () => {
    const etag = (await request(api)).headers.get('etag') ?? ''
    expect((await request(api, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await request(`${api}?cursor=nonsense`)).status).toBe(422)
    const lines = (await (await request(`${api}.csv?year=2014`)).text()).trim().split('\r\n')
    expect(lines[0]).toMatch(/^id,title,kind,year,/)
    expect(lines).toHaveLength(1 + ofYears.filter(({ year }) => year === 2014).length)
  })
})

describe('pages of the archive', () => {
  it('GET /en/archive/outputs counts what each filter would give, and the counts come true', async () => {
    const page = await html('/en/archive/outputs?body=best_practice_forum')
    for (const { year } of bestPracticeForums) {
      const found = await outputs(`limit=100&body=best_practice_forum&year=${year}`)
      expect(counted(page, `body=best_practice_forum&amp;year=${year}`)).toBe(found.items.length)
    }
    const searching = await html('/en/archive/outputs?q=gender')
    const found = await outputs('limit=100&q=gender&year=2016')
    expect(counted(searching, 'q=gender&amp;year=2016')).toBe(found.items.length)
  })

  it('GET /es/archive lists what the outputs hold, each leading to its page', async () => {
    const page = await html('/es/archive')
    expect(page.match(/href="\/es\/archive\/outputs\/bpf-/g)).toHaveLength(ofYears.length)
    expect(page).toContain('href="/es/archive/outputs"')
    const one = await html('/es/archive/outputs/bpf-2016-2')
    expect(one).toContain('IGF 2016, Guadalajara')
    expect(one).toContain('Aún no se conoce ninguna dirección pública')
  })

  it('GET of an output that is none answers 404', async () => {
    expect((await request('/en/archive/outputs/nothing')).status).toBe(404)
  })

  it('GET /en/archive/outputs.atom tells what was added last', async () => {
    const added = await add({ title: 'Told by the feed', url: 'https://meeting.example.org/feed' })
    expect(await html('/en/archive/outputs.atom')).toContain(`/en/archive/outputs/${added.id}`)
  })
})

describe('outputs beside other things', () => {
  it('stand below the entries that a search finds, five at most, with a link to all', async () => {
    const page = await html('/en/observatory?q=gender')
    expect(page).toContain('Gender and access')
    expect(page).toContain('href="/en/archive/outputs?q=gender"')
    const many = await html('/en/observatory?q=internet')
    expect(many.match(/href="\/en\/archive\/outputs\/[^"]+"/g)?.length).toBe(5)
    expect(await html('/en/observatory')).toContain('href="/en/archive/outputs"')
  })

  it('stand in the search of the site', async () => {
    const page = await html('/fr/search?q=spam')
    expect(page).toContain('Regulation and mitigation of unwanted communications (spam)')
    expect(page).toContain('href="/fr/archive/outputs?q=spam"')
  })

  it('make the pages that show them new when one is added', async () => {
    const path = '/en/observatory?q=zeppelin'
    const etag = (await request(path)).headers.get('etag') ?? ''
    expect((await request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    await add({ title: 'Zeppelin networks', url: 'https://meeting.example.org/zeppelin' })
    const anew = await request(path, { headers: { 'if-none-match': etag } })
    expect(anew.status).toBe(200)
    expect(await anew.text()).toContain('Zeppelin networks')
  })

  it('cost one query and at most 30 rows, however many words are asked', async () => {
    for (const q of ['access', 'gender access networks spam cyber exchange points internet meetings forum language']) {
      const cost = async (text: string) => {
        const meter = metered(bindings.DB)
        const { reader } = await import('../../worker/platform/database.ts')
        const { bestOutputs } = await import('../../worker/features/outputs/queries.ts')
        const found = await bestOutputs(reader(meter.db), text, { corpus: 1000, rows: 30, limit: 5 })
        expect(found.length).toBeGreaterThan(0)
        return [meter.queries(), meter.rowsRead()] as const
      }
      const [queries, rows] = await cost(q)
      expect(queries).toBe(1)
      expect(rows).toBeLessThanOrEqual(30)
    }
  })
})

describe('POST and PATCH of /api/v1/secretariat/outputs', () => {
  it('add an output that is public, listed, counted and found at once, with an event', async () => {
    const before = (await outputs('limit=100&kind=recording')).items.length
    const added = await add({ kind: 'recording', title: 'Quokka hour', url: 'https://video.example.org/q' })
    expect(added).toMatchObject({ languages: ['en'], version: 1 })
    expect((await outputs('limit=100&kind=recording')).items).toHaveLength(before + 1)
    expect((await outputs('q=quokka')).items.map(({ id }) => id)).toEqual([added.id])
    expect(await actions(added.id)).toEqual(['create'])
  })

  it.each([
    ['http://192.168.1.10/report', 'private_address'],
    ['http://[::1]/', 'private_address'],
    ['ftp://files.example.org/report', 'web_address'],
  ])('refuse the address %s', async (url, code) => {
    const answer = await send('POST', '/api/v1/secretariat/outputs', { ...plain, url }, administrator.bearer)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ errors: [{ path: '/url', code }] })
  })

  it('refuse an address that the archive holds, in whatever way it is written', async () => {
    await add({ title: 'Once', url: 'https://www.twice.example.org/a/' })
    const again = { ...plain, title: 'Twice', url: 'http://twice.example.org/a' }
    const answer = await send('POST', '/api/v1/secretariat/outputs', again, administrator.bearer)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ errors: [{ path: '/url', code: 'exists' }] })
    await add({ title: 'Another part', url: 'https://twice.example.org/a#part' })
  })

  it('change what is told: lists and search follow', async () => {
    const added = await add({ title: 'Numbat minutes', year: 2012, url: 'https://meeting.example.org/numbat' })
    const body = { expectedVersion: 1, title: 'Bilby minutes', year: 2013, topics: ['ipv6'], summary: 'Told.' }
    const answer = await change(added.id, body)
    expect(await answer.json()).toMatchObject({ title: 'Bilby minutes', year: 2013, version: 2, url: added.url })
    expect((await outputs('q=numbat')).items).toEqual([])
    expect((await outputs('q=bilby')).items.map(({ id }) => id)).toEqual([added.id])
    expect((await outputs('year=2012')).items).toEqual([])
    expect((await outputs('year=2013')).items.map(({ id }) => id)).toEqual([added.id])
    expect((await change(added.id, { expectedVersion: 2, title: 'Quoll minutes', languages: ['fr'] })).status).toBe(200)
    expect((await outputs('q=bilby')).items).toEqual([])
    expect((await outputs('year=2013&language=en')).items).toEqual([])
    expect(await html('/en/archive/outputs?year=2013')).toContain('1 record')
    expect(await actions(added.id)).toEqual(['create', 'change', 'change'])
  })

  it('answer 409 with what the output says now to whoever saw an older version', async () => {
    const added = await add({ title: 'Wombat report', url: 'https://meeting.example.org/wombat' })
    expect((await change(added.id, { expectedVersion: 1, title: 'Wombat paper' })).status).toBe(200)
    const late = await change(added.id, { expectedVersion: 1, title: 'Mine' })
    expect(late.status).toBe(409)
    expect(await late.json()).toMatchObject({ current: { title: 'Wombat paper', version: 2 } })
  })

  it('take away and bring back', async () => {
    const added = await add({ title: 'Dingo digest', url: 'https://meeting.example.org/dingo' })
    const total = async () => (await outputs('limit=100')).items.length
    const before = await total()
    expect((await change(added.id, { expectedVersion: 1, removed: true })).status).toBe(200)
    expect(await total()).toBe(before - 1)
    expect((await outputs('q=dingo')).items).toEqual([])
    expect((await request(`/en/archive/outputs/${added.id}`)).status).toBe(410)
    expect(await html(`${desk}?removed=1`, administrator.cookie)).toContain('Dingo digest')
    expect((await change(added.id, { expectedVersion: 2, removed: false })).status).toBe(200)
    expect(await total()).toBe(before)
    expect((await outputs('q=dingo')).items).toHaveLength(1)
    expect(await actions(added.id)).toEqual(['create', 'remove', 'restore'])
  })

  it('are refused to moderators', async () => {
    expect((await send('POST', '/api/v1/secretariat/outputs', plain, moderator.bearer)).status).toBe(403)
  })
})

async function actions(id: string): Promise<string[]> {
  const { results } = await bindings.DB.prepare('SELECT action FROM event WHERE subject_id = ? ORDER BY at, id')
    .bind(id)
    .all<{ action: string }>()
  return results.map(({ action }) => action)
}

const header = 'title,kind,year,meeting,topics,language,url,body'
const sound = [
  header,
  'Kakapo transcript,Transcript,2019,"IGF 2019, Berlin",IPv6; spam,English,https://berlin.example.org/1,Main session',
  'Rapport sur le kiwi,report,2019,"IGF 2019, Berlin",,fr,,',
].join('\n')

describe('POST /api/v1/secretariat/outputs with a table', () => {
  it('writes nothing in a dry run, then all rows, and skips them when they come again', async () => {
    const dry = await table(sound, '?dryRun=1')
    expect(await dry.json()).toMatchObject({ rows: 2, created: 2, skipped: 0, errors: [] })
    expect((await outputs('year=2019')).items).toEqual([])
    const real = await table(sound)
    expect(real.status).toBe(200)
    expect(await real.json()).toMatchObject({ created: 2 })
    const { items } = await outputs('year=2019')
    expect(items.find(({ kind }) => kind === 'transcript')).toMatchObject({
      topics: ['ipv6', 'spam'],
      languages: ['en'],
      body: 'main_session',
    })
    expect(await actions(items[0]?.id ?? '')).toEqual(['imported'])
    expect((await outputs('q=kakapo')).items).toHaveLength(1)
    expect(await (await table(sound)).json()).toMatchObject({ created: 0, skipped: 2 })
  })

  it('loads nothing of a table with errors, and says which cells', async () => {
    const wrong = `${header}\nGood,report,2001,,,en,https://good.example.org/,\nBad,poem,20x1,,nonsense,en,http://10.0.0.1/,`
    const answer = await table(wrong)
    expect(answer.status).toBe(422)
    const report = (await answer.json()) as { created: number; errors: { row: number; column: string }[] }
    expect(report.created).toBe(0)
    expect(report.errors.map(({ row, column }) => [row, column]).sort()).toEqual([
      [2, 'kind'],
      [2, 'topics'],
      [2, 'url'],
      [2, 'year'],
    ])
    expect((await outputs('year=2001')).items).toEqual([])
    expect(await (await table('title,kind\nA,report')).json()).toMatchObject({
      errors: [
        { row: 0, column: 'year' },
        { row: 0, column: 'language' },
      ],
    })
  })

  it('takes at most 500 rows', async () => {
    const rows = Array.from({ length: 501 }, (_, i) => `Row ${i},report,2002,,,en,https://rows.example.org/${i},`)
    expect((await table([header, ...rows].join('\n'))).status).toBe(422)
    const answer = await table([header, ...rows.slice(0, 500)].join('\n'))
    expect(await answer.json()).toMatchObject({ created: 500 })
    const page = await html('/en/archive/outputs?year=2002')
    expect(page).toContain('500 records')
  })
})

describe('pages of the Secretariat', () => {
  const typed = { kind: 'summary', title: 'Bandicoot summary', language: 'fr', languages: ['fr', 'ar'], year: '2018' }

  it('add, change, take away and bring back by forms', async () => {
    const wrong = await submit(`${desk}/new`, { ...typed, year: '', url: 'http://localhost/' }, administrator.cookie)
    expect(wrong.status).toBe(422)
    const again = await wrong.text()
    expect(again).toContain('value="Bandicoot summary"')
    expect(again).toContain('href="#f-year"')
    expect(again).toContain('href="#f-url"')
    const made = await submit(`${desk}/new`, { ...typed, body: 'other', topics: ['ipv6'] }, administrator.cookie)
    expect([made.status, made.headers.get('location')]).toEqual([303, `${desk}?done=added`])
    const [item] = (await outputs('q=bandicoot')).items
    expect(item).toMatchObject({ languages: ['fr', 'ar'], topics: ['ipv6'], year: 2018 })
    const path = `${desk}/${item?.id}`
    expect(await html(path, administrator.cookie)).toContain('value="Bandicoot summary"')
    const save = { ...typed, body: 'other', title: 'Bettong summary', expectedVersion: '1', step: 'save' }
    expect((await submit(path, save, administrator.cookie)).status).toBe(303)
    const late = await submit(path, { ...save, title: 'Mine' }, administrator.cookie)
    expect(late.status).toBe(409)
    const shown = await late.text()
    expect(shown).toContain('value="Mine"')
    expect(shown).toContain('Bettong summary')
    const step = (name: string, version: number) =>
      submit(path, { step: name, expectedVersion: String(version) }, administrator.cookie)
    expect((await step('remove', 2)).status).toBe(303)
    expect((await request(`/en/archive/outputs/${item?.id}`)).status).toBe(410)
    expect((await step('remove', 2)).status).toBe(409)
    expect((await step('restore', 3)).status).toBe(303)
    expect((await request(`/en/archive/outputs/${item?.id}`)).status).toBe(200)
  })

  it('check a table that was chosen or pasted, then load it from the page that shows the report', async () => {
    const upload = (fields: Record<string, string>, file?: string) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.append(name, value)
      if (file !== undefined) body.append('file', new File([file], 'outputs.csv', { type: 'text/csv' }))
      const headers = { origin: 'https://waypost.test', ...administrator.cookie }
      return request(`${desk}/import`, { method: 'POST', body, headers })
    }
    const text = `${header}\nPotoroo paper,document,2011,,,en,https://potoroo.example.org/,`
    const checked = await upload({ step: 'check' }, text)
    expect(checked.status).toBe(200)
    const page = await checked.text()
    expect(page).toContain('Load 1 row')
    expect(page).toContain('Potoroo paper,document,2011')
    expect((await outputs('q=potoroo')).items).toEqual([])
    const loaded = await upload({ step: 'load', text })
    expect(loaded.headers.get('location')).toBe(`${desk}?done=imported&n=1`)
    expect((await outputs('q=potoroo')).items).toHaveLength(1)
    const wrong = await upload({ step: 'load', text: `${header}\nNo kind,,2011,,,en,,` })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('No kind')
    expect((await upload({ step: 'check' })).status).toBe(422)
  })
})
