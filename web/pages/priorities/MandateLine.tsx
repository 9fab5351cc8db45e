import { formatDay } from '../../../schema/i18n/dates.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'

/** Who speaks for a community in which role, by whose nomination, and from when until when. */
export function MandateLine({
  mandate,
}: {
  mandate: {
    holder: string
    roleTitle: string
    nominatedBy: string
    nomination: string
    language: string
    from: string
    until: string
  }
}) {
  const { t, locale } = usePage()
  const from = formatDay(locale, mandate.from)
  const until = formatDay(locale, mandate.until)
  return (
    <>
      <bdi>{mandate.holder}</bdi> · <Written lang={mandate.language}>{mandate.roleTitle}</Written> ·{' '}
      {t('priorities.nominated_by')} <Written lang={mandate.language}>{mandate.nominatedBy}</Written> ·{' '}
      <a href={mandate.nomination} rel="nofollow">
        {t('priorities.nomination')}
        <span class="unseen">
          {' '}
          <bdi>{mandate.holder}</bdi>
        </span>
      </a>{' '}
      · {t('priorities.term', { from, until })}
    </>
  )
}
