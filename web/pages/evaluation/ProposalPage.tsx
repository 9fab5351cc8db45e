import { selectionDecisions, selectionReasons } from '../../../schema/contracts/evaluation.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, Select, TextArea, TextField, typedOf } from '../../ui/form.tsx'
import { type EvaluatedCall, EvaluationFrame } from './EvaluationFrame.tsx'
import { scoreText } from './figure.ts'
import { ProposalTexts, type ProposalTextsView } from './ProposalTexts.tsx'
import { DecisionTag } from './ResultsPage.tsx'

export interface ProposalView extends ProposalTextsView {
  reference: string
  /** By which reviewers know it. */
  code: string
  title: string
  normalised: number | null
  mean: number | null
  spread: number | null
  rankNormalised: number | null
  rankRaw: number | null
  decision: string | null
  reviews: readonly {
    /** Random number that stands for the reviewer. */
    code: string
    score: number | null
    comment: string | null
    mergeReference: string | null
  }[]
  similar: readonly { reference: string; title: string }[]
}

/** A proposal with its reviews, and the decision on it. */
export function ProposalPage({
  call,
  proposal,
  form,
}: {
  call: EvaluatedCall
  proposal: ProposalView
  form: FormState
}) {
  const { t, locale } = usePage()
  const place = (rank: number | null) => (rank === null ? '–' : formatNumber(locale, rank))
  const facts = [
    { label: t('review.code'), text: proposal.code },
    { label: t('evaluation.rank.normalised'), text: place(proposal.rankNormalised) },
    { label: t('evaluation.rank.raw'), text: place(proposal.rankRaw) },
    { label: t('evaluation.normalised'), text: scoreText(locale, proposal.normalised) },
    { label: t('evaluation.mean'), text: scoreText(locale, proposal.mean) },
    { label: t('evaluation.spread'), text: scoreText(locale, proposal.spread) },
  ]
  return (
    <EvaluationFrame call={call} step="results" title={proposal.title} form={form}>
      <p>
        <a href={paths.issue(locale, proposal.reference)} dir="ltr">
          {proposal.reference}
        </a>{' '}
        · <DecisionTag decision={proposal.decision} />
      </p>
      <div class="dossier">
        <div>
          <dl class="facts">
            {facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd class="n">{fact.text}</dd>
              </div>
            ))}
          </dl>
          <section>
            <h2>{t('evaluation.reviews')}</h2>
            {proposal.reviews.length === 0 && <p>{t('evaluation.none')}</p>}
            <ul class="cards">
              {proposal.reviews.map((one) => (
                <li class="card" key={one.code}>
                  <h3>{t('evaluation.reviewer', { code: one.code })}</h3>
                  <p class="byline">
                    {one.score === null ? t('review.open') : scoreText(locale, one.score)}
                    {one.mergeReference !== null && (
                      <>
                        {' '}
                        · {t('evaluation.wants_merge')} <ReferenceLink slug={call.slug} of={one.mergeReference} />
                      </>
                    )}
                  </p>
                  {one.comment !== null && (
                    <p class="as-typed" dir="auto">
                      {one.comment}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
          {proposal.similar.length > 0 && (
            <section>
              <h2>{t('evaluation.similar')}</h2>
              <ul>
                {proposal.similar.map((one) => (
                  <li key={one.reference}>
                    <ReferenceLink slug={call.slug} of={one.reference} /> <bdi>{one.title}</bdi>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <ProposalTexts of={proposal} />
        </div>
        <form
          id="decision"
          method="post"
          action={paths.secretariat.proposal(locale, call.slug, proposal.reference)}
          novalidate
        >
          <h2>{t('evaluation.decision')}</h2>
          <p class="hint">{t('evaluation.decision.hint')}</p>
          <input type="hidden" name="expectedVersion" value={typedOf(form, 'expectedVersion')} />
          <Choices
            form={form}
            name="decision"
            label={t('evaluation.decision')}
            required
            options={selectionDecisions.map((value) => ({ value, label: t(`evaluation.decision.${value}`) }))}
          />
          <TextField form={form} name="mergeWith" label={t('evaluation.merge_with')} maxLength={60} />
          <Select
            form={form}
            name="reason"
            label={t('evaluation.reason')}
            options={selectionReasons.map((value) => ({ value, label: t(`evaluation.selection_reason.${value}`) }))}
            empty={t('form.choose')}
          />
          <TextArea form={form} name="note" label={t('secretariat.note')} rows={4} />
          <button type="submit">{t('secretariat.decide')}</button>
        </form>
      </div>
    </EvaluationFrame>
  )
}

function ReferenceLink({ slug, of }: { slug: string; of: string }) {
  const { locale } = usePage()
  return (
    <a href={paths.secretariat.proposal(locale, slug, of)} dir="ltr">
      {of}
    </a>
  )
}
