import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { locales } from '../../schema/vocabulary.ts'
import { learnedWeights } from '../../worker/features/help-figures/actions.ts'
import { closeMonth } from '../../worker/features/help-figures/closing.ts'
import { readRun } from '../../worker/features/help-figures/queries.ts'
import { backgroundCtx } from '../../worker/middleware/context.ts'
import { bindings, clock, environment, request, seed, send } from '../support/app.ts'
import { metered } from '../support/metered.ts'

const desk = 'no-more-ransom'
let deskId = ''

/** Tests begin on the tenth of a month that is not over, so that its end is theirs to bring. */
const start = Date.UTC(2031, 4, 10, 9)
const at = (iso: string) => {
  clock.shift = Date.parse(iso) - Date.now()
}
const endOfMonths = (n: number) => new Date(Date.UTC(2031, 4 + n, 1, 0, 5)).toISOString()

const background = () => backgroundCtx(environment, () => undefined)

/** Runs the scheduled step until a month is counted. @returns runs that were needed */
async function close(): Promise<number> {
  for (let runs = 1; ; runs++) {
    const ctx = await background()
    await closeMonth(ctx)
    const { closing, stage } = await readRun(ctx.db)
    if (closing === null && stage === 'withdrawn') return runs
    expect(runs).toBeLessThan(2000)
  }
}

let made = 0

/** Requests as they stand in the database, without their text. */
async function requests(n: number, of: Record<string, string | number | null> = {}): Promise<string[]> {
  const row = {
    state: 'closed_unanswered',
    language: 'fr',
    country: 'KE',
    topics: '["ransomware"]',
    created_at: '2031-05-10T09:00:00.000Z',
    updated_at: '2031-05-11T09:00:00.000Z',
    closed_at: '2031-05-11T09:00:00.000Z',
    unmatched: 0,
    ...of,
  }
  const ids = Array.from({ length: n }, () => `r${String(++made).padStart(7, '0')}`)
  const columns = Object.keys(row)
  await bindings.DB.prepare(
    `insert into help_request (id, reference, locale, tracking_hash, channel, ${columns.join(', ')})
     select value, 'H-' || value, 'en', value, 'web', ${columns.map((_, i) => `?${i + 2}`).join(', ')} from json_each(?1)`,
  )
    .bind(JSON.stringify(ids), ...Object.values(row))
    .run()
  return ids
}

/** Hands requests over to the desk, with an outcome. */
async function handOver(ids: readonly string[], of: Record<string, string | null>): Promise<void> {
  const row = { state: 'answered', sent_at: '2031-05-10T10:00:00.000Z', settled_at: '2031-05-11T09:00:00.000Z', ...of }
  const columns = Object.keys(row)
  await bindings.DB.prepare(
    `insert into referral (id, request, entry, position, token_hash, ${columns.join(', ')})
     select 'h' || value, value, ?2, 1, 'h' || value, ${columns.map((_, i) => `?${i + 3}`).join(', ')} from json_each(?1)`,
  )
    .bind(JSON.stringify(ids), deskId, ...Object.values(row))
    .run()
}

interface Gap {
  topic: string
  region: string
  language: string
  count: number
}
const gaps = async () => (await (await request('/api/v1/gaps')).json()) as { asOf: string; items: Gap[] }
const statistics = async () =>
  (await (await request('/api/v1/help-statistics')).json()) as {
    byTopic: { topic: string; count: number; gaps: number }[]
    byRegion: { region: string; count: number; gaps: number }[]
    byMonth: { month: string; count: number }[]
    refusals: { reason: string; count: number }[]
    feedback: { answer: string; count: number }[]
    desks: { slug: string; atLeast: number; answersWithin: string | null }[]
    weights: { slug: string; topic: string; weight: number }[]
  }

