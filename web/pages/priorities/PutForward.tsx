import { topicName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Labelled } from '../../ui/text.tsx'
import type { PutForwardView } from './views.ts'

/** Which communities put the group or a theme of an issue forward as a priority, with the way to their statements. */
export function PutForward({ call, priorities }: { call: string; priorities: readonly PutForwardView[] }) {
  const { t, locale } = usePage()
  return (
    <ul>
      {priorities.map(({ theme, group, communities }) => (
        <li key={theme ?? group}>
          <Labelled
            label={
              <a href={theme === null ? paths.group(locale, call, group ?? '') : paths.priorities(locale, call)}>
                {theme === null ? t('priorities.put_forward.group') : topicName(locale, theme)}
              </a>
            }
          >
            <bdi>{communities.join(' · ')}</bdi>
          </Labelled>
        </li>
      ))}
    </ul>
  )
}
