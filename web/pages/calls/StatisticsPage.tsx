import type { Statistics } from '../../../schema/contracts/calls.ts'
import { formatDay } from '../../../schema/i18n/dates.ts'
import { languageName, topicName } from '../../../schema/i18n/names.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { api, paths } from '../../../schema/paths.ts'
import { regions, stakeholderGroups } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Bars } from '../../ui/lists.tsx'
import { Moment } from '../../ui/text.tsx'
import type { CallView } from './CallCard.tsx'

const largestFirst = (counts: Record<string, number>, label: (key: string) => string) =>
  Object.entries(counts)
    .map(([key, n]) => ({ label: label(key), n }))
    .sort((a, b) => b.n - a.n)

/** The figures of a call; each chart is a table. */
export function StatisticsPage({ call, statistics }: { call: CallView; statistics: Statistics }) {
  const { t, locale } = usePage()
  const crossed = new Map(statistics.cross.map((cell) => [`${cell.stakeholderGroup}|${cell.region}`, cell.count]))
  const group = (key: string) => t(`group.${key}` as 'group.government')
  const region = (key: string) => t(`region.${key}` as 'region.other')
  return (
    <Layout title={t('statistics.of', { call: call.title })}>
      <h1>{t('statistics.title')}</h1>
      <p class="lead">
        <a href={paths.call(locale, call.slug)}>{call.title}</a>
      </p>
      <p>
        <strong>{t('statistics.total', { n: statistics.total })}</strong>
        {statistics.waiting > 0 && <> · {t('calls.waiting', { n: statistics.waiting })}</>}
      </p>
      {statistics.figures === 'published' ? (
        <p class="note">{t('call.published_figures')}</p>
      ) : (
        <p class="hint">{t('statistics.self_declared')}</p>
      )}
      <div class="charts">
        <Bars
          caption={t('statistics.by_group')}
          of={t('author.group')}
          rows={largestFirst(statistics.byStakeholderGroup, group)}
        />
        <Bars
          caption={t('statistics.by_region')}
          of={t('author.region')}
          rows={largestFirst(statistics.byRegion, region)}
        />
        {Object.keys(statistics.byTheme).length > 0 && (
          <Bars
            caption={t('statistics.by_theme')}
            of={t('issue.theme')}
            rows={largestFirst(statistics.byTheme, (id) => topicName(locale, id))}
          />
        )}
        {Object.keys(statistics.byLanguage).length > 0 && (
          <Bars
            caption={t('statistics.by_language')}
            of={t('list.language')}
            rows={largestFirst(statistics.byLanguage, (tag) => languageName(locale, tag))}
          />
        )}
        {statistics.byDevelopmentStatus.leastDeveloped !== null && (
          <Bars
            caption={t('statistics.by_development')}
            of={t('author.country')}
            rows={[
              { label: t('statistics.least_developed'), n: statistics.byDevelopmentStatus.leastDeveloped },
              { label: t('statistics.other_countries'), n: statistics.byDevelopmentStatus.other ?? 0 },
            ]}
          />
        )}
        {statistics.byDay.length > 0 && (
          <Bars
            caption={t('statistics.by_day')}
            of={t('statistics.day')}
            rows={statistics.byDay.map(({ date, count }) => ({ label: formatDay(locale, date), n: count }))}
          />
        )}
      </div>
      {statistics.cross.length > 0 && (
        <div class="scroll" role="region" aria-label={t('statistics.cross')} tabIndex={0}>
          <table>
            <caption>{t('statistics.cross')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('author.region')}</th>
                {stakeholderGroups.map((key) => (
                  <th scope="col" key={key}>
                    {group(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {regions.map((row) => (
                <tr key={row}>
                  <th scope="row">{region(row)}</th>
                  {stakeholderGroups.map((key) => (
                    <td class="n" key={key}>
                      {formatNumber(locale, crossed.get(`${key}|${row}`) ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {statistics.source !== null && <p class="hint">{t('statistics.source', { source: statistics.source })}</p>}
      <p class="hint">
        {t('statistics.as_of')} <Moment at={statistics.asOf} />
      </p>
      <p>
        <a href={api.statistics(call.slug)}>{t('statistics.json')}</a>
      </p>
    </Layout>
  )
}
