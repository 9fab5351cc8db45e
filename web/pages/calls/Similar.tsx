import { topicKey } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import type { CallKind, Locale } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { wordingFor } from './wording.ts'

/** A published issue that resembles what is being written. */
export interface SimilarView {
  reference: string
  title: string
}

/** Where a person supports an issue at once, and is then led to its page. */
function supportAt(locale: Locale, reference: string): string {
  return withQuery(paths.participate(locale), { to: paths.issue(locale, reference), support: reference })
}

/** Similar issues, each with the way to support it instead of adding another. */
export function SimilarIssues({ similar }: { similar: readonly SimilarView[] }) {
  const { t, locale } = usePage()
  return (
    <ul class="similar">
      {similar.map(({ reference, title }) => (
        <li key={reference}>
          <a href={paths.issue(locale, reference)} target="_blank" rel="noopener">
            <bdi>{title}</bdi>
          </a>{' '}
          <bdi class="hint" dir="ltr">
            {reference}
          </bdi>
          <br />
          {/* In a new tab like the other: what is being written stays where it is. */}
          <a href={supportAt(locale, reference)} target="_blank" rel="noopener">
            {t('submit.similar.support')}
            <span class="unseen"> {reference}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Where the script shows similar issues while one writes. */
export function SimilarPlace() {
  return <div data-similar aria-live="polite" />
}

/**
 * What the script asks for while one writes: similar issues, and the topics that the text seems to speak of by their keys in
 * `data-themes`. Empty but for these where nothing resembles the text.
 */
export function SimilarFragment({
  kind,
  similar,
  themes,
}: {
  kind: CallKind
  similar: readonly SimilarView[]
  themes: readonly string[]
}) {
  const { t } = usePage()
  return (
    <div data-themes={themes.map(topicKey).join(' ')}>
      {similar.length > 0 && (
        <div class="note">
          <h3>{t(wordingFor(kind, 'submit.similar'))}</h3>
          <p>{t(wordingFor(kind, 'submit.similar.text'))}</p>
          <SimilarIssues similar={similar} />
        </div>
      )}
    </div>
  )
}
