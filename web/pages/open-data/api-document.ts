/** The part of an OpenAPI 3.1 document that its page shows. */
export interface ApiDocument {
  paths?: Record<string, Record<string, ApiOperation>>
  components?: { schemas?: Record<string, ApiSchema> }
}

export interface ApiOperation {
  summary?: string
  description?: string
  tags?: string[]
  security?: unknown[]
  parameters?: ApiParameter[]
  requestBody?: { content: Record<string, { schema?: ApiSchema }> }
  responses: Record<string, { description: string; content?: Record<string, { schema?: ApiSchema }> }>
}

export interface ApiParameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema?: ApiSchema
}

/** JSON Schema, as far as our contracts use it. */
export interface ApiSchema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  items?: ApiSchema
  properties?: Record<string, ApiSchema>
  required?: string[]
  additionalProperties?: ApiSchema | boolean
  anyOf?: ApiSchema[]
  oneOf?: ApiSchema[]
  allOf?: ApiSchema[]
  minimum?: number
  maximum?: number
  maxLength?: number
  maxItems?: number
  default?: unknown
  example?: unknown
  description?: string
}

export interface Listed {
  method: string
  path: string
  operation: ApiOperation
}

const staffTag = 'Secretariat'

/** Operations by their first tag, in the order of the document; those of the Secretariat come last. */
export function byTag(document: ApiDocument): Map<string, Listed[]> {
  const groups = new Map<string, Listed[]>()
  for (const [path, methods] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags?.[0] ?? 'Other'
      groups.set(tag, [...(groups.get(tag) ?? []), { method: method.toUpperCase(), path, operation }])
    }
  }
  return new Map([...groups].sort(([a], [b]) => Number(a === staffTag) - Number(b === staffTag)))
}

/** Name of the schema that a reference points to. */
export function refName(ref: string): string {
  return ref.split('/').at(-1) ?? ref
}

/** A type in a few words, as pieces of which some are names of schemas. */
export function typeWords(schema: ApiSchema): (string | { ref: string })[] {
  if (schema.$ref !== undefined) return [{ ref: refName(schema.$ref) }]
  if (schema.const !== undefined) return [JSON.stringify(schema.const)]
  if (schema.enum !== undefined) return [schema.enum.map((value) => JSON.stringify(value)).join(' | ')]
  const choice = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choice !== undefined)
    return choice.flatMap((one, i) => (i === 0 ? typeWords(one) : [schema.allOf ? ' & ' : ' | ', ...typeWords(one)]))
  const types = [schema.type ?? 'any'].flat()
  return types.flatMap((type, i) => [...(i === 0 ? [] : [' | ']), ...single(type, schema)])
}

function single(type: string, schema: ApiSchema): (string | { ref: string })[] {
  if (type === 'array') return ['[', ...typeWords(schema.items ?? {}), ']']
  if (type === 'object') {
    if (schema.properties !== undefined) {
      const fields = Object.entries(schema.properties)
      return ['{ ', ...fields.flatMap(([name, of], i) => [`${i === 0 ? '' : ', '}${name}: `, ...typeWords(of)]), ' }']
    }
    const values = schema.additionalProperties
    return typeof values === 'object' ? ['{ *: ', ...typeWords(values), ' }'] : ['object']
  }
  return [schema.format === undefined ? type : `${type} (${schema.format})`]
}

/** The bounds of a value, in the words of JSON Schema. */
export function bounds(schema: ApiSchema): string[] {
  const names = ['minimum', 'maximum', 'maxLength', 'maxItems'] as const
  const texts = names.flatMap((name) => (schema[name] === undefined ? [] : [`${name} ${schema[name]}`]))
  return schema.default === undefined ? texts : [...texts, `default ${JSON.stringify(schema.default)}`]
}

/** Deepest nesting of an example; our contracts nest less. */
const deepest = 5

/** A value that fits a schema: its required fields, with the examples that the contracts give. */
export function exampleOf(schema: ApiSchema, document: ApiDocument, depth = 0): unknown {
  if (schema.example !== undefined) return schema.example
  if (schema.$ref !== undefined)
    return depth > deepest
      ? {}
      : exampleOf(document.components?.schemas?.[refName(schema.$ref)] ?? {}, document, depth + 1)
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  const choice = (schema.anyOf ?? schema.oneOf ?? schema.allOf)?.[0]
  if (choice !== undefined) return exampleOf(choice, document, depth + 1)
  switch ([schema.type].flat()[0]) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, exampleOf(schema.properties?.[name] ?? {}, document, depth + 1)]),
      )
    case 'array':
      return depth > deepest ? [] : [exampleOf(schema.items ?? {}, document, depth + 1)]
    case 'integer':
    case 'number':
      return schema.default ?? schema.minimum ?? 1
    case 'boolean':
      return true
    default:
      return 'text'
  }
}

/** A request as one would type it into a shell. */
export function commandOf({ method, path, operation }: Listed, document: ApiDocument, origin: string): string {
  const lines = [`curl ${method === 'GET' ? '' : `-X ${method} `}'${origin}${path}'`]
  if ((operation.security ?? []).length > 0) lines.push(`-H 'Authorization: Bearer TOKEN'`)
  const [type, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? []
  if (type !== undefined) {
    lines.push(`-H 'Content-Type: ${type}'`)
    lines.push(
      type === 'application/json'
        ? `-d '${JSON.stringify(exampleOf(body?.schema ?? {}, document))}'`
        : `--data-binary @file`,
    )
  }
  return lines.join(' \\\n  ')
}
