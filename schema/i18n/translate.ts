import type { Locale } from '../vocabulary.ts'

/** Forms of one message by CLDR plural category, chosen by the parameter `n`. */
export type PluralForms = Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>> & { other: string }
export type Message = string | PluralForms
export type Parameters = Readonly<Record<string, string | number>>

/** The direction in which a language of the interface is written. */
export function directionOfLocale(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr'
}

/**
 * The locale for numbers, dates and names. Numbers are written with Western digits in every language: public figures
 * are compared across languages, and readers of Arabic use either form depending on the country. English is that of
 * the United Nations, which puts the day first.
 */
export function formatLocale(locale: Locale): string {
  if (locale === 'ar') return 'ar-u-nu-latn'
  return locale === 'en' ? 'en-GB' : locale
}

/** Intl objects are costly to make: one of each kind per language is kept. */
function kept<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>()
  return (locale) => {
    let value = made.get(locale)
    if (value === undefined) {
      value = make(locale)
      made.set(locale, value)
    }
    return value
  }
}

const pluralRules = kept((locale) => new Intl.PluralRules(locale))
const numberFormat = kept((locale) => new Intl.NumberFormat(formatLocale(locale)))

/** A number as the language writes it. */
export function formatNumber(locale: Locale, value: number): string {
  return numberFormat(locale).format(value)
}

/** Fills `{name}` places; a plural message takes its form from `n`. A place without a value stays visible. */
export function fill(locale: Locale, message: Message, parameters: Parameters = {}): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[pluralRules(locale).select(Number(parameters.n ?? 0))] ?? message.other)
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = parameters[name]
    if (value === undefined) return place
    return typeof value === 'number' ? formatNumber(locale, value) : value
  })
}
