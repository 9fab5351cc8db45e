import type { StageStep } from '../../../../schema/contracts/making.ts'
import { maxNote } from '../../../../schema/contracts/making.ts'
import { paths } from '../../../../schema/paths.ts'
import { usePage } from '../../../page.tsx'
import { type FormState, TextArea } from '../../../ui/form.tsx'
import { Done } from '../../secretariat/Frame.tsx'
import { CallDates } from '../CallCard.tsx'
import { KeepingFrame } from './KeepingFrame.tsx'
import type { MadeCallView } from './MadeCallsPage.tsx'
import type { MovedOnView } from './MovedOn.tsx'
import { WindowFields } from './WindowFields.tsx'

/** The dates of a call, and the steps from one state to the next. */
export function CallStagePage({
  call,
  version,
  form,
  steps,
  lacks,
  moved,
  done,
}: {
  call: MadeCallView
  version: number
  form: FormState
  /** What can be done with it in its state. */
  steps: readonly StageStep[]
  /** What it lacks before the public can see it. */
  lacks: readonly ('texts' | 'dates')[]
  moved?: MovedOnView | undefined
  done?: boolean
}) {
  const { t, locale } = usePage()
  const action = paths.secretariat.callStage(locale, call.slug)
  const hidden = (
    <>
      <input type="hidden" name="stamp" value={form.stamp} />
      <input type="hidden" name="version" value={version} />
    </>
  )
  const limit = t('form.limit', { n: maxNote })
  return (
    <KeepingFrame call={call} title={t('making.link.stage')} form={form} moved={moved}>
      {done === true && <Done>{t('making.saved')}</Done>}
      <CallDates call={call} />
      {lacks.length > 0 && (
        <section class="note">
          <p>{t('making.lacks')}</p>
          <ul>
            {lacks.map((what) => (
              <li key={what}>
                {what === 'texts' ? (
                  <a href={paths.secretariat.callTexts(locale, call.slug)}>{t('making.lacks.texts')}</a>
                ) : (
                  t('making.lacks.dates')
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {steps.length > 0 && (
        <form class="narrow" method="post" action={action} novalidate>
          <h2>{t('making.steps')}</h2>
          {hidden}
          {call.state !== 'draft' && (
            <TextArea
              form={form}
              name="word"
              label={t('making.note')}
              hint={`${t('making.note.hint')} ${limit}`}
              rows={2}
            />
          )}
          {steps.map((step) => (
            <div key={step}>
              <p class="hint" id={`step-${step}`}>
                {t(`making.step.${step}.hint`)}
              </p>
              <p>
                <button type="submit" name="step" value={step} aria-describedby={`step-${step}`}>
                  {t(`making.step.${step}`)}
                </button>
              </p>
            </div>
          ))}
        </form>
      )}
      <form class="narrow" method="post" action={action} novalidate>
        <h2>{t('making.window')}</h2>
        {hidden}
        <WindowFields form={form} />
        {call.state !== 'draft' && (
          <TextArea
            form={form}
            name="note"
            label={t('making.note')}
            hint={`${t('making.note.hint')} ${limit}`}
            rows={2}
          />
        )}
        <button type="submit" name="step" value="dates">
          {t('making.save_dates')}
        </button>
      </form>
    </KeepingFrame>
  )
}
