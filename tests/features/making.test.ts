import { beforeAll, describe, expect, it } from 'vitest'
import { clock, request, seed, send, staffMember, submit } from '../support/app.ts'

type Person = Awaited<ReturnType<typeof staffMember>>

const day = 24 * 3_600_000
let administrator: Person

beforeAll(async () => {
  await seed('demo')
  administrator = await staffMember('administrator')
})

/** Sends a form of the Secretariat as the administrator. */
const post = (path: string, fields: Record<string, string | string[]>) =>
  submit(`/en/secretariat/calls/${path}`, fields, administrator.cookie)

/** A page of the Secretariat as the administrator sees it. */
const look = async (path: string, language = 'en') =>
  await (await request(`/${language}/secretariat/calls/${path}`, { headers: administrator.cookie })).text()

const api = async (slug: string) => (await (await request(`/api/v1/calls/${slug}`)).json()) as Record<string, unknown>

const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''

const newCall = {
  kind: 'issues',
  newCycle: 'igf-2030',
  language: 'en',
  languages: ['fr'],
  title: 'What should 2030 be about?',
  guidance: 'Tell us.',
  deadlineZone: 'aoe',
  opensDate: '2030-01-01',
  closesDate: '2030-03-31',
}

/** A public call that is open now and closes in ten days. */
async function openCall(slug: string, more: Record<string, unknown> = {}): Promise<void> {
  const now = Date.now() + clock.shift
  const made = await send(
    'POST',
    '/api/v1/secretariat/calls',
    {
      slug,
      kind: 'issues',
      title: `Call ${slug}`,
      guidance: 'Guidance',
      opensAt: new Date(now - day).toISOString(),
      closesAt: new Date(now + 10 * day).toISOString(),
      languages: ['en'],
      ...more,
    },
    administrator.bearer,
  )
  expect(made.status).toBe(201)
}

const issue = {
  title: 'An issue',
  description: 'A text.',
  language: 'en',
  name: 'A. Person',
  stakeholderGroup: 'government',
  region: 'african',
}

describe('the list of calls', () => {
  it('refuses over the API another kind or cycle than the call was made with', async () => {
    const path = '/api/v1/secretariat/calls/igf-2027-issues'
    const change = (body: object) => send('PATCH', path, body, administrator.bearer)
    const refused = await change({ kind: 'inputs', cycle: 'igf-2020' })
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      errors: [
        { path: '/kind', code: 'fixed' },
        { path: '/cycle', code: 'fixed' },
      ],
    })
    expect((await change({ kind: 'issues', cycle: 'igf-2027' })).status).toBe(200)
  })

  it('shows every member of staff all calls, drafts included, with the ways on that each may take', async () => {
    const representative = await staffMember('representative')
    const rapporteur = await staffMember('rapporteur')
    await openCall('in-preparation', { state: 'draft' })
    const seen = async (person: Person) =>
      await (await request('/en/secretariat/calls', { headers: person.cookie })).text()
    const asRepresentative = await seen(representative)
    expect(asRepresentative).toContain('Call in-preparation')
    expect(asRepresentative).toContain('/en/secretariat/calls/igf-2027-issues/priorities')
    expect(asRepresentative).not.toContain('/en/secretariat/calls/igf-2027-issues/groups')
    const asRapporteur = await seen(rapporteur)
    expect(asRapporteur).toContain('/en/secretariat/calls/igf-2027-issues/groups')
    expect(asRapporteur).not.toContain('/en/secretariat/calls/igf-2027-issues/stage')
    expect(await seen(administrator)).toContain('/en/secretariat/calls/igf-2027-issues/stage')
    expect(await (await request('/en/calls')).text()).not.toContain('Call in-preparation')
  })

  it('goes on from page to page', async () => {
    for (let n = 0; n < 17; n++) await openCall(`many-${n}`)
    const first = await (await request('/en/secretariat/calls', { headers: administrator.cookie })).text()
    const next = /rel="next" href="([^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = await (await request(next, { headers: administrator.cookie })).text()
    const slugs = (page: string) => [...page.matchAll(/secretariat\/calls\/([a-z0-9-]+)\/stage/g)].map((m) => m[1])
    expect(slugs(first)).toHaveLength(20)
    expect(slugs(second).length).toBeGreaterThan(2)
    expect(slugs(first).filter((slug) => slugs(second).includes(slug))).toEqual([])
  })
})

