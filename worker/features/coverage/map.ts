import type { Translate } from '../../../schema/i18n/index.ts'
import { directionOfLocale } from '../../../schema/i18n/translate.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import { world } from '../../platform/world.ts'
import { shadeOf, shadesUpTo } from './map-rules.ts'
import type { Coverage } from './rules.ts'

/**
 * The look of the map, in a light and a dark surrounding. Shade 0 is hatched, so that nothing is told from little also
 * without colours; the shades are those of the legend in `web/styles/coverage.css`.
 */
export const mapStyle = [
  ':root{--line:#fff;--land:#c6d0d7}',
  'path,circle{stroke:var(--line)}',
  '.land{fill:var(--land)}.s0{fill:url(#none)}',
  '.s1{fill:#b9d4e2}.s2{fill:#86b3cb}.s3{fill:#4f8fb0}.s4{fill:#256a8c}.s5{fill:#0c3d54}',
  '#none path{stroke:#8796a0}#none rect{fill:#f3f6f8}',
  '@media(prefers-color-scheme:dark){:root{--line:#14191d;--land:#3b4852}',
  '.s1{fill:#1d4355}.s2{fill:#27607b}.s3{fill:#3a86a8}.s4{fill:#6cb3d3}.s5{fill:#bfe4f5}',
  '#none path{stroke:#5c6b76}#none rect{fill:#1e262c}}',
].join('')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Entries that serve a country in particular: those that name it, and those for a region in which it lies. */
export function servingCountry(one: Coverage['byCountry'][number]): number {
  return one.count + one.throughRegion
}

/** The world map of an overview: an SVG document, each country shaded by the number of entries that serve it. */
export function drawMap(coverage: Coverage, locale: Locale, t: Translate): string {
  const numbers = new Map(coverage.byCountry.map((one) => [one.country, servingCountry(one)]))
  const shades = shadesUpTo(Math.max(0, ...numbers.values()))
  // The code is not shown: the map names no country.
  const attributes = (country: string) => {
    const n = numbers.get(country) ?? 0
    return `class="s${shadeOf(shades, n)?.step ?? 0}" data-country="${country}" data-entries="${n}"`
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${world.width} ${world.height}" lang="${locale}" direction="${directionOfLocale(locale)}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(t('coverage.map.title'))}</title>`,
    `<desc id="desc">${escaped(`${t('coverage.map.alt')} ${t('coverage.boundaries')}`)}</desc>`,
    `<style>${mapStyle}</style>`,
    '<pattern id="none" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8"/><path d="M-2 2l4-4M0 8l8-8M6 10l4-4"/></pattern>',
    `<path class="land" d="${world.nameless}"/>`,
    ...Object.entries(world.shapes).map(([country, d]) => `<path ${attributes(country)} d="${d}"/>`),
    ...Object.entries(world.circles).map(
      ([country, [x, y]]) => `<circle ${attributes(country)} cx="${x}" cy="${y}" r="4"/>`,
    ),
    '</svg>\n',
  ].join('')
}
