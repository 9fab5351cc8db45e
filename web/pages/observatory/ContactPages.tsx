import { paths, withQuery } from '../../../schema/paths.ts'
import { type ContactState, contactStates, type EntryKind } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, TextField } from '../../ui/form.tsx'
import { More, SearchBox } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'

/** A contact as the Secretariat sees it; the address is masked. */
export interface ContactShown {
  slug: string
  name: string
  language: string
  kind: string
  state: ContactState | null
  address: string | null
}

/** Entries with the state of their contacts. */
export function ContactsPage({
  contacts,
  next,
  query,
}: {
  contacts: readonly ContactShown[]
  next: string | null
  query: Record<string, string | undefined>
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.contacts(locale)
  const state = query.contact
  return (
    <SecretariatFrame title={t('contacts.title')} current="contacts">
      <p class="lead">{t('contacts.lead')}</p>
      <SearchBox path={path} query={{ q: query.q }} label={t('contacts.search')} />
      <nav aria-label={t('contacts.state')}>
        <ul>
          <li>
            <a href={path} aria-current={state === undefined && query.q === undefined ? 'page' : undefined}>
              {t('contacts.all')}
            </a>
          </li>
          {contactStates.map((value) => (
            <li key={value}>
              <a href={withQuery(path, { contact: value })} aria-current={state === value ? 'page' : undefined}>
                {t(`contacts.state.${value}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {contacts.length === 0 ? (
        <p>{t('contacts.none')}</p>
      ) : (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('contacts.entry')}</th>
                <th scope="col">{t('entry.kind')}</th>
                <th scope="col">{t('contacts.state')}</th>
                <th scope="col">{t('contacts.address')}</th>
              </tr>
            </thead>
            <tbody>
              {contacts.map((contact) => (
                <tr key={contact.slug}>
                  <th scope="row">
                    <a href={paths.secretariat.contact(locale, contact.slug)}>
                      <Written lang={contact.language}>{contact.name}</Written>
                    </a>
                  </th>
                  <td>{t(`entry.kind.${contact.kind as EntryKind}`)}</td>
                  <td>{t(`contacts.state.${contact.state ?? 'none'}`)}</td>
                  <td>
                    <bdi>{contact.address}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More path={path} query={query} next={next} />
    </SecretariatFrame>
  )
}

/** One entry's contact, to set it or its state. */
export function ContactPage({ contact, form, saved }: { contact: ContactShown; form: FormState; saved: boolean }) {
  const { t, locale } = usePage()
  const title = t('contact.title', { name: contact.name })
  return (
    <SecretariatFrame title={title} current="contacts" form={form}>
      {saved && (
        <p class="note" role="status">
          {t('contact.saved')}
        </p>
      )}
      <p class="actions">
        <a href={paths.secretariat.entryOwners(locale, contact.slug)}>{t('owners.title')}</a>
      </p>
      <dl class="facts">
        <div>
          <dt>{t('contact.now')}</dt>
          <dd>{t(`contacts.state.${contact.state ?? 'none'}`)}</dd>
        </div>
        {contact.address !== null && (
          <div>
            <dt>{t('contacts.address')}</dt>
            <dd>
              <bdi>{contact.address}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <form class="narrow" method="post" action={paths.secretariat.contact(locale, contact.slug)} novalidate>
        <TextField
          form={form}
          name="email"
          type="email"
          label={t('contact.email')}
          hint={contact.address === null ? undefined : t('contact.email.hint')}
          required={contact.address === null}
          autocomplete="off"
        />
        <Choices
          form={form}
          name="state"
          label={t('contact.state')}
          hint={t('contact.state.hint')}
          required
          options={contactStates.map((value) => ({ value, label: t(`contacts.state.${value}`) }))}
          value={contact.state ?? 'unconfirmed'}
        />
        <button type="submit">{t('contact.save')}</button>
      </form>
      <p class="actions">
        <a href={paths.entry(locale, contact.slug)}>{t('contact.page')}</a>
        <a href={withQuery(paths.secretariat.freshness(locale), { entry: contact.slug })}>{t('fresh.title')}</a>
        <a href={paths.secretariat.contacts(locale)}>{t('contacts.all')}</a>
      </p>
    </SecretariatFrame>
  )
}
