import { eq, sql } from 'drizzle-orm'
import { comment, draft } from '../../../schema/tables/drafts.ts'
import type { submission } from '../../../schema/tables/moderation.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { list, unlist } from '../../platform/facets.ts'
import { commentDimensions, commentTotals, places } from './rules.ts'

type Content = Pick<typeof comment.$inferSelect, 'draft' | 'paragraphs' | 'inReplyTo'>
type Item = Pick<typeof submission.$inferSelect, 'id' | 'stakeholderGroup' | 'region' | 'language'>

/** Scope of everything kept about the comments on a draft. */
export function commentScope(draftSlug: string): string {
  return `comments:${draftSlug}`
}

/** Scope of the published replies to a comment. */
export function replyScope(reference: string): string {
  return `replies:${reference}`
}

/** Statements that make a comment public: listed, counted by paragraph, shown under what it replies to. */
export function publishComment(item: Item, content: Content): Statement[] {
  return [
    ...list(commentScope(content.draft), item.id, dimensionsOf(item, content), commentTotals),
    ...(content.inReplyTo === null ? [] : list(replyScope(content.inReplyTo), item.id, {}, commentTotals)),
    countParagraphs(content, 1),
  ]
}

/** Takes back what {@link publishComment} wrote for the same comment. */
export function unpublishComment(item: Item, content: Content): Statement[] {
  return [
    ...unlist(commentScope(content.draft), item.id, dimensionsOf(item, content), commentTotals),
    ...(content.inReplyTo === null ? [] : unlist(replyScope(content.inReplyTo), item.id, {}, commentTotals)),
    countParagraphs(content, -1),
  ]
}

/** Blanks what the author wrote. Lists and counts are {@link unpublishComment}'s. */
export function eraseComment(id: string): Statement[] {
  const blank = { text: '', quote: null, stance: null, proposedText: null }
  return [statement(build.update(comment).set(blank).where(eq(comment.id, id)))]
}

function dimensionsOf(item: Item, content: Content) {
  return commentDimensions({ ...item, paragraphs: content.paragraphs })
}

/** Keeps the counts by paragraph in the draft's own row, so that a page of any length reads one row for them. */
function countParagraphs(content: Content, by: 1 | -1): Statement {
  const ids = JSON.stringify(places(content.paragraphs))
  return statement(
    sql`update ${draft} set counts = (select json_group_object(place, n) from (
      select place, sum(n) as n from (
        select key as place, value as n from json_each(${draft}.counts)
        union all select value, ${by} from json_each(${ids})
      ) group by place having sum(n) > 0
    )) where slug = ${content.draft}`,
  )
}
