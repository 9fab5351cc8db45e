import {
  type AskedQuestion,
  maxAnswer,
  maxDescription,
  maxOutcome,
  maxPolicyQuestions,
} from '../../../schema/contracts/calls.ts'
import { type BuiltInField, type CallKind, joinChoices, streams } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { LanguageField } from '../../ui/author.tsx'
import { Choices, type FormState, LineFields, Select, TextArea, TextField } from '../../ui/form.tsx'
import { Step } from '../../ui/steps.tsx'
import { TopicChoices } from '../../ui/topics.tsx'
import { type CarriedChoice, ContinuesField } from './ContinuesField.tsx'
import { SimilarPlace } from './Similar.tsx'
import { wordingFor } from './wording.ts'

/** What the form of a call asks besides title, description and language. */
export interface Asked {
  kind: CallKind
  fields: readonly BuiltInField[]
  /** Those of the fields that must be filled in. */
  needs: readonly BuiltInField[]
  questions: readonly AskedQuestion[]
  /** Groups of the cycle before that can be continued. */
  carried: readonly CarriedChoice[]
  /** Topics that the text seems to speak of, offered and not ticked. */
  suggested: readonly string[]
}

/** Name of the form's field for an answer. */
const answerField = (id: string) => `answer.${id}`

/** The questions about the issue itself, in sections; the tracking page asks them again when it is edited. */
export function IssueFields({ form, asked }: { form: FormState; asked: Asked }) {
  const { t } = usePage()
  const { kind } = asked
  const asks = (field: BuiltInField) => asked.fields.includes(field)
  const limit = (n: number) => t('form.limit', { n })
  const outcome = asks('desiredOutcome') || asks('who_else') || asks('join_others') || asks('resources')
  const further = asks('policyQuestions') || asks('themes') || asks('continues') || asks('stream')
  return (
    <>
      <Step heading={t(kind === 'issues' ? 'submit.problem' : `kind.${kind}.step`)}>
        <TextField
          form={form}
          name="title"
          label={t('issue.title')}
          hint={`${t(wordingFor(kind, 'issue.title.hint'))} ${limit(200)}`}
          required
          maxLength={200}
        />
        <TextArea
          form={form}
          name="description"
          label={t('issue.description')}
          hint={`${t(kind === 'issues' ? 'issue.description.hint' : `kind.${kind}.description`)} ${t('form.markdown')} ${limit(maxDescription)}`}
          required
          rows={10}
          limit={maxDescription}
        />
        <LanguageField form={form} />
        <SimilarPlace />
      </Step>
      {asks('why_it_matters') && (
        <Step heading={t('issue.answer.why_it_matters')}>
          <TextArea
            form={form}
            name={answerField('why_it_matters')}
            label={t('submit.why_it_matters')}
            hint={limit(maxAnswer)}
            rows={6}
            limit={maxAnswer}
          />
        </Step>
      )}
      {outcome && (
        <Step heading={t('issue.desiredOutcome')}>
          {asks('desiredOutcome') && (
            <TextArea
              form={form}
              name="desiredOutcome"
              label={t('submit.outcome')}
              hint={`${t('issue.desiredOutcome.hint')} ${limit(maxOutcome)}`}
              rows={4}
              limit={maxOutcome}
            />
          )}
          {asks('who_else') && (
            <TextArea
              form={form}
              name={answerField('who_else')}
              label={t('submit.who_else')}
              hint={limit(maxAnswer)}
              rows={3}
              limit={maxAnswer}
            />
          )}
          {asks('join_others') && (
            <Choices
              form={form}
              name={answerField('join_others')}
              label={t('submit.join_others')}
              options={joinChoices.map((value) => ({ value, label: t(`submit.join.${value}`) }))}
            />
          )}
          {asks('resources') && (
            <TextArea
              form={form}
              name={answerField('resources')}
              label={t('issue.answer.resources')}
              hint={`${t('submit.resources.hint')} ${limit(maxAnswer)}`}
              rows={3}
              limit={maxAnswer}
            />
          )}
        </Step>
      )}
      {(further || asked.questions.length > 0) && (
        <Step heading={t('submit.further')}>
          {asks('policyQuestions') && (
            <LineFields
              form={form}
              name="policyQuestions"
              label={t('issue.policyQuestions')}
              hint={t('issue.policyQuestions.hint')}
              required={asked.needs.includes('policyQuestions')}
              lines={maxPolicyQuestions}
              lineLabel={(n) => t('submit.policy_question', { n })}
            />
          )}
          {asks('themes') && (
            <TopicChoices
              form={form}
              name="themes"
              label={t('issue.themes')}
              hint={t('issue.themes.hint')}
              suggested={asked.suggested}
            />
          )}
          {asks('continues') && <ContinuesField form={form} kind={kind} carried={asked.carried} />}
          {asks('stream') && (
            <Select
              form={form}
              name="stream"
              label={t('submit.stream')}
              options={streams.map((value) => ({ value, label: t(`submit.stream.${value}`) }))}
              empty={t('form.choose')}
            />
          )}
          {asked.questions.map((question) => (
            <AnswerField key={question.id} form={form} question={question} />
          ))}
        </Step>
      )}
    </>
  )
}

/** A question that the Secretariat added to the form. */
function AnswerField({ form, question }: { form: FormState; question: AskedQuestion }) {
  const { t } = usePage()
  const { label, hint, required } = question
  const field = { form, name: answerField(question.id), label, hint, required }
  switch (question.kind) {
    case 'text':
      return (
        <TextArea
          {...field}
          hint={`${hint ?? ''} ${t('form.limit', { n: maxAnswer })}`.trim()}
          rows={4}
          limit={maxAnswer}
        />
      )
    case 'choice':
      return <Choices {...field} options={question.choices} />
    case 'yes_no':
      return (
        <Choices
          {...field}
          options={[
            { value: 'yes', label: t('form.yes') },
            { value: 'no', label: t('form.no') },
          ]}
        />
      )
    case 'number':
      return <TextField {...field} inputMode="decimal" maxLength={30} />
    case 'link':
      return <TextField {...field} type="url" maxLength={maxAnswer} />
  }
}
