import type { ComponentChildren } from 'preact'
import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { topicName } from '../../../schema/i18n/names.ts'
import { api, paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { type FacetGroup, FilteredList, isFiltered, SearchBox } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'
import { FreshnessMarks } from '../freshness/Marks.tsx'
import { EntrySorts, Understood } from './Finding.tsx'
import { Served } from './Served.tsx'
import { nameFor, Original } from './Translated.tsx'

export interface ListedEntry {
  entry: PublicEntry
  /** Beginning of the summary as it was written, plain. */
  excerpt: string
  /** The same of the translation that the reader is shown first. */
  translatedExcerpt?: string | null
}

/** The observatory: search, filters and the entries they leave. */
export function EntriesPage({
  entries,
  next,
  query,
  facets,
  total,
  understood,
  waiting,
  beside,
}: {
  entries: readonly ListedEntry[]
  next: string | null
  query: Record<string, string | undefined>
  facets: readonly FacetGroup[]
  /** How many entries the filters and the question leave. */
  total: number
  /** The question as it was understood, where slips were forgiven in it. */
  understood: string | null
  waiting: number
  /** What else fits the words asked for, below the entries. */
  beside: ComponentChildren
}) {
  const { t, locale } = usePage()
  const path = paths.observatory(locale)
  const filtered = isFiltered(query)
  return (
    <Layout
      title={t('observatory.title')}
      description={t('observatory.lead')}
      feed={paths.observatoryFeed(locale)}
      openSearch={paths.openSearch(locale)}
    >
      <h1>{t('observatory.title')}</h1>
      <p class="lead">{t('observatory.lead')}</p>
      <FilteredList
        path={path}
        query={query}
        finder={<SearchBox path={path} query={query} label={t('observatory.search')} live />}
        facets={facets}
        next={next}
        csv={api.entriesCsv}
        feed={paths.observatoryFeed(locale)}
      >
        <p>
          <span data-total>{total === 0 && filtered ? t('list.none') : t('observatory.count', { n: total })}</span>
          {!filtered && waiting > 0 && <> · {t('observatory.waiting', { n: waiting })}</>}
          {' · '}
          <a href={paths.submitEntry(locale)}>{t('observatory.submit')}</a> ·{' '}
          <a href={paths.coverage(locale)}>{t('coverage.link')}</a>
        </p>
        <Understood query={query} as={understood} />
        {entries.length > 1 && <EntrySorts query={query} />}
        {entries.length === 0 ? (
          !filtered && <p>{t('observatory.none')}</p>
        ) : (
          <ul class="cards">
            {entries.map((listed) => (
              <EntryCard key={listed.entry.slug} {...listed} />
            ))}
          </ul>
        )}
      </FilteredList>
      {beside}
    </Layout>
  )
}

/** One entry in a list. */
export function EntryCard({ entry, excerpt, translatedExcerpt = null }: ListedEntry) {
  const { t, locale } = usePage()
  const { name, language } = nameFor(entry, locale)
  return (
    <li class="card">
      <h2>
        <a href={paths.entry(locale, entry.slug)}>
          <Written lang={language}>{name}</Written>
        </a>
      </h2>
      <FreshnessMarks entry={entry} />
      <p>
        <Written lang={translatedExcerpt === null ? entry.language : language}>{translatedExcerpt ?? excerpt}</Written>
      </p>
      <Original entry={entry}>
        <p>
          <Written lang={entry.language}>{entry.name}</Written>
          <br />
          <Written lang={entry.language}>{excerpt}</Written>
        </p>
      </Original>
      <p class="byline">
        {t(`entry.kind.${entry.kind}`)}
        {entry.status !== 'active' && <> · {t(`entry.status.${entry.status}`)}</>} · <Served entry={entry} />
      </p>
      <p class="hint">{entry.topics.map((topic) => topicName(locale, topic)).join(' · ')}</p>
    </li>
  )
}
