import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StaffRole } from '../../schema/vocabulary.ts'
import { bindings, clock, request, run, seed, send, staffMember, submit } from '../support/app.ts'
import { waitingIssue } from '../support/items.ts'
import { metered } from '../support/metered.ts'

const call = 'igf-2027-issues'
const day = 24 * 3_600_000
const put = (community: string, body: unknown, bearer: Record<string, string>, slug = call) =>
  send('PUT', `/api/v1/secretariat/calls/${slug}/priorities/${community}`, body, bearer)
const item = (theme: string, statement = `Why ${theme}.`) => ({ theme, statement })
const dayIn = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10)

interface Target {
  theme?: string
  group?: string
  groupState?: string
  namedGroup?: string
}
interface Answer {
  items: (Target & {
    community: string
    communityName: string
    kind: string
    statement: string
    statementLanguage: string
    mandate: { holder: string } | null
  })[]
  overTheTop: (Target & { communities: string[] })[]
  gaps: { theme: string; kind: string; issues: number }[]
  communities: { id: string; name: string; version: number; mandates: { holder: string; valid: boolean }[] }[]
  next: string | null
}
const read = async (query = '', slug = call) =>
  (await (await request(`/api/v1/calls/${slug}/priorities${query}`)).json()) as Answer
const errorsOf = async (response: Response) =>
  ((await response.json()) as { errors: { path: string; code: string }[] }).errors.map(
    ({ path, code }) => `${path} ${code}`,
  )

type Person = Awaited<ReturnType<typeof staffMember>>
let administrator: Person

/** Records a mandate as the Secretariat does; answers the page that came back. */
const giveMandate = (fields: Record<string, string> = {}) =>
  submit(
    '/en/secretariat/communities/mandates',
    {
      cycle: 'igf-2027',
      community: 'private_sector',
      roleTitle: 'Coordinator',
      holder: 'Somebody',
      nominatedBy: 'The members',
      nomination: 'https://example.org/nomination',
      language: 'en',
      from: dayIn(-10),
      until: dayIn(10),
      ...fields,
    },
    administrator.cookie,
  )

/** A representative whose mandate is valid for ten days more. */
async function representative(community: string, role: StaffRole = 'representative'): Promise<Person> {
  const person = await staffMember(role)
  if (role === 'representative') expect((await giveMandate({ community, staff: person.id })).status).toBe(303)
  return person
}

/** A call of a cycle, open now. */
async function anotherCall(slug: string, cycle: string): Promise<void> {
  const answer = await send(
    'POST',
    '/api/v1/secretariat/calls',
    {
      slug,
      cycle,
      kind: 'issues',
      title: `Call ${slug}`,
      guidance: 'Say it.',
      opensAt: '2026-01-01T00:00:00Z',
      closesAt: '2027-12-01T00:00:00Z',
      languages: ['fr', 'en'],
    },
    administrator.bearer,
  )
  expect(answer.status).toBe(201)
}

/** A group of issues in a call, as the table holds it. */
const group = (id: string, of = call, state = 'active') =>
  run([
    {
      sql: "INSERT INTO issue_group (id, call, title, language, state, created_at) VALUES (?, ?, ?, 'en', ?, '2026-01-01T00:00:00.000Z')",
      params: [id, of, `Group ${id}`, state],
    },
  ])

beforeAll(async () => {
  await seed('demo')
  administrator = await staffMember('administrator')
})
beforeEach(() => {
  clock.shift = 0
})

