import { decodeTable, readTable } from '../../platform/table.ts'
import { readCountry, readLanguage } from '../imports/cells-rules.ts'
import type { SourceRow } from './queries.ts'
import type { RawRecord } from './record.ts'
import { dangerOf, hostileKeyIn, maxRecords } from './rules.ts'

/** A catalogue that cannot be read; nothing of it is taken in. */
export class CatalogueError extends Error {
  override name = 'CatalogueError'
  readonly code: string
  readonly parameters: Record<string, string | number>
  constructor(code: string, parameters: Record<string, string | number> = {}) {
    super(code)
    this.code = code
    this.parameters = parameters
  }
}

/**
 * Parses JSON of somebody else.
 * @throws CatalogueError where it is broken, too deep, too much, or holds keys that reach into the language
 */
export function readJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  const { text, sound } = decodeTable(bytes)
  if (!sound) throw new CatalogueError('encoding')
  const danger = dangerOf(text)
  if (danger !== null) throw new CatalogueError(danger)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new CatalogueError('json')
  }
  const key = hostileKeyIn(value)
  if (key !== null) throw new CatalogueError('hostile', { key })
  return value
}

/** A page of another Waypost's list of entries. */
export interface EntriesPage {
  records: RawRecord[]
  next: string | null
}

/**
 * Reads a page of another Waypost.
 * @param api address of its list of entries, without a query
 * @throws CatalogueError where it is no such page
 */
export function readEntriesPage(api: string, body: unknown): EntriesPage {
  const { items, next } = (body ?? {}) as { items?: unknown; next?: unknown }
  if (!Array.isArray(items) || !(next === null || (typeof next === 'string' && next.length <= 2000))) {
    throw new CatalogueError('no_entries')
  }
  return { records: items.map((item: unknown) => entryRecord(api, item)), next }
}

function entryRecord(api: string, item: unknown): RawRecord {
  const values = item !== null && typeof item === 'object' ? { ...(item as Record<string, unknown>) } : {}
  const slug = typeof values.slug === 'string' && /^[a-z0-9-]{1,80}$/.test(values.slug) ? values.slug : ''
  const told = typeof values.origin === 'string' && URL.canParse(values.origin) ? values.origin.slice(0, 500) : ''
  return { externalId: slug, origin: told === '' ? `${api}/${slug}` : told, values }
}

/** Lists within a cell, and what stands between their values. */
const lists: Readonly<Record<string, string>> = {
  topics: ';',
  regions: ';',
  countries: ';',
  languages: ';',
  requestLanguages: ';',
  aliases: ';',
  eligibility: ';',
  askBy: ';',
  formats: ';',
  questions: '|',
}

const plain = [
  ...['id', 'slug', 'name', 'kind', 'url', 'summary', 'audience', 'eligibilityNote', 'operator', 'operatorKind'],
  ...['operatorCountry', 'askUrl', 'phone', 'howToAsk', 'hours', 'answerTime', 'fees', 'publisher', 'since'],
  ...['contentUpdatedAt', 'updateFrequency', 'access', 'licence', 'apiUrl', 'language', 'status', 'origin'],
]
const bare = (header: string) => header.toLowerCase().replace(/[^a-z]/g, '')
const columns = new Map([...plain, ...Object.keys(lists)].map((name) => [bare(name), name]))

/**
 * Reads a table with the headers of the entries' import (`name`, `kind`, `url`, `summary`, `topics` …, in any order and
 * case). A row is known by its `id`, else its `slug`, else its address.
 * @throws CatalogueError where it is no table of entries, or its quotation marks do not close
 */
export function readEntriesTable(source: SourceRow, bytes: Uint8Array<ArrayBuffer>): RawRecord[] {
  const { text, sound } = decodeTable(bytes)
  if (!sound) throw new CatalogueError('encoding')
  const table = readTable(text, (headers) => headers.filter((header) => columns.has(bare(header))).length)
  const names = table.header.map((header) => columns.get(bare(header)))
  for (const column of ['name', 'url']) if (!names.includes(column)) throw new CatalogueError('column', { column })
  const records: RawRecord[] = []
  for (const row of table.rows()) {
    if (row.broken) throw new CatalogueError('quotes', { row: row.number })
    if (records.length === maxRecords) throw new CatalogueError('too_many_records', { n: maxRecords })
    const values: Record<string, unknown> = {}
    for (const [i, name] of names.entries()) {
      const cell = row.cells[i]?.trim() ?? ''
      if (name !== undefined && cell !== '') values[name] = cellValue(name, cell)
    }
    if (Array.isArray(values.questions)) values.questions = questionsIn(values, source)
    const { id, slug, url, origin } = values as Record<string, string | undefined>
    const externalId = id ?? slug ?? url ?? ''
    records.push({ externalId, origin: origin ?? originOf(source, externalId), values })
  }
  return records
}

function questionsIn(values: Record<string, unknown>, source: SourceRow): unknown {
  const language = values.language ?? source.language ?? 'en'
  return (values.questions as string[]).map((text) => ({ text, language }))
}

/** Where a record of a source stands: its own address, or its place in the catalogue. */
export function originOf(source: SourceRow, externalId: string): string {
  return /^https?:\/\//i.test(externalId) && URL.canParse(externalId)
    ? externalId
    : `${source.address.split('#')[0]}#${encodeURIComponent(externalId)}`
}

function cellValue(name: string, cell: string): unknown {
  const between = lists[name]
  if (between === undefined) return oneOf(name, cell)
  return cell
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => oneOf(name, part))
}

/** Countries and languages may be named in English. */
function oneOf(name: string, text: string): string {
  if (name === 'countries' || name === 'operatorCountry') return readCountry(text) ?? text
  if (name === 'languages' || name === 'requestLanguages' || name === 'language') return readLanguage(text)
  return text
}
