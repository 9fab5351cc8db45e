import { maxDescription } from '../../../../schema/contracts/calls.ts'
import { directionOf, languageName, namedLanguages } from '../../../../schema/i18n/names.ts'
import { paths } from '../../../../schema/paths.ts'
import { locales } from '../../../../schema/vocabulary.ts'
import { usePage } from '../../../page.tsx'
import { Choices, type FormState, Select, TextArea, TextField } from '../../../ui/form.tsx'
import { Prose, type SafeHtml } from '../../../ui/text.tsx'
import { Done } from '../../secretariat/Frame.tsx'
import { KeepingFrame } from './KeepingFrame.tsx'
import type { MadeCallView } from './MadeCallsPage.tsx'
import type { MovedOnView } from './MovedOn.tsx'

/** Title and guidance of a call in each of its languages. */
export function CallTextsPage({
  call,
  version,
  form,
  shown,
  moved,
  done,
}: {
  call: MadeCallView
  version: number
  form: FormState
  /** Language -> guidance as the public will see it, where it was asked for. */
  shown: Readonly<Record<string, SafeHtml>>
  moved?: MovedOnView | undefined
  done?: boolean
}) {
  const { t, locale } = usePage()
  const offered = [...new Set([...locales, ...call.languages])]
  return (
    <KeepingFrame call={call} title={t('making.link.texts')} form={form} moved={moved}>
      {done === true && <Done>{t('making.saved')}</Done>}
      <p class="lead">{t('making.texts.lead')}</p>
      <form class="narrow" method="post" action={paths.secretariat.callTexts(locale, call.slug)} novalidate>
        <input type="hidden" name="stamp" value={form.stamp} />
        <input type="hidden" name="version" value={version} />
        {call.languages.map((language, i) => (
          <section key={language}>
            <h2>{languageName(locale, language)}</h2>
            <TextField
              form={form}
              name={`title-${language}`}
              label={t('making.title_in', { language: languageName(locale, language) })}
              hint={i === 0 ? undefined : t('making.translation.hint')}
              required={i === 0}
            />
            <TextArea
              form={form}
              name={`guidance-${language}`}
              label={t('making.guidance_in', { language: languageName(locale, language) })}
              hint={`${t('form.markdown')} ${t('form.limit', { n: maxDescription })}`}
              required={i === 0}
              rows={10}
            />
            {shown[language] !== undefined && (
              <div class="card" lang={language} dir={directionOf(language)} data-shown={language}>
                <Prose of={shown[language]} lang={language} />
              </div>
            )}
          </section>
        ))}
        <h2>{t('making.languages')}</h2>
        <Select
          form={form}
          name="language"
          label={t('making.language')}
          hint={t('making.language.hint')}
          required
          options={namedLanguages(locale)}
          empty={t('form.choose')}
        />
        <Choices
          form={form}
          name="languages"
          label={t('making.further')}
          hint={t('making.further.hint')}
          many
          options={offered.map((l) => ({ value: l, label: languageName(locale, l) }))}
        />
        <p class="actions">
          <button type="submit">{t('making.save')}</button>
          <button type="submit" name="look" value="yes" class="quiet">
            {t('making.look')}
          </button>
        </p>
      </form>
    </KeepingFrame>
  )
}
