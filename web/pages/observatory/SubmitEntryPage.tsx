import { paths } from '../../../schema/paths.ts'
import { submitterRelations } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Terms } from '../../ui/author.tsx'
import { Choices, ErrorSummary, type FormState, TextField, Tick, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Written } from '../../ui/text.tsx'
import { EntryFields } from './EntryFields.tsx'
import { ManyEntries } from './ManyEntries.tsx'

/** A listed entry that may be the one in the form. */
export interface Duplicate {
  slug: string
  name: string
  language: string
  /** Whether the web address is the same; else a name is. */
  sameAddress: boolean
}

/** The form for a new entry. @param duplicates listed entries that it may be, to look at before it is sent */
export function SubmitEntryPage({ form, duplicates }: { form: FormState; duplicates: readonly Duplicate[] }) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  const found = duplicates.length > 0
  return (
    <Layout title={t(found ? 'entry.duplicate.title' : 'entry.form.title')} failed={failed}>
      <form class="narrow" method="post" action={paths.submitEntry(locale)} novalidate>
        <ErrorSummary form={form} />
        {found && (
          <div class="note" role="alert" tabIndex={-1} data-focus>
            <p>
              <strong>{t('entry.duplicate.title')}</strong>
            </p>
            <ul>
              {duplicates.map(({ slug, name, language, sameAddress }) => (
                <li key={slug}>
                  <a href={paths.entry(locale, slug)}>
                    <Written lang={language}>{name}</Written>
                  </a>{' '}
                  ({t(sameAddress ? 'entry.duplicate.address' : 'entry.duplicate.name')})
                </li>
              ))}
            </ul>
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
