import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { formatDay } from '../../../schema/i18n/dates.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { countryName, languageName, topicName } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Prose, type SafeHtml, Written } from '../../ui/text.tsx'
import { RelatedEntries } from './Finding.tsx'
import { Served } from './Served.tsx'

/** Everything known of one entry. */
export function EntryPage({
  entry,
  summary,
  howToAsk,
  related,
}: {
  entry: PublicEntry
  summary: SafeHtml
  howToAsk: SafeHtml | null
  related: readonly PublicEntry[]
}) {
  const { t, locale } = usePage()
  const filter = (query: Record<string, string>) => withQuery(paths.observatory(locale), query)
  const names = (tags: readonly string[]) =>
    tags.map((tag, i) => (
      <>
        {i > 0 && ' · '}
        <a href={filter({ language: tag })}>{languageName(locale, tag)}</a>
      </>
    ))
  return (
    <Layout title={entry.name}>
      <article>
        <p>
          <a href={paths.observatory(locale)}>{t('observatory.back')}</a>
        </p>
        <h1>
          <Written lang={entry.language}>{entry.name}</Written>
        </h1>
        <p class="byline">
          <a href={filter({ kind: entry.kind })}>{t(`entry.kind.${entry.kind}`)}</a> · <Served entry={entry} />
        </p>
        {entry.status !== 'active' && <p class="note">{t(`entry.status.${entry.status}`)}</p>}
        <Prose of={summary} lang={entry.language} />
        <p class="actions">
          <a class="button" href={entry.url} rel="nofollow ugc noopener">
            {t('entry.visit')}
          </a>
          <bdi dir="ltr">{hostOf(entry.url)}</bdi>
        </p>
        {howToAsk !== null && (
          <>
            <h2>{t('entry.how_to_ask')}</h2>
            <Prose of={howToAsk} lang={entry.language} />
          </>
        )}
        <h2>{t('entry.about')}</h2>
        <dl class="facts rows">
          <div>
            <dt>{t('entry.topics')}</dt>
            <dd>
              <ul class="inline">
                {entry.topics.map((topic) => (
                  <li key={topic}>
                    <a href={filter({ topic })}>{topicName(locale, topic)}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
          {entry.regions.length > 0 && (
            <div>
              <dt>{t('entry.regions')}</dt>
              <dd>
                <ul class="inline">
                  {entry.regions.map((region) => (
                    <li key={region}>
                      <a href={filter({ region })}>{t(`service.${region}` as MessageKey)}</a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
          {entry.countries.length > 0 && (
            <div>
              <dt>{t('entry.countries')}</dt>
              <dd>{entry.countries.map((code) => countryName(locale, code)).join(' · ')}</dd>
            </div>
          )}
          <div>
            <dt>{t('entry.languages')}</dt>
            <dd>{names(entry.languages)}</dd>
          </div>
          {entry.requestLanguages.length > 0 && (
            <div>
              <dt>{t('entry.request_languages')}</dt>
              <dd>{entry.requestLanguages.map((tag) => languageName(locale, tag)).join(' · ')}</dd>
            </div>
          )}
          {entry.audience !== null && (
            <div>
              <dt>{t('entry.audience')}</dt>
              <dd>
                <Written lang={entry.language}>{entry.audience}</Written>
              </dd>
            </div>
          )}
          {entry.operator !== null && (
            <div>
              <dt>{t('entry.operator')}</dt>
              <dd>
                <Written lang={entry.language}>{entry.operator}</Written>
              </dd>
            </div>
          )}
          {entry.operatorCountry !== null && (
            <div>
              <dt>{t('entry.operator_country')}</dt>
              <dd>{countryName(locale, entry.operatorCountry)}</dd>
            </div>
          )}
          <div>
            <dt>{t('entry.requests')}</dt>
            <dd>{t(`entry.requests.${entry.contactState ?? 'none'}`)}</dd>
          </div>
          <div>
            <dt>{t('entry.freshness')}</dt>
            <dd>
              <Freshness entry={entry} />
            </dd>
          </div>
        </dl>
        <p class="hint">
          {t('entry.wrong')} <a href={paths.submitEntry(locale)}>{t('observatory.submit')}</a>
        </p>
      </article>
      <RelatedEntries entries={related} />
    </Layout>
  )
}

/** How fresh a record is, in plain words. */
export function Freshness({ entry }: { entry: Pick<PublicEntry, 'freshness' | 'lastConfirmedAt'> }) {
  const { t, locale } = usePage()
  const { freshness, lastConfirmedAt } = entry
  if (lastConfirmedAt === null && (freshness === 'listed' || freshness === 'due'))
    return <>{t('entry.freshness.never')}</>
  const when = lastConfirmedAt === null ? '' : formatDay(locale, lastConfirmedAt)
  return <>{t(`entry.freshness.${freshness}`, { when })}</>
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
