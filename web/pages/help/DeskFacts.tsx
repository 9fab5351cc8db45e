import type { MessageKey } from '../../../schema/i18n/index.ts'
import { countryName } from '../../../schema/i18n/names.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'
import type { DeskCardView } from './views.ts'

/** Who runs a desk, of what kind that is and in which country, and who may ask: what one must know before one writes. */
export function WhoRuns({ desk }: { desk: DeskCardView }) {
  const { t, locale } = usePage()
  const kind = desk.operatorKind === null ? null : t(`entry.operator_kind.${desk.operatorKind}` as MessageKey)
  const country = desk.operatorCountry === null ? null : countryName(locale, desk.operatorCountry)
  const run = [desk.operator, kind, country].filter((part) => part !== null).join(' · ')
  const whom = desk.eligibility.map((who) => t(`entry.eligibility.${who}` as MessageKey)).join(' · ')
  return (
    <dl class="facts">
      <div>
        <dt>{t('entry.operator')}</dt>
        <dd>
          <bdi>{run === '' ? t('before.not_stated') : run}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('entry.eligibility')}</dt>
        <dd>
          {whom}
          {desk.eligibilityNote !== null && (
            <>
              {' '}
              <Written lang={desk.language}>{desk.eligibilityNote}</Written>
            </>
          )}
          {whom === '' && desk.eligibilityNote === null && t('before.not_stated')}
        </dd>
      </div>
    </dl>
  )
}

/** Ways to go there oneself. */
export function WaysToAsk({ desk }: { desk: DeskCardView }) {
  const { t } = usePage()
  const ways = desk.askBy.map((way) => t(`entry.ask_by.${way}` as MessageKey)).join(' · ')
  if (ways === '' && desk.askUrl === null && desk.phone === null) return null
  return (
    <p class="byline">
      {ways !== '' && (
        <>
          {t('entry.ask_by')}
          {': '}
          {ways}{' '}
        </>
      )}
      {desk.askUrl !== null && (
        <a href={desk.askUrl} rel="nofollow noopener noreferrer" dir="ltr">
          {desk.askUrl}
        </a>
      )}{' '}
      {desk.phone !== null && <bdi dir="ltr">{desk.phone}</bdi>}
      {desk.hours !== null && (
        <>
          {' '}
          <Written lang={desk.language}>{desk.hours}</Written>
        </>
      )}
    </p>
  )
}

/** What to have at hand, and a word to those whom a desk itself could harm. */
export function Prepare() {
  const { t } = usePage()
  return (
    <details>
      <summary>{t('before.prepare')}</summary>
      <ul>
        {(['before.prepare.what', 'before.prepare.proof', 'before.prepare.way', 'before.prepare.secret'] as const).map(
          (key) => (
            <li key={key}>{t(key)}</li>
          ),
        )}
      </ul>
    </details>
  )
}