describe('PUT /api/v1/secretariat/calls/{slug}/priorities/{community}', () => {
  it('sets what a community puts forward, and the public reads it at once', async () => {
    const answer = await put(
      'private_sector',
      { items: [item('encryption'), item('affordability')] },
      administrator.bearer,
    )
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({
      community: 'private_sector',
      version: 1,
      items: [
        { theme: 'encryption', statement: 'Why encryption.', statementLanguage: 'en' },
        { theme: 'affordability', statement: 'Why affordability.', statementLanguage: 'en' },
      ],
    })
    const mine = (await read()).items.filter(({ community }) => community === 'private_sector')
    expect(mine.map(({ theme }) => theme)).toEqual(['encryption', 'affordability'])
    expect(mine[0]).toMatchObject({ communityName: 'Private sector', kind: 'stakeholder_group', mandate: null })
    expect(mine[0]).not.toHaveProperty('group')
  })

  it.each([
    ['three of them', { items: [item('encryption'), item('affordability'), item('cybercrime')] }, '/items too_many'],
    ['the same twice', { items: [item('encryption'), item('encryption')] }, '/items/1/theme exists'],
    ['a theme that is none', { items: [item('no-such-theme')] }, '/items/0/theme theme'],
    ['neither theme nor group', { items: [{ statement: 'Why' }] }, '/items/0/theme required'],
    ['both', { items: [{ theme: 'encryption', group: 'g', statement: 'Why' }] }, '/items/0/theme invalid'],
    ['no statement', { items: [{ theme: 'encryption' }] }, '/items/0/statement required'],
    ['an empty statement', { items: [{ theme: 'encryption', statement: ' ' }] }, '/items/0/statement required'],
    ['a long statement', { items: [item('encryption', 'x'.repeat(2001))] }, '/items/0/statement too_long'],
    ['a group of nowhere', { items: [{ group: 'nowhere', statement: 'Why' }] }, '/items/0/group unknown'],
    ['no list', {}, '/items required'],
  ])('refuses %s with 422 and keeps what stands', async (_name, body, error) => {
    const before = (await read()).items
    const answer = await put('private_sector', body, administrator.bearer)
    expect(answer.status).toBe(422)
    expect(await errorsOf(answer)).toContain(error)
    expect((await read()).items).toEqual(before)
  })

  it('takes a group of the call that is active, and no other', async () => {
    await group('alive')
    await group('over', call, 'dissolved')
    await group('elsewhere', 'igf-2018-issues')
    const one = (id: string) => ({ items: [{ group: id, statement: 'Why', language: 'fr' }] })
    for (const id of ['over', 'elsewhere']) {
      expect(await errorsOf(await put('intergovernmental', one(id), administrator.bearer))).toEqual([
        '/items/0/group unknown',
      ])
    }
    expect((await put('intergovernmental', one('alive'), administrator.bearer)).status).toBe(200)
    const [mine] = (await read()).items.filter(({ community }) => community === 'intergovernmental')
    expect(mine).toMatchObject({ group: 'alive', groupTitle: 'Group alive', statementLanguage: 'fr' })
    expect(mine).not.toHaveProperty('theme')
  })

  it('counts both calls of a cycle towards the two, and leaves the other call alone', async () => {
    await anotherCall('questions-2030', 'igf-2030')
    await anotherCall('issues-2030', 'igf-2030')
    expect(
      (await put('government', { items: [item('encryption')] }, administrator.bearer, 'questions-2030')).status,
    ).toBe(200)
    const two = { items: [item('affordability'), item('cybercrime')] }
    expect(await errorsOf(await put('government', two, administrator.bearer, 'issues-2030'))).toEqual([
      '/items too_many',
    ])
    const same = await put('government', { items: [item('encryption')] }, administrator.bearer, 'issues-2030')
    expect(await errorsOf(same)).toEqual(['/items/0/theme exists'])
    const one = await put('government', { items: [item('affordability')] }, administrator.bearer, 'issues-2030')
    expect(await one.json()).toMatchObject({ version: 2, items: [{ theme: 'affordability', statementLanguage: 'fr' }] })
    expect((await read('', 'questions-2030')).items.map(({ theme }) => theme)).toEqual(['encryption'])
    expect((await read('', 'issues-2030')).items.map(({ theme }) => theme)).toEqual(['affordability'])
    // Another cycle has room of its own: there the government has set two already.
    expect((await read()).items.filter(({ community }) => community === 'government')).toHaveLength(2)
  })

  it('says in which call the two of a cycle are used, in the client’s language and in the form', async () => {
    await anotherCall('first-2034', 'igf-2034')
    await anotherCall('second-2034', 'igf-2034')
    const both = { items: [item('encryption'), item('cybercrime')] }
    expect((await put('government', both, administrator.bearer, 'first-2034')).status).toBe(200)
    const messages = new Set<string>()
    for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
      const headers = { ...administrator.bearer, 'accept-language': language }
      const refused = await put('government', { items: [item('affordability')] }, headers, 'second-2034')
      expect(refused.status).toBe(422)
      const { errors } = (await refused.json()) as { errors: { path: string; code: string; message: string }[] }
      expect(errors).toMatchObject([
        { path: '/items', code: 'used_in_cycle', message: expect.stringContaining('Call first-2034') },
      ])
      messages.add(errors[0]?.message ?? '')
    }
    expect(messages.size).toBe(6)
    const page = await submit(
      '/en/secretariat/calls/second-2034/priorities',
      { community: 'government', target1: 'theme:affordability', statement1: 'Why', language1: 'en', version: '1' },
      administrator.cookie,
    )
    expect(page.status).toBe(422)
    expect(await page.text()).toContain('has used the two priorities of this cycle in another call: Call first-2034')
  })

  it('answers 409 with what stands when somebody was faster, and changes nothing', async () => {
    const { version } = (await (
      await put('technical_community', { items: [item('encryption')] }, administrator.bearer)
    ).json()) as { version: number }
    const stale = await put(
      'technical_community',
      { items: [item('cybercrime')], expectedVersion: version - 1 },
      administrator.bearer,
    )
    expect(stale.status).toBe(409)
    expect(await stale.json()).toMatchObject({
      type: expect.stringMatching(/\/stale$/),
      current: { community: 'technical_community', version, items: [{ theme: 'encryption' }] },
    })
    const again = await put(
      'technical_community',
      { items: [item('cybercrime')], expectedVersion: version },
      administrator.bearer,
    )
    expect(await again.json()).toMatchObject({ version: version + 1, items: [{ theme: 'cybercrime' }] })
  })

  it('lets one of two people at once through, so that no community gets more than two', async () => {
    await anotherCall('first-2031', 'igf-2031')
    await anotherCall('second-2031', 'igf-2031')
    await put('civil_society', { items: [] }, administrator.bearer, 'first-2031')
    const answers = await Promise.all([
      put('civil_society', { items: [item('encryption'), item('cybercrime')] }, administrator.bearer, 'first-2031'),
      put('civil_society', { items: [item('affordability')] }, administrator.bearer, 'second-2031'),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const kept = [...(await read('', 'first-2031')).items, ...(await read('', 'second-2031')).items]
    expect(kept.length).toBeLessThanOrEqual(2)
  })

  it('keeps what was replaced in the events, statement by statement', async () => {
    await put('intergovernmental', { items: [item('cybercrime', 'The earlier words.')] }, administrator.bearer)
    await put('intergovernmental', { items: [] }, administrator.bearer)
    const { results } = await bindings.DB.prepare(
      `SELECT e.action, e.actor, n.note FROM event e JOIN event_note n ON n.event = e.id
       WHERE e.subject_id = 'igf-2027/intergovernmental' ORDER BY e.id`,
    ).all<{ action: string; actor: string; note: string }>()
    expect(results.at(-2)?.note).toContain('The earlier words.')
    expect(JSON.parse(results.at(-1)?.note ?? '')).toEqual({ call, items: [] })
    expect(results.every((row) => row.action === 'set_priorities' && row.actor === administrator.id)).toBe(true)
    expect((await read()).items.some(({ community }) => community === 'intergovernmental')).toBe(false)
  })

  it('answers 404 for a call or a community that does not exist', async () => {
    expect((await put('government', { items: [] }, administrator.bearer, 'no-such-call')).status).toBe(404)
    expect((await put('atlantis-igf', { items: [] }, administrator.bearer)).status).toBe(404)
    expect((await put('NO_SUCH', { items: [] }, administrator.bearer)).status).toBe(404)
  })
})

describe('a group that was put forward', () => {
  const groups = `/api/v1/secretariat/calls/merging-2033/groups`
  const make = async (title: string) =>
    ((await (await send('POST', groups, { title, members: [] }, administrator.bearer)).json()) as { id: string }).id
  const change = async (id: string, expectedVersion: number, body: object) => {
    const answer = await send('PATCH', `${groups}/${id}`, { expectedVersion, ...body }, administrator.bearer)
    expect(answer.status).toBe(200)
    return ((await answer.json()) as { version: number }).version
  }
  const one = (id: string) => ({ items: [{ group: id, statement: `Why ${id}.` }] })
  const seen = async () => {
    const { items, overTheTop } = await read('', 'merging-2033')
    return {
      items: items.map(({ community, group: id, groupState, namedGroup }) => [community, id, groupState, namedGroup]),
      overTheTop,
    }
  }

  it('stands as the one it was merged into, from group to group, until the merger is taken back', async () => {
    await anotherCall('merging-2033', 'igf-2033')
    const [first, second, third] = [await make('G'), await make('H'), await make('I')]
    await put('government', one(first), administrator.bearer, 'merging-2033')
    await put('private_sector', one(second), administrator.bearer, 'merging-2033')
    const apart = await seen()
    expect(apart.overTheTop).toEqual([])
    let version = await change(first, 1, { mergeInto: second })
    const merged = await seen()
    expect(merged).toEqual({
      items: [
        ['government', second, 'active', first],
        ['private_sector', second, 'active', undefined],
      ],
      overTheTop: [{ group: second, communities: ['government', 'private_sector'] }],
    })
    const form = await request('/en/secretariat/calls/merging-2033/priorities?community=government', {
      headers: administrator.cookie,
    })
    expect(await form.text()).toContain(`value="group:${second}" selected`)
    const csv = await (await request('/api/v1/calls/merging-2033/priorities.csv')).text()
    expect(csv).toContain(`,${second},H,active,${first},`)
    const later = await change(second, 2, { mergeInto: third })
    expect((await seen()).overTheTop).toEqual([{ group: third, communities: ['government', 'private_sector'] }])
    await change(second, later, { undo: true })
    expect(await seen()).toEqual(merged)
    version = await change(first, version, { undo: true })
    expect(version).toBe(3)
    expect(await seen()).toEqual(apart)
  })

  it('and dissolved stays a priority that is marked, and is shared by nobody', async () => {
    const id = await make('Soon gone')
    for (const community of ['government', 'private_sector'])
      await put(community, one(id), administrator.bearer, 'merging-2033')
    expect((await seen()).overTheTop).toHaveLength(1)
    await change(id, 1, { dissolve: true })
    expect(await seen()).toEqual({
      items: [
        ['government', id, 'dissolved', undefined],
        ['private_sector', id, 'dissolved', undefined],
      ],
      overTheTop: [],
    })
    expect(await (await request('/en/calls/merging-2033/priorities')).text()).toContain('this group has ended since')
    await change(id, 2, { undo: true })
    expect((await seen()).overTheTop).toHaveLength(1)
  })
})

describe('a representative', () => {
  it('sets the priorities of the community of their mandate, and of no other', async () => {
    const person = await representative('private_sector')
    expect((await put('private_sector', { items: [item('cybercrime')] }, person.bearer)).status).toBe(200)
    expect((await put('civil_society', { items: [] }, person.bearer)).status).toBe(403)
    const [mine] = (await read()).items.filter(({ community }) => community === 'private_sector')
    expect(mine?.mandate).toMatchObject({ holder: 'Somebody', valid: true })
  })

  it('does so within the term only', async () => {
    const person = await staffMember('representative')
    await giveMandate({ staff: person.id, from: dayIn(2), until: dayIn(4) })
    const tried = async (days: number) => {
      clock.shift = days * day
      return (await put('private_sector', { items: [item('cybercrime')] }, person.bearer)).status
    }
    expect([await tried(1), await tried(2), await tried(4), await tried(5)]).toEqual([403, 200, 200, 403])
  })

  it('does so in the cycle of the mandate only', async () => {
    await anotherCall('issues-2032', 'igf-2032')
    const person = await representative('private_sector')
    expect((await put('private_sector', { items: [] }, person.bearer, 'issues-2032')).status).toBe(403)
  })

  it('may no longer once the Secretariat has ended the mandate, which stays on record', async () => {
    const person = await representative('private_sector')
    const { id } = (await bindings.DB.prepare('SELECT id FROM mandate WHERE staff = ?')
      .bind(person.id)
      .first<{ id: string }>()) ?? { id: '' }
    const end = () => submit(`/en/secretariat/communities/mandates/${id}/end`, {}, administrator.cookie)
    expect((await end()).status).toBe(303)
    expect((await put('private_sector', { items: [] }, person.bearer)).status).toBe(403)
    expect((await end()).status).toBe(409)
    const { results } = await bindings.DB.prepare('SELECT action FROM event WHERE subject_id = ? ORDER BY id')
      .bind(id)
      .all<{ action: string }>()
    expect(results.map(({ action }) => action)).toEqual(['give_mandate', 'end_mandate'])
  })

  it.each(['moderator', 'rapporteur', 'reviewer', 'representative'] as const)(
    'without a mandate, and so a %s, is refused',
    async (role) => {
      const person = await staffMember(role)
      expect((await put('government', { items: [] }, person.bearer)).status).toBe(403)
    },
  )
})

describe('/secretariat/calls/{slug}/priorities', () => {
  const path = `/en/secretariat/calls/${call}/priorities`
  const typed = { community: 'private_sector', target1: 'theme:encryption', statement1: 'Words <b>', language1: 'en' }
  const versionOf = async (person: Person, community = 'private_sector') =>
    /name="version" value="(\d+)"/.exec(
      await (await request(`${path}?community=${community}`, { headers: person.cookie })).text(),
    )?.[1] ?? ''

  it('shows a representative the form of their community at once, and nothing of others', async () => {
    const person = await representative('private_sector')
    const html = await (await request(path, { headers: person.cookie })).text()
    expect(html).toContain('name="statement1"')
    expect(html).not.toContain('community=government')
    expect((await request(`${path}?community=government`, { headers: person.cookie })).status).toBe(403)
    const refused = await submit(path, { ...typed, community: 'government', version: '0' }, person.cookie)
    expect(refused.status).toBe(403)
  })

  it('says so where there is no valid mandate', async () => {
    const person = await staffMember('representative')
    const answer = await request(path, { headers: person.cookie })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('You hold no mandate')
  })

  it('offers an administrator every community, and saves', async () => {
    const list = await (await request(path, { headers: administrator.cookie })).text()
    for (const id of ['government', 'technical_community', 'example-islands-igf'])
      expect(list).toContain(`community=${id}`)
    const version = await versionOf(administrator)
    const saved = await submit(path, { ...typed, version }, administrator.cookie)
    expect(saved.status).toBe(303)
    const html = await (await request(saved.headers.get('location') ?? '', { headers: administrator.cookie })).text()
    expect(html).toContain('Saved.')
    expect(html).toContain('Words &lt;b>')
    expect(html).toContain('<option value="theme:encryption" selected')
  })

  it('keeps what was typed when something is missing, and says at which field', async () => {
    const version = await versionOf(administrator)
    const answer = await submit(
      path,
      { ...typed, version, target2: '', statement2: 'Without a theme', language2: 'en' },
      administrator.cookie,
    )
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('href="#f-target2"')
    expect(html).toContain('Without a theme')
    const same = await submit(
      path,
      { ...typed, version, target2: typed.target1, statement2: 'Again', language2: 'en' },
      administrator.cookie,
    )
    expect(same.status).toBe(422)
    expect(await same.text()).toContain('href="#f-target2"')
  })

  it('shows what changed when somebody was faster; saving again replaces it', async () => {
    const version = await versionOf(administrator)
    await put('private_sector', { items: [item('cybercrime', 'Of the faster one.')] }, administrator.bearer)
    const stale = await submit(path, { ...typed, version }, administrator.cookie)
    expect(stale.status).toBe(409)
    const html = await stale.text()
    expect(html).toContain('Of the faster one.')
    expect(html).toContain('Words &lt;b>')
    const now = /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
    expect((await submit(path, { ...typed, version: now }, administrator.cookie)).status).toBe(303)
  })
})

describe('/secretariat/communities', () => {
  const path = '/en/secretariat/communities'
  const add = (fields: Record<string, string>) =>
    submit(
      path,
      { name: 'Kenya IGF', slug: 'kenya-igf', country: 'KE', website: 'https://example.org/kenya', ...fields },
      administrator.cookie,
    )

  it('adds an initiative, which can then be given a mandate and put something forward', async () => {
    expect((await add({ name_fr: 'FGI du Kenya' })).status).toBe(303)
    expect(await (await request(path, { headers: administrator.cookie })).text()).toContain('Kenya IGF')
    expect((await put('kenya-igf', { items: [item('affordability')] }, administrator.bearer)).status).toBe(200)
    expect((await giveMandate({ community: 'kenya-igf', holder: 'Amina' })).status).toBe(303)
    const html = await (await request(`/fr/calls/${call}/priorities`)).text()
    expect(html).toContain('FGI du Kenya')
    expect(html).toContain('Amina')
    expect(html).toContain('https://example.org/nomination')
  })

  it.each([
    ['a slug that is taken', { name: 'Again', slug: 'example-islands-igf' }, '#f-slug'],
    ['the code of a stakeholder group', { slug: 'government' }, '#f-slug'],
    ['no country and no region', { slug: 'nowhere-igf', country: '' }, '#f-country'],
    ['a website that the public cannot reach', { slug: 'local-igf', website: 'http://localhost/' }, '#f-website'],
    ['no name', { slug: 'nameless-igf', name: '' }, '#f-name'],
  ])('refuses %s', async (_name, fields, field) => {
    const answer = await add(fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(`href="${field}"`)
  })

  it.each([
    ['without a published nomination', { nomination: '' }, '#f-nomination'],
    ['that ends before it begins', { from: '2027-02-01', until: '2027-01-01' }, '#f-until'],
    ['of a day that is none', { from: '2027-02-30' }, '#f-from'],
    ['in a cycle that is none', { cycle: 'igf-1999' }, '#f-cycle'],
    ['for a community that is none', { community: 'atlantis-igf' }, '#f-community'],
    ['for somebody who is no representative', { staff: 'nobody' }, '#f-staff'],
  ])('refuses a mandate %s', async (_name, fields, field) => {
    const answer = await giveMandate(fields as Record<string, string>)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(`href="${field}"`)
  })
})

describe('GET /api/v1/calls/{slug}/priorities', () => {
  it('puts stakeholder groups first in a fixed order, whoever set theirs last or has more', async () => {
    await put('government', { items: [item('encryption')] }, administrator.bearer)
    const ids = (await read()).communities.map(({ id }) => id)
    expect(ids.slice(0, 5)).toEqual([
      'government',
      'intergovernmental',
      'civil_society',
      'private_sector',
      'technical_community',
    ])
    const of = [...new Set((await read()).items.map(({ community }) => community))]
    expect(of).toEqual(ids.filter((id) => of.includes(id)))
  })

  it('says what several share and where nobody looks', async () => {
    await anotherCall('shared-2033', 'igf-2033')
    await put('government', { items: [item('encryption')] }, administrator.bearer, 'shared-2033')
    expect((await read('', 'shared-2033')).overTheTop).toEqual([])
    await put('civil_society', { items: [item('encryption'), item('cybercrime')] }, administrator.bearer, 'shared-2033')
    expect((await read('', 'shared-2033')).overTheTop).toEqual([
      { theme: 'encryption', communities: ['government', 'civil_society'] },
    ])
    expect((await read('', 'shared-2033')).gaps).toContainEqual({ theme: 'rights', kind: 'silent', issues: 0 })
    const { gaps } = await read()
    expect(gaps).toContainEqual({ theme: 'capacity-building', kind: 'no_priority', issues: 2 })
  })

  it('renews its ETag with every change, and with the day, since terms end', async () => {
    const path = `/api/v1/calls/${call}/priorities`
    const etag = async () => (await request(path)).headers.get('etag') ?? ''
    const first = await etag()
    expect((await request(path, { headers: { 'if-none-match': first } })).status).toBe(304)
    await put('government', { items: [] }, administrator.bearer)
    const second = await etag()
    expect(second).not.toBe(first)
    await giveMandate({ community: 'government' })
    const third = await etag()
    expect(third).not.toBe(second)
    clock.shift = day
    expect(await etag()).not.toBe(third)
  })

  it('gives the same rows as CSV', async () => {
    const answer = await request(`/api/v1/calls/${call}/priorities.csv`)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const lines = (await answer.text()).trim().split('\r\n')
    expect(lines[0]).toBe(
      'community,communityName,kind,theme,group,groupTitle,groupState,namedGroup,statement,statementLanguage,roleTitle,holder,nominatedBy,nomination,language,from,until,valid',
    )
    expect(lines).toHaveLength((await read()).items.length + 1)
  })

  it('answers 404 for a call that is none and 422 for a cursor that is none', async () => {
    expect((await request('/api/v1/calls/no-such-call/priorities')).status).toBe(404)
    expect((await request(`/api/v1/calls/${call}/priorities?cursor=nonsense`)).status).toBe(422)
  })
})

describe('the priorities page', () => {
  it('has matrix, shared, gaps and the six streams', async () => {
    const html = await (await request(`/en/calls/${call}/priorities`)).text()
    for (const words of ['Side by side', 'Themes by communities', 'Over the top: what', 'Gaps: where nobody looks'])
      expect(html).toContain(words)
    for (const stream of [
      'Community priority',
      'Work of another',
      'Continued',
      'Proposal',
      'Intersessional work',
      'Of interest to several',
    ])
      expect(html).toContain(stream)
    expect(html).toContain('aria-labelledby="matrix" tabindex="0"')
  })

  it('shows 200 communities in pages, within its budget, each once', async () => {
    await anotherCall('crowded', 'igf-2040')
    const many = Array.from({ length: 190 }, (_, i) => `crowd-${String(i).padStart(3, '0')}-igf`)
    await run(
      many.flatMap((id, i) => [
        {
          sql: "INSERT INTO community (id, names, country, website, created_at) VALUES (?, ?, 'KE', 'https://example.org/', '2026-01-01')",
          params: [id, JSON.stringify({ en: `Crowd ${id}` })],
        },
        ...[1, 2, 3, 4].map((n) => ({
          sql: "INSERT INTO mandate (cycle, community, id, role_title, holder, nominated_by, nomination, language, starts_on, ends_on) VALUES ('igf-2040', ?, ?, 'Role', 'H', 'N', 'https://example.org/', 'en', '2026-01-01', '2030-01-01')",
          params: [id, `${id}-${n}`],
        })),
        {
          sql: "INSERT INTO priority (cycle, community, items, changed_at) VALUES ('igf-2040', ?, ?, '2026-01-01')",
          params: [
            id,
            JSON.stringify([
              i < 100
                ? { call: 'crowded', group: `crowd-${i + 100}`, statement: 'Why', language: 'en' }
                : {
                    call: 'crowded',
                    theme: i % 2 === 0 ? 'encryption' : 'cybercrime',
                    statement: 'Why',
                    language: 'en',
                  },
              { call: 'crowded', group: `crowd-${i}`, statement: 'Why', language: 'en' },
            ]),
          ],
        },
        {
          sql: "INSERT INTO issue_group (id, call, title, language, created_at) VALUES (?, 'crowded', 'A group', 'en', '2026-01-01')",
          params: [`crowd-${i}`],
        },
      ]),
    )
    await put('government', { items: [item('encryption')] }, administrator.bearer, 'crowded')

    const meter = metered(bindings.DB)
    const page = await request('/en/calls/crowded/priorities', {}, { DB: meter.db })
    expect(page.status).toBe(200)
    expect(meter.queries()).toBeLessThanOrEqual(5)
    expect(meter.rowsRead()).toBeLessThanOrEqual(200)
    expect(await page.text()).toContain('Communities 1 to 20 of 195')

    const seen: string[] = []
    let shared = ''
    for (let cursor: string | null = ''; cursor !== null; ) {
      const answer: Answer = await read(`?cursor=${cursor}`, 'crowded')
      seen.push(...answer.communities.map(({ id }) => id))
      if (shared !== '') expect(JSON.stringify(answer.overTheTop)).toBe(shared)
      shared = JSON.stringify(answer.overTheTop)
      cursor = answer.next
    }
    expect(seen).toHaveLength(195)
    expect(new Set(seen).size).toBe(195)
    expect(JSON.parse(shared)).toHaveLength(92)
  })
})

describe('an issue', () => {
  it('shows who put its theme or group forward, on its page and on the page of its tracking link', async () => {
    const { reference, token } = await waitingIssue({
      themes: ['net-neutrality-of-tests', 'encryption'].slice(1),
      stream: 'intersessional',
    })
    const decision = { reference, action: 'publish', reason: 'meets_guidelines' }
    expect((await send('POST', '/api/v1/secretariat/decisions', decision, administrator.bearer)).status).toBe(200)
    await put('private_sector', { items: [] }, administrator.bearer)
    await put('government', { items: [] }, administrator.bearer)
    const pages = async () => [
      await (await request(`/en/issues/${reference}`)).text(),
      await (await request(`/en/t/${token}`)).text(),
    ]
    for (const html of await pages()) expect(html).not.toContain('Put forward as a priority')
    await put('private_sector', { items: [item('encryption')] }, administrator.bearer)
    for (const html of await pages()) {
      expect(html).toContain('Put forward as a priority')
      expect(html).toContain('<bdi>Private sector</bdi>')
    }
    await group('of-the-issue')
    await put('government', { items: [{ group: 'of-the-issue', statement: 'Why' }] }, administrator.bearer)
    await run([
      {
        sql: "UPDATE issue SET issue_group = 'of-the-issue' WHERE id = (SELECT id FROM submission WHERE reference = ?)",
        params: [reference],
      },
    ])
    expect((await pages())[1]).toContain('<bdi>Government</bdi>')
  })

  it('counts in its stream, and in `continued` when it continues another, whatever was stated', async () => {
    const byStream = async () =>
      ((await (await request(`/api/v1/calls/${call}/statistics`)).json()) as { byStream: Record<string, number> })
        .byStream
    const before = await byStream()
    expect(Object.keys(before).sort()).toEqual(
      [
        'community_priority',
        'continued',
        'intersessional',
        'other_organisation',
        'over_the_top',
        'proposal',
        'unstated',
      ].sort(),
    )
    const publish = async (change: Record<string, unknown>) => {
      const { reference } = await waitingIssue(change)
      const decision = { reference, action: 'publish', reason: 'meets_guidelines' }
      await send('POST', '/api/v1/secretariat/decisions', decision, administrator.bearer)
      return reference
    }
    const reference = await publish({ stream: 'proposal', continues: 'IGF2027-0001' })
    await publish({})
    const after = await byStream()
    expect(after).toEqual({ ...before, continued: (before.continued ?? 0) + 1, unstated: (before.unstated ?? 0) + 1 })
    expect(await (await request(`/en/issues/${reference}`)).text()).toContain('<dd>Continued</dd>')
    expect(await (await request(`/en/calls/${call}`)).text()).toContain('Where issues come from')
  })
})
