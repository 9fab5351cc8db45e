import { beforeAll, describe, expect, it } from 'vitest'
import { bindings, request, seed, send, staffMember, submit } from '../support/app.ts'
import { kept, recount } from '../support/grouping.ts'
import { waitingIssue } from '../support/items.ts'

const call = 'igf-2027-issues'
const api = `/api/v1/calls/${call}`
const desk = `/api/v1/secretariat/calls/${call}/groups`
const bench = `/en/secretariat/calls/${call}/groups`

interface Group {
  id: string
  title: string
  summary: string
  members: string[]
  byStakeholderGroup: Record<string, number>
  byRegion: Record<string, number>
  state: string
  mergedInto: string | null
  version: number
}
interface Stale {
  type: string
  current: Group
  changes: { version: number; action: string; role: string; references: string[] }[]
}

let rapporteur: Awaited<ReturnType<typeof staffMember>>
let moderator: Awaited<ReturnType<typeof staffMember>>
let made = 0

/** A published issue; answers its reference and tracking token. */
async function published(change: Record<string, unknown> = {}) {
  const issue = await waitingIssue(change)
  await decide(issue.reference, 'publish', 'meets_guidelines')
  return issue
}

async function decide(reference: string, action: string, reason: string): Promise<void> {
  const decision = { reference, action, reason }
  expect((await send('POST', '/api/v1/secretariat/decisions', decision, moderator.bearer)).status).toBe(200)
}

const references = async (n: number) => {
  const found: string[] = []
  for (let i = 0; i < n; i++) found.push((await published()).reference)
  return found
}

const post = (body: object) => send('POST', desk, body, rapporteur.bearer)
const patch = (id: string, body: object) => send('PATCH', `${desk}/${id}`, body, rapporteur.bearer)

