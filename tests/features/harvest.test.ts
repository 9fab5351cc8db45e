import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, clock, environment, request, seed, send, staffMember, submit } from '../support/app.ts'

type Staff = Awaited<ReturnType<typeof staffMember>>
let moderator: Staff
let administrator: Staff

interface Run {
  state: string
  counts: Record<string, number>
  problems: { record: string | null; field: string | null; code: string; message: string }[]
  happenings: { record: string; outcome: string; fields: string[] }[]
}

/** What other sites answer: address -> body, or a function that answers. */
const web = new Map<string, (asked: Request) => Response>()
const asked: Request[] = []

const jsonAnswer =
  (body: unknown, headers: Record<string, string> = {}) =>
  () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      headers: { 'content-type': 'application/json', ...headers },
    })

beforeAll(async () => {
  await seed('catalogue')
  moderator = await staffMember('moderator')
  administrator = await staffMember('administrator')
})

beforeEach(() => {
  web.clear()
  asked.length = 0
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const one = new Request(input as RequestInfo, init as RequestInit)
    // The weekly look at the entries' links goes by here too.
    if (/^(?:other\d+|nri|quiet|large|timely|evil|169)\./.test(new URL(one.url).host)) asked.push(one)
    const address = one.url.split('?')[0] ?? ''
    return Promise.resolve(web.get(one.url)?.(one) ?? web.get(address)?.(one) ?? new Response('none', { status: 404 }))
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  // A source of one test is none of the next one's business.
  await bindings.DB.prepare('UPDATE harvest_source SET active = 0').run()
})

let made = 0

async function addSource(change: Record<string, unknown> = {}): Promise<{ id: string; name: string; address: string }> {
  made += 1
  const name = `Catalogue ${made}`
  const answer = await send(
    'POST',
    '/api/v1/secretariat/sources',
    {
      name,
      address: `https://other${made}.example.org/catalog.jsonld`,
      form: 'dcat',
      kind: 'database',
      topics: ['submarine-cables'],
      regions: ['africa'],
      ...change,
    },
    administrator.bearer,
  )
  expect(answer.status).toBe(201)
  return await answer.json()
}

async function run(id: string, dryRun = false): Promise<Run> {
  const answer = await send('POST', `/api/v1/secretariat/sources/${id}`, { dryRun }, administrator.bearer)
  expect(answer.status).toBe(200)
  return await answer.json()
}

const tick = () => runScheduled(environment, () => undefined)

async function queue(): Promise<{ reference: string }[]> {
  const answer = await request('/api/v1/secretariat/queue?kind=entry', { headers: moderator.bearer })
  return ((await answer.json()) as { items: { reference: string }[] }).items
}

async function decide(reference: string, action: string, reason: string): Promise<void> {
  const answer = await send('POST', '/api/v1/secretariat/decisions', { reference, action, reason }, moderator.bearer)
  expect(answer.status).toBe(200)
}

const entryNamed = (name: string) =>
  bindings.DB.prepare(
    'SELECT entry.*, submission.state, submission.reference, submission.channel, submission.name AS author FROM entry JOIN submission ON submission.id = entry.id WHERE entry.name = ?',
  )
    .bind(name)
    .first<Record<string, string>>()

const proposals = async (entry: string) =>
  (
    await bindings.DB.prepare('SELECT changes, state, word, source FROM entry_proposal WHERE entry = ? ORDER BY id')
      .bind(entry)
      .all<{ changes: string; state: string; word: string; source: string }>()
  ).results

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
}

const dataset = (name: string, change: Record<string, unknown> = {}) => {
  const slug = name.toLowerCase().replace(/\W+/g, '-')
  return {
    '@id': `https://data.example.org/set/${slug}`,
    '@type': 'dcat:Dataset',
    'dct:title': { '@value': name, '@language': 'en' },
    'dct:description': { '@value': `What ${name} measures.`, '@language': 'en' },
    'dcat:landingPage': { '@id': `https://${slug}.example.org/` },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'The Publisher' },
    ...change,
  }
}

