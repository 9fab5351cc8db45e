import { beforeAll, describe, expect, it } from 'vitest'
import { clock, request, send, staffMember, stampOf, submit } from '../support/app.ts'

const minute = 60_000
const opens = new Date('2027-03-01T00:00:00Z')
const closes = new Date('2027-04-01T00:00:00Z')

const fields = {
  title: 'In time',
  description: 'Sent near the deadline.',
  language: 'en',
  name: 'A. Person',
  stakeholderGroup: 'government',
  region: 'african',
}

/** Moves the app's clock to a moment. */
const goTo = (at: number) => {
  clock.shift = at - Date.now()
}

beforeAll(async () => {
  const administrator = await staffMember('administrator')
  goTo(opens.getTime() - minute)
  const made = await send(
    'POST',
    '/api/v1/secretariat/calls',
    {
      slug: 'window',
      kind: 'issues',
      title: 'Window',
      guidance: 'Guidance',
      opensAt: opens.toISOString(),
      closesAt: '2027-03-31T13:00:00-11:00',
      languages: ['en'],
    },
    administrator.bearer,
  )
  expect(made.status).toBe(201)
  expect(await made.json()).toMatchObject({ state: 'scheduled', closesAt: closes.toISOString() })
})

describe('a call before it opens', () => {
  it('shows no form and says when it opens', async () => {
    goTo(opens.getTime() - minute)
    const page = await (await request('/en/calls/window/submit')).text()
    expect(page).not.toContain('name="description"')
    expect(page).toContain('opens on 1 March 2027')
    const refused = await send('POST', '/api/v1/calls/window/issues', fields)
    expect(refused.status).toBe(409)
    expect(((await refused.json()) as { type: string }).type).toMatch(/\/closed$/)
  })
})

describe('a call at its deadline', () => {
  it('takes what comes in its last millisecond and refuses what comes after, over the API', async () => {
    goTo(closes.getTime() - 500)
    expect((await send('POST', '/api/v1/calls/window/issues', fields)).status).toBe(201)
    goTo(closes.getTime() + 500)
    expect((await send('POST', '/api/v1/calls/window/issues', fields)).status).toBe(409)
  })

  it('takes a form that was opened before closing for 60 minutes, and then says when it closed and shows the text', async () => {
    goTo(closes.getTime() - minute)
    const first = await stampOf(await request('/en/calls/window/submit'))
    const second = await stampOf(await request('/en/calls/window/submit'))
    goTo(closes.getTime() + 59 * minute)
    expect((await submit('/en/calls/window/submit', { ...fields, capacity: 'own', stamp: first })).status).toBe(303)
    goTo(closes.getTime() + 61 * minute)
    const late = await submit('/en/calls/window/submit', { ...fields, capacity: 'own', stamp: second })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('closed on 1 April 2027')
    expect(page).toContain('Sent near the deadline.')
  })

  it('does not believe a form that says itself when it was opened', async () => {
    goTo(closes.getTime() + minute)
    const forged = `${closes.getTime() - minute}.aaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbb`
    expect((await submit('/en/calls/window/submit', { ...fields, capacity: 'own', stamp: forged })).status).toBe(409)
  })
})

describe('a double click', () => {
  it('makes one issue, and both answers lead to it', async () => {
    goTo(opens.getTime() + minute)
    const stamp = await stampOf(await request('/en/calls/window/submit'))
    const twice = await Promise.all(
      [1, 2].map(() =>
        submit('/en/calls/window/submit', { ...fields, title: 'Clicked twice', capacity: 'own', stamp }),
      ),
    )
    expect(twice.map((answer) => answer.status)).toEqual([303, 303])
    expect(twice[0]?.headers.get('location')).toBe(twice[1]?.headers.get('location'))
  })

  it('asks again when the same form comes back with another text', async () => {
    goTo(opens.getTime() + minute)
    const stamp = await stampOf(await request('/en/calls/window/submit'))
    const form = { ...fields, capacity: 'own', stamp }
    expect((await submit('/en/calls/window/submit', form)).status).toBe(303)
    const changed = await submit('/en/calls/window/submit', { ...form, title: 'Changed since' })
    expect(changed.status).toBe(409)
    expect(await changed.text()).toContain('Changed since')
  })
})
