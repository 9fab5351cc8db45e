import { describe, expect, it } from 'vitest'
import {
  actionOf,
  byGroup,
  type Candidate,
  happeningOf,
  leavers,
  newcomers,
  reversed,
  wanted,
} from '../../worker/features/groups/rules.ts'

const issue = (reference: string, group: string | null = null, state = 'published'): Candidate => ({
  id: `id-${reference}`,
  reference,
  state,
  group,
})
const known = (...issues: Candidate[]) => new Map(issues.map((one) => [one.reference, one]))

describe('who may come into a group', () => {
  it('takes published issues that stand in none, each once, and passes over those that are in already', () => {
    const found = newcomers(['A', 'B', 'A', 'C'], known(issue('A'), issue('B'), issue('C', 'own')), 'own', ['add'])
    expect(found).toEqual({ ok: true, issues: [issue('A'), issue('B')] })
  })

  it('points at every reference that is unknown, not published, or in another group', () => {
    const issues = known(issue('A'), issue('B', null, 'hidden'), issue('C', 'other'))
    expect(newcomers(['A', 'B', 'C', 'D'], issues, 'own', ['members'])).toEqual({
      ok: false,
      problems: [
        { path: ['members', 1], code: 'unknown', parameters: {} },
        { path: ['members', 2], code: 'grouped', parameters: {} },
        { path: ['members', 3], code: 'unknown', parameters: {} },
      ],
    })
  })
})

describe('who may leave a group', () => {
  it('lets a hidden member go, and nobody who is elsewhere', () => {
    const issues = known(issue('A', 'own', 'hidden'), issue('B', 'other'))
    expect(leavers(['A'], issues, 'own', ['remove'])).toEqual({ ok: true, issues: [issue('A', 'own', 'hidden')] })
    expect(leavers(['A', 'B'], issues, 'own', ['remove'])).toMatchObject({ problems: [{ path: ['remove', 1] }] })
  })
})

describe('what is asked for', () => {
  it('reads a list of all members as those to add and those to remove', () => {
    expect(wanted({ members: ['B', 'C'] }, ['A', 'B'])).toEqual({ add: ['B', 'C'], remove: ['A'], path: 'members' })
    expect(wanted({ add: ['C'], remove: ['A'] }, ['A', 'B'])).toEqual({ add: ['C'], remove: ['A'], path: 'add' })
  })

  it.each([
    [{ title: true, texts: true, added: 0, removed: 0 }, 'rename'],
    [{ title: false, texts: true, added: 0, removed: 0 }, 'summarise'],
    [{ title: false, texts: false, added: 2, removed: 0 }, 'add'],
    [{ title: false, texts: false, added: 0, removed: 2 }, 'remove'],
    [{ title: false, texts: false, added: 1, removed: 1 }, 'change'],
    [{ title: true, texts: false, added: 1, removed: 0 }, 'change'],
  ])('calls %o a step of kind %s', (change, action) => {
    expect(actionOf(change)).toBe(action)
  })
})

describe('moves', () => {
  const moves = [
    { issue: issue('A'), from: null, to: 'one' },
    { issue: issue('B'), from: 'two', to: 'one' },
    { issue: issue('C'), from: 'one', to: null },
  ]

  it('are told to each group as those who leave and those who come', () => {
    expect(byGroup(moves)).toEqual(
      new Map([
        ['one', { leave: [issue('C')], come: [issue('A'), issue('B')] }],
        ['two', { leave: [issue('B')], come: [] }],
      ]),
    )
  })

  it('taken back lead every issue to where it came from', () => {
    expect(reversed(moves).map(({ from, to }) => [from, to])).toEqual([
      ['one', null],
      ['one', 'two'],
      [null, 'one'],
    ])
    expect(reversed(reversed(moves))).toEqual(moves)
  })

  it('are told to the submitter as put in, moved and taken out', () => {
    expect(moves.map(happeningOf)).toEqual(['grouped', 'regrouped', 'ungrouped'])
  })
})
