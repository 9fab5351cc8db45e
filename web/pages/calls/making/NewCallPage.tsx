import { maxDescription } from '../../../../schema/contracts/calls.ts'
import { languageName, namedLanguages } from '../../../../schema/i18n/names.ts'
import { paths } from '../../../../schema/paths.ts'
import { callKinds, locales } from '../../../../schema/vocabulary.ts'
import { usePage } from '../../../page.tsx'
import { Choices, type FormState, Select, TextArea, TextField } from '../../../ui/form.tsx'
import { SecretariatFrame } from '../../secretariat/Frame.tsx'
import { WindowFields } from './WindowFields.tsx'

/** The form that makes a call; it is kept as a draft. */
export function NewCallPage({ form, cycles }: { form: FormState; cycles: readonly string[] }) {
  const { t, locale } = usePage()
  return (
    <SecretariatFrame title={t('making.new')} current="calls" form={form}>
      <p class="lead">{t('making.new.lead')}</p>
      <form class="narrow" method="post" action={paths.secretariat.newCall(locale)} novalidate>
        <input type="hidden" name="stamp" value={form.stamp} />
        <Choices
          form={form}
          name="kind"
          label={t('making.kind')}
          hint={t('making.kind.hint')}
          required
          options={callKinds.map((kind) => ({ value: kind, label: t(`call.kind.${kind}`) }))}
        />
        <Select
          form={form}
          name="cycle"
          label={t('making.cycle')}
          hint={t('making.cycle.hint')}
          options={cycles.map((cycle) => ({ value: cycle, label: cycle }))}
          empty={t('form.choose')}
        />
        <TextField form={form} name="newCycle" label={t('making.newCycle')} hint={t('making.newCycle.hint')} />
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
          many
          options={locales.map((l) => ({ value: l, label: languageName(locale, l) }))}
        />
        <TextField form={form} name="title" label={t('making.title')} hint={t('making.title.hint')} required />
        <TextArea
          form={form}
          name="guidance"
          label={t('making.guidance')}
          hint={`${t('making.guidance.hint')} ${t('form.markdown')} ${t('form.limit', { n: maxDescription })}`}
          rows={10}
        />
        <TextField form={form} name="slug" label={t('making.slug')} hint={t('making.slug.hint')} />
        <h2>{t('making.window')}</h2>
        <WindowFields form={form} />
        <button type="submit">{t('making.save_draft')}</button>
      </form>
    </SecretariatFrame>
  )
}
