import { maxSummary } from '../../../schema/contracts/observatory.ts'
import { languageNamed } from '../../../schema/i18n/names.ts'
import { translationOrigins } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import type { FormState } from '../../ui/form.tsx'

/** Names of the fields of a translation; the nth values of the four belong together. */
export const translationFields = {
  language: 'translationLanguage',
  name: 'translationName',
  summary: 'translationSummary',
  origin: 'translationOrigin',
} as const

/** Name and summary in other languages: those that there are, and room for one more. */
export function TranslationFields({ form }: { form: FormState }) {
  const { t, locale } = usePage()
  const values = (field: keyof typeof translationFields) => form.typed[translationFields[field]] ?? []
  const problem = form.problems.translations
  const told = values('language').length
  const full = told > 0 && (values('name')[told - 1] ?? '') === '' && (values('summary')[told - 1] ?? '') === ''
  const id = (field: string, i: number) => `f-${field}-${i}`
  return (
    <fieldset class={problem === undefined ? 'field' : 'field wrong'} aria-describedby="f-translations-hint">
      <legend id="f-translations" tabIndex={-1}>
        {t('entry.translations')}
      </legend>
      <p class="hint" id="f-translations-hint">
        {t('entry.translation.hint')}
      </p>
      {problem !== undefined && <p class="error">{problem}</p>}
      {Array.from({ length: full ? told : told + 1 }, (_, i) => (
        <div key={id('translation', i)}>
          <p class="field">
            <label for={id('language', i)}>{t('entry.translation.language', { n: i + 1 })}</label>
            <input
              id={id('language', i)}
              name={translationFields.language}
              value={languageNamed(locale, values('language')[i] ?? '')}
              maxLength={60}
              dir="auto"
            />
          </p>
          <p class="field">
            <label for={id('name', i)}>{t('entry.translation.name')}</label>
            <input
              id={id('name', i)}
              name={translationFields.name}
              value={values('name')[i] ?? ''}
              maxLength={200}
              dir="auto"
            />
          </p>
          <p class="field">
            <label for={id('summary', i)}>{t('entry.translation.summary')}</label>
            <textarea id={id('summary', i)} name={translationFields.summary} rows={3} maxLength={maxSummary} dir="auto">
              {values('summary')[i] ?? ''}
            </textarea>
          </p>
          <p class="field">
            <label for={id('origin', i)}>{t('entry.translation.origin')}</label>
            <select id={id('origin', i)} name={translationFields.origin}>
              {translationOrigins.map((value) => (
                <option key={value} value={value} selected={value === values('origin')[i]}>
                  {t(`entry.translation.origin.${value}`)}
                </option>
              ))}
            </select>
          </p>
        </div>
      ))}
    </fieldset>
  )
}
