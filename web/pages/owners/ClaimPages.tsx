import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { ErrorSummary, type FormState, TextField } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { type AboutEntry, ToEntry } from './CorrectionPages.tsx'

/** Asks for an address at the entry's own domain. @param domain null where no address can claim the entry */
export function ClaimPage({
  entry,
  domain,
  form,
  elsewhere,
  secretariat,
}: {
  entry: AboutEntry
  domain: string | null
  form: FormState
  /** The address that was given is at another domain: the way for those who have none there. */
  elsewhere: boolean
  /** The address of the Secretariat. */
  secretariat: string
}) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  return (
    <Layout title={`${t('claim.title')} – ${entry.name}`} failed={failed} hidden>
      <div class="narrow">
        <ErrorSummary form={form} />
        <h1>{t('claim.title')}</h1>
        <ToEntry entry={entry} />
        <p>{t('claim.lead')}</p>
        {(elsewhere || domain === null) && (
          <p class="note">
            {t(domain === null ? 'claim.no_domain' : 'claim.elsewhere')}{' '}
            <a href={`mailto:${secretariat}`} dir="ltr">
              {secretariat}
            </a>
          </p>
        )}
        {domain !== null && (
          <form method="post" action={paths.entryClaim(locale, entry.slug)} novalidate>
            <TextField
              form={form}
              name="email"
              type="email"
              label={t('claim.email')}
              hint={t('claim.email.hint', { domain: `@${domain}` })}
              required
              autocomplete="email"
              maxLength={254}
            />
            <button type="submit">{t('claim.send')}</button>
          </form>
        )}
        <p class="hint">
          {t('claim.otherwise')} <a href={paths.entryCorrection(locale, entry.slug)}>{t('correction.title')}</a>
        </p>
      </div>
    </Layout>
  )
}

/** Says that a mail may be on its way; the same whoever claimed before. */
export function ClaimedPage({ entry }: { entry: AboutEntry }) {
  const { t } = usePage()
  return (
    <Layout title={t('claim.sent.title')} hidden>
      <h1>{t('claim.sent.title')}</h1>
      <p role="status">{t('claim.sent.text')}</p>
      <ToEntry entry={entry} />
    </Layout>
  )
}

/** Takes the entry by a button, since mail scanners follow links. */
export function TakePage({ entry, token }: { entry: AboutEntry; token: string }) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('claim.take.title')} hidden>
      <h1>{t('claim.take.title')}</h1>
      <ToEntry entry={entry} />
      <p>{t('claim.take.text')}</p>
      <form method="post" action={paths.takeEntry(locale, token)}>
        <button type="submit">{t('claim.take.button')}</button>
      </form>
    </Layout>
  )
}

/** A link that opens nothing any more. @param link the one of the claim's mail, or the one of an owner page */
export function EndedPage({ link }: { link: 'claim' | 'owner' }) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('claim.ended.title')} hidden>
      <h1>{t('claim.ended.title')}</h1>
      <p>{t(link === 'claim' ? 'claim.ended.text' : 'owner.ended.text')}</p>
      <p>
        <a href={paths.observatory(locale)}>{t('observatory.back')}</a>
      </p>
    </Layout>
  )
}

/** Says that an owner was forgotten at their own wish. */
export function LeftPage() {
  const { t, locale } = usePage()
  return (
    <Layout title={t('owner.left')} hidden>
      <h1>{t('owner.left')}</h1>
      <p>
        <a href={paths.observatory(locale)}>{t('observatory.back')}</a>
      </p>
    </Layout>
  )
}
