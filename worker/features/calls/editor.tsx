import { issueChange } from '../../../schema/contracts/calls.ts'
import { neededFields, presetFields } from '../../../schema/data/call-presets.ts'
import type { CallKind } from '../../../schema/vocabulary.ts'
import { IssueFields } from '../../../web/pages/calls/IssueFields.tsx'
import type { AppContext } from '../../middleware/app-env.ts'
import { parse } from '../../platform/forms.ts'
import type { Form } from '../../platform/requests.ts'
import { problemsOf } from '../../platform/validation.ts'
import type { Item } from '../moderation/moderated.ts'
import type { Editor } from '../tracking/editor.ts'
import { readAsked, readQuestions } from './actions.ts'
import { askedIn, checkAnswers } from './answer-rules.ts'
import { readEdit, writeEdit } from './edit.ts'
import { inForm, issueLabels, shapeIssue, typedAnswer, typedAnswers } from './form.ts'
import { type CallRow, findCall, findIssueContent } from './queries.ts'
import { callState } from './rules.ts'
import { missing, rewriteIssue } from './submission.ts'

/** Where an issue comes from, and what it continues, was said when it was sent and is not asked again. */
const askedOnce = ['continues', 'stream']

async function callOf(c: AppContext, item: Item): Promise<CallRow | null> {
  return item.parent === null ? null : await findCall(c.get('ctx').db, item.parent)
}

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
      policyQuestions: content.policyQuestions,
      themes: content.themes,
      ...typedAnswers(content.answers ?? {}),
    }
  },
  async window(c, item) {
    const target = await callOf(c, item)
    if (target === null) return { open: false, closesAt: null }
    return { open: callState(target, c.get('ctx').now) === 'open', closesAt: target.closesAt }
  },
  async fields(form, c, item) {
    const target = await callOf(c, item)
    const kind = (target?.kind ?? 'issues') as CallKind
    const fields = presetFields(kind).filter((field) => !askedOnce.includes(field))
    const ctx = c.get('ctx')
    const asked = target === null ? [] : await readAsked(ctx, target)
    const ever = target === null ? [] : await readAsked(ctx, target, 'all')
    // An answer to a question that left the form since stays, and can be changed.
    const questions = ever.filter(
      ({ id }) => asked.some((question) => question.id === id) || typedAnswer(form, id) !== '',
    )
    return (
      <IssueFields
        form={form}
        asked={{ kind, fields, needs: neededFields(kind), questions, carried: [], suggested: [] }}
      />
    )
  },
  labels: issueLabels,
  async rewrite(c, item, form) {
    const parsed = parse(issueChange, shapeIssue(form))
    if (!parsed.ok) return { ok: false, problems: inForm(problemsOf(parsed.error)) }
    const target = await callOf(c, item)
    const questions = target === null ? [] : await readQuestions(c.get('ctx'), target, 'all')
    const { answers, problems } = checkAnswers(questions, parsed.value.answers ?? {})
    if (target !== null) problems.unshift(...missing(target.kind as CallKind, parsed.value))
    if (problems.length > 0) {
      const asked = target === null ? [] : askedIn(questions, [c.get('ctx').locale, ...target.languages])
      return { ok: false, problems: inForm(problems), labels: issueLabels(c, asked) }
    }
    const change = { ...parsed.value, answers }
    return { ok: true, statements: rewriteIssue(item, change), edit: writeEdit(change) }
  },
}
