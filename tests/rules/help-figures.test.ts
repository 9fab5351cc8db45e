import { describe, expect, it } from 'vitest'
import {
  answerTimeOf,
  type Counted,
  countedAs,
  deskShown,
  earlierMonth,
  endOf,
  figuresOf,
  gapsOf,
  isSettled,
  learn,
  lesson,
  monthBefore,
  type Outcome,
  release,
  sumsBy,
  various,
  type Waiting,
  weightOf,
} from '../../worker/features/help-figures/rules.ts'

const cell = (n: number, region = 'africa', language = 'fr', since = '2026-11', value = 'spam'): Waiting => ({
  ...{ kind: 'gap', value, region, language, since, n },
})

describe('months', () => {
  it('are over when the next one begins, in UTC', () => {
    expect(monthBefore(new Date('2027-01-01T00:00:00Z'))).toBe('2026-12')
    expect(monthBefore(new Date('2026-12-31T23:59:59Z'))).toBe('2026-11')
    expect(endOf('2026-12')).toBe('2027-01-01T00:00:00.000Z')
    expect(earlierMonth('2027-02', 3)).toBe('2026-11')
  })
})

describe('countedAs', () => {
  const end = '2026-12-01T00:00:00.000Z'
  const request: Counted = {
    ...{ state: 'open', createdAt: '2026-11-10T00:00:00.000Z', closedAt: null, unmatched: false },
    ...{ asked: 0, failed: 0, lastFailedAt: null },
  }
  const before = '2026-11-20T00:00:00.000Z'
  it.each<[string, Partial<Counted>, 'gap' | 'met' | null]>([
    ['waits while it is open', {}, null],
    ['is a gap where the router knew nobody', { unmatched: true }, 'gap'],
    ['is none where a desk was asked all the same', { unmatched: true, asked: 1, state: 'referred' }, null],
    ['is a gap when it ended unanswered', { state: 'closed_unanswered', closedAt: before }, 'gap'],
    ['waits when it ended after the month', { state: 'closed_unanswered', closedAt: end }, null],
    ['is met when it was answered', { state: 'answered', closedAt: before, asked: 2, failed: 1 }, 'met'],
    ['is a gap when every desk failed', { state: 'referred', asked: 2, failed: 2, lastFailedAt: before }, 'gap'],
    ['waits while one desk is left', { state: 'referred', asked: 2, failed: 1, lastFailedAt: before }, null],
    ['is nothing when it was withdrawn', { state: 'withdrawn', closedAt: before, unmatched: true }, null],
  ])('%s', (_name, change, expected) => {
    expect(countedAs({ ...request, ...change }, end)).toBe(expected)
  })
})

describe('release', () => {
  it('shows five and more, all of it, and keeps four', () => {
    const waiting = [cell(5), cell(4, 'europe'), cell(12, 'cis')]
    const { shown, spent } = release(waiting, '2026-11')
    expect(shown.map(({ region, n }) => [region, n])).toEqual([
      ['africa', 5],
      ['cis', 12],
    ])
    expect(spent).toEqual([waiting[0], waiting[2]])
  })

  it('puts small numbers together after three months, languages first, then regions', () => {
    const waiting = [
      ...[cell(4, 'africa', 'fr'), cell(1, 'africa', 'en')],
      ...[cell(2, 'europe', 'fr'), cell(3, 'cis', 'ru'), cell(4, 'cis', 'ru', '2026-11', 'hacking')],
    ]
    expect(release(waiting, '2027-01').shown).toEqual([])
    const { shown, spent } = release(waiting, '2027-02')
    expect(shown.map(({ region, language, n }) => [region, language, n])).toEqual([
      ['africa', various, 5],
      [various, various, 5],
    ])
    expect(spent).toHaveLength(4)
  })

  it('never puts refusals together', () => {
    const refusal = (value: string): Waiting => ({
      ...{ kind: 'refusal', value, region: '', language: '', since: '2026-01', n: 3 },
    })
    expect(release([refusal('scope'), refusal('region')], '2027-01').shown).toEqual([])
  })
})

