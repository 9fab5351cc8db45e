import { beforeAll, describe, expect, it } from 'vitest'
import { bindings, request, seed, send, staffMember, stampOf, submit } from '../support/app.ts'

type Staff = Awaited<ReturnType<typeof staffMember>>
let moderator: Staff
let second: Staff
let slug = ''

beforeAll(async () => {
  await seed('catalogue')
  moderator = await staffMember('moderator')
  second = await staffMember('moderator')
  const list = (await (await request('/api/v1/entries?limit=1')).json()) as { items: { slug: string }[] }
  slug = list.items[0]?.slug ?? ''
})

const page = () => `/en/observatory/${slug}/correction`
const api = () => `/api/v1/entries/${slug}/corrections`
const list = '/en/secretariat/observatory/corrections'

async function rows(): Promise<{ id: string; text: string; outcome: string | null; risk: number }[]> {
  const found = await bindings.DB.prepare('SELECT id, text, outcome, risk FROM entry_correction ORDER BY id').all()
  return found.results as { id: string; text: string; outcome: string | null; risk: number }[]
}

async function reported(text: string): Promise<string> {
  expect((await send('POST', api(), { text })).status).toBe(201)
  return (await rows()).find((row) => row.text === text)?.id ?? ''
}

describe('reporting what is wrong with an entry', () => {
  it('is linked from the page of every entry', async () => {
    expect(await (await request(`/en/observatory/${slug}`)).text()).toContain(`href="${page()}"`)
  })

  it('takes one field from the form and thanks for it', async () => {
    const stamp = await stampOf(await request(page()))
    const sent = await submit(page(), { text: 'The telephone number is of 2012.', stamp })
    expect(sent.status).toBe(303)
    const next = await request(sent.headers.get('location') ?? '')
    expect(await next.text()).toContain('Thank you')
    expect((await rows()).map((row) => row.text)).toContain('The telephone number is of 2012.')
  })

  it('keeps one report where a form is sent twice, and 409 with the text where it was changed in between', async () => {
    const stamp = await stampOf(await request(page()))
    const before = (await rows()).length
    for (let i = 0; i < 2; i++) expect((await submit(page(), { text: 'Pressed twice.', stamp })).status).toBe(303)
    expect((await rows()).length).toBe(before + 1)
    const changed = await submit(page(), { text: 'Changed with the back button.', stamp })
    expect(changed.status).toBe(409)
    expect(await changed.text()).toContain('Changed with the back button.')
  })

  it('answers 422 where nothing was written, and 404 for an entry that there is not', async () => {
    expect((await submit(page(), { text: '  ' })).status).toBe(422)
    expect((await submit('/en/observatory/no-such-entry/correction', { text: 'x' })).status).toBe(404)
    expect((await send('POST', '/api/v1/entries/no-such-entry/corrections', { text: 'x' })).status).toBe(404)
  })

  it('answers 201 to the API, and the same to the same key', async () => {
    const headers = { 'idempotency-key': 'a-key-of-a-correction-1' }
    const answers = await Promise.all(
      [1, 2].map(async () => (await send('POST', api(), { text: 'By key.' }, headers)).json()),
    )
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({ state: 'open' })
    expect((await rows()).filter((row) => row.text === 'By key.')).toHaveLength(1)
    expect((await send('POST', api(), { text: 'Another.' }, headers)).status).toBe(409)
  })

  it('takes a suspicious report in and only puts it further down', async () => {
    const suspect = 'See http://a.example http://b.example http://c.example http://d.example'
    const first = await reported(suspect)
    const later = await reported('A plain report after the suspicious one.')
    expect((await rows()).find((row) => row.id === first)?.risk).toBeGreaterThan(0)
    const shown = await (await request(list, { headers: moderator.cookie })).text()
    expect(shown.indexOf(later)).toBeGreaterThan(-1)
    expect(shown.indexOf(later)).toBeLessThan(shown.indexOf(first))
  })

  it('is shown to nobody but moderators', async () => {
    const id = await reported('Words that stay inside.')
    for (const path of [`/en/observatory/${slug}`, `/api/v1/entries/${slug}`, page()]) {
      expect(await (await request(path)).text()).not.toContain('Words that stay inside.')
    }
    const rapporteur = await staffMember('rapporteur')
    expect((await request(`${list}/${id}`)).status).toBe(303)
    expect((await request(`${list}/${id}`, { headers: rapporteur.cookie })).status).toBe(403)
  })
})

describe('deciding on a report', () => {
  it('shows the entry beside it with a link to edit it', async () => {
    const id = await reported('The address is dead.')
    const shown = await (await request(`${list}/${id}`, { headers: moderator.cookie })).text()
    expect(shown).toContain('The address is dead.')
    expect(shown).toContain(`href="/en/secretariat/observatory/entries/${slug}"`)
  })

  it('is done once: the second moderator gets 409 and reads what happened', async () => {
    const id = await reported('Wrong country.')
    const path = `${list}/${id}`
    expect((await submit(path, { note: 'no outcome' }, moderator.cookie)).status).toBe(422)
    const done = await submit(path, { outcome: 'put_right', note: 'Mended the country.' }, moderator.cookie)
    expect(done.status).toBe(303)
    const late = await submit(path, { outcome: 'spam' }, second.cookie)
    expect(late.status).toBe(409)
    const text = await late.text()
    expect(text).toContain('Mended the country.')
    expect(text).toContain('Put right')
    expect((await rows()).find((row) => row.id === id)?.outcome).toBe('put_right')
  })

  it('puts what was decided after everything that is open, page by page', async () => {
    const order: string[] = []
    let path: string | undefined = `${list}?limit=2`
    while (path !== undefined) {
      const shown: string = await (await request(path, { headers: moderator.cookie })).text()
      order.push(...[...shown.matchAll(/corrections\/([0-9A-Z]{26})"/g)].map((match) => match[1] ?? ''))
      path = /rel="next" href="([^"]*)"/.exec(shown)?.[1]?.replaceAll('&amp;', '&')
      if (path !== undefined) path += '&limit=2'
    }
    const all = await rows()
    expect([...order].sort()).toEqual(all.map((row) => row.id))
    const decided = order.map((id) => all.find((row) => row.id === id)?.outcome !== null)
    expect(decided).toEqual([...decided].sort((a, b) => Number(a) - Number(b)))
  })

  it('counts on the landing page of the observatory what waits, with links', async () => {
    const open = (await rows()).filter((row) => row.outcome === null).length
    const text = await (await request('/en/secretariat/observatory', { headers: moderator.cookie })).text()
    expect(text).toMatch(new RegExp(`${list}"[^]*?<dd>${open}</dd>`))
    expect(text).not.toContain('/secretariat/observatory/freshness"')
    const administrator = await staffMember('administrator')
    const full = await (await request('/en/secretariat/observatory', { headers: administrator.cookie })).text()
    for (const part of ['freshness', 'sources', 'import', 'outputs']) expect(full).toContain(`observatory/${part}"`)
  })
})
