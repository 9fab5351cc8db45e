import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogues, type MessageKey } from '../../schema/i18n/index.ts'
import type { Message } from '../../schema/i18n/translate.ts'
import { fill } from '../../schema/i18n/translate.ts'
import { type Locale, locales } from '../../schema/vocabulary.ts'

const keys = Object.keys(catalogues.en) as MessageKey[]
const others = locales.filter((locale): locale is Exclude<Locale, 'en'> => locale !== 'en')

const sources = ['web', 'worker']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')

/** Keys written out, and the beginnings of keys that are completed by a code, such as `state.${state}`. */
const literal = new Set([...sources.matchAll(/'([A-Za-z_0-9.-]+)'/g)].map((match) => match[1] ?? ''))
const patterns = [...sources.matchAll(/`([A-Za-z_0-9.-]*\.(?:[A-Za-z_0-9.-]|\$\{[^}]*\})*)`/g)]
  .map((match) => match[1] ?? '')
  .filter((pattern) => /^[A-Za-z_.]+\.\$\{/.test(pattern))
  .map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[A-Za-z0-9_-]+')}$`))

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message))
const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('catalogues', () => {
  it.each(others)('%s has the keys of English, no more and no fewer', (locale) => {
    expect(Object.keys(catalogues[locale]).sort()).toEqual([...keys].sort())
  })

  it.each(locales)('%s says no key twice: the last one would silently win', (locale) => {
    const told = new Map<string, string[]>()
    const folder = join('schema/i18n', locale)
    for (const file of readdirSync(folder).filter((name) => name !== 'index.ts')) {
      for (const [, key = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}'?([\w.]+)'?:/gm)) {
        told.set(key, [...(told.get(key) ?? []), file])
      }
    }
    expect(told.size).toBeGreaterThan(keys.length * 0.9)
    expect([...told].filter(([, files]) => files.length > 1)).toEqual([])
  })

  it('has no key that nothing uses', () => {
    expect(keys.filter((key) => !literal.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([])
  })

  it.each(others)('%s is translated: hardly a text stands as in English', (locale) => {
    const same = keys.filter(
      (key) =>
        JSON.stringify(catalogues[locale][key]) === JSON.stringify(catalogues.en[key]) &&
        /[a-z]{3}/i.test(JSON.stringify(catalogues.en[key])),
    )
    // Words that the languages share, such as "Observatoire" do not, "Region" or "Archive" may.
    expect(same.length, same.join(', ')).toBeLessThan(keys.length * 0.03)
  })

  it.each(others)('%s fills the same places as English', (locale) => {
    const wrong = keys.filter((key) => {
      const wanted = new Set(forms(catalogues.en[key]).flatMap(places))
      const message = catalogues[locale][key]
      const given = new Set(forms(message).flatMap(places))
      // A form that is one, two or none may say the number in words.
      const required = typeof message === 'string' ? wanted : new Set(places(message.other))
      return (
        [...given].some((place) => !wanted.has(place)) ||
        [...wanted].some((place) => !required.has(place) && !given.has(place))
      )
    })
    expect(wrong).toEqual([])
  })

  it.each(locales)('%s has every plural category that its language needs', (locale) => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    const wrong = keys.filter((key) => {
      const message = catalogues[locale][key]
      if (typeof message === 'string') return false
      // French and Spanish use `many` for millions only, where `other` reads the same.
      return (
        needed.some((category) => category !== 'many' && category !== 'zero' && !(category in message)) &&
        locale !== 'fr' &&
        locale !== 'es'
      )
    })
    expect(wrong).toEqual([])
  })

  it('takes the plural form from the number and writes the number as the language does', () => {
    const message = { one: '{n} issue', other: '{n} issues' }
    expect(fill('en', message, { n: 1 })).toBe('1 issue')
    expect(fill('en', message, { n: 1234 })).toBe('1,234 issues')
    expect(fill('fr', { one: '{n} cas', other: '{n} cas' }, { n: 1234 })).toMatch(/^1\s234 cas$/)
  })
})
