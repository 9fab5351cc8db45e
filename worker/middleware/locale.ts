import { defaultLocale, isOneOf, type Locale, locales } from '../../schema/vocabulary.ts'

/** The language of the path, or null where the path has none. */
export function localeOfPath(path: string): Locale | null {
  const first = path.split('/')[1]
  return isOneOf(locales, first) ? first : null
}

/** The best of our languages for an Accept-Language header (RFC 9110, section 12.5.4). */
export function negotiate(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((v) => v !== undefined)
      return { primary: tag.toLowerCase().split('-')[0] ?? '', q: q === undefined ? 1 : Number(q), order }
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q || a.order - b.order)
  for (const { primary } of wanted) if (isOneOf(locales, primary)) return primary
  return defaultLocale
}
