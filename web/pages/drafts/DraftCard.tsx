import { paths } from '../../../schema/paths.ts'
import type { DraftState } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Moment, Written } from '../../ui/text.tsx'

export interface DraftView {
  slug: string
  title: string
  language: string
  state: DraftState
  opensAt: string
  closesAt: string
  /** Number of the current version. */
  version: number
  /** Published comments. */
  comments: number
  waiting: number
}

/** When comments on a draft open and close, in words that fit the moment. */
export function DraftDates({ draft }: { draft: DraftView }) {
  const { t } = usePage()
  return (
    <dl class="facts">
      <div>
        <dt>{t(draft.state === 'preparing' ? 'draft.opens' : 'draft.opened')}</dt>
        <dd>
          <Moment at={draft.opensAt} />
        </dd>
      </div>
      <div>
        <dt>{t(draft.state === 'preparing' || draft.state === 'open' ? 'draft.closes' : 'draft.closed')}</dt>
        <dd>
          <Moment at={draft.closesAt} />
        </dd>
      </div>
    </dl>
  )
}

/** Where a draft stands, and how much was said about it. */
export function DraftStatus({ draft }: { draft: DraftView }) {
  const { t } = usePage()
  return (
    <p>
      <span class={`tag ${draft.state}`}>{t(`draft.state.${draft.state}`)}</span>{' '}
      {t('draft.version', { n: draft.version })} · {t('draft.comments', { n: draft.comments })}
      {draft.waiting > 0 && <> · {t('draft.waiting', { n: draft.waiting })}</>}
    </p>
  )
}

/** A draft in a list. */
export function DraftCard({ draft }: { draft: DraftView }) {
  const { locale } = usePage()
  return (
    <li class="card">
      <h2>
        <a href={paths.draft(locale, draft.slug)}>
          <Written lang={draft.language}>{draft.title}</Written>
        </a>
      </h2>
      <DraftStatus draft={draft} />
      <DraftDates draft={draft} />
    </li>
  )
}
