import { describe, expect, it } from 'vitest'
import { bindings, request, send } from '../support/app.ts'
import {
  addSource,
  administrator,
  asked,
  catalogue,
  context,
  dataset,
  decide,
  entryNamed,
  jsonAnswer,
  moderator,
  overTheWeb,
  proposals,
  published,
  queue,
  run,
  web,
} from '../support/harvest.ts'

overTheWeb()

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
