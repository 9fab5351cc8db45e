import { describe, expect, it } from 'vitest'
import { isDeveloping } from '../../schema/data/developing.ts'
import { translator } from '../../schema/i18n/index.ts'
import { locales } from '../../schema/vocabulary.ts'
import {
  type AvailableReviewer,
  assign,
  type Pair,
  type ProposalToReview,
  pairKey,
} from '../../worker/features/evaluation/assignment-rules.ts'
import { balanceOf, type Marked, publicBalance } from '../../worker/features/evaluation/balance-rules.ts'
import { areaOf, blind, comparedOrganisation, screeningHints } from '../../worker/features/evaluation/rules.ts'
import { figures, ranks, type Scored, scoreOf } from '../../worker/features/evaluation/scoring-rules.ts'

/** Chance that is the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const proposalsOf = (n: number, area: (i: number) => string | null): ProposalToReview[] =>
  Array.from({ length: n }, (_, i) => ({ id: `p${i}`, area: area(i) }))
const reviewersOf = (n: number, areas: (i: number) => string[]): AvailableReviewer[] =>
  Array.from({ length: n }, (_, i) => ({ id: `r${i}`, areas: areas(i) }))

function loads(reviewers: readonly AvailableReviewer[], pairs: readonly Pair[]): number[] {
  return reviewers.map(({ id }) => pairs.filter((pair) => pair.reviewer === id).length)
}
const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0)

/** A call as chance makes it: areas, conflicts, pairs that stand already. */
function anyCall(seed: number) {
  const next = chance(seed)
  const whole = (below: number) => Math.floor(next() * below)
  const areas = ['security', 'rights', 'access']
  const proposals = proposalsOf(1 + whole(40), () => (next() < 0.1 ? null : (areas[whole(3)] ?? null)))
  const reviewers = reviewersOf(1 + whole(12), () => areas.filter(() => next() < 0.5))
  const barred = new Set<string>()
  const standing: Pair[] = []
  for (const proposal of proposals) {
    for (const reviewer of reviewers) {
      if (next() < 0.1) barred.add(pairKey(proposal.id, reviewer.id))
      else if (next() < 0.05) standing.push({ proposal: proposal.id, reviewer: reviewer.id })
    }
  }
  return { proposals, reviewers, barred, standing, wanted: 1 + whole(4) }
}

const fits = (proposal: ProposalToReview, reviewer: AvailableReviewer) =>
  proposal.area === null || reviewer.areas.length === 0 || reviewer.areas.includes(proposal.area)

