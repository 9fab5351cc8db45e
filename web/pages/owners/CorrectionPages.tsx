import { maxReport } from '../../../schema/contracts/owners.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { ErrorSummary, type FormState, TextArea, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Written } from '../../ui/text.tsx'

/** The entry that a form is about. */
export interface AboutEntry {
  slug: string
  name: string
  language: string
}

/** The way from a form to the entry it is about. */
export function ToEntry({ entry }: { entry: AboutEntry }) {
  const { locale } = usePage()
  return (
    <p class="lead">
      <a href={paths.entry(locale, entry.slug)}>
        <Written lang={entry.language}>{entry.name}</Written>
      </a>
    </p>
  )
}

/** Reports what is wrong with an entry: one field. */
export function CorrectionPage({ entry, form }: { entry: AboutEntry; form: FormState }) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  return (
    <Layout title={`${t('correction.title')} – ${entry.name}`} failed={failed} hidden>
      <form class="narrow" method="post" action={paths.entryCorrection(locale, entry.slug)} novalidate>
        <ErrorSummary form={form} />
        <h1>{t('correction.title')}</h1>
        <ToEntry entry={entry} />
        <TextArea
          form={form}
          name="text"
          label={t('correction.text')}
          hint={`${t('correction.text.hint')} ${t('form.limit', { n: maxReport })}`}
          required
          rows={6}
          limit={maxReport}
        />
        <Unseen form={form} />
        <button type="submit">{t('correction.send')}</button>
      </form>
      <p class="hint">
        {t('correction.owner')} <a href={paths.entryClaim(locale, entry.slug)}>{t('claim.link')}</a>
      </p>
    </Layout>
  )
}

/** Says that a report came in. */
export function CorrectedPage({ entry }: { entry: AboutEntry }) {
  const { t } = usePage()
  return (
    <Layout title={t('correction.sent.title')} hidden>
      <h1>{t('correction.sent.title')}</h1>
      <p role="status">{t('correction.sent.text')}</p>
      <ToEntry entry={entry} />
    </Layout>
  )
}
