import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from './database.ts'

/**
 * Sets, orders and lists are kept in rows of one shape. A page that needs several of them reads them in one query; the
 * modules that keep them say what they ask for and read their own rows, and know nothing of one another.
 */
export interface KeptRow {
  /** Whose row it is. */
  part: string
  name: string
  n: number
  held: string
}

/** What is asked for, and what is made of the answer. */
export interface Part<T> {
  /** Selects of the columns of {@link KeptRow}, in their order; none where nothing is asked. */
  selects: readonly SQL[]
  /** @param rows those of every part */
  read(rows: readonly KeptRow[]): T
}

/**
 * Reads parts in one query; none where none asks for anything.
 * @param parts at most 5 selects in all, the terms that a compound query may have in D1
 */
export async function readTogether<T extends readonly unknown[]>(
  db: Reader,
  parts: { readonly [K in keyof T]: Part<T[K]> },
): Promise<T> {
  const selects = parts.flatMap((part) => part.selects)
  const rows = selects.length === 0 ? [] : await db.all<KeptRow>(sql.join(selects, sql` union all `))
  return parts.map((part) => part.read(rows)) as unknown as T
}
