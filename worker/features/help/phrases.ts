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

type Part = { gap: true } | { gap: false; text: string; open: boolean }

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
  const found = fold(text).matchAll(/\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv)
  return Array.from(found.take(maxTokens), ([word]) => ({
    text: word,
    forms: arabic.test(word) ? arabicForms(word) : [word],
  }))
}

/** `(a|b) c` to `a c` and `b c`; an alternative may be empty. */
function expand(phrase: string): string[] {
  const open = phrase.indexOf('(')
  if (open < 0) return [phrase]
  const close = phrase.indexOf(')', open)
  const [before, choices, after] = [phrase.slice(0, open), phrase.slice(open + 1, close), phrase.slice(close + 1)]
  return choices.split('|').flatMap((choice) => expand(`${before}${choice}${after}`))
}

function partsOf(phrase: string): Part[] {
  const found = phrase.match(/\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+\*?|~/gv) ?? []
  return found.map((one): Part => {
    if (one === '~') return { gap: true }
    const isOpen = one.endsWith('*')
    return { gap: false, text: isOpen ? one.slice(0, -1) : one, open: isOpen }
  })
}

function fits(part: { text: string; open: boolean }, token: Token): boolean {
  if (!part.open) return token.forms.includes(part.text)
  return token.forms.some(
    (form) => form.startsWith(part.text) && (!arabic.test(form) || arabicEndings.test(form.slice(part.text.length))),
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
        for (const phrase of written.includes('(') ? expand(written) : [written]) this.#add(phrase, value)
      }
    }
  }

  #add(written: string, value: T): void {
    const phrase = written.trim()
    if (phrase === '') return
    const space = phrase.indexOf(' ')
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

/** Where the parts, read from a token on, end; -1 where they do not stand there. */
function match(tokens: readonly Token[], at: number, parts: readonly Part[], from = 0): number {
  const part = parts[from]
  if (part === undefined) return at
  const token = tokens[at]
  if (token === undefined) return -1
  if (!part.gap) return fits(part, token) ? match(tokens, at + 1, parts, from + 1) : -1
  const most = han.test(token.text) ? gapCharacters : gapWords
  for (let skip = 0; skip <= most; skip++) {
    const end = match(tokens, at + skip, parts, from + 1)
    if (end >= 0) return end
  }
  return -1
}