beforeAll(async () => {
  await seed('catalogue')
  const { results } = await bindings.DB.prepare("select name from pragma_table_info('referral')").all<{
    name: string
  }>()
  if (!results.some(({ name }) => name === 'feedback')) {
    await bindings.DB.prepare('alter table referral add column feedback text').run()
  }
  deskId = (await bindings.DB.prepare('select id from entry where slug = ?').bind(desk).first<string>('id')) ?? ''
})

beforeEach(async () => {
  const clear = ['help_request', 'referral', 'figure_waiting', 'desk_figure', 'learned_weight']
  await bindings.DB.batch([
    ...clear.map((table) => bindings.DB.prepare(`delete from ${table}`)),
    bindings.DB.prepare("delete from summary where scope = 'help-figures'"),
    bindings.DB.prepare("update figure_run set closed = null, closing = null, stage = 'withdrawn', after = ''"),
  ])
  at(new Date(start).toISOString())
  await close()
})
afterEach(() => {
  clock.shift = 0
})

describe('GET /api/v1/gaps', () => {
  it('tells when the month is over, and not before, what nobody answered', async () => {
    await requests(5)
    await requests(4, { country: 'FR' })
    await requests(7, { country: null, topics: '[]', language: 'ar-EG' })
    await requests(6, { state: 'answered' })
    await close()
    expect(await gaps()).toEqual({ asOf: '2031-05-01T00:00:00.000Z', items: [] })
    at(endOfMonths(1))
    await close()
    expect(await gaps()).toEqual({
      asOf: '2031-06-01T00:00:00.000Z',
      items: [
        { topic: 'unknown', region: 'unknown', language: 'ar', count: 7 },
        { topic: 'ransomware', region: 'africa', language: 'fr', count: 5 },
      ],
    })
    expect((await statistics()).byTopic).toEqual([
      { topic: 'ransomware', count: 11, gaps: 5 },
      { topic: 'unknown', count: 7, gaps: 7 },
    ])
  })

  it('counts a request that found no desk as it came in over the API', async () => {
    for (let i = 0; i < 5; i++) {
      const text = `please help me quickly ${i}`
      expect((await send('POST', '/api/v1/help-requests', { text, country: 'KE', language: 'en' })).status).toBe(201)
    }
    at(endOfMonths(1))
    await close()
    const { items } = await gaps()
    expect(items.map(({ region, language, count }) => [region, language, count])).toEqual([['africa', 'en', 5]])
    expect(JSON.stringify(items)).not.toContain('quickly')
  })

  it('counts requests that every desk turned down, and none that was withdrawn', async () => {
    await handOver(await requests(5, { state: 'referred', closed_at: null }), { state: 'declined', reason: 'capacity' })
    await requests(5, { state: 'withdrawn', country: 'FR' })
    at(endOfMonths(1))
    await close()
    expect((await gaps()).items.map(({ region, count }) => [region, count])).toEqual([['africa', 5]])
    expect((await statistics()).refusals).toEqual([{ reason: 'capacity', count: 5 }])
  })

  it('counts once, however often and how many at a time it runs', async () => {
    await requests(1200)
    at(endOfMonths(1))
    await Promise.all([close(), close(), close()])
    await close()
    expect((await gaps()).items.map(({ count }) => count)).toEqual([1200])
    expect((await statistics()).byMonth).toEqual([{ month: '2031-05', count: 1200 }])
  })

  it('waits with small numbers until they are five, and lets a withdrawn request go', async () => {
    const [first] = await requests(4)
    at(endOfMonths(1))
    await close()
    expect((await gaps()).items).toEqual([])
    await bindings.DB.prepare("update help_request set state = 'withdrawn' where id = ?").bind(first).run()
    await requests(1, { closed_at: '2031-06-11T09:00:00.000Z' })
    at(endOfMonths(2))
    await close()
    expect((await gaps()).items).toEqual([])
    await requests(1, { closed_at: '2031-07-11T09:00:00.000Z' })
    at(endOfMonths(3))
    await close()
    expect((await gaps()).items.map(({ count }) => count)).toEqual([5])
    // What is shown stays, and one more is not told of.
    await bindings.DB.prepare("update help_request set state = 'withdrawn' where id <> ? and id > 'r'")
      .bind(first)
      .run()
    await requests(1, { closed_at: '2031-08-11T09:00:00.000Z' })
    at(endOfMonths(4))
    await close()
    expect((await gaps()).items.map(({ count }) => count)).toEqual([5])
  })

  it('puts what stays rare together after three months, told by topic and kept out of the map', async () => {
    await requests(3)
    await requests(2, { language: 'en' })
    await requests(4, { country: 'BR' })
    await requests(1, { country: 'FR', topics: '["spam"]' })
    at(endOfMonths(3))
    await close()
    expect((await statistics()).byTopic).toEqual([])
    // Counted in the month of the first run; three more must pass.
    at(endOfMonths(6))
    await close()
    expect((await statistics()).byRegion).toEqual([{ region: 'africa', count: 5, gaps: 5 }])
    expect((await gaps()).items).toEqual([])
    expect(await (await request('/api/v1/help-statistics.csv')).text()).toContain(
      'gaps,,ransomware,africa,various,5\r\n',
    )
  })

  it('is the same as CSV, and answers 304 until a month is counted', async () => {
    await requests(5)
    at(endOfMonths(1))
    await close()
    expect(await (await request('/api/v1/gaps.csv')).text()).toBe(
      'topic,region,language,count\r\nransomware,africa,fr,5\r\n',
    )
    const etag = (await request('/api/v1/gaps')).headers.get('etag') ?? ''
    const again = () => request('/api/v1/gaps', { headers: { 'if-none-match': etag } })
    expect((await again()).status).toBe(304)
    at(endOfMonths(2))
    await close()
    expect((await again()).status).toBe(200)
  })
})

