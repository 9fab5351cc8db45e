import { describe, expect, it } from 'vitest'
import { bindings, clock, request, send, submit } from '../support/app.ts'
import {
  addSource,
  administrator,
  asked,
  catalogue,
  dataset,
  entryNamed,
  jsonAnswer,
  overTheWeb,
  type Run,
  run,
  tick,
  web,
} from '../support/harvest.ts'

overTheWeb()

describe('a table', () => {
  it('is read with the headers of the import, row by row', async () => {
    const source = await addSource({ form: 'csv', address: 'https://other0.example.org/table.csv', kind: null })
    const csv = [
      'id;name;kind;url;summary;topics;regions;countries;languages',
      '7;Phone Line;help_desk;https://phone-line.example.org/;"Answers, day and night.";submarine-cables|x;;Kenya;French',
      '8;No Address;help_desk;nowhere;Text.;submarine-cables;africa;;en',
    ].join('\n')
    web.set(source.address, () => new Response(csv, { headers: { 'content-type': 'text/csv' } }))
    const result = await run(source.id)
    expect(result.counts).toEqual({ offered: 1, refused: 1 })
    expect(await entryNamed('Phone Line')).toMatchObject({
      kind: 'help_desk',
      countries: '["KE"]',
      languages: '["fr"]',
    })
    expect(result.problems.map(({ field, code }) => [field, code])).toContainEqual(['url', 'web_address'])
  })

  it.each([
    ['without its columns', 'a,b\n1,2', 'column'],
    ['with an open quotation mark', 'name,url\n"A,https://a.example.org\n', 'quotes'],
  ])('%s changes nothing', async (_name, csv, code) => {
    const source = await addSource({ form: 'csv' })
    web.set(source.address, () => new Response(csv, { headers: { 'content-type': 'text/csv' } }))
    expect((await run(source.id)).problems[0]?.code).toBe(code)
  })
})

