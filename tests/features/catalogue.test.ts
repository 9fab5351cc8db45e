import { beforeAll, describe, expect, it } from 'vitest'
import { observatories } from '../../schema/data/observatories.ts'
import { locales } from '../../schema/vocabulary.ts'
import { bindings, request, seed, send, staffMember } from '../support/app.ts'
import { type Graph, graphOf, subjectsOf, valuesOf, violations } from '../support/dcat-ap.ts'
import { metered } from '../support/metered.ts'

const origin = 'https://waypost.test'
let moderator: Awaited<ReturnType<typeof staffMember>>

/** An entry of which everything is told that there is to tell. */
const told = {
  name: 'Banc de câbles </script><script>alert(1)</script>',
  kind: 'database',
  url: 'https://cables.example.org/{all}?a=1|2',
  summary: 'Dit où les câbles sont coupés. </script> <!-- & "guillemets"',
  topics: ['submarine-cables', 'spam'],
  regions: ['africa', 'global'],
  countries: ['KE'],
  languages: ['fr', 'sw', 'tlh'],
  requestLanguages: ['fr'],
  aliases: ['BDC'],
  operator: 'Institut des câbles',
  operatorKind: 'academic',
  operatorCountry: 'SN',
  publisher: 'Éditions sous-marines',
  askBy: ['form', 'mail'],
  askUrl: 'https://cables.example.org/ask',
  howToAsk: 'Écrivez à quelqu’un.',
  since: '2014-06',
  contentUpdatedAt: '2026-10-01',
  updateFrequency: 'monthly',
  access: 'restricted',
  licence: 'https://creativecommons.org/licenses/by-sa/4.0/',
  apiUrl: 'https://cables.example.org/api',
  formats: ['CSV', 'GeoJSON', 'clay tablets'],
  language: 'fr',
  translations: [{ language: 'en', name: 'Cable bank', summary: 'Says where cables are cut.', origin: 'author' }],
}

beforeAll(async () => {
  await seed('catalogue')
  moderator = await staffMember('moderator')
})

/** Offers an entry, publishes it, and has the Secretariat complete it; answers its slug. */
async function publish(entry: Record<string, unknown>, change: Record<string, unknown> = {}): Promise<string> {
  const offered = await send('POST', '/api/v1/entries', {
    entry,
    submitter: { name: 'A. Keeper', relation: 'owner', email: 'keeper@cables.example.org' },
  })
  expect(offered.status).toBe(201)
  const { reference } = (await offered.json()) as { reference: string }
  const decision = { reference, action: 'publish', reason: 'meets_guidelines' }
  expect((await send('POST', '/api/v1/secretariat/decisions', decision, moderator.bearer)).status).toBe(200)
  const row = await bindings.DB.prepare(
    'SELECT slug FROM entry JOIN submission ON submission.id = entry.id WHERE reference = ?',
  )
    .bind(reference)
    .first<{ slug: string }>()
  const slug = row?.slug ?? ''
  if (Object.keys(change).length > 0) {
    const changed = await send('PATCH', `/api/v1/secretariat/entries/${slug}`, change, moderator.bearer)
    expect(changed.status).toBe(200)
  }
  return slug
}

async function catalogue(): Promise<{ text: string; graph: Graph }> {
  const answer = await request('/api/v1/catalog.jsonld')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toMatch(/^application\/ld\+json/)
  const text = await answer.text()
  return { text, graph: await graphOf(JSON.parse(text) as object) }
}

const subject = (slug: string, part: string) => `${origin}/api/v1/entries/${slug}#${part}`
const values = (graph: Graph, of: string, name: string) => valuesOf(graph, of, name).map(({ value }) => value)

