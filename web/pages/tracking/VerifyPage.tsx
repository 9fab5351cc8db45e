import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'

/** Proves an address by a button, since mail scanners follow links. */
export function VerifyPage({ token }: { token: string }) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('verify.title')} hidden>
      <h1>{t('verify.title')}</h1>
      <p>{t('verify.text')}</p>
      <form method="post" action={paths.verify(locale, token)}>
        <button type="submit">{t('verify.button')}</button>
      </form>
    </Layout>
  )
}

/** What came of it. */
export function VerifiedPage({ outcome }: { outcome: 'done' | 'failed' }) {
  const { t, locale } = usePage()
  return (
    <Layout title={t(`verify.${outcome}.title`)} hidden>
      <h1>{t(`verify.${outcome}.title`)}</h1>
      <p>{t(`verify.${outcome}.text`)}</p>
      <p>
        <a href={paths.home(locale)}>{t('nav.home')}</a>
      </p>
    </Layout>
  )
}
