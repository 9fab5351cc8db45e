import { beforeAll, describe, expect, it } from 'vitest'
import { observatories } from '../../schema/data/observatories.ts'
import { topics } from '../../schema/data/topics.ts'
import { serviceRegions } from '../../schema/vocabulary.ts'
import { publishEntry, refreshEntry, unpublishEntry } from '../../worker/features/observatory/publication.ts'
import { findEntry } from '../../worker/features/observatory/queries.ts'
import { reader, type Statement } from '../../worker/platform/database.ts'
import { bindings, request, run, seed } from '../support/app.ts'
import { metered } from '../support/metered.ts'

beforeAll(() => seed('catalogue'))

async function found(query: string): Promise<{ slugs: string[]; next: string | null }> {
  const answer = await request(`/api/v1/entries?${query}`)
  expect(answer.status).toBe(200)
  const { items, next } = (await answer.json()) as { items: { slug: string }[]; next: string | null }
  return { slugs: items.map(({ slug }) => slug), next }
}

const page = async (query: string): Promise<string> => await (await request(`/en/observatory?${query}`)).text()

/** Links of the filters on a page with the numbers beside them. */
function choices(html: string): { href: string; n: number }[] {
  const filters = html.slice(html.indexOf('class="facets"'), html.indexOf('</section>', html.indexOf('class="facets"')))
  return [...filters.matchAll(/<a href="([^"]+)"(?! aria-current)[^>]*>.*?<span class="n">([\d,]+)</g)].map(
    ([, href = '', n = '']) => ({ href: href.replaceAll('&amp;', '&'), n: Number(n.replace(',', '')) }),
  )
}

const totalOf = (html: string): number => Number(/data-total[^>]*>([\d,]+) entr/.exec(html)?.[1]?.replace(',', '') ?? 0)

async function entryRow(slug: string) {
  const row = await findEntry(reader(bindings.DB), slug)
  if (row === null) throw new Error(`no ${slug}`)
  return row
}

describe('choices', () => {
  it.each(['', 'kind=database', 'topic=rights&language=en', 'q=censorship', 'q=children&region=global'])(
    'under «%s» give as many entries as they say',
    async (query) => {
      const html = await page(query)
      const all = choices(html)
      expect(all.length).toBeGreaterThan(5)
      for (const { href, n } of all.filter((_, i) => i % 4 === 0)) {
        expect({ href, n: totalOf(await (await request(href)).text()) }).toEqual({ href, n })
      }
    },
  )

  it('of a basket are the entries of its topics, and show these topics', async () => {
    const basket = topics.find(({ parent }) => parent === null)
    const children = topics.filter(({ parent }) => parent === basket?.id).map(({ id }) => id)
    const expected = observatories.filter((entry) => entry.topics.some((topic) => children.includes(topic)))
    expect((await found(`topic=${basket?.id}&limit=100`)).slugs).toEqual(expected.slice(0, 100).map(({ slug }) => slug))
    const closed = await page('')
    const open = await page(`topic=${basket?.id}`)
    const used = children.filter((id) => expected.some((entry) => entry.topics.includes(id)))
    for (const id of used) {
      expect(open).toContain(`/en/observatory?topic=${id}"`)
      expect(closed).not.toContain(`/en/observatory?topic=${id}"`)
    }
  })

  it('of a region hold entries that serve single countries there', async () => {
    const before = await entryRow('cert-br')
    const after = { ...before, regions: [], countries: ['BR'] }
    await run([...unpublishEntry(before), ...publishEntry(after)])
    expect((await found('region=latin-america-caribbean&limit=100')).slugs).toContain('cert-br')
    expect((await found('region=africa&limit=100')).slugs).not.toContain('cert-br')
    await run([...unpublishEntry(after), ...publishEntry(before)])
  })
})

