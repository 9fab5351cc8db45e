import type { ComponentChildren } from 'preact'
import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { formatPartOfDate } from '../../../schema/i18n/dates.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { countryName, languageName, topicName } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Prose, type SafeHtml, Written } from '../../ui/text.tsx'

type Row = [label: MessageKey, value: ComponentChildren | null]

/** Facts under a heading; those that are not known are left out, and so is a group of which nothing is known. */
export function Facts({
  title,
  rows,
  children,
}: {
  title: string
  rows: readonly Row[]
  children?: ComponentChildren
}) {
  const { t } = usePage()
  const known = rows.filter(([, value]) => value !== null)
  if (known.length === 0 && (children === undefined || children === null)) return null
  return (
    <section>
      <h2>{title}</h2>
      {children}
      {known.length > 0 && (
        <dl class="facts rows">
          {known.map(([label, value]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

/** How the values of an entry are told. */
function useTelling(entry: PublicEntry) {
  const { t, locale } = usePage()
  const written = (text: string | null) => (text === null ? null : <Written lang={entry.language}>{text}</Written>)
  const joined = (names: readonly string[]) => (names.length === 0 ? null : names.join(' · '))
  const links = (values: readonly string[], dimension: string, name: (value: string) => string) =>
    values.length === 0 ? null : (
      <ul class="inline">
        {values.map((value) => (
          <li key={value}>
            <a href={withQuery(paths.observatory(locale), { [dimension]: value })}>{name(value)}</a>
          </li>
        ))}
      </ul>
    )
  return { t, locale, written, joined, links, date: (text: string | null) => dateOf(locale, text) }
}

function dateOf(locale: Parameters<typeof formatPartOfDate>[0], text: string | null): string | null {
  return text === null ? null : formatPartOfDate(locale, text)
}

/** What it is. */
export function AboutFacts({ entry }: { entry: PublicEntry }) {
  const { t, locale, links, date } = useTelling(entry)
  const aliases = entry.aliases.map((alias, i) => (
    <>
      {i > 0 && ' · '}
      <Written lang={entry.language}>{alias}</Written>
    </>
  ))
  return (
    <Facts
      title={t('entry.section.more')}
      rows={[
        ['entry.topics', links(entry.topics, 'topic', (topic) => topicName(locale, topic))],
        ['entry.languages', links(entry.languages, 'language', (tag) => languageName(locale, tag))],
        ['entry.aliases', aliases.length === 0 ? null : aliases],
        ['entry.since', date(entry.since)],
      ]}
    />
  )
}

/** For whom it is, and where. */
export function ServedFacts({ entry }: { entry: PublicEntry }) {
  const { t, locale, written, joined, links } = useTelling(entry)
  return (
    <Facts
      title={t('entry.section.whom')}
      rows={[
        ['entry.audience', written(entry.audience)],
        ['entry.eligibility', joined(entry.eligibility.map((value) => t(`entry.eligibility.${value}`)))],
        ['entry.eligibility_note', written(entry.eligibilityNote)],
        ['entry.regions', links(entry.regions, 'region', (region) => t(`service.${region}` as MessageKey))],
        ['entry.countries', joined(entry.countries.map((country) => countryName(locale, country)))],
      ]}
    />
  )
}

/** How one asks it, and what it answers. */
export function AskingFacts({ entry, howToAsk }: { entry: PublicEntry; howToAsk: SafeHtml | null }) {
  const { t, locale, written, joined } = useTelling(entry)
  return (
    <Facts
      title={t('entry.section.ask')}
      rows={[
        ['entry.ask_by', joined(entry.askBy.map((way) => t(`entry.ask_by.${way}`)))],
        ['entry.ask_url', entry.askUrl === null ? null : <Address url={entry.askUrl} />],
        ['entry.phone', entry.phone === null ? null : <Phone number={entry.phone} />],
        ['entry.hours', written(entry.hours)],
        ['entry.answer_time', entry.answerTime && t(`entry.answer_time.${entry.answerTime}`)],
        ['entry.fees', entry.fees && t(`entry.fees.${entry.fees}`)],
        ['entry.request_languages', joined(entry.requestLanguages.map((tag) => languageName(locale, tag)))],
        ['entry.requests', t(`entry.requests.${entry.contactState ?? 'none'}`)],
      ]}
    >
      {howToAsk !== null && <Prose of={howToAsk} lang={entry.language} />}
    </Facts>
  )
}

/** Questions it answers, in the words and language of those who ask. */
export function Questions({ entry }: { entry: PublicEntry }) {
  const { t, locale } = usePage()
  if (entry.questions.length === 0) return null
  return (
    <section>
      <h2>{t('entry.questions')}</h2>
      <ul>
        {entry.questions.map(({ text, language, confirmed }) => (
          <li key={language + text}>
            <Written lang={language}>{text}</Written>{' '}
            <span class="hint">
              ({languageName(locale, language)}
              {!confirmed && <>; {t('entry.question.suggested')}</>})
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What data it has, and how one gets at them; the dates are those of the resource. */
export function DataFacts({ entry }: { entry: PublicEntry }) {
  const { t, written, joined, date } = useTelling(entry)
  return (
    <Facts
      title={t('entry.section.data')}
      rows={[
        ['entry.access', entry.access && t(`entry.access.${entry.access}`)],
        [
          'entry.licence',
          entry.licence === null ? null : isAddress(entry.licence) ? (
            <Address url={entry.licence} />
          ) : (
            written(entry.licence)
          ),
        ],
        ['entry.api_url', entry.apiUrl === null ? null : <Address url={entry.apiUrl} />],
        ['entry.formats', joined(entry.formats)],
        ['entry.update_frequency', entry.updateFrequency && t(`entry.update_frequency.${entry.updateFrequency}`)],
        ['entry.content_updated', date(entry.contentUpdatedAt)],
      ]}
    />
  )
}

/** Who stands behind it. */
export function OperatorFacts({ entry }: { entry: PublicEntry }) {
  const { t, locale, written } = useTelling(entry)
  const { operatorCountry } = entry
  return (
    <Facts
      title={t('entry.section.run')}
      rows={[
        ['entry.operator', written(entry.operator)],
        ['entry.operator_kind', entry.operatorKind && t(`entry.operator_kind.${entry.operatorKind}`)],
        ['entry.operator_country', operatorCountry === null ? null : countryName(locale, operatorCountry)],
        ['entry.publisher', written(entry.publisher)],
      ]}
    />
  )
}

/** One line that says what is not known, of what a reader of such an entry would look for. */
export function Unknown({ entry }: { entry: PublicEntry }) {
  const { t } = usePage()
  const wanted: [MessageKey, unknown][] =
    entry.kind === 'help_desk'
      ? [
          ['entry.eligibility', entry.eligibility],
          ['entry.ask_by', entry.askBy],
          ['entry.request_languages', entry.requestLanguages],
          ['entry.hours', entry.hours],
          ['entry.answer_time', entry.answerTime],
          ['entry.fees', entry.fees],
          ['entry.operator', entry.operator],
        ]
      : [
          ['entry.since', entry.since],
          ['entry.update_frequency', entry.updateFrequency],
          ['entry.access', entry.access],
          ['entry.licence', entry.licence],
          ['entry.operator', entry.operator],
        ]
  const missing = wanted.filter(([, value]) => value === null || (Array.isArray(value) && value.length === 0))
  if (missing.length === 0) return null
  return <p class="hint">{t('entry.unknown', { fields: missing.map(([label]) => t(label)).join(' · ') })}</p>
}

const isAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text)

/** An address that somebody gave, told by its host. */
function Address({ url }: { url: string }) {
  return (
    <a href={url} rel="nofollow ugc noopener">
      <bdi dir="ltr">{hostOf(url)}</bdi>
    </a>
  )
}

function Phone({ number }: { number: string }) {
  return (
    <a href={`tel:${number.replace(/[^+0-9*#]/g, '')}`}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  )
}

/** The host of an address; what is none stays as it is. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
