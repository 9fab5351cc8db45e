import type { MessageKey } from '../../../schema/i18n/index.ts'
import { api, paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { AuthorFields, Terms } from '../../ui/author.tsx'
import { Choices, ErrorSummary, type FormState, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { DraftNote, Overview, Step, StepControls } from '../../ui/steps.tsx'
import { CallDates, type CallView } from './CallCard.tsx'
import { type Asked, IssueFields } from './IssueFields.tsx'
import { SimilarPlace } from './Similar.tsx'

/** The form of a call: one page in sections, which a script turns into steps. */
export function SubmitPage({
  call,
  form,
  asked,
  action,
}: {
  call: CallView
  form: FormState
  asked: Asked
  action: string
}) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  const needed = [
    ...asked.needs.map((field) => t(`issue.${field}` as MessageKey)),
    ...asked.questions.filter(({ required }) => required).map(({ label }) => label),
  ]
  const title = t(`submit.title.${call.kind}`)
  return (
    <Layout title={title} failed={failed}>
      <form
        class="narrow"
        method="post"
        action={action}
        novalidate
        data-steps
        data-suggest={paths.submitSimilar(locale, call.slug)}
        data-countries={api.countries}
        data-counting={t('submit.counting')}
      >
        <ErrorSummary form={form} />
        <h1>{title}</h1>
        <p class="lead">{call.title}</p>
        <div data-first>
          <CallDates call={call} />
          <p>
            {t('issue.form.lead')}
            {needed.length > 0 && ` ${t('submit.also_needed', { questions: needed.join(' · ') })}`}
          </p>
        </div>
        <DraftNote of={call.slug} />
        <Unseen form={form} />
        <IssueFields form={form} asked={asked} />
        <Step heading={t('author.heading')}>
          <AuthorFields form={form} heading={false} />
          <Choices
            form={form}
            name="firstTime"
            label={t('issue.firstTime')}
            options={[
              { value: 'yes', label: t('form.yes') },
              { value: 'no', label: t('form.no') },
            ]}
          />
        </Step>
        <Step heading={t('submit.check')}>
          <Overview />
          <SimilarPlace />
          <Terms />
          {/* Where the script has shown what is similar, sending asks no second time. */}
          <input type="hidden" name="checked" value="yes" disabled />
          <button type="submit">{t('form.send')}</button>
        </Step>
        <StepControls />
      </form>
    </Layout>
  )
}
