import type { PublicIssue } from '../../../schema/contracts/calls.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Bars } from '../../ui/lists.tsx'

/** How an issue's page is read: by nobody in particular, by one who does not support it or by one who does; or too late. */
export type SupportStanding = 'unknown' | 'not_yet' | 'supports' | 'closed'

/** Who supports an issue, as far as numbers of few people allow, and the button to do so too. Works without scripts. */
export function SupportSection({ issue, standing }: { issue: PublicIssue; standing: SupportStanding }) {
  const { t, locale } = usePage()
  const { total } = issue.support
  const { byStakeholderGroup, byRegion } = issue.supportBy
  const groups = shownOf(byStakeholderGroup, (value) => t(`group.${value}` as MessageKey))
  const regions = shownOf(byRegion, (value) => t(`region.${value}` as MessageKey))
  const hidden = [byStakeholderGroup, byRegion].some((counts) => Object.values(counts).includes(null))
  return (
    <section class="support" aria-labelledby="support">
      <h2 id="support">{t('support.title')}</h2>
      <p>{total === null ? t('support.few') : t('support.total', { n: total })}</p>
      {groups.length + regions.length > 0 && (
        <div class="charts">
          {groups.length > 0 && <Bars caption={t('statistics.by_group')} of={t('author.group')} rows={groups} />}
          {regions.length > 0 && <Bars caption={t('statistics.by_region')} of={t('author.region')} rows={regions} />}
        </div>
      )}
      {total !== null && hidden && <p class="hint">{t('support.hidden')}</p>}
      {standing === 'closed' ? (
        <p class="note">{t('support.closed')}</p>
      ) : (
        <>
          {standing === 'supports' && (
            <p>
              <strong>{t('support.yours')}</strong>
            </p>
          )}
          <form method="post" action={paths.supportIssue(locale, issue.reference)}>
            <input type="hidden" name="value" value={standing === 'supports' ? 'remove' : 'add'} />
            <button type="submit" class={standing === 'supports' ? 'quiet' : undefined}>
              {t(standing === 'supports' ? 'support.take_back' : 'support.add')}
            </button>
          </form>
          {standing === 'unknown' ? (
            <p class="hint">{t('support.once')}</p>
          ) : (
            <p class="hint">
              <a href={withQuery(paths.participate(locale), { to: paths.issue(locale, issue.reference) })}>
                {t('participate.remembered')}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  )
}

/** The groups that may be shown, largest first. */
function shownOf(counts: Readonly<Record<string, number | null>>, naming: (value: string) => string) {
  return Object.entries(counts)
    .flatMap(([value, n]) => (n === null ? [] : [{ label: naming(value), n }]))
    .sort((a, b) => b.n - a.n)
}
