import { fold } from '../../platform/analysis.ts'

/** A word, or one Han character, with the forms in which it may be compared. */
export interface Token {
  text: string
  forms: readonly string[]
}

/** Where a phrase stands: the tokens from `start` up to, not including, `end`. */
export interface Hit<T> {
  value: T
  start: number
  end: number
}

interface Word {
  text: string
  /** Any ending. */
  open: boolean
}

/** A gap, or one of several runs of words, of which each is found by its first word where that is whole. */
type Part = 'gap' | { whole: ReadonlyMap<string, readonly Word[][]>; open: readonly Word[][]; optional: boolean }

interface Phrase<T> {
  written: string
  /** Read when its first word is met: most phrases of a book never are. */
  parts: readonly Part[] | null
  value: T
}

/** Words that may stand in a gap, and characters where the script has no spaces. */
const gapWords = 4
const gapCharacters = 8

/** More tokens than this are not looked at; a request tells what it wants before. */
const maxTokens = 1500

const arabic = /^\p{Script=Arabic}/u
const han = /^\p{Script=Han}/u
/** What Arabic writes behind a name for its people and things, and behind a word for `my`, `his`, `them`. */
const arabicEndings = /^(?:ي|يه|يا|يون|يين|يات|ون|ين|ات|ه|ها|هم|نا|ني|ا|ت|وا|ك|كم)?$/u

/** Arabic writes `and`, `by`, `for` and the article onto the word; each form without them counts as the word too. */
function arabicForms(word: string): string[] {
  const forms = new Set([word])
  const bare = word.length > 3 ? word.replace(/^[وف](?=..)/u, '') : word
  for (const form of [word, bare]) {
    forms.add(form)
    if (form.length > 3) forms.add(form.replace(/^[بلك](?=..)/u, ''))
  }
  for (const form of [...forms]) forms.add(form.replace(/^(?:ال|لل)(?=..)/u, ''))
  return [...forms]
}

/** The tokens of a text: folded words, Han characters one by one. */
export function tokensOf(text: string): Token[] {
  const found = fold(text).match(/\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? []
  return found.slice(0, maxTokens).map((word) => ({
    text: word,
    forms: arabic.test(word) ? arabicForms(word) : [word],
  }))
}

/** `(a|b) c` to `a c` and `b c`, so that a phrase begins with a word; what stands later is left to {@link partsOf}. */
function beginnings(phrase: string): string[] {
  if (!phrase.startsWith('(')) return phrase === '' ? [] : [phrase]
  const close = phrase.indexOf(')')
  const after = phrase.slice(close + 1)
  return phrase
    .slice(1, close)
    .split('|')
    .flatMap((choice) => beginnings(`${choice}${after}`.trim()))
}

function wordsOf(run: string): Word[] {
  const found = run.match(/\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+\*?/gv) ?? []
  return found.map((one) => (one.endsWith('*') ? { text: one.slice(0, -1), open: true } : { text: one, open: false }))
}

function partOf(written: string): Part | null {
  if (written === '~') return 'gap'
  const runs = written.replace(/[()]/g, '').split('|').map(wordsOf)
  const whole = new Map<string, Word[][]>()
  const open: Word[][] = []
  for (const run of runs) {
    const first = run[0]
    if (first === undefined) continue
    if (first.open) open.push(run)
    else whole.set(first.text, [...(whole.get(first.text) ?? []), run])
  }
  const optional = runs.some((run) => run.length === 0)
  return whole.size + open.length === 0 ? null : { whole, open, optional }
}

const partsOf = (phrase: string): Part[] =>
  (phrase.match(/\([^)]*\)|~|[^(~]+/g) ?? []).map(partOf).filter((part) => part !== null)

function fits(word: Word, token: Token): boolean {
  if (!word.open) return token.forms.includes(word.text)
  return token.forms.some(
    (form) => form.startsWith(word.text) && (!arabic.test(form) || arabicEndings.test(form.slice(word.text.length))),
  )
}

/**
 * Many phrases that are looked for at once, in one pass over a text. In a phrase, `word*` is any ending, `(a|b)` one
 * of several, `~` up to four words between; accents, case and punctuation do not count.
 */
export class PhraseBook<T> {
  readonly #whole = new Map<string, Phrase<T>[]>()
  readonly #open = new Map<string, Phrase<T>[]>()
  #longest = 0
  #shortest = 99

  /** @param lists phrases separated by commas, and what they stand for */
  constructor(lists: Iterable<readonly [string, T]>) {
    for (const [list, value] of lists) {
      for (const written of fold(list).split(',')) {
        for (const phrase of beginnings(written.trim())) this.#add(phrase, value)
      }
    }
  }

  #add(phrase: string, value: T): void {
    const space = phrase.search(/[ (~]/)
    const isHan = phrase.charCodeAt(0) >= 0x2e80
    const word = isHan ? String.fromCodePoint(phrase.codePointAt(0) ?? 0) : space < 0 ? phrase : phrase.slice(0, space)
    const isOpen = word.endsWith('*')
    const first = isOpen ? word.slice(0, -1) : word
    const index = isOpen ? this.#open : this.#whole
    const entry = { written: phrase, parts: null, value }
    const there = index.get(first)
    if (there === undefined) index.set(first, [entry])
    else there.push(entry)
    if (!isOpen) return
    this.#longest = Math.max(this.#longest, first.length)
    this.#shortest = Math.min(this.#shortest, first.length)
  }

  /** Every place where a phrase stands, in the order of the text. */
  find(tokens: readonly Token[]): Hit<T>[] {
    const hits: Hit<T>[] = []
    const seen = new Set<Phrase<T>>()
    const look = (phrases: readonly Phrase<T>[] | undefined, start: number) => {
      for (const phrase of phrases ?? []) {
        if (seen.has(phrase)) continue
        phrase.parts ??= partsOf(phrase.written)
        const end = match(tokens, start, phrase.parts)
        if (end < 0) continue
        seen.add(phrase)
        hits.push({ value: phrase.value, start, end })
      }
    }
    for (const [start, token] of tokens.entries()) {
      seen.clear()
      for (const form of token.forms) {
        look(this.#whole.get(form), start)
        const most = Math.min(form.length, this.#longest)
        for (let length = this.#shortest; length <= most; length++) look(this.#open.get(form.slice(0, length)), start)
      }
    }
    return hits
  }
}

/** Where a run of words that begins at a token ends; -1 where it does not stand there. */
function after(tokens: readonly Token[], at: number, run: readonly Word[]): number {
  for (const [i, word] of run.entries()) {
    const token = tokens[at + i]
    if (token === undefined || !fits(word, token)) return -1
  }
  return at + run.length
}

/** Where the parts, read from a token on, end; -1 where they do not stand there. */
function match(tokens: readonly Token[], at: number, parts: readonly Part[], from = 0): number {
  const part = parts[from]
  if (part === undefined) return at
  const token = tokens[at]
  if (part === 'gap') {
    const most = token !== undefined && han.test(token.text) ? gapCharacters : gapWords
    for (let skip = 0; skip <= most && at + skip <= tokens.length; skip++) {
      const end = match(tokens, at + skip, parts, from + 1)
      if (end >= 0) return end
    }
    return -1
  }
  if (token !== undefined) {
    const runs = [...token.forms.flatMap((form) => part.whole.get(form) ?? []), ...part.open]
    for (const run of runs) {
      const next = after(tokens, at, run)
      const end = next < 0 ? -1 : match(tokens, next, parts, from + 1)
      if (end >= 0) return end
    }
  }
  return part.optional ? match(tokens, at, parts, from + 1) : -1
}
