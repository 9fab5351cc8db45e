import { feedbacks } from '../../../schema/contracts/threads.ts'
import { countryName, languageName, namedCountries, namedLanguages } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, Select, TextArea } from '../../ui/form.tsx'
import { Written } from '../../ui/text.tsx'
import { MessageFields, Messages } from './Thread.tsx'
import type { AskedDeskView, TrackedHelpView } from './views.ts'

/** A form state that belongs to one of several forms of a page: the others stay as they were. */
function only(form: FormState, name: string, value: string): FormState {
  return form.typed[name]?.[0] === value ? form : { typed: {}, problems: {}, stamp: form.stamp }
}

/** One desk on the way: what was written, what it points to, and whether it helped. */
export function AskedDesk({ tracked, desk, form }: { tracked: TrackedHelpView; desk: AskedDeskView; form: FormState }) {
  const { t, locale } = usePage()
  if (desk.messages.length === 0 && desk.pointer === null && !desk.mayWrite && !desk.mayJudge) return null
  const own = only(form, 'referral', desk.id)
  return (
    <section>
      <h2>
        <Written lang={desk.language}>{desk.name}</Written>
      </h2>
      <Messages messages={desk.messages} />
      {desk.pointer !== null && <Pointed tracked={tracked} desk={desk} form={form} />}
      {desk.mayWrite && (
        <details open={own === form}>
          <summary>{t('thread.write.person')}</summary>
          <form class="narrow" method="post" action={paths.trackingMessage(locale, tracked.token)} novalidate>
            <input type="hidden" name="referral" value={desk.id} />
            <MessageFields form={own} hint={t('thread.hint.person')} />
          </form>
        </details>
      )}
      {desk.mayJudge && (
        <form class="narrow" method="post" action={paths.trackingFeedback(locale, tracked.token)}>
          <input type="hidden" name="referral" value={desk.id} />
          <Choices
            form={{ typed: {}, problems: {}, stamp: '' }}
            name="feedback"
            label={t('feedback.title', { desk: desk.name })}
            hint={t('feedback.hint')}
            required
            {...(desk.feedback === null ? {} : { value: desk.feedback })}
            options={feedbacks.map((value) => ({ value, label: t(`feedback.${value}`) }))}
          />
          <button type="submit" class="quiet">
            {t('feedback.button')}
          </button>
        </form>
      )}
    </section>
  )
}

function Pointed({ tracked, desk, form }: { tracked: TrackedHelpView; desk: AskedDeskView; form: FormState }) {
  const { t, locale } = usePage()
  const { pointer } = desk
  if (pointer === null) return null
  return (
    <div class="note">
      <p>{t('point.shown', { desk: desk.name })}</p>
      {pointer.entry !== null && (
        <p>
          <a href={paths.entry(locale, pointer.entry.slug)}>
            <Written lang={pointer.entry.language}>{pointer.entry.name}</Written>
          </a>
        </p>
      )}
      {pointer.note !== null && (
        <p dir="auto">
          {pointer.href === null ? (
            pointer.note
          ) : (
            <a href={pointer.href} rel="nofollow noopener noreferrer" dir="ltr">
              {pointer.href}
            </a>
          )}
        </p>
      )}
      <p>{t('point.decide')}</p>
      {pointer.entry?.askable && (
        <Again token={tracked.token} slug={pointer.entry.slug} name={pointer.entry.name} form={form} />
      )}
    </div>
  )
}

/** One button that makes the request to one desk. Pressing it is the consent, so it says what it does. */
export function Again({ token, slug, name, form }: { token: string; slug: string; name: string; form: FormState }) {
  const { t, locale } = usePage()
  return (
    <form method="post" action={paths.trackingAgain(locale, token)}>
      <input type="hidden" name="stamp" value={form.stamp} />
      <input type="hidden" name="desk" value={slug} />
      <button type="submit" class="quiet">
        {t('again.button', { desk: name })}
      </button>
    </form>
  )
}

/** Language and country as they were understood, to be said again. */
export function Correct({ tracked, form }: { tracked: TrackedHelpView; form: FormState }) {
  const { t, locale } = usePage()
  const own: FormState = {
    ...only(form, 'part', 'correct'),
    typed: { language: [tracked.language], country: [tracked.country ?? ''] },
  }
  const { country } = tracked
  return (
    <details open={form.typed.part?.[0] === 'correct'}>
      <summary>
        {t('correct.title')}
        {': '}
        {languageName(locale, tracked.language)}
        {country !== null && ` · ${countryName(locale, country)}`}
      </summary>
      <form class="narrow" method="post" action={paths.trackingCorrect(locale, tracked.token)}>
        <input type="hidden" name="part" value="correct" />
        <Select
          form={own}
          name="language"
          label={t('author.language')}
          options={namedLanguages(locale)}
          empty={t('help.not_said')}
          required
        />
        <Select
          form={own}
          name="country"
          label={t('author.country')}
          options={namedCountries(locale)}
          empty={t('help.not_said')}
        />
        <button type="submit" class="quiet">
          {t('correct.button')}
        </button>
      </form>
    </details>
  )
}

/** Makes two requests of one. While a desk has it, its text stays as the desk read it. */
export function Split({ tracked, form }: { tracked: TrackedHelpView; form: FormState }) {
  const { t, locale } = usePage()
  const own = only(form, 'part', 'split')
  const typed: FormState =
    own === form ? form : { ...own, typed: { first: [tracked.text ?? ''], second: [tracked.text ?? ''] } }
  return (
    <details open={own === form}>
      <summary>{t('split.title')}</summary>
      <form class="narrow" method="post" action={paths.trackingSplit(locale, tracked.token)} novalidate>
        <input type="hidden" name="part" value="split" />
        <p>{t('split.lead')}</p>
        <input type="hidden" name="stamp" value={form.stamp} />
        {tracked.may.ask ? (
          <TextArea form={typed} name="first" label={t('split.first')} required rows={5} />
        ) : (
          <p class="hint">{t('split.held')}</p>
        )}
        <TextArea form={typed} name="second" label={t('split.second')} required rows={5} />
        <button type="submit" class="quiet">
          {t('split.button')}
        </button>
      </form>
    </details>
  )
}
