import { paths, withQuery } from '../../../schema/paths.ts'
import type { FreshnessView, Locale } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { More } from '../../ui/lists.tsx'
import { Moment, Written } from '../../ui/text.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'
import { AtMost } from './CorrectionDeskPages.tsx'

/** A proposal that waits. */
export interface ProposalShown {
  id: string
  madeAt: string
  source: string | null
  fields: number
  entryName: string
  entryLanguage: string
}

/** Views of the freshness desk that ask for work. */
const pressing = ['due', 'stale', 'unreachable', 'bouncing', 'moved'] as const satisfies readonly FreshnessView[]

const parts = [
  { name: 'import', path: paths.secretariat.entryImports, permission: 'manage_calls' },
  { name: 'freshness', path: paths.secretariat.freshness, permission: 'manage_contacts' },
  { name: 'sources', path: paths.secretariat.sources, permission: 'manage_contacts' },
  { name: 'outputs', path: paths.secretariat.pastOutputs, permission: 'manage_calls' },
  { name: 'contacts', path: paths.secretariat.contacts, permission: 'manage_contacts' },
] as const satisfies readonly { name: string; path: (l: Locale) => string; permission: string }[]

/** What waits in the observatory, and the ways to its parts. */
export function ObservatoryDeskPage({
  waiting,
  watched,
  mostCounted,
  proposals,
  next,
  cursor,
}: {
  waiting: { corrections: number; proposals: number; entries: number }
  /** How many entries may not be true any more; null for those who do not look after that. */
  watched: Readonly<Record<FreshnessView, number>> | null
  mostCounted: number
  proposals: readonly ProposalShown[]
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale, permissions } = usePage()
  const path = paths.secretariat.observatory(locale)
  const allowed = parts.filter(({ permission }) => permissions.includes(permission))
  return (
    <SecretariatFrame title={t('secretariat.observatory')} current="observatory">
      <h2>{t('desk.waiting')}</h2>
      <dl class="facts">
        <div>
          <dt>
            <a href={withQuery(paths.secretariat.queue(locale), { kind: 'entry' })}>{t('desk.entries')}</a>
          </dt>
          <dd>
            <AtMost n={waiting.entries} most={mostCounted} />
          </dd>
        </div>
        <div>
          <dt>
            <a href={paths.secretariat.corrections(locale)}>{t('corrections.title')}</a>
          </dt>
          <dd>
            <AtMost n={waiting.corrections} most={mostCounted} />
          </dd>
        </div>
        <div>
          <dt>
            <a href="#proposals">{t('desk.proposals')}</a>
          </dt>
          <dd>
            <AtMost n={waiting.proposals} most={mostCounted} />
          </dd>
        </div>
      </dl>
      {watched !== null && (
        <>
          <h2 id="freshness">{t('fresh.title')}</h2>
          <dl class="facts">
            {pressing.map((view) => (
              <div key={view}>
                <dt>
                  <a href={withQuery(paths.secretariat.freshness(locale), { view })}>{t(`fresh.view.${view}`)}</a>
                </dt>
                <dd>
                  <AtMost n={watched[view]} most={mostCounted} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {allowed.length > 0 && (
        <nav aria-label={t('desk.parts')}>
          <h2>{t('desk.parts')}</h2>
          <ul>
            {allowed.map(({ name, path: to }) => (
              <li key={name}>
                <a href={to(locale)}>{t(`desk.part.${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <h2 id="proposals">{t('desk.proposals')}</h2>
      {proposals.length === 0 && <p>{t('desk.no_proposals')}</p>}
      <ul class="cards">
        {proposals.map((proposal) => (
          <li class="card" key={proposal.id}>
            <h3>
              <a href={paths.secretariat.ownerProposal(locale, proposal.id)}>
                <Written lang={proposal.entryLanguage}>{proposal.entryName}</Written>
              </a>
            </h3>
            <p class="byline">
              {proposal.source === null ? t('proposal.by_owner') : t('proposal.by_source', { source: proposal.source })}{' '}
              · {t('desk.fields', { n: proposal.fields })} · <Moment at={proposal.madeAt} />
            </p>
          </li>
        ))}
      </ul>
      <More path={path} query={{ cursor }} next={next} />
    </SecretariatFrame>
  )
}
