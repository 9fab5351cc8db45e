import { describe, expect, test } from 'vitest'
import { contentLanguages, directionOf, rightToLeft } from '../../schema/data/languages.ts'

/** Scripts that the likely-subtags data of Unicode gives for a right-to-left language. */
const likelyScripts = ['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Syrc', 'Rohg']

describe('languages offered for content', () => {
  test('begin with the six of the interface', () => {
    expect(contentLanguages.slice(0, 6)).toEqual(['ar', 'zh', 'en', 'fr', 'ru', 'es'])
  })

  test('go on in the order of their codes, without repetition', () => {
    const others = contentLanguages.slice(6)
    expect(others).toEqual([...others].sort())
    expect(new Set(contentLanguages).size).toBe(contentLanguages.length)
  })

  test('are canonical tags that have a name in all six languages of the interface', () => {
    expect(Intl.getCanonicalLocales([...contentLanguages])).toEqual(contentLanguages)
    for (const reader of contentLanguages.slice(0, 6)) {
      const names = new Intl.DisplayNames(reader, { type: 'language', fallback: 'none' })
      expect(contentLanguages.filter((tag) => names.of(tag) === undefined)).toEqual([])
    }
  })

  test('run in the direction that Unicode gives for their usual script', () => {
    for (const tag of contentLanguages) {
      const script = new Intl.Locale(tag).maximize().script ?? ''
      expect([tag, directionOf(tag)]).toEqual([tag, likelyScripts.includes(script) ? 'rtl' : 'ltr'])
    }
  })
})

describe('direction', () => {
  test('every right-to-left language has a right-to-left script in the data of Unicode, where it has one at all', () => {
    const wrong = [...rightToLeft].filter((tag) => {
      const script = new Intl.Locale(tag).maximize().script
      return script !== undefined && !likelyScripts.includes(script)
    })
    expect(wrong).toEqual([])
  })

  test.each([
    ['ar', 'rtl'],
    ['AR-eg', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa-AF', 'rtl'],
    ['dv', 'rtl'],
    ['nqo', 'rtl'],
    ['en', 'ltr'],
    ['zh-Hant-TW', 'ltr'],
    ['arn', 'ltr'],
  ] as const)('of a language: %s runs %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })

  test.each([
    ['az-Arab', 'rtl'],
    ['uz-Arab-AF', 'rtl'],
    ['pa-aran-pk', 'rtl'],
    ['ff-Adlm', 'rtl'],
    ['ks-Deva', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['ar-arz-Latn', 'ltr'],
    ['yi-Latn-US', 'ltr'],
  ] as const)('of a script before the language: %s runs %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })

  test.each([
    ['en-x-arab', 'ltr'],
    ['ar-x-latn', 'rtl'],
    ['ar-u-nu-latn', 'rtl'],
    ['sl-1994', 'ltr'],
    ['', 'ltr'],
    ['-ar', 'ltr'],
    ['ar"', 'ltr'],
  ] as const)('not of what only looks like a script or a tag: %s runs %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })
})
