import { beforeAll, describe, expect, it } from 'vitest'
import { type StaffRole, staffRoles } from '../../schema/vocabulary.ts'
import { createApp } from '../../worker/app.ts'
import { bindings, request, seed, sent, staffMember } from '../support/app.ts'
import { waitingIssue } from '../support/items.ts'
import { type Class, rows } from '../support/secretariat-routes.ts'

const form = 'application/x-www-form-urlencoded'
const everyone = ['anonymous', ...[...staffRoles].reverse()] as const

/** A route's pattern as an address: the language English, every other part a stand-in. */
function addressOf(pattern: string): string {
  return pattern
    .replace(/:locale\{\(\?:[a-z|]+\)\}/, 'en')
    .replace(/:reference(?:\{[^/]*\})?/, 'REFERENCE')
    .replace(/:community/, 'civil_society')
    .replace(/:slug(?:\{[^/]*\})?/, 'a-slug')
    .replace(/:(?:token|id|number)(?:\{[^/]*\})?/g, 'x')
}

const routes = [
  ...new Set(
    createApp()
      .routes.filter((route) => route.path.includes('/secretariat') && route.method !== 'ALL')
      .map((route) => `${route.method} ${addressOf(route.path)}`),
  ),
].sort()

let reference = ''

beforeAll(async () => {
  await seed('demo')
  reference = (await waitingIssue()).reference
})

async function ask(route: string, headers: Record<string, string>): Promise<Response> {
  const [method = '', pattern = ''] = route.split(' ')
  const path = pattern.replace('REFERENCE', reference).replace('*', 'queue')
  if (method === 'GET') return request(path, { headers })
  const json = path.startsWith('/api/')
  return request(path, {
    method,
    body: json ? JSON.stringify(rows[route]?.body ?? {}) : 'nothing=',
    headers: { 'content-type': json ? 'application/json' : form, origin: 'https://waypost.test', ...headers },
  })
}

const classOf = (status: number) => (status >= 200 && status < 300 ? '2xx' : String(status))

describe('every route of the Secretariat', () => {
  it('is in the table, and the table has no other', () => {
    expect(Object.keys(rows).sort()).toEqual(routes)
  })

  it.each(Object.entries(rows))('%s lets in whom it should', async (route, { least, answer: expected }) => {
    const api = route.includes('/api/')
    const got: Record<string, string> = {}
    for (const who of everyone) {
      // Made anew each time, since one of the routes signs out.
      const person = who === 'anonymous' ? null : await staffMember(who)
      const answer = await ask(route, person === null ? {} : api ? person.bearer : person.cookie)
      got[who] = classOf(answer.status)
      if (answer.status === 303 && who === 'anonymous' && !route.includes('sign-out'))
        expect(answer.headers.get('location')).toBe('/en/secretariat/sign-in')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      if (answer.headers.get('content-type')?.startsWith('text/html'))
        expect(await answer.text()).toContain('<meta name="robots" content="noindex"')
    }
    expect(got).toEqual(Object.fromEntries(everyone.map((who) => [who, wanted(api, who, least, expected)])))
  })
})

/** What a route answers: its answer from the least role on, a closed door below. */
function wanted(
  api: boolean,
  who: 'anonymous' | StaffRole,
  least: 'anonymous' | StaffRole,
  answer: Class | Partial<Record<'anonymous' | StaffRole, Class>>,
): string {
  if (typeof answer !== 'string' && answer[who] !== undefined) return answer[who]
  if (everyone.indexOf(who) < everyone.indexOf(least)) return who === 'anonymous' ? (api ? '401' : '303') : '403'
  if (typeof answer === 'string') return answer
  const below = everyone.slice(0, everyone.indexOf(who)).findLast((one) => answer[one] !== undefined)
  return below === undefined ? 'not in the table' : (answer[below] ?? '')
}

describe('a session', () => {
  const unsafe = routes.filter((route) => !route.startsWith('GET'))

  it.each(unsafe)('does not let another site make the browser send %s', async (route) => {
    const { cookie } = await staffMember('administrator')
    const origins: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'https://waypost.test', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://waypost.test', 'sec-fetch-site': 'same-site' },
    ]
    for (const from of origins) expect((await ask(route, { ...cookie, ...from })).status).toBe(403)
  })

  it('is not taken for a client that says nothing of where it comes from', async () => {
    const { cookie } = await staffMember('administrator')
    const answer = await request('/en/secretariat/sign-out', {
      method: 'POST',
      body: '',
      headers: { ...cookie, 'content-type': form },
    })
    expect(answer.status).toBe(403)
  })

  it('opens nothing in the API', async () => {
    const { cookie } = await staffMember('administrator')
    expect((await request('/api/v1/secretariat/queue', { headers: cookie })).status).toBe(401)
  })
})

