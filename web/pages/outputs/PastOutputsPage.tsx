import type { PublicPastOutput } from '../../../schema/contracts/outputs.ts'
import { topicName } from '../../../schema/i18n/names.ts'
import { api, paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { type FacetGroup, FilteredList, isFiltered, SearchBox } from '../../ui/lists.tsx'
import { OutputByline, OutputTitle } from './parts.tsx'

/** The archive of past meetings and their outputs: search, filters and what they leave. */
export function PastOutputsPage({
  outputs,
  next,
  query,
  facets,
  total,
}: {
  outputs: readonly PublicPastOutput[]
  next: string | null
  query: Record<string, string | undefined>
  facets: readonly FacetGroup[]
  /** How many outputs the filters leave; null under a text search, which ranks. */
  total: number | null
}) {
  const { t, locale } = usePage()
  const path = paths.pastOutputs(locale)
  return (
    <Layout title={t('pastOutputs.title')} description={t('pastOutputs.lead')} feed={paths.pastOutputsFeed(locale)}>
      <h1>{t('pastOutputs.title')}</h1>
      <p class="lead">{t('pastOutputs.lead')}</p>
      <FilteredList
        path={path}
        query={query}
        finder={<SearchBox path={path} query={query} label={t('pastOutputs.search')} />}
        facets={facets}
        next={next}
        csv={api.pastOutputsCsv}
        feed={paths.pastOutputsFeed(locale)}
      >
        <p>
          {total !== null && <>{t('pastOutputs.count', { n: total })} · </>}
          <a href={paths.archive(locale)}>{t('archive.title')}</a>
        </p>
        {outputs.length === 0 ? (
          <p>{t(isFiltered(query) ? 'list.none' : 'pastOutputs.none')}</p>
        ) : (
          <ul class="cards">
            {outputs.map((output) => (
              <li class="card" key={output.id}>
                <h2>
                  <OutputTitle output={output} />
                </h2>
                <p class="byline">
                  <OutputByline output={output} />
                </p>
                <p class="hint">{output.topics.map((topic) => topicName(locale, topic)).join(' · ')}</p>
              </li>
            ))}
          </ul>
        )}
      </FilteredList>
    </Layout>
  )
}
