/**
 * In which service regions of the observatory a country or area lies, so that a person's country finds the desks that
 * serve it. Several where desks draw the line differently: North Africa, the Caucasus, Central Asia, the Caribbean
 * (the regional Internet registries, regional human rights and consumer networks and the teams for incident response
 * each cut them otherwise). The 193 Member States, and the further areas that a person can choose.
 */
const members: Readonly<Record<string, string>> = {
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
  'asia-pacific':
    'AF AS AU BD BN BT CK CN FJ FM GU HK ID IN JP KH KI KP KR KZ LA LK MH MM MN MO MV MY NC NP NR NU NZ PF PG PH PK PW SB SG TH TK TL TO TV TW VN VU WS',
  cis: 'AM AZ BY GE KG KZ MD RU TJ TM UA UZ',
  europe:
    'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GI GL GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK',
  'latin-america-caribbean':
    'AG AI AR AW BB BO BR BS BZ CL CO CR CU CW DM DO EC FK GD GP GT GY HN HT JM KN KY LC MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  'middle-east-north-africa': 'AE BH DJ DZ EG IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN TR YE',
  'north-america': 'BM CA GL PR US VI',
}

const byCountry = new Map<string, string[]>()
for (const [region, codes] of Object.entries(members)) {
  for (const code of codes.split(' ')) {
    byCountry.set(code, [...(byCountry.get(code) ?? []), region])
  }
}

/** The service regions of a country or area; none for a code that is not known. @param country ISO 3166-1 alpha-2 */
export function serviceRegionsOf(country: string): readonly string[] {
  return byCountry.get(country) ?? []
}

/** Every country and area that has a service region, in the order of the regions. */
export const countriesWithRegion: readonly string[] = [...byCountry.keys()]
