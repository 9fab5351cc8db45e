import { formatInZone } from '../../../schema/i18n/dates.ts'
import { paths } from '../../../schema/paths.ts'
import type { CallKind, CallState, DeadlineZone } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Moment } from '../../ui/text.tsx'
import { wordingFor } from './wording.ts'

export interface CallView {
  slug: string
  title: string
  /** Language of the title: the reader's where the call is translated. */
  language: string
  kind: CallKind
  state: CallState
  opensAt: string | null
  closesAt: string | null
  /** How the deadline is said besides UTC. */
  deadlineZone: DeadlineZone
  published: number
  waiting: number
  figures: string
}

/** When a call opens and closes, in words that fit its state. */
export function CallDates({ call }: { call: CallView }) {
  const { t } = usePage()
  const over = call.state === 'closed' || call.state === 'archived'
  return (
    <dl class="facts">
      {call.opensAt !== null && (
        <div>
          <dt>{t(call.state === 'scheduled' || call.state === 'draft' ? 'call.opens' : 'call.opened')}</dt>
          <dd>
            <Moment at={call.opensAt} />
          </dd>
        </div>
      )}
      {call.closesAt !== null && (
        <div>
          <dt>{t(over ? 'call.closed' : 'call.closes')}</dt>
          <dd>
            <Moment at={call.closesAt} />
            <InZone at={call.closesAt} zone={call.deadlineZone} />
          </dd>
        </div>
      )}
    </dl>
  )
}

/** A deadline as the call's own zone says it, where that is not UTC: 23:59 anywhere on earth. */
function InZone({ at, zone }: { at: string; zone: DeadlineZone }) {
  const { t, locale } = usePage()
  if (zone === 'utc') return null
  return (
    <>
      <br />
      {t(`deadline.${zone}`, { when: formatInZone(locale, at, zone) })}
    </>
  )
}

/** A call in a list. */
export function CallCard({ call }: { call: CallView }) {
  const { t, locale } = usePage()
  return (
    <li class="card">
      <h2>
        <a href={paths.call(locale, call.slug)}>{call.title}</a>
      </h2>
      <p>
        <span class={`tag ${call.state}`}>{t(`call.state.${call.state}`)}</span> {t(`call.kind.${call.kind}`)} ·{' '}
        {t(wordingFor(call.kind, 'calls.published'), { n: call.published })}
      </p>
      <CallDates call={call} />
    </li>
  )
}
