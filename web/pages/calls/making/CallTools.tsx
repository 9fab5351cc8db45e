import type { MessageKey } from '../../../../schema/i18n/index.ts'
import { paths } from '../../../../schema/paths.ts'
import type { CallKind, Locale } from '../../../../schema/vocabulary.ts'
import { usePage } from '../../../page.tsx'

interface Tool {
  key: MessageKey
  path: (l: Locale, call: { slug: string; cycle: string }) => string
  permission: string
  /** Kinds of calls it is of use for; all where none is named. */
  kinds?: readonly CallKind[]
}

const { secretariat } = paths

/** A way to a page that the call has of its own. */
const of =
  (path: (l: Locale, slug: string) => string): Tool['path'] =>
  (locale, { slug }) =>
    path(locale, slug)

/** What can be done with a call, and who may. */
const tools: readonly Tool[] = [
  { key: 'making.link.texts', path: of(secretariat.callTexts), permission: 'manage_calls' },
  { key: 'making.link.questions', path: of(secretariat.callQuestions), permission: 'manage_calls' },
  { key: 'making.link.stage', path: of(secretariat.callStage), permission: 'manage_calls' },
  { key: 'making.link.preview', path: of(secretariat.callPreview), permission: 'set_priorities' },
  { key: 'making.link.groups', path: of(secretariat.workbench), permission: 'group_issues' },
  { key: 'making.link.priorities', path: of(secretariat.priorities), permission: 'set_priorities' },
  { key: 'making.link.report', path: of(secretariat.report), permission: 'group_issues' },
  { key: 'making.link.import', path: of(secretariat.imports), permission: 'manage_calls' },
  {
    key: 'making.link.evaluation',
    path: of(secretariat.evaluation),
    permission: 'manage_calls',
    kinds: ['session_proposals', 'intersessional_proposals'],
  },
  { key: 'cycle.desk', path: (locale, { cycle }) => secretariat.cycle(locale, cycle), permission: 'group_issues' },
]

/** The ways from a call to what this person may do with it. */
export function CallTools({ call }: { call: { slug: string; cycle: string; title: string; kind: CallKind } }) {
  const { t, locale, permissions } = usePage()
  return (
    <ul class="tools" aria-label={call.title}>
      {tools
        .filter(
          ({ permission, kinds }) => permissions.includes(permission) && (kinds ?? [call.kind]).includes(call.kind),
        )
        .map(({ key, path }) => (
          <li key={key}>
            <a href={path(locale, call)}>
              {t(key)}
              <span class="unseen">
                {' '}
                <bdi>{call.title}</bdi>
              </span>
            </a>
          </li>
        ))}
    </ul>
  )
}