describe('a call made from the web', () => {
  const slug = 'igf-2030-what-should-2030-be-about'

  it('is kept as a draft under an address made from cycle and title, its times read in the chosen zone', async () => {
    const made = await post('new', newCall)
    expect(made.status).toBe(303)
    expect(made.headers.get('location')).toBe(`/en/secretariat/calls/${slug}?done=made`)
    expect((await request(`/en/calls/${slug}`)).status).toBe(404)
    const desk = await look(slug)
    expect(desk).toContain('31 March 2030 at 23:59 anywhere on earth (UTC-12)')
    expect(desk).toContain('1 April 2030')
    expect(desk).toContain('datetime="2030-04-01T11:59:00.000Z"')
  })

  it('comes back with everything typed when something is missing, and when the address is taken', async () => {
    const empty = await post('new', { ...newCall, title: '', newCycle: '', closesDate: '2029-02-30' })
    expect(empty.status).toBe(422)
    const page = await empty.text()
    expect(page).toContain('Error: ')
    expect(page).toContain('Tell us.')
    expect(page).toContain('href="#f-title"')
    expect(page).toContain('href="#f-cycle"')
    const backwards = await post('new', { ...newCall, slug: 'backwards', closesDate: '2029-12-01' })
    expect(backwards.status).toBe(422)
    expect(await backwards.text()).toContain('href="#f-closesDate"')
    const taken = await post('new', newCall)
    expect(taken.status).toBe(422)
    expect(await taken.text()).toContain(`value="${slug}"`)
    expect((await post('new', { ...newCall, slug: 'new' })).status).toBe(422)
  })

  it('begins with the questions of its kind', async () => {
    await post('new', { ...newCall, kind: 'session_proposals', slug: 'proposals-2030' })
    expect(await look('proposals-2030/questions')).toContain('Format of the session')
  })

  it('is translated, looked at and published', async () => {
    const form = await look(`${slug}/texts`)
    const fields = {
      version: hidden(form, 'version'),
      stamp: hidden(form, 'stamp'),
      language: 'en',
      languages: ['fr'],
      'title-en': newCall.title,
      'guidance-en': newCall.guidance,
      'title-fr': 'De quoi parler en 2030 ?',
      'guidance-fr': 'Dites-le *nous*.',
    }
    const shown = await post(`${slug}/texts`, { ...fields, look: 'yes' })
    expect(await shown.text()).toContain('Dites-le <em>nous</em>.')
    const half = await post(`${slug}/texts`, { ...fields, 'guidance-fr': '' })
    expect(half.status).toBe(422)
    expect(await half.text()).toContain('href="#f-guidance-fr"')
    expect((await post(`${slug}/texts`, fields)).status).toBe(303)

    const preview = await look(`${slug}/preview?in=fr`)
    expect(preview).toContain('<html lang="fr"')
    expect(preview).toContain('De quoi parler en 2030')
    expect(preview).toContain('Preview: this is how the public will see it')
    expect(preview).toContain('name="robots" content="noindex"')
    const previewed = await look(`${slug}/preview?in=fr&part=form`)
    expect(previewed).toMatch(/<fieldset class="field" disabled/)
    expect(previewed).toContain('name="description"')
    expect((await post(`${slug}/preview`, issue)).status).toBe(404)

    const stage = await look(`${slug}/stage`)
    expect((await post(`${slug}/stage`, { step: 'publish', version: hidden(stage, 'version') })).status).toBe(303)
    const page = await (await request(`/fr/calls/${slug}`)).text()
    expect(page).toContain('De quoi parler en 2030')
    expect(page).toContain('Dites-le <em>nous</em>.')
    expect(await api(slug)).toMatchObject({
      state: 'scheduled',
      deadlineZone: 'aoe',
      closesAt: '2030-04-01T11:59:00.000Z',
    })
  })

  it('says in a language without a translation which one it shows', async () => {
    const page = await (await request(`/ar/calls/${slug}`)).text()
    expect(page).toContain('الإنجليزية')
    expect(page).toMatch(/<bdi lang="en" dir="ltr">What should 2030 be about\?/)
    expect(await (await request(`/fr/calls/${slug}`)).text()).not.toContain('pas traduit')
  })

  it('cannot be published before it has texts and dates', async () => {
    await post('new', { ...newCall, slug: 'half', guidance: '', opensDate: '', closesDate: '' })
    const stage = await look('half/stage')
    expect(stage).not.toContain('value="publish"')
    expect(stage).toContain('/en/secretariat/calls/half/texts')
    expect((await post('half/stage', { step: 'publish', version: '1' })).status).toBe(422)
    const refused = await send('PATCH', '/api/v1/secretariat/calls/half', { state: 'open' }, administrator.bearer)
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ errors: [{ path: '/state', code: 'incomplete' }] })
  })
})

