import { deadlineZones } from '../../../../schema/vocabulary.ts'
import { usePage } from '../../../page.tsx'
import { Choices, type FormState, TextField } from '../../../ui/form.tsx'

/** When a call opens and closes: days and times on the clock of one zone. */
export function WindowFields({ form }: { form: FormState }) {
  const { t } = usePage()
  return (
    <>
      <Choices
        form={form}
        name="deadlineZone"
        label={t('making.zone')}
        hint={t('making.zone.hint')}
        required
        options={deadlineZones.map((zone) => ({ value: zone, label: t(`making.zone.${zone}`) }))}
      />
      <div class="pair">
        <TextField form={form} name="opensDate" type="date" label={t('making.opensDate')} />
        <TextField form={form} name="opensTime" type="time" label={t('making.opensTime')} />
      </div>
      <div class="pair">
        <TextField form={form} name="closesDate" type="date" label={t('making.closesDate')} />
        <TextField form={form} name="closesTime" type="time" label={t('making.closesTime')} />
      </div>
      <p class="hint">{t('making.times.hint')}</p>
    </>
  )
}
