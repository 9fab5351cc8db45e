import type { CallComparison } from '../../../schema/contracts/statistics.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { api, paths } from '../../../schema/paths.ts'
import { regions, stakeholderGroups } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { ShareChart } from '../../ui/share-chart.tsx'
import type { CallView } from './CallCard.tsx'

type Compared = CallComparison['items'][number]

/** A call beside the earlier ones: who took part, in shares, since the totals differ. */
export function ComparisonPage({ call, comparison }: { call: CallView; comparison: CallComparison }) {
  const { t, locale } = usePage()
  const title = t('statistics.compare')
  return (
    <Layout sheet="figures" title={`${title} – ${call.title}`}>
      <h1>{title}</h1>
      <p class="lead">
        <a href={paths.call(locale, call.slug)}>{call.title}</a>
      </p>
      <p>{t('comparison.lead')}</p>
      <Compare
        caption={t('statistics.by_group')}
        calls={comparison.items}
        keys={stakeholderGroups}
        label={(key) => t(`group.${key}` as 'group.government')}
        counts={(one) => one.byStakeholderGroup}
      />
      <Compare
        caption={t('statistics.by_region')}
        calls={comparison.items}
        keys={regions}
        label={(key) => t(`region.${key}` as 'region.other')}
        counts={(one) => one.byRegion}
      />
      <p class="hint">{t('comparison.shares')}</p>
      <p class="actions">
        <a href={paths.statistics(locale, call.slug)}>{t('statistics.of', { call: call.title })}</a>
        <a href={api.comparison(call.slug)}>{t('statistics.json')}</a>
      </p>
    </Layout>
  )
}

/** Who took part in several calls: shares, and the numbers beside them. */
export function Compare({
  caption,
  heading: Heading = 'h2',
  calls,
  keys,
  label,
  counts,
}: {
  caption: string
  /** Its level among the headings of the page. */
  heading?: 'h2' | 'h3'
  calls: readonly Compared[]
  keys: readonly string[]
  label: (key: string) => string
  counts: (call: Compared) => Record<string, number>
}) {
  const { t, locale } = usePage()
  return (
    <section>
      <Heading>{caption}</Heading>
      <ShareChart
        caption={caption}
        bars={calls.map((one) => ({ label: yearOf(one), parts: keys.map((key) => counts(one)[key] ?? 0) }))}
        parts={keys.map(label)}
      />
      <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('comparison.call')}</th>
              {keys.map((key) => (
                <th scope="col" key={key}>
                  {label(key)}
                </th>
              ))}
              <th scope="col">{t('comparison.total')}</th>
            </tr>
          </thead>
          <tbody>
            {calls.map((one) => (
              <tr key={one.call}>
                <th scope="row">
                  <a href={paths.statistics(locale, one.call)}>{one.title}</a>
                </th>
                {keys.map((key) => (
                  <td class="n" key={key}>
                    {formatNumber(locale, counts(one)[key] ?? 0)}
                  </td>
                ))}
                <td class="n">{formatNumber(locale, one.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** The year of a call's cycle, which tells calls apart in little space. */
const yearOf = (call: Compared) => /\d{4}$/.exec(call.cycle)?.[0] ?? call.cycle
