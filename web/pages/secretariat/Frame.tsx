import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { ErrorSummary, type FormState } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'

export type SecretariatSection =
  | 'queue'
  | 'help'
  | 'calls'
  | 'reviews'
  | 'communities'
  | 'outbox'
  | 'observatory'
  | 'contacts'
  | 'tokens'
  | 'staff'

const sections: { name: SecretariatSection; path: (l: Locale) => string; permission: string }[] = [
  { name: 'queue', path: paths.secretariat.queue, permission: 'moderate' },
  { name: 'help', path: paths.secretariat.help, permission: 'read_help' },
  { name: 'calls', path: paths.secretariat.calls, permission: 'set_priorities' },
  { name: 'communities', path: paths.secretariat.communities, permission: 'manage_calls' },
  { name: 'reviews', path: paths.secretariat.reviews, permission: 'review_proposals' },
  { name: 'outbox', path: paths.secretariat.outbox, permission: 'read_outbox' },
  { name: 'observatory', path: paths.secretariat.observatory, permission: 'moderate' },
  { name: 'contacts', path: paths.secretariat.contacts, permission: 'manage_contacts' },
  { name: 'tokens', path: paths.secretariat.tokens, permission: 'manage_tokens' },
  { name: 'staff', path: paths.secretariat.staff, permission: 'manage_staff' },
]

/** The frame of every page behind the sign-in, with the parts of the Secretariat that this person may see. */
export function SecretariatFrame({
  title,
  current,
  heading = title,
  form,
  children,
}: {
  title: string
  current: SecretariatSection
  /** The heading, where it is more than the title. */
  heading?: ComponentChildren
  /** The page's form: what is wrong with it stands above the heading. */
  form?: FormState
  children: ComponentChildren
}) {
  const { t, locale, staff, permissions } = usePage()
  const failed = form !== undefined && (Object.keys(form.problems).length > 0 || form.notice !== undefined)
  return (
    <Layout title={`${title} – ${t('secretariat.title')}`} failed={failed} hidden sheet="desk">
      <nav class="desk" aria-label={t('secretariat.nav')}>
        <ul>
          {sections
            .filter((section) => permissions.includes(section.permission))
            .map((section) => (
              <li key={section.name}>
                <a href={section.path(locale)} aria-current={section.name === current ? 'page' : undefined}>
                  {t(`secretariat.${section.name}` as MessageKey)}
                </a>
              </li>
            ))}
        </ul>
        <form method="post" action={paths.secretariat.signOut(locale)}>
          <span class="hint">
            <bdi>{staff}</bdi>
          </span>
          <button type="submit" class="quiet">
            {t('secretariat.sign_out')}
          </button>
        </form>
      </nav>
      {form !== undefined && <ErrorSummary form={form} />}
      <h1>{heading}</h1>
      {children}
    </Layout>
  )
}

/** A short word that something was done, read out where a screen reader is at work. */
export function Done({ children }: { children: ComponentChildren }) {
  return (
    <p class="note" role="status">
      {children}
    </p>
  )
}
