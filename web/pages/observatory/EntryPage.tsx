import type { LinkLook } from '../../../schema/contracts/freshness.ts'
import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { formatDay } from '../../../schema/i18n/dates.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import type { AnswerTime } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Day, Prose, type SafeHtml, Written } from '../../ui/text.tsx'
import { StructuredData } from '../catalogue/StructuredData.tsx'
import { FreshnessMarks } from '../freshness/Marks.tsx'
import { Reachability } from '../freshness/Reachability.tsx'
import { originLink } from '../harvest/originLink.tsx'
import { EntryKeeping } from '../owners/EntryKeeping.tsx'
import {
  AboutFacts,
  AskingFacts,
  DataFacts,
  Facts,
  hostOf,
  OperatorFacts,
  Questions,
  ServedFacts,
  Unknown,
} from './EntryFacts.tsx'
import { RelatedEntries } from './Finding.tsx'
import { Served } from './Served.tsx'
import { nameFor, Original, translationFor } from './Translated.tsx'

/** Dates of the record itself, which are not those of what it tells of. */
export interface RecordDates {
  listedAt: string | null
  changedAt: string | null
}

/** Everything known of one entry. */
export function EntryPage({
  entry,
  summary,
  translatedSummary,
  howToAsk,
  record,
  replacement,
  data,
  looks,
  answersWithin,
  related,
}: {
  entry: PublicEntry
  /** The entry for machines, as JSON-LD. */
  data: readonly object[]
  /** As it was written. */
  summary: SafeHtml
  /** In the reader's language, where there is a translation. */
  translatedSummary: SafeHtml | null
  howToAsk: SafeHtml | null
  record: RecordDates
  /** The entry that took its place. */
  replacement: Pick<PublicEntry, 'slug' | 'name' | 'language' | 'translations'> | null
  /** The looks at its link in the last twelve weeks. */
  looks: readonly LinkLook[]
  /** The median of its answers to requests from here, where there are enough of them. */
  answersWithin: AnswerTime | null
  related: readonly PublicEntry[]
}) {
  const { t, locale } = usePage()
  const { name, language } = nameFor(entry, locale)
  const translation = translationFor(entry, locale)
  return (
    <Layout title={name} openSearch={paths.openSearch(locale)}>
      <article>
        <p>
          <a href={paths.observatory(locale)}>{t('observatory.back')}</a>
        </p>
        <h1>
          <Written lang={language}>{name}</Written>
        </h1>
        <p class="byline">
          <a href={withQuery(paths.observatory(locale), { kind: entry.kind })}>{t(`entry.kind.${entry.kind}`)}</a> ·{' '}
          <Served entry={entry} />
        </p>
        {entry.status !== 'active' && <p class="note">{t(`entry.status.${entry.status}`)}</p>}
        <FreshnessMarks entry={entry} />
        {replacement !== null && <Replacement entry={replacement} />}
        {translation === undefined || translatedSummary === null ? (
          <Prose of={summary} lang={entry.language} />
        ) : (
          <>
            <Prose of={translatedSummary} lang={translation.language} />
            <Original entry={entry}>
              <p>
                <strong>
                  <Written lang={entry.language}>{entry.name}</Written>
                </strong>
              </p>
              <Prose of={summary} lang={entry.language} />
            </Original>
          </>
        )}
        <p class="actions">
          <a class="button" href={entry.url} rel="nofollow ugc noopener">
            {t('entry.visit')}
          </a>
          <bdi dir="ltr">{hostOf(entry.url)}</bdi>
        </p>
        <Questions entry={entry} />
        <AskingFacts entry={entry} howToAsk={howToAsk} />
        {answersWithin !== null && (
          <p>
            <a href={paths.helpFigures(locale)}>
              {t('helpFigures.entry', { within: t(`helpFigures.within.${answersWithin}`) })}
            </a>
          </p>
        )}
        <ServedFacts entry={entry} />
        <AboutFacts entry={entry} />
        <DataFacts entry={entry} />
        <OperatorFacts entry={entry} />
        <RecordFacts entry={entry} record={record} />
        <Reachability entry={entry} looks={looks} />
        <Unknown entry={entry} />
        <EntryKeeping slug={entry.slug} />
        <StructuredData of={data} />
      </article>
      <RelatedEntries entries={related} />
    </Layout>
  )
}

function Replacement({ entry }: { entry: Pick<PublicEntry, 'slug' | 'name' | 'language' | 'translations'> }) {
  const { t, locale } = usePage()
  const { name, language } = nameFor(entry, locale)
  return (
    <p class="note">
      {t('entry.replaced_by')}{' '}
      <a href={paths.entry(locale, entry.slug)}>
        <Written lang={language}>{name}</Written>
      </a>
    </p>
  )
}

/** The record's own dates, how sure it is, and where its history is. */
function RecordFacts({ entry, record }: { entry: PublicEntry; record: RecordDates }) {
  const { t, locale, permissions } = usePage()
  const day = (at: string | null) => (at === null ? null : <Day at={at} />)
  return (
    <>
      <Facts
        title={t('entry.section.record')}
        rows={[
          ['entry.freshness', <Freshness key="freshness" entry={entry} />],
          ['entry.record.listed', day(record.listedAt)],
          ['entry.record.changed', day(record.changedAt)],
          ['harvest.origin', originLink(entry.origin)],
        ]}
      />
      <p>
        <a href={paths.entryHistory(locale, entry.slug)}>{t('entry.record.history')}</a>
      </p>
      {permissions.includes('moderate') && (
        <p>
          <a href={paths.secretariat.entryEditing(locale, entry.slug)}>{t('entry.record.edit')}</a>
        </p>
      )}
    </>
  )
}

/** How fresh a record is, in plain words. */
export function Freshness({ entry }: { entry: Pick<PublicEntry, 'freshness' | 'lastConfirmedAt'> }) {
  const { t, locale } = usePage()
  const { freshness, lastConfirmedAt } = entry
  if (lastConfirmedAt === null && (freshness === 'listed' || freshness === 'due'))
    return <>{t('entry.freshness.never')}</>
  const when = lastConfirmedAt === null ? '' : formatDay(locale, lastConfirmedAt)
  return <>{t(`entry.freshness.${freshness}`, { when })}</>
}
