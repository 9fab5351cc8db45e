import { paths } from '../../../schema/paths.ts'
import type { submission } from '../../../schema/tables/moderation.ts'
import type { ItemKind, Locale } from '../../../schema/vocabulary.ts'
import type { Reader, Statement } from '../../platform/database.ts'
import { issueScope, publishIssue, unpublishIssue } from '../calls/publication.ts'
import { findIssueContent } from '../calls/queries.ts'

export type Item = typeof submission.$inferSelect

/** What moderation and tracking need to know of an item, whatever its kind. */
export interface Moderated {
  /** Scope of the kept totals and revision that the item changes. */
  scope: string
  title: string
  /** What the person wrote: field name in the contract -> text. Shown to the person and the Secretariat. */
  content: { field: string; text: string }[]
  /** Where the public reads it once published. */
  publicPath(locale: Locale): string
  /** Statements that make the item public. */
  publish(): Statement[]
  /** Statements that take it from the public lists and counts. */
  unpublish(): Statement[]
}

type Load = (db: Reader, item: Item) => Promise<Moderated>

const loaders: Record<ItemKind, Load> = {
  issue: async (db, item) => {
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
    }
  },
  entry: () => Promise.reject(new Error('entries are not moderated yet')),
  comment: () => Promise.reject(new Error('comments are not moderated yet')),
}

/** The content of an item and what publishing it means. */
export function loadModerated(db: Reader, item: Item): Promise<Moderated> {
  return loaders[item.kind as ItemKind](db, item)
}
