import { beforeAll, describe, expect, it } from 'vitest'
import { contentLanguages } from '../../schema/data/languages.ts'
import { observatories } from '../../schema/data/observatories.ts'
import { countriesWithRegion, serviceRegionsOf } from '../../schema/data/service-regions.ts'
import { topics } from '../../schema/data/topics.ts'
import { locales, serviceRegions } from '../../schema/vocabulary.ts'
import { summarise, type Total } from '../../worker/platform/facets.ts'
import { bindings, request, run, seed, send, staffMember } from '../support/app.ts'
import { metered } from '../support/metered.ts'

interface Coverage {
  total: number
  byRegion: { region: string; count: number }[]
  byTopicAndRegion: { topic: string; region: string; count: number }[]
  byCountry: { country: string; count: number; throughRegion: number }[]
  byLanguage: { language: string; count: number }[]
  asOf: string
}

let moderator: Awaited<ReturnType<typeof staffMember>>

beforeAll(async () => {
  await seed('catalogue')
  moderator = await staffMember('moderator')
})

async function coverage(query = ''): Promise<Coverage> {
  const answer = await request(`/api/v1/coverage${query}`)
  expect(answer.status).toBe(200)
  return await answer.json()
}

async function decide(reference: string, action: string, reason: string) {
  const answer = await send('POST', '/api/v1/secretariat/decisions', { reference, action, reason }, moderator.bearer)
  expect(answer.status).toBe(200)
}

/** Offers an entry and publishes it; answers its reference. */
async function publish(content: Record<string, unknown>): Promise<string> {
  const entry = {
    name: 'Cable Desk',
    kind: 'help_desk',
    url: `https://cable-${crypto.randomUUID()}.example.org/`,
    summary: 'Says whom to ask when a cable is cut.',
    topics: ['submarine-cables'],
    regions: [],
    languages: ['sw'],
    ...content,
  }
  const answer = await send('POST', '/api/v1/entries', { entry, submitter: { name: 'A. Keeper', relation: 'owner' } })
  expect(answer.status).toBe(201)
  const { reference } = (await answer.json()) as { reference: string }
  await decide(reference, 'publish', 'meets_guidelines')
  return reference
}

const cell = (figures: Coverage, topic: string, region: string) =>
  figures.byTopicAndRegion.find((one) => one.topic === topic && one.region === region)?.count

