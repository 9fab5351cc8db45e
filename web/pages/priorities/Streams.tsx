import { formatNumber } from '../../../schema/i18n/translate.ts'
import { streams } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'

/** The six streams by which issues reach the forum, with the published issues of a call in each. */
export function Streams({ byStream }: { byStream: Readonly<Record<string, number>> }) {
  const { t, locale } = usePage()
  const unstated = byStream.unstated ?? 0
  return (
    <section>
      <h2>{t('streams.title')}</h2>
      <p>{t('streams.text')}</p>
      <dl class="streams">
        {streams.map((stream) => (
          <div key={stream}>
            <dt>
              {t(`stream.${stream}`)} <strong class="n">{formatNumber(locale, byStream[stream] ?? 0)}</strong>
            </dt>
            <dd class="hint">{t(`stream.${stream}.text`)}</dd>
          </div>
        ))}
      </dl>
      {unstated > 0 && <p class="hint">{t('streams.unstated', { n: unstated })}</p>}
    </section>
  )
}
