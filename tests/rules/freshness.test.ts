import { describe, expect, it } from 'vitest'
import { leadsElsewhere } from '../../worker/features/freshness/domains.ts'
import {
  addMonths,
  calendarStep,
  failuresAfter,
  freshnessAt,
  isFrontPage,
  outcomeOf,
  reachabilityOf,
  robotsWithout,
  stepOf,
} from '../../worker/features/freshness/rules.ts'
import { deliveriesOf, fieldsOf, isPermanent } from '../../worker/features/notices/returned-rules.ts'
import { bareMessageId } from '../../worker/features/notices/rules.ts'

const at = (iso: string) => new Date(iso)

describe('months', () => {
  it.each([
    ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2024-02-29T00:00:00.000Z', 12, '2025-02-28T00:00:00.000Z'],
    ['2026-11-22T08:30:00.000Z', 15, '2028-02-22T08:30:00.000Z'],
    ['2026-12-31T23:59:59.000Z', 2, '2027-02-28T23:59:59.000Z'],
  ])('%s and %i more are %s', (from, months, to) => expect(addMonths(from, months)).toBe(to))
})

describe('an entry that was confirmed on 22 November 2026', () => {
  const since = '2026-11-22T08:00:00.000Z'

  it.each([
    ['2027-11-22T07:59:59.999Z', 'listed'],
    ['2027-11-22T08:00:00.000Z', 'due'],
    ['2028-02-22T07:59:59.999Z', 'due'],
    ['2028-02-22T08:00:00.000Z', 'stale'],
  ])('is on %s %s', (now, state) => expect(freshnessAt(since, at(now))).toBe(state))

  it('is left alone until it is due', () => {
    expect(stepOf(since, null, at('2027-05-01T00:00:00Z'))).toEqual({
      freshness: 'listed',
      act: null,
      reminders: 0,
      nextAt: '2027-11-22T08:00:00.000Z',
    })
  })

  it('is asked about when it is due, and looked at again after 30 days', () => {
    expect(stepOf(since, null, at('2027-11-22T08:00:00Z'))).toMatchObject({
      freshness: 'due',
      act: 'ask',
      nextAt: '2027-12-22T08:00:00.000Z',
    })
  })

  it.each([
    ['2027-12-22T08:00:00.000Z', 0, 'due', 'remind', 1, '2028-01-21T08:00:00.000Z'],
    ['2028-01-21T08:00:00.000Z', 1, 'due', 'remind', 2, '2028-02-22T08:00:00.000Z'],
    ['2028-02-22T08:00:00.000Z', 2, 'stale', null, 2, '2028-11-22T08:00:00.000Z'],
    ['2028-11-22T08:00:00.000Z', 2, 'stale', 'ask', 0, '2028-12-22T08:00:00.000Z'],
    // Nothing ran for two months: one reminder goes out, not two.
    ['2028-01-25T08:00:00.000Z', 0, 'due', 'remind', 2, '2028-02-22T08:00:00.000Z'],
  ])('on %s after %i reminders is %s: %s', (now, reminders, freshness, act, sent, nextAt) => {
    const asking = { askedAt: '2027-11-22T08:00:00.000Z', reminders }
    expect(stepOf(since, asking, at(now))).toEqual({ freshness, act, reminders: sent, nextAt })
  })

  it.each([
    ['2027-05-01T00:00:00.000Z', 'listed', '2027-11-22T08:00:00.000Z'],
    ['2027-12-01T00:00:00.000Z', 'due', '2028-02-22T08:00:00.000Z'],
    ['2028-03-01T00:00:00.000Z', 'stale', '2029-03-01T00:00:00.000Z'],
  ])('and has no contact is on %s %s', (now, freshness, nextAt) => {
    expect(calendarStep(since, at(now))).toEqual({ freshness, nextAt })
  })

  it('still gets its reminders when it was asked late and is stale already', () => {
    const now = '2028-06-01T00:00:00.000Z'
    expect(stepOf(since, null, at(now))).toMatchObject({
      freshness: 'stale',
      act: 'ask',
      nextAt: '2028-07-01T00:00:00.000Z',
    })
  })
})