describe('GET /api/v1/coverage', () => {
  it.each([
    ['', observatories],
    ['?kind=help_desk', observatories.filter(({ kind }) => kind === 'help_desk')],
    ['?kind=initiative', observatories.filter(({ kind }) => kind === 'initiative')],
  ])('%s counts the catalogue as it is', async (query, among) => {
    const figures = await coverage(query)
    expect(figures.total).toBe(among.length)
    expect(figures.byTopicAndRegion).toEqual(
      topics.flatMap(({ id: topic }) =>
        serviceRegions.map((region) => ({
          topic,
          region,
          count: among.filter((one) => one.topics.includes(topic) && one.regions.includes(region)).length,
        })),
      ),
    )
    expect(Object.fromEntries(figures.byLanguage.map(({ language, count }) => [language, count]))).toEqual(
      Object.fromEntries(
        [...new Set(among.flatMap(({ languages }) => languages))].map((tag) => [
          tag,
          among.filter(({ languages }) => languages.includes(tag)).length,
        ]),
      ),
    )
    expect(figures.byRegion).toEqual(
      serviceRegions.map((region) => ({
        region,
        count: among.filter(({ regions }) => regions.includes(region)).length,
      })),
    )
  })

  it('counts a country once for each entry that serves a region in which it lies', async () => {
    const figures = await coverage()
    for (const country of ['KE', 'GE', 'EG', 'US']) {
      const regions = serviceRegionsOf(country)
      const expected = observatories.filter((one) => one.regions.some((region) => regions.includes(region))).length
      expect(figures.byCountry.find((one) => one.country === country)).toEqual({
        country,
        count: 0,
        throughRegion: expected,
      })
    }
  })

  it('counts an entry for single countries in their regions, and takes it back when it is hidden', async () => {
    const before = await coverage('?kind=help_desk')
    const reference = await publish({ countries: ['KE', 'GE'] })
    const after = await coverage('?kind=help_desk')
    expect(after.total).toBe(before.total + 1)
    for (const region of ['africa', 'cis', 'europe']) {
      expect(cell(after, 'submarine-cables', region)).toBe((cell(before, 'submarine-cables', region) ?? 0) + 1)
    }
    expect(cell(after, 'submarine-cables', 'asia-pacific')).toBe(cell(before, 'submarine-cables', 'asia-pacific'))
    const kenya = (figures: Coverage) => figures.byCountry.find(({ country }) => country === 'KE')
    expect(kenya(after)).toEqual({ ...kenya(before), count: 1 })
    await decide(reference, 'hide', 'off_topic')
    const { asOf: _then, ...left } = before
    expect(await coverage('?kind=help_desk')).toMatchObject(left)
  })

  it('tells of every pair as many entries as the list of entries gives', async () => {
    await publish({ countries: ['KE'], topics: ['submarine-cables', 'spam'], regions: ['asia-pacific'] })
    const figures = await coverage()
    for (const { topic, region, count } of figures.byTopicAndRegion) {
      if (!['submarine-cables', 'spam', 'ai-governance'].includes(topic)) continue
      const { items } = (await (await request(`/api/v1/entries?topic=${topic}&region=${region}&limit=100`)).json()) as {
        items: unknown[]
      }
      expect({ topic, region, count: items.length }).toEqual({ topic, region, count })
    }
  })

  it('answers 304 until an entry is published, and 422 to a kind that does not exist', async () => {
    const etag = (await request('/api/v1/coverage')).headers.get('etag') ?? ''
    expect((await request('/api/v1/coverage', { headers: { 'if-none-match': etag } })).status).toBe(304)
    await publish({ regions: ['africa'] })
    expect((await request('/api/v1/coverage', { headers: { 'if-none-match': etag } })).status).toBe(200)
    expect((await request('/api/v1/coverage?kind=castle')).status).toBe(422)
  })

  it('gives the same figures as CSV', async () => {
    const figures = await coverage('?kind=database')
    const text = await (await request('/api/v1/coverage.csv?kind=database')).text()
    const [header, ...rows] = text.trim().split('\r\n')
    expect(header).toBe('dimension,value,crossedWith,count')
    expect(rows).toContain(`total,,,${figures.total}`)
    for (const { topic, region, count } of figures.byTopicAndRegion) {
      expect(rows).toContain(`topic and region,${topic},${region},${count}`)
    }
    expect(rows.filter((row) => row.startsWith('country,'))).toHaveLength(figures.byCountry.length)
  })
})

describe('GET /{lang}/observatory/coverage', () => {
  it('leads from a number to the entries behind it, and says in words where there is nothing', async () => {
    const html = await (await request('/en/observatory/coverage?basket=infrastructure')).text()
    const figures = await coverage()
    for (const topic of topics.filter(({ parent }) => parent === 'infrastructure')) {
      for (const region of serviceRegions) {
        const link = `<a href="/en/observatory?topic=${topic.id}&amp;region=${region}">${cell(figures, topic.id, region)}</a>`
        expect(html.includes(link)).toBe((cell(figures, topic.id, region) ?? 0) > 0)
      }
    }
    expect(html).toContain('<td class="nil"><span class="unseen">none</span></td>')
    expect(html).toContain('aria-expanded="true"')
    const empty = figures.byTopicAndRegion.filter(
      ({ topic, count }) => count === 0 && topics.some(({ id, parent }) => id === topic && parent !== null),
    ).length
    expect(html).toContain(`${empty} of the `)
  })

  it('keeps the kind in every link, and counts that kind only', async () => {
    const html = await (await request('/en/observatory/coverage?kind=help_desk&basket=infrastructure')).text()
    const { total } = await coverage('?kind=help_desk')
    expect(html).toContain(`<p>${total} entries</p>`)
    expect(/\/en\/observatory\?topic=[a-z-]+&amp;region=[a-z-]+&amp;kind=help_desk/.test(html)).toBe(true)
    expect(html).toContain('/en/observatory/map.svg?kind=help_desk')
  })

  it('names the countries by number, those served only through a region apart', async () => {
    await publish({ countries: ['KE', 'KE'] })
    const figures = await coverage()
    const html = await (await request('/en/observatory/coverage')).text()
    const rows = [...html.matchAll(/<tr class="sub"><th scope="row">([^<]*)<\/th><td>(\d+)<\/td>/g)]
    expect(rows.map(([, name]) => name)[0]).toBe('Kenya')
    expect(rows).toHaveLength(figures.byCountry.filter(({ count }) => count > 0).length)
    const regional = figures.byCountry.filter(({ count }) => count === 0).length
    expect(html).toContain(`${regional} countries and areas are served through their region only`)
    const all = await (await request('/en/observatory/coverage?countries=all')).text()
    expect([...all.matchAll(/<tr class="sub">/g)]).toHaveLength(figures.byCountry.length)
  })
})

