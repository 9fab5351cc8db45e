import { countryName, directionOf, languageName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState } from '../../ui/form.tsx'
import { Written } from '../../ui/text.tsx'
import { WhoRuns } from './DeskFacts.tsx'
import type { DeskCardView } from './views.ts'

/**
 * What one must have seen before anything leaves: whom one writes to, who runs them and where, what goes there, and a
 * word to those whom that very operator could harm. Then the desks to tick, asked in this order.
 */
export function BeforeSending({
  form,
  desks,
  goes,
}: {
  form: FormState
  desks: readonly DeskCardView[]
  /** @param goes.text null where it stands in a field of the same form */
  goes: { language: string; country: string | null; text: string | null }
}) {
  const { t, locale } = usePage()
  return (
    <>
      <h3>{t('before.title')}</h3>
      <p class="note">{t('before.danger')}</p>
      {desks.map((desk) => (
        <section key={desk.slug}>
          <h4>
            <a href={paths.entry(locale, desk.slug)}>
              <Written lang={desk.language}>{desk.name}</Written>
            </a>
          </h4>
          <WhoRuns desk={desk} />
        </section>
      ))}
      <p>
        {t('before.goes', {
          language: languageName(locale, goes.language),
          country: goes.country === null ? t('help.not_said') : countryName(locale, goes.country),
        })}
      </p>
      {goes.text !== null && (
        <blockquote lang={goes.language} dir={directionOf(goes.language)}>
          <p class="written">{goes.text}</p>
        </blockquote>
      )}
      <Choices
        form={form}
        name="desks"
        label={t('help.request.desks')}
        hint={t('help.request.desks.hint')}
        required
        many
        options={desks.map((desk) => ({ value: desk.slug, label: desk.name }))}
      />
    </>
  )
}