describe('a call made over the API', () => {
  it('is made with its translations, deadline zone and questions, and says so', async () => {
    const texts = { es: { title: 'Convocatoria', guidance: 'Escriba.' } }
    const questions = [{ kind: 'yes_no', texts: { en: { label: 'Is it new?' }, es: { label: '¿Es nuevo?' } } }]
    await openCall('over-the-api', { texts, questions, deadlineZone: 'aoe' })
    expect(await api('over-the-api')).toMatchObject({
      languages: ['en', 'es'],
      deadlineZone: 'aoe',
      questions: [{ id: 'q1', kind: 'yes_no', required: false, texts: questions[0]?.texts, choices: [] }],
    })
    expect(await (await request('/es/calls/over-the-api')).text()).toContain('Convocatoria')
    const reserved = { questions: [{ id: 'resources', kind: 'text', texts: { en: { label: 'x' } } }] }
    const refused = await send('PATCH', '/api/v1/secretariat/calls/over-the-api', reserved, administrator.bearer)
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ errors: [{ path: '/questions/0/id' }] })
  })
})

describe('the window of a call', () => {
  it('is closed, opened again and extended from the web, each change told to the public with its note', async () => {
    await openCall('moving', { deadlineZone: 'utc-11' })
    const version = async () => hidden(await look('moving/stage'), 'version')
    expect(
      (await post('moving/stage', { step: 'close', word: 'Enough for now.', version: await version() })).status,
    ).toBe(303)
    expect(await api('moving')).toMatchObject({ state: 'closed' })
    const refused = await send('POST', '/api/v1/calls/moving/issues', issue)
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ deadlineZone: 'utc-11', closesAt: expect.stringMatching(/Z$/) })
    const closedForm = await (await request('/en/calls/moving/submit')).text()
    expect(closedForm).toMatch(/This call closed on [^<]* UTC – that is [^<]* UTC-11\./)

    const dates = (closesDate: string, note: string) => ({
      step: 'dates',
      deadlineZone: 'aoe',
      opensDate: '2020-01-01',
      opensTime: '00:00',
      closesDate,
      closesTime: '',
      note,
    })
    const opened = await post('moving/stage', {
      ...dates('2099-05-01', 'More time for all.'),
      version: await version(),
    })
    expect(opened.status).toBe(303)
    expect(await api('moving')).toMatchObject({
      state: 'open',
      closesAt: '2099-05-02T11:59:00.000Z',
      deadlineZone: 'aoe',
    })
    await post('moving/stage', { ...dates('2099-06-01', 'Still more.'), version: await version() })
    const page = await (await request('/en/calls/moving')).text()
    for (const text of [
      'Closed',
      'Enough for now.',
      'Opened again',
      'More time for all.',
      'Deadline extended',
      'Still more.',
    ])
      expect(page).toContain(text)
    expect(page).toContain('1 June 2099 at 23:59 anywhere on earth (UTC-12)')
    expect(await (await request('/en/calls/moving/submit')).text()).toContain('anywhere on earth')
    expect((await send('POST', '/api/v1/calls/moving/issues', issue)).status).toBe(201)
    const desk = await look('moving')
    expect(desk).toContain('Test administrator')
    expect(desk).toContain('Made')
  })

  it('is archived after closing and taken out again', async () => {
    await openCall('shelved')
    const step = async (name: string) =>
      await post('shelved/stage', { step: name, version: hidden(await look('shelved/stage'), 'version') })
    expect((await step('archive')).status).toBe(422)
    await step('close')
    expect((await step('archive')).status).toBe(303)
    expect(await api('shelved')).toMatchObject({ state: 'archived' })
    expect((await step('unarchive')).status).toBe(303)
    expect(await api('shelved')).toMatchObject({ state: 'closed' })
  })

  it('tells whoever was slower what changed, and keeps what they typed', async () => {
    await openCall('contested')
    const mine = await look('contested/texts')
    const other = await send(
      'PATCH',
      '/api/v1/secretariat/calls/contested',
      { title: 'Their title', expectedVersion: 1 },
      administrator.bearer,
    )
    expect(other.status).toBe(200)
    const late = await post('contested/texts', {
      version: hidden(mine, 'version'),
      stamp: hidden(mine, 'stamp'),
      language: 'en',
      'title-en': 'My title',
      'guidance-en': 'Guidance',
    })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('value="My title"')
    expect(page).toContain('Their title')
    expect(page).toContain('Texts changed')
    expect(await api('contested')).toMatchObject({ title: 'Their title' })
    const again = await post('contested/texts', {
      version: hidden(page, 'version'),
      language: 'en',
      'title-en': 'My title',
      'guidance-en': 'Guidance',
    })
    expect(again.status).toBe(303)
    expect(await api('contested')).toMatchObject({ title: 'My title' })
    const stale = { title: 'x', expectedVersion: 1 }
    const refused = await send('PATCH', '/api/v1/secretariat/calls/contested', stale, administrator.bearer)
    expect(refused.status).toBe(409)
    const staleStep = await post('contested/stage', { step: 'close', version: '1' })
    expect(staleStep.status).toBe(409)
  })
})

