import { describe, expect, it } from 'vitest'
import { networkOf, secondsToNextHour } from '../../worker/platform/limits.ts'

describe('networkOf', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('takes %s as %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('secondsToNextHour', () => {
  it('counts down to the hour', () => {
    expect(secondsToNextHour(new Date('2027-01-01T10:59:30Z'))).toBe(30)
    expect(secondsToNextHour(new Date('2027-01-01T11:00:00Z'))).toBe(3600)
  })
})
