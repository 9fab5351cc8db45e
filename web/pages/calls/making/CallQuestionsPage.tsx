import type { ComponentChildren } from 'preact'
import {
  type CallQuestion,
  maxChoiceLabel,
  maxChoices,
  maxQuestionHint,
  maxQuestionLabel,
  maxQuestions,
} from '../../../../schema/contracts/calls.ts'
import { languageName } from '../../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../../schema/paths.ts'
import { type Locale, type QuestionKind, questionKinds } from '../../../../schema/vocabulary.ts'
import { usePage } from '../../../page.tsx'
import { type FormState, Select, TextArea, TextField, Tick } from '../../../ui/form.tsx'
import { Written } from '../../../ui/text.tsx'
import { Done } from '../../secretariat/Frame.tsx'
import { KeepingFrame } from './KeepingFrame.tsx'
import type { MadeCallView } from './MadeCallsPage.tsx'
import type { MovedOnView } from './MovedOn.tsx'

/** The label of a question in the reader's language, else in the first that it has. */
export function labelOf(question: CallQuestion, locale: Locale, languages: readonly string[]) {
  const language =
    [locale, ...languages].find((l) => question.texts[l] !== undefined) ?? Object.keys(question.texts)[0] ?? 'en'
  return { language, text: question.texts[language]?.label ?? question.id }
}

/** The questions that a call asks besides those of every form. */
export function CallQuestionsPage({
  call,
  version,
  form,
  open,
  removed,
  editing,
  fixed,
  moved,
  done,
}: {
  call: MadeCallView
  version: number
  form: FormState
  open: readonly CallQuestion[]
  /** Those that left the form and stay for their answers. */
  removed: readonly CallQuestion[]
  /** The question in the form below; undefined for a new one. */
  editing: CallQuestion | undefined
  /** Answers may exist: kinds and choices stay. */
  fixed: boolean
  moved?: MovedOnView | undefined
  done?: boolean
}) {
  const { t, locale } = usePage()
  const action = paths.secretariat.callQuestions(locale, call.slug)
  const hidden = (
    <>
      <input type="hidden" name="stamp" value={form.stamp} />
      <input type="hidden" name="version" value={version} />
    </>
  )
  const step = (question: CallQuestion, name: 'up' | 'down' | 'remove' | 'restore') => {
    const label = labelOf(question, locale, call.languages)
    return (
      <button type="submit" class="quiet" name="do" value={name}>
        {t(`making.question.${name}`)}
        <span class="unseen">
          {' '}
          <Written lang={label.language}>{label.text}</Written>
        </span>
      </button>
    )
  }
  return (
    <KeepingFrame call={call} title={t('making.link.questions')} form={form} moved={moved}>
      {done === true && <Done>{t('making.saved')}</Done>}
      <p class="lead">{t('making.questions.lead')}</p>
      {fixed && <p class="note">{t('making.questions.fixed')}</p>}
      {open.length === 0 ? (
        <p>{t('making.questions.none')}</p>
      ) : (
        <ol class="cards">
          {open.map((question, i) => (
            <li class="card" key={question.id}>
              <QuestionHead question={question} call={call} />
              <form class="actions" method="post" action={action}>
                {hidden}
                <input type="hidden" name="id" value={question.id} />
                {i > 0 && step(question, 'up')}
                {i < open.length - 1 && step(question, 'down')}
                <a href={`${withQuery(action, { edit: question.id })}#edit`}>
                  {t('making.question.edit')}
                  <span class="unseen"> {labelOf(question, locale, call.languages).text}</span>
                </a>
                {step(question, 'remove')}
              </form>
            </li>
          ))}
        </ol>
      )}
      {(open.length < maxQuestions || editing !== undefined) && (
        <section id="edit">
          <h2>{t(editing === undefined ? 'making.question.new' : 'making.question.change')}</h2>
          <QuestionForm call={call} form={form} editing={editing} fixed={fixed} action={action}>
            {hidden}
          </QuestionForm>
        </section>
      )}
      {removed.length > 0 && (
        <section>
          <h2>{t('making.questions.removed')}</h2>
          <p>{t('making.questions.removed.text')}</p>
          <ul class="cards">
            {removed.map((question) => (
              <li class="card" key={question.id}>
                <QuestionHead question={question} call={call} />
                <form class="actions" method="post" action={action}>
                  {hidden}
                  <input type="hidden" name="id" value={question.id} />
                  {step(question, 'restore')}
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </KeepingFrame>
  )
}

function QuestionHead({ question, call }: { question: CallQuestion; call: MadeCallView }) {
  const { t, locale } = usePage()
  const label = labelOf(question, locale, call.languages)
  const untranslated = call.languages.filter((language) => question.texts[language] === undefined)
  return (
    <>
      <h3>
        <Written lang={label.language}>{label.text}</Written>
      </h3>
      <p class="byline">
        {t(`making.question.kind.${question.kind}`)}
        {question.required && <> · {t('making.question.is_required')}</>} · <code dir="ltr">{question.id}</code>
      </p>
      {question.choices.length > 0 && (
        <p>{question.choices.map(({ value, labels }) => labels[label.language] ?? value).join(' · ')}</p>
      )}
      {untranslated.length > 0 && (
        <p class="hint">
          {t('making.untranslated', { languages: untranslated.map((l) => languageName(locale, l)).join(', ') })}
        </p>
      )}
    </>
  )
}

function QuestionForm({
  call,
  form,
  editing,
  fixed,
  action,
  children,
}: {
  call: MadeCallView
  form: FormState
  editing: CallQuestion | undefined
  fixed: boolean
  action: string
  children: ComponentChildren
}) {
  const { t, locale } = usePage()
  const kinds: readonly QuestionKind[] = editing !== undefined && fixed ? [editing.kind] : questionKinds
  return (
    <form class="narrow" method="post" action={action} novalidate>
      {children}
      {editing !== undefined && <input type="hidden" name="id" value={editing.id} />}
      <Select
        form={form}
        name="kind"
        label={t('making.question.kind')}
        required
        options={kinds.map((kind) => ({ value: kind, label: t(`making.question.kind.${kind}`) }))}
        empty={t('form.choose')}
      />
      <Tick
        form={form}
        name="required"
        label={t('making.question.required')}
        hint={t('making.question.required.hint')}
      />
      {call.languages.map((language, i) => {
        const name = languageName(locale, language)
        return (
          <section key={language}>
            <TextField
              form={form}
              name={`label-${language}`}
              label={t('making.question.label_in', { language: name })}
              hint={t('form.limit', { n: maxQuestionLabel })}
              required={i === 0}
            />
            <TextField
              form={form}
              name={`hint-${language}`}
              label={t('making.question.hint_in', { language: name })}
              hint={t('form.limit', { n: maxQuestionHint })}
            />
            <TextArea
              form={form}
              name={`choices-${language}`}
              label={t('making.question.choices_in', { language: name })}
              hint={
                i === 0
                  ? t('making.question.choices.hint', { n: maxChoices, length: maxChoiceLabel })
                  : t('making.question.choices.same')
              }
              rows={4}
            />
          </section>
        )
      })}
      <p class="actions">
        <button type="submit" name="do" value="save">
          {t(editing === undefined ? 'making.question.add' : 'making.save')}
        </button>
        {editing !== undefined && <a href={action}>{t('making.question.leave')}</a>}
      </p>
    </form>
  )
}
