import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { languageName, languageNamed } from '../../../schema/i18n/names.ts'
import {
  accessKinds,
  answerTimes,
  askWays,
  eligibilities,
  feeKinds,
  isOneOf,
  locales,
  operatorKinds,
  updateFrequencies,
} from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, Select, TextArea, TextField } from '../../ui/form.tsx'
import { TranslationFields, translationFields } from './TranslationFields.tsx'

/** What of an entry one may tell besides what is needed, folded away until something in it is typed or wrong. */
export function EntrySections({ form }: { form: FormState }) {
  const { t } = usePage()
  const named = (values: readonly string[], start: string) =>
    values.map((value) => ({ value, label: t(`${start}.${value}` as MessageKey) }))
  const choose = (name: string, start: MessageKey, values: readonly string[]) => (
    <Select form={form} name={name} label={t(start)} options={named(values, start)} empty={t('form.choose')} />
  )
  return (
    <>
      <h3>{t('entry.section.more')}</h3>
      <p class="hint">{t('entry.section.more.hint')}</p>
      <Section form={form} title={t('entry.section.ask')} holds={askFields}>
        <Choices form={form} name="askBy" label={t('entry.ask_by')} many options={named(askWays, 'entry.ask_by')} />
        <TextField form={form} name="askUrl" type="url" label={t('entry.ask_url')} maxLength={500} />
        <TextField form={form} name="phone" label={t('entry.phone')} hint={t('entry.phone.hint')} maxLength={60} />
        <TextArea
          form={form}
          name="howToAsk"
          label={t('entry.how_to_ask')}
          hint={t('entry.how_to_ask.hint')}
          rows={3}
        />
        <RequestLanguages form={form} />
        <TextField form={form} name="hours" label={t('entry.hours')} hint={t('entry.hours.hint')} maxLength={300} />
        {choose('answerTime', 'entry.answer_time', answerTimes)}
        {choose('fees', 'entry.fees', feeKinds)}
        <TextArea form={form} name="questions" label={t('entry.questions')} hint={t('entry.questions.hint')} rows={4} />
      </Section>
      <Section form={form} title={t('entry.section.whom')} holds={['audience', 'eligibility', 'eligibilityNote']}>
        <TextField
          form={form}
          name="audience"
          label={t('entry.audience')}
          hint={t('entry.audience.hint')}
          maxLength={300}
        />
        <Choices
          form={form}
          name="eligibility"
          label={t('entry.eligibility')}
          many
          options={named(eligibilities, 'entry.eligibility')}
        />
        <TextField form={form} name="eligibilityNote" label={t('entry.eligibility_note')} maxLength={500} />
      </Section>
      <Section
        form={form}
        title={t('entry.section.run')}
        holds={['operator', 'operatorKind', 'operatorCountry', 'publisher']}
      >
        <TextField form={form} name="operator" label={t('entry.operator')} maxLength={200} />
        {choose('operatorKind', 'entry.operator_kind', operatorKinds)}
        <TextField
          form={form}
          name="operatorCountry"
          label={t('entry.operator_country')}
          hint={t('entry.operator_country.hint')}
          maxLength={100}
        />
        <TextField
          form={form}
          name="publisher"
          label={t('entry.publisher')}
          hint={t('entry.publisher.hint')}
          maxLength={200}
        />
      </Section>
      <Section form={form} title={t('entry.section.data')} holds={dataFields}>
        {choose('access', 'entry.access', accessKinds)}
        <TextField
          form={form}
          name="licence"
          label={t('entry.licence')}
          hint={t('entry.licence.hint')}
          maxLength={200}
        />
        <TextField form={form} name="apiUrl" type="url" label={t('entry.api_url')} maxLength={500} />
        <TextField
          form={form}
          name="formats"
          label={t('entry.formats')}
          hint={t('entry.formats.hint')}
          maxLength={330}
        />
        {choose('updateFrequency', 'entry.update_frequency', updateFrequencies)}
        <TextField
          form={form}
          name="contentUpdatedAt"
          label={t('entry.content_updated')}
          hint={t('entry.date.hint')}
          maxLength={10}
        />
      </Section>
      <Section form={form} title={t('entry.section.about')} holds={['aliases', 'since']}>
        <TextArea form={form} name="aliases" label={t('entry.aliases')} hint={t('entry.aliases.hint')} rows={3} />
        <TextField form={form} name="since" label={t('entry.since')} hint={t('entry.date.hint')} maxLength={10} />
      </Section>
      <Section form={form} title={t('entry.section.translations')} holds={['translations', ...translated]}>
        <TranslationFields form={form} />
      </Section>
    </>
  )
}

const askFields = [
  'askBy',
  'askUrl',
  'phone',
  'howToAsk',
  'requestLanguages',
  'hours',
  'answerTime',
  'fees',
  'questions',
]
const dataFields = ['access', 'licence', 'apiUrl', 'formats', 'updateFrequency', 'contentUpdatedAt']
const translated = [translationFields.name, translationFields.summary]

/** Fields under one heading; open where something in them was typed or is wrong. */
function Section({
  form,
  title,
  holds,
  children,
}: {
  form: FormState
  title: string
  /** Names of its fields. */
  holds: readonly string[]
  children: ComponentChildren
}) {
  const open = holds.some(
    (name) => form.problems[name] !== undefined || form.typed[name]?.some((value) => value.trim() !== '') === true,
  )
  return (
    <details class="part" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

/** Languages in which one may ask: six to tick, any other by its name. */
function RequestLanguages({ form }: { form: FormState }) {
  const { t, locale } = usePage()
  const typed = form.typed.requestLanguages ?? []
  const others = typed
    .filter((value) => value !== '' && !isOneOf(locales, value))
    .map((tag) => languageNamed(locale, tag))
  return (
    <>
      <Choices
        form={form}
        name="requestLanguages"
        label={t('entry.request_languages')}
        many
        options={locales.map((value) => ({ value, label: languageName(locale, value) }))}
      />
      <p class="field">
        <label for="f-requestLanguages-others">{t('entry.request_languages.others')}</label>
        <input
          id="f-requestLanguages-others"
          name="requestLanguages"
          value={others.join(locale === 'ar' ? '، ' : ', ')}
          maxLength={300}
          dir="auto"
        />
      </p>
    </>
  )
}
