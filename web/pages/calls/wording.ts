import type { MessageKey } from '../../../schema/i18n/index.ts'
import type { CallKind } from '../../../schema/vocabulary.ts'

/** Messages that speak of issues -> what says the same of whatever is sent to a call of another kind. */
const ofOtherKinds = {
  'calls.published': 'kind.other.published',
  'call.issues': 'kind.other.read',
  'groups.title': 'kind.other.groups',
  'issues.title': 'kind.other.list',
  'issues.of': 'kind.other.of',
  'issues.search': 'kind.other.search',
  'issues.none': 'kind.other.none',
  'issue.back': 'kind.other.back',
  'issue.title.hint': 'kind.other.title',
  'statistics.total': 'kind.other.total',
  'submit.continues': 'kind.other.continues',
  'submit.similar': 'kind.other.similar',
  'submit.similar.text': 'kind.other.similar_text',
} as const satisfies Partial<Record<MessageKey, MessageKey>>

/** The message for a call of this kind: only a call for issues speaks of issues. */
export function wordingFor(kind: CallKind, key: keyof typeof ofOtherKinds): MessageKey {
  return kind === 'issues' ? key : ofOtherKinds[key]
}
