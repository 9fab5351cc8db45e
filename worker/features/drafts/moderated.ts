import { paths } from '../../../schema/paths.ts'
import { excerpt } from '../../platform/excerpt.ts'
import type { LoadModerated } from '../moderation/moderated.ts'
import { commentScope, eraseComment, publishComment, unpublishComment } from './publication.ts'
import { findCommentContent } from './queries.ts'

/** A comment as moderation sees it; it has no title, so its first words stand for one. */
export const loadComment: LoadModerated = async (db, item) => {
  const content = await findCommentContent(db, item.id)
  if (content === null) throw new Error('a comment without content')
  const given = { quote: content.quote, inReplyTo: content.inReplyTo, text: content.text }
  const wished = { stance: content.stance, proposedText: content.proposedText }
  return {
    scope: commentScope(content.draft),
    title: excerpt(content.text, 80),
    content: Object.entries({ ...given, ...wished }).flatMap(([field, text]) =>
      text === null ? [] : [{ field, text }],
    ),
    publicPath: (locale) => paths.comment(locale, item.reference),
    publish: () => publishComment(item, content),
    unpublish: () => unpublishComment(item, content),
    erase: () => eraseComment(item.id),
  }
}
