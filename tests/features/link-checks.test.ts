import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { bindings, clock, environment, request, staffMember, submit } from '../support/app.ts'
import { publishEntry, runAt, stored } from '../support/freshness.ts'

type Staff = Awaited<ReturnType<typeof staffMember>>
let moderator: Staff
let administrator: Staff

/** The web as the Worker finds it: address -> what it answers; everything else cannot be connected to. */
type Page = { status?: number; to?: string; body?: string; head?: number; hang?: true }
let web: Record<string, Page> = {}
let asked: string[] = []

function answer(url: string, init: RequestInit | undefined): Promise<Response> {
  const method = init?.method ?? 'GET'
  asked.push(`${method} ${url}`)
  const page = web[url]
  if (page === undefined) return Promise.reject(new TypeError('no route to host'))
  if (page.hang) {
    return new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')))
    })
  }
  const status = method === 'HEAD' && page.head !== undefined ? page.head : (page.status ?? 200)
  const headers: Record<string, string> = page.to === undefined ? {} : { location: page.to }
  return Promise.resolve(new Response(method === 'HEAD' ? null : (page.body ?? 'x'), { status, headers }))
}

beforeAll(async () => {
  clock.shift = Date.parse('2027-01-04T00:00:00Z') - Date.now()
  moderator = await staffMember('moderator')
  administrator = await staffMember('administrator')
})

beforeEach(() => {
  web = {}
  asked = []
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => answer(String(input), init))
})

afterEach(() => {
  vi.restoreAllMocks()
})

afterAll(() => {
  clock.shift = 0
})

let made = 0

/** Publishes an entry at an address whose host is its own; the others are not to be looked at meanwhile. */
async function entryAt(path: string, host = `host-${++made}.example.org`): Promise<{ slug: string; url: string }> {
  await bindings.DB.prepare("UPDATE entry SET check_at = '2999-01-01'").run()
  const url = `https://${host}${path}`
  const { slug } = await publishEntry(moderator, `Link ${made} ${path} ${host}`, url)
  return { slug, url }
}

let minutes = 0
/** One run of the scheduled work, a minute after the one before. */
const tick = () => runAt(new Date(Date.parse('2027-01-04T00:00:00Z') + ++minutes * 60_000).toISOString())
/** One run, eight days after the one before. */
const nextWeek = async () => {
  minutes += 8 * 24 * 60
  await tick()
}

const reachability = async (slug: string) =>
  (
    (await (await request(`/api/v1/entries/${slug}`)).json()) as {
      reachability: { state: string; checkedAt: string | null; finalUrl: string | null; failures: number }
    }
  ).reachability
const looks = async (slug: string) =>
  (
    (await (await request(`/api/v1/entries/${slug}/reachability`)).json()) as {
      items: { at: string; outcome: string; status: number | null; finalUrl: string | null }[]
    }
  ).items