describe('GET /api/v1/catalog.jsonld', () => {
  it('keeps to DCAT-AP 3.0 in every entry of the catalogue, and fetches nothing', async () => {
    const { graph } = await catalogue()
    expect(violations(graph).slice(0, 5)).toEqual([])
    expect(subjectsOf(graph, 'dcat:Catalog')).toEqual([`${origin}/api/v1/catalog.jsonld`])
  })

  it('finds what is missing: the check fails where a title, a date or a class is gone', async () => {
    const { text } = await catalogue()
    const spoilt = async (from: RegExp, to: string) => {
      expect(from.test(text)).toBe(true)
      return violations(await graphOf(JSON.parse(text.replace(from, to)) as object)).length
    }
    expect(await spoilt(/"dcat:Dataset","dcat:Resource"\],"dct:title"/, '"dcat:Dataset"],"dct:label"')).toBeGreaterThan(
      1,
    )
    expect(await spoilt(/"dct:modified"/, '"dct:changed"')).toBe(1)
    expect(await spoilt(/"@type":"foaf:Agent"/, '"@type":"foaf:Thing"')).toBeGreaterThan(0)
  })

  it('holds as many entries and records as there are entries, and each record tells of its entry', async () => {
    const { graph } = await catalogue()
    const slugs: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = (await (await request(`/api/v1/entries?limit=100&cursor=${cursor}`)).json()) as {
        items: { slug: string }[]
        next: string | null
      }
      slugs.push(...page.items.map(({ slug }) => slug))
      cursor = page.next
    }
    expect(slugs.length).toBeGreaterThanOrEqual(observatories.length)
    const root = `${origin}/api/v1/catalog.jsonld`
    expect(values(graph, root, 'dcat:dataset').sort()).toEqual(slugs.map((slug) => subject(slug, 'resource')).sort())
    expect(values(graph, root, 'dcat:record').sort()).toEqual(slugs.map((slug) => subject(slug, 'record')).sort())
    for (const slug of slugs) {
      expect(values(graph, subject(slug, 'record'), 'foaf:primaryTopic')).toEqual([subject(slug, 'resource')])
    }
  })

  it('tells all that an entry has, in its languages and in the codes of the authorities', async () => {
    const slug = await publish(told)
    const old = await publish(
      { ...told, name: 'Old cables', url: 'https://old.example.org/', apiUrl: undefined, askBy: ['none'] },
      { replacedBy: slug },
    )
    const { text, graph } = await catalogue()
    expect(violations(graph).slice(0, 5)).toEqual([])
    const own = subject(slug, 'resource')
    const of = (name: string) => values(graph, own, name).sort()
    const authority = 'http://publications.europa.eu/resource/authority'
    expect(valuesOf(graph, own, 'dct:title').map(({ value, language }) => [language, value])).toEqual([
      ['fr', told.name],
      ['en', 'Cable bank'],
    ])
    expect(valuesOf(graph, own, 'dct:description').map(({ language }) => language)).toEqual(['fr', 'en'])
    expect(of('dcat:landingPage')).toEqual(['https://cables.example.org/%7Ball%7D?a=1%7C2'])
    expect(of('dct:language')).toEqual([
      'http://id.loc.gov/vocabulary/iso639-2/tlh',
      `${authority}/language/FRA`,
      `${authority}/language/SWA`,
    ])
    expect(of('dct:spatial')).toEqual([
      `${authority}/country/KEN`,
      'http://sws.geonames.org/6295630/',
      `${origin}/api/v1/coverage#africa`,
    ])
    expect(of('dct:accrualPeriodicity')).toEqual([`${authority}/frequency/MONTHLY`])
    expect(of('dct:accessRights')).toEqual([`${authority}/access-right/RESTRICTED`])
    expect(of('dcat:theme')).toEqual([
      `${authority}/data-theme/JUST`,
      `${authority}/data-theme/TECH`,
      `${origin}/api/v1/topics#spam`,
      `${origin}/api/v1/topics#submarine-cables`,
    ])
    const [issued] = valuesOf(graph, own, 'dct:issued')
    expect([issued?.value, issued?.datatype?.value]).toEqual(['2014-06', 'http://www.w3.org/2001/XMLSchema#gYearMonth'])
    expect(of('dct:modified')).toEqual(['2026-10-01'])
    const names = (property: string) =>
      values(graph, own, property).flatMap((agent) => values(graph, agent, 'foaf:name'))
    expect(names('dct:publisher')).toEqual([told.publisher])
    expect(names('dct:creator')).toEqual([told.operator])
    const formats = of('dcat:distribution').flatMap((one) => values(graph, one, 'dct:format'))
    expect(formats).toContain(`${authority}/file-type/CSV`)
    expect(formats).toHaveLength(3)
    expect(values(graph, subject(slug, 'service'), 'dcat:endpointURL')).toEqual([told.apiUrl])
    expect(values(graph, subject(slug, 'service'), 'dcat:servesDataset')).toEqual([own])
    expect(of('dcat:contactPoint').flatMap((one) => values(graph, one, 'vcard:hasURL'))).toEqual([told.askUrl])
    expect(values(graph, subject(old, 'resource'), 'dct:isReplacedBy')).toEqual([own])
    expect(values(graph, subject(old, 'resource'), 'dcat:contactPoint')).toEqual([])
    expect(subjectsOf(graph, 'dcat:DataService')).toEqual([subject(slug, 'service')])
    // Described where its entry is: at the end stand only names, since all of them wait in memory until then.
    expect(JSON.parse(text)['dcat:service']).toEqual([{ '@id': subject(slug, 'service') }])
    const [changed] = values(graph, subject(old, 'record'), 'dct:modified')
    const [listed] = values(graph, subject(old, 'record'), 'dct:issued')
    expect(Date.parse(changed ?? '')).toBeGreaterThanOrEqual(Date.parse(listed ?? ''))
    // No address, in whatever words.
    expect(text).not.toMatch(/mailto:|[\w.]+@cables\.example\.org/)
  })

  it('reads the entries in pages, whatever their number, and answers 304 until one changes', async () => {
    const meter = metered(bindings.DB)
    const answer = await request('/api/v1/catalog.jsonld', {}, { DB: meter.db })
    await answer.text()
    expect(meter.queries()).toBeLessThanOrEqual(3)
    const etag = answer.headers.get('etag') ?? ''
    const again = () => request('/api/v1/catalog.jsonld', { headers: { 'if-none-match': etag } })
    expect((await again()).status).toBe(304)
    await publish({ ...told, name: 'New cables', url: 'https://new.example.org/' })
    expect((await again()).status).toBe(200)
  })
})

