import type { ComponentChildren } from 'preact'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { ErrorSummary, type FormState, TextArea } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Moment } from '../../ui/text.tsx'
import { Decision } from './TrackingPage.tsx'

const failed = (form: FormState) => Object.keys(form.problems).length > 0 || form.notice !== undefined

function Back({ token }: { token: string }) {
  const { t, locale } = usePage()
  return (
    <p>
      <a href={paths.tracking(locale, token)}>{t('tracking.back')}</a>
    </p>
  )
}

/** Changes what came back to its author, what still waits, or what is public. */
export function EditPage({
  token,
  reference,
  version,
  purpose,
  decision,
  returnBy,
  form,
  children,
}: {
  token: string
  reference: string
  /** The version that is changed: another one meanwhile refuses the change. */
  version: number
  purpose: 'resubmit' | 'waiting' | 'published'
  decision: { reason: string | null; note: string | null } | null
  returnBy: string | null
  form: FormState
  /** The questions of the kind. */
  children: ComponentChildren
}) {
  const { t, locale } = usePage()
  const title = purpose === 'resubmit' ? t('tracking.edit') : t('tracking.change')
  return (
    <Layout title={`${title} – ${reference}`} failed={failed(form)} hidden>
      <form class="narrow" method="post" action={paths.trackingEdit(locale, token)} novalidate>
        <ErrorSummary form={form} />
        <h1>{title}</h1>
        <p class="lead">
          <bdi dir="ltr">{reference}</bdi>
        </p>
        {decision !== null && <Decision reason={decision.reason} note={decision.note} />}
        {returnBy !== null && (
          <p>
            {t('tracking.edit.return_by')} <Moment at={returnBy} />
          </p>
        )}
        {purpose === 'published' && <p>{t('tracking.change.published')}</p>}
        <input type="hidden" name="version" value={String(version)} />
        {children}
        <button type="submit">{purpose === 'resubmit' ? t('tracking.edit.send') : t('tracking.change.send')}</button>
      </form>
      <Back token={token} />
    </Layout>
  )
}

/** Asks once more before something is gone for good. */
export function WithdrawPage({ token, reference }: { token: string; reference: string | null }) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('tracking.withdraw')} hidden>
      <h1>{t('tracking.withdraw')}</h1>
      {reference !== null && (
        <p class="lead">
          <bdi dir="ltr">{reference}</bdi>
        </p>
      )}
      <p>{t('tracking.withdraw.explain')}</p>
      <form method="post" action={paths.trackingWithdraw(locale, token)}>
        <button type="submit">{t('tracking.withdraw.confirm')}</button>
      </form>
      <Back token={token} />
    </Layout>
  )
}

/** Asks once more before a person's data are removed. */
export function ErasePage({ token, reference }: { token: string; reference: string }) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('tracking.erase')} hidden>
      <h1>{t('tracking.erase')}</h1>
      <p class="lead">
        <bdi dir="ltr">{reference}</bdi>
      </p>
      <p>{t('tracking.erase.explain')}</p>
      <p>{t('tracking.erase.text_stays')}</p>
      <form method="post" action={paths.trackingErase(locale, token)}>
        <button type="submit">{t('tracking.erase.confirm')}</button>
      </form>
      <Back token={token} />
    </Layout>
  )
}

/** Asks why a decision should be changed. */
export function AppealPage({
  token,
  reference,
  decision,
  form,
}: {
  token: string
  reference: string
  decision: { reason: string | null; note: string | null } | null
  form: FormState
}) {
  const { t, locale } = usePage()
  return (
    <Layout title={`${t('tracking.appeal')} – ${reference}`} failed={failed(form)} hidden>
      <form class="narrow" method="post" action={paths.trackingAppeal(locale, token)} novalidate>
        <ErrorSummary form={form} />
        <h1>{t('tracking.appeal')}</h1>
        <p class="lead">
          <bdi dir="ltr">{reference}</bdi>
        </p>
        {decision !== null && <Decision reason={decision.reason} note={decision.note} />}
        <p>{t('tracking.appeal.explain')}</p>
        <TextArea form={form} name="note" label={t('tracking.appeal.note')} required />
        <button type="submit">{t('tracking.appeal.send')}</button>
      </form>
      <Back token={token} />
    </Layout>
  )
}
