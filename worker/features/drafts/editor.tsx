import { commentChange } from '../../../schema/contracts/drafts.ts'
import { CommentFields } from '../../../web/pages/drafts/CommentFormPage.tsx'
import { parse, shape } from '../../platform/forms.ts'
import { problemsOf } from '../../platform/validation.ts'
import type { Editor } from '../tracking/editor.ts'
import { rewriteComment } from './actions.ts'
import { findCommentContent } from './queries.ts'
import { commentLabels, commentReadings } from './routes.tsx'

/** Changes a comment that came back to its author. */
export const commentEditor: Editor = {
  async typed(c, item) {
    const content = await findCommentContent(c.get('ctx').db, item.id)
    if (content === null) throw new Error('a comment without content')
    return {
      text: [content.text],
      language: [item.language],
      stance: content.stance === null ? [] : [content.stance],
      proposedText: [content.proposedText ?? ''],
    }
  },
  fields: (form) => <CommentFields form={form} />,
  labels: commentLabels,
  async rewrite(_c, item, form) {
    const parsed = parse(commentChange, shape(form, commentReadings))
    if (!parsed.ok) return { ok: false, problems: problemsOf(parsed.error) }
    return { ok: true, statements: rewriteComment(item, parsed.value) }
  },
}
