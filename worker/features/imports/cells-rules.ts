import { unitedNationsNames } from '../../../schema/data/country-names.ts'
import { contentLanguages } from '../../../schema/data/languages.ts'
import { furtherAreas, regionByCountry } from '../../../schema/data/regional-groups.ts'
import { topics } from '../../../schema/data/topics.ts'
import {
  type Region,
  regions,
  type ServiceRegion,
  type StakeholderGroup,
  serviceRegions,
  stakeholderGroups,
} from '../../../schema/vocabulary.ts'

/** What a cell may hold for a code of ours: the code itself, or what the tables of past calls call it in English. */

/** Lower case, without accents, words apart by single spaces: `Latin American & Caribbean` -> `latin american and caribbean`. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/organization/g, 'organisation')
    .trim()
}

const named = <T extends string>(codes: readonly T[], names: Readonly<Record<T, readonly string[]>>): Map<string, T> =>
  new Map(codes.flatMap((code) => [code, ...names[code]].map((name): [string, T] => [bare(name), code])))

const groupNames = named<StakeholderGroup>(stakeholderGroups, {
  government: ['governments', 'governmental', 'gov', 'public sector'],
  intergovernmental: [
    ...['intergovernmental organisation', 'intergovernmental organisations', 'igo', 'igos'],
    ...['international organisation', 'international organisations'],
  ],
  civil_society: ['civil society organisation', 'civil society organisations', 'cso', 'ngo'],
  private_sector: ['business', 'private', 'business community'],
  technical_community: ['technical', 'tech community', 'technical and academic community'],
})

const regionNames = named<Region>(regions, {
  african: ['africa', 'african group', 'african states'],
  asia_pacific: ['asia and the pacific', 'asia pacific group', 'asia and pacific', 'asia pacific states'],
  eastern_european: ['eastern europe', 'eastern european group', 'eastern european states', 'eeg'],
  latin_american_caribbean: [
    ...['grulac', 'lac', 'latin american and caribbean group', 'latin american and caribbean', 'latin america'],
    ...['latin america and the caribbean', 'latin america and caribbean', 'latin american and caribbean states'],
  ],
  western_european_others: [
    ...['weog', 'western european and others group', 'western european and others', 'western europe and others'],
    ...['western european and other states', 'western europe and others group'],
  ],
  intergovernmental: ['intergovernmental organisation', 'intergovernmental organisations', 'igo'],
  other: ['others', 'none', 'n a'],
})

const serviceRegionNames = named<ServiceRegion>(serviceRegions, {
  global: ['worldwide', 'world', 'international'],
  africa: [],
  'asia-pacific': ['asia and the pacific', 'asia and pacific'],
  cis: ['commonwealth of independent states'],
  europe: [],
  'latin-america-caribbean': ['latin america and the caribbean', 'latin america and caribbean', 'latin america', 'lac'],
  'middle-east-north-africa': ['middle east and north africa', 'middle east', 'mena'],
  'north-america': [],
})

/** A service region of the observatory by code or English name; null for neither. */
export function readServiceRegion(text: string): ServiceRegion | null {
  return serviceRegionNames.get(bare(text)) ?? null
}

/** Reads a code, in whatever case and with whatever marks between its words; null for none of these. */
export function readCode<T extends string>(codes: readonly T[]): (text: string) => T | null {
  const known = new Map(codes.map((code) => [bare(code), code]))
  return (text) => known.get(bare(text)) ?? null
}

/** A stakeholder group by code or English name; null for neither. */
export function readGroup(text: string): StakeholderGroup | null {
  return groupNames.get(bare(text)) ?? null
}

/** A region by code, English name or the abbreviation in use at the United Nations; null for neither. */
export function readRegion(text: string): Region | null {
  return regionNames.get(bare(text)) ?? null
}

let countries: Map<string, string> | undefined

/** A country or area by ISO 3166-1 code or English name; null for neither. */
export function readCountry(text: string): string | null {
  if (countries === undefined) {
    const names = new Intl.DisplayNames(['en'], { type: 'region' })
    const codes = [...Object.keys(regionByCountry), ...furtherAreas]
    countries = new Map(
      codes.flatMap((code) =>
        [code, names.of(code) ?? code, unitedNationsNames[code]?.en ?? code].map((name) => [bare(name), code] as const),
      ),
    )
  }
  return countries.get(bare(text)) ?? null
}

let languages: Map<string, string> | undefined

/** A language by its English name; anything else is left to be read as a BCP 47 tag. */
export function readLanguage(text: string): string {
  if (languages === undefined) {
    const names = new Intl.DisplayNames(['en'], { type: 'language' })
    languages = new Map(contentLanguages.map((code) => [bare(names.of(code) ?? code), code]))
  }
  return languages.get(bare(text)) ?? text
}

let themes: Map<string, string> | undefined

/** A topic by its id, its name in any of the six languages, or a tag that it absorbs; anything else stays as it is. */
export function readTheme(text: string): string {
  themes ??= new Map(
    [...topics]
      .reverse()
      .flatMap((topic) =>
        [...topic.tags, ...Object.values(topic.labels), topic.id].map((name) => [bare(name), topic.id] as const),
      ),
  )
  return themes.get(bare(text)) ?? text
}

/** Yes or no as tables say it; null for anything else. */
export function readYesNo(text: string): boolean | null {
  const said = bare(text)
  if (['true', 'yes', 'y', '1', 'x'].includes(said)) return true
  return ['false', 'no', 'n', '0'].includes(said) ? false : null
}

const momentForm = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,6})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i

/**
 * A moment in ISO 8601, or a day, which begins in UTC; a time without a zone is in UTC.
 * @returns ISO 8601 in UTC with milliseconds; null for anything else, and for days that no calendar has
 */
export function readMoment(text: string): string | null {
  const found = momentForm.exec(text)
  if (found === null) return null
  const [, day = '', time = '00:00', seconds = ':00', zone = 'Z'] = found
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()
  const milliseconds = Date.parse(`${day}T${time}${seconds}${offset}`)
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(milliseconds) || Number.isNaN(midnight) || milliseconds < 0) return null
  return new Date(midnight).toISOString().startsWith(day) ? new Date(milliseconds).toISOString() : null
}