describe('GET /{lang}/observatory/map.svg', () => {
  it.each(locales)('draws the counts in /%s/, with title, description and the note on boundaries', async (locale) => {
    const answer = await request(`/${locale}/observatory/map.svg`)
    expect(answer.headers.get('content-type')).toContain('image/svg+xml')
    const svg = await answer.text()
    expect(svg).toMatch(/<title id="title">[^<]{8,}<\/title><desc id="desc">[^<]{60,}<\/desc>/)
    const figures = await coverage()
    const drawn = new Map(
      [...svg.matchAll(/data-country="([A-Z]{2})" data-entries="(\d+)"/g)].map(([, code, n]) => [code, Number(n)]),
    )
    expect(drawn.size).toBeGreaterThan(230)
    for (const { country, count, throughRegion } of figures.byCountry) {
      if (drawn.has(country)) expect([country, drawn.get(country)]).toEqual([country, count + throughRegion])
    }
    // No country is named.
    expect(svg).not.toContain('Kenya')
  })

  it('is kept by its ETag, and carries a policy that admits its own style only', async () => {
    const first = await request('/en/observatory/map.svg')
    const svg = await first.text()
    const etag = first.headers.get('etag') ?? ''
    expect((await request('/en/observatory/map.svg', { headers: { 'if-none-match': etag } })).status).toBe(304)
    const style = /<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? ''
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
    expect(first.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`)
  })

  it('asks two queries', async () => {
    const meter = metered(bindings.DB)
    await request('/en/observatory/map.svg', {}, { DB: meter.db })
    expect(meter.queries()).toBeLessThanOrEqual(2)
    expect(meter.rowsRead()).toBeLessThan(10)
  })
})

describe('GET /{lang}/observatory/coverage of a full observatory', () => {
  it.each(['?basket=security', '?countries=all'])('%s fits the first flight with every cell filled', async (query) => {
    const figures = await coverage()
    const n = (i: number) => 1 + ((i * 7919) % 397)
    await run([
      summarise('coverage', [
        ...figures.byTopicAndRegion.map(({ topic, region }, i): Total => ['cell', `${topic}|${region}`, n(i)]),
        ...topics
          .filter(({ parent }) => parent === null)
          .flatMap(({ id }, i) =>
            serviceRegions.map((region, j): Total => ['basket', `${id}|${region}`, 1000 + n(9 * i + j)]),
          ),
        ...countriesWithRegion.flatMap((country, i): Total[] => [
          ['country', country, n(i)],
          ['through', country, 1000 + n(i + 1)],
        ]),
        ...contentLanguages.map((tag, i): Total => ['language', tag, n(i)]),
      ]),
    ])
    const gzipped = async (text: string) =>
      (await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer())
        .byteLength
    for (const locale of locales) {
      const html = await (await request(`/${locale}/observatory/coverage${query}`)).text()
      let bytes = await gzipped(html)
      for (const [, href] of html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)) {
        bytes += await gzipped(await (await request(href ?? '')).text())
      }
      expect({ locale, bytes, within: bytes <= 14_600 }).toMatchObject({ within: true })
    }
  })
})