async function group(members: string[], more: object = {}): Promise<string> {
  made += 1
  const answer = await post({ title: `Group ${made}`, members, ...more })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

const read = async (id: string) => (await (await request(`${api}/groups/${id}`)).json()) as Group
const groupOf = async (reference: string) =>
  ((await (await request(`/api/v1/issues/${reference}`)).json()) as { group: string | null }).group

/** Takes a step and expects it to be taken. */
async function step(id: string, body: object): Promise<{ id: string; version: number; made?: string }> {
  const { version } = await read(id)
  const answer = await patch(id, { expectedVersion: version, ...body })
  expect({ status: answer.status, body }).toEqual({ status: 200, body })
  return (await answer.json()) as { id: string; version: number; made?: string }
}

/** What the undo of a step must bring back. */
const stateOf = async (ids: string[]) =>
  await Promise.all(
    ids.map(async (id) => {
      const { title, summary, members, state, mergedInto, byRegion } = await read(id)
      return { title, summary, members, state, mergedInto, byRegion }
    }),
  )

beforeAll(async () => {
  await seed('demo')
  rapporteur = await staffMember('rapporteur')
  moderator = await staffMember('moderator')
})

describe('POST /api/v1/secretariat/calls/{slug}/groups', () => {
  it('makes a group of published issues, which is public at once with who they come from', async () => {
    const members = [
      (await published({ country: 'KE', stakeholderGroup: 'government' })).reference,
      (await published({ country: 'FR', stakeholderGroup: 'government' })).reference,
    ]
    const id = await group(members, { title: 'Cables', summary: 'Both ask for cables.' })
    const before = (await request(`${api}/groups`)).headers.get('etag')
    const found = await read(id)
    expect(found).toMatchObject({ title: 'Cables', summary: 'Both ask for cables.', members, version: 1 })
    expect(found.byStakeholderGroup).toMatchObject({ government: 2, civil_society: 0 })
    expect(found.byRegion).toMatchObject({ african: 1, western_european_others: 1, other: 0 })
    const listed = (await (await request(`${api}/groups`)).json()) as { items: Group[]; next: string | null }
    expect(listed.items.find((one) => one.id === id)?.members).toEqual(members)
    expect(await groupOf(members[0] ?? '')).toBe(id)
    const csv = await (await request(`${api}/groups.csv`)).text()
    expect(csv.split('\r\n')[0]).toMatch(/,byRegion,state,mergedInto,version,url$/)
    expect(csv).toMatch(/,active,,1,https:/)
    expect(csv).toContain(`Cables,Both ask for cables.,en,{},${members.join(';')}`)
    await step(id, { title: 'Cables for all' })
    const again = await request(`${api}/groups`, { headers: { 'if-none-match': before ?? '' } })
    expect(again.status).toBe(200)
  })

  it('answers 422 with a pointer to each issue that is unknown, waits, is in another call or another group', async () => {
    const [first = '', second = ''] = await references(2)
    await group([first])
    const waiting = (await waitingIssue()).reference
    const answer = await post({ title: 'Wrong', members: [second, waiting, 'IGF2027-9999', first] })
    expect(answer.status).toBe(422)
    const { errors } = (await answer.json()) as { errors: { path: string; code: string }[] }
    expect(errors.map(({ path, code }) => [path, code])).toEqual([
      ['/members/1', 'unknown'],
      ['/members/2', 'unknown'],
      ['/members/3', 'grouped'],
    ])
    expect(await groupOf(second)).toBeNull()
  })
})

describe('GET /api/v1/calls/{slug}/issues?group=', () => {
  it('lists the members, on the page and as CSV, combined with other filters and with words', async () => {
    const members = [
      (await published({ country: 'KE', title: 'Solar masts one' })).reference,
      (await published({ country: 'JP', title: 'Solar masts two' })).reference,
    ]
    const id = await group(members)
    const list = async (query: string) =>
      ((await (await request(`${api}/issues?group=${id}${query}`)).json()) as { items: { reference: string }[] }).items
    expect((await list('')).map((item) => item.reference)).toEqual([...members].reverse())
    expect((await list('&region=asia_pacific')).map((item) => item.reference)).toEqual([members[1]])
    expect((await list('&q=solar&region=african')).map((item) => item.reference)).toEqual([members[0]])
    const page = await (await request(`/en/calls/${call}/issues?group=${id}`)).text()
    expect(page).toContain('Only issues of the group')
    expect(page.match(/<li class="card">/g)).toHaveLength(2)
    const csv = await (await request(`${api}/issues.csv?group=${id}`)).text()
    expect(csv.match(/^IGF2027-/gm)).toHaveLength(2)
    expect(csv).toContain(id)
    expect((await request(`/api/v1/calls/igf-2018-issues/issues?group=${id}`)).status).toBe(200)
    const elsewhere = (await (await request(`/api/v1/calls/igf-2018-issues/issues?group=${id}`)).json()) as object
    expect(elsewhere).toEqual({ items: [], next: null })
  })
})

describe('PATCH /api/v1/secretariat/calls/{slug}/groups/{id}', () => {
  it('adds, removes and replaces members, renames and summarises; what makes no difference makes no version', async () => {
    const [a = '', b = '', c = ''] = await references(3)
    const id = await group([a])
    await step(id, { add: [b, c] })
    expect((await read(id)).members).toEqual([a, b, c])
    await step(id, { remove: [a] })
    expect(await groupOf(a)).toBeNull()
    await step(id, { members: [a, c], title: 'Renamed' })
    expect(await read(id)).toMatchObject({ title: 'Renamed', members: [a, c], version: 4 })
    expect(await step(id, { title: 'Renamed', add: [a] })).toMatchObject({ version: 4 })
  })

  it('answers 409 to a stale edit with the group as it is and what changed, who by role, and changes nothing', async () => {
    const [a = '', b = ''] = await references(2)
    const id = await group([a])
    await step(id, { title: 'By another' })
    await step(id, { add: [b] })
    const answer = await patch(id, { expectedVersion: 1, title: 'Mine' })
    expect(answer.status).toBe(409)
    const problem = (await answer.json()) as Stale
    expect(problem.type).toMatch(/\/stale$/)
    expect(problem.current).toMatchObject({ title: 'By another', members: [a, b], version: 3 })
    expect(problem.changes).toMatchObject([
      { version: 2, action: 'rename', role: 'rapporteur' },
      { version: 3, action: 'add', role: 'rapporteur', references: [b] },
    ])
    expect((await read(id)).title).toBe('By another')
  })

  it('lets one of two racing edits through and tells the other', async () => {
    const [a = '', b = '', c = ''] = await references(3)
    const id = await group([a])
    const answers = await Promise.all([b, c].map((one) => patch(id, { expectedVersion: 1, add: [one] })))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    expect((await read(id)).members).toHaveLength(2)
    const wanted = await free()
    const both = await Promise.all(['One', 'Two'].map((title) => post({ title, members: [wanted] })))
    expect(both.map((answer) => answer.status).sort()[0]).toBe(201)
    expect([409, 422]).toContain(both.map((answer) => answer.status).sort()[1])
  })

  it('refuses two steps at once and a group that ended', async () => {
    const id = await group(await references(1))
    expect((await patch(id, { expectedVersion: 1, dissolve: true, undo: true })).status).toBe(422)
    await step(id, { dissolve: true })
    expect((await patch(id, { expectedVersion: 2, title: 'Late' })).status).toBe(422)
    expect(await read(id)).toMatchObject({ state: 'dissolved', members: [] })
  })

  it('is for those who may group: a reviewer is refused', async () => {
    const reviewer = await staffMember('reviewer')
    expect((await send('POST', desk, { title: 'No', members: [] }, reviewer.bearer)).status).toBe(403)
  })
})

const free = async () => (await published()).reference

describe('undo', () => {
  it.each([
    ['an addition', async (id: string) => void (await step(id, { add: [await free()] }))],
    ['a removal', async (id: string, _o: string, members: string[]) => void (await step(id, { remove: [members[0]] }))],
    ['a new title and summary', async (id: string) => void (await step(id, { title: 'New', summary: 'Text' }))],
    [
      'a move',
      async (id: string, other: string, members: string[]) =>
        void (await step(id, { moveTo: { group: other, members: [members[0]] } })),
    ],
    [
      'a merger',
      async (id: string, other: string) => void (await step(id, { mergeInto: { group: other, expectedVersion: 1 } })),
    ],
    ['a dissolution', async (id: string) => void (await step(id, { dissolve: true }))],
  ])('takes back %s, in all groups it touched', async (_what, act) => {
    const members = await references(2)
    const [id, other] = [await group(members), await group(await references(1))]
    const before = await stateOf([id, other])
    await act(id, other, members)
    expect(await stateOf([id, other])).not.toEqual(before)
    await step(id, { undo: true })
    expect(await stateOf([id, other])).toEqual(before)
    expect(await kept()).toEqual(await recount(call))
  })

  it('takes back a split: the new group is dissolved and stays readable', async () => {
    const members = await references(3)
    const id = await group(members)
    const { made: off = '' } = await step(id, { split: { title: 'Off', members: [members[0]] } })
    expect(await read(off)).toMatchObject({ title: 'Off', members: [members[0]], state: 'active' })
    await step(id, { undo: true })
    expect((await read(id)).members).toEqual(members)
    expect(await read(off)).toMatchObject({ state: 'dissolved', members: [] })
    expect(await (await request(`/en/calls/${call}/groups/${off}`)).text()).toContain('This group was dissolved')
  })

  it('goes back step by step, and stops where a later step of another group builds on it', async () => {
    const members = await references(2)
    const [id, other] = [await group(members), await group([])]
    await step(id, { title: 'Second' })
    await step(id, { moveTo: { group: other, members: [members[0]] } })
    await step(other, { title: 'Built on it' })
    const { version } = await read(id)
    const refused = await patch(id, { expectedVersion: version, undo: true })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('depends')
    await step(other, { undo: true })
    await step(id, { undo: true })
    await step(id, { undo: true })
    expect(await read(id)).toMatchObject({ members, title: expect.stringMatching(/^Group/) })
    // What was taken out and put elsewhere is not pulled back from there.
    await step(id, { remove: [members[0]] })
    await step(other, { add: [members[0]] })
    expect((await patch(id, { expectedVersion: (await read(id)).version, undo: true })).status).toBe(422)
    await step(other, { undo: true })
    await step(id, { undo: true })
    await step(id, { undo: true })
    expect(await read(id)).toMatchObject({ state: 'dissolved' })
    const { version: last } = await read(id)
    expect((await patch(id, { expectedVersion: last, undo: true })).status).toBe(422)
  })
})

describe('a member', () => {
  it('leaves lists and counts of its group when it is hidden or withdrawn, and comes back when restored', async () => {
    const [stays, goes] = [await published(), await published()]
    const id = await group([stays.reference, goes.reference], { reason: 'Both are about <islands>.' })
    await decide(goes.reference, 'hide', 'off_topic')
    expect((await read(id)).members).toEqual([stays.reference])
    expect(await kept()).toEqual(await recount(call))
    await decide(goes.reference, 'restore', 'error')
    expect((await read(id)).members).toEqual([stays.reference, goes.reference])

    const tracking = await (await request(`/en/t/${goes.token}`)).text()
    expect(tracking).toContain(`/en/calls/${call}/groups/${id}`)
    expect(tracking).toContain('Both are about &lt;islands>.')
    expect(await (await request(`/en/issues/${goes.reference}`)).text()).toContain('Both are about &lt;islands>.')

    expect((await submit(`/en/t/${goes.token}/withdraw`, {})).status).toBe(303)
    expect((await read(id)).members).toEqual([stays.reference])
    expect(await kept()).toEqual(await recount(call))
    // A withdrawn one can still be taken out by an undo, and nothing is counted wrong.
    await step(id, { undo: true })
    expect(await kept()).toEqual(await recount(call))
  })

  it.each(['withdraw', 'erase'])('takes the words of its steps with it when its author presses %s', async (press) => {
    const words = `Quotes A. Person, who pressed ${press}`
    const [stays, goes] = [await published(), await published()]
    const id = await group([stays.reference, goes.reference], { reason: words })
    await step(id, { remove: [goes.reference], reason: words })
    await step(id, { title: 'Renamed', reason: 'A plain title' })
    const pages = [`/en/calls/${call}/groups/${id}`, `/en/issues/${stays.reference}`]
    for (const path of pages) expect(await (await request(path)).text()).toContain(words)
    const etag = (await request(pages[0] ?? '')).headers.get('etag') ?? ''
    expect((await submit(`/en/t/${goes.token}/${press}`, {})).status).toBe(303)
    for (const path of pages) expect(await (await request(path)).text()).not.toContain(words)
    const history = await request(pages[0] ?? '', { headers: { 'if-none-match': etag } })
    expect(history.status).toBe(200)
    expect(await history.text()).toContain('A plain title')
    const kept = await bindings.DB.prepare(
      'SELECT (SELECT count(*) FROM event_note WHERE note = ?1) + (SELECT count(*) FROM group_step WHERE reason = ?1) AS n',
    )
      .bind(words)
      .first('n')
    expect(kept).toBe(0)
  })

  it('keeps its own support and text, whatever group it is in', async () => {
    const { reference } = await published()
    const before = (await (await request(`/api/v1/issues/${reference}`)).json()) as object
    const id = await group([reference])
    const after = (await (await request(`/api/v1/issues/${reference}`)).json()) as object
    expect(after).toEqual({ ...before, group: id })
  })
})

describe('200 random steps', () => {
  it('leave lists, facets, totals and members as a recount from scratch finds them', async () => {
    // A generator with a fixed start, so that a failure comes again.
    let seedOfChance = 20_271_122
    const chance = (n: number) => {
      seedOfChance = (seedOfChance * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seedOfChance / 2_147_483_648) * n)
    }
    const pick = <T>(list: readonly T[]): T => list[chance(list.length)] as T
    const countries = ['KE', 'FR', 'JP', 'BR', 'PL']
    const groups = ['government', 'civil_society', 'private_sector']
    const issues: string[] = []
    for (let i = 0; i < 24; i++) {
      const themes = [['access-connectivity'], []][i % 2]
      issues.push(
        (
          await published({
            country: pick(countries),
            stakeholderGroup: pick(groups),
            language: pick(['en', 'fr']),
            themes,
          })
        ).reference,
      )
    }
    const ids = [await group(issues.slice(0, 4)), await group(issues.slice(4, 8)), await group([])]
    const hidden = new Set<string>()
    const alone = async () =>
      (
        await bindings.DB.prepare(
          "SELECT s.reference FROM issue i JOIN submission s ON s.id = i.id WHERE i.issue_group IS NULL AND s.state = 'published'",
        ).all<{ reference: string }>()
      ).results.map((row) => row.reference)
    let taken = 0
    for (let i = 0; taken < 200; i++) {
      expect(i).toBeLessThan(1000)
      const id = pick(ids)
      const at = await read(id)
      const some = (await alone()).filter((reference) => issues.includes(reference) && chance(3) === 0)
      const own = at.members.filter(() => chance(2) === 0)
      if (at.state !== 'active' && chance(2) === 0) {
        ids.push(await group(some))
        taken += 1
        continue
      }
      const steps: (() => object)[] = [
        () => ({ add: some }),
        () => ({ remove: own }),
        () => ({ members: [...own, ...some] }),
        () => ({ title: `Title ${i}` }),
        () => ({ moveTo: { group: pick(ids), members: own } }),
        () => ({ mergeInto: pick(ids) }),
        () => ({ split: { title: `Split ${i}`, members: own } }),
        () => ({ undo: true }),
        () => ({ undo: true }),
        () => (chance(3) === 0 ? { dissolve: true } : { members: [...at.members, ...some] }),
        () => ({ add: some, remove: own, summary: `Summary ${i}` }),
      ]
      if (chance(8) === 0) {
        const reference = pick(issues)
        await decide(
          reference,
          hidden.has(reference) ? 'restore' : 'hide',
          hidden.has(reference) ? 'error' : 'off_topic',
        )
        if (!hidden.delete(reference)) hidden.add(reference)
      }
      const answer = await patch(id, { expectedVersion: at.version, ...pick(steps)() })
      expect([200, 422]).toContain(answer.status)
      const saved = (await answer.json()) as { version?: number; made?: string }
      if (saved.made !== undefined) ids.push(saved.made)
      if (answer.status === 200 && saved.version !== at.version) taken += 1
      if (i % 50 === 49) expect(await kept()).toEqual(await recount(call))
    }
    expect(await kept()).toEqual(await recount(call))
    // No step was lost: each version of each group has its row, and each row its event.
    const gaps = await bindings.DB.prepare(
      'SELECT g.id FROM issue_group g WHERE g.version <> (SELECT count(*) FROM group_step s WHERE s.issue_group = g.id)',
    ).all()
    expect(gaps.results).toEqual([])
    const unevented = await bindings.DB.prepare(
      "SELECT count(*) AS n FROM group_step s WHERE (SELECT count(*) FROM event e WHERE e.subject_id = s.issue_group AND e.id > s.step || '.g' AND e.id < s.step || '.h') <> 1",
    ).first<{ n: number }>()
    expect(unevented?.n).toBe(0)
  }, 120_000)
})

