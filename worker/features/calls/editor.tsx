import { issueChange } from '../../../schema/contracts/calls.ts'
import { IssueFields } from '../../../web/pages/calls/SubmitPage.tsx'
import { parse, shape } from '../../platform/forms.ts'
import type { Form } from '../../platform/requests.ts'
import { problemsOf } from '../../platform/validation.ts'
import type { Editor } from '../tracking/editor.ts'
import { findIssueContent } from './queries.ts'
import { issueLabels, issueReadings } from './routes.tsx'
import { rewriteIssue } from './submission.ts'

/** Changes an issue that came back to its author. Who they are stays as it was said. */
export const issueEditor: Editor = {
  async typed(c, item) {
    const content = await findIssueContent(c.get('ctx').db, item.id)
    const typed: Form = {}
    if (content === null) return typed
    return {
      title: [content.title],
      description: [content.description],
      language: [item.language],
      desiredOutcome: [content.desiredOutcome ?? ''],
      policyQuestions: [content.policyQuestions.join('\n')],
      themes: content.themes,
    }
  },
  fields: (form) => <IssueFields form={form} />,
  labels: issueLabels,
  async rewrite(_c, item, form) {
    const parsed = parse(issueChange, shape(form, issueReadings))
    if (!parsed.ok) return { ok: false, problems: problemsOf(parsed.error) }
    return { ok: true, statements: rewriteIssue(item, parsed.value) }
  },
}
