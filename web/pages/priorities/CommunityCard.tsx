import type { PublicCommunity, PublicMandate, PublicPriority } from '../../../schema/contracts/priorities.ts'
import { formatDay } from '../../../schema/i18n/dates.ts'
import { countryName } from '../../../schema/i18n/names.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'
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
        community.mandates.map((mandate) => <Mandate key={mandate.from + mandate.holder} mandate={mandate} />)
      )}
    </li>
  )
}

/** Who speaks for a community, by whose nomination, and from when until when. */
export function Mandate({ mandate }: { mandate: PublicMandate }) {
  const { t, locale } = usePage()
  const from = formatDay(locale, mandate.from)
  const until = formatDay(locale, mandate.until)
  return (
    <p class="byline">
      <bdi>{mandate.holder}</bdi>, <Written lang={mandate.language}>{mandate.roleTitle}</Written>,{' '}
      {t('priorities.nominated_by')} <Written lang={mandate.language}>{mandate.nominatedBy}</Written> (
      <a href={mandate.nomination} rel="nofollow">
        {t('priorities.nomination')}
        <span class="unseen">
          {' '}
          <bdi>{mandate.holder}</bdi>
        </span>
      </a>
      ) · {t('priorities.term', { from, until })}
      {!mandate.valid && <> · {t('priorities.not_today')}</>}
    </p>
  )
}
