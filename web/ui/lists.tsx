import type { ComponentChildren } from 'preact'
import { formatNumber } from '../../schema/i18n/translate.ts'
import { withQuery } from '../../schema/paths.ts'
import { usePage } from '../page.tsx'

/** A link to the next page of a list. Lists go in one direction, since their pages are cut by key. */
export function More({
  path,
  query,
  next,
}: {
  path: string
  query: Record<string, string | undefined>
  next: string | null
}) {
  const { t } = usePage()
  const started = query.cursor !== undefined && query.cursor !== ''
  if (next === null && !started) return null
  return (
    <nav class="pages" aria-label={t('list.pages')}>
      {started && <a href={withQuery(path, { ...query, cursor: undefined })}>{t('list.first')}</a>}
      {next !== null && (
        <a rel="next" href={withQuery(path, { ...query, cursor: next })}>
          {t('list.next')}
        </a>
      )}
    </nav>
  )
}

export interface FacetValue {
  value: string
  label: string
  n: number
  /** Belongs to the value before it. */
  within?: boolean
}

export interface FacetGroup {
  name: string
  label: string
  values: readonly FacetValue[]
}

/**
 * The values of one filter, the most frequent first.
 * @param counts numbers of all dimensions under the present filters
 * @param naming the name of a value in the reader's language
 */
export function facetGroup(
  counts: readonly { dimension: string; value: string; n: number }[],
  name: string,
  label: string,
  naming: (value: string) => string,
): FacetGroup {
  const values = counts
    .filter((count) => count.dimension === name)
    .map(({ value, n }) => ({ value, n, label: naming(value) }))
    .sort((a, b) => b.n - a.n)
  return { name, label, values }
}

/** Values shown before the rest is folded away. */
const shown = 8

/** Filters as links, with how many a choice would give; a chosen one can be taken back. */
export function Facets({
  path,
  query,
  groups,
}: {
  path: string
  query: Record<string, string | undefined>
  groups: readonly FacetGroup[]
}) {
  const { t, locale } = usePage()
  const link = (group: FacetGroup, value: FacetValue) => {
    const chosen = query[group.name] === value.value
    return (
      <li key={value.value} class={value.within === true ? 'within' : undefined}>
        <a
          href={withQuery(path, { ...query, cursor: undefined, [group.name]: chosen ? undefined : value.value })}
          aria-current={chosen ? 'true' : undefined}
        >
          {value.label}
          {chosen && <span class="unseen"> {t('list.remove')}</span>}
        </a>{' '}
        <span class="n">{formatNumber(locale, value.n)}</span>
      </li>
    )
  }
  return (
    <section class="facets" aria-label={t('list.filters')}>
      {groups
        .filter((group) => group.values.length > 0)
        .map((group) => (
          <details key={group.name} open={query[group.name] !== undefined && query[group.name] !== ''}>
            <summary>{group.label}</summary>
            <ul>{group.values.slice(0, shown).map((value) => link(group, value))}</ul>
            {group.values.length > shown && (
              <details>
                <summary>{t('list.all', { n: group.values.length })}</summary>
                <ul>{group.values.slice(shown).map((value) => link(group, value))}</ul>
              </details>
            )}
          </details>
        ))}
    </section>
  )
}

/** A search box over a list; the other filters stay. */
export function SearchBox({
  path,
  query,
  label,
  live = false,
  children,
}: {
  path: string
  query: Record<string, string | undefined>
  label: string
  /** Whether what is found is shown while one types, where scripts run; the list is a {@link FilteredList} then. */
  live?: boolean
  children?: ComponentChildren
}) {
  const { t } = usePage()
  return (
    <form class="search" role="search" action={path} method="get" data-live={live || undefined}>
      <label for="q">{label}</label>
      <div class="row">
        <input id="q" name="q" type="search" value={query.q ?? ''} maxLength={200} dir="auto" />
        <button type="submit">{t('list.search')}</button>
      </div>
      {Object.entries(query)
        .filter(([name, value]) => !/^(?:q|cursor|literal)$/.test(name) && value !== undefined && value !== '')
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      {children}
      {live && <p class="unseen" role="status" data-said />}
    </form>
  )
}

/** Figures as a table with a bar in each row; the bar only repeats the number. */
export function Bars({
  caption,
  rows,
  of,
}: {
  caption: string
  rows: readonly { label: string; n: number }[]
  of: string
}) {
  const { t, locale } = usePage()
  const top = Math.max(1, ...rows.map((row) => row.n))
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{t('list.count')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td>
              <span class="n">{formatNumber(locale, row.n)}</span>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={Math.round((1000 * row.n) / top) / 10} height="8" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whether a list is narrowed by anything: its page and its order do not. */
export function isFiltered({
  cursor: _cursor,
  sort: _sort,
  ...filters
}: Readonly<Record<string, string | undefined>>): boolean {
  return Object.values(filters).some((value) => value !== undefined && value !== '')
}

/** A list beside its filters, with the ways on: the next page, the same rows as a table, a feed. */
export function FilteredList({
  path,
  query,
  finder,
  facets,
  next,
  csv,
  feed,
  children,
}: {
  path: string
  query: Record<string, string | undefined>
  /** What stands above the filters, such as a search box. */
  finder: ComponentChildren
  facets: readonly FacetGroup[]
  next: string | null
  /** Address of the rows as CSV, without the filters. */
  csv: string
  feed: string
  children: ComponentChildren
}) {
  const { t } = usePage()
  return (
    <div class="split">
      <div>
        {finder}
        <div data-swap="filters">
          <Facets path={path} query={query} groups={facets} />
          {isFiltered(query) && (
            <p>
              <a href={path}>{t('list.clear')}</a>
            </p>
          )}
        </div>
      </div>
      <div data-swap="found">
        {children}
        <More path={path} query={query} next={next} />
        <p class="actions">
          <a href={withQuery(csv, { ...query, cursor: undefined, bom: 1 })}>{t('list.csv')}</a>
          <a href={feed}>{t('list.feed')}</a>
        </p>
      </div>
    </div>
  )
}
