import { maxAnswer } from '../../../schema/contracts/help.ts'
import { countryName, directionOf, languageName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { declineReasons } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Choices, ErrorSummary, type FormState, TextArea } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { MessageFields, Messages } from './Thread.tsx'
import type { ReferralView } from './views.ts'

/** What a desk sees behind the links of its mail. Opening it changes nothing: mail scanners open links too. */
export function ReferralPage({
  referral,
  form,
  token,
  asked = false,
}: {
  referral: ReferralView
  form: FormState
  token: string
  /** Whether the link to the queue was just asked for. */
  asked?: boolean
}) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0
  const { request } = referral
  const action = paths.referral(locale, token)
  return (
    <Layout title={t('help.desk.title')} hidden failed={failed}>
      <ErrorSummary form={form} />
      <h1>{t('help.desk.title')}</h1>
      <p class="hint">
        <bdi>{referral.reference}</bdi>
      </p>
      <p role="status">{t(`help.desk.state.${deskState(referral)}`)}</p>
      {request !== null && (
        <>
          <h2>{t('help.desk.request')}</h2>
          <dl class="facts">
            <div>
              <dt>{t('nav.language')}</dt>
              <dd>{languageName(locale, request.language)}</dd>
            </div>
            {request.country !== null && (
              <div>
                <dt>{t('author.country')}</dt>
                <dd>{countryName(locale, request.country)}</dd>
              </div>
            )}
            {request.name !== null && (
              <div>
                <dt>{t('help.desk.name')}</dt>
                <dd>
                  <bdi>{request.name}</bdi>
                </dd>
              </div>
            )}
          </dl>
          <blockquote lang={request.language} dir={directionOf(request.language)}>
            <p class="written">{request.text}</p>
          </blockquote>
          <p>{t('help.mail.desk.privacy')}</p>
        </>
      )}
      {referral.messages.length > 0 && (
        <section>
          <h2>{t('thread.title')}</h2>
          <Messages messages={referral.messages} />
        </section>
      )}
      {request !== null && (
        <>
          {referral.state === 'sent' && (
            <form class="narrow" method="post" action={action} id="accept">
              <h2>{t('help.desk.accept')}</h2>
              <p>{t('help.desk.accept.hint')}</p>
              <button type="submit" name="do" value="accept">
                {t('help.desk.accept.button')}
              </button>
            </form>
          )}
          <Write form={form} token={token} />
          <form class="narrow" method="post" action={action} id="answered">
            <h2>{t('help.desk.answered')}</h2>
            <TextArea
              form={form}
              name="answer"
              label={t('help.desk.answer')}
              hint={`${t('help.desk.answer.hint')} ${t('form.limit', { n: maxAnswer })}`}
            />
            <button type="submit" name="do" value="answered">
              {t('help.desk.answered.button')}
            </button>
          </form>
          <form class="narrow" method="post" action={action} id="decline">
            <h2>{t('help.desk.decline')}</h2>
            <Choices
              form={form}
              name="reason"
              label={t('help.desk.reason')}
              hint={t('help.desk.decline.hint')}
              required
              options={declineReasons.map((value) => ({ value, label: t(`help.declined.${value}`) }))}
            />
            <button type="submit" name="do" value="decline" class="quiet">
              {t('help.desk.decline.button')}
            </button>
            <p class="actions">
              <a href={paths.referralPoint(locale, token)}>{t('point.title')}</a>
            </p>
          </form>
        </>
      )}
      {request === null && referral.mayWrite && <Write form={form} token={token} />}
      <form class="narrow" method="post" action={paths.referralQueue(locale, token)}>
        <p class="hint">{t('queue.ask')}</p>
        {asked && <p role="status">{t('queue.asked')}</p>}
        <button type="submit" class="quiet">
          {t('queue.ask.button')}
        </button>
      </form>
    </Layout>
  )
}

function Write({ form, token }: { form: FormState; token: string }) {
  const { t, locale } = usePage()
  return (
    <form class="narrow" method="post" action={paths.referralMessage(locale, token)} id="message" novalidate>
      <h2>{t('thread.write.desk')}</h2>
      <MessageFields form={form} hint={t('thread.hint.desk')} />
    </form>
  )
}

/** The state in one word: what became of the request goes before what became of the hand-over. */
function deskState({ state, requestState, request }: ReferralView) {
  if (requestState === 'withdrawn') return 'withdrawn'
  if (state === 'accepted' && request === null) return 'closed'
  if (state === 'sent' && request === null) return 'closed'
  if (state === 'queued') return 'closed'
  return state
}
