import { languageName, topicName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Choices, ErrorSummary, type FormState, TextArea, TextField, Tick, typedOf, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { BeforeSending } from './BeforeSending.tsx'
import { DeskCard } from './DeskCard.tsx'
import { Prepare } from './DeskFacts.tsx'
import { EmergencyNow } from './EmergencyNow.tsx'
import { PlaceAndLanguage } from './HelpPage.tsx'
import { LeaveQuickly } from './LeaveQuickly.tsx'
import type { MatchesView } from './views.ts'

/** What was found for a request, and the form to hand it over or to keep it. */
export function MatchesPage({ found, form }: { found: MatchesView; form: FormState }) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  return (
    <Layout title={t('help.matches.title')} hidden failed={failed}>
      <LeaveQuickly />
      <ErrorSummary form={form} />
      <h1>{t('help.matches.title')}</h1>
      {found.emergency !== null && <EmergencyNow emergency={found.emergency} />}
      <p>
        {t('help.understood.language', { language: languageName(locale, found.language) })}{' '}
        {found.topics.length > 0 &&
          t('help.understood.topics', { topics: found.topics.map((id) => topicName(locale, id)).join(' · ') })}
      </p>
      <Correct found={found} form={form} />
      <h2>{t('help.matches.list')}</h2>
      {found.abstained && <p class="note">{t('help.matches.unsure')}</p>}
      {found.desks.length === 0 && <p>{t('help.matches.none')}</p>}
      <ol class="cards">
        {found.desks.map((desk) => (
          <DeskCard key={desk.slug} desk={desk} />
        ))}
      </ol>
      {found.desks.length > 0 && <Prepare />}
      <HandOver found={found} form={form} />
      <p>
        <a href={paths.help(locale)}>{t('help.again')}</a>
      </p>
    </Layout>
  )
}

/** Says what is meant where it was not understood; open at once where the ranking is unsure. */
function Correct({ found, form }: { found: MatchesView; form: FormState }) {
  const { t, locale } = usePage()
  const place: FormState = {
    ...form,
    problems: {},
    typed: { ...form.typed, language: [found.language], country: [found.country ?? ''], topics: [] },
  }
  return (
    <details open={found.abstained}>
      <summary>{found.abstained ? t('help.ask.question') : t('help.correct')}</summary>
      <form class="narrow" method="post" action={paths.helpMatches(locale)}>
        <input type="hidden" name="text" value={typedOf(form, 'text')} />
        {found.options.length > 0 && (
          <Choices
            form={place}
            name="topics"
            label={t('help.ask.label')}
            options={found.options.map((id) => ({ value: id, label: topicName(locale, id) }))}
          />
        )}
        <PlaceAndLanguage form={place} />
        <button type="submit" class="quiet">
          {t('help.ask.again')}
        </button>
      </form>
    </details>
  )
}

/** What will be sent, to whom, and the consent to it. */
function HandOver({ found, form }: { found: MatchesView; form: FormState }) {
  const { t, locale } = usePage()
  const desks = found.desks.filter((desk) => desk.takesRequests)
  return (
    <form class="narrow" method="post" action={paths.helpRequest(locale)} novalidate>
      <h2>{desks.length > 0 ? t('help.request.title') : t('help.keep.title')}</h2>
      <p>{desks.length > 0 ? t('help.request.lead') : t('help.keep.lead')}</p>
      <Unseen form={form} />
      <input type="hidden" name="language" value={found.language} />
      <input type="hidden" name="country" value={found.country ?? ''} />
      {desks.length > 0 && <BeforeSending form={form} desks={desks} goes={{ ...found, text: null }} />}
      {desks.length > 0 ? (
        <TextArea form={form} name="text" label={t('help.request.text')} hint={t('help.request.text.hint')} required />
      ) : (
        <TextArea form={form} name="text" label={t('help.text')} required />
      )}
      <TextField
        form={form}
        name="name"
        label={t('author.name')}
        hint={t('help.request.name.hint')}
        autocomplete="name"
        maxLength={200}
      />
      <TextField
        form={form}
        name="email"
        type="email"
        label={t('author.email')}
        hint={t('help.request.email.hint')}
        autocomplete="email"
      />
      {desks.length > 0 && (
        <Tick form={form} name="consent" label={t('help.request.consent')} hint={t('help.request.consent.hint')} />
      )}
      <p class="hint">{t('help.kept')}</p>
      <p class="actions">
        {desks.length > 0 && (
          <button type="submit" name="do" value="send">
            {t('help.request.send')}
          </button>
        )}
        <button type="submit" name="do" value="keep" class={desks.length > 0 ? 'quiet' : undefined}>
          {t('help.keep.button')}
        </button>
      </p>
    </form>
  )
}