describe('an attack from outside', () => {
  it('month by month, over all answers, finds no number and no difference under five', async () => {
    const numbers = async () => {
      const csv = await (await request('/api/v1/help-statistics.csv')).text()
      const { byTopic, byRegion, byMonth, refusals, feedback } = await statistics()
      const rows = csv
        .trim()
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(','))
        .filter(([figure = '']) => /^(?:requests|gaps|refusals|answered)/.test(figure))
        .map((row): [string, number] => [row.slice(0, -1).join(), Number(row.at(-1))])
      const sums = [...byTopic, ...byRegion].flatMap((sum): [string, number][] => {
        const name = 'topic' in sum ? sum.topic : sum.region
        return [
          [`sum ${name}`, sum.count],
          [`gaps ${name}`, sum.gaps],
          [`met ${name}`, sum.count - sum.gaps],
        ]
      })
      const plain = [...byMonth, ...refusals, ...feedback].map((one): [string, number] => [
        JSON.stringify(Object.values(one)[0]),
        one.count,
      ])
      return new Map([...rows, ...sums, ...plain])
    }
    let before = new Map<string, number>()
    const countries = ['KE', 'FR', 'BR', null]
    for (let month = 0; month < 7; month++) {
      const closed_at = new Date(Date.UTC(2031, 4 + month, 3)).toISOString()
      for (const [i, country] of countries.entries()) {
        const n = ((month * 5 + i * 3) % 7) + 1
        await requests(n, { country, closed_at, language: i % 2 === 0 ? 'fr' : 'ru' })
        const ids = await requests(((month + i) % 4) + 1, { country, closed_at, state: 'answered' })
        await handOver(ids, {
          state: i === 3 ? 'declined' : 'answered',
          reason: 'scope',
          feedback: i === 0 ? 'yes' : 'no',
        })
      }
      at(endOfMonths(month + 1))
      await close()
      const seen = await numbers()
      for (const [key, n] of seen) {
        for (const gained of [n, n - (before.get(key) ?? 0)]) {
          expect({ month, key, gained, small: gained !== 0 && gained < 5 }).toMatchObject({ small: false })
        }
      }
      before = seen
    }
    expect(before.size).toBeGreaterThan(12)
  })
})

