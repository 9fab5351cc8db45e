import { paths } from '../../../schema/paths.ts'
import type { LoadModerated } from '../moderation/moderated.ts'
import { eraseIssue, issueScope, publishIssue, unpublishIssue } from './publication.ts'
import { findIssueContent } from './queries.ts'

/** An issue as moderation sees it. */
export const loadIssue: LoadModerated = async (db, item) => {
  const content = await findIssueContent(db, item.id)
  if (content === null) throw new Error('an issue without content')
  return {
    scope: issueScope(content.call),
    title: content.title,
    content: [
      { field: 'title', text: content.title },
      { field: 'description', text: content.description },
      ...(content.desiredOutcome === null ? [] : [{ field: 'desiredOutcome', text: content.desiredOutcome }]),
      ...content.policyQuestions.map((text) => ({ field: 'policyQuestions', text })),
      ...(content.themes.length === 0 ? [] : [{ field: 'themes', text: content.themes.join(', ') }]),
    ],
    publicPath: (locale) => paths.issue(locale, item.reference),
    publish: () => publishIssue(item, content),
    unpublish: () => unpublishIssue(item, content),
    erase: () => eraseIssue(item.id),
  }
}
