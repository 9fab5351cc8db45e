import { alpha3 } from '../../../schema/data/country-codes.ts'
import { entryKinds, serviceRegions } from '../../../schema/vocabulary.ts'
import { earthIri, languageTags } from '../catalogue/authorities.ts'
import { readCountry, readLanguage } from '../imports/cells-rules.ts'
import type { Resource, Value } from './linked-data.ts'
import type { SourceRow } from './queries.ts'
import { CatalogueError, originOf } from './reading.ts'
import type { RawRecord } from './record.ts'
import { maxRecords } from './rules.ts'

const dcat = 'http://www.w3.org/ns/dcat#'
const dct = 'http://purl.org/dc/terms/'
const foaf = 'http://xmlns.com/foaf/0.1/'
const schema = 'http://schema.org/'
const skos = 'http://www.w3.org/2004/02/skos/core#'

/** What a resource of a catalogue can be to become an entry. */
const recordTypes = [
  ...[`${dcat}Dataset`, `${dcat}DatasetSeries`, `${dcat}DataService`, `${dcat}Resource`, `${dcat}Catalog`],
  ...[`${schema}Dataset`, `${schema}DataCatalog`, `${schema}Service`, `${schema}GovernmentService`, `${schema}WebSite`],
]
/** What makes of a resource the catalogue itself. */
const holding = [`${dcat}dataset`, `${dcat}service`, `${dcat}record`, `${dcat}catalog`, `${schema}dataset`]

const names = [
  `${foaf}name`,
  `${schema}name`,
  `${skos}prefLabel`,
  `${dct}title`,
  'http://www.w3.org/2000/01/rdf-schema#label',
]

/**
 * The entries that a catalogue of DCAT 3 (or of schema.org's Dataset) describes: its datasets, services and further
 * catalogues, by the correspondence that the contract's fields state.
 * @throws CatalogueError where it holds none, or more than can be taken
 */
export function recordsOf(source: SourceRow, resources: ReadonlyMap<string, Resource>): RawRecord[] {
  const access = accessServices(resources)
  const records = recordsByTopic(resources)
  const found = [...resources.values()].filter(
    ({ id, types, properties }) =>
      recordTypes.some((type) => types.has(type)) &&
      !holding.some((name) => (properties.get(name) ?? []).length > 0) &&
      !access.has(id),
  )
  if (found.length === 0 && ![...resources.values()].some(({ types }) => recordTypes.some((type) => types.has(type)))) {
    throw new CatalogueError('no_datasets')
  }
  if (found.length > maxRecords) throw new CatalogueError('too_many_records', { n: maxRecords })
  return found.map((resource) => recordOf(source, resources, resource, records.get(resource.id)))
}

const ids = (values: readonly Value[] | undefined) =>
  (values ?? []).flatMap((value) => ('id' in value ? [value.id] : []))

/** Services that are but the way to a dataset of the catalogue, which is itself an entry. */
function accessServices(resources: ReadonlyMap<string, Resource>): Set<string> {
  const access = new Set<string>()
  for (const { id, types, properties } of resources.values()) {
    for (const service of ids(properties.get(`${dcat}accessService`))) access.add(service)
    const serves = ids(properties.get(`${dcat}servesDataset`))
    if (types.has(`${dcat}DataService`) && serves.some((one) => resources.get(one)?.types.has(`${dcat}Dataset`))) {
      access.add(id)
    }
  }
  return access
}

/** The catalogue's own records by what they are of. */
function recordsByTopic(resources: ReadonlyMap<string, Resource>): Map<string, Resource> {
  const records = new Map<string, Resource>()
  for (const resource of resources.values()) {
    if (!resource.types.has(`${dcat}CatalogRecord`)) continue
    for (const topic of ids(resource.properties.get(`${foaf}primaryTopic`))) records.set(topic, resource)
  }
  return records
}

/**
 * Where the record began: what the catalogue says it took it from, so that copies which read each other know their own,
 * else the record itself; by the address of the API where another Waypost describes itself.
 */
