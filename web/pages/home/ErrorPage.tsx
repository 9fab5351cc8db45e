import type { MessageKey } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { SearchBox } from '../../ui/lists.tsx'

/** Something went wrong: what, in a sentence that says what to do, and a way on. */
export function ErrorPage({ type, requestId }: { type: string; requestId: string | null }) {
  const { t, locale } = usePage()
  const title = t(`problem.${type}.title` as MessageKey)
  return (
    <Layout title={title} hidden>
      <h1>{title}</h1>
      <p>{t(`problem.${type}.detail` as MessageKey)}</p>
      <SearchBox path={paths.search(locale)} query={{}} label={t('search.label')} />
      <p>
        <a href={paths.home(locale)}>{t('nav.home')}</a>
      </p>
      {requestId !== null && (
        <p class="hint">
          {t('error.request')} <code dir="ltr">{requestId}</code>
        </p>
      )}
    </Layout>
  )
}