describe('the weekly look at a link', () => {
  it('asks by HEAD alone for a front page, and for no robots.txt', async () => {
    const { slug, url } = await entryAt('/')
    web[url] = { body: 'home' }
    expect(await reachability(slug)).toEqual({ state: 'unknown', checkedAt: null, finalUrl: null, failures: 0 })
    await tick()
    expect(asked).toEqual([`HEAD ${url}`])
    expect(await reachability(slug)).toMatchObject({ state: 'reachable', finalUrl: url, failures: 0 })
    expect(await looks(slug)).toMatchObject([{ outcome: 'reached', status: 200, finalUrl: url }])
  })

  it('comes again after a week, not before', async () => {
    const { url } = await entryAt('/')
    web[url] = {}
    await tick()
    await tick()
    expect(asked).toHaveLength(1)
    await nextWeek()
    expect(asked).toHaveLength(2)
  })

  it('presents itself, and waits ten seconds', async () => {
    const { url } = await entryAt('/')
    web[url] = {}
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    await tick()
    const [, init] = vi.mocked(globalThis.fetch).mock.calls[0] ?? []
    expect(new Headers(init?.headers).get('user-agent')).toMatch(/^WaypostBot\/1\.0 \(\+https?:/)
    expect(timeout).toHaveBeenCalledWith(10_000)
  })

  it.each([403, 404, 405, 501])('tries GET where HEAD is answered %i', async (head) => {
    const { slug, url } = await entryAt('/')
    web[url] = { head }
    await tick()
    expect(asked).toEqual([`HEAD ${url}`, `GET ${url}`])
    expect((await looks(slug))[0]?.outcome).toBe('reached')
  })

  it.each([401, 403, 429])('counts a site that answers %i as one that answers', async (status) => {
    const { slug, url } = await entryAt('/')
    web[url] = { status }
    await tick()
    expect(await reachability(slug)).toMatchObject({ state: 'reachable', failures: 0 })
    expect((await looks(slug))[0]).toMatchObject({ outcome: 'refused', status })
  })

  it('follows redirects, keeps where they end, and asks GET only there', async () => {
    const { slug, url } = await entryAt('/')
    const end = new URL('/home', url).href
    web[url] = { status: 301, to: `${url}a` }
    web[`${url}a`] = { status: 302, to: '/home' }
    web[end] = { head: 405 }
    web[`${url}robots.txt`] = { status: 404 }
    await tick()
    expect(asked).toEqual([`HEAD ${url}`, `GET ${url}robots.txt`, `HEAD ${url}a`, `HEAD ${end}`, `GET ${end}`])
    expect(await reachability(slug)).toMatchObject({ state: 'reachable', finalUrl: end })
    expect((await stored(slug)).moved_away).toBe(0)
    const html = await (await request(`/en/observatory/${slug}`)).text()
    expect(html).toContain('Its address now leads to')
    expect(html).toContain('/home</a>')
  })

  it('shows the Secretariat a redirect to another domain', async () => {
    const { slug, url } = await entryAt('/')
    web[url] = { status: 301, to: 'https://parked.example.com/' }
    web['https://parked.example.com/'] = {}
    await tick()
    const path = '/en/secretariat/observatory/freshness?view=moved'
    const html = await (await request(path, { headers: administrator.cookie })).text()
    expect(html).toContain(`value="${slug}"`)
    expect(html).toContain('https://parked.example.com/')
  })

  it('ends redirects in a circle', async () => {
    const { slug, url } = await entryAt('/')
    web[url] = { status: 302, to: `${url}?again` }
    web[`${url}?again`] = { status: 302, to: url }
    web[`${url}robots.txt`] = { status: 404 }
    await tick()
    expect((await looks(slug))[0]).toMatchObject({ outcome: 'redirects', status: null, finalUrl: null })
    expect(asked.length).toBeLessThanOrEqual(7)
  })

  it.each(['http://127.0.0.1/', 'http://[::1]/', 'http://10.1.2.3/admin', 'http://localhost:8787/', 'ftp://x.org/'])(
    'never asks for %s, where a redirect leads',
    async (inside) => {
      const { slug, url } = await entryAt('/')
      web[url] = { status: 302, to: inside }
      web[inside] = { body: 'secret' }
      await tick()
      expect(asked).toEqual([`HEAD ${url}`])
      expect((await looks(slug))[0]?.outcome).toBe('private')
    },
  )

  it('gives up a site that says nothing', async () => {
    const { slug, url } = await entryAt('/')
    web[url] = { hang: true }
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(30))
    await tick()
    expect((await looks(slug))[0]?.outcome).toBe('timeout')
  })

  it('looks at one entry only of a site in one run, and at a few in all', async () => {
    const one = await entryAt('/', 'shared.example.org')
    web[one.url] = {}
    web['https://shared.example.org/robots.txt'] = { status: 404 }
    for (const path of ['/a', '/b']) {
      web[`https://shared.example.org${path}`] = {}
      await publishEntry(moderator, `Shared ${path}`, `https://shared.example.org${path}`)
    }
    for (let i = 0; i < 8; i++) {
      web[`https://few-${i}.example.net/`] = {}
      await publishEntry(moderator, `Few ${i}`, `https://few-${i}.example.net/`)
    }
    for (let runs = 0; runs < 8; runs++) {
      asked = []
      await tick()
      expect(asked.length).toBeLessThanOrEqual(8)
      const pages = asked.filter((one) => one.includes('shared.example.org') && !one.endsWith('robots.txt'))
      expect(pages.length).toBeLessThanOrEqual(1)
    }
    const row = await bindings.DB.prepare(
      'SELECT count(*) AS n FROM entry WHERE checked_at IS NULL AND check_at IS NULL',
    ).first<{ n: number }>()
    expect(row?.n).toBe(0)
  })

  it('is taken once by two runs at once', async () => {
    const { slug, url } = await entryAt('/')
    web[url] = {}
    minutes += 1
    const at = new Date(Date.parse('2027-01-04T00:00:00Z') + minutes * 60_000).toISOString()
    await Promise.all([runAt(at), runAt(at), runAt(at)])
    expect(asked).toEqual([`HEAD ${url}`])
    expect(await looks(slug)).toHaveLength(1)
  })

  it('says nothing of a new address by what was seen under the old one', async () => {
    const { slug, url } = await entryAt('/')
    web[url] = {}
    await tick()
    const change = { url: 'https://new-home.example.org/' }
    const patch = { method: 'PATCH', body: JSON.stringify(change) }
    const headers = { 'content-type': 'application/json', ...administrator.bearer }
    expect((await request(`/api/v1/secretariat/entries/${slug}`, { ...patch, headers })).status).toBe(200)
    expect(await reachability(slug)).toEqual({ state: 'unknown', checkedAt: null, finalUrl: null, failures: 0 })
  })
})

