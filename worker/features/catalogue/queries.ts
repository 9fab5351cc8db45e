import { and, desc, eq, getTableColumns, lt } from 'drizzle-orm'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import { posting } from '../../../schema/tables/platform.ts'
import type { Reader } from '../../platform/database.ts'
import { entryScope } from '../observatory/publication.ts'

const selectRecords = (db: Reader) =>
  db
    .select({
      ...getTableColumns(entry),
      publishedAt: submission.publishedAt,
      editedAt: submission.editedAt,
      receivedAt: submission.receivedAt,
    })
    .from(posting)
    .innerJoin(entry, eq(entry.id, posting.id))
    .innerJoin(submission, eq(submission.id, posting.id))

/** An entry with the dates of its record. Holds the encrypted contact: present it before it leaves. */
export type RecordRow = Awaited<ReturnType<typeof selectRecords>>[number]

/** Published entries, newest first, from before `before`. */
export async function listRecords(db: Reader, before: string | null, limit: number): Promise<RecordRow[]> {
  return await selectRecords(db)
    .where(
      and(eq(posting.scope, entryScope), eq(posting.key, ''), before === null ? undefined : lt(posting.id, before)),
    )
    .orderBy(desc(posting.id))
    .limit(limit)
}
