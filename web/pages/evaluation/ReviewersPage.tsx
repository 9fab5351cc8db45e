import { topicName } from '../../../schema/i18n/names.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, Select } from '../../ui/form.tsx'
import { Moment } from '../../ui/text.tsx'
import { Done } from '../secretariat/Frame.tsx'
import { type EvaluatedCall, EvaluationFrame } from './EvaluationFrame.tsx'

interface ReviewerView {
  id: string
  name: string
  areas: readonly string[]
  assigned: number
  sent: number
  removed: number
}

/** Who reviews, with how much each has to do, and the button that assigns. */
export function ReviewersPage({
  call,
  reviewers,
  candidates,
  areas,
  form,
  assignedAt,
  missing,
  wanted,
  stale,
  done,
}: {
  call: EvaluatedCall
  reviewers: readonly ReviewerView[]
  /** Members of staff who can be added. */
  candidates: readonly { id: string; name: string }[]
  areas: readonly string[]
  form: FormState
  assignedAt: string | null
  /** Reviews that nobody could be found for when reviews were last assigned. */
  missing: number
  /** Reviews for each proposal. */
  wanted: number
  /** Somebody else has assigned at the same moment. */
  stale: boolean
  /** What was done: `added` a reviewer, or assigned. */
  done: string | undefined
}) {
  const { t, locale } = usePage()
  return (
    <EvaluationFrame call={call} step="reviewers" form={form}>
      {stale && (
        <p class="errors" role="alert">
          {t('evaluation.assign.stale')}
        </p>
      )}
      {done !== undefined && <Done>{t(done === 'added' ? 'evaluation.saved' : 'evaluation.assign.done')}</Done>}
      <p>{t('evaluation.reviewers.lead', { n: wanted })}</p>
      {assignedAt !== null && (
        <p class="hint">
          {t('evaluation.assigned_at')} <Moment at={assignedAt} />
        </p>
      )}
      {missing > 0 && <p class="note">{t('evaluation.missing', { n: missing })}</p>}
      <form method="post" action={paths.secretariat.reviewers(locale, call.slug)}>
        <button type="submit">{t('evaluation.assign')}</button>
      </form>
      {reviewers.length === 0 ? (
        <p>{t('evaluation.reviewers.none')}</p>
      ) : (
        <div class="scroll" role="region" aria-label={t('evaluation.step.reviewers')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('secretariat.staff.name')}</th>
                <th scope="col">{t('evaluation.areas')}</th>
                <th scope="col">{t('evaluation.assigned')}</th>
                <th scope="col">{t('evaluation.sent')}</th>
                <th scope="col">{t('evaluation.removed')}</th>
              </tr>
            </thead>
            <tbody>
              {reviewers.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <bdi>{one.name}</bdi>
                  </th>
                  <td>
                    {one.areas.length === 0
                      ? t('evaluation.areas.all')
                      : one.areas.map((area) => topicName(locale, area)).join(' · ')}
                  </td>
                  <td class="n">{formatNumber(locale, one.assigned)}</td>
                  <td class="n">{formatNumber(locale, one.sent)}</td>
                  <td class="n">{formatNumber(locale, one.removed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {candidates.length > 0 && (
        <section>
          <h2>{t('evaluation.reviewers.add')}</h2>
          <form class="narrow" method="post" action={paths.secretariat.addReviewer(locale, call.slug)} novalidate>
            <Select
              form={form}
              name="staff"
              label={t('secretariat.staff.name')}
              required
              options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
              empty={t('form.choose')}
            />
            <Choices
              form={form}
              name="areas"
              label={t('evaluation.areas')}
              hint={t('evaluation.reviewers.add.hint')}
              many
              options={areas.map((value) => ({ value, label: topicName(locale, value) }))}
            />
            <button type="submit">{t('evaluation.reviewers.add')}</button>
          </form>
        </section>
      )}
    </EvaluationFrame>
  )
}