describe('robots.txt', () => {
  it('is read once for a page that is not the front page, and obeyed', async () => {
    const { slug, url } = await entryAt('/private/page')
    const { origin } = new URL(url)
    web[`${origin}/robots.txt`] = { body: 'User-agent: *\nDisallow: /private/' }
    web[`${origin}/`] = {}
    web[url] = {}
    await tick()
    expect(asked).toEqual([`GET ${origin}/robots.txt`, `HEAD ${origin}/`])
    expect((await looks(slug))[0]).toMatchObject({ outcome: 'kept_out', finalUrl: null })
    expect(await reachability(slug)).toMatchObject({ state: 'reachable', failures: 0 })
  })

  it('can name this visitor', async () => {
    const { url } = await entryAt('/a')
    const { origin } = new URL(url)
    web[`${origin}/robots.txt`] = { body: 'User-agent: *\nDisallow: /\n\nUser-agent: WaypostBot\nAllow: /' }
    web[url] = {}
    await tick()
    expect(asked).toContain(`HEAD ${url}`)
  })

  it('that is not there allows everything', async () => {
    const { slug, url } = await entryAt('/a')
    web[`${new URL(url).origin}/robots.txt`] = { status: 404 }
    web[url] = {}
    await tick()
    expect((await looks(slug))[0]).toMatchObject({ outcome: 'reached', finalUrl: url })
  })

  it('that fails closes the site but for its front page', async () => {
    const { slug, url } = await entryAt('/a')
    const { origin } = new URL(url)
    web[`${origin}/robots.txt`] = { status: 503 }
    web[`${origin}/`] = {}
    web[url] = {}
    await tick()
    expect(asked).not.toContain(`HEAD ${url}`)
    expect((await looks(slug))[0]?.outcome).toBe('kept_out')
  })

  it('of a site that is down does not hide that it is down', async () => {
    const { slug } = await entryAt('/a')
    await tick()
    expect((await looks(slug))[0]?.outcome).toBe('unreachable')
    expect(await reachability(slug)).toMatchObject({ failures: 1 })
  })
})

