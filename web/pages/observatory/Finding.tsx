import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { entrySorts } from '../../../schema/contracts/observatory.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'
import { Served } from './Served.tsx'

type Query = Record<string, string | undefined>

/** In which order the entries are read, as links. */
export function EntrySorts({ query }: { query: Query }) {
  const { t, locale } = usePage()
  const searching = (query.q ?? '').trim() !== ''
  const usual = searching ? 'relevance' : 'newest'
  const now = query.sort ?? usual
  const path = paths.observatory(locale)
  return (
    <nav aria-label={t('observatory.sort')}>
      <ul class="inline">
        {entrySorts
          .filter((sort) => sort !== 'relevance' || searching)
          .map((sort) => (
            <li key={sort}>
              <a
                href={withQuery(path, { ...query, cursor: undefined, sort: sort === usual ? undefined : sort })}
                aria-current={sort === now ? 'true' : undefined}
              >
                {t(`observatory.sort.${sort}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** What was searched instead of words that no entry holds, and a way to search for these all the same. */
export function Understood({ query, as }: { query: Query; as: string | null }) {
  const { t, locale } = usePage()
  if (as === null) return null
  return (
    <p class="note">
      {t('observatory.understood')} <bdi>{as}</bdi> ·{' '}
      <a href={withQuery(paths.observatory(locale), { ...query, cursor: undefined, literal: '1' })}>
        {t('observatory.literal', { q: query.q ?? '' })}
      </a>
    </p>
  )
}

/** Entries on the same matters. */
export function RelatedEntries({
  entries,
}: {
  entries: readonly Pick<PublicEntry, 'slug' | 'name' | 'language' | 'kind' | 'regions' | 'countries'>[]
}) {
  const { t, locale } = usePage()
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="related">
      <h2 id="related">{t('observatory.related')}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.slug}>
            <a href={paths.entry(locale, entry.slug)}>
              <Written lang={entry.language}>{entry.name}</Written>
            </a>{' '}
            <span class="hint">
              {t(`entry.kind.${entry.kind}`)} · <Served entry={entry} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
