import type { PublicPriorities } from '../../../schema/contracts/priorities.ts'
import { topicName } from '../../../schema/i18n/names.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Labelled } from '../../ui/text.tsx'
import type { CallView } from '../calls/CallCard.tsx'
import { CommunityCard } from './CommunityCard.tsx'
import { Matrix } from './Matrix.tsx'
import { Streams } from './Streams.tsx'
import { TargetName } from './TargetName.tsx'
import type { GroupView, PartView } from './views.ts'

/** What the communities put forward in a call, side by side; what several share; where nobody looks. */
export function PrioritiesPage({
  call,
  priorities,
  matrix,
  range,
  names,
  groups,
  byStream,
  cursor,
}: {
  call: CallView
  priorities: PublicPriorities
  matrix: readonly PartView[]
  range: { from: number; to: number; total: number }
  /** Names of all communities by their ids. */
  names: ReadonlyMap<string, string>
  groups: ReadonlyMap<string, GroupView>
  byStream: Readonly<Record<string, number>>
  cursor: string | undefined
}) {
  const { t, locale, permissions } = usePage()
  const path = paths.priorities(locale, call.slug)
  return (
    <Layout sheet="figures" title={t('priorities.of', { call: call.title })} description={t('priorities.lead')}>
      <h1>{t('priorities.title')}</h1>
      <p class="lead">
        <a href={paths.call(locale, call.slug)}>{call.title}</a>
      </p>
      <p class="prose">{t('priorities.lead')}</p>
      {permissions.includes('set_priorities') && (
        <p>
          <a class="button" href={paths.secretariat.priorities(locale, call.slug)}>
            {t('priorities.set')}
          </a>
        </p>
      )}
      <section>
        <h2>{t('priorities.side_by_side')}</h2>
        <p class="hint">
          {t('priorities.order')}
          {range.to - range.from + 1 < range.total && <> {t('priorities.range', range)}</>}
        </p>
        <ul class="cards abreast">
          {priorities.communities.map((community) => (
            <CommunityCard
              key={community.id}
              call={call.slug}
              community={community}
              items={priorities.items.filter((item) => item.community === community.id)}
              groups={groups}
            />
          ))}
        </ul>
        <More path={path} query={{ cursor }} next={priorities.next} />
      </section>
      {matrix.some((part) => part.rows.length > 0) && (
        <section>
          <h2 id="matrix">{t('priorities.matrix')}</h2>
          <Matrix call={call.slug} parts={matrix} communities={priorities.communities} groups={groups} />
        </section>
      )}
      <section>
        <h2>{t('priorities.over_the_top')}</h2>
        <p>{t('priorities.over_the_top.text')}</p>
        {priorities.overTheTop.length === 0 ? (
          <p class="hint">{t('priorities.over_the_top.none')}</p>
        ) : (
          <ul>
            {priorities.overTheTop.map(({ theme = null, group = null, communities }) => (
              <li key={theme ?? group}>
                <Labelled label={<TargetName call={call.slug} target={{ theme, group }} groups={groups} />}>
                  <bdi>{communities.map((id) => names.get(id)).join(' · ')}</bdi>
                </Labelled>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Gaps call={call.slug} gaps={priorities.gaps} />
      <Streams byStream={byStream} />
      <p class="actions">
        <a href={withQuery(api.prioritiesCsv(call.slug), { bom: 1 })}>{t('list.csv')}</a>
        <a href={api.priorities(call.slug)}>{t('priorities.json')}</a>
      </p>
    </Layout>
  )
}

function Gaps({ call, gaps }: { call: string; gaps: PublicPriorities['gaps'] }) {
  const { t, locale } = usePage()
  const open = gaps.filter(({ kind }) => kind === 'no_priority')
  const silent = gaps.filter(({ kind }) => kind === 'silent')
  return (
    <section>
      <h2>{t('priorities.gaps')}</h2>
      <h3>{t('priorities.gaps.no_priority')}</h3>
      {open.length === 0 ? (
        <p class="hint">{t('priorities.gaps.none')}</p>
      ) : (
        <ul class="columns">
          {open.map(({ theme, issues }) => (
            <li key={theme}>
              <a href={withQuery(paths.issues(locale, call), { theme })}>{topicName(locale, theme)}</a>{' '}
              <span class="hint">{t('priorities.gaps.issues', { n: issues })}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('priorities.gaps.silent')}</h3>
      {silent.length === 0 ? (
        <p class="hint">{t('priorities.gaps.none')}</p>
      ) : (
        <ul>
          {silent.map(({ theme }) => (
            <li key={theme}>{topicName(locale, theme)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
