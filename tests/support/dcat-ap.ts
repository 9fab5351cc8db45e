import jsonld from 'jsonld/dist/jsonld.esm.min.js'

/**
 * What DCAT-AP 3.0 asks at the least of the classes that we write: our own reading of the profile and of its shapes.
 * `min` and `max` count values; `is` says whether these are literals or nodes; `class` is the class that each node has.
 */
interface Property {
  min?: 1
  max?: 1
  is: 'literal' | 'node'
  class?: string
  /** Datatypes allowed for literals, where the profile names some. */
  types?: readonly string[]
}

const prefixes: Record<string, string> = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
const full = (name: string) => name.replace(/^\w+:/, (prefix) => prefixes[prefix.slice(0, -1)] ?? prefix)

const temporal = ['xsd:date', 'xsd:dateTime', 'xsd:gYear', 'xsd:gYearMonth']
const needed = (is: Property['is'], more: Partial<Property> = {}): Property => ({ min: 1, is, ...more })
const literal: Property = { is: 'literal' }
const once = (property: Property): Property => ({ ...property, max: 1 })
const nodes = (type: string): Property => ({ is: 'node', class: type })
const date = once({ is: 'literal', types: temporal })

const shapes: Record<string, Record<string, Property>> = {
  'dcat:Catalog': {
    'dct:title': needed('literal'),
    'dct:description': needed('literal'),
    'dct:publisher': needed('node', { max: 1, class: 'foaf:Agent' }),
    'dct:license': once(nodes('dct:LicenseDocument')),
    'dct:language': nodes('dct:LinguisticSystem'),
    'dct:spatial': nodes('dct:Location'),
    'foaf:homepage': once(nodes('foaf:Document')),
    'dcat:themeTaxonomy': nodes('skos:ConceptScheme'),
    'dcat:dataset': nodes('dcat:Dataset'),
    'dcat:service': nodes('dcat:DataService'),
    'dcat:record': nodes('dcat:CatalogRecord'),
  },
  'dcat:Dataset': {
    'dct:title': needed('literal'),
    'dct:description': needed('literal'),
    'dct:publisher': once(nodes('foaf:Agent')),
    'dct:creator': nodes('foaf:Agent'),
    'dct:accessRights': once(nodes('dct:RightsStatement')),
    'dct:accrualPeriodicity': once(nodes('dct:Frequency')),
    'dct:identifier': literal,
    'dct:issued': date,
    'dct:modified': date,
    'dct:language': nodes('dct:LinguisticSystem'),
    'dct:spatial': nodes('dct:Location'),
    'dct:type': nodes('skos:Concept'),
    'dcat:contactPoint': nodes('vcard:Kind'),
    'dcat:distribution': nodes('dcat:Distribution'),
    'dcat:keyword': literal,
    'dcat:landingPage': nodes('foaf:Document'),
    'dcat:theme': nodes('skos:Concept'),
    'foaf:page': nodes('foaf:Document'),
  },
  'dcat:CatalogRecord': {
    'foaf:primaryTopic': needed('node', { max: 1, class: 'dcat:Resource' }),
    'dct:modified': needed('literal', { max: 1, types: temporal }),
    'dct:issued': date,
    'dct:conformsTo': nodes('dct:Standard'),
    'dct:language': nodes('dct:LinguisticSystem'),
  },
  'dcat:DataService': {
    'dct:title': needed('literal'),
    'dcat:endpointURL': needed('node'),
    'dcat:servesDataset': nodes('dcat:Dataset'),
    'dct:publisher': once(nodes('foaf:Agent')),
    'dct:license': once(nodes('dct:LicenseDocument')),
    'dct:accessRights': once(nodes('dct:RightsStatement')),
  },
  'dcat:Distribution': {
    'dcat:accessURL': needed('node'),
    'dct:format': once(nodes('dct:MediaTypeOrExtent')),
    'dct:license': once(nodes('dct:LicenseDocument')),
    'dcat:accessService': nodes('dcat:DataService'),
  },
  'foaf:Agent': { 'foaf:name': needed('literal'), 'dct:type': once(nodes('skos:Concept')) },
  'skos:Concept': { 'skos:prefLabel': needed('literal') },
  'skos:ConceptScheme': { 'dct:title': needed('literal') },
}

interface Term {
  termType: string
  value: string
  datatype?: { value: string }
  language?: string
}

/** A document as statements: subject -> property -> values. */
export type Graph = Map<string, Map<string, Term[]>>

/** Reads JSON-LD into statements; fails where anything would have to be fetched for it. */
export async function graphOf(document: object): Promise<Graph> {
  const documentLoader = (url: string) => Promise.reject(new Error(`fetched ${url}`))
  const quads = (await jsonld.toRDF(document as jsonld.JsonLdDocument, { documentLoader })) as unknown as {
    subject: Term
    predicate: Term
    object: Term
  }[]
  const graph: Graph = new Map()
  for (const { subject, predicate, object } of quads) {
    const properties = graph.get(subject.value) ?? new Map<string, Term[]>()
    properties.set(predicate.value, [...(properties.get(predicate.value) ?? []), object])
    graph.set(subject.value, properties)
  }
  return graph
}

/** The values of a property. @param name with its prefix */
export function valuesOf(graph: Graph, subject: string, name: string): Term[] {
  return graph.get(subject)?.get(full(name)) ?? []
}

/** The subjects of a class. @param type with its prefix */
export function subjectsOf(graph: Graph, type: string): string[] {
  return [...graph.keys()].filter((subject) => isA(graph, subject, type))
}

const isA = (graph: Graph, subject: string, type: string) =>
  valuesOf(graph, subject, 'rdf:type').some(({ value }) => value === full(type))

/** What of a document does not keep to the shapes, in words. */
export function violations(graph: Graph): string[] {
  const found: string[] = []
  for (const [type, properties] of Object.entries(shapes)) {
    for (const subject of subjectsOf(graph, type)) {
      for (const [name, { min = 0, max = Number.POSITIVE_INFINITY, is, class: of, types }] of Object.entries(
        properties,
      )) {
        const values = valuesOf(graph, subject, name)
        const say = (what: string) => found.push(`${type} ${subject} ${name}: ${what}`)
        if (values.length < min || values.length > max) say(`${values.length} values`)
        for (const value of values) {
          if ((value.termType === 'Literal') !== (is === 'literal')) say(`${value.value} is no ${is}`)
          if (is === 'literal' && value.value.trim() === '') say('empty')
          if (of !== undefined && !isA(graph, value.value, of)) say(`${value.value} is no ${of}`)
          if (types !== undefined && !types.map(full).includes(value.datatype?.value ?? '')) say('wrong datatype')
        }
      }
    }
  }
  return found
}
