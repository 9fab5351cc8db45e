import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Choices, ErrorSummary, type FormState, TextField } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'

/** Where a desk names a better one. The words of its search stand in no address, since they may be the person's. */
export function PointPage({
  token,
  found,
  form,
}: {
  token: string
  /** Null before anything was searched for. */
  found: readonly { slug: string; name: string }[] | null
  form: FormState
}) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0
  return (
    <Layout title={t('point.title')} hidden failed={failed}>
      <ErrorSummary form={form} />
      <h1>{t('point.title')}</h1>
      <p>{t('point.lead')}</p>
      <form class="narrow" method="post" action={paths.referralPoint(locale, token)} novalidate>
        <TextField form={form} name="words" type="search" label={t('point.search')} maxLength={200} />
        <button type="submit" name="do" value="search" class="quiet">
          {t('point.search.button')}
        </button>
        {found !== null && found.length === 0 && <p role="status">{t('point.none')}</p>}
        {found !== null && found.length > 0 && (
          <Choices
            form={form}
            name="desk"
            label={t('point.found')}
            options={found.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
        <TextField form={form} name="note" label={t('point.note')} maxLength={500} />
        <button type="submit" name="do" value="point">
          {t('point.send')}
        </button>
      </form>
      <p>
        <a href={paths.referral(locale, token)}>{t('point.back')}</a>
      </p>
    </Layout>
  )
}
