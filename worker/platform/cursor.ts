import { fromBase64Url, toBase64Url, utf8 } from './bytes.ts'

/** A page of a list: at most `limit` items, and where the next page starts. */
export interface Page<T> {
  items: T[]
  next: string | null
}

/** A list that was asked to go on from something that is no cursor. */
export class CursorError extends Error {
  override name = 'CursorError'
}

/** What a value in the place of a cursor is. */
type Kind = 'string' | 'number'
type Place<K extends readonly Kind[]> = { [I in keyof K]: K[I] extends 'number' ? number : string }

/** The cursors of one list: opaque, and refused by every other. */
export interface Cursors<K extends readonly Kind[]> {
  /** Makes the cursor of a place in the list. */
  write(place: Readonly<Place<K>>): string
  /**
   * Reads a cursor back; null where none was given.
   * @throws CursorError when it is not one of this list
   */
  read(cursor: string | undefined): Place<K> | null
  /** Cuts rows read with one more than `limit` into a page. @param place where an item stands */
  page<T>(rows: readonly T[], limit: number, place: (item: T) => Readonly<Place<K>>): Page<T>
}

/**
 * @param list names the list among all: what it holds, and of which call or draft
 * @param kinds what the values are that tell a place in it
 */
export function cursorsOf<const K extends readonly Kind[]>(list: string, kinds: K): Cursors<K> {
  const tag = tagOf(list)
  const write = (place: Readonly<Place<K>>): string => toBase64Url(utf8(JSON.stringify([tag, ...place])))
  return {
    write,
    read(cursor) {
      if (cursor === undefined || cursor === '') return null
      const [known, ...place] = decoded(cursor)
      if (known !== tag || place.length !== kinds.length || !place.every((value, i) => isOf(kinds[i], value))) {
        throw new CursorError('not a cursor of this list')
      }
      return place as Place<K>
    },
    page(rows, limit, place) {
      const items = rows.slice(0, limit)
      const last = items.at(-1)
      return { items, next: rows.length > limit && last !== undefined ? write(place(last)) : null }
    },
  }
}

function isOf(kind: Kind | undefined, value: unknown): boolean {
  return kind === 'number' ? Number.isFinite(value) : typeof value === 'string'
}

function decoded(cursor: string): unknown[] {
  let values: unknown
  try {
    values = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(fromBase64Url(cursor)))
  } catch {
    throw new CursorError('not a cursor')
  }
  if (!Array.isArray(values)) throw new CursorError('not a cursor')
  return values
}

/** A short mark of a list. It guards against a mistake and no attack, so that 32 bits do (FNV-1a). */
function tagOf(list: string): string {
  let hash = 0x811c9dc5
  for (const byte of utf8(list)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(36)
}

/** Rows of an export that are read at a time: memory stays flat however long the list is. */
export const exportPage = 2000

/**
 * Every row of a list that is read in the order of its keys, last first, in pages.
 * @param read rows from before a key, at most so many
 * @param keyOf the key of a row
 */
export async function* allPages<T extends { id: string }>(
  read: (before: string | null, limit: number) => Promise<T[]>,
  keyOf: (row: T) => string = (row) => row.id,
): AsyncGenerator<T[]> {
  for (let before: string | null = null; ; ) {
    const rows: T[] = await read(before, exportPage)
    yield rows
    const last = rows.at(-1)
    before = last === undefined ? null : keyOf(last)
    if (rows.length < exportPage) return
  }
}
