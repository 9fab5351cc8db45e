import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { ErrorSummary, type FormState, TextField } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Done } from './Frame.tsx'

/** Asks for an address. @param left the person has just signed out */
export function SignInPage({ form, left }: { form: FormState; left: boolean }) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  return (
    <Layout title={t('secretariat.sign_in.title')} failed={failed} hidden>
      <form class="narrow" method="post" action={paths.secretariat.signIn(locale)} novalidate>
        <ErrorSummary form={form} />
        <h1>{t('secretariat.sign_in.title')}</h1>
        {left && <Done>{t('secretariat.sign_in.left')}</Done>}
        <p>{t('secretariat.sign_in.text')}</p>
        <TextField
          form={form}
          name="email"
          type="email"
          label={t('author.email')}
          required
          autocomplete="email"
          maxLength={254}
        />
        <button type="submit">{t('secretariat.sign_in.button')}</button>
      </form>
    </Layout>
  )
}

/** Says the same to everyone, whether or not the address is known. */
export function MailOnItsWayPage() {
  const { t, locale } = usePage()
  return (
    <Layout title={t('secretariat.sent.title')} hidden>
      <h1>{t('secretariat.sent.title')}</h1>
      <p>{t('secretariat.sent.text')}</p>
      <p>{t('secretariat.sent.wait')}</p>
      <p>
        <a href={paths.secretariat.signIn(locale)}>{t('secretariat.sent.again')}</a>
      </p>
    </Layout>
  )
}

/** What the link in the mail opens: a button that uses it up. */
export function EnterPage({ token }: { token: string }) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('secretariat.enter.title')} hidden>
      <h1>{t('secretariat.enter.title')}</h1>
      <p>{t('secretariat.enter.text')}</p>
      <form method="post" action={paths.secretariat.enter(locale, token)}>
        <button type="submit">{t('secretariat.enter.button')}</button>
      </form>
    </Layout>
  )
}

/** A link that was used or is too old: what to do now. */
export function LinkEndedPage() {
  const { t, locale } = usePage()
  return (
    <Layout title={t('secretariat.ended.title')} hidden>
      <h1>{t('secretariat.ended.title')}</h1>
      <p>{t('secretariat.ended.text')}</p>
      <p>
        <a class="button" href={paths.secretariat.signIn(locale)}>
          {t('secretariat.ended.again')}
        </a>
      </p>
    </Layout>
  )
}
