import { type Named, namedTopics, topicKey, topicOf } from '../../schema/i18n/names.ts'
import { usePage } from '../page.tsx'
import type { FormState } from './form.tsx'

/** Topics to tick, folded by basket so that a phone shows seven lines and not a hundred. */
export function TopicChoices({
  form,
  name,
  label,
  hint,
  required = false,
  suggested,
}: {
  form: FormState
  name: string
  label: string
  hint: string
  required?: boolean
  /** Topics that a text seems to speak of, shown first; absent where nothing is suggested. */
  suggested?: readonly string[]
}) {
  const { t, locale } = usePage()
  const chosen = (form.typed[name] ?? []).map(topicOf)
  const problem = form.problems[name]
  const baskets = namedTopics(locale)
  // The label holds its box, which spares a hundred pairs of ids on a slow link.
  const box = (option: Named) => (
    <label class="choice" key={option.value}>
      <input type="checkbox" name={name} value={topicKey(option.value)} checked={chosen.includes(option.value)} />
      {option.label}
    </label>
  )
  const first = baskets.flatMap(({ options }) => options).filter(({ value }) => suggested?.includes(value))
  return (
    <fieldset class={problem === undefined ? 'field' : 'field wrong'} aria-describedby={`f-${name}-hint`}>
      <legend id={`f-${name}`} tabIndex={-1}>
        {label}
        {!required && <span class="optional"> {t('form.optional')}</span>}
      </legend>
      <p class="hint" id={`f-${name}-hint`}>
        {hint}
      </p>
      {problem !== undefined && <p class="error">{problem}</p>}
      {suggested !== undefined && (
        // A script moves the boxes that it suggests in here, so that none is there twice.
        <div data-suggested hidden={first.length === 0}>
          <p>
            <strong>{t('submit.suggested')}</strong>
            <br />
            {t('submit.suggested.hint')}
          </p>
          {first.map(box)}
        </div>
      )}
      {baskets.map((basket) => {
        const open = basket.options.some((option) => chosen.includes(option.value))
        return (
          <details key={basket.label} open={open}>
            <summary>{basket.label}</summary>
            {basket.options.filter((option) => !first.includes(option)).map(box)}
          </details>
        )
      })}
    </fieldset>
  )
}
