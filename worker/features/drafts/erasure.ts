import { eq } from 'drizzle-orm'
import { comment } from '../../../schema/tables/drafts.ts'
import { build, type Statement, statement } from '../../platform/database.ts'

/** Blanks what the author of a comment wrote. Which paragraphs it was on stays: that is no text of the author's. */
export function eraseComment(id: string): Statement[] {
  const blank = { quote: null, text: '', stance: null, proposedText: null }
  return [statement(build.update(comment).set(blank).where(eq(comment.id, id)))]
}
