import { topicName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, TextField } from '../../ui/form.tsx'
import { Moment, Written } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'
import type { EvaluatedCall } from './EvaluationFrame.tsx'
import { scoreText } from './figure.ts'

export interface ReviewsOfCall {
  call: EvaluatedCall
  deadline: string
  open: boolean
  assigned: readonly {
    code: string
    title: string
    language: string
    area: string | null
    /** Null before the review is sent. */
    score: number | null
  }[]
}

/** What a reviewer has to do. */
export function ReviewsPage({ calls, done }: { calls: readonly ReviewsOfCall[]; done: boolean }) {
  const { t, locale } = usePage()
  return (
    <SecretariatFrame title={t('secretariat.reviews')} current="reviews">
      {done && <Done>{t('review.done')}</Done>}
      {calls.length === 0 && <p>{t('review.no_call')}</p>}
      {calls.map(({ call, deadline, open, assigned }) => {
        const sent = assigned.filter((one) => one.score !== null).length
        return (
          <section key={call.slug}>
            <h2>
              <bdi>{call.title}</bdi>
            </h2>
            <p>
              {t(open ? 'review.until' : 'review.ended')} <Moment at={deadline} />
              {' · '}
              <a href={paths.secretariat.reviewing(locale, call.slug)}>{t('review.part')}</a>
            </p>
            {assigned.length === 0 ? (
              <p>{t('review.none')}</p>
            ) : (
              <>
                <p>
                  <label>
                    {t('review.progress', { n: assigned.length, sent })} <progress value={sent} max={assigned.length} />
                  </label>
                </p>
                <ol class="cards">
                  {assigned.map((one) => (
                    <li class="card" key={one.code}>
                      <h3>
                        <a href={paths.secretariat.review(locale, call.slug, one.code)}>
                          <Written lang={one.language}>{one.title}</Written>
                        </a>
                      </h3>
                      <p class="byline">
                        <span dir="ltr">{one.code}</span>
                        {one.area !== null && <> · {topicName(locale, one.area)}</>} ·{' '}
                        {one.score === null ? (
                          <span class="tag">{t('review.open')}</span>
                        ) : (
                          <span class="tag sent">{t('review.sent', { score: scoreText(locale, one.score) })}</span>
                        )}
                      </p>
                    </li>
                  ))}
                </ol>
              </>
            )}
          </section>
        )
      })}
    </SecretariatFrame>
  )
}

/** In which issue areas somebody reviews, and with what they have a conflict of interest. */
export function ReviewingPage({
  call,
  areas,
  form,
  conflicts,
  taking,
  open,
  done,
}: {
  call: EvaluatedCall
  areas: readonly string[]
  form: FormState
  /** As they were declared. */
  conflicts: readonly string[]
  /** Whether the person takes part already. */
  taking: boolean
  /** Whether either can still change. */
  open: boolean
  done: string | undefined
}) {
  const { t, locale } = usePage()
  return (
    <SecretariatFrame title={t('review.part')} current="reviews" form={form}>
      <p class="lead">
        <bdi>{call.title}</bdi> · <a href={paths.secretariat.reviews(locale)}>{t('review.back')}</a>
      </p>
      {done === 'areas' && <Done>{t('evaluation.saved')}</Done>}
      {done === 'conflict' && <Done>{t('review.conflict.done')}</Done>}
      {done === 'left' && <Done>{t('review.conflict.left')}</Done>}
      {!open && form.notice === undefined && <p class="note">{t('review.part.closed')}</p>}
      {open && (
        <form class="narrow" method="post" action={paths.secretariat.reviewing(locale, call.slug)}>
          {!taking && <p class="note">{t('review.join')}</p>}
          <Choices
            form={form}
            name="areas"
            label={t('evaluation.areas')}
            hint={t('review.areas.hint')}
            many
            options={areas.map((value) => ({ value, label: topicName(locale, value) }))}
          />
          <button type="submit">{t('evaluation.save')}</button>
        </form>
      )}
      <section>
        <h2>{t('review.conflicts')}</h2>
        {open && <p>{t('review.conflicts.text')}</p>}
        {conflicts.length > 0 && (
          <ul>
            {conflicts.map((one) => (
              <li key={one}>
                <bdi>{one}</bdi>
              </li>
            ))}
          </ul>
        )}
        {open && (
          <form class="narrow" method="post" action={paths.secretariat.conflicts(locale, call.slug)} novalidate>
            <TextField form={form} name="organisation" label={t('author.organisation')} maxLength={200} />
            <TextField
              form={form}
              name="reference"
              label={t('review.conflict.reference')}
              hint={t('review.conflict.either')}
              maxLength={60}
            />
            <button type="submit">{t('review.conflict.declare')}</button>
          </form>
        )}
      </section>
    </SecretariatFrame>
  )
}
