import type { PublicWorkstream } from '../../../schema/contracts/workstreams.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { LanguageField } from '../../ui/author.tsx'
import { type FormState, TextField } from '../../ui/form.tsx'
import { Labelled, Moment, Written } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'
import { cycleName } from './CyclePages.tsx'

/** A cycle for those who keep it: meetings, workstreams, and the way to what became of each group. */
export function CycleDeskPage({
  cycle,
  calls,
  meetings,
  workstreams,
  mayAddMeetings,
  form,
  done,
}: {
  cycle: { slug: string }
  calls: readonly string[]
  meetings: readonly { id: string; titles: Record<string, string>; startsAt: string; endsAt: string; place: string }[]
  workstreams: readonly PublicWorkstream[]
  mayAddMeetings: boolean
  form: FormState
  done: string | undefined
}) {
  const { t, locale } = usePage()
  return (
    <SecretariatFrame title={t('cycle.title', { cycle: cycleName(cycle.slug) })} current="calls" form={form}>
      {done === 'meeting' && <Done>{t('cycle.meeting.added')}</Done>}
      {done === 'cancelled' && <Done>{t('cycle.meeting.cancelled')}</Done>}
      <p class="actions">
        <a href={paths.cycle(locale, cycle.slug)}>{t('tracking.public_page')}</a>
        {calls.map((call) => (
          <a key={call} href={withQuery(paths.inventory(locale, cycle.slug), { call })}>
            <Labelled label={t('inventory.title')}>{call}</Labelled>
          </a>
        ))}
      </p>
      <section>
        <h2>{t('workstreams.title')}</h2>
        <ul>
          {workstreams.map((one) => (
            <li key={one.id}>
              <a href={paths.secretariat.workstream(locale, one.id)}>
                <Written lang={one.language}>{one.title}</Written>
              </a>{' '}
              <span class="tag">{t(`workstream.result.${one.result}`)}</span>
            </li>
          ))}
        </ul>
        <p>
          <a class="button" href={paths.secretariat.newWorkstream(locale, cycle.slug)}>
            {t('workstream.new')}
          </a>
        </p>
      </section>
      <section>
        <h2>{t('cycle.meetings')}</h2>
        <ul class="cards">
          {meetings.map((meeting) => {
            const [[language, title] = [locale, ''] as const] = Object.entries(meeting.titles)
            return (
              <li class="card" key={meeting.id}>
                <h3>
                  <Written lang={language}>{title}</Written>
                </h3>
                <p>
                  <Moment at={meeting.startsAt} /> – <Moment at={meeting.endsAt} />
                  {meeting.place !== '' && (
                    <>
                      {' '}
                      · <bdi>{meeting.place}</bdi>
                    </>
                  )}
                </p>
                {mayAddMeetings && (
                  <form method="post" action={paths.secretariat.cancelMeeting(locale, meeting.id)}>
                    <button class="quiet" type="submit">
                      {t('cycle.meeting.cancel')}
                      <span class="unseen"> {title}</span>
                    </button>
                  </form>
                )}
              </li>
            )
          })}
        </ul>
      </section>
      {mayAddMeetings && (
        <form class="narrow" method="post" action={paths.secretariat.newMeeting(locale, cycle.slug)} novalidate>
          <h2>{t('cycle.meeting.add')}</h2>
          <TextField form={form} name="title" label={t('cycle.meeting.title')} required maxLength={200} />
          <LanguageField form={form} />
          <p class="hint">{t('cycle.meeting.utc')}</p>
          {(['starts', 'ends'] as const).map((name) => (
            <div class="row" key={name}>
              <TextField
                form={form}
                name={`${name}Day`}
                type="date"
                label={t(`cycle.meeting.${name}`)}
                hint={t('cycle.meeting.day_hint')}
                required
                maxLength={10}
              />
              <TextField
                form={form}
                name={`${name}Time`}
                type="time"
                label={t(`cycle.meeting.${name}_time`)}
                hint={t('cycle.meeting.time_hint')}
                maxLength={5}
              />
            </div>
          ))}
          <TextField form={form} name="place" label={t('cycle.meeting.place')} maxLength={200} />
          <TextField form={form} name="url" type="url" label={t('cycle.meeting.url')} maxLength={500} />
          <button type="submit">{t('cycle.meeting.add')}</button>
        </form>
      )}
    </SecretariatFrame>
  )
}
