import { directionOf } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { ErrorSummary, type FormState, Tick, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Moment } from '../../ui/text.tsx'
import { BeforeSending } from './BeforeSending.tsx'
import { DeskCard } from './DeskCard.tsx'
import { LeaveQuickly } from './LeaveQuickly.tsx'
import { Messages } from './Thread.tsx'
import { Again, AskedDesk, Correct, Split } from './TrackedParts.tsx'
import type { TrackedHelpView } from './views.ts'

/** The way of a request, step by step, for the person who sent it. */
export function TrackedHelpPage({ tracked, form }: { tracked: TrackedHelpView; form: FormState }) {
  const { t, origin, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  const address = origin + paths.tracking(locale, tracked.token)
  return (
    <Layout title={t('help.tracking.title')} hidden failed={failed}>
      <LeaveQuickly />
      <ErrorSummary form={form} />
      <h1>{t('help.tracking.title')}</h1>
      {tracked.fresh && <p class="lead">{t('tracking.received')}</p>}
      <p class="note">
        {t('help.tracking.keep')}
        <br />
        <a href={address} dir="ltr">
          {address}
        </a>
      </p>
      <dl class="facts">
        <div>
          <dt>{t('issue.reference')}</dt>
          <dd>
            <bdi>{tracked.reference}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('tracking.state')}</dt>
          <dd>
            <span class={`tag ${tracked.state}`}>{t(`help.state.${tracked.state}`)}</span>
          </dd>
        </div>
      </dl>
      {tracked.next.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {tracked.email !== 'none' && <p class="hint">{t(`tracking.email.${tracked.email}`)}</p>}
      {tracked.asked.map((desk) => (
        <AskedDesk key={desk.id} tracked={tracked} desk={desk} form={form} />
      ))}
      {tracked.secretariat.length > 0 && (
        <section>
          <h2>{t('thread.secretariat')}</h2>
          <Messages messages={tracked.secretariat} />
        </section>
      )}
      <h2>{t('tracking.history')}</h2>
      <ol class="plain">
        {tracked.steps.map((step) => (
          <li key={step.id}>
            {step.text}{' '}
            <span class="hint">
              <Moment at={step.at} />
            </span>
          </li>
        ))}
      </ol>
      {(tracked.may.ask || tracked.may.again) && <Further tracked={tracked} form={form} />}
      {tracked.text !== null && (
        <section>
          <h2>{t('tracking.content')}</h2>
          <blockquote lang={tracked.language} dir={directionOf(tracked.language)}>
            <p class="written">{tracked.text}</p>
          </blockquote>
          {tracked.may.ask && <Correct tracked={tracked} form={form} />}
          {tracked.may.split && <Split tracked={tracked} form={form} />}
        </section>
      )}
      {tracked.siblings.length > 0 && (
        <section>
          <h2>{t('split.others')}</h2>
          <ul>
            {tracked.siblings.map((other) => (
              <li key={other.reference}>
                <a href={paths.tracking(locale, other.token)}>
                  <bdi>{other.reference}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tracked.may.close && <Close token={tracked.token} />}
      {tracked.may.withdraw && (
        <p>
          <a href={paths.trackingWithdraw(locale, tracked.token)}>{t('help.withdraw')}</a>
        </p>
      )}
      <p class="hint">{t('help.kept')}</p>
    </Layout>
  )
}

/** Who else can be asked: those that take requests are ticked, the others are visited. */
function Further({ tracked, form }: { tracked: TrackedHelpView; form: FormState }) {
  const { t, locale } = usePage()
  const desks = tracked.further.filter((desk) => desk.takesRequests)
  return (
    <section>
      <h2>{t('help.further')}</h2>
      {tracked.further.length === 0 && <p>{t('help.matches.none')}</p>}
      <ol class="cards">
        {tracked.further.map((desk) => (
          <DeskCard key={desk.slug} desk={desk} />
        ))}
      </ol>
      {tracked.may.again && (
        <>
          <p class="hint">{t('again.hint')}</p>
          <ul class="plain">
            {desks.map((desk) => (
              <li key={desk.slug}>
                <Again token={tracked.token} slug={desk.slug} name={desk.name} form={form} />
              </li>
            ))}
          </ul>
        </>
      )}
      {tracked.may.ask && desks.length > 0 && (
        <form class="narrow" method="post" action={paths.trackingDesks(locale, tracked.token)} novalidate>
          <Unseen form={form} />
          <BeforeSending
            form={form}
            desks={desks}
            goes={{ language: tracked.language, country: tracked.country, text: tracked.text }}
          />
          <Tick form={form} name="consent" label={t('help.request.consent')} hint={t('help.request.consent.hint')} />
          <button type="submit">{t('help.request.send')}</button>
        </form>
      )}
    </section>
  )
}

/** Ends the request: only the person knows whether it was answered. */
function Close({ token }: { token: string }) {
  const { t, locale } = usePage()
  return (
    <form class="narrow" method="post" action={paths.trackingClose(locale, token)}>
      <h2>{t('help.close')}</h2>
      <p>{t('help.close.lead')}</p>
      <p class="actions">
        <button type="submit" name="outcome" value="answered">
          {t('help.close.answered')}
        </button>
        <button type="submit" name="outcome" value="closed_unanswered" class="quiet">
          {t('help.close.unanswered')}
        </button>
      </p>
    </form>
  )
}
