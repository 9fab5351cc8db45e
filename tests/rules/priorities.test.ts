import { describe, expect, it } from 'vitest'
import { topics } from '../../schema/data/topics.ts'
import type { StaffRole } from '../../schema/vocabulary.ts'
import type { Actor } from '../../worker/context.ts'
import {
  gapsOf,
  isValid,
  matrix,
  maySpeak,
  nameIn,
  overTheTop,
  type Pick,
  problemOfSet,
  sideBySide,
  takenUp,
} from '../../worker/features/priorities/rules.ts'

const theme = (community: string, id: string): Pick => ({ community, theme: id, group: null })
const group = (community: string, id: string): Pick => ({ community, theme: null, group: id })

describe('a term', () => {
  const term = { startsOn: '2027-01-10', endsOn: '2027-02-10', endedAt: null }

  it.each([
    ['2027-01-09', false],
    ['2027-01-10', true],
    ['2027-02-10', true],
    ['2027-02-11', false],
  ])('on %s holds: %s', (day, holds) => {
    expect(isValid(term, day)).toBe(holds)
  })

  it('holds no longer once it was ended', () => {
    expect(isValid({ ...term, endedAt: '2027-01-20T00:00:00.000Z' }, '2027-01-20')).toBe(false)
  })
})

describe('who may set the priorities of a community', () => {
  const staff = (role: StaffRole): Actor => ({ kind: 'staff', id: 's', name: 'S', role })
  const valid = [{ startsOn: '2027-01-01', endsOn: '2027-12-31', endedAt: null }]

  it('is an administrator, and anyone else only under a valid mandate', () => {
    expect(maySpeak(staff('administrator'), [], '2027-06-01')).toBe(true)
    for (const role of ['moderator', 'rapporteur', 'reviewer', 'representative'] as const) {
      expect(maySpeak(staff(role), [], '2027-06-01')).toBe(false)
      expect(maySpeak(staff(role), valid, '2027-06-01')).toBe(true)
      expect(maySpeak(staff(role), valid, '2028-01-01')).toBe(false)
    }
    expect(maySpeak({ kind: 'anonymous' }, valid, '2027-06-01')).toBe(false)
  })
})

describe('a set of priorities', () => {
  const encryption = { theme: 'encryption', group: null }
  const cables = { theme: null, group: 'cables' }

  it('holds at most two, counted with those in other calls of the cycle', () => {
    expect(problemOfSet([encryption, cables], [])).toBeNull()
    expect(problemOfSet([encryption, cables], [{ theme: 'cybercrime', group: null }])).toEqual({
      item: null,
      code: 'too_many',
      room: 1,
    })
    expect(problemOfSet([], [encryption, cables])).toBeNull()
  })

  it('names nothing twice, also not what stands in another call', () => {
    expect(problemOfSet([encryption, encryption], [])).toEqual({ item: 1, code: 'exists' })
    expect(problemOfSet([cables], [cables])).toEqual({ item: 0, code: 'exists' })
    expect(
      problemOfSet(
        [
          { theme: 'x', group: null },
          { theme: null, group: 'x' },
        ],
        [],
      ),
    ).toBeNull()
  })
})

const picks = [
  theme('civil_society', 'encryption'),
  theme('civil_society', 'access-connectivity'),
  theme('government', 'access-connectivity'),
  group('government', 'g2'),
  group('private_sector', 'g1'),
  group('technical_community', 'g2'),
]

describe('over the top', () => {
  it('is what at least two communities put forward, in the order of the vocabulary and then of the groups', () => {
    expect(overTheTop(picks)).toEqual([
      { theme: 'access-connectivity', group: null, communities: ['civil_society', 'government'] },
      { theme: null, group: 'g2', communities: ['government', 'technical_community'] },
    ])
  })

  it('does not rank by how many communities there are', () => {
    const more = [...picks, theme('private_sector', 'encryption'), theme('technical_community', 'encryption')]
    const order = topics.map(({ id }) => id)
    const themes = overTheTop(more).flatMap((one) => one.theme ?? [])
    expect(themes).toEqual([...themes].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(themes).toHaveLength(2)
  })

  it('counts a group as itself and not for the theme of its members', () => {
    expect(overTheTop([group('government', 'g1'), theme('civil_society', 'encryption')])).toEqual([])
  })
})

describe('the matrix', () => {
  it('has every basket, an empty one too, and the groups last', () => {
    const parts = matrix(picks)
    const baskets = topics.filter((topic) => topic.parent === null).map(({ id }) => id)
    expect(parts.map((part) => part.basket)).toEqual([...baskets, null])
    expect(parts.find((part) => part.basket === 'development')?.rows).toEqual([
      { theme: 'access-connectivity', group: null, communities: ['civil_society', 'government'] },
    ])
    expect(parts.find((part) => part.basket === 'rights')?.rows).toEqual([])
    expect(parts.at(-1)?.rows.map((row) => row.group)).toEqual(['g1', 'g2'])
  })

  it('has no part for groups where none is put forward', () => {
    expect(matrix([theme('government', 'encryption')]).every((part) => part.basket !== null)).toBe(true)
  })
})

describe('gaps', () => {
  it('are themes with issues that no community puts forward, and baskets with neither', () => {
    const found = gapsOf(picks, [], { encryption: 3, cybercrime: 2, 'freedom-expression': 1, affordability: 0 })
    expect(found.filter(({ kind }) => kind === 'no_priority')).toEqual([
      { theme: 'cybercrime', kind: 'no_priority', issues: 2 },
      { theme: 'freedom-expression', kind: 'no_priority', issues: 1 },
    ])
    const silent = found.filter(({ kind }) => kind === 'silent').map((one) => one.theme)
    expect(silent).toContain('infrastructure')
    for (const heard of ['security', 'rights', 'development']) expect(silent).not.toContain(heard)
  })

  it('do not lie where a basket is put forward, nor where a group put forward has members', () => {
    expect(gapsOf([theme('government', 'security')], [], { cybercrime: 2 }).map((one) => one.theme)).not.toContain(
      'cybercrime',
    )
    expect(gapsOf([group('government', 'g')], ['cybercrime'], { cybercrime: 2 }).map((one) => one.theme)).not.toContain(
      'cybercrime',
    )
  })
})

describe('an issue is taken up', () => {
  it('by its group, by one of its themes, or by the basket of one', () => {
    const of = (themes: string[], own: string | null) =>
      takenUp(picks, { themes, group: own }).map((one) => one.community)
    expect(of(['encryption'], null)).toEqual(['civil_society'])
    expect(of([], 'g2')).toEqual(['government', 'technical_community'])
    expect(of(['cybercrime'], null)).toEqual([])
    expect(takenUp([theme('government', 'security')], { themes: ['cybercrime'], group: null })).toHaveLength(1)
  })
})

describe('communities side by side', () => {
  it('stand in a fixed order: the five groups, then initiatives by the name in the reader’s language', () => {
    const named = [
      { id: 'zambia-igf', name: 'Замбия' },
      { id: 'technical_community', name: 'a' },
      { id: 'albania-igf', name: 'Албания' },
      { id: 'government', name: 'z' },
    ]
    expect(sideBySide(named, 'ru').map(({ id }) => id)).toEqual([
      'government',
      'technical_community',
      'albania-igf',
      'zambia-igf',
    ])
  })

  it('are named in the reader’s language, or as they are commonly known', () => {
    expect(nameIn({ en: 'Kenya IGF', fr: 'FGI du Kenya' }, 'fr')).toBe('FGI du Kenya')
    expect(nameIn({ en: 'Kenya IGF' }, 'zh')).toBe('Kenya IGF')
  })
})
