import type { MessageKey } from '../../../schema/i18n/index.ts'
import { languageName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Prose, Written } from '../../ui/text.tsx'
import { WaysToAsk, WhoRuns } from './DeskFacts.tsx'
import type { DeskCardView } from './views.ts'

/** Languages named before the rest is left to the entry's own page. */
const languagesShown = 6

/** Something that may answer: who runs it, why it is named, how to ask, and the way to go there oneself. */
export function DeskCard({ desk }: { desk: DeskCardView }) {
  const { t, locale } = usePage()
  return (
    <li class="card">
      <h3>
        <a href={paths.entry(locale, desk.slug)}>
          <Written lang={desk.language}>{desk.name}</Written>
        </a>{' '}
        <span class="tag">{t(`entry.kind.${desk.kind}` as MessageKey)}</span>
      </h3>
      <WhoRuns desk={desk} />
      {desk.reasons.length > 0 && (
        <>
          <p class="why">{t('help.why')}</p>
          <ul>
            {desk.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {desk.doubts.map((doubt) => (
              <li key={doubt} class="hint">
                {doubt}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="byline">
        {t('help.languages')}{' '}
        {desk.languages
          .slice(0, languagesShown)
          .map((tag) => languageName(locale, tag))
          .join(' · ')}
        {desk.languages.length > languagesShown && ' …'}
      </p>
      {desk.howToAsk !== null && (
        <>
          <p class="why">{t('entry.how_to_ask')}</p>
          <Prose of={desk.howToAsk} lang={desk.language} />
        </>
      )}
      <WaysToAsk desk={desk} />
      <p>
        <a href={desk.url} rel="nofollow noopener noreferrer">
          {t('help.go_there')}
          <span class="unseen"> {desk.name}</span>
        </a>
        {!desk.takesRequests && <span class="hint"> {t('help.go_there.only')}</span>}
      </p>
    </li>
  )
}