describe('assign', () => {
  it('gives every proposal its reviewers, with loads within one of each other', () => {
    const proposals = proposalsOf(70, () => 'security')
    const reviewers = reviewersOf(11, () => ['security'])
    const { pairs, missing } = assign({ proposals, reviewers, wanted: 4, standing: [], barred: new Set() })
    expect(missing).toBe(0)
    expect(pairs).toHaveLength(280)
    for (const { id } of proposals) {
      const own = pairs.filter((pair) => pair.proposal === id).map((pair) => pair.reviewer)
      expect(new Set(own).size).toBe(4)
    }
    expect(spread(loads(reviewers, pairs))).toBeLessThanOrEqual(1)
  })

  it('evens loads inside each area when areas are uneven', () => {
    const proposals = proposalsOf(90, (i) => (i < 60 ? 'security' : 'rights'))
    const reviewers = reviewersOf(10, (i) => [i < 6 ? 'security' : 'rights'])
    const { pairs } = assign({ proposals, reviewers, wanted: 3, standing: [], barred: new Set() })
    const each = loads(reviewers, pairs)
    expect(spread(each.slice(0, 6))).toBeLessThanOrEqual(1)
    expect(spread(each.slice(6))).toBeLessThanOrEqual(1)
  })

  it('passes work on along a chain where no single exchange would help', () => {
    // r0 takes a and b, r1 takes b and c, r2 only c: the greedy step alone can leave r0 with too much.
    const proposals = [...'aaaabbbbcc'].map((area, i) => ({ id: `p${i}`, area }))
    const reviewers = [
      { id: 'r0', areas: ['a', 'b'] },
      { id: 'r1', areas: ['b', 'c'] },
      { id: 'r2', areas: ['c'] },
    ]
    const { pairs } = assign({ proposals, reviewers, wanted: 1, standing: [], barred: new Set() })
    expect(loads(reviewers, pairs).sort()).toEqual([2, 4, 4])
  })

  it.each(Array.from({ length: 60 }, (_, i) => i))('keeps its promises in call %i', (seed) => {
    const of = anyCall(seed)
    const before = JSON.stringify(of.standing)
    const { pairs, missing } = assign(of)
    const reviewer = new Map(of.reviewers.map((one) => [one.id, one]))
    const proposal = new Map(of.proposals.map((one) => [one.id, one]))
    const all = [...of.standing, ...pairs]
    expect(new Set(all.map((pair) => pairKey(pair.proposal, pair.reviewer))).size, 'no pair twice').toBe(all.length)
    expect(JSON.stringify(of.standing), 'what stands stays').toBe(before)
    for (const pair of pairs) {
      expect(of.barred.has(pairKey(pair.proposal, pair.reviewer)), 'never a conflict').toBe(false)
      const [a, b] = [proposal.get(pair.proposal), reviewer.get(pair.reviewer)]
      expect(a !== undefined && b !== undefined && fits(a, b), 'only the chosen areas').toBe(true)
    }
    let short = 0
    const free = (id: string) =>
      of.reviewers.filter(
        (one) =>
          fits(proposal.get(id) as ProposalToReview, one) &&
          !of.barred.has(pairKey(id, one.id)) &&
          !all.some((pair) => pair.proposal === id && pair.reviewer === one.id),
      )
    for (const { id } of of.proposals) {
      const n = all.filter((pair) => pair.proposal === id).length
      if (n >= of.wanted) continue
      short += of.wanted - n
      expect(free(id), 'nobody is left over while a review is missing').toEqual([])
    }
    expect(missing).toBe(short)
    const load = new Map(of.reviewers.map((one, i) => [one.id, loads(of.reviewers, all)[i] ?? 0]))
    for (const pair of pairs) {
      for (const other of free(pair.proposal)) {
        expect(load.get(pair.reviewer) ?? 0, 'no exchange would even the loads').toBeLessThan(
          (load.get(other.id) ?? 0) + 2,
        )
      }
    }
    expect(assign(of), 'the same again').toEqual({ pairs, missing })
    expect(assign({ ...of, standing: all }).pairs, 'run again, it adds nothing').toEqual([])
  })

  it.each(Array.from({ length: 30 }, (_, i) => i))(
    'is as even as trying everything finds, in small call %i',
    (seed) => {
      const next = chance(1000 + seed)
      const areas = ['a', 'b', 'c']
      const proposals = proposalsOf(6, () => areas[Math.floor(next() * 3)] ?? 'a')
      const reviewers = reviewersOf(3, () => areas.filter(() => next() < 0.6))
      const choices = proposals.map((one) => reviewers.filter((r) => fits(one, r)).map((r) => r.id))
      let best = Number.POSITIVE_INFINITY
      const tryAll = (i: number, pairs: Pair[]): void => {
        if (i === proposals.length) {
          best = Math.min(best, squares(loads(reviewers, pairs)))
          return
        }
        const own = choices[i] ?? []
        if (own.length === 0) tryAll(i + 1, pairs)
        for (const reviewer of own) tryAll(i + 1, [...pairs, { proposal: `p${i}`, reviewer }])
      }
      tryAll(0, [])
      const { pairs } = assign({ proposals, reviewers, wanted: 1, standing: [], barred: new Set() })
      expect(squares(loads(reviewers, pairs))).toBe(best)
    },
  )

  it('tops up after a conflict without touching the rest', () => {
    const proposals = proposalsOf(20, () => null)
    const reviewers = reviewersOf(6, () => [])
    const first = assign({ proposals, reviewers, wanted: 3, standing: [], barred: new Set() }).pairs
    const lost = first[7] as Pair
    const standing = first.filter((pair) => pair !== lost)
    const barred = new Set([pairKey(lost.proposal, lost.reviewer)])
    const { pairs } = assign({ proposals, reviewers, wanted: 3, standing, barred })
    expect(pairs).toHaveLength(1)
    expect(pairs[0]?.proposal).toBe(lost.proposal)
    expect(pairs[0]?.reviewer).not.toBe(lost.reviewer)
  })

  it('mixes who reviews with whom', () => {
    const proposals = proposalsOf(60, () => null)
    const reviewers = reviewersOf(12, () => [])
    const { pairs } = assign({ proposals, reviewers, wanted: 3, standing: [], barred: new Set() })
    const companions = new Set(
      proposals.map(({ id }) =>
        pairs
          .filter((pair) => pair.proposal === id)
          .map((pair) => pair.reviewer)
          .join(),
      ),
    )
    expect(companions.size).toBeGreaterThan(30)
  })
})

