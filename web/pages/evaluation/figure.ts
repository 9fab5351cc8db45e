import { formatLocale } from '../../../schema/i18n/translate.ts'
import type { Locale } from '../../../schema/vocabulary.ts'

const formats = new Map<string, Intl.NumberFormat>()

function format(locale: Locale, kind: 'score' | 'percent'): Intl.NumberFormat {
  const key = `${locale} ${kind}`
  let value = formats.get(key)
  if (value === undefined) {
    value = new Intl.NumberFormat(
      formatLocale(locale),
      kind === 'percent' ? { style: 'percent' } : { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    )
    formats.set(key, value)
  }
  return value
}

/** A score with two digits, as the language writes it; a dash where there is none. */
export function scoreText(locale: Locale, value: number | null): string {
  return value === null ? '–' : format(locale, 'score').format(value)
}

/** A share of a whole in per cent. */
export function percentText(locale: Locale, part: number, whole: number): string {
  return format(locale, 'percent').format(whole === 0 ? 0 : part / whole)
}
