import { and, asc, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import { importJob, importPart, importRow } from '../../../schema/tables/imports.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { counter } from '../../../schema/tables/platform.ts'
import type { ItemKind } from '../../../schema/vocabulary.ts'
import type { Reader } from '../../platform/database.ts'

/**
 * Which of these ids a target has taken in already. What did not come in by a file is known by its reference, which is its
 * id in an export.
 */
export async function knownIds(
  db: Reader,
  target: { key: string; kind: ItemKind; parent: string | null },
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const asked = sql`(select value from json_each(${JSON.stringify(ids)}))`
  const rows = await db
    .select({ id: importRow.externalId })
    .from(importRow)
    .where(and(eq(importRow.target, target.key), sql`${importRow.externalId} in ${asked}`))
  const submitted = await db
    .select({ id: submission.reference })
    .from(submission)
    .leftJoin(importRow, eq(importRow.record, submission.id))
    .where(
      and(
        sql`${submission.reference} in ${asked}`,
        // The signs keep the database from going through the whole target instead.
        sql`+${submission.kind} = ${target.kind}`,
        sql`+${submission.parent} is ${target.parent}`,
        isNull(importRow.record),
      ),
    )
  return new Set([...rows, ...submitted].map((row) => row.id))
}

/** The last number given in a series of references; 0 before the first. @param prefix such as `IGF2027-` */
export async function lastNumber(db: Reader, prefix: string): Promise<number> {
  const [row] = await db
    .select({ value: counter.value })
    .from(counter)
    .where(eq(counter.name, `reference:${prefix}`))
  return row?.value ?? 0
}

/** Which of these references are given to something already. */
export async function takenReferences(db: Reader, references: readonly string[]): Promise<Set<string>> {
  if (references.length === 0) return new Set()
  const asked = sql`(select value from json_each(${JSON.stringify(references)}))`
  const rows = await db
    .select({ reference: submission.reference })
    .from(submission)
    .where(sql`${submission.reference} in ${asked}`)
  return new Set(rows.map((row) => row.reference))
}

export type ImportJob = typeof importJob.$inferSelect

/** An upload by its id, if it belongs to the target of this key. */
export async function findJob(db: Reader, target: string, id: string): Promise<ImportJob | null> {
  const [row] = await db
    .select()
    .from(importJob)
    .where(and(eq(importJob.id, id), eq(importJob.target, target)))
  return row ?? null
}

/** The last uploads to a target, newest first. */
export function listJobs(db: Reader, target: string, limit: number) {
  return db
    .select({
      id: importJob.id,
      file: importJob.file,
      state: importJob.state,
      rows: importJob.rows,
      created: importJob.created,
      errorsTotal: importJob.errorsTotal,
      createdAt: importJob.createdAt,
    })
    .from(importJob)
    .where(eq(importJob.target, target))
    .orderBy(desc(importJob.id))
    .limit(limit)
}

/** Uploads whose rows are being loaded, oldest first. */
export function loadingJobs(db: Reader, limit: number): Promise<ImportJob[]> {
  return db
    .select()
    .from(importJob)
    .where(eq(importJob.state, 'loading'))
    .orderBy(asc(importJob.createdAt))
    .limit(limit)
}

/** Ids of uploads in a state that are older than a moment. @param before ISO 8601 */
export async function oldJobs(db: Reader, state: string, before: string, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: importJob.id })
    .from(importJob)
    .where(and(eq(importJob.state, state), lt(importJob.createdAt, before)))
    .orderBy(asc(importJob.createdAt))
    .limit(limit)
  return rows.map((row) => row.id)
}

/** The sealed rows of a part; null when it has been loaded. */
export async function findPart(db: Reader, job: string, position: number): Promise<string | null> {
  const [row] = await db
    .select({ sealed: importPart.sealed })
    .from(importPart)
    .where(and(eq(importPart.job, job), eq(importPart.position, position)))
  return row?.sealed ?? null
}
