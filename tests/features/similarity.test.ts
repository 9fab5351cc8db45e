import { beforeAll, describe, expect, it } from 'vitest'
import { bindings, request, seed, send, staffMember } from '../support/app.ts'
import { publishIssues } from '../support/issues.ts'
import { metered } from '../support/metered.ts'
import { issues, pairs } from '../support/similar/pairs.ts'
import { decidimSimilarity, decidimThreshold } from '../support/similar/trigram.ts'

type Answer = { items: { reference: string; title: string; score: number; call: string }[] }

async function similar(text: string, slug = 'igf-2027-issues', override = {}): Promise<Answer['items']> {
  const answer = await request(
    `/api/v1/calls/${slug}/similar`,
    { method: 'POST', body: JSON.stringify({ text }), headers: { 'content-type': 'application/json' } },
    override,
  )
  expect(answer.status).toBe(200)
  return ((await answer.json()) as Answer).items
}

let references = new Map<string, string>()

beforeAll(async () => {
  await seed('demo')
  references = await publishIssues('igf-2027-issues', [...issues.dev, ...issues.test])
})

describe('POST /api/v1/calls/{slug}/similar', () => {
  it('finds the same matter in other languages, most alike first, and nothing else', async () => {
    const [cable] = issues.dev.filter(({ matter }) => matter === 'submarine cables-1')
    const found = await similar(`${cable?.title}\n${cable?.description}`)
    expect(found[0]).toMatchObject({ reference: references.get(cable?.key ?? ''), call: 'igf-2027-issues' })
    expect(found.map(({ title }) => title)).toContain('Ремонт подводных кабелей длится неделями')
    expect(found.map(({ title }) => title)).not.toContain('Satellite constellations and local rules')
    expect([...found].sort((a, b) => b.score - a.score)).toEqual(found)
  })

  it('looks at calls of the same kind only: an issue is not told to support a proposal', async () => {
    const [cable] = issues.dev.filter(({ matter }) => matter === 'submarine cables-1')
    const text = `${cable?.title}\n${cable?.description}`
    const dates = { opensAt: '2026-01-01T00:00:00Z', closesAt: '2099-01-01T00:00:00Z', languages: ['en'] }
    const { bearer } = await staffMember('administrator')
    const sessions = { slug: 'sessions', kind: 'session_proposals', title: 'Sessions', guidance: 'Propose.', ...dates }
    expect((await send('POST', '/api/v1/secretariat/calls', sessions, bearer)).status).toBe(201)
    expect(await similar(text, 'sessions')).toEqual([])
    expect((await similar(text)).length).toBeGreaterThan(0)
  })

  it('finds every similar issue that trigrams find, among some hundred', async () => {
    const byRule = [...pairs.dev, ...pairs.test].filter(
      ({ a, b, similar: alike }) => alike && decidimSimilarity(a, b) >= decidimThreshold,
    )
    expect(byRule.length).toBeGreaterThan(15)
    const lost: string[] = []
    for (const { a, b } of byRule) {
      const found = await similar(`${a.title}\n${a.description}`)
      if (!found.some(({ reference }) => reference === references.get(b.key))) lost.push(`${a.title} / ${b.title}`)
    }
    expect(lost).toEqual([])
  })
  it('answers 422 to an empty text and to one beyond 12,000 characters, 404 for an unknown call', async () => {
    expect((await send('POST', '/api/v1/calls/igf-2027-issues/similar', { text: ' ' })).status).toBe(422)
    expect((await send('POST', '/api/v1/calls/igf-2027-issues/similar', { text: 'a'.repeat(12_001) })).status).toBe(422)
    expect((await send('POST', '/api/v1/calls/none/similar', { text: 'cable' })).status).toBe(404)
  })

  it('costs at most 5 queries and 200 rows, also for a long text', async () => {
    const long = issues.dev.map(({ title, description }) => `${title} ${description}`).join(' ')
    for (const text of [long.slice(0, 12_000), 'submarine cables', 'zzyzx qwerty']) {
      const meter = metered(bindings.DB)
      await similar(text, 'igf-2027-issues', { DB: meter.db })
      expect(meter.queries()).toBeLessThanOrEqual(5)
      expect(meter.rowsRead()).toBeLessThanOrEqual(200)
    }
  })

  it('finds an issue of an earlier call from a later one, says which, and never one of a draft call', async () => {
    const admin = await staffMember('administrator')
    const call = (slug: string, state?: string) =>
      send(
        'POST',
        '/api/v1/secretariat/calls',
        {
          slug,
          kind: 'issues',
          title: slug,
          guidance: 'What to send.',
          opensAt: '2026-01-01T00:00:00Z',
          closesAt: '2030-01-01T00:00:00Z',
          languages: ['en'],
          ...(state === undefined ? {} : { state }),
        },
        admin.bearer,
      )
    expect((await call('later-call')).status).toBe(201)
    expect((await call('hidden-call', 'draft')).status).toBe(201)
    await publishIssues('hidden-call', issues.dev.slice(0, 1))
    const [first] = issues.dev
    const found = await similar(`${first?.title}\n${first?.description}`, 'later-call')
    expect(found[0]?.call).toBe('igf-2027-issues')
    expect(found.map((item) => item.call)).not.toContain('hidden-call')
  })

  it('no longer finds an issue that was hidden, finds it again when restored, and keeps no word of it meanwhile', async () => {
    const admin = await staffMember('administrator')
    const [only] = issues.test.filter(({ matter }) => matter === 'work-1')
    const reference = references.get(only?.key ?? '') ?? ''
    const text = `${only?.title}\n${only?.description}`
    const decide = (action: string, reason: string) =>
      send('POST', '/api/v1/secretariat/decisions', { reference, action, reason }, admin.bearer)
    expect((await similar(text)).map((item) => item.reference)).toContain(reference)
    expect((await decide('hide', 'by_request')).status).toBe(200)
    expect((await similar(text)).map((item) => item.reference)).not.toContain(reference)
    const kept = await bindings.DB.prepare(
      'select count(*) as n from issue_features f join submission s on s.id = f.id where s.reference = ? or exists (select 1 from similar_list where n <= 0 or length(numbers) <> 7 * min(n, 256))',
    )
      .bind(reference)
      .first<{ n: number }>()
    expect(kept?.n).toBe(0)
    expect((await decide('restore', 'error')).status).toBe(200)
    expect((await similar(text)).map((item) => item.reference)).toContain(reference)
  })

  it('finds what was loaded in bulk as what was published one by one', async () => {
    const admin = await staffMember('administrator')
    const text =
      'Pigeons carry data faster than our link. Homing pigeons with memory cards beat the village connection.'
    const csv = [
      'id,title,description,language,name,stakeholder_group,country',
      `p1,Pigeons beat the village connection,${text},en,A. Person,civil_society,KE`,
      'p2,Tariffs of the metro,Buses and metros of the capital are crowded.,en,A. Person,civil_society,KE',
    ].join('\n')
    const answer = await request('/api/v1/secretariat/calls/igf-2027-issues/import', {
      method: 'POST',
      body: csv,
      headers: { 'content-type': 'text/csv', ...admin.bearer },
    })
    expect(answer.status).toBe(200)
    expect((await similar(text)).map(({ title }) => title)).toContain('Pigeons beat the village connection')
    const kept = await bindings.DB.prepare(
      'select count(*) as n from similar_list where n <= 0 or length(numbers) <> 7 * min(n, 256)',
    ).first<{ n: number }>()
    expect(kept?.n).toBe(0)
  })
})
