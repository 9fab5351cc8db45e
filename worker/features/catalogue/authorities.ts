import { alpha3 } from '../../../schema/data/country-codes.ts'
import type { AccessKind, OperatorKind, UpdateFrequency } from '../../../schema/vocabulary.ts'

/**
 * Our codes as the controlled vocabularies write them that DCAT-AP 3 asks for: the authority tables of the Publications
 * Office of the European Union, and the publisher types of ADMS.
 */

const authority = 'http://publications.europa.eu/resource/authority'

/** BCP 47 primary subtag and its three letters in the authority table of languages (ISO 639-3). */
const languageCodes = new Map(
  [
    'am AMH,ar ARA,az AZE,be BEL,bg BUL,bn BEN,bs BOS,ca CAT,ckb CKB,cs CES,cy CYM,da DAN,de DEU,dz DZO,el ELL,en ENG',
    'es SPA,et EST,eu EUS,fa FAS,fi FIN,fil FIL,fr FRA,ga GLE,gl GLG,gn GRN,gu GUJ,ha HAU,he HEB,hi HIN,hr HRV,ht HAT',
    'hu HUN,hy HYE,id IND,ig IBO,is ISL,it ITA,ja JPN,jv JAV,ka KAT,kk KAZ,km KHM,kn KAN,ko KOR,ku KUR,ky KIR,lb LTZ',
    'lo LAO,lt LIT,lv LAV,mg MLG,mk MKD,ml MAL,mn MON,mr MAR,ms MSA,mt MLT,my MYA,nb NOB,ne NEP,nl NLD,nn NNO,no NOR',
    'om ORM,pa PAN,pl POL,ps PUS,pt POR,qu QUE,ro RON,ru RUS,rw KIN,si SIN,sk SLK,sl SLV,sm SMO,so SOM,sq SQI,sr SRP',
    'st SOT,sv SWE,sw SWA,ta TAM,te TEL,tg TGK,th THA,ti TIR,tk TUK,tl TGL,tn TSN,to TON,tr TUR,uk UKR,ur URD,uz UZB',
    'vi VIE,wo WOL,xh XHO,yo YOR,zh ZHO,zu ZUL',
  ]
    .flatMap((line) => line.split(','))
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Codes of that table and the BCP 47 tags of their languages. */
export const languageTags: ReadonlyMap<string, string> = new Map([...languageCodes].map(([tag, code]) => [code, tag]))

/** A language by IRI; one that the table is not known to hold, by its code at the Library of Congress. @param tag BCP 47 */
export function languageIri(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? ''
  const code = languageCodes.get(primary)
  if (code !== undefined) return `${authority}/language/${code}`
  return `http://id.loc.gov/vocabulary/iso639-${primary.length === 2 ? 1 : 2}/${primary}`
}

const frequencies: Record<UpdateFrequency, string> = {
  continuous: 'CONT',
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  quarterly: 'QUARTERLY',
  annual: 'ANNUAL',
  irregular: 'IRREG',
  never: 'NEVER',
}

export function frequencyIri(frequency: UpdateFrequency): string {
  return `${authority}/frequency/${frequencies[frequency]}`
}

const accessRights: Record<AccessKind, string> = {
  open: 'PUBLIC',
  embargoed: 'RESTRICTED',
  restricted: 'RESTRICTED',
  closed: 'NON_PUBLIC',
}

export function accessRightIri(access: AccessKind): string {
  return `${authority}/access-right/${accessRights[access]}`
}

/** A country by IRI; undefined where the table has none. @param country ISO 3166-1 alpha-2 */
export function countryIri(country: string): string | undefined {
  const code = alpha3.get(country)
  return code === undefined ? undefined : `${authority}/country/${code}`
}

/** The Earth, as the place that an entry serves which serves everybody. */
export const earthIri = 'http://sws.geonames.org/6295630/'

/** Formats as people write them, without what is no letter or digit, and their codes in the table of file types. */
const fileTypes = new Map([
  ...['ATOM', 'CSV', 'DOCX', 'GEOJSON', 'HTML', 'JSON', 'KML', 'NETCDF', 'ODS', 'ODT', 'PARQUET', 'PDF', 'RSS'].map(
    (code): [string, string] => [code, code],
  ),
  ...['SHP', 'SQL', 'TSV', 'TXT', 'XLS', 'XLSX', 'XML', 'ZIP'].map((code): [string, string] => [code, code]),
  ['EXCEL', 'XLSX'],
  ['JSONLD', 'JSON_LD'],
  ['RDF', 'RDF'],
  ['RDFXML', 'RDF_XML'],
  ['TURTLE', 'RDF_TURTLE'],
  ['TTL', 'RDF_TURTLE'],
])

/** A data format by IRI; undefined for one that the table is not known to hold. */
export function fileTypeIri(format: string): string | undefined {
  const code = fileTypes.get(format.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  return code === undefined ? undefined : `${authority}/file-type/${code}`
}

const publisherTypes: Record<OperatorKind, readonly [code: string, label: string]> = {
  government: ['NationalAuthority', 'National authority'],
  intergovernmental: ['SupraNationalAuthority', 'Supra-national authority'],
  civil_society: ['NonGovernmentalOrganisation', 'Non-Governmental Organisation'],
  company: ['Company', 'Company'],
  academic: ['Academia-ScientificOrganisation', 'Academia/Scientific organisation'],
  technical_community: ['StandardisationBody', 'Standardisation body'],
}

/** The kind of a publisher, by IRI and English label. */
export function publisherType(kind: OperatorKind): { iri: string; label: string } {
  const [code, label] = publisherTypes[kind]
  return { iri: `http://purl.org/adms/publishertype/${code}`, label }
}

/** Baskets of our vocabulary and the data themes of the European Union that hold them. */
const dataThemes: Readonly<Record<string, readonly [code: string, label: string]>> = {
  infrastructure: ['TECH', 'Science and technology'],
  security: ['JUST', 'Justice, legal system and public safety'],
  rights: ['JUST', 'Justice, legal system and public safety'],
  'law-governance': ['GOVE', 'Government and public sector'],
  economic: ['ECON', 'Economy and finance'],
  development: ['SOCI', 'Population and society'],
  sociocultural: ['EDUC', 'Education, culture and sport'],
}

/** The data theme of a basket, by IRI and English label. */
export function dataTheme(basket: string): { iri: string; label: string } | undefined {
  const theme = dataThemes[basket]
  return theme === undefined ? undefined : { iri: `${authority}/data-theme/${theme[0]}`, label: theme[1] }
}
