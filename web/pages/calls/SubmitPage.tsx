import { maxDescription } from '../../../schema/contracts/calls.ts'
import { usePage } from '../../page.tsx'
import { AuthorFields, LanguageField, Terms } from '../../ui/author.tsx'
import { Choices, ErrorSummary, type FormState, TextArea, TextField, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { TopicChoices } from '../../ui/topics.tsx'
import { CallDates, type CallView } from './CallCard.tsx'

/** The questions about the issue itself; the tracking page asks them again when changes were requested. */
export function IssueFields({ form }: { form: FormState }) {
  const { t } = usePage()
  return (
    <>
      <TextField
        form={form}
        name="title"
        label={t('issue.title')}
        hint={t('issue.title.hint')}
        required
        maxLength={200}
      />
      <TextArea
        form={form}
        name="description"
        label={t('issue.description')}
        hint={`${t('issue.description.hint')} ${t('form.markdown')} ${t('form.limit', { n: maxDescription })}`}
        required
        rows={10}
      />
      <LanguageField form={form} />
      <TextArea
        form={form}
        name="desiredOutcome"
        label={t('issue.desiredOutcome')}
        hint={t('issue.desiredOutcome.hint')}
        rows={4}
      />
      <TextArea
        form={form}
        name="policyQuestions"
        label={t('issue.policyQuestions')}
        hint={t('issue.policyQuestions.hint')}
        rows={3}
      />
      <TopicChoices form={form} name="themes" label={t('issue.themes')} hint={t('issue.themes.hint')} />
    </>
  )
}

/** The form of a call. */
export function SubmitPage({ call, form, action }: { call: CallView; form: FormState; action: string }) {
  const { t } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  return (
    <Layout title={t('issue.form.title')} failed={failed}>
      <form class="narrow" method="post" action={action} novalidate>
        <ErrorSummary form={form} />
        <h1>{t('issue.form.title')}</h1>
        <p class="lead">{call.title}</p>
        <CallDates call={call} />
        <p>{t('issue.form.lead')}</p>
        <Terms />
        <Unseen form={form} />
        <h2>{t('issue.form.what')}</h2>
        <IssueFields form={form} />
        <AuthorFields form={form} />
        <Choices
          form={form}
          name="firstTime"
          label={t('issue.firstTime')}
          options={[
            { value: 'yes', label: t('form.yes') },
            { value: 'no', label: t('form.no') },
          ]}
        />
        <button type="submit">{t('form.send')}</button>
      </form>
    </Layout>
  )
}

/** A form before its opening or after its closing: says when. */
export function ClosedPage({ call, notice, typed }: { call: CallView; notice: string; typed: string | null }) {
  const { t } = usePage()
  return (
    <Layout title={call.title}>
      <h1>{call.title}</h1>
      <p class="note">{notice}</p>
      <CallDates call={call} />
      {typed !== null && (
        <section>
          <h2>{t('tracking.content')}</h2>
          <pre dir="auto">{typed}</pre>
        </section>
      )}
    </Layout>
  )
}
