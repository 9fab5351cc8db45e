import type { StaffChange } from '../../../schema/contracts/accounts.ts'
import { languageName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { type Locale, locales, type StaffRole, staffRoles } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, Select, TextField } from '../../ui/form.tsx'
import { More } from '../../ui/lists.tsx'
import { Done, SecretariatFrame } from './Frame.tsx'

interface Member {
  id: string
  name: string
  email: string
  role: StaffRole
  locale: Locale
  disabled: boolean
}

/** Who works here, and an invitation for more. */
export function StaffPage({
  staff,
  oneself,
  next,
  cursor,
  form,
  notice,
  done,
}: {
  staff: readonly Member[]
  /** Id of the reader, who cannot change their own access. */
  oneself: string
  next: string | null
  cursor: string | undefined
  form: FormState
  /** Why a change was refused. */
  notice?: string | undefined
  done?: string | undefined
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.staff(locale)
  return (
    <SecretariatFrame
      title={t('secretariat.staff')}
      current="staff"
      form={notice === undefined ? form : { ...form, notice }}
    >
      {done === 'invited' && <Done>{t('secretariat.staff.invited')}</Done>}
      {done === 'changed' && <Done>{t('secretariat.staff.changed')}</Done>}
      <ul class="cards">
        {staff.map((member) => (
          <li class="card" key={member.id}>
            <h2>
              <bdi>{member.name}</bdi>
            </h2>
            <p class="byline">
              {t(`secretariat.role.${member.role}`)} · <bdi dir="ltr">{member.email}</bdi> ·{' '}
              {languageName(locale, member.locale)}
              {member.disabled && (
                <>
                  {' '}
                  <span class="tag hidden">{t('secretariat.staff.disabled')}</span>
                </>
              )}
            </p>
            {member.id === oneself ? (
              <p class="hint">{t('secretariat.staff.you')}</p>
            ) : (
              <form class="actions" method="post" action={paths.secretariat.staffMember(locale, member.id)}>
                {changesOf(member).map((change) => (
                  <button key={change} class="quiet" type="submit" name="change" value={change}>
                    {t(`secretariat.staff.${change}`)}
                    <span class="unseen">
                      {' '}
                      <bdi>{member.name}</bdi>
                    </span>
                  </button>
                ))}
              </form>
            )}
          </li>
        ))}
      </ul>
      <More path={path} query={{ cursor }} next={next} />
      <form class="narrow" method="post" action={path} novalidate>
        <h2>{t('secretariat.staff.invite')}</h2>
        <p>{t('secretariat.staff.invite.text')}</p>
        <TextField form={form} name="name" label={t('secretariat.staff.name')} required maxLength={200} />
        <TextField form={form} name="email" type="email" label={t('author.email')} required maxLength={254} />
        <Choices
          form={form}
          name="role"
          label={t('secretariat.role')}
          required
          options={staffRoles.map((value) => ({
            value,
            label: t(`secretariat.role.${value}`),
            hint: t(`secretariat.role.${value}.hint`),
          }))}
        />
        <Select
          form={form}
          name="locale"
          label={t('secretariat.staff.language')}
          required
          options={locales.map((value) => ({ value, label: languageName(locale, value) }))}
          empty={t('form.choose')}
        />
        <button type="submit">{t('secretariat.staff.invite.button')}</button>
      </form>
    </SecretariatFrame>
  )
}

function changesOf(member: Member): StaffChange[] {
  if (member.disabled) return ['enable']
  const others = staffRoles.filter((role) => role !== member.role)
  return [...others.map((role) => `make_${role}` as const), 'disable']
}
