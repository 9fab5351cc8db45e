import { paths } from '../../../schema/paths.ts'
import type { CallKind } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { type FormState, TextField } from '../../ui/form.tsx'
import { Written } from '../../ui/text.tsx'
import { wordingFor } from './wording.ts'

/** A group of issues that the cycle before left to this one. */
export interface CarriedChoice {
  call: string
  id: string
  title: string
  language: string
  /** Reference of the issue that stands for the group. */
  first: string
}

/** What the issue continues: one of the groups that were carried over, or any other by its reference. */
export function ContinuesField({
  form,
  kind,
  carried,
}: {
  form: FormState
  kind: CallKind
  carried: readonly CarriedChoice[]
}) {
  const { t, locale } = usePage()
  const label = t(wordingFor(kind, 'submit.continues'))
  const chosen = carried.find(({ first }) => form.typed.continues?.includes(first))?.first ?? ''
  // What was typed stands below even where the first value was the empty choice above.
  const other = form.typed.continues?.find((value) => value !== '' && value !== chosen) ?? ''
  const field = (
    <TextField
      form={chosen === '' ? { ...form, typed: { ...form.typed, continues: [other] } } : { ...form, typed: {} }}
      name="continues"
      label={carried.length === 0 ? label : t('issue.reference')}
      hint={t('submit.continues.hint')}
      maxLength={200}
    />
  )
  if (carried.length === 0) return field
  return (
    <>
      <fieldset class="field">
        <legend>
          {label} <span class="optional">{t('form.optional')}</span>
        </legend>
        <p class="hint">{t('submit.continues.carried')}</p>
        {carried.map(({ call, id, title, language, first }) => (
          <div class="choice" key={id}>
            <input id={`f-${id}`} type="radio" name="continues" value={first} checked={chosen === first} />
            <div>
              <label for={`f-${id}`}>
                <Written lang={language}>{title}</Written>
              </label>{' '}
              <a href={paths.group(locale, call, id)} target="_blank" rel="noopener">
                {t('submit.continues.read')}
                <span class="unseen">
                  {' '}
                  <bdi>{title}</bdi>
                </span>
              </a>
            </div>
          </div>
        ))}
        <div class="choice">
          <input id="f-continues-none" type="radio" name="continues" value="" checked={chosen === ''} />
          <label for="f-continues-none">{t('submit.continues.none')}</label>
        </div>
      </fieldset>
      {field}
    </>
  )
}