describe('the questions of a call', () => {
  interface Asked {
    id: string
    kind: string
    required: boolean
    texts: Record<string, { label: string; hint?: string }>
    choices: { value: string; labels: Record<string, string> }[]
  }
  const questions = async (slug: string) => (await api(slug)).questions as Asked[]

  it('are added, translated, moved, closed and asked again', async () => {
    await openCall('asking', { languages: ['en', 'fr'] })
    const version = async () => hidden(await look('asking/questions'), 'version')
    const add = async (fields: Record<string, string>) =>
      await post('asking/questions', { do: 'save', version: await version(), ...fields })
    expect(
      (await add({ kind: 'text', 'label-en': 'Who else?', 'hint-en': 'Names.', 'label-fr': 'Qui d’autre ?' })).status,
    ).toBe(303)
    const choice = {
      kind: 'choice',
      required: 'yes',
      'label-en': 'Where?',
      'choices-en': 'In the room\nOnline',
      'choices-fr': 'Dans la salle\nEn ligne',
    }
    expect((await add({ ...choice, 'choices-fr': 'Dans la salle' })).status).toBe(422)
    expect((await add({ ...choice, 'choices-en': '', 'choices-fr': '' })).status).toBe(422)
    expect((await add({ ...choice, 'label-en': '' })).status).toBe(422)
    expect((await add(choice)).status).toBe(303)
    expect(await questions('asking')).toEqual([
      {
        id: 'q1',
        kind: 'text',
        required: false,
        texts: { en: { label: 'Who else?', hint: 'Names.' }, fr: { label: 'Qui d’autre ?' } },
        choices: [],
      },
      {
        id: 'q2',
        kind: 'choice',
        required: true,
        texts: { en: { label: 'Where?' } },
        choices: [
          { value: 'in_the_room', labels: { en: 'In the room', fr: 'Dans la salle' } },
          { value: 'online', labels: { en: 'Online', fr: 'En ligne' } },
        ],
      },
    ])
    await post('asking/questions', { do: 'up', id: 'q2', version: await version() })
    expect((await questions('asking')).map(({ id }) => id)).toEqual(['q2', 'q1'])
    await post('asking/questions', { do: 'remove', id: 'q1', version: await version() })
    expect((await questions('asking')).map(({ id }) => id)).toEqual(['q2'])
    expect(await look('asking/questions')).toContain('No longer asked')
    await post('asking/questions', { do: 'restore', id: 'q1', version: await version() })
    expect((await questions('asking')).map(({ id }) => id)).toEqual(['q2', 'q1'])
  })

  it('keep the answers given: a closed one is read with its answer, choices are not taken away', async () => {
    const question = { id: 'colour', kind: 'choice', texts: { en: { label: 'Which colour?' } } }
    const choices = ['red', 'blue'].map((value) => ({ value, labels: { en: `Very ${value}` } }))
    await openCall('answered', { questions: [{ ...question, choices }] })
    const sent = await send('POST', '/api/v1/calls/answered/issues', { ...issue, answers: { colour: 'blue' } })
    expect(sent.status).toBe(201)
    const { reference } = (await sent.json()) as { reference: string }
    await send(
      'POST',
      '/api/v1/secretariat/decisions',
      { reference, action: 'publish', reason: 'meets_guidelines' },
      administrator.bearer,
    )
    const change = async (body: unknown) =>
      await send('PATCH', '/api/v1/secretariat/calls/answered', body, administrator.bearer)
    const fewer = await change({ questions: [{ ...question, choices: [choices[0], { value: 'green', labels: {} }] }] })
    expect(fewer.status).toBe(422)
    expect(await fewer.json()).toMatchObject({ errors: [{ path: '/questions', code: 'answered' }] })
    expect((await change({ questions: [] })).status).toBe(200)
    expect(await questions('answered')).toEqual([])
    const page = await (await request(`/en/issues/${reference}`)).text()
    expect(page).toContain('Which colour?')
    expect(page).toContain('Very blue')
    const form = await look('answered/questions')
    const late = await post('answered/questions', {
      do: 'save',
      id: '',
      kind: 'text',
      'label-en': 'Why?',
      version: '1',
      stamp: hidden(form, 'stamp'),
    })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('value="Why?"')
  })
})

describe('a call to which something was sent', () => {
  it('cannot be taken back to a draft, and its issues stay public', async () => {
    const { bearer } = await staffMember('administrator')
    const answer = await send('PATCH', '/api/v1/secretariat/calls/igf-2027-issues', { state: 'draft' }, bearer)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ errors: [{ path: '/state', code: 'received' }] })
    expect((await request('/api/v1/issues/IGF2027-0001')).status).toBe(200)
  })
})
