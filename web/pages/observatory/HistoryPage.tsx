import { formatDay } from '../../../schema/i18n/dates.ts'
import { paths } from '../../../schema/paths.ts'
import type { ChangeWord } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Moment } from '../../ui/text.tsx'

/** A change of one field, in the reader's words. */
export interface ChangeShown {
  at: string
  /** What the field is called. */
  label: string
  /** Plain text; empty where there was or is nothing. */
  before: string
  after: string
  word: ChangeWord
}

/** What an entry said before, field by field. */
export function HistoryPage({
  entry,
  changes,
  cursor,
  next,
}: {
  entry: { slug: string; name: string; listedAt: string | null }
  changes: readonly ChangeShown[]
  cursor: string | undefined
  next: string | null
}) {
  const { t, locale } = usePage()
  const path = paths.entryHistory(locale, entry.slug)
  return (
    <Layout title={t('entry.history.title', { name: entry.name })}>
      <p>
        <a href={paths.entry(locale, entry.slug)}>{t('entry.history.back')}</a>
      </p>
      <h1>{t('entry.history.title', { name: entry.name })}</h1>
      <p class="lead">{t('entry.history.lead')}</p>
      {changes.length === 0 ? <p>{t('entry.history.none')}</p> : <Changes changes={changes} />}
      {next === null && entry.listedAt !== null && (
        <p>{t('entry.history.listed', { when: formatDay(locale, entry.listedAt) })}</p>
      )}
      <More path={path} query={{ cursor }} next={next} />
    </Layout>
  )
}

/** Changes, each with what was said before and what is said after it. */
export function Changes({ changes }: { changes: readonly ChangeShown[] }) {
  const { t } = usePage()
  return (
    <ol class="plain">
      {changes.map((change, i) => (
        // Two changes of one batch share their moment.
        <li key={`${change.at} ${i}`} class="card">
          <p>
            <strong>{change.label}</strong>
          </p>
          <p class="byline">
            {t(`entry.word.${change.word}`)} · <Moment at={change.at} />
          </p>
          <dl class="facts rows">
            <Value label={t('entry.history.before')} text={change.before} />
            <Value label={t('entry.history.after')} text={change.after} />
          </dl>
        </li>
      ))}
    </ol>
  )
}

function Value({ label, text }: { label: string; text: string }) {
  const { t } = usePage()
  return (
    <div>
      <dt>{label}</dt>
      <dd class="verbatim" dir={text === '' ? undefined : 'auto'}>
        {text === '' ? t('entry.history.nothing') : text}
      </dd>
    </div>
  )
}
