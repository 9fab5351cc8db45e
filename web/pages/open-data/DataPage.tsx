import type { MessageKey } from '../../../schema/i18n/index.ts'
import { api, paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { EmbedHelp } from '../catalogue/EmbedHelp.tsx'

/** A form in which a data set can be had: a link, or a pattern where it needs a name first. */
interface Format {
  name: string
  href: string
  pattern?: true
}

const ofCall = '{slug}'

const json = (href: string): Format => ({ name: 'JSON', href })
const csv = (href: string): Format => ({ name: 'CSV', href })
const atom = (href: string): Format => ({ name: 'Atom', href })
const pattern = (format: Format): Format => ({ ...format, pattern: true })

/** What data there is, in which forms, and on what terms. */
export function DataPage() {
  const { t, locale } = usePage()
  const sets: { key: MessageKey; formats: Format[] }[] = [
    { key: 'data.set.calls', formats: [json(api.calls), atom(paths.callsFeed(locale))] },
    { key: 'data.set.issues', formats: [json(api.issues(ofCall)), csv(api.issuesCsv(ofCall))].map(pattern) },
    { key: 'data.set.statistics', formats: [pattern(json(api.statistics(ofCall)))] },
    {
      key: 'data.set.entries',
      formats: [
        json(api.entries),
        csv(api.entriesCsv),
        atom(paths.observatoryFeed(locale)),
        { name: 'DCAT (JSON-LD)', href: api.catalogue },
      ],
    },
    { key: 'coverage.title', formats: [json(api.coverage), csv(api.coverageCsv)] },
    {
      key: 'helpFigures.title',
      formats: [
        { name: 'HTML', href: paths.helpFigures(locale) },
        json(api.helpStatistics),
        csv(api.helpStatisticsCsv),
      ],
    },
    { key: 'helpFigures.gaps', formats: [json(api.gaps), csv(api.gapsCsv)] },
    { key: 'data.set.topics', formats: [json(api.topics)] },
    {
      key: 'pastOutputs.title',
      formats: [json(api.pastOutputs), csv(api.pastOutputsCsv), atom(paths.pastOutputsFeed(locale))],
    },
    { key: 'data.set.drafts', formats: [json(api.drafts), atom(paths.draftsFeed(locale))] },
    { key: 'data.set.comments', formats: [json(api.comments(ofCall)), csv(api.commentsCsv(ofCall))].map(pattern) },
    {
      key: 'data.set.log',
      formats: [json(api.moderationLog), csv(api.moderationLogCsv), atom(paths.moderationLogFeed)],
    },
  ]
  return (
    <Layout title={t('nav.data')} description={t('data.lead')}>
      <h1>{t('nav.data')}</h1>
      <p class="lead">{t('data.lead')}</p>
      <h2>{t('data.sets')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('data.set')}</th>
            <th scope="col">{t('data.formats')}</th>
          </tr>
        </thead>
        <tbody>
          {sets.map(({ key, formats }) => (
            <tr key={key}>
              <th scope="row">{t(key)}</th>
              <td>
                <ul class="plain">
                  {formats.map((format) => (
                    <li key={format.href}>
                      {format.pattern ? (
                        <>
                          {format.name} <code dir="ltr">{format.href}</code>
                        </>
                      ) : (
                        <a href={format.href}>{format.name}</a>
                      )}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <section class="prose">
        <h2>{t('data.api.title')}</h2>
        <p>{t('data.api.text')}</p>
        <p class="actions">
          <a class="button" href={paths.apiPageIn(locale)}>
            {t('data.api.link')}
          </a>
          <a href={api.openapi}>OpenAPI 3.1</a>
        </p>
        <h2>{t('data.csv.title')}</h2>
        <p>{t('data.csv.text')}</p>
        <h2>{t('data.feeds.title')}</h2>
        <p>{t('data.feeds.text')}</p>
        <EmbedHelp />
        <h2>{t('data.licence.title')}</h2>
        <p>{t('data.licence.text')}</p>
        <p>
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            {t('data.licence.link')}
          </a>
        </p>
        <h2>{t('data.never.title')}</h2>
        <p>{t('data.never.text')}</p>
      </section>
    </Layout>
  )
}
