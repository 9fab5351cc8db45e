import type { MessageKey } from '../../../../schema/i18n/index.ts'
import { paths } from '../../../../schema/paths.ts'
import type { CallKind, Locale } from '../../../../schema/vocabulary.ts'
import { usePage } from '../../../page.tsx'

interface Tool {
  key: MessageKey
  path: (l: Locale, slug: string) => string
  permission: string
  /** Kinds of calls it is of use for; all where none is named. */
  kinds?: readonly CallKind[]
}

const { secretariat } = paths

/** What can be done with a call, and who may. */
const tools: readonly Tool[] = [
  { key: 'making.link.texts', path: secretariat.callTexts, permission: 'manage_calls' },
  { key: 'making.link.questions', path: secretariat.callQuestions, permission: 'manage_calls' },
  { key: 'making.link.stage', path: secretariat.callStage, permission: 'manage_calls' },
  { key: 'making.link.preview', path: secretariat.callPreview, permission: 'set_priorities' },
  { key: 'making.link.groups', path: secretariat.workbench, permission: 'group_issues' },
  { key: 'making.link.priorities', path: secretariat.priorities, permission: 'set_priorities' },
  { key: 'making.link.report', path: secretariat.report, permission: 'group_issues' },
  { key: 'making.link.import', path: secretariat.imports, permission: 'manage_calls' },
  {
    key: 'making.link.evaluation',
    path: secretariat.evaluation,
    permission: 'manage_calls',
    kinds: ['session_proposals', 'intersessional_proposals'],
  },
]

/** The ways from a call to what this person may do with it. */
export function CallTools({ call }: { call: { slug: string; title: string; kind: CallKind } }) {
  const { t, locale, permissions } = usePage()
  return (
    <ul class="tools" aria-label={call.title}>
      {tools
        .filter(
          ({ permission, kinds }) => permissions.includes(permission) && (kinds ?? [call.kind]).includes(call.kind),
        )
        .map(({ key, path }) => (
          <li key={key}>
            <a href={path(locale, call.slug)}>
              {t(key)}
              <span class="unseen">
                {': '}
                <bdi>{call.title}</bdi>
              </span>
            </a>
          </li>
        ))}
    </ul>
  )
}
