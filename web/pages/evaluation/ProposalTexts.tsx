import { directionOf, topicName } from '../../../schema/i18n/names.ts'
import { usePage } from '../../page.tsx'

/** What a proposal says. */
export interface ProposalTextsView {
  language: string
  description: string
  desiredOutcome: string | null
  policyQuestions: readonly string[]
  themes: readonly string[]
  /** Answers to the questions of the call, each under what was asked. */
  answers: readonly { label: string; text: string }[]
}

/** Everything a proposal says below its title. */
export function ProposalTexts({ of }: { of: ProposalTextsView }) {
  const { t, locale } = usePage()
  const parts = [
    { label: t('issue.description'), text: of.description },
    ...(of.desiredOutcome === null ? [] : [{ label: t('issue.desiredOutcome'), text: of.desiredOutcome }]),
    ...(of.policyQuestions.length === 0
      ? []
      : [{ label: t('issue.policyQuestions'), text: of.policyQuestions.join('\n') }]),
    ...of.answers,
  ]
  return (
    <>
      {parts.map(({ label, text }) => (
        <section key={label}>
          <h2>{label}</h2>
          <p class="verbatim" lang={of.language} dir={directionOf(of.language)}>
            {text}
          </p>
        </section>
      ))}
      {of.themes.length > 0 && (
        <section>
          <h2>{t('issue.themes')}</h2>
          <p>{of.themes.map((theme) => topicName(locale, theme)).join(' · ')}</p>
        </section>
      )}
    </>
  )
}
