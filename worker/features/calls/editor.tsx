import { issueChange } from '../../../schema/contracts/calls.ts'
import { IssueFields } from '../../../web/pages/calls/SubmitPage.tsx'
import { parse, shape } from '../../platform/forms.ts'
import type { Form } from '../../platform/requests.ts'
import { problemsOf } from '../../platform/validation.ts'
import type { Editor } from '../tracking/editor.ts'
import { readEdit, writeEdit } from './edit.ts'
import { findCall, findIssueContent } from './queries.ts'
import { issueLabels, issueReadings } from './routes.tsx'
import { callState } from './rules.ts'
import { rewriteIssue } from './submission.ts'

/** Changes an issue while its call is open, or when it came back to its author. Who they are stays as it was said. */
export const issueEditor: Editor = {
  async typed(c, item) {
    const kept = await findIssueContent(c.get('ctx').db, item.id)
    const typed: Form = {}
    if (kept === null) return typed
    const content = item.edit === null ? { ...kept, language: item.language } : { ...kept, ...readEdit(item.edit) }
    return {
      title: [content.title],
      description: [content.description],
      language: [content.language],
      desiredOutcome: [content.desiredOutcome ?? ''],
      policyQuestions: [content.policyQuestions.join('\n')],
      themes: content.themes,
    }
  },
  async open(c, item) {
    const { db, now } = c.get('ctx')
    const target = item.parent === null ? null : await findCall(db, item.parent)
    return target !== null && callState(target, now) === 'open'
  },
  fields: (form) => <IssueFields form={form} />,
  labels: issueLabels,
  async rewrite(_c, item, form) {
    const parsed = parse(issueChange, shape(form, issueReadings))
    if (!parsed.ok) return { ok: false, problems: problemsOf(parsed.error) }
    return { ok: true, statements: rewriteIssue(item, parsed.value), edit: writeEdit(parsed.value) }
  },
}
