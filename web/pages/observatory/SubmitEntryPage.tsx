import { paths } from '../../../schema/paths.ts'
import { submitterRelations } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Terms } from '../../ui/author.tsx'
import { Choices, ErrorSummary, type FormState, TextField, Tick, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Written } from '../../ui/text.tsx'
import { EntryFields } from './EntryFields.tsx'
import { ManyEntries } from './ManyEntries.tsx'

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
        <ManyEntries />
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
