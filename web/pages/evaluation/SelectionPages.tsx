import type { Balance, SelectedProposal } from '../../../schema/contracts/evaluation.ts'
import { selectionDecisions } from '../../../schema/contracts/evaluation.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import type { FormState } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Moment, Written } from '../../ui/text.tsx'
import { Done } from '../secretariat/Frame.tsx'
import { BalanceTables } from './BalanceTables.tsx'
import { type EvaluatedCall, EvaluationFrame } from './EvaluationFrame.tsx'

interface Suggestion {
  first: string
  firstTitle: string
  firstLanguage: string
  second: string
  secondTitle: string
  secondLanguage: string
  n: number
}

/** The selection while it is made: its balance, pairs to merge, and the button that publishes it. */
export function SelectionPage({
  call,
  balance,
  decisions,
  suggestions,
  published,
  publications,
  form,
  done,
}: {
  call: EvaluatedCall
  balance: Balance
  decisions: ReadonlyMap<string, number>
  suggestions: readonly Suggestion[]
  published: string | null
  publications: number
  form: FormState
  done: boolean
}) {
  const { t, locale } = usePage()
  return (
    <EvaluationFrame call={call} step="selection" form={form}>
      {done && <Done>{t('evaluation.published')}</Done>}
      <dl class="facts">
        {[...selectionDecisions, 'undecided' as const].map((decision) => (
          <div key={decision}>
            <dt>{t(`evaluation.decision.${decision}`)}</dt>
            <dd class="n">{formatNumber(locale, decisions.get(decision) ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={paths.secretariat.evaluation(locale, call.slug)}>{t('evaluation.to_results')}</a>
      </p>
      <h2>{t('evaluation.balance')}</h2>
      <p class="hint">{t('evaluation.balance.explain')}</p>
      <BalanceTables balance={balance} />
      <h2>{t('evaluation.merges')}</h2>
      {suggestions.length === 0 ? (
        <p>{t('evaluation.merges.none')}</p>
      ) : (
        <ul class="cards">
          {suggestions.map((one) => (
            <li class="card" key={`${one.first} ${one.second}`}>
              <p>
                <a href={paths.secretariat.proposal(locale, call.slug, one.first)}>
                  <Written lang={one.firstLanguage}>{one.firstTitle}</Written>
                </a>{' '}
                +{' '}
                <a href={paths.secretariat.proposal(locale, call.slug, one.second)}>
                  <Written lang={one.secondLanguage}>{one.secondTitle}</Written>
                </a>
              </p>
              <p class="hint">{t('evaluation.merges.by', { n: one.n })}</p>
            </li>
          ))}
        </ul>
      )}
      <h2>{t('evaluation.publish')}</h2>
      <p>{t('evaluation.publish.text')}</p>
      {published !== null && (
        <p>
          <a href={paths.selection(locale, call.slug)}>{t('evaluation.published_at')}</a> <Moment at={published} />
        </p>
      )}
      <form method="post" action={paths.secretariat.selection(locale, call.slug)}>
        <input type="hidden" name="publications" value={publications} />
        <button type="submit">{t('evaluation.publish')}</button>
      </form>
    </EvaluationFrame>
  )
}

/** What everybody reads of a selection. */
export function PublicSelectionPage({
  call,
  publishedAt,
  balance,
  items,
  cursor,
  next,
}: {
  call: EvaluatedCall
  publishedAt: string
  balance: Balance
  items: readonly SelectedProposal[]
  cursor: string | undefined
  next: string | null
}) {
  const { t, locale } = usePage()
  const path = paths.selection(locale, call.slug)
  return (
    <Layout title={t('selection.of', { call: call.title })}>
      <h1>{t('selection.title')}</h1>
      <p class="lead">
        <a href={paths.call(locale, call.slug)}>
          <bdi>{call.title}</bdi>
        </a>
      </p>
      <p>
        <strong>{t('selection.total', { n: balance.selected, all: formatNumber(locale, balance.all) })}</strong>{' '}
        <span class="hint">
          {t('statistics.as_of')} <Moment at={publishedAt} />
        </span>
      </p>
      <h2>{t('selection.list')}</h2>
      {items.length === 0 && <p>{t('evaluation.none')}</p>}
      <ul class="cards">
        {items.map((one) => (
          <li class="card" key={one.reference}>
            <h3>
              <a href={paths.issue(locale, one.reference)}>
                <Written lang={one.language}>{one.title}</Written>
              </a>
            </h3>
            <p class="byline">
              <span dir="ltr">{one.reference}</span>
              {one.decision === 'accepted_if_merged' && (
                <>
                  {' '}
                  · {t('selection.if_merged')}{' '}
                  {one.mergeWith !== null && (
                    <a href={paths.issue(locale, one.mergeWith)} dir="ltr">
                      {one.mergeWith}
                    </a>
                  )}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <More path={path} query={{ cursor }} next={next} />
      <h2>{t('evaluation.balance')}</h2>
      <p class="hint">{t('evaluation.balance.explain')}</p>
      <BalanceTables balance={balance} />
      <p class="actions">
        <a href={withQuery(api.selectionCsv(call.slug), { bom: 1 })}>{t('list.csv')}</a>
        <a href={api.selection(call.slug)}>{t('statistics.json')}</a>
      </p>
    </Layout>
  )
}
