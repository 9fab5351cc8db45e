import { beforeAll, describe, expect, it } from 'vitest'
import { request, seed, send, staffMember, stampOf, submit } from '../support/app.ts'

const call = 'igf-2027-issues'
const valid = {
  title: 'Local caches for island networks',
  description: 'Traffic between neighbouring islands crosses an ocean twice.\n\n- cost\n- delay',
  language: 'en',
  name: 'A. Person',
  stakeholderGroup: 'technical_community',
  country: 'FJ',
  themes: ['access-connectivity'],
}

beforeAll(() => seed('demo'))

describe('POST /api/v1/calls/{slug}/issues', () => {
  it('answers 201 with a reference and a tracking link, and the issue is public once published', async () => {
    const moderator = await staffMember('moderator')
    const created = await send('POST', `/api/v1/calls/${call}/issues`, valid)
    expect(created.status).toBe(201)
    const receipt = (await created.json()) as { reference: string; state: string; trackingUrl: string }
    expect(receipt.reference).toMatch(/^IGF2027-\d{4}$/)
    expect(receipt.state).toBe('pending')

    expect((await request(`/api/v1/issues/${receipt.reference}`)).status).toBe(404)
    const decided = await send(
      'POST',
      '/api/v1/secretariat/decisions',
      { reference: receipt.reference, action: 'publish', reason: 'meets_guidelines' },
      moderator.bearer,
    )
    expect(decided.status).toBe(200)

    const shown = (await (await request(`/api/v1/issues/${receipt.reference}`)).json()) as Record<string, unknown>
    expect(shown).toMatchObject({ title: valid.title, region: 'asia_pacific', name: null, country: 'FJ' })
    const page = await (await request(`/en/issues/${receipt.reference}`)).text()
    expect(page).toContain('<li>cost</li>')
  })
})

describe('POST /en/calls/{slug}/submit', () => {
  it('answers 422 and keeps what was typed, with an error summary that links to the fields', async () => {
    const stamp = await stampOf(await request(`/en/calls/${call}/submit`))
    const answer = await submit(`/en/calls/${call}/submit`, { stamp, title: 'Kept <b>title</b>', description: '' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('<title>Error: ')
    expect(html).toContain('Kept &lt;b>title&lt;/b>')
    for (const name of ['description', 'name', 'stakeholderGroup', 'region'])
      expect(html).toContain(`href="#f-${name}"`)
  })
})
