import { beforeAll, describe, expect, it } from 'vitest'
import { request, seed, send, staffMember } from '../support/app.ts'

const path = '/api/v1/calls/igf-2027-issues/issues'

interface Issue {
  reference: string
  title: string
  language: string
  region: string
  stakeholderGroup: string
  themes: string[]
}
const list = async (query: string) =>
  (await (await request(`${path}?${query}`)).json()) as { items: Issue[]; next: string | null }

beforeAll(() => seed('demo'))

describe('GET /api/v1/calls/{slug}/issues', () => {
  it('goes through all issues page by page, each once, newest first', async () => {
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await list(`limit=4&cursor=${cursor}`)
      seen.push(...page.items.map((item) => item.reference))
      cursor = page.next
    }
    expect(seen).toHaveLength(14)
    expect(seen).toEqual([...seen].sort().reverse())
    expect(new Set(seen).size).toBe(14)
  })

  it('filters by stakeholder group, region, theme and language, alone and together', async () => {
    const all = (await list('limit=100')).items
    const civil = (await list('stakeholderGroup=civil_society')).items
    expect(civil.length).toBeGreaterThan(0)
    expect(civil.map((item) => item.reference)).toEqual(
      all.filter((item) => item.stakeholderGroup === 'civil_society').map((item) => item.reference),
    )
    const both = (await list('region=asia_pacific&language=zh')).items
    expect(both.map((item) => item.reference)).toEqual(
      all.filter((item) => item.region === 'asia_pacific' && item.language === 'zh').map((item) => item.reference),
    )
    const theme = all[0]?.themes[0] ?? ''
    expect((await list(`theme=${theme}`)).items.every((item) => item.themes.includes(theme))).toBe(true)
    expect((await list('theme=no-such-theme')).items).toEqual([])
  })

  // Words of the examples, written otherwise: without accents, in another letter form, another number, a part of a Chinese text.
  it.each([
    ['English', 'network licences village', 'en'],
    ['French', 'coupure', 'fr'],
    ['Spanish', 'respuesta incidente', 'es'],
    ['Russian', 'шифрованию', 'ru'],
    ['Arabic', 'الهوية الرقميه', 'ar'],
    ['Chinese', '残障人士', 'zh'],
  ])('finds words in %s', async (_name, q, language) => {
    const found = (await list(`q=${encodeURIComponent(q)}`)).items
    expect(found[0]?.language).toBe(language)
  })

  it('finds every issue that holds a word, page by page, the same as CSV', async () => {
    const { bearer } = await staffMember('administrator')
    const rows = Array.from(
      { length: 60 },
      (_, i) => `z${i},Zanzibarquay ${i},A harbour,en,N,${i % 3 === 0 ? 'government' : 'civil_society'},,african`,
    )
    const table = ['id,title,description,language,name,stakeholder_group,country,region', ...rows].join('\n')
    const loaded = await request('/api/v1/secretariat/calls/igf-2027-issues/import', {
      method: 'POST',
      body: table,
      headers: { 'content-type': 'text/csv', ...bearer },
    })
    expect(loaded.status).toBe(200)
    const all = async (query: string) => {
      const seen: string[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page = await list(`q=zanzibarquay&limit=7&cursor=${cursor}${query}`)
        seen.push(...page.items.map((item) => item.reference))
        cursor = page.next
      }
      return seen
    }
    const found = await all('')
    expect(found).toHaveLength(60)
    expect(new Set(found).size).toBe(60)
    expect(await all('&stakeholderGroup=government')).toHaveLength(20)
    const csv = await (await request(`${path}.csv?q=zanzibarquay`)).text()
    expect(csv.trim().split('\r\n')).toHaveLength(61)
    const { next } = await list('q=zanzibarquay&limit=7')
    expect((await request(`${path}?q=harbour&cursor=${next}`)).status).toBe(422)
  })

  it('shows on the page what each filter would give, and the numbers hold', async () => {
    const html = await (await request('/en/calls/igf-2027-issues/issues?language=ar')).text()
    const counts = [...html.matchAll(/href="([^"]*)"[^>]*>[^<]*<\/a> <span class="n">(\d+)</g)].filter(([, href]) =>
      href?.includes('region='),
    )
    expect(counts.length).toBeGreaterThan(0)
    for (const [, href = '', n] of counts) {
      const query = href.replaceAll('&amp;', '&').split('?')[1] ?? ''
      expect((await list(query)).items).toHaveLength(Number(n))
    }
  })
})

describe('GET /api/v1/calls/{slug}/issues.csv', () => {
  it('holds the same rows as the list, and no cell that a spreadsheet would run', async () => {
    const moderator = await staffMember('moderator')
    const hostile = {
      title: '=HYPERLINK("http://evil.example")',
      description: '@SUM(1)\n"quoted", and more',
      language: 'en',
      name: 'N',
      stakeholderGroup: 'government',
      region: 'other',
      policyQuestions: ['a; b', 'c'],
    }
    const { reference } = (await (await send('POST', path, hostile)).json()) as { reference: string }
    await send(
      'POST',
      '/api/v1/secretariat/decisions',
      { reference, action: 'publish', reason: 'meets_guidelines' },
      moderator.bearer,
    )
    const response = await request('/api/v1/calls/igf-2027-issues/issues.csv')
    expect(response.headers.get('content-type')).toContain('text/csv')
    const text = await response.text()
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
    expect(text).toContain(`"'@SUM(1)\n""quoted"", and more"`)
    expect(text.startsWith('reference,call,title,')).toBe(true)
    expect(text.split('\r\n')[0]).toContain(',support,supportByStakeholderGroup,supportByRegion,publishedAt,')
    expect(text).toContain(',a; b | c,')
    expect(text).toMatch(/"\{""government"":(null|\d+)/)
    expect(text.match(/^IGF2027-\d{4},/gm)).toHaveLength((await list('limit=100')).items.length)
  })
})

describe('markup in any field', () => {
  it('is shown as text, on the page, in the list and in the feed', async () => {
    const moderator = await staffMember('moderator')
    const script = '<script>alert(1)</script><img src=x onerror=alert(2)>'
    const issue = {
      title: script,
      description: `${script}\n\n[link](javascript:alert(3)) [good](https://example.org) *stress*`,
      language: 'en',
      name: script,
      showName: true,
      capacity: 'organisation',
      organisation: script,
      stakeholderGroup: 'government',
      region: 'other',
      policyQuestions: [script],
    }
    const { reference } = (await (await send('POST', path, issue)).json()) as { reference: string }
    await send(
      'POST',
      '/api/v1/secretariat/decisions',
      { reference, action: 'publish', reason: 'meets_guidelines' },
      moderator.bearer,
    )
    for (const page of [
      `/en/issues/${reference}`,
      '/en/calls/igf-2027-issues/issues',
      '/en/calls/igf-2027-issues/issues.atom',
    ]) {
      const text = await (await request(page)).text()
      expect(text).toContain('&lt;script>alert(1)')
      expect(text).not.toMatch(/<script>alert|<img src=x/)
    }
    const page = await (await request(`/en/issues/${reference}`)).text()
    expect(page).not.toContain('href="javascript:')
    expect(page).toContain('<a href="https://example.org" rel="nofollow ugc noopener">good</a>')
    expect(page).toContain('<em>stress</em>')
  })
})
