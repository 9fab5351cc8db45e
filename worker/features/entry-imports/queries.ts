import { and, asc, eq, gt, ne, sql } from 'drizzle-orm'
import { importRow } from '../../../schema/tables/imports.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry, entryName } from '../../../schema/tables/observatory.ts'
import type { Reader } from '../../platform/database.ts'

const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`

/** Names and aliases of the entries that have one of these names. @param keys names as entries keep them for comparison */
export async function namedEntries(
  db: Reader,
  keys: readonly string[],
): Promise<{ name: string; aliases: string[] }[]> {
  if (keys.length === 0) return []
  return await db
    .select({ name: entry.name, aliases: entry.aliases })
    .from(entry)
    .where(and(sql`${entry.id} in (select entry from ${entryName} where key in ${among(keys)})`, ne(entry.name, '')))
}

/** Which of these addresses an entry has that was not taken back. */
export async function listedAddresses(db: Reader, addresses: readonly string[]): Promise<Set<string>> {
  if (addresses.length === 0) return new Set()
  // An entry that was taken back has no address any more.
  const rows = await db
    .selectDistinct({ address: entry.address })
    .from(entry)
    .where(sql`${entry.address} in ${among(addresses)}`)
  return new Set(rows.map((row) => row.address))
}

/** Which of these slugs an entry has. */
export async function takenSlugs(db: Reader, slugs: readonly string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set()
  const rows = await db
    .select({ slug: entry.slug })
    .from(entry)
    .where(sql`${entry.slug} in ${among(slugs)}`)
  return new Set(rows.map((row) => row.slug))
}

const selectExported = (db: Reader) =>
  db
    .select({ item: submission, content: entry, externalId: importRow.externalId })
    .from(entry)
    .innerJoin(submission, eq(submission.id, entry.id))
    .leftJoin(importRow, eq(importRow.record, entry.id))
export type ExportedRow = Awaited<ReturnType<typeof selectExported>>[number]

/** All entries in whatever state, oldest first, after an id. Reads `limit` rows of each table. */
export function listForExport(db: Reader, after: string | null, limit: number): Promise<ExportedRow[]> {
  return selectExported(db)
    .where(after === null ? undefined : gt(entry.id, after))
    .orderBy(asc(entry.id))
    .limit(limit)
}
