/// <reference path="./jsonld-parts.d.ts" />
import { knownContext } from './contexts.ts'
import { CatalogueError } from './reading.ts'

/** A value of a property: a reference, or a text with its language. */
export type Value = { id: string } | { text: string; language: string | null }

/** A resource of a catalogue with what is said of it, properties by their full names. */
export interface Resource {
  id: string
  types: Set<string>
  properties: Map<string, Value[]>
}

/** Resources expanded at a time: memory stays flat, however long the catalogue is. */
const atOnce = 200
/** Most values of one property that are kept. */
const mostValues = 100

/**
 * The resources that JSON-LD 1.1 describes, by their ids.
 * @param base address against which relative ones are read
 * @throws CatalogueError where a context is none of those known here, or the document is no JSON-LD
 */
export async function readResources(document: unknown, base: string): Promise<Map<string, Resource>> {
  if (document === null || typeof document !== 'object') throw new CatalogueError('jsonld')
  const expand = await expander(base)
  const resources = new Map<string, Resource>()
  const blank = { made: 0 }
  for (const piece of pieces(document)) {
    const expanded = await expand(piece)
    for (const node of [expanded].flat()) collect(resources, node, blank)
  }
  return resources
}

/**
 * What expands a document (JSON-LD 1.1 API, 5.1). It is put together from the parts of jsonld, since its main module brings
 * a loader along; and when it is needed, since most requests have no use for it.
 */
async function expander(base: string): Promise<(document: object) => Promise<unknown>> {
  const [{ default: context }, { default: ContextResolver }, { default: expansion }] = await Promise.all([
    import('jsonld/lib/context.js'),
    import('jsonld/lib/ContextResolver.js'),
    import('jsonld/lib/expand.js'),
  ])
  let unknown: string | null = null
  const options = {
    base,
    keepFreeFloatingNodes: false,
    contextResolver: new ContextResolver({ sharedCache: new Map() }),
    documentLoader: (url: string) => {
      const document = knownContext(url)
      if (document !== null) return Promise.resolve({ document, documentUrl: url, contextUrl: null })
      unknown = url
      return Promise.reject(new Error('contexts are never fetched'))
    },
  }
  return async (element) => {
    try {
      return await expansion.expand({ activeCtx: context.getInitialContext(options), element, options })
    } catch {
      throw new CatalogueError(unknown === null ? 'jsonld' : 'context', { text: (unknown ?? '').slice(0, 200) })
    }
  }
}

/** What says of which resource a piece speaks, and in which terms; `id` and `type` where the context calls them so. */
const framing = new Set(['@context', '@id', '@type', 'id', 'type'])

/** A document in pieces of few resources that say together what it says, with the context in each. */
function* pieces(document: object): Generator<object> {
  if (Array.isArray(document)) {
    for (let at = 0; at < document.length; at += atOnce) yield document.slice(at, at + atOnce)
    return
  }
  const long = Object.entries(document).filter(
    ([key, value]) => key !== '@context' && Array.isArray(value) && value.length > atOnce,
  ) as [string, unknown[]][]
  const names = new Set(long.map(([key]) => key))
  // A name for what has none, so that the pieces speak of one and the same.
  const whole = { ...('@id' in document || 'id' in document ? {} : { '@id': '_:whole' }), ...document }
  const entries = Object.entries(whole)
  yield Object.fromEntries(entries.filter(([key]) => !names.has(key)))
  const frame = Object.fromEntries(entries.filter(([key]) => framing.has(key)))
  for (const [key, values] of long) {
    for (let at = 0; at < values.length; at += atOnce) yield { ...frame, [key]: values.slice(at, at + atOnce) }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object'
const schemaName = (name: string) => name.replace(/^https:\/\/schema\.org\//, 'http://schema.org/')

/** Adds a node of the expanded form, and all that stand within it. @returns its id; null for what is no node */
function collect(resources: Map<string, Resource>, node: unknown, blank: { made: number }): string | null {
  if (!isObject(node) || '@value' in node) return null
  let id = node['@id']
  if (typeof id !== 'string') {
    blank.made += 1
    id = `_:here-${blank.made}`
  }
  const key = id as string
  const resource: Resource = resources.get(key) ?? { id: key, types: new Set(), properties: new Map() }
  resources.set(key, resource)
  for (const [name, inner] of Object.entries(node)) {
    if (name === '@type') for (const type of [inner].flat()) resource.types.add(schemaName(String(type)))
    else if (name === '@graph' || name === '@included') for (const one of [inner].flat()) collect(resources, one, blank)
    else if (!name.startsWith('@')) {
      const values = resource.properties.get(schemaName(name)) ?? []
      for (const one of [inner].flat()) addValue(resources, values, one, blank)
      resource.properties.set(schemaName(name), values)
    }
  }
  return key
}

function addValue(resources: Map<string, Resource>, values: Value[], one: unknown, blank: { made: number }): void {
  if (!isObject(one)) return
  if (Array.isArray(one['@list'])) {
    for (const inner of one['@list']) addValue(resources, values, inner, blank)
    return
  }
  if ('@value' in one) {
    const { '@value': text, '@language': language } = one
    if (values.length >= mostValues || (typeof text !== 'string' && typeof text !== 'number')) return
    values.push({ text: String(text), language: typeof language === 'string' ? language : null })
    return
  }
  const id = collect(resources, one, blank)
  if (id !== null && values.length < mostValues) values.push({ id })
}
