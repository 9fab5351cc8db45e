import type { ComponentChildren } from 'preact'
import type { GroupStepView } from '../../../schema/contracts/groups.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { type FormState, typedOf } from '../../ui/form.tsx'
import { Written } from '../../ui/text.tsx'
import { Steps } from './parts.tsx'

/** An issue that can be ticked. */
export interface Tickable {
  reference: string
  title: string
  language: string
  stakeholderGroup: string | null
  region: string | null
}

/** A group that can be chosen, of the version that the form was made with. */
export interface Choosable {
  id: string
  version: number
  title: string
  size: number
}

/** What somebody else changed while a form was open. */
export interface Overtaken {
  group: { id: string; title: string; language: string }
  changes: readonly GroupStepView[]
}

/** Issues as boxes to tick; those of `ticked` are. */
export function Ticks({
  issues,
  ticked,
  scope,
}: {
  issues: readonly Tickable[]
  ticked: ReadonlySet<string> | 'all'
  /** Tells the boxes of several lists on a page apart. */
  scope: string
}) {
  const { t, locale } = usePage()
  return (
    <ul class="ticks">
      {issues.map((issue) => (
        <li class="choice" key={issue.reference}>
          <input
            id={`${scope}-${issue.reference}`}
            type="checkbox"
            name="issues"
            value={issue.reference}
            checked={ticked === 'all' || ticked.has(issue.reference)}
            data-item
          />
          <label for={`${scope}-${issue.reference}`}>
            <Written lang={issue.language}>{issue.title}</Written>{' '}
            <span class="hint">
              {issue.stakeholderGroup !== null && <>{t(`group.${issue.stakeholderGroup}` as MessageKey)} · </>}
              {issue.region !== null && <>{t(`region.${issue.region}` as MessageKey)} · </>}
              <span dir="ltr">{issue.reference}</span>
            </span>
          </label>
          <p>
            <a href={paths.issue(locale, issue.reference)} aria-label={t('bench.read', { reference: issue.reference })}>
              {t('bench.read_short')}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A list of groups to choose from; each value carries the version that was seen. */
export function GroupChoice({
  form,
  id,
  name,
  label,
  groups,
  more,
  shortcut,
}: {
  form: FormState
  id: string
  name: string
  label: string
  groups: readonly Choosable[]
  more: boolean
  shortcut: string
}) {
  const { t } = usePage()
  // After a conflict the version is another one, but the choice is the same.
  const chosen = typedOf(form, name).split('.')[0]
  return (
    <div class={form.problems[name] === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {form.problems[name] !== undefined && <p class="error">{form.problems[name]}</p>}
      <select id={id} name={name} data-key={shortcut}>
        <option value="">{t('form.choose')}</option>
        {groups.map((group) => (
          <option key={group.id} value={`${group.id}.${group.version}`} selected={group.id === chosen}>
            {t('bench.option', { title: group.title, count: group.size })}
          </option>
        ))}
      </select>
      {more && (
        <>
          <label for={`${id}-other`}>{t('bench.other_group')}</label>
          <input
            id={`${id}-other`}
            name={`${name}Other`}
            value={typedOf(form, `${name}Other`)}
            maxLength={300}
            dir="ltr"
            autocomplete="off"
          />
        </>
      )}
    </div>
  )
}

/** A line of text of the workbench. */
export function Line({
  form,
  id,
  name,
  label,
  hint,
  shortcut,
  maxLength = 200,
}: {
  form: FormState
  id: string
  name: string
  label: string
  hint?: string
  shortcut?: string
  maxLength?: number
}) {
  const problem = form.problems[name]
  return (
    <div class={problem === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p class="error" id={`${id}-error`}>
          {problem}
        </p>
      )}
      <input
        id={id}
        name={name}
        value={typedOf(form, name)}
        maxLength={maxLength}
        dir="auto"
        autocomplete="off"
        aria-describedby={problem === undefined ? (hint === undefined ? undefined : `${id}-hint`) : `${id}-error`}
        aria-invalid={problem === undefined ? undefined : 'true'}
        data-key={shortcut}
      />
    </div>
  )
}

/** A button that says what its form does. */
export function Do({
  what,
  quiet = false,
  shortcut,
  children,
}: {
  what: string
  quiet?: boolean
  shortcut?: string
  children: ComponentChildren
}) {
  return (
    <button type="submit" name="do" value={what} class={quiet ? 'quiet' : undefined} data-key={shortcut}>
      {children}
    </button>
  )
}

/** What went on while the form was open, so that it can be sent again knowingly. */
export function WhatChanged({ call, overtaken }: { call: string; overtaken: Overtaken | null }) {
  const { t, locale } = usePage()
  if (overtaken === null) return null
  return (
    <section class="note">
      <h2>{t('bench.changed')}</h2>
      <p>
        <a href={paths.secretariat.benchGroup(locale, call, overtaken.group.id)}>
          <Written lang={overtaken.group.language}>{overtaken.group.title}</Written>
        </a>
      </p>
      <Steps call={call} steps={overtaken.changes} />
      <p>{t('bench.send_again')}</p>
    </section>
  )
}

/** Keys of the workbench, as the help lists them. */
const keys = ['j', 'k', 'x', 'g', 'n', 'a', 'm', 's', 'u', 'help'] as const

/** The keys, and the switch that turns them off; both are of use only where scripts run. */
export function Keys() {
  const { t } = usePage()
  return (
    <details data-keys hidden>
      <summary>{t('bench.keys')}</summary>
      <p class="choice">
        <input id="keys-on" type="checkbox" checked />
        <label for="keys-on">{t('bench.keys.on')}</label>
      </p>
      <dl class="sheet">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'help' ? '?' : key}</kbd>
            </dt>
            <dd>{t(`bench.key.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Says that a step was taken, with the way to take it back. */
export function StepDone({ call, group }: { call: string; group: Choosable }) {
  const { t, locale } = usePage()
  const path = paths.secretariat.benchGroup(locale, call, group.id)
  return (
    <form class="note" method="post" action={path}>
      <p role="status">
        {t('bench.done')}{' '}
        <a href={path}>
          <bdi>{group.title}</bdi>
        </a>
      </p>
      <input type="hidden" name="version" value={group.version} />
      <Do what="undo" quiet shortcut="u">
        {t('bench.undo')}
      </Do>
    </form>
  )
}
