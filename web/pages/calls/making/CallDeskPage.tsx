import type { MessageKey } from '../../../../schema/i18n/index.ts'
import { languageName } from '../../../../schema/i18n/names.ts'
import { paths } from '../../../../schema/paths.ts'
import { usePage } from '../../../page.tsx'
import { Labelled, Moment, Written } from '../../../ui/text.tsx'
import { Done, SecretariatFrame } from '../../secretariat/Frame.tsx'
import { CallDates } from '../CallCard.tsx'
import { CallTools } from './CallTools.tsx'
import { CallSummary, type MadeCallView } from './MadeCallsPage.tsx'

export interface DeskView {
  call: MadeCallView
  history: readonly { id: string; action: string; at: string; who: string; note: string | null }[]
}

/** One call: how it stands, what can be done with it, and what was done. */
export function CallDeskPage({ call, history, done }: DeskView & { done: string | undefined }) {
  const { t, locale } = usePage()
  return (
    <SecretariatFrame title={call.title} current="calls" heading={<Written lang={call.language}>{call.title}</Written>}>
      {done !== undefined && <Done>{t('making.saved')}</Done>}
      <CallSummary call={call} />
      <CallDates call={call} />
      <p>
        <Labelled label={t('making.languages')}>
          {call.languages.map((language) => languageName(locale, language)).join(' · ')}
        </Labelled>
      </p>
      {call.state !== 'draft' && (
        <p>
          <a href={paths.call(locale, call.slug)}>{t('tracking.public_page')}</a>
        </p>
      )}
      <h2>{t('making.tools')}</h2>
      <CallTools call={call} />
      <h2>{t('tracking.history')}</h2>
      <CallHistory history={history} />
    </SecretariatFrame>
  )
}

/** What happened to a call, latest first. */
export function CallHistory({ history }: { history: DeskView['history'] }) {
  const { t } = usePage()
  if (history.length === 0) return <p>{t('making.no_history')}</p>
  return (
    <ul>
      {history.map((entry) => (
        <li key={entry.id}>
          {namedEvents.includes(entry.action) ? t(`making.event.${entry.action}` as MessageKey) : entry.action} ·{' '}
          <bdi>{entry.who}</bdi> · <Moment at={entry.at} />
          {entry.note !== null && (
            <blockquote class="verbatim" dir="auto">
              {entry.note}
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Happenings that have a name; any other shows its code. */
const namedEvents = [
  'create',
  'texts',
  'dates',
  'extend',
  'reopen',
  'close',
  'publish',
  'unpublish',
  'archive',
  'unarchive',
  'questions',
]
