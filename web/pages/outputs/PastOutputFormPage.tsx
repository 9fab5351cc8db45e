import { maxOutputSummary, type PublicPastOutput } from '../../../schema/contracts/outputs.ts'
import { languageName, namedLanguages } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { isOneOf, locales, pastOutputBodies, pastOutputKinds } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { LanguageField } from '../../ui/author.tsx'
import { Choices, type FormState, Select, TextArea, TextField } from '../../ui/form.tsx'
import { Written } from '../../ui/text.tsx'
import { TopicChoices } from '../../ui/topics.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'

/** Adds an output, or changes one, takes it away, brings it back. */
export function PastOutputFormPage({
  output,
  form,
  moved = false,
}: {
  /** Null for a new one. */
  output: (PublicPastOutput & { removed: boolean }) | null
  form: FormState
  /** Whether somebody else changed it meanwhile: then what it says now is shown. */
  moved?: boolean
}) {
  const { t, locale } = usePage()
  const action =
    output === null ? paths.secretariat.newPastOutput(locale) : paths.secretariat.pastOutput(locale, output.id)
  return (
    <SecretariatFrame
      title={t(output === null ? 'pastOutputs.add' : 'pastOutput.change')}
      current="observatory"
      form={form}
    >
      <p>
        <a href={paths.secretariat.pastOutputs(locale)}>{t('pastOutputs.title')}</a>
        {output !== null && !output.removed && (
          <>
            {' '}
            · <a href={paths.pastOutput(locale, output.id)}>{t('pastOutput.see')}</a>
          </>
        )}
      </p>
      {output?.removed === true && <p class="note">{t('pastOutput.is_removed')}</p>}
      {moved && output !== null && <Now output={output} />}
      <form class="narrow" method="post" action={action} novalidate>
        {output !== null && <input type="hidden" name="expectedVersion" value={output.version} />}
        <Fields form={form} />
        <div class="actions">
          <button type="submit" name="step" value="save">
            {t(output === null ? 'pastOutputs.add' : 'pastOutput.save')}
          </button>
        </div>
      </form>
      {output !== null && (
        <form class="narrow" method="post" action={action}>
          <input type="hidden" name="expectedVersion" value={output.version} />
          <h2>{t(output.removed ? 'pastOutput.restore' : 'pastOutput.remove')}</h2>
          <p>{t(output.removed ? 'pastOutput.restore.hint' : 'pastOutput.remove.hint')}</p>
          <button class="quiet" type="submit" name="step" value={output.removed ? 'restore' : 'remove'}>
            {t(output.removed ? 'pastOutput.restore' : 'pastOutput.remove')}
          </button>
        </form>
      )}
    </SecretariatFrame>
  )
}

/** What a record says now, beside what was typed. */
function Now({ output }: { output: PublicPastOutput }) {
  const { t } = usePage()
  const rows: [string, string | null][] = [
    [t('pastOutput.title'), output.title],
    [t('pastOutput.kind'), t(`pastOutput.kind.${output.kind}`)],
    [t('pastOutput.year'), String(output.year)],
    [t('pastOutput.meeting'), output.meeting],
    [t('entry.url'), output.url],
    [t('entry.summary'), output.summary],
  ]
  return (
    <section class="note">
      <h2>{t('pastOutput.now')}</h2>
      <dl class="facts rows">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === null ? '–' : <Written lang={output.language}>{value}</Written>}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Fields({ form }: { form: FormState }) {
  const { t, locale } = usePage()
  const named = namedLanguages(locale)
  // Languages that were named through the API or a table stay ticked.
  const further = (form.typed.languages ?? []).filter((tag) => !isOneOf(locales, tag))
  const languages = [...locales, ...further].map((value) => ({
    value,
    label: named.find((one) => one.value === value)?.label ?? languageName(locale, value),
  }))
  return (
    <>
      <TextField form={form} name="title" label={t('pastOutput.title')} required maxLength={300} />
      <LanguageField form={form} />
      <Select
        form={form}
        name="kind"
        label={t('pastOutput.kind')}
        required
        options={pastOutputKinds.map((value) => ({ value, label: t(`pastOutput.kind.${value}`) }))}
        empty={t('form.choose')}
      />
      <Select
        form={form}
        name="body"
        label={t('pastOutput.body')}
        required
        options={pastOutputBodies.map((value) => ({ value, label: t(`pastOutput.body.${value}`) }))}
        empty={t('form.choose')}
      />
      <TextField form={form} name="year" label={t('pastOutput.year')} required inputMode="decimal" maxLength={4} />
      <TextField
        form={form}
        name="meeting"
        label={t('pastOutput.meeting')}
        hint={t('pastOutput.meeting.hint')}
        maxLength={200}
      />
      <TextField
        form={form}
        name="url"
        type="url"
        label={t('entry.url')}
        hint={t('pastOutput.url.hint')}
        maxLength={500}
      />
      <Choices
        form={form}
        name="languages"
        label={t('pastOutput.languages')}
        hint={t('pastOutput.languages.hint')}
        many
        options={languages}
      />
      <TopicChoices form={form} name="topics" label={t('entry.topics')} hint={t('pastOutput.topics.hint')} />
      <TextArea
        form={form}
        name="summary"
        label={t('entry.summary')}
        hint={t('form.limit', { n: maxOutputSummary })}
        rows={4}
      />
      <TextField
        form={form}
        name="source"
        label={t('pastOutput.source')}
        hint={t('pastOutput.source.hint')}
        maxLength={300}
      />
    </>
  )
}
