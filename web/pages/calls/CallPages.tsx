import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Prose, type SafeHtml } from '../../ui/text.tsx'
import { Streams } from '../priorities/Streams.tsx'
import { CallCard, CallDates, type CallView } from './CallCard.tsx'

/** All public calls. */
export function CallsPage({
  calls,
  next,
  cursor,
}: {
  calls: readonly CallView[]
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('calls.title')} description={t('calls.lead')} feed={paths.callsFeed(locale)}>
      <h1>{t('calls.title')}</h1>
      <p class="lead">{t('calls.lead')}</p>
      {calls.length === 0 ? (
        <p>{t('calls.none')}</p>
      ) : (
        <ul class="cards">
          {calls.map((call) => (
            <CallCard key={call.slug} call={call} />
          ))}
        </ul>
      )}
      <More path={paths.calls(locale)} query={{ cursor }} next={next} />
      <p>
        <a href={paths.callsFeed(locale)}>{t('list.feed')}</a>
      </p>
    </Layout>
  )
}

/** One call: its dates, what it asks for, and the ways on. */
export function CallPage({
  call,
  guidance,
  language,
  byStream,
  hasReport,
}: {
  call: CallView
  guidance: SafeHtml
  language: string
  /** Published issues by stream; null where the single submissions are not held here. */
  byStream: Readonly<Record<string, number>> | null
  /** Whether a synthesis report of it is published. */
  hasReport: boolean
}) {
  const { t, locale } = usePage()
  return (
    <Layout title={call.title} feed={paths.issuesFeed(locale, call.slug)}>
      <h1>
        <bdi lang={language}>{call.title}</bdi>
      </h1>
      <p>
        <span class={`tag ${call.state}`}>{t(`call.state.${call.state}`)}</span>{' '}
        {t('calls.published', { n: call.published })}
        {call.waiting > 0 && <> · {t('calls.waiting', { n: call.waiting })}</>}
      </p>
      <CallDates call={call} />
      {call.figures === 'published' && <p class="note">{t('call.published_figures')}</p>}
      <p class="actions">
        {call.state === 'open' && (
          <a class="button" href={paths.submitIssue(locale, call.slug)}>
            {t('call.submit')}
          </a>
        )}
        {call.figures === 'counted' && (
          <>
            <a href={paths.issues(locale, call.slug)}>{t('call.issues')}</a>
            <a href={paths.groups(locale, call.slug)}>{t('groups.title')}</a>
          </>
        )}
        <a href={paths.statistics(locale, call.slug)}>{t('call.statistics')}</a>
        <a href={paths.priorities(locale, call.slug)}>{t('priorities.title')}</a>
        {hasReport && <a href={paths.report(locale, call.slug)}>{t('report.title')}</a>}
      </p>
      {guidance.html !== '' && (
        <section>
          <h2>{t('call.guidance')}</h2>
          <Prose of={guidance} lang={language} />
        </section>
      )}
      {byStream !== null && <Streams byStream={byStream} />}
    </Layout>
  )
}
