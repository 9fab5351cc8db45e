import { usePage } from '../page.tsx'

/** What was typed, by field name; several values where a field has several boxes. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** What is wrong, by field name; already in the reader's language. */
export type Problems = Readonly<Record<string, string>>

/** A form's state between the person and the server. */
export interface FormState {
  typed: Typed
  problems: Problems
  /** Something about the form as a whole: closed meanwhile, too many requests. */
  notice?: string
  /** Signed moment and chance of the form's making: see `platform/stamp.ts`. */
  stamp: string
}

const idOf = (name: string) => `f-${name}`

/** The first thing a typed field held. */
export function typedOf(form: FormState, name: string): string {
  return form.typed[name]?.[0] ?? ''
}

/** What is wrong, on top of the form, each linking to its field. Takes the focus where scripts run. */
export function ErrorSummary({ form }: { form: FormState }) {
  const { t } = usePage()
  const entries = Object.entries(form.problems)
  if (entries.length === 0 && form.notice === undefined) return null
  return (
    <div class="errors" role="alert" tabIndex={-1} data-focus>
      <h2>{t('error.summary')}</h2>
      {form.notice !== undefined && <p>{form.notice}</p>}
      {entries.length > 0 && (
        <ul>
          {entries.map(([name, text]) => (
            <li key={name}>
              <a href={`#${idOf(name)}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface FieldProps {
  form: FormState
  name: string
  label: string
  hint?: string | undefined
  required?: boolean
  /** Said in place of “optional” where a field is needed unless another is filled in. */
  unless?: string | undefined
}

function describedBy(name: string, hint: string | undefined, problem: string | undefined): string | undefined {
  const ids = [
    hint === undefined ? '' : `${idOf(name)}-hint`,
    problem === undefined ? '' : `${idOf(name)}-error`,
  ].filter((id) => id !== '')
  return ids.length === 0 ? undefined : ids.join(' ')
}

function Notes({ form, name, hint }: { form: FormState; name: string; hint?: string | undefined }) {
  const problem = form.problems[name]
  return (
    <>
      {hint !== undefined && (
        <p class="hint" id={`${idOf(name)}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p class="error" id={`${idOf(name)}-error`}>
          {problem}
        </p>
      )}
    </>
  )
}

function Label({ name, label, required, unless }: Pick<FieldProps, 'name' | 'label' | 'required' | 'unless'>) {
  const { t } = usePage()
  return (
    <label for={idOf(name)}>
      {label}
      {required !== true && <span class="optional"> {unless ?? t('form.optional')}</span>}
    </label>
  )
}

/** One line of text. */
export function TextField({
  form,
  name,
  label,
  hint,
  required = false,
  type = 'text',
  autocomplete,
  maxLength,
  inputMode,
  value,
}: FieldProps & {
  type?: 'text' | 'email' | 'url' | 'search' | 'date' | 'time'
  inputMode?: 'decimal'
  autocomplete?: string
  maxLength?: number
  value?: string
}) {
  return (
    <div class={form.problems[name] === undefined ? 'field' : 'field wrong'}>
      <Label name={name} label={label} required={required} />
      <Notes form={form} name={name} hint={hint} />
      <input
        id={idOf(name)}
        name={name}
        // Preact's types know an input by its type alone, and this one has several.
        type={type as 'text'}
        value={form.typed[name]?.[0] ?? value ?? ''}
        maxLength={maxLength}
        autocomplete={autocomplete}
        inputMode={inputMode}
        dir={type === 'email' || type === 'url' ? 'ltr' : 'auto'}
        aria-describedby={describedBy(name, hint, form.problems[name])}
        aria-invalid={form.problems[name] === undefined ? undefined : 'true'}
        aria-required={required ? 'true' : undefined}
      />
    </div>
  )
}

/** Several short texts under one name, one a line. */
export function LineFields({
  form,
  name,
  label,
  hint,
  required = false,
  lines,
  lineLabel,
}: FieldProps & { lines: number; lineLabel: (n: number) => string }) {
  const { t } = usePage()
  // What was typed as several lines of one field is shown one by one, and never less than was typed: what is over the
  // fields that there are stands in one more, however much it is.
  const typed = (form.typed[name] ?? []).flatMap((value) => value.split('\n')).filter((value) => value.trim() !== '')
  const over = typed.slice(lines)
  const problem = form.problems[name]
  return (
    <fieldset
      class={problem === undefined ? 'field lines' : 'field lines wrong'}
      aria-describedby={describedBy(name, hint, problem)}
    >
      <legend>
        {label}
        {!required && <span class="optional"> {t('form.optional')}</span>}
      </legend>
      <Notes form={form} name={name} hint={hint} />
      {Array.from({ length: lines }, (_, i) => (
        <input
          key={lineLabel(i + 1)}
          id={i === 0 ? idOf(name) : `${idOf(name)}-${i}`}
          name={name}
          aria-label={lineLabel(i + 1)}
          value={typed[i] ?? ''}
          maxLength={500}
          dir="auto"
          aria-invalid={problem === undefined ? undefined : 'true'}
        />
      ))}
      {over.length > 0 && (
        <textarea name={name} aria-label={lineLabel(lines + 1)} rows={4} dir="auto">
          {over.join('\n')}
        </textarea>
      )}
    </fieldset>
  )
}

/**
 * Several paragraphs of text. The limit is stated in the hint; the server counts, since browsers count differently.
 * @param limit in characters, for the script that counts along
 */
export function TextArea({
  form,
  name,
  label,
  hint,
  required = false,
  rows = 8,
  limit,
}: FieldProps & { rows?: number; limit?: number }) {
  return (
    <div class={form.problems[name] === undefined ? 'field' : 'field wrong'}>
      <Label name={name} label={label} required={required} />
      <Notes form={form} name={name} hint={hint} />
      <textarea
        id={idOf(name)}
        name={name}
        rows={rows}
        data-limit={limit}
        dir="auto"
        aria-describedby={describedBy(name, hint, form.problems[name])}
        aria-invalid={form.problems[name] === undefined ? undefined : 'true'}
        aria-required={required ? 'true' : undefined}
      >
        {typedOf(form, name)}
      </textarea>
    </div>
  )
}

export interface Option {
  value: string
  label: string
  hint?: string | undefined
}

/** One of many. */
export function Select({
  form,
  name,
  label,
  hint,
  required = false,
  unless,
  options,
  groups,
  empty,
}: FieldProps & {
  options?: readonly Option[]
  groups?: readonly { label: string; options: readonly Option[] }[]
  empty: string
}) {
  const chosen = typedOf(form, name)
  const item = (option: Option) => (
    <option key={option.value} value={option.value} selected={option.value === chosen}>
      {option.label}
    </option>
  )
  return (
    <div class={form.problems[name] === undefined ? 'field' : 'field wrong'}>
      <Label name={name} label={label} required={required} unless={unless} />
      <Notes form={form} name={name} hint={hint} />
      <select
        id={idOf(name)}
        name={name}
        aria-describedby={describedBy(name, hint, form.problems[name])}
        aria-invalid={form.problems[name] === undefined ? undefined : 'true'}
        aria-required={required ? 'true' : undefined}
      >
        <option value="">{empty}</option>
        {options?.map(item)}
        {groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(item)}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

/** One or several of a few, all in view. The first box carries the field's id, so that the summary leads to it. */
export function Choices({
  form,
  name,
  label,
  hint,
  required = false,
  options,
  many = false,
  value,
}: FieldProps & { options: readonly Option[]; many?: boolean; value?: string }) {
  const { t } = usePage()
  const chosen = form.typed[name] ?? (value === undefined ? [] : [value])
  return (
    <fieldset
      class={form.problems[name] === undefined ? 'field' : 'field wrong'}
      aria-describedby={describedBy(name, hint, form.problems[name])}
    >
      <legend>
        {label}
        {!required && <span class="optional"> {t('form.optional')}</span>}
      </legend>
      <Notes form={form} name={name} hint={hint} />
      {options.map((option, i) => (
        <div class="choice" key={option.value}>
          <input
            id={i === 0 ? idOf(name) : `${idOf(name)}-${i}`}
            type={many ? 'checkbox' : 'radio'}
            name={name}
            value={option.value}
            checked={chosen.includes(option.value)}
          />
          <label for={i === 0 ? idOf(name) : `${idOf(name)}-${i}`}>
            {option.label}
            {option.hint !== undefined && <span class="hint"> {option.hint}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

/** A single box to tick; its value is `yes`. */
export function Tick({ form, name, label, hint }: FieldProps) {
  return (
    <div class={form.problems[name] === undefined ? 'field choice' : 'field choice wrong'}>
      <input
        id={idOf(name)}
        type="checkbox"
        name={name}
        value="yes"
        checked={form.typed[name]?.includes('yes') ?? false}
        aria-describedby={describedBy(name, hint, form.problems[name])}
      />
      <label for={idOf(name)}>{label}</label>
      <Notes form={form} name={name} hint={hint} />
    </div>
  )
}

/** What every public form carries unseen: the stamp, and a field that only machines fill in. */
export function Unseen({ form }: { form: FormState }) {
  const { t } = usePage()
  return (
    <>
      <input type="hidden" name="stamp" value={form.stamp} />
      <div class="pot" aria-hidden="true">
        <label for="f-homepage">{t('form.leave_empty')}</label>
        <input id="f-homepage" name="homepage" tabIndex={-1} autocomplete="off" />
      </div>
    </>
  )
}
