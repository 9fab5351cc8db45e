import type { Statistics } from '../../../schema/contracts/statistics.ts'
import { languageName, topicName } from '../../../schema/i18n/names.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { regions, stakeholderGroups } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { BarChart, CrossTable, DayChart } from '../../ui/charts.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Moment } from '../../ui/text.tsx'
import type { CallView } from './CallCard.tsx'
import { wordingFor } from './wording.ts'

const largestFirst = (counts: Record<string, number>, label: (key: string) => string) =>
  Object.entries(counts)
    .map(([key, n]) => ({ label: label(key), n }))
    .sort((a, b) => b.n - a.n)

/** The figures of a call; each chart has its table. */
export function StatisticsPage({ call, statistics }: { call: CallView; statistics: Statistics }) {
  const { t, locale } = usePage()
  return (
    <Layout sheet="figures" title={t('statistics.of', { call: call.title })}>
      <h1>{t('statistics.title')}</h1>
      <p class="lead">
        <a href={paths.call(locale, call.slug)}>{call.title}</a>
      </p>
      <p>
        <strong>{t(wordingFor(call.kind, 'statistics.total'), { n: statistics.total })}</strong>
        {statistics.waiting > 0 && <> · {t('calls.waiting', { n: statistics.waiting })}</>}
      </p>
      {statistics.figures === 'published' ? (
        <p class="note">{t('call.published_figures')}</p>
      ) : (
        <p class="hint">{t('statistics.self_declared')}</p>
      )}
      {statistics.support.issues > 0 && (
        <p>
          {t('statistics.support', { n: statistics.support.issues })}{' '}
          {t('statistics.supports', { n: statistics.support.total })}
        </p>
      )}
      <StatisticsFigures statistics={statistics} />
      {statistics.source !== null && <p class="hint">{t('statistics.source', { source: statistics.source })}</p>}
      <p class="hint">
        {t('statistics.as_of')} <Moment at={statistics.asOf} />
      </p>
      <p class="actions">
        <a href={paths.comparison(locale, call.slug)}>{t('statistics.compare')}</a>
        <a href={api.statistics(call.slug)}>{t('statistics.json')}</a>
        <a href={withQuery(api.statisticsCsv(call.slug), { bom: 1 })}>{t('list.csv')}</a>
      </p>
    </Layout>
  )
}

/** The charts of a call's figures, each with its table. */
export function StatisticsFigures({ statistics }: { statistics: Statistics }) {
  const { t, locale } = usePage()
  const crossed = new Map(statistics.cross.map((cell) => [`${cell.stakeholderGroup}|${cell.region}`, cell.count]))
  const group = (key: string) => t(`group.${key}` as 'group.government')
  const region = (key: string) => t(`region.${key}` as 'region.other')
  return (
    <>
      <div class="charts">
        <BarChart
          caption={t('statistics.by_group')}
          of={t('author.group')}
          rows={largestFirst(statistics.byStakeholderGroup, group)}
        />
        <BarChart
          caption={t('statistics.by_region')}
          of={t('author.region')}
          rows={largestFirst(statistics.byRegion, region)}
        />
        {Object.keys(statistics.byTheme).length > 0 && (
          <BarChart
            caption={t('statistics.by_theme')}
            of={t('issue.theme')}
            rows={largestFirst(statistics.byTheme, (id) => topicName(locale, id))}
          />
        )}
        {Object.keys(statistics.byLanguage).length > 0 && (
          <BarChart
            caption={t('statistics.by_language')}
            of={t('list.language')}
            rows={largestFirst(statistics.byLanguage, (tag) => languageName(locale, tag))}
          />
        )}
        {statistics.byDevelopmentStatus.leastDeveloped !== null && (
          <BarChart
            caption={t('statistics.by_development')}
            of={t('author.country')}
            rows={[
              { label: t('statistics.least_developed'), n: statistics.byDevelopmentStatus.leastDeveloped },
              { label: t('statistics.other_countries'), n: statistics.byDevelopmentStatus.other ?? 0 },
            ]}
          />
        )}
        {statistics.byDay.length > 0 && (
          <DayChart caption={t('statistics.by_day')} of={t('statistics.day')} days={statistics.byDay} />
        )}
      </div>
      {statistics.cross.length > 0 && (
        <CrossTable
          caption={t('statistics.cross')}
          corner={t('author.region')}
          columns={stakeholderGroups.map((key) => ({ key, label: group(key) }))}
          rows={regions.map((key) => ({ key, label: region(key) }))}
          count={(row, column) => crossed.get(`${column}|${row}`) ?? 0}
        />
      )}
    </>
  )
}