describe('an attack on the figures', () => {
  // A small generator, so that the attack is the same every time.
  let state = 7
  const chance = (n: number) => {
    state = (state * 48271) % 2147483647
    return state % n
  }
  it('by subtracting totals, months and filters gives nothing under five', () => {
    let waiting: Waiting[] = []
    const totals = new Map<string, number>()
    let before = new Map<string, number>()
    let asked = 0
    for (let i = 0; i < 24; i++) {
      const month = earlierMonth('2026-01', -i)
      for (let k = 0; k < 40; k++) {
        const one = {
          ...{ kind: chance(3) === 0 ? 'gap' : 'met', value: ['spam', 'hacking', 'unknown'][chance(3)] ?? '' },
          ...{
            region: ['africa', 'europe', 'cis', 'unknown'][chance(4)] ?? '',
            language: ['ar', 'fr', 'ru'][chance(3)] ?? '',
          },
        }
        asked += 1
        const known = waiting.find((w) =>
          Object.entries(one).every(([name, value]) => w[name as keyof Waiting] === value),
        )
        if (known === undefined) waiting.push({ ...one, since: month, n: 1 })
        else known.n += 1
      }
      const { shown, spent } = release(waiting, month)
      waiting = waiting.filter((one) => !spent.includes(one))
      for (const { kind, value, region, language, n } of shown) {
        const key = `${kind} ${value}|${region}|${language}`
        totals.set(key, (totals.get(key) ?? 0) + n)
      }
      const figures = figuresOf(
        [...totals].map(([key, n]) => ({ dimension: key.split(' ')[0] ?? '', value: key.split(' ')[1] ?? '', n })),
      )
      // What one can see: cells, their gaps and the rest, sums over each dimension, with and without each filter.
      const seen = new Map<string, number>()
      const filters = ['topic', 'region', 'language'] as const
      for (const filter of ['none', ...filters] as const) {
        const values = filter === 'none' ? [''] : [...new Set(figures.requests.map((r) => r[filter]))]
        for (const value of values) {
          const among = figures.requests.filter((r) => filter === 'none' || r[filter] === value)
          for (const dimension of filters)
            for (const sum of sumsBy({ ...figures, requests: among }, dimension)) {
              const key = `${filter} ${value} ${dimension} ${sum.value}`
              seen.set(`${key} all`, sum.count)
              seen.set(`${key} gaps`, sum.gaps)
              seen.set(`${key} rest`, sum.count - sum.gaps)
            }
        }
      }
      for (const { topic, region, language, count } of gapsOf(figures))
        seen.set(`gap ${topic} ${region} ${language}`, count)
      const whole = [...totals.values()].reduce((sum, n) => sum + n, 0)
      for (const [key, n] of seen) {
        const grown = n - (before.get(key) ?? 0)
        for (const gained of [n, grown, whole - n]) {
          expect({ key, gained, small: gained !== 0 && gained < 5 }).toMatchObject({ small: false })
        }
      }
      before = seen
    }
    // Most of what was asked is told in the end: it is withheld, not lost.
    const told = [...totals.values()].reduce((sum, n) => sum + n, 0)
    expect(told).toBeGreaterThan(asked * 0.8)
    expect(told + waiting.reduce((sum, { n }) => sum + n, 0)).toBe(asked)
  })
})

const outcome = (change: Partial<Outcome>): Outcome => ({
  ...{ state: 'answered', reason: null, sentAt: '2026-11-02T00:00:00Z', settledAt: '2026-11-03T00:00:00Z' },
  ...{ feedback: null, closedAt: null },
  ...change,
})

