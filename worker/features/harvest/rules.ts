import type { HarvestOutcome } from '../../../schema/vocabulary.ts'

/** Largest catalogue that is read, in bytes of a file or of one page of an API. */
export const maxCatalogue = 16 * 1024 * 1024
/** Most records of one catalogue. */
export const maxRecords = 20_000
/** Most pages of an API; a page may be short, but not each of them. */
export const maxPages = 500

/** The last word that changed a field of an entry. */
export interface LastWord {
  word: string
  source: string | null
}

/** A field as it stands here and as the source has it. */
export interface Difference {
  field: string
  /** Mark of what the source said last time; undefined where it had not said anything. */
  said: string | undefined
  /** Mark of what the entry says here. */
  here: string
  /** Mark of what the source says now. */
  now: string
  /** Who changed the field last here; undefined where nobody did. */
  last: LastWord | undefined
}

/**
 * Which fields follow their source, and which stand against it. A field follows where the entry says what the source said
 * last, and nobody here has put it so: it came with the entry from this source, or this source changed it last. Any other
 * is the word of somebody here, which is put before the moderators and never overwritten. What the source has not changed
 * since last time has been dealt with.
 * @param made whether the entry came from this record
 * @param names what the source is and was called
 */
export function mergeFields(
  differences: readonly Difference[],
  made: boolean,
  names: readonly string[],
): { follow: string[]; oppose: string[] } {
  const follow: string[] = []
  const oppose: string[] = []
  for (const { field, said, here, now, last } of differences) {
    if (now === said || now === here) continue
    const ours = last === undefined ? !made : last.word !== 'source' || !names.includes(last.source ?? '')
    if (ours || here !== said) oppose.push(field)
    else follow.push(field)
  }
  return { follow, oppose }
}

/**
 * A mark by which a value is known again; 53 bits, since it guards against a mistake and no attack: whoever makes two
 * values of one mark only keeps their own change from being seen.
 */
export function markOf(value: unknown): string {
  const text = JSON.stringify(value ?? null)
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}

/** Adds counts of outcomes. */
export function addCounts(
  a: Readonly<Partial<Record<string, number>>>,
  b: Readonly<Partial<Record<string, number>>>,
): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const counts of [a, b]) {
    for (const [outcome, n] of Object.entries(counts)) sum[outcome] = (sum[outcome] ?? 0) + (n ?? 0)
  }
  return sum
}

/** Outcomes of which a run's record tells the records by name. */
export const toldOutcomes: readonly HarvestOutcome[] = ['offered', 'updated', 'proposed', 'linked', 'returned', 'gone']

const hour = 3_600_000

/**
 * When a source is due again: at its own time of day, however long after it the work came round to it; counted from now
 * where it ran before its time. @param planned ISO time at which it was due
 */
export function nextRun(planned: string, now: Date, everyHours: number): string {
  const every = everyHours * hour
  const late = now.getTime() - Date.parse(planned)
  return new Date(now.getTime() + every - (late > 0 ? late % every : 0)).toISOString()
}

/** Address of the API that lists the entries of another Waypost, whatever page of it was given. */
export function entriesAddress(address: string): string {
  const url = new URL(address)
  return /\/api\/v1\/entries$/.test(url.pathname) ? `${url.origin}${url.pathname}` : `${url.origin}/api/v1/entries`
}

/** Whether an address lies at this copy. @param origin of this copy; '' where it is not known */
export function isOwn(address: string, origin: string): boolean {
  return origin !== '' && URL.canParse(address) && new URL(address).origin === new URL(origin).origin
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  egrave: 'è',
}

/** Longest text that is looked at; what is longer is cut before it is cleaned, and again by the contract. */
const longest = 20_000

/**
 * A text of a catalogue without the markup of a web page: scripts and styles go with what they hold, other tags alone.
 * Tags that stand written out as entities are text, and stay so.
 */
export function plainText(html: string): string {
  return html
    .slice(0, longest)
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return namedEntities[String(name).toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' '
    })
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A text without the e-mail addresses in it: what a source says follows into public without another look. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>()[\]"',;:@]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu, '…')
}

/** Cuts a text at a word. @param max characters, the mark of the cut included */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1).toWellFormed()
  const space = cut.lastIndexOf(' ')
  return `${(space > max / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** Deepest nesting of a catalogue, and most values in it: parsing more would take more memory than there is. */
const deepest = 64
const mostValues = 1_500_000

/**
 * What keeps a text from being parsed as JSON, seen before anything is made of it; null for nothing. Broken JSON passes
 * here and is found by the parser.
 */
export function dangerOf(json: string): 'deep' | 'values' | null {
  let depth = 0
  let values = 0
  let quoted = false
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i)
    if (quoted) {
      if (unit === 92) i += 1
      else if (unit === 34) quoted = false
    } else if (unit === 34) quoted = true
    else if (unit === 123 || unit === 91) {
      depth += 1
      values += 1
      if (depth > deepest) return 'deep'
    } else if (unit === 125 || unit === 93) depth -= 1
    else if (unit === 44) values += 1
    if (values > mostValues) return 'values'
  }
  return null
}

const hostileKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** A key that no catalogue has, and that would reach into the language itself; null for none. */
export function hostileKeyIn(value: unknown): string | null {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const one = open.pop()
    if (one === null || typeof one !== 'object') continue
    for (const [key, inner] of Object.entries(one)) {
      if (hostileKeys.has(key)) return key
      if (inner !== null && typeof inner === 'object') open.push(inner)
    }
  }
  return null
}