describe('another Waypost', () => {
  const entry = (name: string, change: Record<string, unknown> = {}) => ({
    slug: name.toLowerCase().replace(/\W+/g, '-'),
    name,
    kind: 'database',
    url: `https://${name.toLowerCase().replace(/\W+/g, '-')}.example.net/`,
    summary: 'Holds things.',
    topics: ['submarine-cables'],
    regions: ['africa'],
    countries: [],
    languages: ['en'],
    language: 'en',
    status: 'active',
    origin: null,
    ...change,
  })

  it('is read page by page, and by its home page; a page that follows itself is refused', async () => {
    const source = await addSource({ form: 'waypost', address: 'https://nri.example.org/' })
    expect(source.address).toBe('https://nri.example.org/api/v1/entries')
    const pages = [
      { items: [entry('First of NRI')], next: 'c2' },
      { items: [entry('Second of NRI', { status: 'defunct', operatorKind: 'aliens' })], next: null },
    ]
    web.set(`${source.address}?limit=100`, jsonAnswer(pages[0], { etag: '"r1"' }))
    web.set(`${source.address}?limit=100&cursor=c2`, jsonAnswer(pages[1], { etag: '"other"' }))
    expect(await run(source.id)).toMatchObject({ state: 'done', counts: { offered: 2 } })
    expect(await entryNamed('First of NRI')).toMatchObject({
      origin: 'https://nri.example.org/api/v1/entries/first-of-nri',
    })
    expect(await entryNamed('Second of NRI')).toMatchObject({ status: 'defunct', operator_kind: null })
    web.set(`${source.address}?limit=100`, jsonAnswer({ items: [], next: 'c3' }))
    web.set(`${source.address}?limit=100&cursor=c3`, jsonAnswer({ items: [], next: 'c3' }))
    expect((await run(source.id)).problems[0]?.code).toBe('endless')
  })

  it('costs nothing while it says that nothing is new', async () => {
    const source = await addSource({ form: 'waypost', address: 'https://quiet.example.org/' })
    web.set(`${source.address}?limit=100`, (one) =>
      one.headers.get('if-none-match') === '"r7"'
        ? new Response(null, { status: 304 })
        : jsonAnswer({ items: [entry('Quiet One')], next: null }, { etag: '"r7"' })(),
    )
    expect((await run(source.id)).state).toBe('done')
    expect((await run(source.id)).state).toBe('unchanged')
    // New settings read everything again.
    await send('PATCH', `/api/v1/secretariat/sources/${source.id}`, { regions: ['europe'] }, administrator.bearer)
    expect((await run(source.id)).state).toBe('done')
  })

  it('goes on in the next minute where it is large, and keeps its place', async () => {
    const source = await addSource({ form: 'waypost', address: 'https://large.example.org/' })
    for (let page = 0; page < 12; page++) {
      const cursor = page === 0 ? '' : `&cursor=c${page}`
      const items = page === 11 ? [0, 1, 2, 3, 4].map((i) => entry(`Large ${i}`)) : []
      web.set(`${source.address}?limit=100${cursor}`, jsonAnswer({ items, next: page === 11 ? null : `c${page + 1}` }))
    }
    expect((await run(source.id)).state).toBe('reading')
    expect(asked).toHaveLength(10)
    const again = await send('POST', `/api/v1/secretariat/sources/${source.id}`, {}, administrator.bearer)
    expect(again.status).toBe(409)
    await tick()
    expect(asked).toHaveLength(12)
    const answer = await request(`/api/v1/secretariat/sources/${source.id}`, { headers: administrator.bearer })
    const { runs } = (await answer.json()) as { runs: Run[] }
    expect(runs).toHaveLength(1)
    expect(runs[0]).toMatchObject({ state: 'done', counts: { offered: 5 } })
    expect(await bindings.DB.prepare('SELECT count(*) AS n FROM harvest_part').first()).toEqual({ n: 0 })
  })

  it('is read when it is due, once, however many work at it', async () => {
    const source = await addSource({ form: 'waypost', address: 'https://timely.example.org/', everyHours: 6 })
    web.set(`${source.address}?limit=100`, jsonAnswer({ items: [entry('Timely One')], next: null }))
    await Promise.all([tick(), tick(), tick()])
    expect(asked).toHaveLength(1)
    await tick()
    expect(asked).toHaveLength(1)
    clock.shift += 6 * 3_600_000
    await tick()
    expect(asked).toHaveLength(2)
    expect(await bindings.DB.prepare("SELECT count(*) AS n FROM entry WHERE name = 'Timely One'").first()).toEqual({
      n: 1,
    })
  })

  it('is refused in a private network, and a deployed Worker knows no list of exceptions', async () => {
    const body = { name: 'Inner', address: 'http://localhost:8788/', form: 'waypost' }
    const add = (env: object) =>
      request(
        '/api/v1/secretariat/sources',
        {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', ...administrator.bearer },
        },
        env,
      )
    const refused = await add({ CLOCK: undefined, LOCAL_HOSTS: 'localhost:8788' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('private_address')
    expect((await add({ LOCAL_HOSTS: 'localhost:8789' })).status).toBe(422)
    expect((await add({ LOCAL_HOSTS: 'localhost:8788' })).status).toBe(201)
  })
})

describe("the Secretariat's pages of sources", () => {
  it('add, try out, run and change a source without scripts', async () => {
    const path = '/en/secretariat/observatory/sources'
    const empty = await submit(path, { name: '', every: 'soon' }, administrator.cookie)
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('value="soon"')
    const added = await submit(
      path,
      {
        name: 'By hand',
        form: 'dcat',
        address: 'https://byhand.example.org/c.jsonld',
        every: '2',
        unit: 'days',
        active: 'yes',
        regions: 'europe',
        kind: 'database',
      },
      administrator.cookie,
    )
    expect(added.status).toBe(303)
    const own = (added.headers.get('location') ?? '').split('?')[0] ?? ''
    web.set(
      'https://byhand.example.org/c.jsonld',
      jsonAnswer(catalogue(dataset('Hand One', { 'dcat:keyword': 'cables' }))),
    )
    expect((await submit(own, { do: 'dry_run' }, administrator.cookie)).status).toBe(303)
    const page = await (await request(own, { headers: administrator.cookie })).text()
    expect(page).toContain('only tried out')
    expect(page).toContain('Hand One')
    expect((await submit(own, { do: 'run' }, administrator.cookie)).status).toBe(303)
    const change = {
      name: 'By hand',
      form: 'dcat',
      address: 'https://byhand.example.org/c.jsonld',
      every: '5',
      unit: 'hours',
    }
    expect((await submit(own, { ...change, version: '1' }, administrator.cookie)).status).toBe(303)
    expect((await submit(own, { ...change, version: '1' }, administrator.cookie)).status).toBe(409)
    expect((await submit(own, { ...change, name: '', version: '2' }, administrator.cookie)).status).toBe(422)
    const list = await (await request(path, { headers: administrator.cookie })).text()
    expect(list).toContain('By hand')
    expect(list).toContain('Switched off')
  })
})
