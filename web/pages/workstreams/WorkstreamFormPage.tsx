import { stakeholderGroups, workstreamResults } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { LanguageField } from '../../ui/author.tsx'
import { Choices, type FormState, TextArea, TextField, typedOf } from '../../ui/form.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'
import { cycleName } from './CyclePages.tsx'

/** Makes or changes a workstream. */
export function WorkstreamFormPage({
  cycle,
  workstream,
  action,
  offered,
  form,
}: {
  cycle: string
  /** As it is now; null for a new one. */
  workstream: { version: number } | null
  action: string
  offered: readonly { value: string; kind: 'group' | 'priority'; name: string }[]
  form: FormState
}) {
  const { t } = usePage()
  const title = t(workstream === null ? 'workstream.new' : 'workstream.change')
  // A form that came back carries the version it was made from, so that what was stale is not overwritten unseen.
  const version = form.notice === undefined ? typedOf(form, 'expectedVersion') : ''
  return (
    <SecretariatFrame title={`${title} – ${cycleName(cycle)}`} current="calls" form={form}>
      <form class="narrow" method="post" action={action} novalidate>
        {workstream !== null && (
          <input type="hidden" name="expectedVersion" value={version === '' ? String(workstream.version) : version} />
        )}
        <TextField form={form} name="title" label={t('workstream.title')} required maxLength={200} />
        <LanguageField form={form} />
        <TextArea form={form} name="rationale" label={t('workstream.rationale')} hint={t('form.markdown')} required />
        <TextArea form={form} name="desiredOutcome" label={t('workstream.desiredOutcome')} required rows={4} />
        <TextField form={form} name="timeFrame" label={t('workstream.timeFrame')} required maxLength={200} />
        <Choices
          form={form}
          name="stakeholders"
          label={t('workstream.stakeholders')}
          many
          options={stakeholderGroups.map((value) => ({ value, label: t(`group.${value}`) }))}
        />
        <TextField form={form} name="facilitators" label={t('workstream.facilitators')} maxLength={1000} />
        {offered.length > 0 && (
          <Choices
            form={form}
            name="answers"
            label={t('workstream.answers')}
            many
            options={offered.map((one) => ({
              value: one.value,
              label: `${t(`workstream.answers.${one.kind}`)} ${one.name}`,
            }))}
          />
        )}
        <Choices
          form={form}
          name="result"
          label={t('workstream.result')}
          required
          options={workstreamResults.map((value) => ({ value, label: t(`workstream.result.${value}`) }))}
        />
        <TextArea
          form={form}
          name="resultNote"
          label={t('workstream.resultNote')}
          hint={t('workstream.resultNote.hint')}
          rows={4}
        />
        <button type="submit">{t('workstream.save')}</button>
      </form>
    </SecretariatFrame>
  )
}
