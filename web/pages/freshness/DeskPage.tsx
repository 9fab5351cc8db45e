import { formatDay } from '../../../schema/i18n/dates.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import {
  type ContactState,
  type Freshness,
  type FreshnessView,
  freshnessActs,
  freshnessViews,
} from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { type FormState, typedOf } from '../../ui/form.tsx'
import { More } from '../../ui/lists.tsx'
import { Day, Written } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'

/** An entry as the Secretariat looks after it. */
export interface Watched {
  slug: string
  name: string
  language: string
  url: string
  freshness: Freshness
  lastConfirmedAt: string | null
  contactState: ContactState | null
  checkedAt: string | null
  failures: number
  finalUrl: string | null
  movedAway: boolean
}

/** Entries that may not be true any more, and what to do about each. */
export function FreshnessDeskPage({
  entries,
  next,
  counts,
  most,
  view,
  one,
  cursor,
  done,
  form,
}: {
  entries: readonly Watched[]
  next: string | null
  counts: Readonly<Record<FreshnessView, number>>
  /** A larger count only says that it is larger. */
  most: number
  view: FreshnessView
  /** The page shows a single entry, whatever view it belongs to. */
  one: boolean
  cursor: string | undefined
  /** What was done, in a sentence. */
  done: string | null
  form: FormState
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.freshness(locale)
  const number = (n: number) => (n > most ? t('secretariat.more_than', { n: most }) : formatNumber(locale, n))
  return (
    <SecretariatFrame title={t('fresh.title')} current="observatory" form={form}>
      <p class="lead">{t('fresh.lead')}</p>
      {done !== null && <Done>{done}</Done>}
      <nav aria-label={t('fresh.views')}>
        <ul class="tools">
          {freshnessViews.map((value) => (
            <li key={value}>
              <a href={withQuery(path, { view: value })} aria-current={!one && value === view ? 'page' : undefined}>
                {t(`fresh.view.${value}`)} <span class="n">{number(counts[value])}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{one ? t('fresh.one') : t(`fresh.view.${view}`)}</h2>
      {entries.length === 0 ? (
        <p>{t('fresh.none')}</p>
      ) : (
        <ul class="cards">
          {entries.map((entry) => (
            <WatchedEntry key={entry.slug} entry={entry} view={view} one={one} form={form} />
          ))}
        </ul>
      )}
      <More path={path} query={{ view, cursor }} next={next} />
    </SecretariatFrame>
  )
}

function WatchedEntry({
  entry,
  view,
  one,
  form,
}: {
  entry: Watched
  view: FreshnessView
  one: boolean
  form: FormState
}) {
  const { t, locale } = usePage()
  const { finalUrl } = entry
  return (
    <li class="card">
      <h3>
        <a href={paths.entry(locale, entry.slug)}>
          <Written lang={entry.language}>{entry.name}</Written>
        </a>
      </h3>
      <dl class="facts rows">
        <div>
          <dt>{t('fresh.confirmed')}</dt>
          <dd>{entry.lastConfirmedAt === null ? t('fresh.never') : <Day at={entry.lastConfirmedAt} />}</dd>
        </div>
        <div>
          <dt>{t('fresh.contact')}</dt>
          <dd>
            <a href={paths.secretariat.contact(locale, entry.slug)}>
              {t(`contacts.state.${entry.contactState ?? 'none'}`)}
            </a>
          </dd>
        </div>
        <div>
          <dt>{t('fresh.link')}</dt>
          <dd>
            <a href={entry.url} rel="nofollow noopener">
              <bdi dir="ltr">{entry.url}</bdi>
            </a>
            <br />
            {entry.checkedAt === null
              ? t('fresh.link.unknown')
              : entry.failures === 0
                ? t('fresh.link.reachable', { when: formatDay(locale, entry.checkedAt) })
                : t('fresh.mark.unreachable', { n: entry.failures })}
            {entry.movedAway && finalUrl !== null && (
              <>
                <br />
                {t('fresh.reach.final')} <bdi dir="ltr">{finalUrl}</bdi>
              </>
            )}
          </dd>
        </div>
      </dl>
      <Act entry={entry} view={view} one={one} form={form} />
    </li>
  )
}

/** One form for each entry; the ids of its fields carry the entry's slug. */
function Act({ entry, view, one, form }: { entry: Watched; view: FreshnessView; one: boolean; form: FormState }) {
  const { t, locale } = usePage()
  const own = typedOf(form, 'entry') === entry.slug
  const problem = own ? form.problems.note : undefined
  const noteId = own ? 'f-note' : `f-note-${entry.slug}`
  const chosen = own ? typedOf(form, 'act') : 'check'
  return (
    <details open={own || one}>
      <summary>
        {t('fresh.act')} <span class="unseen">{entry.name}</span>
      </summary>
      <form class="narrow" method="post" action={withQuery(paths.secretariat.freshness(locale), { view })} novalidate>
        <input type="hidden" name="entry" value={entry.slug} />
        <div class="field">
          <label for={`f-act-${entry.slug}`}>{t('fresh.act.label')}</label>
          <select id={`f-act-${entry.slug}`} name="act">
            {freshnessActs.map((act) => (
              <option key={act} value={act} selected={act === chosen}>
                {t(`fresh.act.${act}`)}
              </option>
            ))}
          </select>
        </div>
        <div class={problem === undefined ? 'field' : 'field wrong'}>
          <label for={noteId}>{t('fresh.note')}</label>
          <p class="hint" id={`${noteId}-hint`}>
            {t('fresh.note.hint')}
          </p>
          {problem !== undefined && (
            <p class="error" id={`${noteId}-error`}>
              {problem}
            </p>
          )}
          <input
            id={noteId}
            name="note"
            type="text"
            maxLength={500}
            value={own ? typedOf(form, 'note') : ''}
            aria-describedby={problem === undefined ? `${noteId}-hint` : `${noteId}-error ${noteId}-hint`}
            aria-invalid={problem === undefined ? undefined : 'true'}
          />
        </div>
        <button type="submit">{t('fresh.send')}</button>
      </form>
    </details>
  )
}
