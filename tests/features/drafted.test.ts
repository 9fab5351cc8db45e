import { beforeAll, describe, expect, it } from 'vitest'
import { touch } from '../../worker/platform/database.ts'
import { request, run, seed, send, staffMember, submit } from '../support/app.ts'

const open = 'igf-2027-issues'
const hidden = 'not-yet'
const earlier = 'igf-2027-not-yet'

let administrator: Awaited<ReturnType<typeof staffMember>>
let reference: string

/** A call with a single issue, which continues the first of the open call. */
async function drafted(slug: string, cycle: string): Promise<string> {
  const call = {
    slug,
    kind: 'issues',
    title: 'Still being written',
    guidance: 'Say it.',
    opensAt: '2027-03-26T00:00:00Z',
    closesAt: '2027-04-14T00:00:00Z',
    languages: ['en'],
    cycle,
    state: 'draft',
  }
  const made = await send('POST', '/api/v1/secretariat/calls', call, administrator.bearer)
  expect(made.status).toBe(201)
  const csv = `id,title,description,language,name,stakeholder_group,country,continues\n1,An early bird,About it,en,A. Person,civil_society,KE,IGF2027-0001\n`
  const answer = await request(`/api/v1/secretariat/calls/${slug}/import`, {
    method: 'POST',
    body: csv,
    headers: { 'content-type': 'text/csv', ...administrator.bearer },
  })
  expect(answer.status).toBe(200)
  const exported = await request(`/api/v1/secretariat/calls/${slug}/issues.json`, { headers: administrator.bearer })
  return ((await exported.json()) as { reference: string }[])[0]?.reference ?? ''
}

async function group(call: string, title: string, members: string[]): Promise<string> {
  const answer = await send(
    'POST',
    `/api/v1/secretariat/calls/${call}/groups`,
    { title, members },
    administrator.bearer,
  )
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

/** Puts a call into preparation or before the public, as its rows are then; one that holds issues is not taken back by hand. */
const stage = (slug: string, state: 'draft' | 'scheduled') =>
  run([
    { sql: 'UPDATE call SET stage = ? WHERE slug = ?', params: [state === 'draft' ? 'draft' : 'public', slug] },
    ...touch(`issues:${slug}`, 'calls'),
  ])

const html = async (path: string) => await (await request(path)).text()
const workstream = (answers: object[]) => ({
  title: 'Taken up',
  language: 'en',
  rationale: 'It was asked for.',
  desiredOutcome: 'An answer',
  timeFrame: 'A year',
  answers,
})

beforeAll(async () => {
  await seed('demo')
  administrator = await staffMember('administrator')
  reference = await drafted(hidden, 'igf-2031')
})

describe('a call in preparation', () => {
  it('shows none of its issues: they are unknown, nobody can continue them, and nothing says that they continue another', async () => {
    for (const path of [`/en/issues/${reference}`, `/api/v1/issues/${reference}`]) {
      expect((await request(path)).status).toBe(404)
    }
    expect(await html('/en/issues/IGF2027-0001')).not.toContain(reference)
    const issue = {
      title: 'Once more',
      description: 'About it',
      language: 'en',
      name: 'A. Person',
      stakeholderGroup: 'civil_society',
      country: 'KE',
      continues: reference,
    }
    const answer = await send('POST', `/api/v1/calls/${open}/issues`, issue)
    expect(answer.status).toBe(422)
    expect(((await answer.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe('/continues')
    await stage(hidden, 'scheduled')
    expect((await request(`/en/issues/${reference}`)).status).toBe(200)
    expect(await html('/en/issues/IGF2027-0001')).toContain(reference)
    await stage(hidden, 'draft')
  })

  it('does not make its cycle public', async () => {
    const cycle = 'igf-2031'
    const slugs = async () =>
      ((await (await request('/api/v1/cycles')).json()) as { items: { slug: string }[] }).items.map(({ slug }) => slug)
    const addresses = [
      `/en/cycles/${cycle}`,
      `/en/cycles/${cycle}/calendar.ics`,
      `/en/cycles/${cycle}/workstreams`,
      `/en/cycles/${cycle}/inventory`,
      `/api/v1/cycles/${cycle}`,
      `/api/v1/cycles/${cycle}/workstreams`,
      `/api/v1/cycles/${cycle}/inventory`,
    ]
    for (const path of addresses) expect({ path, status: (await request(path)).status }).toEqual({ path, status: 404 })
    expect(await html('/en/cycles')).not.toContain(cycle)
    expect(await slugs()).not.toContain(cycle)
    const desk = `/en/secretariat/cycles/${cycle}`
    expect((await request(desk, { headers: administrator.cookie })).status).toBe(200)
    await stage(hidden, 'scheduled')
    expect((await request(`/en/cycles/${cycle}`)).status).toBe(200)
    expect(await slugs()).toContain(cycle)
    await stage(hidden, 'draft')
  })

  it('keeps its groups out of workstreams: none can be named, and those named before are no longer', async () => {
    const id = await group(hidden, 'Words of the back room', [reference])
    const at = '/api/v1/secretariat/cycles/igf-2027/workstreams'
    const refused = await send('POST', at, workstream([{ call: hidden, group: id }]), administrator.bearer)
    expect(refused.status).toBe(422)
    expect(((await refused.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe('/answers/0')
    const wrong = await send('POST', at, workstream([{ call: open, group: id }]), administrator.bearer)
    expect(wrong.status).toBe(422)
    const { answers: _none, ...fields } = workstream([])
    const form = { ...fields, result: 'open', answers: `${hidden}/g/${id}` }
    const page = await submit('/en/secretariat/cycles/igf-2027/workstreams', form, administrator.cookie)
    expect(page.status).toBe(422)

    await stage(hidden, 'scheduled')
    const made = await send('POST', at, workstream([{ call: hidden, group: id }]), administrator.bearer)
    expect(made.status).toBe(201)
    const { id: taken } = (await made.json()) as { id: string }
    expect(await html(`/en/workstreams/${taken}`)).toContain('Words of the back room')
    await stage(hidden, 'draft')
    expect(await html(`/en/workstreams/${taken}`)).not.toContain('Words of the back room')
    expect(await html('/api/v1/cycles/igf-2027/workstreams')).not.toContain(id)
  })

  it('carries nothing over to the next cycle, nor does a group that has ended', async () => {
    const member = await drafted(earlier, 'igf-2027')
    const ids = {
      drafted: await group(earlier, 'From a draft', [member]),
      ended: await group(open, 'Dissolved since', ['IGF2027-0002']),
      kept: await group(open, 'Carried on', ['IGF2027-0003']),
    }
    for (const [name, id] of Object.entries(ids)) {
      const call = name === 'drafted' ? earlier : open
      const path = `/api/v1/secretariat/calls/${call}/groups/${id}/outcome`
      expect((await send('PUT', path, { outcome: 'carried_over' }, administrator.bearer)).status).toBe(200)
    }
    const dissolved = await send(
      'PATCH',
      `/api/v1/secretariat/calls/${open}/groups/${ids.ended}`,
      { expectedVersion: 1, dissolve: true },
      administrator.bearer,
    )
    expect(dissolved.status).toBe(200)
    await drafted('igf-2028-next', 'igf-2028')
    await stage('igf-2028-next', 'scheduled')
    const page = await html('/en/calls/igf-2028-next')
    expect(page).toContain('Carried on')
    expect(page).not.toContain('From a draft')
    expect(page).not.toContain('Dissolved since')
  })
})
