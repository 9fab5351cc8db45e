/**
 * Numbers and words packed into one run of bytes that is read where it lies: opening it makes no object for any of them, so
 * that a fresh isolate answers at once. Numbers are in the machine's order of bytes, which is the same wherever Workers run.
 */

const encoder = new TextEncoder()
const decoder = new TextDecoder()

type Section = Uint8Array | Uint16Array | Uint32Array | Float32Array

const aligned = (length: number): number => Math.ceil(length / 4) * 4

/** Puts sections one after the other, each from a multiple of four bytes on. */
export function packSections(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(sections.reduce((sum, section) => sum + aligned(section.byteLength), 0))
  let at = 0
  for (const section of sections) {
    whole.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at)
    at += aligned(section.byteLength)
  }
  return whole
}

/** Takes sections back in their order, by the number of their members. @param bytes whose buffer they begin at the start of */
export function sectionsOf(bytes: Uint8Array<ArrayBuffer>) {
  let at = 0
  const take = (length: number): number => {
    const here = at
    at += aligned(length)
    return here
  }
  return {
    words: (count: number) => new Uint32Array(bytes.buffer, take(count * 4), count),
    fractions: (count: number) => new Float32Array(bytes.buffer, take(count * 4), count),
    shorts: (count: number) => new Uint16Array(bytes.buffer, take(count * 2), count),
    octets: (count: number) => new Uint8Array(bytes.buffer, take(count), count),
  }
}

function compare(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length)
  for (let i = 0; i < length; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/** Different words in the order of their bytes, one after the other, and where each ends. */
export interface Dictionary {
  /** Where each begins; the last is the end of all. */
  starts: Uint32Array
  letters: Uint8Array
}

/** Words with what belongs to each, in the order in which {@link packDictionary} takes them. */
export function inOrder<T>(words: ReadonlyMap<string, T>): [string, T][] {
  return [...words]
    .map(([word, value]) => ({ word, value, bytes: encoder.encode(word) }))
    .sort((one, other) => compare(one.bytes, other.bytes))
    .map(({ word, value }) => [word, value])
}

/** @param words different, in the order of {@link inOrder} */
export function packDictionary(words: readonly string[]): Dictionary {
  const starts = new Uint32Array(words.length + 1)
  const encoded = words.map((word) => encoder.encode(word))
  for (const [i, bytes] of encoded.entries()) starts[i + 1] = (starts[i] ?? 0) + bytes.length
  const letters = new Uint8Array(starts[words.length] ?? 0)
  for (const [i, bytes] of encoded.entries()) letters.set(bytes, starts[i] ?? 0)
  return { starts, letters }
}

/** Place of a word, found by halving; -1 where there is none. */
export function placeIn({ starts, letters }: Dictionary, word: string): number {
  const asked = encoder.encode(word)
  let low = 0
  let high = starts.length - 2
  while (low <= high) {
    const middle = (low + high) >> 1
    const difference = compare(letters.subarray(starts[middle], starts[middle + 1]), asked)
    if (difference === 0) return middle
    if (difference < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Where each of some lists begins when they stand one after the other; the last is the end of all. */
export function startsOf(lists: readonly { length: number }[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1)
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length
  return starts
}

/** Texts of one width, one after the other. @param width bytes; longer ones are cut, shorter ones filled with spaces */
export function packTexts(texts: readonly string[], width: number): Uint8Array {
  return encoder.encode(texts.map((text) => text.padEnd(width).slice(0, width)).join(''))
}

/** One of the texts of {@link packTexts}, which are of ASCII letters. */
export function textAt(packed: Uint8Array, width: number, place: number): string {
  return decoder.decode(packed.subarray(place * width, (place + 1) * width)).trimEnd()
}
