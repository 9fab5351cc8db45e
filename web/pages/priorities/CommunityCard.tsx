import type { PublicCommunity, PublicPriority } from '../../../schema/contracts/priorities.ts'
import { countryName } from '../../../schema/i18n/names.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'
import { MandateLine } from './MandateLine.tsx'
import { TargetName } from './TargetName.tsx'
import type { GroupView } from './views.ts'

/** A community with what it puts forward and who speaks for it. */
export function CommunityCard({
  call,
  community,
  items,
  groups,
}: {
  call: string
  community: PublicCommunity
  items: readonly PublicPriority[]
  groups: ReadonlyMap<string, GroupView>
}) {
  const { t, locale } = usePage()
  const where = [
    community.country === null ? '' : countryName(locale, community.country),
    community.region === null ? '' : t(`region.${community.region}` as 'region.other'),
  ].filter((part) => part !== '')
  return (
    <li class="card">
      <h3>
        <bdi>{community.name}</bdi>
      </h3>
      {community.kind === 'nri' && (
        <p class="byline">
          {where.join(' · ')}
          {community.website !== null && (
            <>
              {' '}
              ·{' '}
              <a href={community.website} rel="nofollow">
                {t('priorities.website')}
                <span class="unseen">
                  {' '}
                  <bdi>{community.name}</bdi>
                </span>
              </a>
            </>
          )}
        </p>
      )}
      {items.length === 0 && <p class="hint">{t('priorities.none_yet')}</p>}
      {items.map((item) => (
        <div key={item.theme ?? item.group}>
          <h4>
            <TargetName call={call} target={{ theme: item.theme ?? null, group: item.group ?? null }} groups={groups} />
          </h4>
          <p class="as-typed">
            <Written lang={item.statementLanguage}>{item.statement}</Written>
          </p>
        </div>
      ))}
      {community.mandates.length === 0 ? (
        <p class="hint">{t('priorities.no_mandate')}</p>
      ) : (
        community.mandates.map((mandate) => (
          <p class="byline" key={mandate.from + mandate.holder}>
            <MandateLine mandate={mandate} />
            {!mandate.valid && <> · {t('priorities.not_today')}</>}
          </p>
        ))
      )}
    </li>
  )
}
