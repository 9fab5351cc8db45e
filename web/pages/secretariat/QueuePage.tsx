import { languageName } from '../../../schema/i18n/names.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import type { ItemKind, RiskSignal } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { More } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from './Frame.tsx'

export interface QueueRow {
  reference: string
  kind: ItemKind
  title: string
  language: string
  /** Since when it waits. */
  since: string
  /** The same in words. */
  age: string
  signals: readonly RiskSignal[]
}

/** What waits for a decision: appeals on top, then the suspicious, then the oldest. */
export function QueuePage({
  rows,
  appeals,
  waiting,
  kind,
  cursor,
  next,
  done,
}: {
  rows: readonly QueueRow[]
  appeals: readonly QueueRow[]
  waiting: readonly { kind: ItemKind; n: number }[]
  kind: ItemKind | undefined
  cursor: string | undefined
  next: string | null
  /** Reference of the item that was just decided. */
  done: string | undefined
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.queue(locale)
  const all = waiting.reduce((sum, { n }) => sum + n, 0)
  return (
    <SecretariatFrame title={t('secretariat.queue')} current="queue">
      {done !== undefined && <DecisionDone reference={done} />}
      {appeals.length > 0 && (
        <section>
          <h2>{t('secretariat.appeals')}</h2>
          <p>{t('secretariat.appeals.text')}</p>
          <Rows rows={appeals} kind={undefined} />
        </section>
      )}
      <h2>{t('secretariat.waiting', { n: all })}</h2>
      <nav aria-label={t('list.filters')}>
        <ul>
          <li>
            <a href={path} aria-current={kind === undefined ? 'true' : undefined}>
              {t('secretariat.all')} <span class="n">{formatNumber(locale, all)}</span>
            </a>
          </li>
          {waiting.map((count) => (
            <li key={count.kind}>
              <a href={withQuery(path, { kind: count.kind })} aria-current={kind === count.kind ? 'true' : undefined}>
                {t(`secretariat.kinds.${count.kind}`)} <span class="n">{formatNumber(locale, count.n)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <p>{t('secretariat.queue.empty')}</p>
      ) : (
        <>
          <p class="hint">{t('secretariat.queue.order')}</p>
          <Rows rows={rows} kind={kind} />
        </>
      )}
      <More path={path} query={{ kind, cursor }} next={next} />
      <form class="search" role="search" action={path} method="get">
        <label for="reference">{t('secretariat.find')}</label>
        <div class="row">
          <input id="reference" name="reference" maxLength={60} dir="ltr" autocomplete="off" />
          <button type="submit">{t('secretariat.open')}</button>
        </div>
      </form>
    </SecretariatFrame>
  )
}

/** Says that a decision is recorded, with the way back to it. */
export function DecisionDone({ reference }: { reference: string }) {
  const { t, locale } = usePage()
  return (
    <Done>
      {t('secretariat.done')}{' '}
      <a href={paths.secretariat.item(locale, reference)} dir="ltr">
        {reference}
      </a>
    </Done>
  )
}

function Rows({ rows, kind }: { rows: readonly QueueRow[]; kind: ItemKind | undefined }) {
  const { t, locale } = usePage()
  return (
    <ul class="cards">
      {rows.map((row) => (
        <li class="card" key={row.reference}>
          <h3>
            <a href={withQuery(paths.secretariat.item(locale, row.reference), { kind })}>
              <Written lang={row.language}>{row.title}</Written>
            </a>
          </h3>
          <p class="byline">
            {t(`secretariat.kind.${row.kind}`)} · <span dir="ltr">{row.reference}</span> ·{' '}
            {languageName(locale, row.language)} · <time dateTime={row.since}>{row.age}</time>
          </p>
          <Signals signals={row.signals} />
        </li>
      ))}
    </ul>
  )
}

/** Why an item is looked at first, in words. */
export function Signals({ signals }: { signals: readonly RiskSignal[] }) {
  const { t } = usePage()
  if (signals.length === 0) return null
  return (
    <ul class="inline">
      {signals.map((signal) => (
        <li class="tag rejected" key={signal}>
          {t(`secretariat.signal.${signal}`)}
        </li>
      ))}
    </ul>
  )
}
