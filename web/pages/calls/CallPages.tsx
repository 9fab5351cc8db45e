import { languageName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Moment, Prose, type SafeHtml, Written } from '../../ui/text.tsx'
import { Streams } from '../priorities/Streams.tsx'
import { type CarriedGroup, CarriedOver } from '../workstreams/CarriedOver.tsx'
import { CallCard, CallDates, type CallView } from './CallCard.tsx'
import { wordingFor } from './wording.ts'

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
      <p class="actions">
        <a href={paths.cycles(locale)}>{t('cycles.all')}</a>
        <a href={paths.callsFeed(locale)}>{t('list.feed')}</a>
      </p>
    </Layout>
  )
}

/** A way on from a call, to what other parts of the site made of it. */
export interface CallLink {
  href: string
  label: string
}

export interface CallPageProps {
  call: CallView
  guidance: SafeHtml
  /** What there is of the call: its issues, statistics and so on. */
  links: readonly CallLink[]
  /** Groups of issues that the cycle before left to this one. */
  carriedOver: readonly CarriedGroup[]
  /** Published issues by stream; null where it is not asked, or the single submissions are not held here. */
  byStream: Readonly<Record<string, number>> | null
  /** How its window was changed, latest first. */
  changes: readonly { id: string; label: string; at: string; note: string | null }[]
}

/** One call: its dates, what it asks for, and the ways on. */
export function CallPage({ call, guidance, links, changes, byStream, carriedOver }: CallPageProps) {
  const { t, locale } = usePage()
  const { language } = call
  return (
    <Layout sheet="figures" title={call.title} feed={paths.issuesFeed(locale, call.slug)}>
      <h1>
        <Written lang={language}>{call.title}</Written>
      </h1>
      <p>
        <span class={`tag ${call.state}`}>{t(`call.state.${call.state}`)}</span> {t(`call.kind.${call.kind}`)} ·{' '}
        {t(wordingFor(call.kind, 'calls.published'), { n: call.published })}
        {call.waiting > 0 && <> · {t('calls.waiting', { n: call.waiting })}</>}
      </p>
      <CallDates call={call} />
      {call.figures === 'published' && <p class="note">{t('call.published_figures')}</p>}
      <p class="actions">
        {call.state === 'open' && (
          <a class="button" href={paths.submitIssue(locale, call.slug)}>
            {t(`submit.title.${call.kind}`)}
          </a>
        )}
        {links.map(({ href, label }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </p>
      {guidance.html !== '' && (
        <section>
          <h2>{t('call.guidance')}</h2>
          {language !== locale && (
            <p class="note">{t('call.not_translated', { language: languageName(locale, language) })}</p>
          )}
          <Prose of={guidance} lang={language} />
        </section>
      )}
      {changes.length > 0 && (
        <section>
          <h2>{t('call.changes')}</h2>
          <ul>
            {changes.map((change) => (
              <li key={change.id}>
                {change.label} · <Moment at={change.at} />
                {change.note !== null && (
                  <blockquote class="verbatim" dir="auto">
                    {change.note}
                  </blockquote>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CarriedOver groups={carriedOver} />
      {byStream !== null && <Streams byStream={byStream} />}
    </Layout>
  )
}
