import { namedTopics } from '../../schema/i18n/names.ts'
import { usePage } from '../page.tsx'
import type { FormState } from './form.tsx'

/** Topics to tick, folded by basket so that a phone shows seven lines and not a hundred. */
export function TopicChoices({
  form,
  name,
  label,
  hint,
  required = false,
}: {
  form: FormState
  name: string
  label: string
  hint: string
  required?: boolean
}) {
  const { t, locale } = usePage()
  const chosen = form.typed[name] ?? []
  const problem = form.problems[name]
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
      {namedTopics(locale).map((basket) => {
        const open = basket.options.some((option) => chosen.includes(option.value))
        return (
          <details key={basket.label} open={open}>
            <summary>{basket.label}</summary>
            {basket.options.map((option) => (
              // The label holds its box, which spares a hundred pairs of ids on a slow link.
              <label class="choice" key={option.value}>
                <input type="checkbox" name={name} value={option.value} checked={chosen.includes(option.value)} />
                {option.label}
              </label>
            ))}
          </details>
        )
      })}
    </fieldset>
  )
}
