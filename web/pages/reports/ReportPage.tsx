import type { ComponentChildren } from 'preact'
import { formatDay } from '../../../schema/i18n/dates.ts'
import { translator } from '../../../schema/i18n/index.ts'
import { languageName } from '../../../schema/i18n/names.ts'
import { directionOfLocale } from '../../../schema/i18n/translate.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { PageProvider, usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Labelled, Moment, Prose, Written } from '../../ui/text.tsx'
import { Compare } from '../calls/ComparisonPage.tsx'
import { StatisticsFigures } from '../calls/StatisticsPage.tsx'
import { Convergence, Priorities } from './Communities.tsx'
import { Annex, GroupIndex, Groups, Method, Next, Questions, Workstreams } from './Sections.tsx'
import type { EntryView, Place, ReportView } from './views.ts'

/** A synthesis report, in the language in which it was made, within the reader's page. */
export function ReportPage({
  report,
  place,
  others,
  draft,
  docx,
}: {
  report: ReportView
  place: Place
  /** Other published reports of the call. */
  others: readonly EntryView[]
  /** A preview for the Secretariat. */
  draft: boolean
  /** Address of the document to edit. */
  docx: string
}) {
  const page = usePage()
  const { t, locale } = page
  const { call } = report.head
  const inReport = { ...page, locale: report.language, t: translator(report.language) }
  const main = withQuery(place.path, place.query)
  return (
    <Layout sheet="figures" title={t('report.of', { call: call.title })} hidden={draft}>
      {draft && <p class="note">{t('report.draft_note')}</p>}
      <p class="unprinted">
        <a href={paths.call(locale, call.slug)}>
          <Written lang={call.language}>{call.title}</Written>
        </a>
        {place.section !== 'main' && (
          <>
            {' · '}
            <a href={main}>{t('report.back')}</a>
          </>
        )}
      </p>
      <article class="report" lang={report.language} dir={directionOfLocale(report.language)}>
        <PageProvider value={inReport}>
          <Body report={report} place={place} />
        </PageProvider>
      </article>
      <p class="actions">
        {place.section !== 'all' && (
          <a href={withQuery(place.path, { ...place.query, section: 'all' })}>{t('report.whole')}</a>
        )}
        <a href={docx}>{t('report.docx')}</a>
        {!draft && <a href={withQuery(api.report(call.slug), { n: report.number })}>{t('priorities.json')}</a>}
      </p>
      {others.length > 0 && (
        <section class="unprinted">
          <h2>{t('report.others')}</h2>
          <ul>
            {others.map((one) => (
              <li key={one.number}>
                <a href={withQuery(paths.report(locale, call.slug), { n: one.number })}>
                  {t('report.entry', {
                    number: one.number,
                    language: languageName(locale, one.language),
                    day: formatDay(locale, one.madeAt),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}

function Body({ report, place }: { report: ReportView; place: Place }) {
  const { t } = usePage()
  const { head } = report
  const whole = place.section === 'all'
  const title = (
    <h1>
      <Labelled label={t('report.title')}>
        <Written lang={head.call.language}>{head.call.title}</Written>
      </Labelled>
    </h1>
  )
  switch (place.section) {
    case 'groups':
      return (
        <>
          {title}
          <Groups report={report} place={place} />
        </>
      )
    case 'priorities':
      return (
        <>
          {title}
          <Priorities report={report} place={place} />
        </>
      )
    case 'questions':
      return (
        <>
          {title}
          <Questions report={report} place={place} />
        </>
      )
    case 'issues':
      return (
        <>
          {title}
          <Annex report={report} place={place} />
        </>
      )
    default:
      return (
        <>
          {title}
          <Facts report={report} />
          <Contents report={report} place={place} />
          {report.intro !== null && (
            <Part id="intro" flow title={t('report.intro')}>
              <Prose of={report.intro} lang={report.language} />
            </Part>
          )}
          <Method head={head} />
          <Part id="statistics" title={t('statistics.title')}>
            <p>
              <strong>{t('statistics.total', { n: head.statistics.total })}</strong>
            </p>
            <StatisticsFigures statistics={head.statistics} />
          </Part>
          {head.comparison.length > 0 && <Comparison head={head} />}
          {whole ? <Groups report={report} place={place} /> : <GroupIndex report={report} place={place} />}
          <Convergence report={report} place={place} />
          {whole && <Priorities report={report} place={place} />}
          {whole && <Questions report={report} place={place} />}
          <Workstreams head={head} reader={place.reader} />
          <Next head={head} reader={place.reader} />
          {report.conclusions !== null && (
            <Part id="conclusions" flow title={t('report.conclusions')}>
              <Prose of={report.conclusions} lang={report.language} />
            </Part>
          )}
          {whole && <Annex report={report} place={place} />}
        </>
      )
  }
}

/** @param flow whether it goes on, on paper, where the part before ends */
function Part({
  id,
  title,
  flow = false,
  children,
}: {
  id: string
  title: string
  flow?: boolean
  children: ComponentChildren
}) {
  return (
    <section class={flow ? 'flow' : undefined}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Facts({ report }: { report: ReportView }) {
  const { t } = usePage()
  const { call, asOf } = report.head
  const rows: [string, ComponentChildren][] = [
    [t('report.number'), String(report.number)],
    [t('communities.cycle'), <bdi key="cycle">{call.cycle}</bdi>],
  ]
  if (call.opensAt !== null) rows.push([t('call.opens'), <Moment key="opens" at={call.opensAt} />])
  if (call.closesAt !== null) rows.push([t('call.closes'), <Moment key="closes" at={call.closesAt} />])
  rows.push([t('report.state'), t(`call.state.${call.state}`)])
  rows.push([t('statistics.as_of'), <Moment key="as-of" at={asOf} />])
  return (
    <dl class="facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The way to what does not stand on this page, and within it. */
function Contents({ report, place }: { report: ReportView; place: Place }) {
  const { t } = usePage()
  const { totals } = report.head
  const whole = place.section === 'all'
  const to = (section: string) => (whole ? `#${section}` : withQuery(place.path, { ...place.query, section }))
  const entries: [string, string][] = [
    ['#statistics', t('statistics.title')],
    [to('groups'), `${t('groups.title')} (${totals.groups})`],
    ['#convergence', t('report.convergence')],
    [to('priorities'), `${t('priorities.title')} (${totals.priorities})`],
    [to('questions'), `${t('questions.title')} (${totals.questions})`],
    [to('issues'), `${t('report.annex')} (${totals.issues})`],
  ]
  return (
    <nav class="contents" aria-label={t('report.contents')}>
      <ul>
        {entries.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Comparison({ head }: { head: ReportView['head'] }) {
  const { t } = usePage()
  return (
    <Part id="comparison" title={t('report.comparison')}>
      <p>{t('comparison.lead')}</p>
      <Compare
        heading="h3"
        caption={t('statistics.by_group')}
        calls={head.comparison}
        keys={Object.keys(head.statistics.byStakeholderGroup)}
        label={(key) => t(`group.${key}` as 'group.government')}
        counts={(one) => one.byStakeholderGroup}
      />
      <Compare
        heading="h3"
        caption={t('statistics.by_region')}
        calls={head.comparison}
        keys={Object.keys(head.statistics.byRegion)}
        label={(key) => t(`region.${key}` as 'region.other')}
        counts={(one) => one.byRegion}
      />
    </Part>
  )
}