describe('figures of a desk', () => {
  it.each([
    [{ referrals: 4, accepted: 4, day: 4 }, null],
    [
      { referrals: 5, accepted: 4, day: 4 },
      { atLeast: 5, acceptance: { from: 0.75, to: 1 }, answersWithin: null },
    ],
    [
      { referrals: 9, accepted: 9, hours: 2, week: 3 },
      { atLeast: 5, acceptance: { from: 0.75, to: 1 }, answersWithin: 'week' },
    ],
    [
      { referrals: 10, accepted: 3 },
      { atLeast: 10, acceptance: { from: 0.25, to: 0.5 }, answersWithin: null },
    ],
  ] as const)('%j are shown in steps, from five on', (tally, shown) => {
    expect(deskShown(tally)).toEqual(shown)
  })

  it('never tell exactly how many were few: every step fits several numbers', () => {
    const others = new Map<string, Set<number>>()
    for (let referrals = 5; referrals <= 60; referrals++) {
      for (let accepted = 0; accepted <= referrals; accepted++) {
        const shown = JSON.stringify(deskShown({ referrals, accepted }))
        others.set(shown, (others.get(shown) ?? new Set()).add(referrals - accepted))
      }
    }
    expect([...others].filter(([, numbers]) => numbers.size < 2)).toEqual([])
    expect(others.size).toBeGreaterThan(10)
  })

  it('take times in steps', () => {
    const hour = 60 * 60_000
    expect([1, 12, 13, 25, 100, 200, 1000].map((hours) => answerTimeOf(hours * hour))).toEqual([
      ...['hours', 'hours', 'day', 'three_days', 'week', 'month', 'longer'],
    ])
  })

  it('wait two weeks for what the person says of an answer', () => {
    expect(isSettled(outcome({ settledAt: '2026-11-10T00:00:00Z' }), endOf('2026-11'))).toBe(true)
    expect(isSettled(outcome({ settledAt: '2026-11-20T00:00:00Z' }), endOf('2026-11'))).toBe(false)
    expect(isSettled(outcome({ settledAt: '2026-11-20T00:00:00Z', feedback: 'no' }), endOf('2026-11'))).toBe(true)
    expect(isSettled(outcome({ settledAt: '2026-12-01T00:00:00.000Z', state: 'declined' }), endOf('2026-11'))).toBe(
      false,
    )
  })
})

describe('learned weights', () => {
  it.each([
    [outcome({}), true],
    [outcome({ state: 'accepted' }), true],
    [outcome({ feedback: 'partly' }), true],
    [outcome({ feedback: 'no' }), false],
    [outcome({ state: 'declined', reason: 'scope' }), false],
    [outcome({ state: 'expired' }), false],
    [outcome({ state: 'declined', reason: 'language' }), null],
    [outcome({ state: 'bounced' }), null],
  ])('%j teaches %s', (of, expected) => {
    expect(lesson(of)).toBe(expected)
  })

  it.each([
    [4, 4, 0],
    [5, 5, 0.15],
    [5, 0, -0.15],
    [6, 4, 0.1],
    [100, 50, 0],
    [1000, 1000, 0.15],
  ])('of %i tries with %i successes is %f', (tries, successes, weight) => {
    expect(weightOf({ tries, successes })).toBeCloseTo(weight, 10)
  })

  it('are bounded, grow with successes, and change by five tries at once', () => {
    for (let tries = 5; tries < 80; tries++) {
      for (let successes = 1; successes <= tries; successes++) {
        const weight = weightOf({ tries, successes })
        expect(Math.abs(weight)).toBeLessThanOrEqual(0.15)
        expect(weight).toBeGreaterThanOrEqual(weightOf({ tries, successes: successes - 1 }))
      }
    }
    const none = { tries: 0, successes: 0, newTries: 0, newSuccesses: 0 }
    const four = learn(none, 4, 3)
    expect(four).toEqual({ tries: 0, successes: 0, newTries: 4, newSuccesses: 3 })
    expect(learn(four, 1, 1)).toEqual({ tries: 5, successes: 4, newTries: 0, newSuccesses: 0 })
  })
})