describe('figures of a desk', () => {
  it('are told from five hand-overs on, on its page too, and the ranking learns what is public', async () => {
    await handOver(await requests(4, { state: 'answered' }), { feedback: 'yes' })
    at(endOfMonths(1))
    await close()
    expect(await statistics()).toMatchObject({ desks: [], weights: [], feedback: [] })
    expect((await learnedWeights(await background(), [deskId])).size).toBe(0)
    const later = { closed_at: '2031-06-05T09:00:00.000Z', state: 'answered' }
    await handOver(await requests(2, later), {
      sent_at: '2031-06-04T10:00:00.000Z',
      settled_at: '2031-06-05T09:00:00.000Z',
      feedback: 'yes',
    })
    at(endOfMonths(2))
    await close()
    const told = await statistics()
    expect(told.desks).toMatchObject([{ slug: desk, atLeast: 5, answersWithin: 'day' }])
    expect(told.weights).toEqual([{ slug: desk, topic: 'ransomware', weight: 0.15 }])
    expect(told.feedback).toEqual([{ answer: 'yes', count: 6 }])
    expect((await learnedWeights(await background(), [deskId])).get(deskId)?.get('ransomware')).toBe(0.15)
    expect(await (await request(`/en/observatory/${desk}`)).text()).toContain('within a day')
    expect(await (await request('/en/help/figures')).text()).toContain('75 to 100')
  })

  it('lower a desk that answers out of its subject', async () => {
    await handOver(await requests(6), { state: 'declined', reason: 'scope' })
    at(endOfMonths(1))
    await close()
    expect((await statistics()).weights).toEqual([{ slug: desk, topic: 'ransomware', weight: -0.15 }])
  })
})

describe('GET /{lang}/help/figures', () => {
  it.each(locales)('says in /%s/ what is withheld, and shows the map by language', async (locale) => {
    await requests(5)
    await requests(8, { language: 'ru', country: 'FR' })
    at(endOfMonths(1))
    await close()
    const all = await (await request(`/${locale}/help/figures`)).text()
    expect(all).toContain('data-leave')
    expect([...all.matchAll(/<tr class="sub">/g)]).toHaveLength(1)
    expect([...all.matchAll(/<td class="nil">/g)]).toHaveLength(0)
    const russian = await (await request(`/${locale}/help/figures?language=ru`)).text()
    expect(russian).toContain('aria-current="true"')
    expect([...russian.matchAll(/<td>/g)]).toHaveLength(1)
    expect(await (await request(`/${locale}/help`)).text()).toContain(`/${locale}/help/figures`)
    expect(await (await request(`/${locale}/data`)).text()).toContain('/api/v1/gaps.csv')
  })
})

describe('a hundred thousand requests', () => {
  it('are counted in bounded steps, and the page reads as few rows as before', async () => {
    const topics = ['ransomware', 'spam', 'hacking', 'phishing', 'privacy']
    for (const [i, topic] of topics.entries()) {
      for (const country of ['KE', 'FR', 'BR', 'JP']) {
        await requests(5000, { topics: JSON.stringify([topic]), country, language: ['ar', 'fr', 'ru'][i % 3] ?? 'en' })
      }
    }
    at(endOfMonths(1))
    const meter = metered(bindings.DB)
    await closeMonth(await backgroundCtx({ ...environment, DB: meter.db }, () => undefined))
    expect(meter.queries()).toBeLessThanOrEqual(30)
    expect(meter.rowsRead()).toBeLessThan(20_000)
    const runs = await close()
    expect(runs).toBeLessThan(60)
    const { items } = await gaps()
    expect(items).toHaveLength(20)
    expect(items.every(({ count }) => count === 5000)).toBe(true)
    const page = metered(bindings.DB)
    expect((await request('/en/help/figures', {}, { DB: page.db })).status).toBe(200)
    expect(page.queries()).toBeLessThanOrEqual(5)
    expect(page.rowsRead()).toBeLessThan(50)
  }, 120_000)
})
