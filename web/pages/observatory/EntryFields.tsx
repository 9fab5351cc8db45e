import { maxSummary } from '../../../schema/contracts/observatory.ts'
import { languageName, namedLanguages } from '../../../schema/i18n/names.ts'
import { entryKinds, isOneOf, locales, serviceRegions } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { LanguageField } from '../../ui/author.tsx'
import { Choices, type FormState, TextArea, TextField } from '../../ui/form.tsx'
import { TopicChoices } from '../../ui/topics.tsx'
import { EntrySections } from './EntrySections.tsx'

/** The questions about the entry itself, the needed ones first; its author, owner and the Secretariat are asked them again. */
export function EntryFields({ form }: { form: FormState }) {
  const { t } = usePage()
  return (
    <>
      <h2>{t('entry.form.what')}</h2>
      <TextField form={form} name="name" label={t('entry.name')} required maxLength={200} />
      <Choices
        form={form}
        name="kind"
        label={t('entry.kind')}
        required
        options={entryKinds.map((value) => ({ value, label: t(`entry.kind.${value}`) }))}
      />
      <TextField
        form={form}
        name="url"
        type="url"
        label={t('entry.url')}
        hint={t('entry.url.hint')}
        required
        autocomplete="off"
        maxLength={500}
      />
      <TextArea
        form={form}
        name="summary"
        label={t('entry.summary')}
        hint={`${t('entry.summary.hint')} ${t('form.limit', { n: maxSummary })}`}
        required
        rows={4}
      />
      <LanguageField form={form} />
      <TopicChoices form={form} name="topics" label={t('entry.topics')} hint={t('entry.topics.hint')} required />
      <Choices
        form={form}
        name="regions"
        label={t('entry.regions')}
        hint={t('entry.regions.hint')}
        many
        options={serviceRegions.map((value) => ({ value, label: t(`service.${value}`) }))}
      />
      <TextField
        form={form}
        name="countries"
        label={t('entry.countries')}
        hint={t('entry.countries.hint')}
        maxLength={2000}
      />
      <LanguageChoices form={form} name="languages" />
      <EntrySections form={form} />
    </>
  )
}

/** Languages to tick: those of the interface in view, the rest folded away. */
function LanguageChoices({ form, name }: { form: FormState; name: string }) {
  const { t, locale } = usePage()
  const chosen = form.typed[name] ?? []
  const problem = form.problems[name]
  const named = namedLanguages(locale)
  const unlisted = chosen.filter((tag) => !named.some((language) => language.value === tag))
  const others = [
    ...named.filter((language) => !isOneOf(locales, language.value)),
    ...unlisted.map((tag) => ({ value: tag, label: tag })),
  ]
  const box = (option: { value: string; label: string }) => (
    <div class="choice" key={option.value}>
      <input
        id={`f-${name}-${option.value}`}
        type="checkbox"
        name={name}
        value={option.value}
        checked={chosen.includes(option.value)}
      />
      <label for={`f-${name}-${option.value}`}>{option.label}</label>
    </div>
  )
  return (
    <fieldset class={problem === undefined ? 'field' : 'field wrong'} aria-describedby={`f-${name}-hint`}>
      <legend id={`f-${name}`} tabIndex={-1}>
        {t('entry.languages')}
      </legend>
      <p class="hint" id={`f-${name}-hint`}>
        {t('entry.languages.hint')}
      </p>
      {problem !== undefined && <p class="error">{problem}</p>}
      {locales.map((value) => box({ value, label: languageName(locale, value) }))}
      <details open={others.some((option) => chosen.includes(option.value))}>
        <summary>{t('entry.languages.more')}</summary>
        {others.map(box)}
      </details>
    </fieldset>
  )
}
