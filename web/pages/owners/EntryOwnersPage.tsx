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
        <ul class="cards">
          {owners.map((owner) => (
            <li class="card" key={owner.id}>
              <h2>
                <bdi>{owner.address ?? t('owners.forgotten')}</bdi>
              </h2>
              <p class="byline">
                {t('owners.since')} <Day at={owner.since} /> ·{' '}
                {owner.grantedBy === null ? (
                  t('owners.by_address')
                ) : (
                  <>
                    {t('owners.by')} <bdi>{owner.grantedBy}</bdi>
                  </>
                )}
              </p>
              {owner.revokedAt === null ? (
                <form method="post" action={paths.secretariat.revokeOwner(locale, entry.slug, owner.id)}>
                  <button type="submit" class="quiet" aria-label={`${t('owners.revoke')}: ${owner.address ?? ''}`}>
                    {t('owners.revoke')}
                  </button>
                </form>
              ) : (
                <p>
                  {t('owners.ended')} <Day at={owner.revokedAt} />
                </p>
              )}
            </li>
          ))}
        </ul>
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
