import { queueStates } from '../../../schema/contracts/threads.ts'
import { countryName, languageName } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import type { ReferralState } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { ErrorSummary, type FormState, TextField, Tick } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Moment, Written } from '../../ui/text.tsx'

export interface QueueView {
  token: string
  desk: { name: string; language: string }
  state: ReferralState
  cursor: string | undefined
  rows: readonly {
    id: string
    token: string
    reference: string
    sentAt: string
    language: string
    country: string | null
  }[]
  next: string | null
  webhook: { address: string; withText: boolean; secret: string } | null
}

/** All that was handed to one desk, and where its own machine is told. Holds nothing of what people wrote. */
export function QueuePage({ queue, form }: { queue: QueueView; form: FormState }) {
  const { t, locale } = usePage()
  const address = paths.deskQueue(locale, queue.token)
  return (
    <Layout title={t('queue.title')} hidden failed={Object.keys(form.problems).length > 0}>
      <ErrorSummary form={form} />
      <h1>{t('queue.title')}</h1>
      <p class="lead">
        <Written lang={queue.desk.language}>{queue.desk.name}</Written>
      </p>
      <nav aria-label={t('queue.states')}>
        <ul class="inline">
          {queueStates.map((state) => (
            <li key={state}>
              <a href={withQuery(address, { state })} aria-current={state === queue.state ? 'page' : undefined}>
                {t(`queue.state.${state}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {queue.rows.length === 0 && <p>{t('queue.empty')}</p>}
      <ol class="plain">
        {queue.rows.map((row) => (
          <li key={row.id}>
            <a href={paths.referral(locale, row.token)}>
              <bdi>{row.reference}</bdi>
            </a>{' '}
            <span class="hint">
              <Moment at={row.sentAt} />
              {' · '}
              {languageName(locale, row.language)}
              {row.country !== null && ` · ${countryName(locale, row.country)}`}
            </span>
          </li>
        ))}
      </ol>
      <More path={address} query={{ state: queue.state, cursor: queue.cursor }} next={queue.next} />
      <Webhook queue={queue} form={form} />
      <form method="post" action={address}>
        <h2>{t('queue.revoke')}</h2>
        <p>{t('queue.revoke.hint')}</p>
        <button type="submit" name="do" value="revoke" class="quiet">
          {t('queue.revoke')}
        </button>
      </form>
    </Layout>
  )
}

function Webhook({ queue, form }: { queue: QueueView; form: FormState }) {
  const { t, locale } = usePage()
  const { webhook } = queue
  const fresh = Object.keys(form.typed).length === 0
  const typed: FormState = fresh
    ? { ...form, typed: { address: [webhook?.address ?? ''], withText: webhook?.withText === true ? ['yes'] : [] } }
    : form
  return (
    <details open={!fresh || webhook !== null}>
      <summary>{t('hook.title')}</summary>
      <p>{t('hook.lead')}</p>
      {webhook !== null && (
        <p>
          {t('hook.secret')} <code dir="ltr">{webhook.secret}</code>
        </p>
      )}
      <form class="narrow" method="post" action={paths.deskQueue(locale, queue.token)} novalidate>
        <TextField form={typed} name="address" type="url" label={t('hook.address')} hint={t('hook.address.hint')} />
        <Tick form={typed} name="withText" label={t('hook.text')} />
        {webhook !== null && <Tick form={typed} name="newSecret" label={t('hook.new_secret')} />}
        <button type="submit" name="do" value="webhook" class="quiet">
          {t('hook.save')}
        </button>
      </form>
    </details>
  )
}