describe('the workbench', () => {
  const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

  it('makes a group of what is ticked, adds to it, and takes the step back, all by plain forms', async () => {
    const [a = '', b = ''] = await references(2)
    const nothing = await submit(bench, { do: 'create', title: 'Typed title' }, rapporteur.cookie)
    expect(nothing.status).toBe(422)
    expect(await nothing.text()).toContain('Typed title')
    const answer = await submit(bench, { do: 'create', title: 'By form', issues: [a] }, rapporteur.cookie)
    expect(answer.status).toBe(303)
    const to = answer.headers.get('location') ?? ''
    const page = await (await request(to, { headers: rapporteur.cookie })).text()
    expect(page).toContain('Done:')
    const id = (await groupOf(a)) ?? ''
    const added = await submit(bench, { do: 'add', group: `${id}.1`, issues: [b] }, rapporteur.cookie)
    expect(added.status).toBe(303)
    expect((await read(id)).members).toEqual([a, b])
    expect((await submit(`${bench}/${id}`, { do: 'undo', version: '2' }, rapporteur.cookie)).status).toBe(303)
    expect((await read(id)).members).toEqual([a])
  })

  it('answers a stale form with 409, what changed and by which role, and everything still typed and ticked', async () => {
    const [a = '', b = ''] = await references(2)
    const id = await group([a, b])
    const html = await (await request(`${bench}/${id}`, { headers: rapporteur.cookie })).text()
    await step(id, { title: 'Changed meanwhile' })
    const form = { do: 'split', version: versionIn(html), newTitle: 'My split', issues: [b], reason: 'My reason' }
    const stale = await submit(`${bench}/${id}`, form, rapporteur.cookie)
    expect(stale.status).toBe(409)
    const page = await stale.text()
    expect(page).toContain('What changed meanwhile')
    expect(page).toContain('The title was changed.')
    expect(page).toContain('Rapporteur')
    expect(page).toContain('value="My split"')
    expect(page).toContain('value="My reason"')
    expect(page).toMatch(new RegExp(`value="${b}"[^>]* checked`))
    const again = await submit(`${bench}/${id}`, { ...form, version: versionIn(page) }, rapporteur.cookie)
    expect(again.status).toBe(303)
    expect((await read(id)).members).toEqual([a])
  })

  it('accepts a suggestion without what was unticked, and puts another aside', async () => {
    const [a = '', b = '', c = ''] = await references(3)
    const { results } = await bindings.DB.prepare(
      `SELECT id FROM submission WHERE reference IN ('${a}', '${b}', '${c}') ORDER BY reference`,
    ).all<{ id: string }>()
    await bindings.DB.prepare('UPDATE suggested_group SET state = ?').bind('dismissed').run()
    for (const name of ['first', 'second']) {
      await bindings.DB.prepare(
        'INSERT INTO suggested_group (id, call, strength, members, member_key, state, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
        .bind(name, call, 700, JSON.stringify(results.map((row) => row.id)), name, 'open', '2026-11-22')
        .run()
    }
    const page = await (await request(bench, { headers: rapporteur.cookie })).text()
    expect(page).toContain('70 % alike')
    const form = { do: 'accept', suggestion: 'first', title: 'As suggested', issues: [a, b] }
    expect((await submit(bench, form, rapporteur.cookie)).status).toBe(303)
    expect((await read((await groupOf(a)) ?? '')).members).toEqual([a, b])
    expect(await groupOf(c)).toBeNull()
    await submit(bench, { do: 'dismiss', suggestion: 'second' }, rapporteur.cookie)
    const open = await bindings.DB.prepare("SELECT count(*) AS n FROM suggested_group WHERE state = 'open'").first()
    expect(open).toEqual({ n: 0 })
  })

  it('takes the issues of a large suggestion that are not shown one by one together, or leaves them', async () => {
    const many = await references(24)
    const { results } = await bindings.DB.prepare(
      `SELECT id FROM submission WHERE reference IN (${many.map((one) => `'${one}'`).join()}) ORDER BY reference`,
    ).all<{ id: string }>()
    await bindings.DB.prepare(
      "INSERT INTO suggested_group (id, call, strength, members, member_key, state, made_at) VALUES ('large', ?, 999, ?, 'large', 'open', '2026-11-22')",
    )
      .bind(call, JSON.stringify(results.map((row) => row.id)))
      .run()
    const page = await (await request(bench, { headers: rapporteur.cookie })).text()
    const rest = /name="rest" value="([^"]*)"/.exec(page)?.[1] ?? ''
    expect(rest.split(' ')).toHaveLength(4)
    const issues = many.filter((one) => !rest.includes(one))
    const form = { do: 'accept', suggestion: 'large', title: 'All of them', issues, rest }
    expect((await submit(bench, form, rapporteur.cookie)).status).toBe(303)
    expect((await read((await groupOf(many[0] ?? '')) ?? '')).members.sort()).toEqual([...many].sort())
  })
})