/** Scores of proposals whose true quality is known, by reviewers who add their habit to it. */
function scoredBy(
  quality: Record<string, number>,
  habits: Record<string, number>,
  pairs: readonly [string, string][],
): Scored[] {
  return pairs.map(([proposal, reviewer]) => ({
    proposal,
    reviewer,
    score: Math.min(5, Math.max(1, (quality[proposal] ?? 3) + (habits[reviewer] ?? 0))),
  }))
}

const orderOf = (of: ReadonlyMap<string, number>) => [...of].sort((a, b) => b[1] - a[1]).map(([id]) => id)
const normalised = (scored: readonly Scored[]) =>
  new Map([...figures(scored)].map(([id, of]) => [id, of.normalised] as const))
const means = (scored: readonly Scored[]) => new Map([...figures(scored)].map(([id, of]) => [id, of.mean] as const))

describe('figures', () => {
  it('give the true order of proposals that a harsh and a lenient reviewer scored apart', () => {
    const quality = Object.fromEntries([...'abcdefghijklmnopqrst'].map((id, i) => [id, 3.95 - i / 10]))
    const habits = { harsh: -1, lenient: 1, plain: 0.2, other: -0.1 }
    // The better half fell to the harsh reviewer.
    const pairs = Object.keys(quality).flatMap((id, i): [string, string][] => [
      [id, i < 10 ? 'harsh' : 'lenient'],
      [id, 'plain'],
      [id, 'other'],
    ])
    const scored = scoredBy(quality, habits, pairs)
    expect(orderOf(means(scored)), 'the mean is misled').not.toEqual(Object.keys(quality))
    expect(orderOf(normalised(scored))).toEqual(Object.keys(quality))
  })

  it('leave proposals in place when nobody is harsh or lenient', () => {
    const quality = { a: 5, b: 4, c: 3, d: 2 }
    const pairs = Object.keys(quality).flatMap((id): [string, string][] => [
      [id, 'one'],
      [id, 'other'],
    ])
    const scored = scoredBy(quality, {}, pairs)
    for (const of of figures(scored).values()) expect(of.normalised).toBeCloseTo(of.mean, 6)
  })

  it('take somebody who always gives the same as saying little, and never fail at it', () => {
    const scored: Scored[] = ['a', 'b', 'c'].flatMap((proposal, i) => [
      { proposal, reviewer: 'constant', score: 3 },
      { proposal, reviewer: 'plain', score: 5 - i },
    ])
    const of = normalised(scored)
    expect(orderOf(of)).toEqual(['a', 'b', 'c'])
    for (const value of of.values()) expect(Number.isFinite(value)).toBe(true)
  })

  it('correct somebody who sent a single review less than somebody who sent many', () => {
    const others = (proposal: string): Scored[] => [
      { proposal, reviewer: 'one', score: 4 },
      { proposal, reviewer: 'other', score: 4 },
    ]
    const harsh = (proposal: string, reviewer: string) => ({ proposal, reviewer, score: 1 })
    const many = [...'bcdefghi'].flatMap((proposal) => [...others(proposal), harsh(proposal, 'often')])
    const of = figures([...others('a'), harsh('a', 'once'), ...many])
    expect(of.get('a')?.mean).toBe(3)
    expect(of.get('b')?.mean).toBe(3)
    expect(of.get('a')?.normalised).toBeLessThan((of.get('b')?.normalised ?? 0) - 0.2)
  })

  it('have a mean and no spread for a single review, and stay in 1 to 5', () => {
    const of = figures([{ proposal: 'a', reviewer: 'r', score: 5 }]).get('a')
    expect(of).toEqual({ reviews: 1, mean: 5, spread: null, normalised: 5 })
    const next = chance(7)
    const scored = Array.from({ length: 400 }, (_, i) => ({
      proposal: `p${i % 100}`,
      reviewer: `r${(i * 7 + Math.floor(i / 100)) % 23}`,
      score: 1 + Math.floor(next() * 5),
    }))
    for (const { normalised: value } of figures(scored).values()) {
      expect(value).toBeGreaterThanOrEqual(1)
      expect(value).toBeLessThanOrEqual(5)
    }
  })

  it('tell the sample standard deviation', () => {
    const scored = [2, 4, 4, 4, 5, 5].map((score, i) => ({ proposal: 'a', reviewer: `r${i}`, score }))
    expect(figures(scored).get('a')?.spread).toBeCloseTo(Math.sqrt(6 / 5), 10)
  })

  it('let no set of reviewers gain on another that it shares no proposal with', () => {
    const scored: Scored[] = [
      { proposal: 'a', reviewer: 'r1', score: 4 },
      { proposal: 'a', reviewer: 'r2', score: 2 },
      { proposal: 'b', reviewer: 'r3', score: 3 },
      { proposal: 'b', reviewer: 'r4', score: 3 },
    ]
    const of = normalised(scored)
    expect(of.get('a')).toBeCloseTo(3, 6)
    expect(of.get('b')).toBeCloseTo(3, 6)
  })

  it('come nearer to the truth than means over a whole call, with noise', () => {
    const next = chance(42)
    const noise = () => next() + next() + next() - 1.5
    const quality = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`p${i}`, 1.8 + 2.4 * next()]))
    const habits = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`r${i}`, (i % 5) * 0.4 - 0.8]))
    const { pairs } = assign({
      proposals: Object.keys(quality).map((id) => ({ id, area: null })),
      reviewers: Object.keys(habits).map((id) => ({ id, areas: [] })),
      wanted: 4,
      standing: [],
      barred: new Set(),
    })
    const scored = pairs.map(({ proposal, reviewer }) => ({
      proposal,
      reviewer,
      score: Math.min(5, Math.max(1, Math.round((quality[proposal] ?? 3) + (habits[reviewer] ?? 0) + 0.5 * noise()))),
    }))
    const wrong = (of: ReadonlyMap<string, number>) =>
      orderOf(new Map(Object.entries(quality))).reduce((sum, id, i) => sum + Math.abs(i - orderOf(of).indexOf(id)), 0)
    expect(wrong(normalised(scored))).toBeLessThan(wrong(means(scored)) * 0.85)
  })

  it('are computed for 400 proposals with four reviews each within the time of a scheduled run', () => {
    const next = chance(3)
    const scored = Array.from({ length: 1600 }, (_, i) => ({
      proposal: `p${i % 400}`,
      reviewer: `r${(i * 13 + Math.floor(i / 400) * 5) % 60}`,
      score: 1 + Math.floor(next() * 5),
    }))
    const started = performance.now()
    expect(figures(scored).size).toBe(400)
    expect(performance.now() - started).toBeLessThan(250)
  })
})