function beganAt(record: Resource | undefined): string | undefined {
  if (record === undefined) return undefined
  const [from = record.id] = ids(record.properties.get(`${dct}source`))
  const place = from.replace(/(\/api\/v1\/entries\/[a-z0-9-]+)#record$/, '$1')
  return /^https?:\/\//i.test(place) && URL.canParse(place) ? place.slice(0, 500) : undefined
}

function recordOf(
  source: SourceRow,
  resources: ReadonlyMap<string, Resource>,
  resource: Resource,
  record: Resource | undefined,
): RawRecord {
  const all = (name: string, of = resource): Value[] => of.properties.get(name) ?? []
  const first = (...values: Value[][]): Value | undefined => values.find((list) => list.length > 0)?.[0]
  /** A word for a value: its text, the name of what it refers to, or the reference itself. */
  const word = (value: Value | undefined): string | undefined => {
    if (value === undefined) return undefined
    if ('text' in value) return value.text
    const named = resources.get(value.id)
    for (const name of named === undefined ? [] : names) {
      const texts = texted(all(name, named))
      const best = texts.find((text) => text.language?.startsWith(source.language ?? 'en')) ?? texts[0]
      if (best !== undefined) return best.text
    }
    return value.id.startsWith('_:') ? undefined : value.id
  }
  const address = (...values: Value[][]): string | undefined => {
    for (const value of values.flat()) {
      const text = 'id' in value ? value.id : value.text
      if (/^https?:/i.test(text)) return text
      const url = 'id' in value ? resources.get(value.id)?.properties.get(`${schema}url`)?.[0] : undefined
      if (url !== undefined) return 'id' in url ? url.id : url.text
    }
    return undefined
  }
  const words = (...values: Value[][]) =>
    values
      .flat()
      .map(word)
      .filter((one): one is string => one !== undefined)
  const codes = (...values: Value[][]) =>
    values.flat().flatMap((value) => ('id' in value ? [lastPart(value.id), word(value) ?? ''] : [value.text]))

  const titles = texted([...all(`${dct}title`), ...all(`${schema}name`)])
  const descriptions = texted([...all(`${dct}description`), ...all(`${schema}description`)])
  const language = languageFor(source, titles)
  const title = textIn(titles, language)
  const distributions = [...all(`${dcat}distribution`), ...all(`${schema}distribution`)].flatMap((value) =>
    'id' in value ? [resources.get(value.id)].filter((one) => one !== undefined) : [],
  )
  const ofDistributions = (name: string) => distributions.flatMap((one) => all(name, one))
  const identifier = word(first(all(`${dct}identifier`), all(`${schema}identifier`)))
  const url = address(
    all(`${dcat}landingPage`),
    all(`${foaf}page`),
    all(`${foaf}homepage`),
    all(`${schema}url`),
    resource.id.startsWith('_:') ? [] : [{ id: resource.id }],
    all(`${dcat}endpointURL`),
    ofDistributions(`${dcat}accessURL`),
  )
  const externalId = resource.id.startsWith('_:') ? (identifier ?? url ?? '') : resource.id
  const operator = word(first(all(`${dct}creator`), all(`${schema}creator`), all(`${schema}provider`)))
  const publisher = word(first(all(`${dct}publisher`), all(`${schema}publisher`)))
  const services = ids(ofDistributions(`${dcat}accessService`)).flatMap((id) => resources.get(id) ?? [])
  const places = codes(all(`${dct}spatial`), all(`${schema}spatialCoverage`), all(`${schema}areaServed`))
  return {
    externalId,
    origin: beganAt(record) ?? originOf(source, externalId),
    values: {
      name: title,
      url,
      summary: textIn(descriptions, language),
      language: language ?? undefined,
      kind: kindOf(resource, codes(all(`${dct}type`), all(`${schema}additionalType`))),
      topics: codes(
        all(`${dcat}theme`),
        all(`${dcat}keyword`),
        all(`${schema}keywords`),
        all(`${schema}about`),
      ).flatMap((text) => text.split(/[,;]/)),
      regions: [...new Set(places.map(regionOf).filter((region) => region !== null))],
      countries: [...new Set(places.map(countryOf).filter((code) => code !== null))],
      languages: languagesOf(codes(all(`${dct}language`), all(`${schema}inLanguage`))),
      aliases: [...words(all(`${dct}alternative`), all(`${schema}alternateName`))],
      operator,
      publisher: publisher === operator ? undefined : publisher,
      since: day(word(first(all(`${dct}issued`), all(`${schema}datePublished`)))),
      contentUpdatedAt: day(word(first(all(`${dct}modified`), all(`${schema}dateModified`)))),
      updateFrequency: frequencyOf(codes(all(`${dct}accrualPeriodicity`))),
      access: accessOf(codes(all(`${dct}accessRights`))),
      licence: word(first(all(`${dct}license`), all(`${schema}license`), ofDistributions(`${dct}license`))),
      apiUrl: address(all(`${dcat}endpointURL`), ...services.map((service) => all(`${dcat}endpointURL`, service))),
      formats: [
        ...new Set(
          [...ofDistributions(`${dct}format`), ...ofDistributions(`${dcat}mediaType`)].map((value) =>
            lastPart('id' in value ? value.id : value.text).toUpperCase(),
          ),
        ),
      ],
      translations: translationsOf(titles, descriptions, language),
    },
  }
}

interface Text {
  text: string
  language: string | null
}
const texted = (values: readonly Value[]): Text[] => values.filter((value): value is Text => 'text' in value)

/** The language of the entry among those of its titles: the source's own, English, else the first. */
function languageFor(source: SourceRow, titles: readonly Text[]): string | null {
  const languages = titles.map(({ language }) => language).filter((language) => language !== null)
  for (const wanted of [source.language, 'en']) {
    const found = languages.find((language) => wanted !== null && primary(language) === primary(wanted))
    if (found !== undefined) return found
  }
  return languages[0] ?? null
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0]

function textIn(texts: readonly Text[], language: string | null): string | undefined {
  return (texts.find((text) => text.language === language) ?? texts.find((text) => text.language === null) ?? texts[0])
    ?.text
}

/** The same in other languages, where both name and summary are there. */
function translationsOf(titles: readonly Text[], descriptions: readonly Text[], original: string | null) {
  const seen = new Set([original])
  return titles.flatMap(({ text: name, language }) => {
    const summary = descriptions.find((one) => one.language === language)?.text
    if (language === null || seen.has(language) || summary === undefined) return []
    seen.add(language)
    return [{ language, name: name.slice(0, 200), summary: summary.slice(0, 2000), origin: 'author' }]
  })
}

/** The last part of an IRI, which authority tables give to their codes. */
function lastPart(text: string): string {
  return text.split(/[/#]/).filter(Boolean).at(-1) ?? ''
}

function kindOf({ types }: Resource, codes: readonly string[]): string | undefined {
  const said = codes.map((code) => code.toLowerCase().replace(/[^a-z]+/g, '_'))
  const kind = entryKinds.find((one) => said.includes(one))
  if (kind !== undefined) return kind
  return types.has(`${schema}Service`) || types.has(`${schema}GovernmentService`) ? 'help_desk' : undefined
}

function languagesOf(codes: readonly string[]): string[] {
  const tags = codes
    .map((code) => languageTags.get(code) ?? readLanguage(code))
    .filter((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag))
  return [...new Set(tags)]
}

function regionOf(place: string): string | null {
  const said = place.toLowerCase().replace(/[^a-z]+/g, '-')
  if (place === lastPart(earthIri)) return 'global'
  if (['world', 'worldwide', 'op-datpro-the-world', '001'].includes(place.toLowerCase())) return 'global'
  return serviceRegions.find((region) => region === said) ?? null
}

/** ISO 3166-1 alpha-3, which the EU country table uses; of others the name is read. */
const threeLetters = new Map([...alpha3].map(([two, three]) => [three, two]))

function countryOf(place: string): string | null {
  return threeLetters.get(place) ?? readCountry(place)
}

function day(text: string | undefined): string | undefined {
  return /^\d{4}(?:-\d\d){0,2}/.exec(text ?? '')?.[0]
}

/** Codes of the EU frequency authority table, and ISO 8601 durations as DCAT-US writes them. */
const frequencies: Readonly<Record<string, string>> = {
  ...{ UPDATE_CONT: 'continuous', CONT: 'continuous', 'R/PT1S': 'continuous', DAILY: 'daily', 'R/P1D': 'daily' },
  ...{ WEEKLY: 'weekly', 'R/P1W': 'weekly', 'R/P7D': 'weekly', MONTHLY: 'monthly', 'R/P1M': 'monthly' },
  ...{ QUARTERLY: 'quarterly', 'R/P3M': 'quarterly', ANNUAL: 'annual', 'R/P1Y': 'annual', IRREG: 'irregular' },
  ...{ irregular: 'irregular', NEVER: 'never' },
}
const frequencyOf = (codes: readonly string[]) => codes.map((code) => frequencies[code]).find(Boolean)

const accesses: Readonly<Record<string, string>> = {
  ...{ PUBLIC: 'open', public: 'open', RESTRICTED: 'restricted', NON_PUBLIC: 'closed', 'non-public': 'closed' },
}
const accessOf = (codes: readonly string[]) => codes.map((code) => accesses[code]).find(Boolean)
