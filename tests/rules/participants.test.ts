import { describe, expect, it } from 'vitest'
import { localPath, publicSupport } from '../../worker/features/participants/rules.ts'
import { disclose, publicTotal } from '../../worker/platform/disclosure.ts'

/** Every table of so many values with this total. */
function* tables(values: number, total: number): Generator<number[]> {
  if (values === 1) return yield [total]
  for (let first = 0; first <= total; first++) {
    for (const rest of tables(values - 1, total - first)) yield [first, ...rest]
  }
}

const shownOf = (counts: readonly number[]): (number | null)[] => {
  const names = counts.map((_, i) => `v${i}`)
  return Object.values(disclose(Object.fromEntries(counts.map((n, i) => [`v${i}`, n])), names))
}

/**
 * What an attacker can find out who knows the rule and tries every table: of each answer, the values that each number may
 * have. Answers the tables that give a number below 5 away.
 */
function givenAway(values: number, total: number): { table: number[]; answer: string }[] {
  const possible = new Map<string, Set<number>[]>()
  for (const table of tables(values, total)) {
    const answer = JSON.stringify(shownOf(table))
    let sets = possible.get(answer)
    if (sets === undefined) {
      sets = table.map(() => new Set<number>())
      possible.set(answer, sets)
    }
    for (const [i, n] of table.entries()) sets[i]?.add(n)
  }
  return [...tables(values, total)]
    .map((table) => ({ table, answer: JSON.stringify(shownOf(table)) }))
    .filter(({ table, answer }) => table.some((n, i) => n < 5 && possible.get(answer)?.[i]?.size === 1))
}

/** Numbers that look like chance and are the same in every run (a linear congruence, Knuth's constants for MMIX). */
function* chance(seed: bigint): Generator<number> {
  for (let state = seed; ; ) {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n)
    yield Number(state >> 33n)
  }
}

describe('what is shown of support', () => {
  it('is no total and no group below 5', () => {
    expect([0, 4, 5, 12].map(publicTotal)).toEqual([null, null, 5, 12])
    expect(shownOf([30, 20, 10, 5, 6])).toEqual([30, 20, 10, 5, 6])
    expect(shownOf([30, 20, 10, 3, 3])).toEqual([30, 20, 10, null, null])
  })

  it('is not what subtraction would give away: one small group takes the next larger with it', () => {
    expect(shownOf([30, 20, 10, 6, 2])).toEqual([30, 20, 10, null, null])
    expect(shownOf([30, 20, 10, 6, 0])).toEqual([30, 20, 10, null, null])
    expect(shownOf([30, 20, 10, 1, 2])).toEqual([30, 20, null, null, null])
  })

  it('hides equal groups together, and does not trust groups of 4 to protect one another', () => {
    expect(shownOf([30, 6, 6, 6, 2])).toEqual([30, null, null, null, null])
    expect(shownOf([30, 20, 10, 4, 4])).toEqual([30, 20, null, null, null])
  })

  it.each([
    ['stakeholder groups', 5, 26],
    ['three values', 3, 40],
    ['regions', 7, 13],
  ])('gives no number below 5 away, whatever the table: %s', (_name, values, most) => {
    for (let total = 5; total <= most; total++) {
      // A table without small numbers, or none at all, has nothing to protect; every other must be ambiguous.
      expect(givenAway(values, total).slice(0, 3)).toEqual([])
    }
  })

  it('leaves, in tables of any size, at least two hidden values and 5 people together, in both dimensions', () => {
    const next = chance(20261122n)
    const draw = (most: number) => (next.next().value as number) % (most + 1)
    for (let round = 0; round < 3000; round++) {
      const stakeholderGroup: Record<string, number> = {}
      const region: Record<string, number> = {}
      const total = draw(4) === 0 ? draw(20) : draw(400)
      const skew = 1 + draw(3)
      const groups = ['government', 'intergovernmental', 'civil_society', 'private_sector', 'technical_community']
      const places = ['african', 'asia_pacific', 'eastern_european', 'latin_american_caribbean', 'other']
      const pick = (of: string[]) => of[Math.floor((draw(999) / 1000) ** skew * of.length)] ?? ''
      for (let i = 0; i < total; i++) {
        const [group, place] = [pick(groups), pick(places)]
        stakeholderGroup[group] = (stakeholderGroup[group] ?? 0) + 1
        region[place] = (region[place] ?? 0) + 1
      }
      const { support, supportBy } = publicSupport({ supporters: total, supportersBy: { stakeholderGroup, region } })
      expect(support.total).toBe(total < 5 ? null : total)
      for (const shown of [supportBy.byStakeholderGroup, supportBy.byRegion].map(Object.values)) {
        const numbers = shown.filter((n): n is number => n !== null)
        const hidden = shown.length - numbers.length
        const rest = total - numbers.reduce((a, b) => a + b, 0)
        expect(numbers.every((n) => n >= 5)).toBe(true)
        if (numbers.length > 0 && hidden > 0) {
          expect({ hidden: hidden > 1, rest: rest >= 5 }).toEqual({ hidden: true, rest: true })
        }
        if (total < 5) expect(numbers).toEqual([])
      }
    }
  })
})

describe('where a form may lead back to', () => {
  it.each([
    ['/en/issues/IGF2027-0001', '/en/issues/IGF2027-0001'],
    ['/ar/calls/x/issues?sort=support', '/ar/calls/x/issues?sort=support'],
  ])('%s is a page of this site', (to, path) => expect(localPath(to)).toBe(path))

  it.each([
    undefined,
    '',
    'https://evil.example/en/',
    '//evil.example/en/',
    '/\\evil.example/en/',
    '/\t/evil.example/en/',
    '/en/..//evil.example',
    '/en/../\\evil.example',
    'javascript:alert(1)',
    '/api/v1/calls',
    '/assets/x',
    `/en/${'x'.repeat(600)}`,
  ])('%j is not', (to) => expect(localPath(to)).toBe(null))
})
