import { topicName } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'
import type { GroupView, TargetView } from './views.ts'

/** What is put forward, as a link to its issues; of a group, also the baskets it touches. */
export function TargetName({
  call,
  target,
  groups,
  brief = false,
}: {
  call: string
  target: TargetView
  groups: ReadonlyMap<string, GroupView>
  /** Only the name. */
  brief?: boolean
}) {
  const { t, locale } = usePage()
  if (target.theme !== null) {
    return (
      <a href={withQuery(paths.issues(locale, call), { theme: target.theme })}>{topicName(locale, target.theme)}</a>
    )
  }
  const id = target.group ?? ''
  const group = groups.get(id)
  const baskets = (group?.baskets ?? []).map((basket) => topicName(locale, basket)).join(' · ')
  return (
    <>
      <a href={paths.group(locale, call, id)}>
        {group === undefined ? <bdi dir="ltr">{id}</bdi> : <Written lang={group.language}>{group.title}</Written>}
      </a>
      {!brief && baskets !== '' && <span class="hint"> ({t('priorities.touches', { baskets })})</span>}
      {!brief && group?.active === false && <span class="hint"> ({t('priorities.group_ended')})</span>}
    </>
  )
}
