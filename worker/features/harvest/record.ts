import { type EntryContentInput, entryContent, maxSummary } from '../../../schema/contracts/observatory.ts'
import { topics } from '../../../schema/data/topics.ts'
import type { HarvestProblem } from '../../../schema/tables/harvest.ts'
import { entryStatuses, isOneOf } from '../../../schema/vocabulary.ts'
import { languageOf } from '../../platform/language.ts'
import { cleanText } from '../../platform/requests.ts'
import { type FieldProblem, problemsOf } from '../../platform/validation.ts'
import { readTheme } from '../imports/cells-rules.ts'
import type { SourceRow } from './queries.ts'
import { cutAtWord, plainText, withoutAddresses } from './rules.ts'

/** A record as its catalogue has it: values by the names of our contract, not yet checked. */
export interface RawRecord {
  /** Identity within the source; '' where it has none. */
  externalId: string
  /** Address of the record at the catalogue that made it. */
  origin: string
  values: Record<string, unknown>
}

/** A record that was checked: the entry it makes, or only the knowledge that it is there. */
export interface StagedRecord {
  externalId: string
  name: string
  origin: string
  /** Null where it was refused. */
  content: (EntryContentInput & { status?: string }) | null
}

/** Longest identity of a record. */
const maxIdentity = 500

/** Fields without which there is no entry; any other is left out where it is wrong. */
const needed = new Set(['name', 'kind', 'url', 'summary', 'topics', 'regions', 'countries', 'languages'])

const knownTopics = new Set(topics.map((topic) => topic.id))
const shown = (record: RawRecord) =>
  plainText(String(record.values.name ?? '')).slice(0, 200) || record.externalId.slice(0, 200)

/**
 * Checks a record and brings it into the form of an entry: markup goes, topics are found by id, label or tag, what is not
 * said is what the source takes it to be. What is too long is cut and what is wrong is left out, each with a note, as long
 * as an entry is left; else the record is refused.
 * @returns null where not even its identity is known
 */
export function stage(
  source: SourceRow,
  record: RawRecord,
): { staged: StagedRecord | null; problems: HarvestProblem[] } {
  const problems: HarvestProblem[] = []
  const name = shown(record)
  const note = (field: string | null, code: string, parameters: HarvestProblem['parameters'] = {}) =>
    problems.push({ record: name, field, code, parameters })
  const { externalId, origin } = record
  if (externalId === '' || externalId.length > maxIdentity) {
    note(null, 'no_identity')
    return { staged: null, problems }
  }
  const addressed = new Set<string>()
  const values = cleaned(record.values, (field) => addressed.add(field))
  for (const field of addressed) note(field, 'email')
  for (const [field, max] of [
    ['name', 200],
    ['summary', maxSummary],
    ['howToAsk', maxSummary],
  ] as const) {
    const text = values[field]
    if (typeof text === 'string' && text.length > max) {
      values[field] = cutAtWord(text, max)
      note(field, 'cut', { n: max })
    }
  }
  values.topics = topicsOf(source, values.topics, note)
  values.kind = values.kind ?? source.entryKind ?? undefined
  values.language =
    values.language ?? source.language ?? languageOf(`${values.name ?? ''}\n${values.summary ?? ''}`) ?? 'en'
  if (!filled(values.languages)) values.languages = [values.language]
  if (!filled(values.regions) && !filled(values.countries)) values.regions = source.regions
  const { status } = values
  const refused = { externalId, name, origin, content: null }
  for (let left = 3; left > 0; left--) {
    const parsed = entryContent.safeParse(values, { reportInput: true })
    if (parsed.success) {
      const content = isOneOf(entryStatuses, status) ? { ...parsed.data, status } : parsed.data
      return { staged: { externalId, name, origin, content }, problems }
    }
    const wrong = problemsOf(parsed.error)
    const mended = mend(values, wrong)
    for (const { path, code, parameters } of wrong) note(String(path[0] ?? ''), code, parameters)
    if (!mended) break
  }
  note(null, 'refused')
  return { staged: refused, problems }
}

const filled = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/**
 * Texts without markup, control characters and e-mail addresses, which nobody here would see before they are public; what is
 * null was not said.
 * @param addressed told of each field that held an address
 */
function cleaned(values: Record<string, unknown>, addressed: (field: string) => void): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const plain = cleanedValue(value, name, () => addressed(name))
    if (plain !== null && plain !== undefined && plain !== '') made[name] = plain
  }
  return made
}

/** Addresses and codes hold no markup, and taking some out of them would make others of them. */
const verbatim = new Set(['url', 'askUrl', 'apiUrl', 'phone'])
/** Texts that may have paragraphs; in any other a line break is a space. */
const paragraphs = new Set(['summary', 'howToAsk'])

function cleanedValue(value: unknown, name: string, addressed: () => void): unknown {
  if (typeof value === 'string') {
    if (verbatim.has(name)) return value.trim()
    const plain = plainText(cleanText(value))
    const text = withoutAddresses(plain)
    if (text !== plain) addressed()
    return paragraphs.has(name) ? text : text.replace(/\s+/g, ' ')
  }
  if (Array.isArray(value)) return value.slice(0, 500).map((one) => cleanedValue(one, name, addressed))
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanedValue(inner, key, addressed)]))
  }
  return value
}

function topicsOf(
  source: SourceRow,
  value: unknown,
  note: (field: string, code: string, parameters: HarvestProblem['parameters']) => void,
): string[] {
  const found = new Set<string>()
  const unknown: string[] = []
  for (const one of Array.isArray(value) ? value : []) {
    if (typeof one !== 'string') continue
    const id = readTheme(one)
    if (knownTopics.has(id)) found.add(id)
    else unknown.push(one)
  }
  if (found.size > 0) return [...found].slice(0, 6)
  if (unknown.length > 0) note('topics', 'topics', { text: unknown.slice(0, 3).join(', ').slice(0, 100) })
  return source.topics
}

/** Takes what is wrong out of the values. @returns false where something wrong is needed */
function mend(values: Record<string, unknown>, wrong: readonly FieldProblem[]): boolean {
  const items = new Map<string, Set<number>>()
  for (const { path, code, parameters } of wrong) {
    const [field, place] = path
    if (typeof field !== 'string') return false
    const list = values[field]
    if (Array.isArray(list) && typeof place === 'number') {
      items.set(field, (items.get(field) ?? new Set()).add(place))
    } else if (Array.isArray(list) && code === 'too_many') {
      values[field] = list.slice(0, Number(parameters.n))
    } else if (needed.has(field)) return false
    else delete values[field]
  }
  for (const [field, places] of items) {
    values[field] = (values[field] as unknown[]).filter((_, i) => !places.has(i))
    if (needed.has(field) && !filled(values[field])) return false
  }
  return true
}
