import type { EmergencyHelpKind } from './emergency-lines.ts'
import { emergencyLines } from './emergency-lines.ts'

/**
 * The number to call first when a life is in danger, by country: the general one where there is one, else that of the
 * police. Sources: directive (EU) 2018/1972 and the national lists of the European Commission for 112; the national
 * numbering plans that states notify to the ITU (Operational Bulletin, E.129) for the others. Put together on
 * 2026-11-22 from general knowledge of these lists: each number is to be verified with the country at the yearly
 * review. Countries of which the number is not certain are left out; there the page names the local emergency number.
 */
const byNumber: Readonly<Record<string, string>> = {
  112: 'AD AL AM AT AZ BE BG CH CY CZ DE DK EE ES FI FR GE GR HR HU IE IS IT KZ LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU RW SE SI SK SM TR UA VA XK',
  911: 'AG AR BB BS BZ CA CL CR DM DO EC GD GY KN LC MX PA PH PR PY SV TO US UY VC VE',
  999: 'AE BD BH BW GB HK KE MO MU MY SG SZ UG ZM ZW',
  111: 'NZ',
  '000': 'AU',
  119: 'AF JM LK MV',
  110: 'BO CN GT ID JP TW',
  113: 'VN',
  190: 'BR',
  105: 'PE',
  123: 'CO',
  106: 'CU',
  118: 'NI',
  114: 'HT',
  102: 'BY KG TJ TM UZ MN',
  100: 'IL NP',
  191: 'LA TH',
  117: 'KH MG TG BJ CM',
  199: 'MM',
  15: 'PK',
}

const odd: Readonly<Record<string, string>> = {
  IN: '112',
  NG: '112',
  ZA: '112',
  GH: '112',
  KR: '112',
  TT: '999',
  HN: '911',
  ET: '991',
  TZ: '112',
  SN: '17',
  ML: '17',
  MA: '19',
  DZ: '1548',
  TN: '197',
  EG: '122',
  SA: '911',
  QA: '999',
  KW: '112',
  OM: '9999',
  JO: '911',
  LB: '112',
  IR: '110',
  FJ: '917',
  BA: '122',
  BT: '113',
  NA: '10111',
}

const general = new Map(
  [
    ...Object.entries(byNumber).flatMap(([phone, codes]) =>
      codes.split(' ').map((code): [string, string] => [code, phone]),
    ),
    ...Object.entries(odd),
  ].filter(([code]) => code !== ''),
)

/** A number to call, or an address where such numbers are found. */
export interface EmergencyContact {
  /** What answers there: its name is in the catalogue under `help.emergency.call.<line>`. */
  line: 'emergency' | 'crisis' | 'child' | 'directory_crisis' | 'directory_child'
  /** As it is dialled in the country; null for an address. */
  phone: string | null
  url: string | null
}

/** The number for any emergency in a country; null where it is not known for certain. */
export const emergencyNumberOf = (country: string): string | null => general.get(country) ?? null

/**
 * Whom to turn to now, the first first: the emergency number and a line for the danger where the country and they are
 * known, and a directory of such lines in every country.
 * @param country ISO 3166-1 alpha-2; null where it is not known
 */
export function emergencyHelp(kind: EmergencyHelpKind, country: string | null): EmergencyContact[] {
  const lines = country === null ? undefined : emergencyLines[country]
  const phone = country === null ? null : emergencyNumberOf(country)
  const call = (line: EmergencyContact['line'], number: string | null | undefined): EmergencyContact[] =>
    number === null || number === undefined ? [] : [{ line, phone: number, url: null }]
  const crisis = call('crisis', lines?.crisis)
  const child = call('child', lines?.child)
  const lists: Record<EmergencyHelpKind, EmergencyContact[]> = {
    self_harm: [...crisis, ...child, { line: 'directory_crisis', phone: null, url: 'https://findahelpline.com' }],
    threat_to_life: [],
    child_in_danger: [
      ...child,
      { line: 'directory_child', phone: null, url: 'https://childhelplineinternational.org' },
    ],
  }
  return [...call('emergency', phone), ...lists[kind]]
}
