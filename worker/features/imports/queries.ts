import { and, asc, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { issue } from '../../../schema/tables/calls.ts'
import { importJob, importPart, importRow } from '../../../schema/tables/imports.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { counter } from '../../../schema/tables/platform.ts'
import type { Reader } from '../../platform/database.ts'

/**
 * Which of these ids the call has taken in already. What did not come in by a file is known by its reference, which is its
 * id in an export.
 */
export async function knownIds(db: Reader, call: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const asked = sql`(select value from json_each(${JSON.stringify(ids)}))`
  const rows = await db
    .select({ id: importRow.externalId })
    .from(importRow)
    .where(and(eq(importRow.call, call), sql`${importRow.externalId} in ${asked}`))
  const submitted = await db
    .select({ id: submission.reference })
    .from(submission)
    .leftJoin(importRow, eq(importRow.record, submission.id))
    .where(
      and(
        sql`${submission.reference} in ${asked}`,
        // The signs keep the database from going through the whole call instead.
        sql`+${submission.kind} = 'issue'`,
        sql`+${submission.parent} = ${call}`,
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

/** An upload by its id, if it belongs to the call. */
export async function findJob(db: Reader, call: string, id: string): Promise<ImportJob | null> {
  const [row] = await db
    .select()
    .from(importJob)
    .where(and(eq(importJob.id, id), eq(importJob.call, call)))
  return row ?? null
}

/** The last uploads to a call, newest first. */
export function listJobs(db: Reader, call: string, limit: number) {
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
    .where(eq(importJob.call, call))
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

const exported = {
  id: submission.id,
  externalId: importRow.externalId,
  reference: submission.reference,
  state: submission.state,
  channel: submission.channel,
  receivedAt: submission.receivedAt,
  publishedAt: submission.publishedAt,
  editedAt: submission.editedAt,
  language: submission.language,
  name: submission.name,
  showName: submission.showName,
  capacity: submission.capacity,
  organisation: submission.organisation,
  stakeholderGroup: submission.stakeholderGroup,
  country: submission.country,
  region: submission.region,
  email: submission.email,
  title: issue.title,
  description: issue.description,
  desiredOutcome: issue.desiredOutcome,
  themes: issue.themes,
  policyQuestions: issue.policyQuestions,
  stream: issue.stream,
  continues: issue.continues,
  firstTime: issue.firstTime,
  answers: issue.answers,
}

const selectExported = (db: Reader) =>
  db
    .select(exported)
    .from(issue)
    .innerJoin(submission, eq(submission.id, issue.id))
    .leftJoin(importRow, eq(importRow.record, issue.id))
export type ExportedRow = Awaited<ReturnType<typeof selectExported>>[number]

/** All issues of a call in whatever state, oldest first, after an id. Reads `limit` rows of each table. */
export function listForExport(db: Reader, call: string, after: string | null, limit: number): Promise<ExportedRow[]> {
  return selectExported(db)
    .where(and(eq(issue.call, call), after === null ? undefined : gt(issue.id, after)))
    .orderBy(asc(issue.id))
    .limit(limit)
}
