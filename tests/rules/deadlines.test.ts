import { describe, expect, it } from 'vitest'
import { formatInZone } from '../../schema/i18n/dates.ts'
import { deadlineZones, locales } from '../../schema/vocabulary.ts'
import { clockIn, momentIn } from '../../worker/features/calls/deadline-rules.ts'

describe('a deadline set in a zone', () => {
  it('is the moment at which the last clocks of the world show it', () => {
    expect(momentIn('utc', '2027-03-31', '23:59')).toBe('2027-03-31T23:59:00.000Z')
    // West of Greenwich the day ends later: twelve hours more, not fewer.
    expect(momentIn('aoe', '2027-03-31', '23:59')).toBe('2027-04-01T11:59:00.000Z')
    expect(momentIn('utc-11', '2027-03-31', '23:59')).toBe('2027-04-01T10:59:00.000Z')
  })

  it('does not move with the summer time of any place', () => {
    expect(momentIn('aoe', '2027-07-01', '00:00')).toBe('2027-07-01T12:00:00.000Z')
    expect(momentIn('aoe', '2027-01-01', '00:00')).toBe('2027-01-01T12:00:00.000Z')
  })

  it.each(deadlineZones)('in %s comes back as it was typed, over the ends of years and of February', (zone) => {
    for (const date of ['2027-12-31', '2028-02-29', '2028-03-01', '2027-01-01']) {
      for (const time of ['00:00', '12:00', '23:59']) {
        expect(clockIn(zone, momentIn(zone, date, time) ?? '')).toEqual({ date, time })
      }
    }
  })

  it.each([
    ['2027-02-30', '12:00'],
    ['2027-13-01', '12:00'],
    ['31.03.2027', '12:00'],
    ['2027-03-31', '24:00'],
    ['2027-03-31', '9:00'],
    ['2027-03-31', ''],
    ['', '12:00'],
  ])('is none at %s %s', (date, time) => {
    expect(momentIn('utc', date, time)).toBeNull()
  })
})

describe('a deadline as it is said', () => {
  const closesAt = '2027-04-01T11:59:00.000Z'

  it('shows the day that it still is there', () => {
    expect(formatInZone('en', closesAt, 'aoe')).toBe('31 March 2027 at 23:59')
    expect(formatInZone('en', closesAt, 'utc-11')).toBe('1 April 2027 at 00:59')
    expect(formatInZone('en', closesAt, 'utc')).toBe('1 April 2027 at 11:59')
    expect(formatInZone('zh', closesAt, 'aoe')).toBe('2027年3月31日 23:59')
  })

  it.each(locales)('agrees in %s with the clock that the form shows', (locale) => {
    for (const zone of deadlineZones) {
      expect(formatInZone(locale, closesAt, zone)).toContain(clockIn(zone, closesAt).time)
    }
  })
})