describe('ranks', () => {
  it('share a place among equals and leave the next one out', () => {
    const of = ranks(
      new Map([
        ['a', 4.5],
        ['b', 4.2],
        ['c', 4.2 + 1e-12],
        ['d', 1],
      ]),
    )
    expect(Object.fromEntries(of)).toEqual({ a: 1, b: 2, c: 2, d: 4 })
  })
})

describe('scoreOf', () => {
  it('weighs the criteria and waits for all of them', () => {
    const criteria = [
      { id: 'c1', label: 'Content', weight: 3 },
      { id: 'c2', label: 'Format', weight: 1 },
    ]
    expect(scoreOf(criteria, { c1: 5, c2: 1 })).toBe(4)
    expect(scoreOf(criteria, { c1: 5 })).toBeNull()
  })
})

describe('blind', () => {
  const author = { name: 'Ottoline Vexworth', organisation: 'Marrowgate Foundation' }

  it.each([
    ['As Ottoline Vexworth of the Marrowgate  Foundation says', 'As […] of the […] says'],
    ['OTTOLINE VEXWORTH wrote', '[…] wrote'],
    ['Dr Vexworth will chair; write to o.v@marrowgate.example', 'Dr […] will chair; write to […]'],
    ['Ottolines are not people', 'Ottolines are not people'],
  ])('hides who sent %s', (text, hidden) => {
    expect(blind(text, author)).toBe(hidden)
  })

  it('hides names in scripts without spaces, and leaves ordinary words that resemble one', () => {
    expect(blind('由张伟民主持', { name: '张伟民', organisation: null })).toBe('由[…]主持')
    expect(blind('hope for all', { name: 'Hope Li', organisation: '' })).toBe('hope for all')
  })
})

