import { formatDay } from '../../../schema/i18n/dates.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { languageName, topicName } from '../../../schema/i18n/names.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { type AnswerTime, declineReasons, feedbackAnswers, isOneOf } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { BarChart } from '../../ui/charts.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Written } from '../../ui/text.tsx'
import { LeaveQuickly } from '../help/LeaveQuickly.tsx'
import { type Gap, GapMap } from './GapMap.tsx'
import { regionName } from './names.ts'

interface Sum {
  value: string
  count: number
}

export interface FiguresView {
  asOf: string
  gaps: readonly Gap[]
  byTopic: readonly Sum[]
  byRegion: readonly Sum[]
  byLanguage: readonly Sum[]
  refusals: readonly { reason: string; count: number }[]
  feedback: readonly { answer: string; count: number }[]
  desks: readonly Desk[]
}

interface Desk {
  slug: string
  name: string
  language: string
  atLeast: number
  acceptance: { from: number; to: number }
  answersWithin: AnswerTime | null
}

/** Bars of one chart; the files hold the rest. */
const mostBars = 10

/** What people ask for help with, what nobody answers, and how desks answer; never a word of a request. */
export function FiguresPage({ figures, language }: { figures: FiguresView; language: string | undefined }) {
  const { t, locale } = usePage()
  const naming = {
    topic: (id: string) => (id === 'unknown' ? t('helpFigures.topic.unknown') : topicName(locale, id)),
    region: (id: string) => regionName(t, id),
    language: (id: string) => (id === 'various' ? t('helpFigures.various') : languageName(locale, id)),
  }
  const chart = (caption: MessageKey, of: MessageKey, sums: readonly Sum[], name: (id: string) => string) =>
    sums.length > 0 && (
      <BarChart
        caption={t(caption)}
        of={t(of)}
        rows={sums.slice(0, mostBars).map(({ value, count }) => ({ label: name(value), n: count }))}
      />
    )
  return (
    <Layout sheet="figures" title={t('helpFigures.title')} description={t('helpFigures.lead')}>
      <LeaveQuickly />
      <p>
        <a href={paths.help(locale)}>{t('help.title')}</a>
      </p>
      <h1>{t('helpFigures.title')}</h1>
      <p class="lead">{t('helpFigures.lead')}</p>
      <p>{t('helpFigures.as_of', { when: formatDay(locale, figures.asOf) })}</p>
      <section class="prose">
        <h2>{t('helpFigures.withheld')}</h2>
        <p>{t('helpFigures.withheld.text')}</p>
        <p>{t('helpFigures.withheld.how')}</p>
      </section>
      <h2 id="gaps">{t('helpFigures.gaps')}</h2>
      <p>{t('helpFigures.gaps.text')}</p>
      <GapMap gaps={figures.gaps} language={language} />
      <h2 id="requests">{t('helpFigures.requests')}</h2>
      {figures.byTopic.length === 0 ? (
        <p>{t('helpFigures.none')}</p>
      ) : (
        <>
          {chart('helpFigures.by_topic', 'entry.topic', figures.byTopic, naming.topic)}
          {chart('helpFigures.by_region', 'helpFigures.region', figures.byRegion, naming.region)}
          {chart('helpFigures.by_language', 'list.language', figures.byLanguage, naming.language)}
        </>
      )}
      <h2 id="desks">{t('helpFigures.desks')}</h2>
      <p>{t('helpFigures.desks.text')}</p>
      <Desks desks={figures.desks} />
      {chart(
        'helpFigures.refusals',
        'help.desk.reason',
        figures.refusals.map(({ reason, count }) => ({ value: reason, count })),
        (reason) => (isOneOf(declineReasons, reason) ? t(`help.declined.${reason}`) : reason),
      )}
      {chart(
        'helpFigures.feedback',
        'helpFigures.answer',
        figures.feedback.map(({ answer, count }) => ({ value: answer, count })),
        (answer) => (isOneOf(feedbackAnswers, answer) ? t(`helpFigures.feedback.${answer}`) : answer),
      )}
      <p>{t('helpFigures.weights')}</p>
      <p class="actions">
        <a href={withQuery(api.gapsCsv, { bom: 1 })}>{t('helpFigures.gaps.csv')}</a>
        <a href={withQuery(api.helpStatisticsCsv, { bom: 1 })}>{t('list.csv')}</a>
        <a href={api.helpStatistics}>{t('statistics.json')}</a>
      </p>
    </Layout>
  )
}

function Desks({ desks }: { desks: readonly Desk[] }) {
  const { t, locale } = usePage()
  if (desks.length === 0) return <p>{t('helpFigures.desks.none')}</p>
  const percent = (share: number) => formatNumber(locale, Math.round(share * 100))
  return (
    <div class="scroll" role="region" aria-label={t('helpFigures.desks')} tabIndex={0}>
      <table>
        <caption class="unseen">{t('helpFigures.desks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('helpFigures.desk')}</th>
            <th scope="col">{t('helpFigures.handed_over')}</th>
            <th scope="col">{t('helpFigures.accepted')}</th>
            <th scope="col">{t('helpFigures.answers')}</th>
          </tr>
        </thead>
        <tbody>
          {desks.map((desk) => (
            <tr key={desk.slug}>
              <th scope="row">
                <a href={paths.entry(locale, desk.slug)}>
                  <Written lang={desk.language}>{desk.name}</Written>
                </a>
              </th>
              <td>{t('helpFigures.at_least', { n: formatNumber(locale, desk.atLeast) })}</td>
              <td>
                {t('helpFigures.share', { from: percent(desk.acceptance.from), to: percent(desk.acceptance.to) })}
              </td>
              <td>
                {desk.answersWithin === null ? t('helpFigures.too_few') : t(`helpFigures.within.${desk.answersWithin}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
