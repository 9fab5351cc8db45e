import { type ResultOrder, resultOrders, selectionReasons } from '../../../schema/contracts/evaluation.ts'
import { topicName } from '../../../schema/i18n/names.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { type FormState, Select } from '../../ui/form.tsx'
import { More } from '../../ui/lists.tsx'
import { Moment, Written } from '../../ui/text.tsx'
import { Done } from '../secretariat/Frame.tsx'
import { type EvaluatedCall, EvaluationFrame } from './EvaluationFrame.tsx'
import { scoreText } from './figure.ts'

export interface ResultView {
  reference: string
  title: string
  language: string
  area: string | null
  reviews: number
  mean: number | null
  spread: number | null
  normalised: number | null
  rankRaw: number | null
  rankNormalised: number | null
  decision: string | null
  version: number
}

const tags: Record<string, string> = {
  accepted: 'tag published',
  accepted_if_merged: 'tag published',
  not_accepted: 'tag rejected',
}

/** What was decided on a proposal, in a word. */
export function DecisionTag({ decision }: { decision: string | null }) {
  const { t } = usePage()
  return (
    <span class={tags[decision ?? ''] ?? 'tag'}>
      {t(`evaluation.decision.${decision ?? 'undecided'}` as 'evaluation.decision.accepted')}
    </span>
  )
}

/** Figures of the proposals that passed the screening, and the form that decides on several at once. */
export function ResultsPage({
  call,
  rows,
  areas,
  wanted,
  query,
  next,
  computedAt,
  outdated,
  form,
  done,
}: {
  call: EvaluatedCall
  rows: readonly ResultView[]
  /** How many proposals and reviews each issue area has. */
  areas: readonly { area: string | null; n: number; sent: number }[]
  /** Reviews for each proposal. */
  wanted: number
  query: { area: string | undefined; order: ResultOrder; cursor: string | undefined }
  next: string | null
  computedAt: string | null
  /** Something has happened since the figures were computed. */
  outdated: boolean
  form: FormState
  done: boolean
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.evaluation(locale, call.slug)
  const total = areas.reduce((sum, one) => sum + one.n, 0)
  const sent = areas.reduce((sum, one) => sum + one.sent, 0)
  const kept = { area: query.area, order: query.order === 'normalised' ? undefined : query.order }
  return (
    <EvaluationFrame call={call} step="results" form={form}>
      {done && <Done>{t('evaluation.saved')}</Done>}
      <p>
        {t('evaluation.results.progress', {
          n: total,
          sent: formatNumber(locale, sent),
          wanted: formatNumber(locale, wanted * total),
        })}
      </p>
      <p class="hint">{t('evaluation.results.explain')}</p>
      <form method="post" action={paths.secretariat.computeResults(locale, call.slug)}>
        <p class="hint">
          {computedAt === null ? (
            t('evaluation.results.never')
          ) : (
            <>
              {t('statistics.as_of')} <Moment at={computedAt} />
            </>
          )}{' '}
          {outdated && computedAt !== null && t('evaluation.results.outdated')}
        </p>
        <button type="submit" class="quiet">
          {t('evaluation.compute')}
        </button>
      </form>
      <form class="actions" method="get" action={path}>
        <Select
          form={{ typed: { area: [query.area ?? ''] }, problems: {}, stamp: '' }}
          name="area"
          label={t('evaluation.area')}
          required
          options={areas.flatMap(({ area, n }) =>
            area === null ? [] : [{ value: area, label: `${topicName(locale, area)} (${formatNumber(locale, n)})` }],
          )}
          empty={t('evaluation.areas.all')}
        />
        <Select
          form={{ typed: { order: [query.order] }, problems: {}, stamp: '' }}
          name="order"
          label={t('evaluation.order')}
          required
          options={resultOrders.map((value) => ({ value, label: t(`evaluation.order.${value}`) }))}
          empty={t('form.choose')}
        />
        <button type="submit" class="quiet">
          {t('evaluation.show')}
        </button>
      </form>
      {rows.length === 0 ? (
        <p>{t('evaluation.results.none')}</p>
      ) : (
        <form method="post" action={withQuery(path, kept)} novalidate>
          <p class="hint sideways">{t('evaluation.results.sideways')}</p>
          <div class="scroll" role="region" aria-label={t('evaluation.step.results')} tabIndex={0}>
            <table class="results">
              <thead>
                <tr>
                  <th scope="col">{t('evaluation.proposal')}</th>
                  <th scope="col">{t('evaluation.rank.normalised')}</th>
                  <th scope="col">{t('evaluation.rank.raw')}</th>
                  <th scope="col">{t('evaluation.normalised')}</th>
                  <th scope="col">{t('evaluation.mean')}</th>
                  <th scope="col">{t('evaluation.spread')}</th>
                  <th scope="col">{t('evaluation.reviews')}</th>
                  <th scope="col">{t('evaluation.decision')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row key={row.reference} row={row} slug={call.slug} form={form} />
                ))}
              </tbody>
            </table>
          </div>
          <fieldset class="field narrow" id="f-proposals" tabIndex={-1}>
            <legend>{t('evaluation.decide')}</legend>
            <Select
              form={form}
              name="decision"
              label={t('evaluation.decision')}
              required
              options={(['accepted', 'waiting_list', 'not_accepted'] as const).map((value) => ({
                value,
                label: t(`evaluation.decision.${value}`),
              }))}
              empty={t('form.choose')}
            />
            <Select
              form={form}
              name="reason"
              label={t('evaluation.reason')}
              options={selectionReasons.map((value) => ({ value, label: t(`evaluation.selection_reason.${value}`) }))}
              empty={t('form.choose')}
            />
            <button type="submit">{t('secretariat.decide')}</button>
          </fieldset>
        </form>
      )}
      <More path={path} query={{ ...kept, cursor: query.cursor }} next={next} />
      <p class="actions">
        <a href={withQuery(paths.secretariat.resultsCsv(locale, call.slug), { bom: 1 })}>
          {t('evaluation.csv.results')}
        </a>
        <a href={withQuery(paths.secretariat.reviewsCsv(locale, call.slug), { bom: 1 })}>
          {t('evaluation.csv.reviews')}
        </a>
      </p>
    </EvaluationFrame>
  )
}

