import { paths } from '../../../schema/paths.ts'
import type { GroupOutcome } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'

export interface OutcomeView {
  outcome: GroupOutcome
  workstream: { id: string; title: string; language: string } | null
  place: string
  reason: string
  language: string
}

/** What became of an issue's group at the end of the cycle. */
export function OutcomeNote({ of }: { of: OutcomeView }) {
  const { t } = usePage()
  return (
    <section>
      <h2>{t('inventory.outcome')}</h2>
      <p>
        {t('tracking.outcome')} <strong>{t(`inventory.outcome.${of.outcome}`)}</strong>
      </p>
      <OutcomeDetails of={of} />
    </section>
  )
}

/** Where a group was taken up, and why it was or was not. */
export function OutcomeDetails({ of }: { of: Pick<OutcomeView, 'workstream' | 'place' | 'reason' | 'language'> }) {
  const { locale } = usePage()
  return (
    <>
      {of.workstream !== null && (
        <p>
          <a href={paths.workstream(locale, of.workstream.id)}>
            <Written lang={of.workstream.language}>{of.workstream.title}</Written>
          </a>
        </p>
      )}
      {[of.place, of.reason]
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text}>
            <Written lang={of.language}>{text}</Written>
          </p>
        ))}
    </>
  )
}
