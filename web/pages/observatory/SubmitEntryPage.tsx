import { maxSummary } from '../../../schema/contracts/observatory.ts'
import { languageName, namedLanguages } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { entryKinds, isOneOf, locales, serviceRegions, submitterRelations } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { LanguageField, Terms } from '../../ui/author.tsx'
import { Choices, ErrorSummary, type FormState, TextArea, TextField, Tick, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Written } from '../../ui/text.tsx'
import { TopicChoices } from '../../ui/topics.tsx'

/** The questions about the entry itself; the tracking page asks them again when changes were requested. */
export function EntryFields({ form }: { form: FormState }) {
  const { t } = usePage()
  return (
    <>
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
      <TextField
        form={form}
        name="audience"
        label={t('entry.audience')}
        hint={t('entry.audience.hint')}
        maxLength={300}
      />
      <TextArea form={form} name="howToAsk" label={t('entry.how_to_ask')} hint={t('entry.how_to_ask.hint')} rows={3} />
      <TextField form={form} name="operator" label={t('entry.operator')} maxLength={200} />
      <Carried form={form} />
    </>
  )
}

/** Values that the API takes and the form does not ask for: they stay as they are. */
function Carried({ form }: { form: FormState }) {
  const carried = [
    ...(form.typed.requestLanguages ?? []).map((value) => ({ name: 'requestLanguages', value })),
    ...(form.typed.operatorCountry ?? []).map((value) => ({ name: 'operatorCountry', value })),
  ]
  return (
    <>
      {carried.map(({ name, value }) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
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

/** An entry that has the same web address as the one in the form. */
export interface Duplicate {
  slug: string
  name: string
  language: string
}

/** The form for a new entry. */
export function SubmitEntryPage({ form, duplicate }: { form: FormState; duplicate: Duplicate | null }) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  return (
    <Layout title={duplicate === null ? t('entry.form.title') : t('entry.duplicate.title')} failed={failed}>
      <form class="narrow" method="post" action={paths.submitEntry(locale)} novalidate>
        <ErrorSummary form={form} />
        {duplicate !== null && (
          <div class="note" role="alert" tabIndex={-1} data-focus>
            <p>
              <strong>{t('entry.duplicate.title')}</strong>
            </p>
            <p>
              <a href={paths.entry(locale, duplicate.slug)}>
                <Written lang={duplicate.language}>{duplicate.name}</Written>
              </a>
            </p>
            <p>{t('entry.duplicate.text')}</p>
            <button type="submit" name="knownDuplicate" value="yes">
              {t('entry.duplicate.send')}
            </button>
          </div>
        )}
        <h1>{t('entry.form.title')}</h1>
        <p class="lead">{t('entry.form.lead')}</p>
        <Terms />
        <Unseen form={form} />
        <h2>{t('entry.form.what')}</h2>
        <EntryFields form={form} />
        <h2>{t('entry.form.who')}</h2>
        <p>{t('entry.form.private')}</p>
        <TextField
          form={form}
          name="submitterName"
          label={t('author.name')}
          required
          autocomplete="name"
          maxLength={200}
        />
        <TextField
          form={form}
          name="email"
          type="email"
          label={t('author.email')}
          hint={t('author.email.hint')}
          autocomplete="email"
        />
        <Tick form={form} name="notices" label={t('author.notices')} />
        <Choices
          form={form}
          name="relation"
          label={t('entry.relation')}
          required
          options={submitterRelations.map((value) => ({ value, label: t(`entry.relation.${value}`) }))}
        />
        <button type="submit">{t('form.send')}</button>
      </form>
    </Layout>
  )
}