describe('a token of the API', () => {
  const tokens = '/en/secretariat/tokens'
  const make = async (cookie: Record<string, string>, fields: Record<string, string>) => {
    const page = await (await request(tokens, { headers: cookie })).text()
    const stamp = /name="stamp" value="([^"]*)"/.exec(page)?.[1] ?? ''
    const body = new URLSearchParams({ stamp, name: 'A program', role: 'moderator', days: '30', ...fields }).toString()
    const post = () =>
      request(tokens, {
        method: 'POST',
        body,
        headers: { ...cookie, origin: 'https://waypost.test', 'content-type': form },
      })
    return { post, answer: await post() }
  }
  const secretOf = (html: string) => /<code dir="ltr">([\w-]{43})<\/code>/.exec(html)?.[1] ?? ''
  const queue = (token: string) =>
    request('/api/v1/secretariat/queue', { headers: { authorization: `Bearer ${token}` } })

  it('is shown once, works with its own role, and is kept as a hash', async () => {
    const { cookie } = await staffMember('administrator')
    const { post, answer } = await make(cookie, {})
    const token = secretOf(await answer.text())
    expect((await queue(token)).status).toBe(200)
    const call = await ask('POST /api/v1/secretariat/calls', { authorization: `Bearer ${token}` })
    expect(call.status).toBe(403)
    expect(await (await request(tokens, { headers: cookie })).text()).not.toContain(token)
    const { results } = await bindings.DB.prepare('SELECT token_hash FROM api_token').all<{ token_hash: string }>()
    expect(results.map((row) => row.token_hash)).not.toContain(token)
    // Reloading the answer makes no second one.
    const before = results.length
    expect((await post()).status).toBe(303)
    const after = await bindings.DB.prepare('SELECT count(*) AS n FROM api_token').first<{ n: number }>()
    expect(after?.n).toBe(before)
  })

  it('ends when it is revoked', async () => {
    const { cookie, id } = await staffMember('administrator')
    const { answer } = await make(cookie, { name: 'To be revoked' })
    const token = secretOf(await answer.text())
    const row = await bindings.DB.prepare("SELECT id FROM api_token WHERE name = 'To be revoked'").first<{
      id: string
    }>()
    const revoked = await request(`${tokens}/${row?.id}/revoke`, {
      method: 'POST',
      body: '',
      headers: { ...cookie, origin: 'https://waypost.test', 'content-type': form },
    })
    expect(revoked.status).toBe(303)
    expect((await queue(token)).status).toBe(401)
    const { results } = await bindings.DB.prepare(
      "SELECT action FROM event WHERE subject_kind = 'token' AND actor = ? ORDER BY id",
    )
      .bind(id)
      .all<{ action: string }>()
    expect(results.map((row) => row.action)).toEqual(['make_token', 'revoke_token'])
  })

  it.each([['0'], ['367'], ['a year'], ['']])('is not made for %j days', async (days) => {
    const { cookie } = await staffMember('administrator')
    const { answer } = await make(cookie, { days })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('href="#f-days"')
  })

  it('never does more than the person who made it may do now, and ends with their access', async () => {
    const boss = await staffMember('administrator')
    const person = await staffMember('administrator')
    const token = secretOf(await (await make(person.cookie, { role: 'administrator' })).answer.text())
    const change = (what: string) =>
      request(`/en/secretariat/staff/${person.id}`, {
        method: 'POST',
        body: `change=${what}`,
        headers: { ...boss.cookie, origin: 'https://waypost.test', 'content-type': form },
      })
    const call = () => ask('PATCH /api/v1/secretariat/calls/a-slug', { authorization: `Bearer ${token}` })
    expect((await call()).status).toBe(404)
    await change('make_moderator')
    expect((await call()).status).toBe(403)
    await change('disable')
    expect((await call()).status).toBe(401)
  })
})

describe('the staff page', () => {
  const change = (by: { cookie: Record<string, string> }, id: string, what: string) =>
    request(`/en/secretariat/staff/${id}`, {
      method: 'POST',
      body: `change=${what}`,
      headers: { ...by.cookie, origin: 'https://waypost.test', 'content-type': form },
    })

  it('invites somebody, who signs in by the link in their language', async () => {
    const { cookie, id } = await staffMember('administrator')
    const body = 'name=Am%C3%A9lie&email=amelie%40example.org&role=moderator&locale=fr'
    const invite = () =>
      request('/en/secretariat/staff', {
        method: 'POST',
        body,
        headers: { ...cookie, origin: 'https://waypost.test', 'content-type': form },
      })
    expect((await invite()).status).toBe(303)
    const mail = sent.findLast((message) => message.to === 'amelie@example.org')
    const link = /https:\/\/waypost\.test(\/fr\/secretariat\/enter\/\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
    const entered = await request(link, { method: 'POST', body: '', headers: { 'content-type': form } })
    expect(entered.status).toBe(303)
    expect(entered.headers.get('location')).toBe('/fr/secretariat')
    expect(await (await request('/en/secretariat/staff', { headers: cookie })).text()).toContain('Amélie')

    const again = await invite()
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('on the list already')
    const event = await bindings.DB.prepare("SELECT actor, to_state FROM event WHERE action = 'invite'").first()
    expect(event).toEqual({ actor: id, to_state: 'moderator' })
  })

  it('does not let anyone change their own access', async () => {
    const administrator = await staffMember('administrator')
    for (const what of ['disable', 'make_moderator']) {
      const answer = await change(administrator, administrator.id, what)
      expect(answer.status).toBe(409)
      expect(await answer.text()).toContain('You cannot change your own')
    }
  })

  it('never leaves the Secretariat without an administrator, even when two end each other’s access at once', async () => {
    await bindings.DB.prepare("UPDATE staff SET disabled_at = '2026-01-01'").run()
    const one = await staffMember('administrator')
    const two = await staffMember('administrator')
    await Promise.all([change(one, two.id, 'disable'), change(two, one.id, 'make_moderator')])
    const left = await bindings.DB.prepare(
      "SELECT count(*) AS n FROM staff WHERE role = 'administrator' AND disabled_at IS NULL",
    ).first<{ n: number }>()
    expect(left?.n).toBe(1)
  })
})

describe('an address without language', () => {
  it.each([
    ['/secretariat', 'fr, en;q=0.5', '/fr/secretariat'],
    ['/secretariat/queue?kind=issue', 'ar', '/ar/secretariat/queue?kind=issue'],
    ['/secretariat/outbox', 'xx', '/en/secretariat/outbox'],
  ])('%s with Accept-Language %s leads to %s', async (path, language, to) => {
    const answer = await request(path, { headers: { 'accept-language': language } })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(to)
  })
})
