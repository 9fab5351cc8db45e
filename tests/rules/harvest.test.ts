import { describe, expect, it } from 'vitest'
import { recordsOf } from '../../worker/features/harvest/dcat.ts'
import { readResources } from '../../worker/features/harvest/linked-data.ts'
import type { SourceRow } from '../../worker/features/harvest/queries.ts'
import { readEntriesPage, readEntriesTable, readJson } from '../../worker/features/harvest/reading.ts'
import { stage } from '../../worker/features/harvest/record.ts'
import {
  cutAtWord,
  type Difference,
  dangerOf,
  entriesAddress,
  hostileKeyIn,
  isOwn,
  markOf,
  mergeFields,
  nextRun,
  plainText,
} from '../../worker/features/harvest/rules.ts'

const source: SourceRow = {
  id: 's',
  name: 'A catalogue',
  formerNames: [],
  address: 'https://data.example.org/catalog.jsonld',
  form: 'dcat',
  everyHours: 24,
  active: true,
  language: null,
  entryKind: 'database',
  topics: ['submarine-cables'],
  regions: ['global'],
  nextRunAt: '2027-01-01T00:00:00.000Z',
  etag: null,
  modified: null,
  version: 1,
  createdAt: '2027-01-01T00:00:00.000Z',
}

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>

describe('mergeFields', () => {
  const field = { field: 'summary', said: 'a', here: 'a', now: 'b', last: undefined }
  const merge = (change: Partial<Difference>, made = true) =>
    mergeFields([{ ...field, ...change }], made, ['Now', 'Before'])
  const follows = { follow: ['summary'], oppose: [] }
  const opposes = { follow: [], oppose: ['summary'] }
  const rests = { follow: [], oppose: [] }

  it('follows what came from the source and nobody touched, or what the source changed last', () => {
    expect(merge({})).toEqual(follows)
    expect(merge({ last: { word: 'source', source: 'Before' } })).toEqual(follows)
    expect(merge({ last: { word: 'source', source: 'Now' } }, false)).toEqual(follows)
  })

  it('never follows over the word of anybody else', () => {
    for (const word of ['owner', 'user', 'secretariat', 'import']) {
      expect(merge({ last: { word, source: null } })).toEqual(opposes)
    }
    expect(merge({ last: { word: 'source', source: 'Another' } })).toEqual(opposes)
    expect(merge({ here: 'c' })).toEqual(opposes)
    expect(merge({}, false)).toEqual(opposes)
  })

  it('leaves alone what the source did not change, and what is the same here', () => {
    expect(merge({ now: 'a', here: 'c' })).toEqual(rests)
    expect(merge({ here: 'b', last: { word: 'owner', source: null } })).toEqual(rests)
  })
})