describe('GET /{lang}/observatory/{slug}', () => {
  const blocks = (html: string) =>
    [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, text]) => JSON.parse(text ?? '') as Record<string, unknown>,
    )

  it('holds the entry as schema.org and as DCAT, and no text of it ends the block', async () => {
    const slug = await publish({ ...told, url: 'https://page.example.org/' })
    const html = await (await request(`/en/observatory/${slug}`)).text()
    const [thing, dataset, ...more] = blocks(html)
    expect(more).toEqual([])
    expect(html).not.toContain('<script>alert')
    expect(thing).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', name: told.name })
    expect(thing?.description).toBe(told.summary)
    const graph = await graphOf(dataset ?? {})
    expect(violations(graph).filter((one) => !one.includes('is no dcat:DataService'))).toEqual([])
    expect(values(graph, subject(slug, 'resource'), 'dct:title')).toEqual([told.name, 'Cable bank'])
  })

  it.each([
    ['observatory', 'WebSite'],
    ['help_desk', 'Service'],
    ['initiative', 'Project'],
  ])('calls an entry of kind %s a %s', async (kind, type) => {
    const source = observatories.find((one) => one.kind === kind)
    const [thing] = blocks(await (await request(`/fr/observatory/${source?.slug}`)).text())
    expect(thing).toMatchObject({ '@type': type, name: source?.name, url: source?.url })
  })
})

describe('GET /{lang}/opensearch.xml', () => {
  it.each(locales)('tells in /%s/ how to search, and is named in the head of the observatory', async (locale) => {
    const answer = await request(`/${locale}/opensearch.xml`)
    expect(answer.headers.get('content-type')).toContain('application/opensearchdescription+xml')
    const xml = await answer.text()
    const template = /<Url type="text\/html" template="([^"]*)"/.exec(xml)?.[1] ?? ''
    expect(template).toBe(`${origin}/${locale}/observatory?q={searchTerms}`)
    expect((/<Description>([^<]*)</.exec(xml)?.[1] ?? '').length).toBeLessThanOrEqual(1024)
    expect((/<LongName>([^<]*)</.exec(xml)?.[1] ?? '').length).toBeLessThanOrEqual(48)
    expect((await request(template.slice(origin.length).replace('{searchTerms}', 'cables'))).status).toBe(200)
    for (const page of ['observatory', 'observatory/ooni-explorer', 'observatory/coverage']) {
      const html = await (await request(`/${locale}/${page}`)).text()
      expect(
        html.includes(
          `<link rel="search" type="application/opensearchdescription+xml" title="Waypost" href="/${locale}/opensearch.xml"/>`,
        ),
      ).toBe(true)
    }
  })
})

