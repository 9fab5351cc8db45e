import type { MessageKey } from '../../../schema/i18n/index.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import type { MailState } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { More } from '../../ui/lists.tsx'
import { Moment } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from './Frame.tsx'

interface Mail {
  id: string
  kind: string
  about: string | null
  state: string
  attempts: number
  createdAt: string
  nextAt: string
  sentAt: string | null
  error: string | null
}

/** Mail on its way out, without addresses and contents; on top what was given up. */
export function OutboxPage({
  counts,
  most,
  dead,
  mails,
  next,
  state,
  cursor,
  mayRetry,
  retried,
  refused,
}: {
  counts: readonly { state: MailState; n: number }[]
  /** A larger count only says that it is larger. */
  most: number
  dead: readonly Mail[]
  mails: readonly Mail[]
  next: string | null
  state: MailState | undefined
  cursor: string | undefined
  mayRetry: boolean
  retried: boolean
  /** A retry came too late. */
  refused: boolean
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.outbox(locale)
  const number = (n: number) => (n > most ? t('secretariat.more_than', { n: most }) : formatNumber(locale, n))
  return (
    <SecretariatFrame title={t('secretariat.outbox')} current="outbox">
      <p class="lead">{t('secretariat.outbox.lead')}</p>
      {retried && <Done>{t('secretariat.outbox.retried')}</Done>}
      {refused && (
        <p class="note" role="alert">
          {t('secretariat.outbox.refused')}
        </p>
      )}
      {dead.length > 0 && (
        <section>
          <h2>{t('secretariat.outbox.dead')}</h2>
          <p>{t('secretariat.outbox.dead.text')}</p>
          <Mails mails={dead} mayRetry={mayRetry} />
        </section>
      )}
      <h2>{t('secretariat.outbox.all')}</h2>
      <nav aria-label={t('list.filters')}>
        <ul>
          <li>
            <a href={path} aria-current={state === undefined ? 'true' : undefined}>
              {t('secretariat.all')}
            </a>
          </li>
          {counts.map((count) => (
            <li key={count.state}>
              <a
                href={withQuery(path, { state: count.state })}
                aria-current={state === count.state ? 'true' : undefined}
              >
                {t(`secretariat.mail.${count.state}`)} <span class="n">{number(count.n)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {mails.length === 0 ? <p>{t('secretariat.outbox.none')}</p> : <Mails mails={mails} mayRetry={mayRetry} />}
      <More path={path} query={{ state, cursor }} next={next} />
    </SecretariatFrame>
  )
}

/** Kinds of mail that have a name here; any other shows its code. */
const namedKinds = [
  'verification',
  'decision',
  'sign_in',
  'invitation',
  'referral',
  'referral_reminder',
  'referral_withdrawn',
  'help_news',
  'claim',
  'owner',
  'proposal',
  'confirmation',
  'confirmation_reminder',
  'selection',
]

function Mails({ mails, mayRetry }: { mails: readonly Mail[]; mayRetry: boolean }) {
  const { t, locale } = usePage()
  return (
    <ul class="cards">
      {mails.map((mail) => (
        <li class="card" key={mail.id}>
          <h3>
            {namedKinds.includes(mail.kind) ? t(`secretariat.mail_kind.${mail.kind}` as MessageKey) : mail.kind}{' '}
            <span class={`tag ${mail.state}`}>{t(`secretariat.mail.${mail.state}` as MessageKey)}</span>
          </h3>
          <p class="byline">
            <Moment at={mail.createdAt} />
            {mail.about !== null && (
              <>
                {' '}
                · <span dir="ltr">{mail.about}</span>
              </>
            )}{' '}
            · {t('secretariat.outbox.attempts', { n: mail.attempts })}
            {(mail.state === 'queued' || mail.state === 'failed') && (
              <>
                {' '}
                · {t('secretariat.outbox.next')} <Moment at={mail.nextAt} />
              </>
            )}
            {mail.sentAt !== null && (
              <>
                {' '}
                · {t('secretariat.outbox.sent')} <Moment at={mail.sentAt} />
              </>
            )}
          </p>
          {mail.error !== null && (
            <p>
              {t('secretariat.outbox.error')} <code dir="ltr">{mail.error}</code>
            </p>
          )}
          {/* What was sent and came back has no content left to send. */}
          {mail.state === 'dead' && mail.sentAt === null && mayRetry && (
            <form method="post" action={paths.secretariat.retryMail(locale, mail.id)}>
              <button class="quiet" type="submit">
                {t('secretariat.outbox.retry')}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
