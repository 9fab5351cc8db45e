import { usePage } from '../../page.tsx'
import { Prose, type SafeHtml, Written } from '../../ui/text.tsx'

/** An answer as the page of an issue shows it. */
export interface AnswerView {
  id: string
  label: string
  /** Language of the label. */
  labelLanguage: string
  /** Text that a person wrote, made safe. */
  written: SafeHtml | null
  /** What was chosen, in the reader's language, or a number. */
  plain: string | null
  link: string | null
}

/** What an issue says besides its description, each under what was asked. */
export function IssueAnswers({ answers, language }: { answers: readonly AnswerView[]; language: string }) {
  return (
    <>
      {answers.map(({ id, label, labelLanguage, written, plain, link }) => (
        <section key={id}>
          <h2>
            <Written lang={labelLanguage}>{label}</Written>
          </h2>
          {written !== null && <Prose of={written} lang={language} />}
          {plain !== null && <p>{plain}</p>}
          {link !== null && (
            <p class="verbatim" dir="ltr">
              <a href={link} rel="nofollow ugc noopener">
                {link}
              </a>
            </p>
          )}
        </section>
      ))}
    </>
  )
}

/** Issues that continue this one, as a row of its facts. */
export function ContinuedBy({
  issues,
}: {
  issues: readonly { reference: string; title: string; language: string; path: string }[]
}) {
  const { t } = usePage()
  if (issues.length === 0) return null
  return (
    <div>
      <dt>{t('issue.continued_by')}</dt>
      <dd>
        <ul>
          {issues.map(({ reference, title, language, path }) => (
            <li key={reference}>
              <a href={path}>
                <Written lang={language}>{title}</Written>
              </a>{' '}
              <bdi dir="ltr">{reference}</bdi>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
