import { paths } from '../../../../schema/paths.ts'
import { usePage } from '../../../page.tsx'
import { More } from '../../../ui/lists.tsx'
import { Written } from '../../../ui/text.tsx'
import { SecretariatFrame } from '../../secretariat/Frame.tsx'
import { CallDates, type CallView } from '../CallCard.tsx'
import { wordingFor } from '../wording.ts'
import { CallTools } from './CallTools.tsx'

/** A call as the Secretariat sees it. */
export interface MadeCallView extends CallView {
  cycle: string
  languages: readonly string[]
}

/** All calls, those in preparation included, each with the ways on that this person may take. */
export function MadeCallsPage({
  calls,
  next,
  cursor,
}: {
  calls: readonly MadeCallView[]
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale, permissions } = usePage()
  return (
    <SecretariatFrame title={t('secretariat.calls')} current="calls">
      <p class="actions">
        {permissions.includes('manage_calls') && (
          <a class="button" href={paths.secretariat.newCall(locale)}>
            {t('making.new')}
          </a>
        )}
        {permissions.includes('review_proposals') && (
          <a href={paths.secretariat.reviews(locale)}>{t('making.link.reviews')}</a>
        )}
      </p>
      {calls.length === 0 ? (
        <p>{t('calls.none')}</p>
      ) : (
        <ul class="cards">
          {calls.map((call) => (
            <li class="card" key={call.slug}>
              <h2>
                <a href={paths.secretariat.call(locale, call.slug)}>
                  <Written lang={call.language}>{call.title}</Written>
                </a>
              </h2>
              <CallSummary call={call} />
              <CallDates call={call} />
              <CallTools call={call} />
            </li>
          ))}
        </ul>
      )}
      <More path={paths.secretariat.calls(locale)} query={{ cursor }} next={next} />
    </SecretariatFrame>
  )
}

/** State, kind and figures of a call in one line. */
export function CallSummary({ call }: { call: MadeCallView }) {
  const { t } = usePage()
  return (
    <p class="byline">
      <span class={`tag ${call.state}`}>{t(`call.state.${call.state}`)}</span> {t(`call.kind.${call.kind}`)} ·{' '}
      <span dir="ltr">{call.cycle}</span> · {t(wordingFor(call.kind, 'calls.published'), { n: call.published })}
      {call.waiting > 0 && <> · {t('calls.waiting', { n: call.waiting })}</>}
    </p>
  )
}