describe('an answer', () => {
  it.each([
    [200, 'reached'],
    [304, 'reached'],
    [401, 'refused'],
    [403, 'refused'],
    [429, 'refused'],
    [404, 'error'],
    [410, 'error'],
    [503, 'error'],
  ])('of %i is %s', (status, outcome) => expect(outcomeOf(status)).toBe(outcome))

  it('takes all failures away, however many there were', () => {
    expect(failuresAfter(7, 'refused')).toBe(0)
    expect(failuresAfter(7, 'kept_out')).toBe(0)
    expect(failuresAfter(2, 'timeout')).toBe(3)
  })

  it('fails three times before readers are told', () => {
    const row = { checkedAt: '2026-11-22T00:00:00.000Z', finalUrl: null }
    expect(reachabilityOf({ ...row, finalUrl: 'https://a.example/', failures: 2 }).state).toBe('reachable')
    expect(reachabilityOf({ ...row, failures: 2 }).state).toBe('unknown')
    expect(reachabilityOf({ ...row, failures: 3 }).state).toBe('unreachable')
    expect(reachabilityOf({ ...row, checkedAt: null, failures: 0 }).state).toBe('unknown')
  })
})

describe('robots.txt', () => {
  it.each([
    [200, null],
    [404, 'allow'],
    [403, 'allow'],
    [500, 'disallow'],
    [503, 'disallow'],
  ])('answered with %i means %s', (status, means) => expect(robotsWithout(status)).toBe(means))

  it.each([
    ['https://example.org', true],
    ['https://example.org/', true],
    ['https://example.org/?q=1', false],
    ['https://example.org/a', false],
  ])('leaves %s open: %s', (address, open) => expect(isFrontPage(address)).toBe(open))
})

describe('a redirect', () => {
  it.each([
    ['https://example.org/', 'https://www.example.org/home', false],
    ['https://desk.example.co.uk/', 'https://example.co.uk/', false],
    ['https://one.co.uk/', 'https://two.co.uk/', true],
    ['https://example.org/', 'https://example.com/', true],
    // Whoever has a name on a hosting platform is somebody else than the next.
    ['https://a.github.io/', 'https://b.github.io/', true],
  ])('from %s to %s leads elsewhere: %s', (from, to, elsewhere) => expect(leadsElsewhere(from, to)).toBe(elsewhere))
})

describe('a delivery status', () => {
  const part = [
    'Reporting-MTA: dns; mx.example.org',
    'Arrival-Date: Sun, 22 Nov 2026 08:00:00 +0000',
    '',
    'Original-Recipient: rfc822;Desk@example.org',
    'Final-Recipient: rfc822; desk@example.net',
    'Action: failed',
    'Status: 5.1.1 (no such',
    '  mailbox)',
    'Diagnostic-Code: smtp; 550 5.1.1 unknown',
    '',
    'Final-Recipient: rfc822; other@example.net',
    'Action: delayed',
    'Status: 4.4.1',
    '',
  ].join('\r\n')

  it('tells each recipient apart, and what is for good', () => {
    const deliveries = deliveriesOf(part)
    expect(deliveries).toEqual([
      { action: 'failed', status: '5.1.1', finalRecipient: 'desk@example.net', originalRecipient: 'Desk@example.org' },
      { action: 'delayed', status: '4.4.1', finalRecipient: 'other@example.net', originalRecipient: null },
    ])
    expect(deliveries.map(isPermanent)).toEqual([true, false])
  })

  it.each(['', 'no fields at all', 'Action: failed', 'Status: 5.1.1', ': : :', 'Action: failed\nStatus: five'])(
    'that is %j says nothing',
    (text) => expect(deliveriesOf(text)).toEqual([]),
  )

  it('with an address of another kind, or several in one, names nobody', () => {
    expect(deliveriesOf('Action: failed\nStatus: 5.0.0\nFinal-Recipient: x400; /c=de')[0]?.finalRecipient).toBeNull()
    expect(
      deliveriesOf('Action: failed\nStatus: 5.0.0\nFinal-Recipient: rfc822; a@b c@d')[0]?.finalRecipient,
    ).toBeNull()
  })

  it('of a thousand recipients is read for the first few only', () => {
    const many = Array.from({ length: 1000 }, () => 'Action: failed\nStatus: 5.1.1').join('\n\n')
    expect(deliveriesOf(`Reporting-MTA: dns; a\n\n${many}`)).toHaveLength(10)
  })
})

describe('header fields', () => {
  it('end at the first empty line, keep the first of each name and are unfolded', () => {
    const fields = fieldsOf('X-Waypost-Id: A\r\n B\r\nx-waypost-id: C\r\n\r\nMessage-ID: <x>')
    expect([...fields]).toEqual([['x-waypost-id', 'A B']])
  })

  it.each([
    ['<a@b>', 'a@b'],
    ['a@b', 'a@b'],
    ['', null],
    [undefined, null],
    ['<a b>', null],
  ])('message id %j is %j', (id, bare) => expect(bareMessageId(id)).toBe(bare))
})
