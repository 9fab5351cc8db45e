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

/** Makes the opaque cursor of a place in a list. */
export function writeCursor(place: readonly (string | number)[]): string {
  return toBase64Url(utf8(JSON.stringify(place)))
}

/**
 * Reads a cursor back.
 * @param length how many values the place of this list has
 * @throws CursorError when it is not one of this list
 */
export function readCursor(cursor: string | undefined, length: number): (string | number)[] | null {
  if (cursor === undefined || cursor === '') return null
  let place: unknown
  try {
    place = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(fromBase64Url(cursor)))
  } catch {
    throw new CursorError('not a cursor')
  }
  const valid =
    Array.isArray(place) &&
    place.length === length &&
    place.every((v) => typeof v === 'string' || typeof v === 'number')
  if (!valid) throw new CursorError('not a cursor of this list')
  return place as (string | number)[]
}

/** A number in the place of a cursor. @throws CursorError when something else is there */
export function numberIn(place: readonly (string | number)[], index: number): number {
  const value = place[index]
  if (typeof value !== 'number') throw new CursorError('not a cursor of this list')
  return value
}

/** Cuts rows read with one more than `limit` into a page. @param place the cursor of an item */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  place: (item: T) => readonly (string | number)[],
): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? writeCursor(place(last)) : null }
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