describe('three failures in a row', () => {
  it('mark an entry for readers without hiding it; one success takes the mark away', async () => {
    const { slug, url } = await entryAt('/')
    for (const failures of [1, 2]) {
      await (failures === 1 ? tick() : nextWeek())
      expect(await reachability(slug)).toMatchObject({ state: 'unknown', failures })
    }
    await nextWeek()
    expect(await reachability(slug)).toMatchObject({ state: 'unreachable', failures: 3 })
    const page = await (await request(`/en/observatory/${slug}`)).text()
    expect(page).toContain('Its site did not answer at our last 3 checks')
    expect(page).toContain('Checks of the last 12 weeks: 3; answered: 0')
    expect(await (await request('/en/observatory')).text()).toContain(slug)
    const desk = '/en/secretariat/observatory/freshness?view=unreachable'
    expect(await (await request(desk, { headers: administrator.cookie })).text()).toContain(`value="${slug}"`)

    web[url] = {}
    await nextWeek()
    expect(await reachability(slug)).toMatchObject({ state: 'reachable', failures: 0 })
    expect(await (await request(`/en/observatory/${slug}`)).text()).not.toContain('did not answer')
  })

  it('are checked at once when the Secretariat asks, which says what it found', async () => {
    const { slug, url } = await entryAt('/')
    web[url] = {}
    const path = '/en/secretariat/observatory/freshness'
    const answer = await submit(path, { entry: slug, act: 'check' }, administrator.cookie)
    expect(answer.status).toBe(303)
    const shown = await request(answer.headers.get('location') ?? '', { headers: administrator.cookie })
    expect(await shown.text()).toMatch(/role="status">The link of “Link .*” was checked: Answered</)
    expect(asked).toEqual([`HEAD ${url}`])
  })
})

describe('the history of reachability', () => {
  it('keeps the last sixty looks of an entry, as JSON and as CSV', async () => {
    const { slug, url } = await entryAt('/')
    web[url] = {}
    const id = (await stored(slug)).id
    const rows = Array.from({ length: 70 }, (_, i) => new Date(Date.parse('2025-01-01') + i * 86_400_000).toISOString())
    await bindings.DB.batch(
      rows.map((at) =>
        bindings.DB.prepare("INSERT INTO link_check (entry, at, outcome) VALUES (?, ?, 'timeout')").bind(id, at),
      ),
    )
    await tick()
    const kept = await looks(slug)
    expect(kept).toHaveLength(60)
    expect(kept[0]?.outcome).toBe('reached')
    const csv = await (await request(`/api/v1/entries/${slug}/reachability.csv`)).text()
    expect(csv.trim().split(/\r?\n/)).toHaveLength(61)
    expect((await request('/api/v1/entries/no-such-entry/reachability')).status).toBe(404)
  })

  it('makes a new ETag of what shows it', async () => {
    const { slug, url } = await entryAt('/')
    web[url] = {}
    const before = (await request(`/api/v1/entries/${slug}`)).headers.get('etag')
    await tick()
    expect((await request(`/api/v1/entries/${slug}`)).headers.get('etag')).not.toBe(before)
  })

  it('leaves the ETag of lists alone where they would tell the same', async () => {
    const { slug, url } = await entryAt('/')
    web[url] = {}
    const tags = () =>
      Promise.all(
        ['/api/v1/entries', '/en/observatory', '/api/v1/catalog.jsonld', `/api/v1/entries/${slug}`].map(async (path) =>
          (await request(path)).headers.get('etag'),
        ),
      )
    const never = await tags()
    await tick()
    const reached = await tags()
    expect(reached.filter((tag, i) => tag === never[i])).toEqual([])
    await nextWeek()
    const again = await tags()
    expect(again.slice(0, 3)).toEqual(reached.slice(0, 3))
    expect(again[3]).not.toBe(reached[3])
    delete web[url]
    await nextWeek()
    await nextWeek()
    expect((await tags()).slice(0, 3)).toEqual(reached.slice(0, 3))
    await nextWeek()
    const silent = await tags()
    expect(silent.filter((tag, i) => tag === reached[i])).toEqual([])
    expect(await (await request('/en/observatory')).text()).toContain('did not answer')
  })

  it('is not made for entries that are not public', async () => {
    await entryAt('/')
    await bindings.DB.prepare("UPDATE submission SET state = 'hidden' WHERE id = (SELECT max(id) FROM entry)").run()
    await tick()
    expect(asked).toEqual([])
  })
})

describe('a local list of private hosts', () => {
  it('opens them for tests between two copies only', async () => {
    const { slug, url } = await entryAt('/')
    web[url] = { status: 302, to: 'http://localhost:8788/' }
    web['http://localhost:8788/'] = {}
    environment.LOCAL_HOSTS = 'localhost:8788'
    await tick()
    environment.LOCAL_HOSTS = ''
    expect((await looks(slug))[0]).toMatchObject({ outcome: 'reached', finalUrl: 'http://localhost:8788/' })
  })
})
