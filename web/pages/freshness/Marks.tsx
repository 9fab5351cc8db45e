import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { usePage } from '../../page.tsx'

/** What readers should know before they rely on an entry; nothing where it is fresh and its site answers. */
export function FreshnessMarks({ entry }: { entry: Pick<PublicEntry, 'freshness' | 'reachability'> }) {
  const { t } = usePage()
  const { freshness, reachability } = entry
  const aged = freshness === 'due' || freshness === 'stale'
  const silent = reachability.state === 'unreachable'
  if (!aged && !silent) return null
  return (
    <p class="marks">
      {aged && <span class={`tag ${freshness}`}>{t(`fresh.mark.${freshness}`)}</span>}
      {silent && <span class="tag unreachable">{t('fresh.mark.unreachable', { n: reachability.failures })}</span>}
    </p>
  )
}
