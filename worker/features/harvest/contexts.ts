/**
 * The contexts of JSON-LD that are known here. None is ever fetched: a catalogue could lead this copy anywhere by naming
 * one. Of each stand the terms that an entry is made of.
 */

const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const reference = (id: string) => ({ '@id': id, '@type': '@id' })
const translated = (id: string) => ({ '@id': id, '@container': '@language' })

/** DCAT 3 and DCAT-AP 3, by the names of its application profile. */
const dcat = {
  ...prefixes,
  Agent: 'foaf:Agent',
  Catalogue: 'dcat:Catalog',
  CatalogueRecord: 'dcat:CatalogRecord',
  DataService: 'dcat:DataService',
  Dataset: 'dcat:Dataset',
  Distribution: 'dcat:Distribution',
  'Catalogue.dataset': reference('dcat:dataset'),
  'Catalogue.record': reference('dcat:record'),
  'Catalogue.service': reference('dcat:service'),
  'Dataset.title': translated('dct:title'),
  'Dataset.description': translated('dct:description'),
  'Dataset.keyword': translated('dcat:keyword'),
  'Dataset.theme': reference('dcat:theme'),
  'Dataset.landingPage': reference('dcat:landingPage'),
  'Dataset.publisher': reference('dct:publisher'),
  accessRights: reference('dct:accessRights'),
  accessURL: reference('dcat:accessURL'),
  accrualPeriodicity: reference('dct:accrualPeriodicity'),
  alternative: 'dct:alternative',
  creator: reference('dct:creator'),
  dataset: reference('dcat:dataset'),
  description: 'dct:description',
  distribution: reference('dcat:distribution'),
  endpointURL: reference('dcat:endpointURL'),
  format: reference('dct:format'),
  identifier: 'dct:identifier',
  issued: 'dct:issued',
  keyword: 'dcat:keyword',
  landingPage: reference('dcat:landingPage'),
  language: reference('dct:language'),
  license: reference('dct:license'),
  mediaType: reference('dcat:mediaType'),
  modified: 'dct:modified',
  name: 'foaf:name',
  primaryTopic: reference('foaf:primaryTopic'),
  publisher: reference('dct:publisher'),
  record: reference('dcat:record'),
  service: reference('dcat:service'),
  spatial: reference('dct:spatial'),
  theme: reference('dcat:theme'),
  title: 'dct:title',
  type: reference('dct:type'),
}

/** DCAT-US 1.1 (Project Open Data), whose catalogues hold plain words where DCAT has references. */
const dcatUs = {
  ...dcat,
  '@vocab': 'http://www.w3.org/ns/dcat#',
  accrualPeriodicity: 'dct:accrualPeriodicity',
  fn: 'vcard:fn',
  format: 'dct:format',
  language: 'dct:language',
  mediaType: 'dcat:mediaType',
  spatial: 'dct:spatial',
  theme: 'dcat:theme',
  type: '@type',
}

const schemaOrg = {
  '@vocab': 'http://schema.org/',
  schema: 'http://schema.org/',
  id: '@id',
  type: '@type',
  dataset: reference('schema:dataset'),
  license: 'schema:license',
  url: reference('schema:url'),
  sameAs: reference('schema:sameAs'),
}

/** Address -> the context; a final slash or `#`, and http for https, make no difference. */
const known: Readonly<Record<string, Record<string, unknown>>> = {
  'https://www.w3.org/ns/dcat': dcat,
  'https://www.w3.org/ns/dcat.jsonld': dcat,
  'https://www.w3.org/ns/dcat2.jsonld': dcat,
  'https://www.w3.org/ns/dcat3.jsonld': dcat,
  'https://semiceu.github.io/DCAT-AP/releases/3.0.0/context/dcat-ap.jsonld': dcat,
  'https://semiceu.github.io/DCAT-AP/releases/3.0.1/context/dcat-ap.jsonld': dcat,
  'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld': dcatUs,
  'https://schema.org': schemaOrg,
  'https://schema.org/docs/jsonldcontext.json': schemaOrg,
  'https://schema.org/docs/jsonldcontext.jsonld': schemaOrg,
}

/** The context at an address; null where it is none of ours. */
export function knownContext(address: string): Record<string, unknown> | null {
  const key = address.replace(/^http:/, 'https:').replace(/[/#]+$/, '')
  return Object.hasOwn(known, key) ? { '@context': known[key] } : null
}
