import type { MessageKey } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { PersonText } from '../tracking/parts.tsx'

/** What became of a proposal in the evaluation, for the one who sent it. */
export interface ProposalOutcomeView {
  reference: string
  call: string
  outcome: string | null
  reason: string | null
  /** Null before the selection is published. */
  decision: string | null
  selectionReason: string | null
  note: string | null
  mergeReference: string | null
}

/** The part of the tracking page that tells of screening and selection. */
export function ProposalOutcome({ of }: { of: ProposalOutcomeView }) {
  const { t, locale } = usePage()
  return (
    <section>
      <h2>{t('evaluation.tracking')}</h2>
      {of.outcome !== null && <p>{t(`event.screening_${of.outcome}` as MessageKey)}</p>}
      {of.reason !== null && <p>{t('tracking.reason', { reason: t(`reason.${of.reason}` as MessageKey) })}</p>}
      {of.decision !== null && (
        <>
          <p>
            <strong>
              {t(`evaluation.told.${of.decision}` as MessageKey, {
                reference: of.reference,
                other: of.mergeReference ?? '–',
              })}
            </strong>
          </p>
          {of.selectionReason !== null && (
            <p>
              {t('tracking.reason', {
                reason: t(`evaluation.selection_reason.${of.selectionReason}` as MessageKey),
              })}
            </p>
          )}
          {of.note !== null && <PersonText>{of.note}</PersonText>}
          <p>
            <a href={paths.selection(locale, of.call)}>{t('selection.title')}</a>
          </p>
        </>
      )}
    </section>
  )
}