describe('orders', () => {
  it('by name put names one after the other, whatever the case', async () => {
    const { slugs } = await found('sort=name&limit=100')
    const names = slugs.map((slug) => observatories.find((entry) => entry.slug === slug)?.name.toLowerCase() ?? '')
    expect(names[0]?.localeCompare(names[50] ?? '')).toBe(-1)
    const first = names.map((name) => name.replace(/^the /, '').replace(/[^\p{L}\p{N}]/gu, '')[0] ?? '')
    expect(first).toEqual([...first].sort())
  })

  it('by freshness put the last confirmed first, and follow when one is confirmed', async () => {
    const confirmed = { freshness: 'listed', lastConfirmedAt: '2026-11-01T00:00:00Z' }
    await run(refreshEntry((await entryRow('peeringdb')).id, confirmed))
    await run(refreshEntry((await entryRow('noyb')).id, { freshness: 'due', lastConfirmedAt: '2025-10-01T00:00:00Z' }))
    expect((await found('sort=freshness&limit=2')).slugs).toEqual(['peeringdb', 'noyb'])
    expect((await found('freshness=due')).slugs).toEqual(['noyb'])
    await run(refreshEntry((await entryRow('noyb')).id, { freshness: 'listed', lastConfirmedAt: null }))
    expect((await found('freshness=due')).slugs).toEqual([])
  })

  it('hold for what was searched, too', async () => {
    const searched = await found('q=censorship&limit=100')
    const byName = await found('q=censorship&sort=name&limit=100')
    expect(byName.slugs).not.toEqual(searched.slugs)
    expect([...byName.slugs].sort()).toEqual([...searched.slugs].sort())
  })

  it('go on page by page without a gap, each with cursors of its own', async () => {
    const whole = await found('sort=name&limit=100')
    const first = await found('sort=name&limit=40')
    const second = await found(`sort=name&limit=60&cursor=${first.next}`)
    expect([...first.slugs, ...second.slugs]).toEqual(whole.slugs)
    expect((await request(`/api/v1/entries?cursor=${first.next}`)).status).toBe(422)
    expect((await request(`/api/v1/entries?sort=name&kind=database&cursor=${first.next}`)).status).toBe(422)
  })

  it('are links that say which one holds', async () => {
    const html = await page('kind=database&sort=name')
    expect(html).toContain('<a href="/en/observatory?kind=database&amp;sort=name" aria-current="true">By name</a>')
    expect(html).toContain('<a href="/en/observatory?kind=database">Newest first</a>')
  })
})

describe('a search', () => {
  it.each([
    ['OONI', 'ooni-explorer'],
    ['stop ncii', 'stopncii-org'],
    ['سمكس', 'smex-digital-safety-helpdesk'],
    ['фронт лайн дефендерс', 'front-line-defenders-emergency-support'],
  ])('finds by «%s» the entry of that name first', async (q, slug) => {
    expect((await found(`q=${encodeURIComponent(q)}`)).slugs[0]).toBe(slug)
  })

  it('forgives a slip of the hand, says what it understood, and can be taken literally', async () => {
    const right = await found('q=ransomware')
    expect(right.slugs.length).toBeGreaterThan(0)
    expect((await found('q=ransomwear')).slugs[0]).toBe(right.slugs[0])
    const html = await page('q=ransomwear')
    expect(html).toContain('Shown for: <bdi>ransomware</bdi>')
    const literal = /href="([^"]*literal=1)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(await (await request(literal)).text()).not.toContain('Shown for:')
    expect((await found('q=peerngdb')).slugs[0]).toBe('peeringdb')
    expect((await found('q=peerngdb&literal=1')).slugs).toEqual([])
  })

  it('over the whole site forgives a slip as well', async () => {
    const html = await (await request('/en/search?q=peerngdb')).text()
    expect(html).toContain('href="/en/observatory/peeringdb"')
  })

  it('knows nothing any more of what was taken back', async () => {
    const tables = ['place_set', 'search_list', 'search_slip', 'posting', 'facet'].map(
      (table) => `SELECT * FROM ${table} WHERE scope = 'entries'`,
    )
    // In what order the records of a list stand tells nothing.
    const state = async () =>
      await Promise.all(
        tables.map(async (sql) =>
          (await bindings.DB.prepare(sql).all<Record<string, unknown>>()).results
            .filter((row) => row.n !== 0)
            .map((row) => ({ ...row, places: String(row.places).match(/.{6}/g)?.sort(), members: '' }))
            .map((row) => JSON.stringify(row))
            .sort(),
        ),
      )
    const row = await entryRow('ooni-explorer')
    const before = await state()
    await run(unpublishEntry(row))
    expect((await found('q=ooni')).slugs).not.toContain('ooni-explorer')
    expect((await found('limit=100')).slugs).not.toContain('ooni-explorer')
    expect(await bindings.DB.prepare("SELECT 1 FROM search_slip WHERE word = 'ooni'").first()).toBeNull()
    await run(publishEntry(row))
    expect(await state()).toEqual(before)
  })
})

