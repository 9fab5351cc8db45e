import { namedLanguages } from '../../../schema/i18n/names.ts'
import { entryKinds, harvestForms, serviceRegions } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, Select, TextField, Tick } from '../../ui/form.tsx'
import { TopicChoices } from '../../ui/topics.tsx'

/** What is to be known of a catalogue to take entries from it. */
export function SourceFields({ form }: { form: FormState }) {
  const { t, locale } = usePage()
  return (
    <>
      <TextField
        form={form}
        name="name"
        label={t('harvest.name')}
        hint={t('harvest.name.hint')}
        required
        maxLength={120}
      />
      <Choices
        form={form}
        name="form"
        label={t('harvest.form')}
        required
        options={harvestForms.map((value) => ({
          value,
          label: t(`harvest.form.${value}`),
          hint: t(`harvest.form.${value}.hint`),
        }))}
      />
      <TextField form={form} name="address" type="url" label={t('harvest.address')} required maxLength={500} />
      <TextField form={form} name="every" type="text" label={t('harvest.every')} required inputMode="decimal" />
      <Select
        form={form}
        name="unit"
        label={t('harvest.unit')}
        required
        options={[
          { value: 'hours', label: t('harvest.hours') },
          { value: 'days', label: t('harvest.days') },
        ]}
        empty={t('form.choose')}
      />
      <Tick form={form} name="active" label={t('harvest.active')} />
      <details open={['language', 'kind', 'topics', 'regions'].some((name) => (form.typed[name] ?? []).length > 0)}>
        <summary>{t('harvest.defaults')}</summary>
        <p class="hint">{t('harvest.defaults.hint')}</p>
        <Select
          form={form}
          name="language"
          label={t('entry.language')}
          options={namedLanguages(locale)}
          empty={t('harvest.unsaid')}
        />
        <Select
          form={form}
          name="kind"
          label={t('entry.kind')}
          options={entryKinds.map((value) => ({ value, label: t(`entry.kind.${value}`) }))}
          empty={t('harvest.unsaid')}
        />
        <TopicChoices form={form} name="topics" label={t('entry.topics')} hint={t('entry.topics.hint')} />
        <Choices
          form={form}
          name="regions"
          label={t('entry.regions')}
          many
          options={serviceRegions.map((value) => ({ value, label: t(`service.${value}`) }))}
        />
      </details>
    </>
  )
}