function Row({ row, slug, form }: { row: ResultView; slug: string; form: FormState }) {
  const { locale } = usePage()
  const value = `${row.reference}:${row.version}`
  const place = (rank: number | null) => (rank === null ? '–' : formatNumber(locale, rank))
  // A row that came back stale is ticked by its reference, whatever version it has now.
  const ticked = form.typed.proposals?.some((one) => one.startsWith(`${row.reference}:`)) ?? false
  return (
    <tr>
      <th scope="row">
        <div class="choice">
          <input
            type="checkbox"
            name="proposals"
            value={value}
            checked={ticked}
            aria-labelledby={`title-${row.reference}`}
          />
          <span>
            <a id={`title-${row.reference}`} href={paths.secretariat.proposal(locale, slug, row.reference)}>
              <Written lang={row.language}>{row.title}</Written>
            </a>{' '}
            <span class="hint">
              <span dir="ltr">{row.reference}</span>
              {row.area !== null && <> · {topicName(locale, row.area)}</>}
            </span>
          </span>
        </div>
      </th>
      <td class="n">{place(row.rankNormalised)}</td>
      <td class="n">{place(row.rankRaw)}</td>
      <td class="n">{scoreText(locale, row.normalised)}</td>
      <td class="n">{scoreText(locale, row.mean)}</td>
      <td class="n">{scoreText(locale, row.spread)}</td>
      <td class="n">{formatNumber(locale, row.reviews)}</td>
      <td>
        <DecisionTag decision={row.decision} />
      </td>
    </tr>
  )
}
