import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { topicName } from '../../../schema/i18n/names.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { type EntryKind, serviceRegions } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'

/** Entries by topic and region; every pair is there, also where there is nothing. */
export interface Matrix {
  byRegion: readonly { region: string; count: number }[]
  byBasketAndRegion: readonly { basket: string; region: string; count: number }[]
  byTopicAndRegion: readonly { topic: string; basket: string | null; region: string; count: number }[]
}

/** Tints that repeat the number. */
const tints = 5

/**
 * Baskets by region, one of them open to its topics. They open by a link and on the server: with all its topics the
 * table would not fit the first flight on a slow line.
 */
export function CoverageMatrix({
  matrix,
  kind,
  open,
}: {
  matrix: Matrix
  kind: EntryKind | undefined
  /** The basket whose topics are shown. */
  open: string | undefined
}) {
  const { t, locale } = usePage()
  const baskets = [...new Set(matrix.byBasketAndRegion.map(({ basket }) => basket))]
  // Few entries bear a basket itself as their topic: it has a row of its own only where one does.
  const topicsOf = (basket: string) => [
    ...new Set(
      matrix.byTopicAndRegion
        .filter((cell) => cell.basket === basket && (cell.topic !== basket || cell.count > 0))
        .map(({ topic }) => topic),
    ),
  ]
  const counts = new Map<string, number>([
    ...matrix.byBasketAndRegion.map(({ basket, region, count }) => [`basket ${basket} ${region}`, count] as const),
    ...matrix.byTopicAndRegion.map(({ topic, region, count }) => [`topic ${topic} ${region}`, count] as const),
    ...matrix.byRegion.map(({ region, count }) => [`any  ${region}`, count] as const),
  ])
  const most = Math.max(1, ...matrix.byBasketAndRegion.map(({ count }) => count))
  const pairs = matrix.byTopicAndRegion.filter(({ basket, topic }) => basket !== topic)
  const empty = pairs.filter(({ count }) => count === 0).length

  const cells = (row: string, link: ((region: string) => string) | null) =>
    serviceRegions.map((region) => {
      const n = counts.get(`${row} ${region}`) ?? 0
      if (n === 0) {
        return (
          <td class="nil" key={region}>
            <span class="unseen">{t('coverage.nothing')}</span>
          </td>
        )
      }
      const number: ComponentChildren = formatNumber(locale, n)
      return (
        <td class={`t${Math.min(tints, Math.ceil((tints * n) / most))}`} key={region}>
          {link === null ? number : <a href={link(region)}>{number}</a>}
        </td>
      )
    })
  const list = (topic: string | undefined) => (region: string) =>
    withQuery(paths.observatory(locale), { topic, region, kind })
  const opening = (basket: string) =>
    `${withQuery(paths.coverage(locale), { kind, basket: basket === open ? undefined : basket })}#b-${basket}`

  return (
    <>
      <p>{t('coverage.matrix.text')}</p>
      <p>
        <strong>{t('coverage.empty', { n: empty, of: formatNumber(locale, pairs.length) })}</strong>{' '}
        {t('coverage.matrix.open')}
      </p>
      <div class="scroll over" role="region" aria-label={t('coverage.matrix')} tabIndex={0}>
        <table class="coverage">
          <caption class="unseen">{t('coverage.matrix')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('entry.topic')}</th>
              {serviceRegions.map((region) => (
                <th scope="col" key={region}>
                  {t(`service.${region}` as MessageKey)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="sum">
              <th scope="row">{t('coverage.any_topic')}</th>
              {cells('any ', list(undefined))}
            </tr>
            {baskets.flatMap((basket) => [
              <tr key={basket} id={`b-${basket}`}>
                <th scope="row">
                  <a href={opening(basket)} aria-expanded={basket === open}>
                    <span aria-hidden="true">{basket === open ? '▾ ' : '▸ '}</span>
                    {topicName(locale, basket)}
                  </a>
                </th>
                {cells(`basket ${basket}`, null)}
              </tr>,
              ...(basket === open ? topicsOf(basket) : []).map((topic) => (
                <tr class="sub" key={topic}>
                  <th scope="row">{topic === basket ? t('coverage.in_general') : topicName(locale, topic)}</th>
                  {cells(`topic ${topic}`, list(topic))}
                </tr>
              )),
            ])}
          </tbody>
        </table>
      </div>
    </>
  )
}
