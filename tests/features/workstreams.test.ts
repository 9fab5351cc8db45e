import { beforeAll, describe, expect, it } from 'vitest'
import { bindings, request, seed, send, staffMember, stampOf, submit } from '../support/app.ts'
import { metered } from '../support/metered.ts'

const call = 'igf-2027-issues'
const cycle = 'igf-2027'
const written = {
  title: 'Open routes for islands',
  language: 'en',
  rationale: 'Several communities **asked** for it.',
  desiredOutcome: 'A second cable for each island',
  timeFrame: 'Until the annual meeting',
  stakeholders: ['technical_community'],
  facilitators: 'Two volunteers',
}

let rapporteur: Awaited<ReturnType<typeof staffMember>>
let administrator: Awaited<ReturnType<typeof staffMember>>

beforeAll(async () => {
  await seed('demo')
  rapporteur = await staffMember('rapporteur')
  administrator = await staffMember('administrator')
})

const json = async (path: string) => (await request(path)).json() as Promise<Record<string, never>>
const make = (fields: Record<string, unknown> = {}) =>
  send('POST', `/api/v1/secretariat/cycles/${cycle}/workstreams`, { ...written, ...fields }, rapporteur.bearer)

async function group(title: string, members: string[]): Promise<string> {
  const body = { title, members }
  const answer = await send('POST', `/api/v1/secretariat/calls/${call}/groups`, body, rapporteur.bearer)
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

function outcome(id: string, body: Record<string, unknown>) {
  return send('PUT', `/api/v1/secretariat/calls/${call}/groups/${id}/outcome`, body, rapporteur.bearer)
}

interface Item {
  group: string
  outcome: string | null
  reason: string
  version: number
  workstream: { title: string } | null
}
const inventory = async () => (await json(`/api/v1/cycles/${cycle}/inventory`)).items as unknown as Item[]

describe('a workstream', () => {
  it('is made by a rapporteur, read by everybody, and changed from the version that was seen', async () => {
    const made = await make()
    expect(made.status).toBe(201)
    const { id, version } = (await made.json()) as { id: string; version: number }
    const page = await (await request(`/fr/workstreams/${id}`)).text()
    expect(page).toContain('Open routes for islands')
    expect(page).toContain('<strong>asked</strong>')
    expect(page).toContain('Communauté technique')
    expect(await (await request(`/en/cycles/${cycle}/workstreams`)).text()).toContain(`/en/workstreams/${id}`)

    const change = { ...written, result: 'reached', resultNote: 'Two cables came.', expectedVersion: version }
    const path = `/api/v1/secretariat/workstreams/${id}`
    const answers = await Promise.all([
      send('PUT', path, change, rapporteur.bearer),
      send('PUT', path, { ...change, title: 'Another' }, administrator.bearer),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    const stale = answers.find((answer) => answer.status === 409)
    expect(await stale?.json()).toMatchObject({ current: { version: version + 1, result: 'reached' } })
    const after = await (await request(`/en/workstreams/${id}`)).text()
    expect(after).toContain('Goal reached')
    expect(after).toContain('Two cables came.')
    const kept = await bindings.DB.prepare(
      "SELECT note FROM event_note JOIN event ON event.id = event_note.event WHERE subject_id = ? AND action = 'change'",
    )
      .bind(id)
      .first<{ note: string }>()
    expect(JSON.parse(kept?.note ?? '{}')).toMatchObject({ title: written.title, result: 'open' })
  })

  it('says what came of it before it has a result', async () => {
    const answer = await make({ result: 'not_reached' })
    expect(answer.status).toBe(422)
    expect(((await answer.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe('/resultNote')
  })

  it('answers groups and is named on its page with links to them', async () => {
    const id = await group('Cables', ['IGF2027-0001', 'IGF2027-0002'])
    const made = (await (
      await make({
        answers: [
          { call, group: id },
          { call, community: 'government' },
        ],
      })
    ).json()) as {
      id: string
    }
    const page = await (await request(`/en/workstreams/${made.id}`)).text()
    expect(page).toContain(`href="/en/calls/${call}/groups/${id}"`)
    expect(page).toContain(`href="/en/calls/${call}/priorities"`)
  })

  it('is made and changed on pages without scripts; a stale form keeps what was typed', async () => {
    const path = `/en/secretariat/cycles/${cycle}/workstreams`
    const wrong = await submit(path, { title: 'Half a workstream', language: 'en' }, rapporteur.cookie)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Half a workstream')
    const fields = { ...written, title: 'By the form', result: 'open' }
    const made = await submit(path, fields, rapporteur.cookie)
    expect(made.status).toBe(303)
    const id = made.headers.get('location')?.split('/').at(-1) ?? ''
    const desk = `/en/secretariat/workstreams/${id}`
    expect((await submit(desk, { ...fields, title: 'First', expectedVersion: '1' }, rapporteur.cookie)).status).toBe(
      303,
    )
    const late = await submit(desk, { ...fields, title: 'Second', expectedVersion: '1' }, administrator.cookie)
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('Second')
    // Sent again it takes the place of what is there now.
    expect(html).toContain('name="expectedVersion" value="2"')
    expect(await (await request(`/en/workstreams/${id}`)).text()).toContain('First')
  })
})

describe('the inventory of a cycle', () => {
  it('holds every group with what became of it; what is not taken up says why', async () => {
    const id = await group('Fees', ['IGF2027-0003', 'IGF2027-0004'])
    expect((await inventory()).find((item) => item.group === id)).toMatchObject({ outcome: null, version: 0 })
    expect((await outcome(id, { outcome: 'not_taken_up' })).status).toBe(422)
    expect((await outcome(id, { outcome: 'taken_up' })).status).toBe(422)
    expect((await outcome(id, { outcome: 'not_taken_up', reason: 'Nobody came.' })).status).toBe(200)
    expect((await inventory()).find((item) => item.group === id)).toMatchObject({
      outcome: 'not_taken_up',
      reason: 'Nobody came.',
      version: 1,
    })
    expect((await outcome(id, { outcome: 'carried_over', expectedVersion: 0 })).status).toBe(409)
    const { id: workstream } = (await (await make({ title: 'Fees stream' })).json()) as { id: string }
    expect((await outcome(id, { outcome: 'taken_up', workstream, expectedVersion: 1 })).status).toBe(200)
    const own = await (await request(`/en/calls/${call}/groups/${id}`)).text()
    expect(own).toContain('Fees stream')
    expect(own).toContain('Taken up')
    const page = await (await request(`/en/cycles/${cycle}/inventory`)).text()
    expect(page).toContain('Fees stream')
    expect(page).toContain('Taken up')
    const csv = await (await request(`/api/v1/cycles/${cycle}/inventory.csv`)).text()
    expect(csv.split('\r\n')[0]).toMatch(/,reason,reasonLanguage,version$/)
    expect(csv).toContain(`${call},${id},Fees,en,2,taken_up,Fees stream`)
    const totals = await bindings.DB.prepare('SELECT counts FROM summary WHERE scope = ?')
      .bind(`inventory:${call}`)
      .first<{ counts: string }>()
    expect(JSON.parse(totals?.counts ?? '{}')).toEqual({ 'outcome taken_up': 1 })
  })

  it('keeps one of two answers given at once', async () => {
    const id = await group('Raced', ['IGF2027-0005', 'IGF2027-0006'])
    const answers = await Promise.all(
      ['carried_over', 'not_taken_up'].map((what) => outcome(id, { outcome: what, reason: 'So.', expectedVersion: 0 })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  })

  it('leads what is carried over into the next call', async () => {
    const id = await group('Unfinished matters', ['IGF2027-0007', 'IGF2027-0008'])
    expect((await outcome(id, { outcome: 'carried_over', reason: 'No time.' })).status).toBe(200)
    const next = {
      slug: 'igf-2028-issues',
      kind: 'issues',
      title: 'Issues for 2028',
      guidance: 'Say it.',
      opensAt: '2027-12-01T00:00:00Z',
      closesAt: '2028-02-01T00:00:00Z',
      languages: ['en'],
      cycle: 'igf-2028',
    }
    expect((await send('POST', '/api/v1/secretariat/calls', next, administrator.bearer)).status).toBe(201)
    const page = await (await request('/en/calls/igf-2028-issues')).text()
    expect(page).toContain('Carried over from IGF 2027')
    expect(page).toContain(`href="/en/calls/${call}/groups/${id}"`)
    expect(await (await request(`/en/calls/${call}`)).text()).not.toContain('Carried over')

    // A call that is open offers them in its form, and keeps the first issue of the group that was chosen.
    const open = { ...next, slug: 'igf-2028-more', opensAt: '2026-01-01T00:00:00Z', closesAt: '2096-01-01T00:00:00Z' }
    expect((await send('POST', '/api/v1/secretariat/calls', open, administrator.bearer)).status).toBe(201)
    const path = '/en/calls/igf-2028-more/submit'
    const meter = metered(bindings.DB)
    const form = await (await request(path, {}, { DB: meter.db })).text()
    expect(meter.queries()).toBeLessThanOrEqual(5)
    expect(form).toMatch(/type="radio" name="continues" value="IGF2027-0007"/)
    expect(form).toContain('Unfinished matters')
    const typed = {
      title: 'Going on',
      description: 'With what was left.',
      language: 'en',
      name: 'A. Person',
      stakeholderGroup: 'government',
      country: 'FJ',
      capacity: 'own',
      checked: 'yes',
      stamp: /name="stamp" value="([^"]*)"/.exec(form)?.[1] ?? '',
    }
    const wrong = await (await submit(path, { ...typed, title: '', continues: ['IGF2027-0007', ''] })).text()
    expect(wrong).toMatch(/value="IGF2027-0007" checked/)
    const sent = await submit(path, { ...typed, continues: ['IGF2027-0007', ''] })
    expect(sent.status).toBe(303)
    const kept = await bindings.DB.prepare('SELECT continues FROM issue WHERE call = ?').bind(open.slug).first()
    expect(kept).toEqual({ continues: 'IGF2027-0007' })
    const stamp = await stampOf(await request(path))
    await submit(path, { ...typed, title: 'Other', stamp, continues: ['', 'igf2027-0001'] })
    const all = await bindings.DB.prepare('SELECT continues FROM issue WHERE call = ? ORDER BY id')
      .bind(open.slug)
      .all()
    expect(all.results.map((row) => row.continues).sort()).toEqual(['IGF2027-0001', 'IGF2027-0007'])
  })
})

describe('the calendar of a cycle', () => {
  it('holds calls, comment windows and meetings in order, as page, JSON and .ics', async () => {
    const meeting = {
      title: 'Annual meeting, with a comma; and more',
      startsAt: '2027-11-29T09:00:00Z',
      endsAt: '2027-12-03T17:00:00Z',
      place: 'Nairobi',
      url: 'https://www.example.org/meeting',
    }
    const made = await send('POST', `/api/v1/secretariat/cycles/${cycle}/meetings`, meeting, administrator.bearer)
    expect(made.status).toBe(201)
    const { dates } = (await json(`/api/v1/cycles/${cycle}`)) as unknown as {
      dates: { kind: string; title: string; startsAt: string }[]
    }
    expect(new Set(dates.map((date) => date.kind))).toEqual(new Set(['call', 'comments', 'meeting']))
    expect(dates.map((date) => date.startsAt)).toEqual(dates.map((date) => date.startsAt).sort())
    const page = await (await request(`/zh/cycles/${cycle}`)).text()
    expect(page).toContain('Annual meeting, with a comma; and more')
    const answer = await request(`/en/cycles/${cycle}/calendar.ics`)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const ics = await answer.text()
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/)
    expect(ics).toContain('DTSTART:20271129T090000Z')
    expect(ics).toContain('DTEND:20271203T170000Z')
    expect(ics).toContain('SUMMARY:Annual meeting\\, with a comma\\; and more')
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(dates.length)
    // The same date keeps its identity for those who subscribe.
    const again = await (await request(`/en/cycles/${cycle}/calendar.ics`)).text()
    expect(again.match(/UID:.*/g)).toEqual(ics.match(/UID:.*/g))
  })

  it('gives addresses as they are, texts on one line, and windows that block nobody’s time', async () => {
    const meeting = {
      title: 'One\u2028line\u0085only',
      startsAt: '2027-06-01T09:00:00Z',
      endsAt: '2027-06-01T17:00:00Z',
      place: 'Here\u2029and there',
      url: 'https://www.example.org/a;b,c?d=1,2;e',
    }
    const path = `/api/v1/secretariat/cycles/${cycle}/meetings`
    expect((await send('POST', path, meeting, administrator.bearer)).status).toBe(201)
    const zoned = {
      slug: 'zoned',
      kind: 'issues',
      title: 'Said elsewhere',
      guidance: 'Say it.',
      opensAt: '2027-06-01T00:00:00Z',
      closesAt: '2027-07-01T11:59:00Z',
      languages: ['en'],
      cycle,
      deadlineZone: 'aoe',
    }
    expect((await send('POST', '/api/v1/secretariat/calls', zoned, administrator.bearer)).status).toBe(201)
    // Long lines go on after a line end and a space.
    const ics = (await (await request(`/en/cycles/${cycle}/calendar.ics`)).text()).replaceAll('\r\n ', '')
    const events = ics.split('BEGIN:VEVENT')
    const held = events.find((event) => event.includes('One line only')) ?? ''
    expect(held).toContain('SUMMARY:One line only\r\n')
    expect(held).toContain('LOCATION:Here and there\r\n')
    expect(held).toContain('URL;VALUE=URI:https://www.example.org/a%3Bb%2Cc?d=1%2C2%3Be\r\n')
    expect(held).toContain('TRANSP:OPAQUE')
    const window = events.find((event) => event.includes('Said elsewhere')) ?? ''
    expect(window).toContain('TRANSP:TRANSPARENT')
    expect(window).toContain('30 June 2027 at 23:59 anywhere on earth (UTC-12)')
    expect(events.find((event) => event.includes(`call-${call}@`))).not.toContain('DESCRIPTION')
  })

  it('takes a meeting typed into its form, and out again', async () => {
    const desk = `/en/secretariat/cycles/${cycle}`
    const typed = { title: 'Quillberry day', language: 'en', startsDay: '2027-05-03', startsTime: '09:30', endsDay: '' }
    const wrong = await submit(`${desk}/meetings`, typed, administrator.cookie)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('href="#f-endsDay"')
    const added = await submit(`${desk}/meetings`, { ...typed, endsDay: '2027-05-03' }, administrator.cookie)
    expect(added.status).toBe(422)
    const right = { ...typed, endsDay: '2027-05-03', endsTime: '18:00' }
    expect((await submit(`${desk}/meetings`, right, administrator.cookie)).status).toBe(303)
    expect(await (await request(`/en/cycles/${cycle}`)).text()).toContain('Quillberry day')
    const cancel = /action="([^"]*\/cancel)"/.exec(
      (await (await request(desk, { headers: administrator.cookie })).text()).split('Quillberry day')[1] ?? '',
    )?.[1]
    expect((await submit(cancel ?? '', {}, administrator.cookie)).status).toBe(303)
    expect(await (await request(`/en/cycles/${cycle}`)).text()).not.toContain('Quillberry day')
  })

  it('is 404 for a cycle nobody knows', async () => {
    for (const path of ['', '/calendar.ics', '/inventory', '/workstreams']) {
      expect((await request(`/en/cycles/no-such-cycle${path}`)).status).toBe(404)
    }
    expect((await request('/api/v1/cycles/no-such-cycle')).status).toBe(404)
  })
})

describe('a label before what it stands for', () => {
  it('is joined as the language does, and an issue names its one call in the singular', async () => {
    const desk = await (await request(`/fr/secretariat/cycles/${cycle}`, { headers: rapporteur.cookie })).text()
    expect(desk).toContain(`Ce que sont devenues les contributions\u00a0: ${call}`)
    const called = await (await request(`/fr/secretariat/calls/${call}`, { headers: rapporteur.cookie })).text()
    expect(called).toContain('Langues\u00a0: ')
    expect(await (await request('/fr/issues/IGF2027-0001')).text()).toContain('<dt>Appel</dt>')
    expect(await (await request('/zh/issues/IGF2027-0001')).text()).toContain('<dt>征集</dt>')
  })

  it('stands before past calls in the language of the reader', async () => {
    const past = (await (
      await request('/api/v1/calls/igf-2021-issues', { headers: { 'accept-language': 'fr' } })
    ).json()) as { title: string }
    expect(past.title).toBe('FGI 2021\u00a0: appel à contributions')
  })
})

describe('the way to a cycle', () => {
  it('leads there from the calls, each by what it holds, and to its desk for those who keep it', async () => {
    expect(await (await request('/en/calls')).text()).toContain('href="/en/cycles"')
    const page = await (await request(`/en/calls/${call}`)).text()
    expect(page).toContain(`href="/en/cycles/${cycle}">IGF 2027: calendar, workstreams and outcomes</a>`)
    const desk = `href="/en/secretariat/cycles/${cycle}"`
    for (const path of [`/en/secretariat/calls`, `/en/secretariat/calls/${call}`, `/en/cycles/${cycle}`]) {
      expect(await (await request(path, { headers: rapporteur.cookie })).text()).toContain(desk)
    }
    expect(await (await request(`/en/cycles/${cycle}`)).text()).not.toContain(desk)
    const reviewer = await staffMember('reviewer')
    expect(await (await request(`/en/cycles/${cycle}`, { headers: reviewer.cookie })).text()).not.toContain(desk)
  })
})
