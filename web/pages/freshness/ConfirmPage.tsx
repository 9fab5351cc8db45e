import type { ComponentChildren } from 'preact'
import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { formatDay } from '../../../schema/i18n/dates.ts'
import { languageName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Prose, type SafeHtml, Written } from '../../ui/text.tsx'
import { Facts } from '../owners/Comparison.tsx'
import type { FactView } from '../owners/views.ts'
import { FreshnessMarks } from './Marks.tsx'

/** What an owner is shown of an entry. */
export interface ConfirmedEntry {
  entry: PublicEntry
  summary: SafeHtml
  howToAsk: SafeHtml | null
  /** All else that it says. */
  further: readonly FactView[]
}

export type ConfirmView = ConfirmedEntry &
  (
    | { is: 'open'; token: string; contact: string | null }
    | { is: 'confirmed'; token: string; confirmedAt: string }
    | { is: 'old' | 'closed' }
  )

/** Where the yearly mail leads: what the entry says, and one button. Reading it changes nothing. */
export function ConfirmPage({ view }: { view: ConfirmView }) {
  const { t, locale } = usePage()
  const { entry } = view
  switch (view.is) {
    case 'open':
      return (
        <Frame title={t('confirm.title')}>
          <p class="lead">{t('confirm.lead')}</p>
          <FreshnessMarks entry={entry} />
          <Told {...view} contact={view.contact} />
          <form class="actions" method="post" action={paths.confirmEntry(locale, view.token)}>
            <button type="submit">{t('confirm.button')}</button>
          </form>
          <Further entry={entry} token={view.token} />
        </Frame>
      )
    case 'confirmed':
      return (
        <Frame title={t('confirm.done.title')}>
          <p role="status">{t('confirm.done.text', { when: formatDay(locale, view.confirmedAt) })}</p>
          <Told {...view} contact={null} />
          <Further entry={entry} token={view.token} />
        </Frame>
      )
    default:
      return (
        <Frame title={t(`confirm.${view.is}.title`)}>
          <p>{t(`confirm.${view.is}.text`)}</p>
          <p>
            <a href={paths.entry(locale, entry.slug)}>
              <Written lang={entry.language}>{entry.name}</Written>
            </a>
          </p>
        </Frame>
      )
  }
}

function Frame({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <Layout title={title} hidden>
      <h1>{title}</h1>
      {children}
    </Layout>
  )
}

function Told({ entry, summary, howToAsk, further, contact }: ConfirmedEntry & { contact: string | null }) {
  const { t, locale } = usePage()
  const names = (tags: readonly string[]) => tags.map((tag) => languageName(locale, tag)).join(' · ')
  return (
    <>
      <dl class="facts rows">
        <Fact name={t('entry.name')}>
          <Written lang={entry.language}>{entry.name}</Written>
        </Fact>
        <Fact name={t('entry.url')}>
          <a href={entry.url} rel="nofollow ugc noopener">
            <bdi dir="ltr">{entry.url}</bdi>
          </a>
        </Fact>
        <Fact name={t('entry.summary')}>
          <Prose of={summary} lang={entry.language} />
        </Fact>
        <Fact name={t('entry.languages')}>{names(entry.languages)}</Fact>
        {entry.requestLanguages.length > 0 && (
          <Fact name={t('entry.request_languages')}>{names(entry.requestLanguages)}</Fact>
        )}
        {howToAsk !== null && (
          <Fact name={t('entry.how_to_ask')}>
            <Prose of={howToAsk} lang={entry.language} />
          </Fact>
        )}
      </dl>
      <Facts facts={further} />
      {contact !== null && (
        <dl class="facts rows">
          <Fact name={t('confirm.contact')}>
            <bdi>{contact}</bdi>
            <br />
            <span class="hint">{t('confirm.contact.hint')}</span>
          </Fact>
        </dl>
      )}
    </>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Who was asked can correct the entry without proving the address again: the link came to it. */
function Further({ entry, token }: { entry: PublicEntry; token: string }) {
  const { t, locale } = usePage()
  return (
    <>
      <form class="actions" method="post" action={paths.correctAsked(locale, token)}>
        <button type="submit" class="quiet">
          {t('confirm.edit')}
        </button>
      </form>
      <p>
        <a href={paths.entry(locale, entry.slug)}>{t('contact.page')}</a>
      </p>
    </>
  )
}
