import type { MessageKey } from '../../../schema/i18n/index.ts'
import { directionOf } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import type { ItemState } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Moment } from '../../ui/text.tsx'
import { ProposalOutcome, type ProposalOutcomeView } from '../evaluation/ProposalOutcome.tsx'
import { type GroupNoteView, StandsInGroup } from '../groups/parts.tsx'
import { PutForward } from '../priorities/PutForward.tsx'
import type { PutForwardView } from '../priorities/views.ts'
import { OutcomeNote, type OutcomeView } from '../workstreams/OutcomeNote.tsx'
import { KeepAddress, PersonText } from './parts.tsx'

/** Something that happened, as the author of the item sees it. */
export interface TrackedEvent {
  id: string
  /** What happened, in words. */
  happening: string
  at: string
  reason: string | null
  note: string | null
}

/** A part of what the person wrote. */
export interface TrackedText {
  label: string
  text: string
  language: string
}

export interface TrackedView {
  token: string
  reference: string
  state: ItemState
  /** Whether nothing has happened yet since it came in. */
  fresh: boolean
  /** What comes next, a sentence each. */
  next: readonly string[]
  /** The last decision, as far as it tells the author something. */
  decision: { reason: string | null; note: string | null } | null
  /** Oldest first; the note of the decision above is not repeated. */
  history: readonly TrackedEvent[]
  /** What the person wrote, and in which language it reads; empty once withdrawn. */
  content: readonly TrackedText[]
  /** The change that waits for a check. */
  edit: readonly TrackedText[]
  /** What it said before and changes that were not published, latest first. */
  versions: readonly { number: number; at: string; refused: boolean; content: readonly TrackedText[] }[]
  /** What came of it where proposals are evaluated; null elsewhere. */
  outcome: ProposalOutcomeView | null
  publicPath: string | null
  may: { resubmit: boolean; edit: boolean; withdraw: boolean; appeal: boolean; erase: boolean }
  email: 'none' | 'unverified' | 'notices' | 'quiet'
}

/** Everything that became of an item, for the one who sent it. */
export function TrackingPage({
  item,
  group,
  priorities,
  outcome,
}: {
  item: TrackedView
  group: GroupNoteView | null
  /** What became of its group at the end of the cycle. */
  outcome: OutcomeView | null
  /** Of a published issue: communities that put its group or one of its themes forward in the call. */
  priorities: { call: string; items: readonly PutForwardView[] } | null
}) {
  const { t, locale } = usePage()
  const title = t('tracking.title', { reference: item.reference })
  return (
    <Layout title={title} hidden>
      <h1>{title}</h1>
      {item.fresh && <p class="lead">{t('tracking.received')}</p>}
      <KeepAddress token={item.token} />
      <section>
        <h2>{t('tracking.state')}</h2>
        <p>
          <span class={`tag ${item.state}`}>{t(`state.${item.state}`)}</span>
        </p>
        {item.next.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {item.decision !== null && <Decision reason={item.decision.reason} note={item.decision.note} />}
        <p class="actions">
          {item.publicPath !== null && (
            <a class="button" href={item.publicPath}>
              {t('tracking.public_page')}
            </a>
          )}
          {item.may.resubmit && (
            <a class="button" href={paths.trackingEdit(locale, item.token)}>
              {t('tracking.edit')}
            </a>
          )}
          {item.may.edit && (
            <a class="button quiet" href={paths.trackingEdit(locale, item.token)}>
              {t('tracking.change')}
            </a>
          )}
          {item.may.appeal && (
            <a class="button" href={paths.trackingAppeal(locale, item.token)}>
              {t('tracking.appeal')}
            </a>
          )}
          {item.may.erase && <a href={paths.trackingErase(locale, item.token)}>{t('tracking.erase')}</a>}
          {item.may.withdraw && <a href={paths.trackingWithdraw(locale, item.token)}>{t('tracking.withdraw')}</a>}
        </p>
        {item.email === 'unverified' && <p class="hint">{t('tracking.email.unverified')}</p>}
        {item.email === 'notices' && <p class="hint">{t('tracking.email.verified')}</p>}
        {item.email === 'quiet' && <p class="hint">{t('tracking.email.quiet')}</p>}
      </section>
      {group !== null && <StandsInGroup group={group} />}
      {outcome !== null && <OutcomeNote of={outcome} />}
      {priorities !== null && priorities.items.length > 0 && (
        <section>
          <h2>{t('priorities.put_forward')}</h2>
          <PutForward call={priorities.call} priorities={priorities.items} />
        </section>
      )}
      {item.outcome !== null && <ProposalOutcome of={item.outcome} />}
      <section>
        <h2>{t('tracking.history')}</h2>
        <ol>
          {item.history.map((event) => (
            <li key={event.id}>
              {event.happening}{' '}
              <span class="hint">
                <Moment at={event.at} />
              </span>
              {event.note !== null && <PersonText>{event.note}</PersonText>}
            </li>
          ))}
        </ol>
      </section>
      {item.edit.length > 0 && (
        <section>
          <h2>{t('tracking.edit.title')}</h2>
          <Texts texts={item.edit} />
        </section>
      )}
      {item.content.length > 0 && (
        <section>
          <h2>{t('tracking.content')}</h2>
          <Texts texts={item.content} />
        </section>
      )}
      {item.versions.length > 0 && (
        <section>
          <h2>{t('tracking.versions')}</h2>
          {item.versions.map((version) => (
            <details key={version.number}>
              <summary>
                {t(version.refused ? 'tracking.version.refused' : 'tracking.version.replaced')}{' '}
                <Moment at={version.at} />
              </summary>
              <Texts texts={version.content} />
            </details>
          ))}
        </section>
      )}
    </Layout>
  )
}

function Texts({ texts }: { texts: readonly TrackedText[] }) {
  return (
    <>
      {texts.map(({ label, text, language }) => (
        <div key={`${label} ${text}`}>
          <h3>{label}</h3>
          <p class="as-typed" lang={language} dir={directionOf(language)}>
            {text}
          </p>
        </div>
      ))}
    </>
  )
}

/** Why a decision was taken: the reason in words, and what the moderator wrote. */
export function Decision({ reason, note }: { reason: string | null; note: string | null }) {
  const { t } = usePage()
  return (
    <div class="note">
      {reason !== null && <p>{t('tracking.reason', { reason: t(`reason.${reason}` as MessageKey) })}</p>}
      {note !== null && (
        <>
          <p>{t('tracking.note')}</p>
          <PersonText>{note}</PersonText>
        </>
      )}
    </div>
  )
}