describe('the page of an entry', () => {
  it('leads to others on the same matters, and not to itself', async () => {
    const html = await (await request('/en/observatory/ooni-explorer')).text()
    const related = html.slice(html.indexOf('Related entries'))
    const slugs = [...related.matchAll(/href="\/en\/observatory\/([a-z0-9-]+)"/g)].map(([, slug]) => slug)
    expect(slugs).toHaveLength(5)
    expect(slugs).not.toContain('ooni-explorer')
    const topicsOf = (slug: string | undefined) => observatories.find((entry) => entry.slug === slug)?.topics ?? []
    for (const slug of slugs) expect(topicsOf(slug)).toContain('shutdowns-censorship')
  })
})

describe('the largest entry that is allowed', () => {
  it('is published in one batch that writes a bounded number of rows', async () => {
    const row = await entryRow('ooni-explorer')
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    // Words that nobody else has, each with as many pieces as a word can have.
    const words = (from: number, n: number) =>
      Array.from({ length: n }, (_, i) =>
        [0, 1, 2, 3, 4, 5, 6, 7, 8].map((k) => letters[(from + i * 7 + k * k * (i + 3) + k) % 26]).join(''),
      ).join(' ')
    const largest = {
      ...row,
      id: 'LARGEST',
      slug: 'largest',
      name: words(1, 20),
      aliases: Array.from({ length: 10 }, (_, i) => words(31 * i + 2, 20)),
      summary: words(5, 200),
      topics: topics
        .filter(({ parent }) => parent !== null)
        .filter((_, i) => i % 17 === 0)
        .slice(0, 6)
        .map(({ id }) => id),
      regions: serviceRegions.slice(0, 6),
      countries: ['BR', 'EG', 'KZ', 'US', 'FR', 'IN'],
      languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es', 'sw', 'ha', 'pt', 'de'],
      questions: Array.from({ length: 12 }, (_, i) => ({
        text: words(57 * i + 3, 30),
        language: 'en',
        confirmed: false,
      })),
      translations: ['fr', 'es', 'ru', 'ar', 'zh', 'sw', 'ha', 'pt', 'de', 'it'].map((language, i) => ({
        language,
        name: words(71 * i + 4, 20),
        summary: words(91 * i + 5, 200),
        origin: 'author',
      })),
    }
    const written = async (statements: Statement[]) => {
      const results = await bindings.DB.batch(
        statements.map(({ sql, params }) => bindings.DB.prepare(sql).bind(...params)),
      )
      return results.reduce((sum, result) => sum + result.meta.rows_written, 0)
    }
    const rows = await written(publishEntry(largest))
    expect(rows).toBeGreaterThan(1000)
    expect(rows).toBeLessThan(12_000)
    for (const { sql, params } of publishEntry(largest)) {
      for (const value of [sql, ...params]) expect(String(value).length).toBeLessThan(1_000_000)
    }
    await written(unpublishEntry(largest))
    expect(
      await bindings.DB.prepare(
        "SELECT 1 FROM search_list WHERE instr(places, (SELECT printf('%05x', number) FROM place WHERE id = 'LARGEST'))",
      ).first(),
    ).toBeNull()
  })
})

it('a search with a slip under filters, sorted, asks at most 5 queries and reads at most 200 rows', async () => {
  for (const query of [
    'q=ransomwear+censorshipp+internet+data+rights+children+securty&topic=rights&sort=name',
    `q=${encodeURIComponent('حماية البيانات الشخصية للأطفال في المدارس والجامعات')}&sort=freshness`,
  ]) {
    const meter = metered(bindings.DB)
    expect((await request(`/en/observatory?${query}`, {}, { DB: meter.db })).status).toBe(200)
    expect(meter.queries()).toBeLessThanOrEqual(5)
    expect(meter.rowsRead()).toBeLessThanOrEqual(200)
  }
})