describe('plainText', () => {
  it('takes markup out, scripts with what they hold, and is quick on hostile texts', () => {
    expect(plainText('<p>One</p><p>Two &amp; three</p><script>steal()</script>')).toBe('One\nTwo & three')
    expect(plainText('<style>x{}')).toBe('')
    expect(plainText('<img src=x onerror=alert(1)>a < b')).toBe('a < b')
    expect(plainText('&lt;b&gt; stays &#x110000; &#233;')).toBe('<b> stays   é'.replace(/ +/g, ' '))
    const start = performance.now()
    for (const part of ['<a', '<!--', '<script', '&', '<']) plainText(part.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('what keeps JSON from being parsed', () => {
  it('is seen before it is parsed, outside of texts only', () => {
    expect(dangerOf('['.repeat(65))).toBe('deep')
    expect(dangerOf(JSON.stringify('['.repeat(65)))).toBeNull()
    expect(dangerOf('"\\"[[" , "a"')).toBeNull()
    expect(dangerOf(`[${'0,'.repeat(1_500_001)}`)).toBe('values')
  })

  it('counts keys that reach into the language, however deep', () => {
    expect(hostileKeyIn(JSON.parse('[{"a":[{"__proto__":1}]}]'))).toBe('__proto__')
    expect(hostileKeyIn(JSON.parse('{"a":{"constructor":{}}}'))).toBe('constructor')
    expect(hostileKeyIn({ a: ['__proto__'] })).toBeNull()
  })

  it('is told by a code', () => {
    expect(() => readJson(bytes('{'))).toThrow('json')
    expect(() => readJson(new Uint8Array([0xff, 0x00, 0xc3]))).toThrow('encoding')
  })
})

describe('small rules', () => {
  it('cut at a word, within the limit', () => {
    expect(cutAtWord('one two three', 9)).toBe('one two…')
    expect(cutAtWord('one', 3)).toBe('one')
    expect(cutAtWord('x'.repeat(20), 10)).toHaveLength(10)
  })

  it('tell values apart by their marks', () => {
    const values = ['', null, [], ['a'], ['a', 'b'], 'a', 'b', 'ab', ...Array.from({ length: 5000 }, (_, i) => `v${i}`)]
    expect(new Set(values.map(markOf)).size).toBe(values.length)
  })

  it('keep to the time of day of a source, however late the work comes round to it', () => {
    const planned = '2027-01-02T06:00:00.000Z'
    const due = (now: string) => nextRun(planned, new Date(now), 24)
    expect(due('2027-01-02T06:00:00.000Z')).toBe('2027-01-03T06:00:00.000Z')
    expect(due('2027-01-02T06:07:00.100Z')).toBe('2027-01-03T06:00:00.000Z')
    expect(due('2027-01-05T07:00:00.000Z')).toBe('2027-01-06T06:00:00.000Z')
    expect(due('2027-01-02T01:00:00.000Z')).toBe('2027-01-03T01:00:00.000Z')
  })

  it('find the API of another Waypost from any of its pages', () => {
    expect(entriesAddress('https://a.example/fr/observatory?q=1')).toBe('https://a.example/api/v1/entries')
    expect(entriesAddress('https://a.example/sub/api/v1/entries?limit=3')).toBe('https://a.example/sub/api/v1/entries')
  })

  it('know an address of this copy', () => {
    expect(isOwn('https://a.example/x', 'https://a.example')).toBe(true)
    expect(isOwn('https://a.example.org/x', 'https://a.example')).toBe(false)
    expect(isOwn('no address', 'https://a.example')).toBe(false)
    expect(isOwn('https://a.example/x', '')).toBe(false)
  })
})

const read = async (document: unknown, of = source) =>
  recordsOf(of, await readResources(document, of.address)).map((record) => stage(of, record).staged?.content)

describe('DCAT', () => {
  it('is read with the terms of DCAT-AP, its references and its authority tables', async () => {
    const [content, ...more] = await read({
      '@context': 'https://semiceu.github.io/DCAT-AP/releases/3.0.0/context/dcat-ap.jsonld',
      '@graph': [
        { '@id': 'c', '@type': 'dcat:Catalog', 'dct:title': 'C', 'dcat:dataset': [{ '@id': 'd1' }] },
        {
          '@id': 'd1',
          '@type': 'dcat:Dataset',
          'dct:title': [
            { '@value': 'Câbles', '@language': 'fr' },
            { '@value': 'Cables', '@language': 'en' },
          ],
          'dct:description': [
            { '@value': 'Ce qu’ils portent.', '@language': 'fr' },
            { '@value': 'What they carry.', '@language': 'en' },
          ],
          'dcat:landingPage': { '@id': 'https://cables.example.org/' },
          'dct:publisher': { '@id': 'agent' },
          'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/FRA' },
          'dct:spatial': [
            { '@id': 'http://publications.europa.eu/resource/authority/country/KEN' },
            { '@id': 'http://publications.europa.eu/resource/authority/country/FRA' },
          ],
          'dct:accrualPeriodicity': { '@id': 'http://publications.europa.eu/resource/authority/frequency/MONTHLY' },
          'dct:accessRights': { '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC' },
          'dct:issued': { '@value': '2014-06-03T00:00:00', '@type': 'xsd:dateTime' },
          'dcat:distribution': [
            {
              '@type': 'dcat:Distribution',
              'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' },
              'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
            },
          ],
        },
        { '@id': 'agent', '@type': 'foaf:Agent', 'foaf:name': 'The Publisher' },
      ],
    })
    expect(more).toEqual([])
    expect(content).toMatchObject({
      name: 'Cables',
      language: 'en',
      summary: 'What they carry.',
      url: 'https://cables.example.org/',
      publisher: 'The Publisher',
      languages: ['fr'],
      countries: ['KE', 'FR'],
      updateFrequency: 'monthly',
      access: 'open',
      since: '2014-06-03',
      formats: ['CSV'],
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      translations: [{ language: 'fr', name: 'Câbles', summary: 'Ce qu’ils portent.', origin: 'author' }],
    })
  })

  it('is read in pieces where it is long, and says the same', async () => {
    const datasets = Array.from({ length: 450 }, (_, i) => ({
      '@type': 'Dataset',
      '@id': `https://data.example.org/${i}`,
      name: `Set ${i}`,
      description: 'Text.',
      url: `https://set${i}.example.org/`,
    }))
    const contents = await read({ '@context': 'https://schema.org/', '@type': 'DataCatalog', dataset: datasets })
    expect(contents).toHaveLength(450)
    expect(contents.map((content) => content?.name)).toEqual(datasets.map(({ name }) => name))
  })

  it('never fetches a context, not even one within a context', async () => {
    for (const context of ['https://x.example/c', { '@import': 'https://x.example/c' }, [{}, 'https://x.example/c']]) {
      await expect(readResources({ '@context': context, a: 1 }, source.address)).rejects.toMatchObject({
        code: 'context',
        parameters: { text: 'https://x.example/c' },
      })
    }
  })
})

describe('a record', () => {
  it('has the e-mail addresses taken out of its texts, with a note', () => {
    const { staged, problems } = stage(
      source,
      raw({
        ...whole,
        summary: 'Write to <a href="mailto:a.keeper@desk.example.org">a.keeper@desk.example.org</a>, or имя@почта.рф.',
        questions: [{ text: 'Who is b@c.example?', language: 'en' }],
        howToAsk: 'At noon @ the desk, see @desk and 2@3.',
      }),
    )
    expect(staged?.content).toMatchObject({
      summary: 'Write to … , or ….',
      questions: [{ text: 'Who is …?' }],
      howToAsk: 'At noon @ the desk, see @desk and 2@3.',
    })
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ['summary', 'email'],
      ['questions', 'email'],
    ])
    const started = performance.now()
    stage(source, raw({ ...whole, howToAsk: 'a'.repeat(20_000), summary: 'a@'.repeat(10_000) }))
    expect(performance.now() - started).toBeLessThan(500)
  })

  const raw = (values: Record<string, unknown>) => ({ externalId: 'x', origin: 'https://o.example/x', values })
  const whole = { name: 'N', url: 'https://n.example.org/', summary: 'S', languages: ['en'] }

  it('loses what is wrong in it and is not needed, each with a note', () => {
    const { staged, problems } = stage(
      source,
      raw({ ...whole, phone: 'call me', since: 'long ago', countries: ['KE', 'XX'], aliases: Array(30).fill('a') }),
    )
    expect(staged?.content).toMatchObject({ name: 'N', countries: ['KE'] })
    expect(staged?.content?.phone).toBeUndefined()
    expect(staged?.content?.aliases).toHaveLength(10)
    expect(new Set(problems.map(({ field }) => field))).toEqual(new Set(['phone', 'since', 'countries', 'aliases']))
  })

  it('is refused without what an entry needs', () => {
    for (const missing of ['name', 'url', 'summary']) {
      const { staged } = stage(source, raw({ ...whole, [missing]: null }))
      expect(staged).toMatchObject({ externalId: 'x', content: null })
    }
    expect(stage(source, raw({ ...whole, url: 'javascript:alert(1)' })).staged?.content).toBeNull()
    expect(stage(source, raw({ ...whole, url: 'http://[::1]/' })).staged?.content).toBeNull()
  })

  it('of another Waypost keeps the origin that it came with', () => {
    const page = readEntriesPage('https://b.example/api/v1/entries', {
      items: [{ slug: 'a', origin: 'https://a.example/api/v1/entries/a' }, { slug: 'b', origin: null }, 7],
      next: null,
    })
    expect(page.records.map(({ externalId, origin }) => [externalId, origin])).toEqual([
      ['a', 'https://a.example/api/v1/entries/a'],
      ['b', 'https://b.example/api/v1/entries/b'],
      ['', 'https://b.example/api/v1/entries/'],
    ])
    expect(() => readEntriesPage('https://b.example/', { items: {} })).toThrow('no_entries')
  })

  it('of a table is known by its id, its slug or its address', () => {
    const csv =
      'Name,URL,slug,id,topics\nA,https://a.example.org/,a-a,1,x;y\nB,https://b.example.org/,b-b,,\nC,https://c.example.org/,,,\n'
    expect(readEntriesTable(source, bytes(csv)).map(({ externalId }) => externalId)).toEqual([
      '1',
      'b-b',
      'https://c.example.org/',
    ])
  })
})
