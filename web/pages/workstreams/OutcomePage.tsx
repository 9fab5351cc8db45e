import type { InventoryItem, PublicWorkstream } from '../../../schema/contracts/workstreams.ts'
import { groupOutcomes } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { LanguageField } from '../../ui/author.tsx'
import { Choices, type FormState, Select, TextArea, TextField, typedOf } from '../../ui/form.tsx'
import { Written } from '../../ui/text.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'

/** Says what became of a group at the end of its cycle. */
export function OutcomePage({
  item,
  workstreams,
  form,
  action,
}: {
  item: InventoryItem
  workstreams: readonly PublicWorkstream[]
  form: FormState
  action: string
}) {
  const { t } = usePage()
  const version = form.notice === undefined ? typedOf(form, 'expectedVersion') : ''
  return (
    <SecretariatFrame
      title={`${t('inventory.decide')} – ${item.title}`}
      current="calls"
      heading={<Written lang={item.language}>{item.title}</Written>}
      form={form}
    >
      <p>{t('inventory.issues', { n: item.issues })}</p>
      <form class="narrow" method="post" action={action} novalidate>
        <input type="hidden" name="expectedVersion" value={version === '' ? String(item.version) : version} />
        <Choices
          form={form}
          name="outcome"
          label={t('inventory.outcome')}
          required
          options={groupOutcomes.map((value) => ({ value, label: t(`inventory.outcome.${value}`) }))}
        />
        <Select
          form={form}
          name="workstream"
          label={t('inventory.workstream')}
          options={workstreams.map((one) => ({ value: one.id, label: one.title }))}
          empty={t('form.choose')}
        />
        <TextField
          form={form}
          name="place"
          label={t('inventory.place')}
          hint={t('inventory.place.hint')}
          maxLength={300}
        />
        <TextArea form={form} name="reason" label={t('inventory.reason')} hint={t('inventory.reason.hint')} rows={4} />
        <LanguageField form={form} />
        <button type="submit">{t('workstream.save')}</button>
      </form>
    </SecretariatFrame>
  )
}