describe('blind, in a text without spaces', () => {
  const nobody = { name: null, organisation: null }

  it('looks no further back from an @ than an address is long', () => {
    expect(blind(`${'中'.repeat(100)}@marrowgate.example`, nobody)).toBe(`${'中'.repeat(36)}[…]`)
  })

  it('hides every address, and leaves an @ that is none', () => {
    const text = 'a@b.example,c@d.example; @handle at@home <e.f@g.example>'
    expect(blind(text, nobody)).toBe('[…][…] @handle at@home <[…]>')
    expect(blind('x@y@z.example', nobody)).toBe('x@[…]')
  })
})

describe('screeningHints', () => {
  const questions = [
    { id: 'speakers', required: true },
    { id: 'link', required: false },
  ]

  it('notice what is missing and who sends too much, and nothing else', () => {
    expect(screeningHints({ answers: { speakers: 'A, B, C' }, questions, byPerson: 3, byOrganisation: 3 })).toEqual([])
    expect(screeningHints({ answers: { speakers: ' ' }, questions, byPerson: 4, byOrganisation: 0 })).toEqual([
      'incomplete_form',
      'few_speakers',
      'too_many_proposals',
    ])
  })

  const asked = ['format', 'speakers', 'earlier_report'].map((id) => ({ id, required: false }))
  const once = { byPerson: 1, byOrganisation: 1 }

  it('notice that a question every call of the kind asks is left open, though it may be', () => {
    const none = { answers: { why_it_matters: 'Much.' }, questions: asked, ...once }
    expect(screeningHints(none)).toEqual(['incomplete_form', 'few_speakers'])
    const own = { answers: {}, questions: [{ id: 'own', required: false }], ...once }
    expect(screeningHints(own), 'a question of the Secretariat that may stay open').toEqual([])
  })

  it.each([
    ['Ada, KE\nBela, FR\n\nCelia, BR', 3],
    ['Ada, KE; Bela, FR', 2],
    ['Ada, Bela, Celia', 3],
    ['Ada Lovelace, Kenya\nBela', 2],
    ['张伟、李娜、王芳', 3],
  ])('count the speakers in %j', (speakers, n) => {
    const hints = screeningHints({ answers: { format: 'panel', speakers }, questions: asked, ...once })
    expect(hints).toEqual(n < 3 ? ['few_speakers'] : [])
  })
})

describe('texts of a selection', () => {
  it('are right for one proposal, and end no link in a colon', () => {
    for (const locale of locales) {
      expect(translator(locale)('evaluation.published_at'), locale).not.toMatch(/[:：]\s*$/)
    }
    expect(translator('en')('selection.total', { n: 1, all: '1' })).not.toContain('1 proposals')
  })
})

describe('what is derived', () => {
  it('compares organisations by their letters', () => {
    expect(comparedOrganisation('  Université d’Été, ')).toBe(comparedOrganisation('universite d ete'))
  })

  it('takes the basket of the first theme as the issue area', () => {
    expect(areaOf(['submarine-cables'])).toBe('infrastructure')
    expect(areaOf(['infrastructure'])).toBe('infrastructure')
    expect(areaOf([])).toBeNull()
  })

  it.each([
    ['KE', true],
    ['JP', false],
    ['TR', true],
    ['GE', true],
    ['FR', false],
    ['HT', true],
    ['XK', null],
    [null, null],
  ])('says of %s that it is developing: %s', (country, expected) => {
    expect(isDeveloping(country, new Date('2026-11-22T00:00:00Z'))).toBe(expected)
  })
})

describe('balanceOf', () => {
  const row = (selected: boolean, newcomer: boolean, n: number): Marked => ({
    region: 'african',
    stakeholderGroup: 'government',
    newcomer,
    developing: true,
    selected,
    n,
  })

  it('counts the selected among all', () => {
    const of = balanceOf([row(true, true, 6), row(false, true, 7), row(true, false, 5), row(false, false, 9)])
    expect(of).toMatchObject({ selected: 11, all: 27, newcomers: { selected: 6, all: 13 } })
    expect(of.byRegion.african).toEqual({ selected: 11, all: 27 })
    expect(of.byRegion.other).toEqual({ selected: 0, all: 0 })
    expect(publicBalance(of).newcomers).toEqual({ selected: 6, all: 13 })
  })

  it('tells the public no number of newcomers that fewer than five stand behind', () => {
    const few = balanceOf([row(true, true, 4), row(false, true, 7), row(true, false, 5), row(false, false, 9)])
    expect(publicBalance(few).newcomers).toBeNull()
    expect(publicBalance(few).byRegion).toEqual(few.byRegion)
  })
})
