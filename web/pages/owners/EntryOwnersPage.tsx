import { languageName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { locales } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { type FormState, Select, TextField } from '../../ui/form.tsx'
import { Day } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'
import { type AboutEntry, ToEntry } from './CorrectionPages.tsx'

/** An owner as the Secretariat sees them; the address is masked. */
export interface OwnerShown {
  id: string
  address: string | null
  since: string
  grantedBy: string | null
  revokedAt: string | null
}

/** Who answers for an entry: to end access, and to give it to an address that the Secretariat vouches for. */
export function EntryOwnersPage({
  entry,
  owners,
  form,
  done,
}: {
  entry: AboutEntry
  owners: readonly OwnerShown[]
  form: FormState
  done: 'granted' | 'revoked' | null
}) {
  const { t, locale } = usePage()
  return (
    <SecretariatFrame title={`${t('owners.title')} – ${entry.name}`} current="observatory" form={form}>
      {done !== null && <Done>{t(`owners.${done}`)}</Done>}
      <ToEntry entry={entry} />
      {owners.length === 0 ? (
        <p>{t('owners.none')}</p>
      ) : (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('contacts.address')}</th>
                <th scope="col">{t('owners.since')}</th>
                <th scope="col">{t('owners.by')}</th>
                <th scope="col">{t('owners.access')}</th>
              </tr>
            </thead>
            <tbody>
              {owners.map((owner) => (
                <tr key={owner.id}>
                  <th scope="row">
                    <bdi>{owner.address ?? t('owners.forgotten')}</bdi>
                  </th>
                  <td>
                    <Day at={owner.since} />
                  </td>
                  <td>{owner.grantedBy === null ? t('owners.by_address') : <bdi>{owner.grantedBy}</bdi>}</td>
                  <td>
                    {owner.revokedAt === null ? (
                      <form method="post" action={paths.secretariat.revokeOwner(locale, entry.slug, owner.id)}>
                        <button
                          type="submit"
                          class="quiet"
                          aria-label={`${t('owners.revoke')}: ${owner.address ?? ''}`}
                        >
                          {t('owners.revoke')}
                        </button>
                      </form>
                    ) : (
                      <>
                        {t('owners.ended')} <Day at={owner.revokedAt} />
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h2>{t('owners.grant')}</h2>
      <p>{t('owners.grant.text')}</p>
      <form class="narrow" method="post" action={paths.secretariat.entryOwners(locale, entry.slug)} novalidate>
        <TextField form={form} name="email" type="email" label={t('owners.email')} required autocomplete="off" />
        <Select
          form={form}
          name="locale"
          label={t('secretariat.staff.language')}
          required
          empty={t('form.choose')}
          options={locales.map((value) => ({ value, label: languageName(locale, value) }))}
        />
        <button type="submit">{t('owners.grant.button')}</button>
      </form>
    </SecretariatFrame>
  )
}
