import { paths } from '../../../schema/paths.ts'
import type { Region, StakeholderGroup } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { BelongingFields } from '../../ui/author.tsx'
import { ErrorSummary, type FormState, TextField, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'

/** The few questions that make somebody a participant, asked once in each browser. */
export function ParticipatePage({
  form,
  to,
  supporting,
}: {
  form: FormState
  /** Where the person came from, on this site. */
  to: string | null
  /** Reference of the issue that is supported at once. */
  supporting: string | null
}) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  return (
    <Layout title={t('participate.title')} failed={failed} hidden>
      <form class="narrow" method="post" action={paths.participate(locale)} novalidate>
        <ErrorSummary form={form} />
        <h1>{t('participate.title')}</h1>
        <p class="lead">
          {supporting === null ? t('participate.lead') : t('participate.lead.support', { reference: supporting })}
        </p>
        <p class="note">{t('participate.no_account')}</p>
        <Unseen form={form} />
        <input type="hidden" name="to" value={to ?? ''} />
        <input type="hidden" name="support" value={supporting ?? ''} />
        <TextField
          form={form}
          name="name"
          label={t('author.name')}
          hint={t('participate.name.hint')}
          required
          autocomplete="name"
          maxLength={200}
        />
        <BelongingFields form={form} />
        <TextField
          form={form}
          name="email"
          type="email"
          label={t('author.email')}
          hint={t('participate.email.hint')}
          autocomplete="email"
        />
        <p>
          {t('participate.terms')} <a href={paths.conduct(locale)}>{t('form.conduct')}</a> ·{' '}
          <a href={paths.privacy(locale)}>{t('nav.privacy')}</a>
        </p>
        <button type="submit">{t(supporting === null ? 'participate.send' : 'participate.send.support')}</button>
      </form>
    </Layout>
  )
}

/** Whom this browser remembers, and how to be forgotten. */
export function RememberedPage({
  participant,
  back,
}: {
  participant: {
    name: string
    stakeholderGroup: StakeholderGroup
    region: Region
    email: 'none' | 'unverified' | 'verified'
  }
  /** Where the person came from, on this site. */
  back: string | null
}) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('participate.remembered')} hidden>
      <h1>{t('participate.remembered')}</h1>
      <dl class="facts">
        <div>
          <dt>{t('author.name')}</dt>
          <dd>
            <bdi>{participant.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('author.group')}</dt>
          <dd>{t(`group.${participant.stakeholderGroup}`)}</dd>
        </div>
        <div>
          <dt>{t('author.region')}</dt>
          <dd>{t(`region.${participant.region}`)}</dd>
        </div>
        <div>
          <dt>{t('author.email')}</dt>
          <dd>{t(`participate.email.${participant.email}`)}</dd>
        </div>
      </dl>
      <p>{t('participate.no_account')}</p>
      <p>
        <a href={back ?? paths.calls(locale)}>{t(back === null ? 'calls.title' : 'participate.back')}</a>
      </p>
      <h2>{t('participate.forget')}</h2>
      <p>{t('participate.forget.text')}</p>
      <form method="post" action={paths.forgetParticipant(locale)}>
        <button type="submit" class="quiet">
          {t('participate.forget.button')}
        </button>
      </form>
    </Layout>
  )
}

/** Said once, after the browser has forgotten. */
export function ForgottenPage() {
  const { t, locale } = usePage()
  return (
    <Layout title={t('participate.forgotten')} hidden>
      <h1>{t('participate.forgotten')}</h1>
      <p>{t('participate.forgotten.text')}</p>
      <p>
        <a href={paths.calls(locale)}>{t('calls.title')}</a>
      </p>
    </Layout>
  )
}
