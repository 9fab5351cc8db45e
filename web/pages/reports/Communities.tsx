import type { ReportPriority, Taken } from '../../../schema/contracts/reports.ts'
import { topicName } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'
import { MandateLine } from '../priorities/MandateLine.tsx'
import { PartLinks } from './Sections.tsx'
import type { Place, ReportView } from './views.ts'

type Target = Pick<Taken, 'theme' | 'group' | 'groupTitle' | 'groupLanguage'>

function TargetLink({ of, call, place }: { of: Target; call: string; place: Place }) {
  const { locale } = usePage()
  if (of.theme !== null) {
    return <a href={withQuery(paths.issues(place.reader, call), { theme: of.theme })}>{topicName(locale, of.theme)}</a>
  }
  return (
    <a href={paths.group(place.reader, call, of.group ?? '')}>
      <Written lang={of.groupLanguage ?? 'und'}>{of.groupTitle ?? of.group ?? ''}</Written>
    </a>
  )
}

/** What several communities share, where one stands alone, and where nobody looks. */
export function Convergence({ report, place }: { report: ReportView; place: Place }) {
  const { t, locale } = usePage()
  const { convergence, communities, call } = report.head
  const open = convergence.gaps.filter(({ kind }) => kind === 'no_priority')
  const silent = convergence.gaps.filter(({ kind }) => kind === 'silent')
  const list = (items: readonly Taken[], none: string) =>
    items.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul>
        {items.map((one) => (
          <li key={one.theme ?? one.group}>
            <TargetLink of={one} call={call.slug} place={place} />:{' '}
            <bdi>{one.communities.map((id) => communities[id] ?? id).join(' · ')}</bdi>
          </li>
        ))}
      </ul>
    )
  return (
    <section>
      <h2 id="convergence">{t('report.convergence')}</h2>
      <p>{t('report.convergence.text')}</p>
      <h3>{t('report.shared')}</h3>
      {list(convergence.shared, t('priorities.over_the_top.none'))}
      <h3>{t('report.alone')}</h3>
      {list(convergence.alone, t('priorities.gaps.none'))}
      <h3>{t('priorities.gaps')}</h3>
      <h4>{t('priorities.gaps.no_priority')}</h4>
      {open.length === 0 ? (
        <p>{t('priorities.gaps.none')}</p>
      ) : (
        <ul class="columns">
          {open.map(({ theme, issues }) => (
            <li key={theme}>
              {topicName(locale, theme)} <span class="hint">{t('priorities.gaps.issues', { n: issues })}</span>
            </li>
          ))}
        </ul>
      )}
      <h4>{t('priorities.gaps.silent')}</h4>
      {silent.length === 0 ? (
        <p>{t('priorities.gaps.none')}</p>
      ) : (
        <ul>
          {silent.map(({ theme }) => (
            <li key={theme}>{topicName(locale, theme)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What each community puts forward, with its statement and who speaks for it, side by side. */
export function Priorities({ report, place }: { report: ReportView; place: Place }) {
  const { t } = usePage()
  const call = report.head.call.slug
  const communities = new Map<string, ReportPriority[]>()
  for (const item of report.priorities)
    communities.set(item.community, [...(communities.get(item.community) ?? []), item])
  return (
    <section>
      <h2 id="priorities">{t('priorities.title')}</h2>
      <p>{t('priorities.lead')}</p>
      {communities.size === 0 && <p>{t('report.priorities.none')}</p>}
      <div class="cards abreast">
        {[...communities].map(([id, items]) => (
          <section key={id} class="card">
            <h3>
              <bdi>{items[0]?.communityName}</bdi>
            </h3>
            {items.map((item) => (
              <div key={item.theme ?? item.group}>
                <h4>
                  <TargetLink of={item} call={call} place={place} />
                </h4>
                <p class="as-typed">
                  <Written lang={item.statementLanguage}>{item.statement}</Written>
                </p>
              </div>
            ))}
            <MandateOf items={items} />
          </section>
        ))}
      </div>
      <PartLinks report={report} place={place} section="priorities" />
    </section>
  )
}

function MandateOf({ items }: { items: readonly ReportPriority[] }) {
  const { t } = usePage()
  const mandate = items[0]?.mandate ?? null
  if (mandate === null) return <p class="hint">{t('priorities.no_mandate')}</p>
  return (
    <p class="byline">
      <MandateLine mandate={mandate} />
    </p>
  )
}
