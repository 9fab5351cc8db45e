import { and, asc, eq, gt } from 'drizzle-orm'
import { issue } from '../../../schema/tables/calls.ts'
import { importRow } from '../../../schema/tables/imports.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import type { Reader } from '../../platform/database.ts'

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
