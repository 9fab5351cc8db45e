import { paths, withQuery } from '../../../schema/paths.ts'
import { entryStatuses } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, TextField } from '../../ui/form.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'
import { EntryFields } from './EntryFields.tsx'
import { type ChangeShown, Changes } from './HistoryPage.tsx'

/** The form by which the Secretariat changes an entry, every field of it. */
export function EditEntryPage({
  entry,
  form,
  seen,
  meanwhile,
  saved,
}: {
  entry: { slug: string; name: string; version: number; published: boolean }
  form: FormState
  /** The last change that the form takes account of. */
  seen: string
  /** What others changed since the form was opened. */
  meanwhile: readonly ChangeShown[]
  saved: boolean
}) {
  const { t, locale, permissions } = usePage()
  const title = t('entry.editing.title', { name: entry.name })
  return (
    <SecretariatFrame title={title} current="observatory" form={form}>
      {saved && (
        <p class="note" role="status">
          {t('contact.saved')}
        </p>
      )}
      {meanwhile.length > 0 && (
        <section>
          <h2>{t('entry.editing.meanwhile')}</h2>
          <Changes changes={meanwhile} />
        </section>
      )}
      <p>{t('entry.editing.lead')}</p>
      {entry.published && (
        <p class="actions">
          <a href={paths.entry(locale, entry.slug)}>{t('contact.page')}</a>
          <a href={paths.entryHistory(locale, entry.slug)}>{t('entry.record.history')}</a>
          {permissions.includes('manage_contacts') && (
            <>
              <a href={paths.secretariat.entryOwners(locale, entry.slug)}>{t('owners.title')}</a>
              <a href={paths.secretariat.contact(locale, entry.slug)}>{t('fresh.contact')}</a>
              <a href={withQuery(paths.secretariat.freshness(locale), { entry: entry.slug })}>
                {t('desk.part.freshness')}
              </a>
            </>
          )}
        </p>
      )}
      <form class="narrow" method="post" action={paths.secretariat.entryEditing(locale, entry.slug)} novalidate>
        <input type="hidden" name="version" value={entry.version} />
        <input type="hidden" name="seen" value={seen} />
        <EntryFields form={form} />
        <h3>{t('entry.section.record')}</h3>
        <Choices
          form={form}
          name="status"
          label={t('entry.status')}
          required
          options={entryStatuses.map((value) => ({ value, label: t(`entry.status.${value}`) }))}
        />
        <TextField
          form={form}
          name="replacedBy"
          label={t('entry.replaced_by')}
          hint={t('entry.replaced_by.hint')}
          maxLength={80}
        />
        <button type="submit">{t('contact.save')}</button>
      </form>
    </SecretariatFrame>
  )
}
