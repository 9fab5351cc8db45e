import { isLeastDeveloped } from './least-developed.ts'
import { regionByCountry } from './regional-groups.ts'

/**
 * Whether a country counts as developing.
 *
 * The United Nations has no agreed list: the M49 standard dropped its two classes in December 2021. The grouping here
 * follows UNCTAD, which kept it: developing are Africa, Latin America and the Caribbean, Asia without Israel, Japan and
 * the Republic of Korea, and Oceania without Australia and New Zealand. It is derived from the regional groups held
 * here, corrected where a group and a continent differ, and describes statistics, not a country's own standing.
 *
 * Source: UNCTADstat, classification of economies, development status groups.
 */

const developingGroups: ReadonlySet<string> = new Set(['african', 'asia_pacific', 'latin_american_caribbean'])

/** Of the Asia-Pacific group, but counted with the developed economies. */
const developedOutside: ReadonlySet<string> = new Set(['CY', 'JP', 'KR'])

/** Of another group, but in Asia and counted with the developing economies. */
const developingOutside: ReadonlySet<string> = new Set(['AM', 'AZ', 'GE', 'TR'])

/**
 * Says whether a country is a developing one.
 *
 * @param country ISO 3166-1 alpha-2 code, or null where a person gave none
 * @param at the moment asked about: a least developed country is developing whatever its group
 * @returns null where it cannot be told: no country, or an area that is no Member State
 */
export function isDeveloping(country: string | null, at: Date): boolean | null {
  if (country === null) return null
  if (isLeastDeveloped(country, at) || developingOutside.has(country)) return true
  const group = regionByCountry[country]
  if (group === undefined) return null
  return developingGroups.has(group) && !developedOutside.has(country)
}