const catalogue = (...datasets: unknown[]) => ({
  '@context': context,
  '@id': 'https://data.example.org/catalogue',
  '@type': 'dcat:Catalog',
  'dct:title': 'A catalogue',
  'dcat:dataset': datasets,
})

/** A source with one record that was published; answers both. */
async function published(name: string) {
  const source = await addSource()
  web.set(source.address, jsonAnswer(catalogue(dataset(name))))
  await run(source.id)
  const entry = await entryNamed(name)
  await decide(entry?.reference ?? '', 'publish', 'meets_guidelines')
  const now = await entryNamed(name)
  if (now === null) throw new Error('the entry is missing')
  return { source, entry: now }
}

describe('a DCAT catalogue', () => {
  it('waits for review the first time, in the queue, and names its source', async () => {
    const source = await addSource()
    web.set(
      source.address,
      jsonAnswer(catalogue(dataset('Cable Cuts', { 'dct:title': '<b>Cable Cuts</b><script>alert(1)</script>' }))),
    )
    const result = await run(source.id)
    expect(result).toMatchObject({ state: 'done', counts: { offered: 1 }, problems: [] })
    const entry = await entryNamed('Cable Cuts')
    expect(entry).toMatchObject({
      state: 'pending',
      channel: 'import',
      author: source.name,
      publisher: 'The Publisher',
      origin: 'https://data.example.org/set/cable-cuts',
    })
    expect((await queue()).map((item) => item.reference)).toContain(entry?.reference)
    const page = await (
      await request(`/en/secretariat/items/${entry?.reference}`, { headers: moderator.cookie })
    ).text()
    expect(page).toContain(source.name)
    expect(page).toContain('What the record says')
    expect(page).not.toContain('What the person wrote')
    // What was harvested is known by its name to whoever brings it again.
    const row =
      'id,name,kind,url,summary,topics,regions,languages\nX,cable cuts,database,https://x.example.org/,S,dns-security,africa,en'
    const headers = { 'content-type': 'text/csv', ...administrator.bearer }
    const tried = await request('/api/v1/secretariat/entries/import?dryRun=1', { method: 'POST', body: row, headers })
    expect(await tried.json()).toMatchObject({ created: 0, skipped: 1, warnings: [{ row: 1, column: 'name' }] })
  })

  it('is published by a moderator, and its page says where it was taken from', async () => {
    const { entry } = await published('Routing Watch')
    expect(entry.state).toBe('published')
    const page = await request(`/en/observatory/${entry.slug}`)
    expect(await page.text()).toContain('href="https://data.example.org/set/routing-watch"')
  })

  it('is offered again only when it changed, once it was rejected', async () => {
    const source = await addSource()
    web.set(source.address, jsonAnswer(catalogue(dataset('Refused Register'))))
    await run(source.id)
    await decide((await entryNamed('Refused Register'))?.reference ?? '', 'reject', 'off_topic')
    expect((await run(source.id)).counts).toEqual({ unchanged: 1 })
    web.set(source.address, jsonAnswer(catalogue(dataset('Refused Register', { 'dct:description': 'Now with data.' }))))
    expect((await run(source.id)).counts).toEqual({ offered: 1 })
    expect((await run(source.id)).counts).toEqual({ unchanged: 1 })
  })

  it('updates silently what nobody corrected, and keeps the change on the word of the source', async () => {
    const { source, entry } = await published('Spectrum Register')
    web.set(
      source.address,
      jsonAnswer(catalogue(dataset('Spectrum Register', { 'dct:description': 'A better description.' }))),
    )
    expect(await run(source.id)).toMatchObject({ counts: { updated: 1 }, happenings: [{ fields: ['summary'] }] })
    const answer = await request(`/api/v1/entries/${entry.slug}`)
    expect(await answer.json()).toMatchObject({ summary: 'A better description.' })
    const found = await request('/api/v1/entries?q=better+description')
    expect(await found.text()).toContain(entry.slug ?? '')
    const change = await bindings.DB.prepare('SELECT field, word, source, actor FROM entry_change WHERE entry = ?')
      .bind(entry.id)
      .all()
    expect(change.results).toEqual([{ field: 'summary', word: 'source', source: source.name, actor: 'system' }])
    // A name that the source gets later does not make its own words somebody else's.
    const renamed = { name: `${source.name} renamed` }
    await send('PATCH', `/api/v1/secretariat/sources/${source.id}`, renamed, administrator.bearer)
    web.set(source.address, jsonAnswer(catalogue(dataset('Spectrum Register', { 'dct:description': 'The best.' }))))
    expect((await run(source.id)).counts).toEqual({ updated: 1 })
  })

  it('never overwrites a correction made here: it proposes, once for each different value', async () => {
    const { source, entry } = await published('Domain Disputes')
    await send(
      'PATCH',
      `/api/v1/secretariat/entries/${entry.slug}`,
      { summary: 'Corrected by the Secretariat.' },
      moderator.bearer,
    )
    // The source says what it said before: no more is to be told.
    expect((await run(source.id)).counts).toEqual({ unchanged: 1 })
    expect(await proposals(entry.id ?? '')).toEqual([])
    const changed = dataset('Domain Disputes', {
      'dct:description': 'Another word.',
      'dcat:landingPage': { '@id': 'https://domain-disputes.example.org/new' },
    })
    web.set(source.address, jsonAnswer(catalogue(changed)))
    expect((await run(source.id)).counts).toEqual({ updated: 1, proposed: 1 })
    for (let i = 0; i < 2; i++) expect((await run(source.id)).counts).toEqual({ unchanged: 1 })
    expect(await entryNamed('Domain Disputes')).toMatchObject({
      summary: 'Corrected by the Secretariat.',
      url: 'https://domain-disputes.example.org/new',
    })
    const [proposal, ...more] = await proposals(entry.id ?? '')
    expect(more).toEqual([])
    expect(proposal).toMatchObject({ state: 'open', word: 'source', source: source.name })
    expect(JSON.parse(proposal?.changes ?? '')).toEqual({ summary: 'Another word.' })
    web.set(source.address, jsonAnswer(catalogue(dataset('Domain Disputes', { 'dct:description': 'A third word.' }))))
    await run(source.id)
    expect((await proposals(entry.id ?? '')).map(({ state }) => state)).toEqual(['replaced', 'open'])
  })

  it('does not propose again what a moderator refused', async () => {
    const { source, entry } = await published('Peering Atlas')
    const patch = { summary: 'Ours.' }
    await send('PATCH', `/api/v1/secretariat/entries/${entry.slug}`, patch, moderator.bearer)
    const says = (text: string) =>
      web.set(source.address, jsonAnswer(catalogue(dataset('Peering Atlas', { 'dct:description': text }))))
    says('Theirs.')
    await run(source.id)
    await bindings.DB.prepare(
      `UPDATE entry_proposal SET state = 'decided', decisions = '{"summary":"refused"}' WHERE entry = ?`,
    )
      .bind(entry.id)
      .run()
    says('What Peering Atlas measures.')
    await run(source.id)
    says('Theirs.')
    await run(source.id)
    const texts = (await proposals(entry.id ?? '')).map(({ changes }) => JSON.parse(changes).summary)
    expect(texts).toEqual(['Theirs.', 'What Peering Atlas measures.'])
  })

  it('reports what vanished and removes nothing, and goes on when it is there again', async () => {
    const { source, entry } = await published('Fading Dataset')
    web.set(source.address, jsonAnswer(catalogue(dataset('Staying Dataset'))))
    const gone = await run(source.id)
    expect(gone.counts).toEqual({ offered: 1, gone: 1 })
    expect(gone.happenings).toContainEqual({ record: 'Fading Dataset', outcome: 'gone', fields: [] })
    expect((await entryNamed('Fading Dataset'))?.state).toBe('published')
    expect((await run(source.id)).counts).toEqual({ unchanged: 1 })
    web.set(
      source.address,
      jsonAnswer(catalogue(dataset('Staying Dataset'), dataset('Fading Dataset', { 'dct:description': 'Back.' }))),
    )
    expect((await run(source.id)).counts).toEqual({ unchanged: 1, returned: 1, updated: 1 })
    expect((await (await request(`/api/v1/entries/${entry.slug}`)).json()) as object).toMatchObject({
      summary: 'Back.',
    })
  })

  it('links what is here already by its address, and only proposes what changes there later', async () => {
    const listed = (await (await request('/api/v1/entries?limit=1')).json()) as {
      items: { slug: string; name: string; url: string; summary: string }[]
    }
    const [here] = listed.items
    if (here === undefined) throw new Error('nothing is listed')
    const source = await addSource()
    const theirs = (text: string) =>
      catalogue(dataset('Another Name', { 'dcat:landingPage': { '@id': here.url }, 'dct:description': text }))
    web.set(source.address, jsonAnswer(theirs('First.')))
    expect((await run(source.id)).counts).toEqual({ linked: 1 })
    expect(await entryNamed('Another Name')).toBeNull()
    web.set(source.address, jsonAnswer(theirs('Second.')))
    expect((await run(source.id)).counts).toEqual({ proposed: 1 })
    const row = await entryNamed(here.name)
    expect(row?.summary).toBe(here.summary)
    expect((await proposals(row?.id ?? '')).map(({ changes }) => JSON.parse(changes))).toEqual([{ summary: 'Second.' }])
  })

  it('respects what was withdrawn or hidden here', async () => {
    const { source, entry } = await published('Hidden Dataset')
    await decide(entry.reference ?? '', 'hide', 'by_request')
    web.set(source.address, jsonAnswer(catalogue(dataset('Hidden Dataset', { 'dct:description': 'New.' }))))
    expect((await run(source.id)).counts).toEqual({ respected: 1 })
    await bindings.DB.prepare("UPDATE submission SET state = 'withdrawn' WHERE id = ?").bind(entry.id).run()
    expect((await run(source.id)).counts).toEqual({ respected: 1 })
    expect((await entryNamed('Hidden Dataset'))?.summary).toBe('What Hidden Dataset measures.')
  })

  it('leaves alone what began here', async () => {
    const source = await addSource()
    const ours = dataset('Own Dataset', { '@id': 'https://waypost.test/en/observatory/own-dataset' })
    web.set(source.address, jsonAnswer(catalogue(ours)))
    expect((await run(source.id)).counts).toEqual({ own: 1 })
  })

  it('maps topics by label and tag, cuts what is long with a note, and refuses private addresses', async () => {
    const source = await addSource({ topics: [] })
    web.set(
      source.address,
      jsonAnswer(
        catalogue(
          dataset('Mapped Dataset', {
            'dcat:keyword': ['Câbles sous-marins', 'whatever'],
            'dct:description': 'word '.repeat(1000),
          }),
          dataset('Inner Dataset', {
            'dcat:keyword': 'submarine cables',
            'dcat:landingPage': { '@id': 'http://10.0.0.1/' },
          }),
          dataset('Topicless Dataset', { 'dcat:keyword': 'astrology' }),
          { '@type': 'dcat:Dataset', 'dct:title': 'Nameless' },
        ),
      ),
    )
    const result = await run(source.id)
    expect(result.counts).toEqual({ offered: 1, refused: 2 })
    expect(result.problems.map(({ record, field, code }) => [record, field, code])).toEqual([
      ['Mapped Dataset', 'summary', 'cut'],
      ['Inner Dataset', 'url', 'private_address'],
      ['Inner Dataset', null, 'refused'],
      ['Topicless Dataset', 'topics', 'topics'],
      ['Topicless Dataset', 'topics', 'too_few'],
      ['Topicless Dataset', null, 'refused'],
      ['Nameless', null, 'no_identity'],
    ])
    expect(JSON.parse((await entryNamed('Mapped Dataset'))?.topics ?? '')).toEqual(['submarine-cables'])
  })

  it('tries out what would happen and changes nothing', async () => {
    const { source } = await published('Tried Dataset')
    const before = await counts()
    web.set(
      source.address,
      jsonAnswer(catalogue(dataset('Tried Dataset', { 'dct:description': 'Other.' }), dataset('Fresh Dataset'))),
    )
    const result = await run(source.id, true)
    expect(result.counts).toEqual({ updated: 1, offered: 1 })
    expect(result.happenings.map(({ record, outcome }) => [record, outcome])).toEqual([
      ['Tried Dataset', 'updated'],
      ['Fresh Dataset', 'offered'],
    ])
    expect(await counts()).toEqual(before)
    expect((await run(source.id)).counts).toEqual({ updated: 1, offered: 1 })
  })
})

