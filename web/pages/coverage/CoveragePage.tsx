import { countryName, languageName } from '../../../schema/i18n/names.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { type EntryKind, entryKinds } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { BarChart } from '../../ui/charts.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { CoverageMatrix, type Matrix } from './CoverageMatrix.tsx'

/** A step of the map's shades: from how many entries to how many. */
interface Shade {
  step: number
  from: number
  to: number
}

interface Country {
  /** ISO 3166-1 alpha-2. */
  country: string
  /** Entries that name it. */
  count: number
  /** Entries that serve a region in which it lies. */
  throughRegion: number
}

export interface CoverageProps {
  /** Which entries are counted; all where it is left out. */
  kind: EntryKind | undefined
  coverage: Matrix & {
    total: number
    byCountry: readonly Country[]
    byLanguage: readonly { language: string; count: number }[]
  }
  shades: readonly Shade[]
}

/** Most rows of the tables of countries and languages on the page; pages of their own and the CSV file hold the rest. */
const mostCountries = 40
const mostLanguages = 40

/** What the entries of the observatory cover: by topic and region, by language, by country. */
export function CoveragePage({ basket, ...shown }: CoverageProps & { basket: string | undefined }) {
  const { t, locale } = usePage()
  const { kind, coverage } = shown
  const languages = coverage.byLanguage.slice(0, mostLanguages)
  return (
    <Layout
      sheet="figures"
      title={t('coverage.title')}
      description={t('coverage.lead')}
      openSearch={paths.openSearch(locale)}
    >
      <p>
        <a href={paths.observatory(locale)}>{t('observatory.back')}</a>
      </p>
      <h1>{t('coverage.title')}</h1>
      <p class="lead">{t('coverage.lead')}</p>
      <Kinds chosen={kind} />
      <p>{t('observatory.count', { n: coverage.total })}</p>
      <h2>{t('coverage.matrix')}</h2>
      <CoverageMatrix matrix={coverage} kind={kind} open={basket} />
      <h2 id="languages">{t('coverage.languages')}</h2>
      {languages.length === 0 ? (
        <p>{t('observatory.none')}</p>
      ) : (
        <BarChart
          caption={t('entry.languages')}
          of={t('list.language')}
          rows={languages.map(({ language, count }) => ({ label: languageName(locale, language), n: count }))}
        />
      )}
      {languages.length < coverage.byLanguage.length && <p class="hint">{t('coverage.rest_in_csv')}</p>}
      <Countries {...shown} most={mostCountries} />
      <Ways kind={kind} />
    </Layout>
  )
}

/** The map with the whole table of countries. */
export function CountriesPage(shown: CoverageProps) {
  const { t, locale } = usePage()
  return (
    <Layout sheet="figures" title={t('coverage.countries')} openSearch={paths.openSearch(locale)}>
      <p>
        <a href={withQuery(paths.coverage(locale), { kind: shown.kind })}>{t('coverage.title')}</a>
      </p>
      <h1>{t('coverage.countries')}</h1>
      <Countries {...shown} most={Number.POSITIVE_INFINITY} />
      <Ways kind={shown.kind} />
    </Layout>
  )
}

/** Which entries are counted, as links. */
function Kinds({ chosen }: { chosen: EntryKind | undefined }) {
  const { t, locale } = usePage()
  return (
    <nav aria-label={t('entry.kind')}>
      <ul class="kinds">
        {[undefined, ...entryKinds].map((kind) => (
          <li key={kind ?? 'all'}>
            <a href={withQuery(paths.coverage(locale), { kind })} aria-current={kind === chosen ? 'true' : undefined}>
              {kind === undefined ? t('coverage.all_kinds') : t(`entry.kind.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Ways({ kind }: { kind: EntryKind | undefined }) {
  const { t } = usePage()
  return (
    <p class="actions">
      <a href={withQuery(api.coverageCsv, { kind, bom: 1 })}>{t('list.csv')}</a>
      <a href={withQuery(api.coverage, { kind })}>{t('statistics.json')}</a>
    </p>
  )
}

/** The map, its legend, and the same numbers as a table. @param most countries shown at most; all if there is no end */
function Countries({ kind, coverage, shades, most }: CoverageProps & { most: number }) {
  const { t, locale } = usePage()
  const worldwide = coverage.byRegion.find(({ region }) => region === 'global')?.count ?? 0
  const named = coverage.byCountry.filter(({ count }) => count > 0)
  const regional = coverage.byCountry.filter(({ count }) => count === 0)
  const whole = !Number.isFinite(most)
  const listed = whole ? [...named, ...regional] : named.slice(0, most)
  const range = ({ from, to }: Shade) =>
    from === to ? formatNumber(locale, from) : `${formatNumber(locale, from)}–${formatNumber(locale, to)}`
  return (
    <>
      {!whole && <h2 id="countries">{t('coverage.countries')}</h2>}
      <p>
        {t('coverage.countries.text')} {worldwide > 0 && t('coverage.worldwide', { n: worldwide })}
      </p>
      <figure class="map">
        <img
          src={withQuery(paths.coverageMap(locale), { kind })}
          alt={t('coverage.map.alt')}
          width="1600"
          height="703"
          loading="lazy"
        />
        <figcaption>
          <p>{t('coverage.legend')}</p>
          <ul class="legend">
            <li>
              <svg class="swatch nil" viewBox="0 0 10 10" aria-hidden="true" focusable="false" />{' '}
              {formatNumber(locale, 0)}
            </li>
            {shades.map((shade) => (
              <li key={shade.step}>
                <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
                  <rect class={`shade${shade.step}`} width="10" height="10" />
                </svg>{' '}
                <bdi dir="ltr">{range(shade)}</bdi>
              </li>
            ))}
          </ul>
          <p class="hint">{t('coverage.boundaries')}</p>
        </figcaption>
      </figure>
      {listed.length > 0 && (
        <table class="coverage">
          <caption>{t('coverage.countries.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('author.country')}</th>
              <th scope="col">{t('coverage.named')}</th>
              <th scope="col">{t('coverage.through')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ country, count, throughRegion }) => (
              <tr class="sub" key={country}>
                <th scope="row">{countryName(locale, country)}</th>
                <td>{formatNumber(locale, count)}</td>
                <td>{formatNumber(locale, throughRegion)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!whole && named.length === 0 && <p>{t('coverage.none_named')}</p>}
      {!whole && regional.length > 0 && <p>{t('coverage.regional', { n: regional.length })}</p>}
      {!whole && listed.length < coverage.byCountry.length && (
        <p>
          <a href={withQuery(paths.coverage(locale), { kind, countries: 'all' })}>
            {t('coverage.countries.all', { n: coverage.byCountry.length })}
          </a>
        </p>
      )}
    </>
  )
}
