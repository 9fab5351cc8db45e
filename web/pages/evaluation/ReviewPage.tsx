import { lowestScore } from '../../../schema/contracts/evaluation.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { type FormState, Select, TextArea, TextField, typedOf } from '../../ui/form.tsx'
import { Moment, Written } from '../../ui/text.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'
import type { EvaluatedCall } from './EvaluationFrame.tsx'
import { scoreText } from './figure.ts'
import { ProposalTexts, type ProposalTextsView } from './ProposalTexts.tsx'

export interface ReviewView extends ProposalTextsView {
  /** By which reviewers know it, since its reference is public. */
  code: string
  title: string
  firstTime: boolean
  developing: boolean | null
}

/** Words for the scores, from the lowest on. */
const scale = ['poor', 'weak', 'fair', 'good', 'excellent'] as const

/** A proposal without its proposer, and the scores to give it. */
export function ReviewPage({
  call,
  proposal,
  criteria,
  deadline,
  open,
  sent,
  others,
  form,
}: {
  call: EvaluatedCall
  proposal: ReviewView
  /** What is scored; the label of the one overall score is empty. */
  criteria: readonly { id: string; label: string; weight: number }[]
  deadline: string
  open: boolean
  /** Whether the reader has sent a review of it. */
  sent: boolean
  /** What others gave; null while reviews can be changed. */
  others: { n: number; mean: number | null } | null
  form: FormState
}) {
  const { t, locale } = usePage()
  const developing =
    proposal.developing === null ? t('review.developing.unknown') : t(proposal.developing ? 'form.yes' : 'form.no')
  return (
    <SecretariatFrame
      title={proposal.code}
      heading={<Written lang={proposal.language}>{proposal.title}</Written>}
      current="reviews"
      form={form}
    >
      <p>
        <bdi>{call.title}</bdi> · <a href={paths.secretariat.reviews(locale)}>{t('review.back')}</a>
      </p>
      <p class="note">{t('review.blind')}</p>
      <div class="dossier">
        <div>
          <dl class="facts">
            <div>
              <dt>{t('review.code')}</dt>
              <dd dir="ltr">{proposal.code}</dd>
            </div>
            <div>
              <dt>{t('evaluation.developing')}</dt>
              <dd>{developing}</dd>
            </div>
            <div>
              <dt>{t('evaluation.newcomer')}</dt>
              <dd>{t(proposal.firstTime ? 'form.yes' : 'form.no')}</dd>
            </div>
          </dl>
          <ProposalTexts of={proposal} />
        </div>
        <div id="decision">
          <form
            method="post"
            action={paths.secretariat.review(locale, call.slug, proposal.code)}
            novalidate
            aria-labelledby="your-review"
          >
            <h2 id="your-review">{t('review.title')}</h2>
            <p>
              {t(open ? 'review.until' : 'review.ended')} <Moment at={deadline} />
            </p>
            {sent && (
              <p>
                <span class="tag sent">{t('review.is_sent')}</span>
              </p>
            )}
            {others !== null && others.n > 0 && (
              <p class="hint">{t('review.others', { n: others.n, mean: scoreText(locale, others.mean) })}</p>
            )}
            <input type="hidden" name="expectedVersion" value={typedOf(form, 'expectedVersion')} />
            {criteria.map(({ id, label }) => (
              <Select
                key={id}
                form={form}
                name={`score-${id}`}
                label={label === '' ? t('review.overall') : label}
                required
                options={scale.map((word, i) => ({ value: String(lowestScore + i), label: t(`review.score.${word}`) }))}
                empty={t('form.choose')}
              />
            ))}
            <TextArea form={form} name="comment" label={t('review.comment')} hint={t('review.comment.hint')} rows={5} />
            <TextField
              form={form}
              name="mergeWith"
              label={t('review.merge')}
              hint={t('review.merge.hint')}
              maxLength={8}
            />
            {open && <button type="submit">{t(sent ? 'review.change' : 'review.send')}</button>}
          </form>
          {open && (
            <details>
              <summary>{t('review.conflict.here')}</summary>
              <form method="post" action={paths.secretariat.conflicts(locale, call.slug)}>
                <input type="hidden" name="code" value={proposal.code} />
                <p>{t('review.conflict.here.text')}</p>
                <button type="submit" class="quiet">
                  {t('review.conflict.declare')}
                </button>
              </form>
            </details>
          )}
        </div>
      </div>
    </SecretariatFrame>
  )
}
