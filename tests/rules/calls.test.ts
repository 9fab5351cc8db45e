import { describe, expect, it } from 'vitest'
import { accepts, callState, issueDimensions, issueTotals } from '../../worker/features/calls/rules.ts'

const call = { stage: 'public', opensAt: '2027-03-01T00:00:00.000Z', closesAt: '2027-04-01T00:00:00.000Z' }
const at = (iso: string) => new Date(iso)

describe('callState', () => {
  it.each([
    ['2027-02-28T23:59:59.999Z', 'scheduled'],
    ['2027-03-01T00:00:00.000Z', 'open'],
    ['2027-03-31T23:59:59.999Z', 'open'],
    ['2027-04-01T00:00:00.000Z', 'closed'],
  ])('at %s is %s', (moment, state) => {
    expect(callState(call, at(moment))).toBe(state)
  })

  it('is what was set by hand whatever the dates', () => {
    expect(callState({ ...call, stage: 'draft' }, at('2027-03-15T00:00:00Z'))).toBe('draft')
    expect(callState({ ...call, stage: 'archived' }, at('2027-03-15T00:00:00Z'))).toBe('archived')
  })
})

describe('accepts', () => {
  it.each([
    [
      'opened before closing, sent in the last minute of grace',
      '2027-03-31T23:59:00Z',
      '2027-04-01T00:59:59.999Z',
      true,
    ],
    ['opened before closing, sent when grace ends', '2027-03-31T23:59:00Z', '2027-04-01T01:00:00Z', false],
    ['opened as it closed', '2027-04-01T00:00:00Z', '2027-04-01T00:01:00Z', false],
    ['without a form', null, '2027-04-01T00:00:00Z', false],
    ['without a form, in time', null, '2027-03-31T23:59:59.999Z', true],
  ])('a text %s', (_words, opened, sent, accepted) => {
    expect(accepts(call, at(sent), opened === null ? null : at(opened))).toBe(accepted)
  })

  it('takes nothing for an archived call, however early its form was opened', () => {
    expect(accepts({ ...call, stage: 'archived' }, at('2027-03-15T00:00:00Z'), at('2027-03-10T00:00:00Z'))).toBe(false)
  })
})

describe('what an issue counts as', () => {
  const issue = {
    stakeholderGroup: 'government',
    region: 'african',
    country: 'NE',
    language: 'fr',
    themes: ['gender-equality'],
    stream: null,
    continues: null,
    receivedAt: '2027-03-15T10:00:00.000Z',
  }

  it('is listed by group, region, theme and language', () => {
    expect(issueDimensions(issue)).toEqual({
      stakeholderGroup: ['government'],
      region: ['african'],
      theme: ['gender-equality'],
      language: ['fr'],
    })
  })

  it('counts in the stream it states, and as continued when it continues another', () => {
    expect(issueTotals({ ...issue, stream: 'proposal' })).toContainEqual(['stream', 'proposal'])
    const continued = { ...issue, stream: 'proposal', continues: 'IGF2026-0001' }
    expect(issueTotals(continued)).toContainEqual(['stream', 'continued'])
  })

  it('counts its day, its pair of group and region, and the status its country had that day', () => {
    expect(issueTotals(issue)).toEqual([
      ['all', ''],
      ['day', '2027-03-15'],
      ['cross', 'government|african'],
      ['development', 'leastDeveloped'],
      ['stream', 'unstated'],
    ])
    expect(issueTotals({ ...issue, country: null })).toContainEqual(['development', 'other'])
    // São Tomé and Príncipe left the list in December 2024.
    expect(issueTotals({ ...issue, country: 'ST', receivedAt: '2024-11-01T00:00:00.000Z' })).toContainEqual([
      'development',
      'leastDeveloped',
    ])
    expect(issueTotals({ ...issue, country: 'ST' })).toContainEqual(['development', 'other'])
  })
})
