import { beforeAll, describe, expect, it } from 'vitest'
import { bindings, request, seed } from '../support/app.ts'
import { metered } from '../support/metered.ts'

beforeAll(() => seed('demo'))

describe('GET /{lang}/search', () => {
  it('shows the box alone while nothing is asked', async () => {
    const html = await (await request('/en/search')).text()
    expect(html).toContain('name="q"')
    expect(html).not.toContain('Nothing was found')
  })

  it('finds entries of the observatory and issues of the open call, with ways to more', async () => {
    const html = await (await request('/en/search?q=censorship+measurement')).text()
    expect(html).toContain('In the observatory')
    expect(html).toContain('href="/en/observatory/ooni-explorer"')
    expect(html).toContain('href="/en/observatory?q=censorship+measurement"')
    const first = (await (await request('/api/v1/calls/igf-2027-issues/issues?limit=1')).json()) as {
      items: { reference: string; title: string }[]
    }
    const { reference, title } = first.items[0] ?? { reference: '', title: '' }
    const issues = await (await request(`/en/search?q=${encodeURIComponent(title)}`)).text()
    expect(issues).toContain('In open calls')
    expect(issues).toContain(`href="/en/issues/${reference}"`)
    expect(issues).toContain(`>${title}</bdi></a>`)
  })

  it('says so when nothing fits, shows the question as text, and points to help', async () => {
    const html = await (await request('/en/search?q=%3Cxyzzyqux%3E')).text()
    expect(html).toContain('Nothing was found for “&lt;xyzzyqux>”')
    expect(html).toContain('href="/en/help"')
  })

  it.each([
    'internet',
    'internet access rights data security women children network policy governance law trust',
    '互联网治理与数字权利保护',
    'الإنترنت وحقوق الإنسان',
  ])('costs at most 5 queries and 200 rows: %s', async (q) => {
    const meter = metered(bindings.DB)
    const answer = await request(`/en/search?q=${encodeURIComponent(q)}`, {}, { DB: meter.db })
    expect(answer.status).toBe(200)
    expect(meter.queries()).toBeLessThanOrEqual(5)
    expect(meter.rowsRead()).toBeLessThanOrEqual(200)
  })
})

describe('GET /{lang}/moderation-log', () => {
  it('costs at most 5 queries and 200 rows', async () => {
    await request('/en/moderation-log')
    const meter = metered(bindings.DB)
    expect((await request('/en/moderation-log', {}, { DB: meter.db })).status).toBe(200)
    expect(meter.queries()).toBeLessThanOrEqual(5)
    expect(meter.rowsRead()).toBeLessThanOrEqual(200)
  })
})
