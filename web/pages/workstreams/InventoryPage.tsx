import type { InventoryItem } from '../../../schema/contracts/workstreams.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { groupOutcomes } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'
import { cycleName } from './CyclePages.tsx'
import { OutcomeDetails } from './OutcomeNote.tsx'

/** What became of each group of issues at the end of a cycle. */
export function InventoryPage({
  cycle,
  calls,
  call,
  items,
  totals,
  next,
  cursor,
}: {
  cycle: { slug: string }
  calls: readonly { slug: string; title: string }[]
  /** The call that is shown; null where the cycle has none with submissions. */
  call: string | null
  items: readonly InventoryItem[]
  /** Outcome -> groups. */
  totals: Readonly<Record<string, number>>
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale, permissions } = usePage()
  const path = paths.inventory(locale, cycle.slug)
  const mayDecide = permissions.includes('group_issues')
  return (
    <Layout title={`${t('inventory.title')} – ${cycleName(cycle.slug)}`}>
      <h1>{t('inventory.title')}</h1>
      <p class="lead">
        <a href={paths.cycle(locale, cycle.slug)}>{cycleName(cycle.slug)}</a>
      </p>
      <p>{t('inventory.lead')}</p>
      {calls.length > 1 && (
        <nav aria-label={t('calls.title')}>
          <ul>
            {calls.map((one) => (
              <li key={one.slug}>
                <a href={withQuery(path, { call: one.slug })} aria-current={one.slug === call ? 'true' : undefined}>
                  {one.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <dl class="facts">
        {groupOutcomes.map((outcome) => (
          <div key={outcome}>
            <dt>{t(`inventory.outcome.${outcome}`)}</dt>
            <dd>{formatNumber(locale, totals[outcome] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      {items.length === 0 ? (
        <p>{t('inventory.none')}</p>
      ) : (
        <ul class="cards">
          {items.map((item) => (
            <li class="card" key={item.group}>
              <h2>
                <a href={paths.group(locale, item.call, item.group)}>
                  <Written lang={item.language}>{item.title}</Written>
                </a>
              </h2>
              <p class="byline">
                {t('inventory.issues', { n: item.issues })} ·{' '}
                <span class={item.outcome === 'taken_up' ? 'tag published' : 'tag'}>
                  {t(item.outcome === null ? 'inventory.undecided' : `inventory.outcome.${item.outcome}`)}
                </span>
              </p>
              <OutcomeDetails of={{ ...item, language: item.reasonLanguage ?? locale }} />
              {mayDecide && (
                <p>
                  <a href={paths.secretariat.outcome(locale, item.call, item.group)}>{t('inventory.decide')}</a>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <More path={path} query={{ call: call ?? undefined, cursor }} next={next} />
      <p class="actions">
        <a href={withQuery(api.inventoryCsv(cycle.slug), { bom: 1 })}>{t('list.csv')}</a>
        <a href={withQuery(api.inventory(cycle.slug), { call: call ?? undefined })}>JSON</a>
      </p>
    </Layout>
  )
}
