import { unitedNationsNames } from '../data/country-names.ts'
import type { Locale } from '../vocabulary.ts'
import { formatLocale } from './translate.ts'

const displays = new Map<string, Intl.DisplayNames>()

function display(locale: Locale, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${locale} ${type}`
  let value = displays.get(key)
  if (value === undefined) {
    value = new Intl.DisplayNames([formatLocale(locale)], { type, fallback: 'code' })
    displays.set(key, value)
  }
  return value
}

/** The name of a country or area, as the United Nations writes it where that differs. @param code ISO 3166-1 alpha-2 */
export function countryName(locale: Locale, code: string): string {
  return unitedNationsNames[code]?.[locale] ?? display(locale, 'region').of(code) ?? code
}

/** The name of a language in another. @param tag BCP 47 */
export function languageName(locale: Locale, tag: string): string {
  return display(locale, 'language').of(tag) ?? tag
}
