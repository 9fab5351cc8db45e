import { helpCloseReasons } from '../../../schema/contracts/threads.ts'
import { countryName, directionOf, languageName, topicName } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { type HelpState, helpStates } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, TextArea } from '../../ui/form.tsx'
import { More } from '../../ui/lists.tsx'
import { Moment, Written } from '../../ui/text.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'
import { Messages } from './Thread.tsx'
import type { MessageView } from './views.ts'

export interface OfferedRowView {
  reference: string
  offeredAt: string
  language: string
  country: string | null
  topics: readonly string[]
}

/** Requests that three desks or more could not take up. */
export function OfferedPage({
  rows,
  state,
  next,
  cursor,
}: {
  rows: readonly OfferedRowView[]
  state: HelpState
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale } = usePage()
  const address = paths.secretariat.help(locale)
  return (
    <SecretariatFrame title={t('secretariat.help')} current="help">
      <p>{t('offered.lead')}</p>
      <nav aria-label={t('tracking.state')}>
        <ul class="inline">
          {helpStates.map((one) => (
            <li key={one}>
              <a href={withQuery(address, { state: one })} aria-current={one === state ? 'page' : undefined}>
                {t(`help.state.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 && <p>{t('queue.empty')}</p>}
      <ol class="plain">
        {rows.map((row) => (
          <li key={row.reference}>
            <a href={paths.secretariat.helpRequest(locale, row.reference)}>
              <bdi>{row.reference}</bdi>
            </a>{' '}
            <span class="hint">
              <Moment at={row.offeredAt} />
              {[
                languageName(locale, row.language),
                ...(row.country === null ? [] : [countryName(locale, row.country)]),
                ...row.topics.map((id) => topicName(locale, id)),
              ]
                .map((part) => ` · ${part}`)
                .join('')}
            </span>
          </li>
        ))}
      </ol>
      <More path={address} query={{ state, cursor }} next={next} />
    </SecretariatFrame>
  )
}

export interface OfferedView {
  reference: string
  state: HelpState
  language: string
  going: boolean
  asked: readonly { id: string; name: string; language: string; state: string }[]
  handable: readonly { id: string; name: string }[]
  /** Null until somebody asked to read it. */
  content: { text: string; name: string | null; messages: readonly MessageView[] } | null
}

/** One of them. Its text is not shown before somebody asks for it, since each reading is kept. */
export function OfferedRequestPage({ of, form }: { of: OfferedView; form: FormState }) {
  const { t, locale } = usePage()
  const action = paths.secretariat.helpRequest(locale, of.reference)
  return (
    <SecretariatFrame title={of.reference} current="help" form={form}>
      <p>{t(`help.state.${of.state}`)}</p>
      <ul>
        {of.asked.map((desk) => (
          <li key={desk.id}>
            <Written lang={desk.language}>{desk.name}</Written> · {desk.state}
          </li>
        ))}
      </ul>
      {of.content === null ? (
        <form method="post" action={action}>
          <p>{t('offered.read.hint')}</p>
          <button type="submit" name="do" value="read">
            {t('offered.read')}
          </button>
        </form>
      ) : (
        <>
          <h2>{t('help.desk.request')}</h2>
          {of.content.name !== null && (
            <p>
              {t('help.desk.name')} <bdi>{of.content.name}</bdi>
            </p>
          )}
          <blockquote lang={of.language} dir={directionOf(of.language)}>
            <p class="written">{of.content.text}</p>
          </blockquote>
          <Messages messages={of.content.messages} />
        </>
      )}
      {of.handable.length > 0 && (
        <form class="narrow" method="post" action={action} novalidate>
          <Choices
            form={form}
            name="referral"
            label={t('offered.hand')}
            hint={t('offered.hand.hint')}
            required
            options={of.handable.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <button type="submit" name="do" value="hand">
            {t('offered.hand.button')}
          </button>
        </form>
      )}
      {of.going && (
        <>
          <form class="narrow" method="post" action={action} novalidate>
            <h2>{t('thread.write.desk')}</h2>
            <TextArea form={form} name="message" label={t('thread.message')} hint={t('offered.write.hint')} required />
            <button type="submit" name="do" value="write">
              {t('thread.send')}
            </button>
          </form>
          <form class="narrow" method="post" action={action} novalidate>
            <Choices
              form={form}
              name="reason"
              label={t('offered.close')}
              required
              options={helpCloseReasons.map((value) => ({ value, label: t(`offered.reason.${value}`) }))}
            />
            <button type="submit" name="do" value="close" class="quiet">
              {t('offered.close.button')}
            </button>
          </form>
        </>
      )}
    </SecretariatFrame>
  )
}
