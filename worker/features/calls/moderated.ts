import { paths } from '../../../schema/paths.ts'
import { eraseEvaluation } from '../evaluation/erasure.ts'
import type { LoadModerated } from '../moderation/moderated.ts'
import { readEdit, writeEdit } from './edit.ts'
import { eraseIssue, issueScope, publishIssue, unpublishIssue } from './publication.ts'
import { findIssueContent } from './queries.ts'
import { rewriteIssue } from './submission.ts'

/** An issue as moderation sees it. */
export const loadIssue: LoadModerated = async (db, item) => {
  const content = await findIssueContent(db, item.id)
  if (content === null) throw new Error('an issue without content')
  return {
    scope: issueScope(content.call),
    title: content.title,
    content: fieldsOf(content),
    publicPath: (locale) => paths.issue(locale, item.reference),
    publish: () => publishIssue(item, content),
    unpublish: () => unpublishIssue(item, content),
    erase: () => [...eraseIssue(item.id), ...eraseEvaluation(item.id)],
    edits: {
      snapshot: () =>
        writeEdit({
          title: content.title,
          description: content.description,
          desiredOutcome: content.desiredOutcome ?? undefined,
          policyQuestions: content.policyQuestions,
          themes: content.themes,
          language: item.language,
        }),
      show: (edit) => fieldsOf(readEdit(edit)),
      rewrite: (edit) => rewriteIssue(item, readEdit(edit)),
      publish(edit) {
        const { language, ...change } = readEdit(edit)
        const changed = { ...content, ...change, desiredOutcome: change.desiredOutcome ?? null }
        return publishIssue({ ...item, language }, changed)
      },
    },
  }
}

/** What an issue says, in the order of its form. */
function fieldsOf(content: {
  title: string
  description: string
  desiredOutcome?: string | null | undefined
  policyQuestions: readonly string[]
  themes: readonly string[]
}): { field: string; text: string }[] {
  const outcome = content.desiredOutcome ?? ''
  return [
    { field: 'title', text: content.title },
    { field: 'description', text: content.description },
    ...(outcome === '' ? [] : [{ field: 'desiredOutcome', text: outcome }]),
    ...content.policyQuestions.map((text) => ({ field: 'policyQuestions', text })),
    ...(content.themes.length === 0 ? [] : [{ field: 'themes', text: content.themes.join(', ') }]),
  ]
}