describe('GET /{lang}/observatory/embed', () => {
  const slugsIn = (html: string) =>
    [...html.matchAll(/<h2><a href="[^"]*\/observatory\/([a-z0-9-]+)"/g)].map((m) => m[1])

  it('shows the entries that its address asks for, without script, each link leading out of the frame', async () => {
    const html = await (await request('/ar/observatory/embed?topic=child-online-safety&limit=3&kind=help_desk')).text()
    const { items } = (await (
      await request('/api/v1/entries?topic=child-online-safety&limit=3&kind=help_desk')
    ).json()) as { items: { slug: string }[] }
    expect(slugsIn(html)).toEqual(items.map(({ slug }) => slug))
    expect(html).not.toMatch(/<script|<form|style=/)
    expect(html).toContain('<html lang="ar" dir="rtl">')
    for (const [, attributes] of html.matchAll(/<a ([^>]*)>/g)) {
      expect(attributes).toMatch(/^href="https:\/\/waypost\.test\/ar\/[^"]*" target="_top"$/)
    }
  })

  it('shows ten where the address asks for no number or for nonsense, and never more than fifty', async () => {
    const count = async (query: string) => slugsIn(await (await request(`/en/observatory/embed${query}`)).text()).length
    expect(await count('')).toBe(10)
    expect(await count('?limit=castle&kind=castle')).toBe(10)
    expect(await count('?limit=100')).toBe(50)
    expect(await count('?q=DNS&limit=2')).toBe(2)
  })

  it('is the only page that other sites may show in a frame', async () => {
    const embedded = await request('/en/observatory/embed')
    expect(embedded.headers.get('x-frame-options')).toBeNull()
    expect(embedded.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(embedded.headers.get('content-security-policy')).not.toContain('script-src')
    const etag = embedded.headers.get('etag') ?? ''
    const kept = await request('/en/observatory/embed', { headers: { 'if-none-match': etag } })
    expect([kept.status, kept.headers.get('x-frame-options')]).toEqual([304, null])
    for (const path of [
      ...[
        '/en/',
        '/en/observatory',
        '/en/observatory/ooni-explorer',
        '/en/observatory/coverage',
        '/en/observatory/submit',
      ],
      ...['/en/observatory/map.svg', '/en/opensearch.xml', '/en/help', '/en/data', '/en/observatory/embed/x'],
      ...['/api/v1/entries', '/api/v1/catalog.jsonld', '/en/secretariat/sign-in'],
    ]) {
      const { headers } = await request(path)
      expect([path, headers.get('x-frame-options')]).toEqual([path, 'DENY'])
      expect([path, headers.get('content-security-policy')?.includes("frame-ancestors 'none'")]).toEqual([path, true])
    }
    // Nobody can be made to send a form from within a frame.
    const sent = await request('/en/observatory/embed', { method: 'POST', headers: { origin } })
    expect(sent.headers.get('x-frame-options')).toBe('DENY')
  })

  it('is told of on the page of open data, with lines to copy that work', async () => {
    const html = await (await request('/zh/data')).text()
    const code = [...html.matchAll(/<code>([\s\S]*?)<\/code>/g)]
      .map(([, text]) => (text ?? '').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
      .join('\n')
    const frame = /<iframe src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const list = /fetch\('([^']*)'\)/.exec(code)?.[1] ?? ''
    for (const address of [frame, list]) {
      expect(address).toMatch(/^https:\/\/waypost\.test\//)
      expect((await request(address.slice(origin.length))).status).toBe(200)
    }
  })
})