/** What a run could write. */
async function counts() {
  return await bindings.DB.prepare(
    'SELECT (SELECT count(*) FROM entry) AS entries, (SELECT count(*) FROM entry_change) AS changes, (SELECT count(*) FROM entry_proposal) AS proposals, (SELECT count(*) FROM harvest_record) AS records, (SELECT sum(version) FROM submission) AS versions',
  ).first()
}

describe('a bad catalogue', () => {
  const cases: [name: string, answer: () => Response, code: string][] = [
    ['broken JSON', jsonAnswer('{"@context": {'), 'json'],
    ['a web page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'wrong_type'],
    ['an error', () => new Response('', { status: 500 }), 'status'],
    ['nothing of the kind', jsonAnswer({ '@context': context, '@type': 'foaf:Agent' }), 'no_datasets'],
    ['a text', jsonAnswer('"text"'), 'jsonld'],
    ['deep nesting', jsonAnswer('['.repeat(5000)), 'deep'],
    ['a flood of values', jsonAnswer(`[${'0,'.repeat(1_600_000)}0]`), 'values'],
    ['more than 16 MB', () => jsonAnswer(`"${'x'.repeat(17_000_000)}"`)(), 'large'],
    ['keys that pollute', jsonAnswer('{"@graph":[{"__proto__":{"isAdmin":true}}]}'), 'hostile'],
    ['an unknown context', jsonAnswer({ '@context': 'https://evil.example.org/context', '@graph': [] }), 'context'],
    [
      'a way to a private network',
      () => new Response('', { status: 302, headers: { location: 'http://169.254.169.254/latest' } }),
      'private',
    ],
    ['a way in a circle', () => new Response('', { status: 302, headers: { location: '/again' } }), 'redirects'],
    [
      'too many records',
      jsonAnswer({
        '@context': context,
        '@graph': Array.from({ length: 20_001 }, (_, i) => ({ '@id': `x:${i}`, '@type': 'dcat:Dataset' })),
      }),
      'too_many_records',
    ],
  ]
  it.each(cases)('with %s is reported and changes nothing', async (_name, answer, code) => {
    const source = await addSource()
    web.set(source.address, answer)
    web.set(new URL('/again', source.address).href, answer)
    const before = await counts()
    const result = await run(source.id)
    expect(result.state).toBe('failed')
    expect(result.problems[0]).toMatchObject({ record: null, code })
    expect(result.problems[0]?.message).toMatch(/\w \w/)
    expect(await counts()).toEqual(before)
    expect(asked.some(({ url }) => /169\.254|evil/.test(url))).toBe(false)
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
  })

  it('names the context that it does not know', async () => {
    const source = await addSource()
    web.set(source.address, jsonAnswer({ '@context': 'https://evil.example.org/context', '@graph': [] }))
    expect((await run(source.id)).problems[0]?.message).toContain('https://evil.example.org/context')
  })
})

describe('a table', () => {
  it('is read with the headers of the import, row by row', async () => {
    const source = await addSource({ form: 'csv', address: `https://table.example.org/${made}.csv`, kind: null })
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
