import { and, desc, eq, getTableColumns, lt, or, sql } from 'drizzle-orm'
import { comment, draft, draftVersion } from '../../../schema/tables/drafts.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { facet, posting, revision } from '../../../schema/tables/platform.ts'
import type { Reader } from '../../platform/database.ts'
import { contextKey, type Filters } from '../../platform/facets.ts'

const total = (dimension: string) =>
  sql<number>`coalesce((select n from ${facet} where scope = 'comments:' || ${draft.slug} and context = '' and dimension = ${dimension} and value = ''), 0)`

const draftColumns = {
  ...getTableColumns(draft),
  published: total('all'),
  waiting: total('waiting'),
  revision: sql<number>`coalesce((select value from ${revision} where scope = 'comments:' || ${draft.slug}), 0)`,
}

const selectDrafts = (db: Reader) => db.select(draftColumns).from(draft)
/** A draft with its totals, without its text. */
export type DraftRow = Awaited<ReturnType<typeof selectDrafts>>[number]

const selectTexts = (db: Reader) =>
  db
    .select({
      ...draftColumns,
      number: draftVersion.number,
      paragraphs: draftVersion.paragraphs,
      versionAt: draftVersion.createdAt,
    })
    .from(draft)
    .innerJoin(draftVersion, eq(draftVersion.draft, draft.slug))
/** A draft with the paragraphs of one version. */
export type DraftText = Awaited<ReturnType<typeof selectTexts>>[number]

/** A draft with the text of a version, the current one where none is named. */
export async function findDraft(db: Reader, slug: string, version?: number): Promise<DraftText | null> {
  const [row] = await selectTexts(db).where(
    and(eq(draft.slug, slug), eq(draftVersion.number, version ?? draft.currentVersion)),
  )
  return row ?? null
}

/** Public drafts, latest opening first. */
export async function listDrafts(
  db: Reader,
  after: { opensAt: string; slug: string } | null,
  limit: number,
): Promise<DraftRow[]> {
  return await selectDrafts(db)
    .where(
      and(
        sql`${draft.stage} <> 'preparing'`,
        after === null
          ? undefined
          : or(lt(draft.opensAt, after.opensAt), and(eq(draft.opensAt, after.opensAt), lt(draft.slug, after.slug))),
      ),
    )
    .orderBy(desc(draft.opensAt), desc(draft.slug))
    .limit(limit)
}

const commentColumns = {
  id: submission.id,
  reference: submission.reference,
  state: submission.state,
  language: submission.language,
  name: submission.name,
  showName: submission.showName,
  capacity: submission.capacity,
  organisation: submission.organisation,
  stakeholderGroup: submission.stakeholderGroup,
  country: submission.country,
  region: submission.region,
  receivedAt: submission.receivedAt,
  publishedAt: submission.publishedAt,
  draft: comment.draft,
  paragraphs: comment.paragraphs,
  quote: comment.quote,
  text: comment.text,
  stance: comment.stance,
  proposedText: comment.proposedText,
  inReplyTo: comment.inReplyTo,
  replies: sql<number>`coalesce((select n from ${facet} where scope = 'replies:' || ${submission.reference} and context = '' and dimension = 'all' and value = ''), 0)`,
}

const selectComments = (db: Reader) =>
  db.select(commentColumns).from(submission).innerJoin(comment, eq(comment.id, submission.id))
export type CommentRow = Awaited<ReturnType<typeof selectComments>>[number]

/** One comment by its public reference, in whatever state. */
export async function findComment(db: Reader, reference: string): Promise<CommentRow | null> {
  const [row] = await selectComments(db).where(eq(submission.reference, reference))
  return row ?? null
}

/** The content of a comment by its id. */
export async function findCommentContent(db: Reader, id: string): Promise<typeof comment.$inferSelect | null> {
  const [row] = await db.select().from(comment).where(eq(comment.id, id))
  return row ?? null
}

/** Published comments of a scope under the filters, newest first, from before `before`. Reads `limit` rows of each table. */
export async function listComments(
  db: Reader,
  scope: string,
  filters: Filters,
  before: string | null,
  limit: number,
): Promise<CommentRow[]> {
  return await db
    .select(commentColumns)
    .from(posting)
    .innerJoin(submission, eq(submission.id, posting.id))
    .innerJoin(comment, eq(comment.id, posting.id))
    .where(
      and(
        eq(posting.scope, scope),
        eq(posting.key, contextKey(filters)),
        before === null ? undefined : lt(posting.id, before),
      ),
    )
    .orderBy(desc(posting.id))
    .limit(limit)
}
