import { describe, expect, it } from 'vitest'
import { emergencyLines } from '../../schema/data/emergency-lines.ts'
import { emergencyHelp, emergencyNumberOf } from '../../schema/data/emergency-numbers.ts'
import { countriesWithRegion } from '../../schema/data/service-regions.ts'
import { translator } from '../../schema/i18n/index.ts'
import { emergencyIn } from '../../worker/features/help/emergency.ts'
import { presentEmergency } from '../../worker/features/help/emergency-help.ts'
import { calmSentences, dangerSentences } from '../support/danger-sentences.ts'

describe('danger to a life', () => {
  it.each(Object.entries(dangerSentences).flatMap(([kind, list]) => list.map((text) => [text, kind])))(
    '%s',
    (text, kind) => {
      expect(emergencyIn(text)).toBe(kind)
    },
  )

  it.each(calmSentences)('is not in: %s', (text) => {
    expect(emergencyIn(text)).toBe(null)
  })
})

describe('whom to call', () => {
  it('names the number of the country before a line for the danger and a directory', () => {
    expect(
      emergencyHelp('self_harm', 'US')
        .map(({ phone }) => phone)
        .slice(0, 2),
    ).toEqual(['911', '988'])
    expect(
      emergencyHelp('child_in_danger', 'IN')
        .map(({ phone }) => phone)
        .slice(0, 2),
    ).toEqual(['112', '1098'])
    expect(
      emergencyHelp('child_in_danger', 'CH')
        .map(({ phone }) => phone)
        .slice(0, 2),
    ).toEqual(['112', '147'])
    expect(emergencyHelp('threat_to_life', 'KE')).toEqual([{ line: 'emergency', phone: '999', url: null }])
  })

  it('names a directory alone where the country is not known', () => {
    expect(emergencyHelp('self_harm', null).map(({ line }) => line)).toEqual(['directory_crisis'])
    expect(emergencyHelp('child_in_danger', 'ZZ').map(({ line }) => line)).toEqual(['directory_child'])
  })

  it('knows the number of most countries, and only countries that exist', () => {
    const known = countriesWithRegion.filter((code) => emergencyNumberOf(code) !== null)
    expect(known.length).toBeGreaterThan(130)
    expect(Object.keys(emergencyLines).filter((code) => !countriesWithRegion.includes(code))).toEqual([])
  })

  it('puts the numbers into the advice and makes links that a telephone takes', () => {
    const shown = presentEmergency(translator('fr'), 'self_harm', 'FR')
    expect(shown.advice).toContain('112')
    expect(shown.advice).toContain('3114')
    expect(shown.contacts.map(({ url }) => url)).toEqual([
      'tel:112',
      'tel:3114',
      'tel:119',
      'https://findahelpline.com',
    ])
  })
})
