import { describe, expect, it } from 'vitest'
import {
  type DecisionAction,
  decisionActions,
  decisionReasons,
  type ItemState,
  itemStates,
} from '../../schema/vocabulary.ts'
import {
  assess,
  mayAppeal,
  mayDecideAppeal,
  move,
  publicName,
  publicOrganisation,
} from '../../worker/features/moderation/rules.ts'
import { afterFailure } from '../../worker/features/notices/rules.ts'

describe('move', () => {
  /** Every move there is; all others are refused. */
  const allowed: Record<string, ItemState> = {
    'pending publish': 'published',
    'pending request_changes': 'changes_requested',
    'pending reject': 'rejected',
    'published hide': 'hidden',
    'hidden restore': 'published',
    'rejected restore': 'published',
  }

  it.each(itemStates.flatMap((state) => decisionActions.map((action) => [state, action] as const)))(
    'from %s by %s',
    (state, action) => {
      const to = allowed[`${state} ${action}`]
      expect(move(state, action, decisionReasons[action][0])).toEqual(
        to === undefined ? { ok: false, why: 'moved' } : { ok: true, to },
      )
    },
  )

  it.each<[DecisionAction, string]>([
    ['publish', 'spam'],
    ['reject', 'unclear'],
    ['request_changes', 'off_topic'],
    ['hide', 'meets_guidelines'],
    ['restore', 'spam'],
    ['reject', ''],
  ])('refuses to %s for the reason %s', (action, reason) => {
    expect(move('pending', action, reason)).toEqual({ ok: false, why: 'reason' })
  })
})

describe('assess', () => {
  const calm = { honeypot: false, filledIn: 60_000, text: 'A calm text', repeated: false, busyAddress: false }

  it('raises nothing for a calm text, and nothing for a client without a form', () => {
    expect(assess(calm)).toEqual({ risk: 0, signals: [] })
    expect(assess({ ...calm, filledIn: null }).signals).toEqual([])
  })

  it.each([
    ['honeypot', { honeypot: true }],
    ['fast', { filledIn: 1500 }],
    ['links', { text: 'http://a http://b https://c www.d' }],
    ['repeated', { repeated: true }],
    ['busy_address', { busyAddress: true }],
  ])('says %s and raises the risk', (signal, change) => {
    const { risk, signals } = assess({ ...calm, ...change })
    expect(signals).toEqual([signal])
    expect(risk).toBeGreaterThan(0)
  })

  it('stays within 100 however much comes together', () => {
    expect(
      assess({
        honeypot: true,
        filledIn: 0,
        text: 'http:// http:// http:// http://',
        repeated: true,
        busyAddress: true,
      }).risk,
    ).toBe(100)
  })
})

describe('who is named', () => {
  it('shows a name only where it was ticked, and an organisation only of one who speaks for it', () => {
    expect(publicName({ name: 'A', showName: false })).toBeNull()
    expect(publicName({ name: 'A', showName: true })).toBe('A')
    expect(publicOrganisation({ capacity: 'organisation', organisation: 'O' })).toBe('O')
    expect(publicOrganisation({ capacity: 'own', organisation: 'O' })).toBeNull()
  })
})

describe('appeals', () => {
  it('are open once, against a rejection or hiding, and to another moderator', () => {
    expect(mayAppeal({ state: 'rejected', appealedAt: null })).toBe(true)
    expect(mayAppeal({ state: 'hidden', appealedAt: null })).toBe(true)
    expect(mayAppeal({ state: 'rejected', appealedAt: '2027-01-01T00:00:00Z' })).toBe(false)
    expect(mayAppeal({ state: 'published', appealedAt: null })).toBe(false)
    expect(mayDecideAppeal('a', 'a')).toBe(false)
    expect(mayDecideAppeal('b', 'a')).toBe(true)
  })
})

describe('afterFailure', () => {
  const created = new Date('2027-01-01T00:00:00Z')
  const minutes = (n: number) => new Date(created.getTime() + n * 60_000)

  it.each([
    [1, 1],
    [2, 5],
    [3, 30],
    [4, 60],
    [20, 60],
  ])('after failure %i waits %i minutes', (attempts, wait) => {
    expect(afterFailure(created, minutes(10), attempts)).toEqual({ state: 'failed', nextAt: minutes(10 + wait) })
  })

  it('gives up when the next try would come after 24 hours', () => {
    expect(afterFailure(created, minutes(23 * 60), 20)).toEqual({ state: 'failed', nextAt: minutes(24 * 60) })
    expect(afterFailure(created, minutes(23 * 60 + 1), 20)).toEqual({ state: 'dead' })
  })
})
