import { beforeAll, describe, expect, it } from 'vitest'
import { pastCalls } from '../../schema/data/past-calls.ts'
import { request, seed, send, staffMember } from '../support/app.ts'

interface Statistics {
  total: number
  waiting: number
  figures: string
  byStakeholderGroup: Record<string, number>
  byRegion: Record<string, number>
  byTheme: Record<string, number>
  byLanguage: Record<string, number>
  byDevelopmentStatus: { leastDeveloped: number; other: number }
  byDay: { date: string; count: number }[]
  cross: { stakeholderGroup: string; region: string; count: number }[]
}

const read = async (slug: string) => (await (await request(`/api/v1/calls/${slug}/statistics`)).json()) as Statistics
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)

beforeAll(() => seed('demo'))

describe('GET /api/v1/calls/{slug}/statistics of a past call', () => {
  it.each(pastCalls.map((call) => [call.slug, call] as const))(
    'gives exactly the published counts of %s',
    async (slug, call) => {
      const statistics = await read(slug)
      expect(statistics.byStakeholderGroup).toEqual(call.stakeholder)
      for (const [region, count] of Object.entries(call.region)) expect(statistics.byRegion[region]).toBe(count ?? 0)
      expect(statistics.total).toBe(sum(call.stakeholder))
      expect(statistics.figures).toBe('published')
    },
  )

  it('marks them on the page as published figures without the single submissions', async () => {
    const page = await (await request('/en/calls/igf-2018-issues/statistics')).text()
    expect(page).toContain('345 published issues')
    expect(page).toContain('the single submissions are not held here')
    expect(page).toContain('>140<')
  })
})

describe('GET /api/v1/calls/{slug}/statistics of an open call', () => {
  it('counts published issues only, shows what waits apart, and agrees with itself in every cut', async () => {
    const before = await read('igf-2027-issues')
    const moderator = await staffMember('moderator')
    const issue = {
      title: 'One more',
      description: 'Text',
      language: 'fr',
      name: 'N',
      stakeholderGroup: 'private_sector',
      country: 'NE',
      themes: ['affordability', 'encryption'],
    }
    const { reference } = (await (await send('POST', '/api/v1/calls/igf-2027-issues/issues', issue)).json()) as {
      reference: string
    }

    const waiting = await read('igf-2027-issues')
    expect(waiting).toMatchObject({ total: before.total, waiting: before.waiting + 1 })

    const decide = (action: string, reason: string) =>
      send('POST', '/api/v1/secretariat/decisions', { reference, action, reason }, moderator.bearer)
    expect((await decide('publish', 'meets_guidelines')).status).toBe(200)
    const after = await read('igf-2027-issues')
    expect(after).toMatchObject({ total: before.total + 1, waiting: before.waiting })
    expect(after.byStakeholderGroup.private_sector).toBe((before.byStakeholderGroup.private_sector ?? 0) + 1)
    expect(after.byTheme.encryption).toBe((before.byTheme.encryption ?? 0) + 1)
    expect(after.byDevelopmentStatus.leastDeveloped).toBe(before.byDevelopmentStatus.leastDeveloped + 1)
    for (const cut of [after.byStakeholderGroup, after.byRegion, after.byLanguage]) expect(sum(cut)).toBe(after.total)
    expect(after.byDay.reduce((all, day) => all + day.count, 0)).toBe(after.total)
    expect(after.cross.reduce((all, cell) => all + cell.count, 0)).toBe(after.total)

    expect((await decide('hide', 'by_request')).status).toBe(200)
    const hidden = await read('igf-2027-issues')
    expect({ ...hidden, asOf: '' }).toEqual({ ...before, asOf: '' })
  })
})

describe('GET /api/v1/calls/{slug}/statistics.csv', () => {
  it('holds every figure of the JSON once, crossed ones included', async () => {
    const figures = await read('igf-2027-issues')
    const csv = await (await request('/api/v1/calls/igf-2027-issues/statistics.csv')).text()
    const rows = csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(','))
    const of = (dimension: string) => rows.filter((row) => row[0] === dimension)
    expect(of('total')).toEqual([['total', '', '', String(figures.total)]])
    expect(Object.fromEntries(of('region').map((row) => [row[1], Number(row[3])]))).toEqual(figures.byRegion)
    expect(Object.fromEntries(of('theme').map((row) => [row[1], Number(row[3])]))).toEqual(figures.byTheme)
    expect(of('day').reduce((total, row) => total + Number(row[3]), 0)).toBe(figures.total)
    expect(
      of('stakeholderGroup and region').map((row) => ({
        stakeholderGroup: row[1],
        region: row[2],
        count: Number(row[3]),
      })),
    ).toEqual(figures.cross)
  })
})

describe('the comparison of a call with earlier ones', () => {
  it('sets the four past calls with their published figures beside the open one, latest first', async () => {
    const answer = await request('/api/v1/calls/igf-2027-issues/statistics/compare')
    const { items } = (await answer.json()) as { items: { call: string; total: number; byRegion: object }[] }
    expect(items.map((item) => item.call)).toEqual([
      'igf-2027-issues',
      ...[...pastCalls].sort((a, b) => b.year - a.year).map((call) => call.slug),
    ])
    for (const call of pastCalls) {
      const item = items.find((one) => one.call === call.slug)
      expect(item?.total).toBe(sum(call.stakeholder))
      expect(item?.byRegion).toEqual(
        Object.fromEntries(Object.entries(call.region).map(([region, count]) => [region, count ?? 0])),
      )
    }
    expect(items[0]?.total).toBe((await read('igf-2027-issues')).total)
  })

  it('leaves out what came later and what is not public', async () => {
    const { bearer } = await staffMember('administrator')
    const draft = { slug: 'hidden-draft', kind: 'issues', title: 'T', guidance: 'G', languages: ['en'], state: 'draft' }
    const dates = { opensAt: '2017-01-01T00:00:00Z', closesAt: '2017-02-01T00:00:00Z' }
    expect((await send('POST', '/api/v1/secretariat/calls', { ...draft, ...dates }, bearer)).status).toBe(201)
    const answer = await request('/api/v1/calls/igf-2019-issues/statistics/compare')
    const { items } = (await answer.json()) as { items: { call: string }[] }
    expect(items.map((item) => item.call)).toEqual(['igf-2019-issues', 'igf-2018-issues'])
  })

  it('is a page with a picture and a table for each cut', async () => {
    const page = await (await request('/en/calls/igf-2027-issues/statistics/compare')).text()
    expect(page.match(/<svg class="plot"[^>]*role="img"[^>]*aria-label="[^"]+"/g)).toHaveLength(2)
    expect(page.match(/<table>/g)).toHaveLength(2)
    expect(page).toContain('>140<')
  })
})
