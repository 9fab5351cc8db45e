import type { CalendarDate } from '../../../schema/contracts/workstreams.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Moment, Written } from '../../ui/text.tsx'

/** A cycle by the name it has in addresses, as people write it. */
export const cycleName = (slug: string) => slug.replace(/-(\d{4})$/, ' $1').toUpperCase()

/** The years of the forum. */
export function CyclesPage({ cycles }: { cycles: readonly { slug: string; year: number }[] }) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('cycles.title')}>
      <h1>{t('cycles.title')}</h1>
      <p class="lead">{t('cycles.lead')}</p>
      {cycles.length === 0 ? (
        <p>{t('cycles.none')}</p>
      ) : (
        <ul>
          {cycles.map((cycle) => (
            <li key={cycle.slug}>
              <a href={paths.cycle(locale, cycle.slug)}>{cycleName(cycle.slug)}</a>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  )
}

/** The calendar of a cycle: what can still be taken part in comes first. */
export function CyclePage({
  cycle,
  dates,
  now,
}: {
  cycle: { slug: string }
  dates: readonly CalendarDate[]
  /** ISO 8601 */
  now: string
}) {
  const { t, locale, permissions } = usePage()
  const title = t('cycle.title', { cycle: cycleName(cycle.slug) })
  const open = dates.filter((date) => date.startsAt <= now && now < date.endsAt)
  const later = dates.filter((date) => date.startsAt > now)
  const past = dates.filter((date) => date.endsAt <= now)
  return (
    <Layout title={title}>
      <h1>{title}</h1>
      <p class="actions">
        <a href={paths.workstreams(locale, cycle.slug)}>{t('workstreams.title')}</a>
        <a href={paths.inventory(locale, cycle.slug)}>{t('inventory.title')}</a>
        <a href={paths.cycleCalendar(locale, cycle.slug)}>{t('cycle.ics')}</a>
        {permissions.includes('group_issues') && (
          <a href={paths.secretariat.cycle(locale, cycle.slug)}>{t('cycle.desk')}</a>
        )}
      </p>
      {dates.length === 0 && <p>{t('cycle.no_dates')}</p>}
      <Dates title={t('cycle.now')} dates={open} />
      <Dates title={t('cycle.later')} dates={later} />
      <Dates title={t('cycle.past')} dates={past} />
    </Layout>
  )
}

function Dates({ title, dates }: { title: string; dates: readonly CalendarDate[] }) {
  const { t } = usePage()
  if (dates.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="cards">
        {dates.map((date) => (
          <li class="card" key={date.id}>
            <h3>
              {date.url === null ? (
                <Written lang={date.language}>{date.title}</Written>
              ) : (
                <a href={date.url}>
                  <Written lang={date.language}>{date.title}</Written>
                </a>
              )}
            </h3>
            <p class="byline">
              {t(`cycle.kind.${date.kind}`)}
              {date.place !== '' && (
                <>
                  {' '}
                  · <bdi>{date.place}</bdi>
                </>
              )}
            </p>
            <p>
              <Moment at={date.startsAt} /> – <Moment at={date.endsAt} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
