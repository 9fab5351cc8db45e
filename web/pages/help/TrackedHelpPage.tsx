import { directionOf } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { ErrorSummary, type FormState, Tick, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Moment, Written } from '../../ui/text.tsx'
import { DeskCard } from './DeskCard.tsx'
import { LeaveQuickly } from './LeaveQuickly.tsx'
import { DeskTicks } from './MatchesPage.tsx'
import type { AskedDeskView, TrackedHelpView } from './views.ts'

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
      <Answers asked={tracked.asked} />
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
      {tracked.may.ask && <Further tracked={tracked} form={form} />}
      {tracked.text !== null && (
        <section>
          <h2>{t('tracking.content')}</h2>
          <blockquote lang={tracked.language} dir={directionOf(tracked.language)}>
            <p class="written">{tracked.text}</p>
          </blockquote>
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

/** What desks wrote. */
function Answers({ asked }: { asked: readonly AskedDeskView[] }) {
  const { t } = usePage()
  const answering = asked.filter((desk) => desk.answers.length > 0)
  if (answering.length === 0) return null
  return (
    <section>
      <h2>{t('help.answers')}</h2>
      {answering.flatMap((desk) =>
        desk.answers.map((answer) => (
          <article key={answer.at}>
            <h3>
              <Written lang={desk.language}>{desk.name}</Written>
            </h3>
            <p class="hint">
              <Moment at={answer.at} />
            </p>
            <blockquote dir="auto">
              <p class="written">{answer.text}</p>
            </blockquote>
          </article>
        )),
      )}
    </section>
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
      {desks.length > 0 && (
        <form class="narrow" method="post" action={paths.trackingDesks(locale, tracked.token)} novalidate>
          <Unseen form={form} />
          <DeskTicks form={form} desks={desks} />
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
