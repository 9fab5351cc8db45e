import { languageName, topicName } from '../../../schema/i18n/names.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { serviceRegions } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { regionName } from './names.ts'

export interface Gap {
  topic: string
  region: string
  language: string
  count: number
}

/** Rows and filters on the page; the file holds the rest. */
const mostTopics = 24
const mostLanguages = 12

/** Demand that no desk answered: topics by regions, in all languages or in one. */
export function GapMap({ gaps, language }: { gaps: readonly Gap[]; language: string | undefined }) {
  const { t, locale } = usePage()
  if (gaps.length === 0) return <p>{t('helpFigures.gaps.none')}</p>
  const chosen = gaps.some((gap) => gap.language === language) ? language : undefined
  const among = gaps.filter((gap) => chosen === undefined || gap.language === chosen)
  const cells = new Map<string, number>()
  const add = (key: string, n: number) => cells.set(key, (cells.get(key) ?? 0) + n)
  for (const { topic, region, count } of among) {
    add(`${topic}|${region}`, count)
    add(topic, count)
  }
  const topics = [...new Set(among.map(({ topic }) => topic))].sort((a, b) => (cells.get(b) ?? 0) - (cells.get(a) ?? 0))
  const shown = topics.slice(0, mostTopics)
  const columns = [...serviceRegions, 'unknown'].filter((region) => among.some((gap) => gap.region === region))
  return (
    <>
      <Languages gaps={gaps} chosen={chosen} />
      <div class="scroll over" role="region" aria-label={t('helpFigures.gaps')} tabIndex={0}>
        <table class="coverage">
          <caption class="unseen">{t('helpFigures.gaps')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('entry.topic')}</th>
              {columns.map((region) => (
                <th scope="col" key={region}>
                  {regionName(t, region)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((topic) => (
              <tr class="sub" key={topic}>
                <th scope="row">{topic === 'unknown' ? t('helpFigures.topic.unknown') : topicName(locale, topic)}</th>
                {columns.map((region) => {
                  const n = cells.get(`${topic}|${region}`)
                  return n === undefined ? (
                    <td class="nil" key={region}>
                      <span class="unseen">{t('helpFigures.nothing')}</span>
                    </td>
                  ) : (
                    <td key={region}>{formatNumber(locale, n)}</td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">
        {t('helpFigures.hatched')} {shown.length < topics.length && t('coverage.rest_in_csv')}
      </p>
    </>
  )
}

/** The languages of the requests, as links. */
function Languages({ gaps, chosen }: { gaps: readonly Gap[]; chosen: string | undefined }) {
  const { t, locale } = usePage()
  const languages = [...new Set(gaps.map((gap) => gap.language))].slice(0, mostLanguages)
  return (
    <nav aria-label={t('list.language')}>
      <ul class="kinds">
        {[undefined, ...languages].map((language) => (
          <li key={language ?? 'all'}>
            <a
              href={`${withQuery(paths.helpFigures(locale), { language })}#gaps`}
              aria-current={language === chosen ? 'true' : undefined}
            >
              {language === undefined ? t('helpFigures.all_languages') : languageName(locale, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
