import { longestTokenDays } from '../../../schema/contracts/accounts.ts'
import { api, paths } from '../../../schema/paths.ts'
import { type StaffRole, staffRoles } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, TextField } from '../../ui/form.tsx'
import { More } from '../../ui/lists.tsx'
import { Moment } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from './Frame.tsx'

interface Token {
  id: string
  name: string
  role: StaffRole
  madeBy: string
  createdAt: string
  expiresAt: string
  state: 'valid' | 'expired' | 'revoked'
}

/** Keys of the Secretariat API. @param props.made the secret of a new one, shown this once */
export function TokensPage({
  tokens,
  next,
  cursor,
  form,
  made,
  done,
}: {
  tokens: readonly Token[]
  next: string | null
  cursor: string | undefined
  form: FormState
  made: string | null
  done: string | undefined
}) {
  const { t, locale, origin } = usePage()
  const path = paths.secretariat.tokens(locale)
  return (
    <SecretariatFrame title={t('secretariat.tokens')} current="tokens" form={form}>
      <p class="lead">{t('secretariat.token.lead')}</p>
      {done === 'revoked' && <Done>{t('secretariat.token.revoked.done')}</Done>}
      {done === 'repeated' && <Done>{t('secretariat.token.repeated')}</Done>}
      {made !== null && (
        <section class="note" role="status">
          <p>
            <strong>{t('secretariat.token.made')}</strong> {t('secretariat.token.once')}
          </p>
          <p>
            <code dir="ltr">{made}</code>
          </p>
          <p class="hint">
            <code dir="ltr">{`curl -H "Authorization: Bearer $TOKEN" ${origin}${api.secretariat.queue}`}</code>
          </p>
        </section>
      )}
      {tokens.length === 0 ? (
        <p>{t('secretariat.token.none')}</p>
      ) : (
        <ul class="cards">
          {tokens.map((token) => (
            <li class="card" key={token.id}>
              <h2>
                <bdi>{token.name}</bdi>
              </h2>
              <p class="byline">
                {t(`secretariat.role.${token.role}`)} ·{' '}
                <span class={token.state === 'valid' ? 'tag open' : 'tag'}>
                  {t(`secretariat.token.${token.state}`)}
                </span>
              </p>
              <dl class="facts">
                <div>
                  <dt>{t('secretariat.token.by')}</dt>
                  <dd>
                    <bdi>{token.madeBy}</bdi>
                  </dd>
                </div>
                <div>
                  <dt>{t('secretariat.token.created')}</dt>
                  <dd>
                    <Moment at={token.createdAt} />
                  </dd>
                </div>
                <div>
                  <dt>{t('secretariat.token.expires')}</dt>
                  <dd>
                    <Moment at={token.expiresAt} />
                  </dd>
                </div>
              </dl>
              {token.state === 'valid' && (
                <form method="post" action={paths.secretariat.revokeToken(locale, token.id)}>
                  <button class="quiet" type="submit">
                    {t('secretariat.token.revoke')}
                    <span class="unseen">
                      {' '}
                      <bdi>{token.name}</bdi>
                    </span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      <More path={path} query={{ cursor }} next={next} />
      <form class="narrow" method="post" action={path} novalidate>
        <h2>{t('secretariat.token.make')}</h2>
        <input type="hidden" name="stamp" value={form.stamp} />
        <TextField
          form={form}
          name="name"
          label={t('secretariat.token.name')}
          hint={t('secretariat.token.name.hint')}
          required
          maxLength={100}
        />
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
        <TextField
          form={form}
          name="days"
          label={t('secretariat.token.days')}
          hint={t('secretariat.token.days.hint', { n: longestTokenDays })}
          required
          maxLength={3}
        />
        <button type="submit">{t('secretariat.token.make')}</button>
      </form>
    </SecretariatFrame>
  )
}
