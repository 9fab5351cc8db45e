import { beforeAll, describe, expect, it } from 'vitest'
import { request, seed, send, staffMember, submit } from '../support/app.ts'

const call = 'igf-2027-issues'
const groups = `/api/v1/secretariat/calls/${call}/groups`
const priorities = `/api/v1/secretariat/calls/${call}/priorities/government`
const put = { items: [{ theme: 'access-connectivity', statement: 'First of all.' }] }

let administrator: Awaited<ReturnType<typeof staffMember>>
let group: string

const closed = async (answer: Response, words: string) => {
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ type: expect.stringContaining('closed'), detail: words })
}

beforeAll(async () => {
  await seed('demo')
  administrator = await staffMember('administrator')
  const made = await send('POST', groups, { title: 'Kept', members: ['IGF2027-0001'] }, administrator.bearer)
  group = ((await made.json()) as { id: string }).id
  const archived = await send('PATCH', `/api/v1/secretariat/calls/${call}`, { state: 'archived' }, administrator.bearer)
  expect(archived.status).toBe(200)
})

describe('an archived call', () => {
  it('refuses groups and steps of groups with 409, over the API and on the workbench', async () => {
    const words = 'The call is archived. Its groups can no longer be changed.'
    const body = { title: 'Late', members: ['IGF2027-0002'] }
    await closed(await send('POST', groups, body, administrator.bearer), words)
    for (const change of [{ title: 'Renamed' }, { dissolve: true }, { undo: true }]) {
      await closed(
        await send('PATCH', `${groups}/${group}`, { expectedVersion: 1, ...change }, administrator.bearer),
        words,
      )
    }
    const bench = `/en/secretariat/calls/${call}/groups`
    const typed = { do: 'create', title: 'Late', issues: 'IGF2027-0002' }
    const page = await submit(bench, typed, administrator.cookie)
    expect(page.status).toBe(409)
    expect(await page.text()).toContain(words)
    expect(await (await request(`/api/v1/calls/${call}/groups/${group}`)).json()).toMatchObject({
      title: 'Kept',
      version: 1,
    })
  })

  it('refuses priorities with 409, over the API and on its page, which keeps what was typed', async () => {
    const words = 'The call is archived. What was put forward stays as it is.'
    await closed(await send('PUT', priorities, put, administrator.bearer), words)
    const form = {
      community: 'government',
      version: '0',
      target1: 'theme:access-connectivity',
      statement1: 'Typed all the same',
      language1: 'en',
    }
    const page = await submit(`/en/secretariat/calls/${call}/priorities`, form, administrator.cookie)
    expect(page.status).toBe(409)
    const html = await page.text()
    expect(html).toContain(words)
    expect(html).toContain('Typed all the same')
  })

  it('still takes submissions of the past from a file', async () => {
    const csv =
      'id,title,description,language,name,stakeholder_group,country\n1,Late,About it,en,A. Person,civil_society,KE\n'
    const answer = await request(`/api/v1/secretariat/calls/${call}/import`, {
      method: 'POST',
      body: csv,
      headers: { 'content-type': 'text/csv', ...administrator.bearer },
    })
    expect(await answer.json()).toMatchObject({ created: 1 })
  })
})

describe('the dates of a call', () => {
  it.each(['9999-12-31T23:59:59-12:00', '3000-01-01T00:00:00Z', '1899-12-31T23:59:59Z'])(
    'are not in the year of %s',
    async (moment) => {
      const answer = await send(
        'PATCH',
        `/api/v1/secretariat/calls/${call}`,
        { closesAt: moment },
        administrator.bearer,
      )
      expect(answer.status).toBe(422)
      const { errors } = (await answer.json()) as { errors: { path: string }[] }
      expect(errors.map(({ path }) => path)).toEqual(['/closesAt'])
    },
  )
})
