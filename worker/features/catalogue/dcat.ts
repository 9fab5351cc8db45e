import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { topics } from '../../../schema/data/topics.ts'
import { type MessageKey, translator } from '../../../schema/i18n/index.ts'
import { api, paths } from '../../../schema/paths.ts'
import { defaultLocale, isOneOf, locales } from '../../../schema/vocabulary.ts'
import {
  accessRightIri,
  countryIri,
  dataTheme,
  earthIri,
  fileTypeIri,
  frequencyIri,
  languageIri,
  publisherType,
} from './authorities.ts'

/**
 * Entries in DCAT 3, as its application profile DCAT-AP 3.0 asks for. Everything that is no text is a node with its
 * class, so that a validator needs no other document. Contacts are forms and pages: no address gets in here.
 */

/** Prefixes of all that is written here; with them in the document nothing has to be fetched to read it. */
export const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A node or value of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>

const dcatAp = 'http://data.europa.eu/r5r/'

const text = (value: string, language: string): Node => ({ '@value': value, '@language': language })
const node = (id: string, type: string): Node => ({ '@id': iri(id), '@type': type })

/** Characters that an address may hold and an IRI may not. */
function iri(address: string): string {
  const whole = URL.canParse(address) ? new URL(address).href : address
  return whole.replace(/[\s<>"{}|\\^`]/g, (character) => encodeURIComponent(character))
}

/** A message in every language of the interface. */
function inAll(key: MessageKey): Node[] {
  return locales.map((locale) => text(translator(locale)(key), locale))
}

/** A year, a month or a day with the datatype of its length. */
function partOfDate(value: string): Node {
  const type = value.length === 4 ? 'xsd:gYear' : value.length === 7 ? 'xsd:gYearMonth' : 'xsd:date'
  return { '@value': value, '@type': type }
}

const moment = (value: string): Node => ({ '@value': value, '@type': 'xsd:dateTime' })

/** The names of things: the resource itself, its interface, and the record of it here. */
export function resourceIri(origin: string, slug: string): string {
  return `${origin}${api.entry(slug)}#resource`
}

const topicIri = (origin: string, topic: string) => `${origin}${api.topics}#${topic}`
const knownTopics = new Map(topics.map((topic) => [topic.id, topic]))

/** A topic with its labels, which DCAT-AP requires wherever a concept is described. */
function topicNode(origin: string, topic: string, languages: readonly (typeof locales)[number][]): Node {
  const labels = knownTopics.get(topic)?.labels
  return {
    ...node(topicIri(origin, topic), 'skos:Concept'),
    'skos:prefLabel': labels === undefined ? topic : languages.map((locale) => text(labels[locale], locale)),
  }
}

/** What does not change between the entries: the catalogue itself with the topics, their labels and the data themes. */
export function catalogueNode(origin: string): Node {
  return {
    ...node(`${origin}${api.catalogue}`, 'dcat:Catalog'),
    'dct:title': inAll('catalogue.title'),
    'dct:description': inAll('catalogue.description'),
    'dct:publisher': {
      ...node('https://www.intgovforum.org/', 'foaf:Agent'),
      'foaf:name': inAll('catalogue.publisher'),
    },
    'dct:license': node('https://creativecommons.org/licenses/by/4.0/', 'dct:LicenseDocument'),
    'dct:language': locales.map((locale) => node(languageIri(locale), 'dct:LinguisticSystem')),
    'dct:spatial': node(earthIri, 'dct:Location'),
    'foaf:homepage': node(origin + paths.observatory(defaultLocale), 'foaf:Document'),
    'dcat:themeTaxonomy': {
      ...node(origin + api.topics, 'skos:ConceptScheme'),
      'dct:title': inAll('entry.topics'),
      'skos:hasTopConcept': topics
        .filter(({ parent }) => parent === null)
        .map(({ id: basket }) => ({
          ...topicNode(origin, basket, locales),
          'skos:broadMatch': themeNode(basket),
          'skos:narrower': topics
            .filter(({ parent }) => parent === basket)
            .map(({ id }) => topicNode(origin, id, locales)),
        })),
    },
  }
}

function themeNode(basket: string): Node | undefined {
  const theme = dataTheme(basket)
  return theme && { ...node(theme.iri, 'skos:Concept'), 'skos:prefLabel': text(theme.label, 'en') }
}

/** The data themes of topics, each once. */
function themesOf(ids: readonly string[]): Node[] {
  const baskets = new Set(ids.map((id) => knownTopics.get(id)?.parent ?? id))
  const themes = [...baskets].map(themeNode).filter((theme) => theme !== undefined)
  return [...new Map(themes.map((theme) => [theme['@id'], theme])).values()]
}

function placesOf(origin: string, entry: PublicEntry): Node[] {
  const english = translator('en')
  return [
    ...entry.regions.map((region) =>
      region === 'global'
        ? node(earthIri, 'dct:Location')
        : {
            ...node(`${origin}${api.coverage}#${region}`, 'dct:Location'),
            'skos:prefLabel': text(english(`service.${region}` as MessageKey), 'en'),
          },
    ),
    ...entry.countries.flatMap((country) => {
      const known = countryIri(country)
      return known === undefined ? [] : [node(known, 'dct:Location')]
    }),
  ]
}

function agent(name: string, entry: PublicEntry, kind: PublicEntry['operatorKind']): Node {
  const type = kind === null ? undefined : publisherType(kind)
  return {
    '@type': 'foaf:Agent',
    'foaf:name': text(name, entry.language),
    ...(type && {
      'dct:type': { ...node(type.iri, 'skos:Concept'), 'skos:prefLabel': text(type.label, 'en') },
    }),
  }
}

function licenceNode(licence: string, entry: PublicEntry): Node {
  return /^https?:\/\//.test(licence) && URL.canParse(licence)
    ? node(licence, 'dct:LicenseDocument')
    : { '@type': 'dct:LicenseDocument', 'rdfs:label': text(licence, entry.language) }
}

function formatNode(format: string): Node {
  const known = fileTypeIri(format)
  return known === undefined
    ? { '@type': 'dct:MediaTypeOrExtent', 'rdfs:label': format }
    : node(known, 'dct:MediaTypeOrExtent')
}

const titles = (entry: PublicEntry): Node[] => [
  text(entry.name, entry.language),
  ...entry.translations.map(({ name, language }) => text(name, language)),
]
const descriptions = (entry: PublicEntry): Node[] => [
  text(entry.summary, entry.language),
  ...entry.translations.map(({ summary, language }) => text(summary, language)),
]

/** Properties that a data set and the interface beside it share. */
function shared(entry: PublicEntry): Node {
  const publisher = entry.publisher ?? entry.operator
  return {
    'dct:title': titles(entry),
    'dct:description': descriptions(entry),
    ...(publisher !== null && {
      'dct:publisher': agent(publisher, entry, entry.publisher === null ? entry.operatorKind : null),
    }),
    ...(entry.access !== null && { 'dct:accessRights': node(accessRightIri(entry.access), 'dct:RightsStatement') }),
  }
}

/** How to ask: by its form, else by what its page here says. Nothing where one cannot ask. */
function contactNode(entry: PublicEntry): Node | undefined {
  if (entry.askBy.includes('none')) return undefined
  return {
    '@type': 'vcard:Kind',
    'vcard:fn': text(entry.name, entry.language),
    'vcard:hasURL': { '@id': iri(entry.askUrl ?? entry.page) },
  }
}

/** @param service its interface, described with the first of them */
function distributions(entry: PublicEntry, service: Node | undefined): Node[] {
  const { formats, licence } = entry
  if (formats.length === 0 && licence === null && service === undefined) return []
  return (formats.length === 0 ? [undefined] : formats).map((format, i) => ({
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': iri(entry.url) },
    ...(format !== undefined && { 'dct:format': formatNode(format) }),
    ...(licence !== null && { 'dct:license': licenceNode(licence, entry) }),
    ...(service !== undefined && { 'dcat:accessService': i === 0 ? service : { '@id': service['@id'] } }),
  }))
}

/**
 * An entry as a data set.
 * @param labelled whether its topics are described with it, since the catalogue that does so is elsewhere
 */
export function datasetNode(origin: string, entry: PublicEntry, labelled: boolean): Node {
  const english = translator('en')
  const own = isOneOf(locales, entry.language) ? entry.language : defaultLocale
  const id = resourceIri(origin, entry.slug)
  const contact = contactNode(entry)
  const offered = distributions(entry, serviceNode(origin, entry))
  const { operator } = entry
  return {
    '@id': id,
    '@type': ['dcat:Dataset', 'dcat:Resource'],
    ...shared(entry),
    'dct:identifier': entry.slug,
    ...(entry.aliases.length > 0 && { 'dct:alternative': entry.aliases.map((alias) => text(alias, entry.language)) }),
    'dct:type': {
      ...node(`${origin}${api.entries}#${entry.kind}`, 'skos:Concept'),
      'skos:prefLabel': text(english(`entry.kind.${entry.kind}`), 'en'),
    },
    'dcat:theme': [
      ...entry.topics.map((topic) =>
        labelled || !knownTopics.has(topic)
          ? topicNode(origin, topic, [own])
          : { '@id': topicIri(origin, topic), '@type': 'skos:Concept' },
      ),
      ...themesOf(entry.topics),
    ],
    'dcat:keyword': entry.topics.flatMap((topic) => {
      const label = knownTopics.get(topic)?.labels[own]
      return label === undefined ? [] : [text(label, own)]
    }),
    'dcat:landingPage': node(entry.url, 'foaf:Document'),
    'foaf:page': node(entry.page, 'foaf:Document'),
    ...(operator !== null && { 'dct:creator': agent(operator, entry, entry.operatorKind) }),
    'dct:language': entry.languages.map((tag) => node(languageIri(tag), 'dct:LinguisticSystem')),
    'dct:spatial': placesOf(origin, entry),
    ...(entry.since !== null && { 'dct:issued': partOfDate(entry.since) }),
    ...(entry.contentUpdatedAt !== null && { 'dct:modified': partOfDate(entry.contentUpdatedAt) }),
    ...(entry.updateFrequency !== null && {
      'dct:accrualPeriodicity': node(frequencyIri(entry.updateFrequency), 'dct:Frequency'),
    }),
    ...(contact !== undefined && { 'dcat:contactPoint': contact }),
    ...(offered.length > 0 && { 'dcat:distribution': offered }),
    ...(entry.replacedBy !== null && { 'dct:isReplacedBy': { '@id': resourceIri(origin, entry.replacedBy) } }),
  }
}

export const serviceIri = (origin: string, slug: string): string => `${origin}${api.entry(slug)}#service`

/** The programming interface of an entry; undefined where it has none. */
function serviceNode(origin: string, entry: PublicEntry): Node | undefined {
  if (entry.apiUrl === null) return undefined
  return {
    '@id': serviceIri(origin, entry.slug),
    '@type': ['dcat:DataService', 'dcat:Resource'],
    ...shared(entry),
    'dcat:endpointURL': { '@id': iri(entry.apiUrl) },
    'dcat:servesDataset': { '@id': resourceIri(origin, entry.slug) },
    ...(entry.licence !== null && { 'dct:license': licenceNode(entry.licence, entry) }),
  }
}

/** The record's own dates, apart from those of what it describes; ISO 8601 in UTC. */
export interface RecordDates {
  slug: string
  /** BCP 47, of its texts. */
  language: string
  issued: string
  modified: string
  /** Address of the record that this one is a copy of; null where it was made here. */
  origin: string | null
}

/** The record of an entry in this catalogue. */
export function recordNode(origin: string, record: RecordDates): Node {
  return {
    '@id': `${origin}${api.entry(record.slug)}#record`,
    '@type': 'dcat:CatalogRecord',
    'foaf:primaryTopic': { '@id': resourceIri(origin, record.slug) },
    'dct:issued': moment(record.issued),
    'dct:modified': moment(record.modified),
    'dct:language': node(languageIri(record.language), 'dct:LinguisticSystem'),
    'dct:conformsTo': node(dcatAp, 'dct:Standard'),
    ...(record.origin !== null && { 'dct:source': { '@id': iri(record.origin) } }),
  }
}
