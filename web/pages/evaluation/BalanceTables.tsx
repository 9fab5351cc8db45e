import type { Balance } from '../../../schema/contracts/evaluation.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { usePage } from '../../page.tsx'
import { percentText } from './figure.ts'

interface Row {
  label: string
  selected: number
  all: number
}

/** How a selection compares with all proposals; the bars only repeat the percentages. */
export function BalanceTables({ balance }: { balance: Balance }) {
  const { t } = usePage()
  const whole = { selected: balance.selected, all: balance.all }
  const rows = (shares: Balance['byRegion'], label: (key: string) => string): Row[] =>
    Object.entries(shares).map(([key, share]) => ({ label: label(key), ...share }))
  return (
    <div class="charts">
      <Shares
        caption={t('statistics.by_region')}
        of={t('author.region')}
        whole={whole}
        rows={rows(balance.byRegion, (key) => t(`region.${key}` as 'region.other'))}
      />
      <Shares
        caption={t('statistics.by_group')}
        of={t('author.group')}
        whole={whole}
        rows={rows(balance.byStakeholderGroup, (key) => t(`group.${key}` as 'group.government'))}
      />
      <Shares
        caption={t('evaluation.balance.proposers')}
        of={t('evaluation.balance.proposer')}
        whole={whole}
        rows={[
          ...(balance.newcomers === null ? [] : [{ label: t('evaluation.newcomer'), ...balance.newcomers }]),
          { label: t('evaluation.developing'), ...balance.developingCountries },
        ]}
      />
    </div>
  )
}

function Shares({
  caption,
  of,
  whole,
  rows,
}: {
  caption: string
  of: string
  whole: { selected: number; all: number }
  rows: readonly Row[]
}) {
  const { t, locale } = usePage()
  const cell = (n: number, all: number) => (
    <td>
      <span class="n">
        {formatNumber(locale, n)} · {percentText(locale, n, all)}
      </span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={all === 0 ? 0 : Math.round((1000 * n) / all) / 10} height="8" />
      </svg>
    </td>
  )
  return (
    <table class="bars balance">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{t('evaluation.balance.selected')}</th>
          <th scope="col">{t('evaluation.balance.all')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            {cell(row.selected, whole.selected)}
            {cell(row.all, whole.all)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
